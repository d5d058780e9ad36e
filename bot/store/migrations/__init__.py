"""Migrations of the tables of figures, run by bot.store.database.upgrade."""

from bot.server import quiet  # noqa: F401  (before Rasa)

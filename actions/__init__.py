"""Rasa's custom actions: slots in, rules, a Reply out. No rule and no wording stands here."""

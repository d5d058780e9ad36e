"""Answers about figures as a picture, and that picture in words; pure, without Rasa or SQL."""

from bot.charts.address import address, mark
from bot.charts.alt import alt_text
from bot.charts.page import DARK, LIGHT
from bot.charts.picture import draw

__all__ = ["DARK", "LIGHT", "address", "alt_text", "draw", "mark"]

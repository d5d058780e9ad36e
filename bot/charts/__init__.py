"""Answers about figures as a picture, and that picture in words; pure, without Rasa or SQL."""

from bot.charts.address import FOLDER, address, mark
from bot.charts.alt import alt_text
from bot.charts.page import DARK, LIGHT
from bot.charts.picture import draw

__all__ = ["DARK", "FOLDER", "LIGHT", "address", "alt_text", "draw", "mark"]

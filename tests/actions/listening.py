"""Hears a message as the actions do, from its text."""

from rasa.shared.nlu.constants import ENTITIES, TEXT
from rasa.shared.nlu.training_data.message import Message

from actions.hearing import Heard, hear
from bot.answers import read_wording
from bot.nlu.extractor import FactExtractor
from bot.settings import ROOT

WORDING = read_wording(ROOT / "data" / "wording")


def heard_in(
    text: str,
    *,
    intent: str | None = "inform",
    check: str | None = None,
    asked: str | None = None,
) -> Heard:
    """What is heard in `text`, read as the assistant reads it."""
    (message,) = FactExtractor.create().process([Message({TEXT: text})])
    options = WORDING.facts[asked].options if asked else {}
    return hear(message.get(ENTITIES), text, intent, check, asked, options)

"""Rasa component: takes a message that cannot be read out of the classifier's hands."""

from __future__ import annotations

from typing import Any

from rasa.engine.graph import GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.nlu.constants import (
    INTENT,
    INTENT_NAME_KEY,
    INTENT_RANKING_KEY,
    PREDICTED_CONFIDENCE_KEY,
    TEXT,
)
from rasa.shared.nlu.training_data.message import Message

from bot.nlu.text import MAX_LENGTH, has_words

UNREADABLE = "unreadable"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=False)
class Guard(GraphComponent):
    """Gives a message without words, or one that is too long, the intent `unreadable`."""

    @classmethod
    def create(cls, *_: Any) -> Guard:
        return cls()

    def process(self, messages: list[Message]) -> list[Message]:
        """Replace the intent of each message that cannot be read."""
        for message in messages:
            text = str(message.get(TEXT) or "")
            if len(text) > MAX_LENGTH or not (has_words(text) or text.strip() == "?"):
                verdict = {INTENT_NAME_KEY: UNREADABLE, PREDICTED_CONFIDENCE_KEY: 1.0}
                message.set(INTENT, verdict, add_to_output=True)
                message.set(INTENT_RANKING_KEY, [verdict], add_to_output=True)
        return messages

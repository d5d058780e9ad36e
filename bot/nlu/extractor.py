"""Rasa component: puts what a sentence says into its entities."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from rasa.engine.graph import GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.nlu.extractors.extractor import EntityExtractorMixin
from rasa.shared.nlu.constants import ENTITIES, TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.nlu.mentions import Mention
from bot.nlu.reader import read, read_figures
from bot.nlu.vocabulary import vocabulary
from bot.settings import settings


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class FactExtractor(GraphComponent, EntityExtractorMixin):
    """Adds an entity for every mention that `bot.nlu.reader` finds; nothing is learned."""

    @classmethod
    def create(cls, *_: Any) -> FactExtractor:
        vocabulary()  # now, so that nobody waits for it at the first message
        return cls()

    def process(self, messages: list[Message]) -> list[Message]:
        """Add the mentions of each message to its entities."""
        for message in messages:
            text = str(message.get(TEXT) or "")
            mentions = [*read(text, settings().day()), *read_figures(text)]
            found = [as_entity(mention) for mention in mentions]
            entities = message.get(ENTITIES, []) + self.add_extractor_name(found)
            message.set(ENTITIES, entities, add_to_output=True)
        return messages


def as_entity(mention: Mention) -> dict[str, Any]:
    """A mention as Rasa carries it; numbers are text."""
    value = str(mention.value) if isinstance(mention.value, Decimal) else mention.value
    entity = {
        "entity": mention.kind,
        "value": value,
        "start": mention.start,
        "end": mention.end,
    }
    return {**entity, "role": mention.role} if mention.role else entity

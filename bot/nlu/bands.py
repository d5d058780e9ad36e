"""Rasa component: sure enough to answer, in between, or too unsure to offer anything."""

from __future__ import annotations

from typing import Any

from rasa.engine.graph import GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.nlu.constants import (
    INTENT,
    INTENT_NAME_KEY,
    INTENT_RANKING_KEY,
    PREDICTED_CONFIDENCE_KEY,
)
from rasa.shared.nlu.training_data.message import Message

from bot.nlu.classifier import QUESTIONS

IN_BETWEEN, TOO_UNSURE, OUT = "nlu_fallback", "not_recognised", "out_of_scope"
SEVERAL = "several_questions"
_CLOSEST = 5


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=False)
class Bands(GraphComponent):
    """Replaces the intent of a message by nlu_fallback or not_recognised if its chance is low.

    A message with questions of several topics gets several_questions: one of them sure, and each
    of the others from `part` on.

    Config: from `sure` on a topic is answered; from `unsure` on the closest topics are offered;
    below that the message is taken to be about something else. What the classifier itself takes
    to be out of scope stays so from `out` on. `no_question` are the intents that ask for no answer
    of their own. docs/nlu.md shows how the thresholds were chosen.
    """

    def __init__(self, config: dict[str, Any]) -> None:
        self._sure, self._unsure, self._out = config["sure"], config["unsure"], config["out"]
        self._part = config["part"]
        self._no_question = {*config["no_question"], OUT}

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """The values of config.yml that a pipeline may leave out."""
        return {"sure": 0.7, "part": 0.5, "unsure": 0.25, "out": 0.5, "no_question": []}

    @classmethod
    def create(cls, config: dict[str, Any], *_: Any) -> Bands:
        return cls(config)

    def process(self, messages: list[Message]) -> list[Message]:
        """Put the band in front of the ranking of each message that is not sure."""
        for message in messages:
            ranking = message.get(INTENT_RANKING_KEY)
            if not ranking:
                continue
            chance = ranking[0][PREDICTED_CONFIDENCE_KEY]
            closest = [one[INTENT_NAME_KEY] for one in ranking[:_CLOSEST]]
            several = self.several(message.get(QUESTIONS) or [], closest)
            message.set(QUESTIONS, several, add_to_output=True)
            band = SEVERAL if several else self.band(ranking[0][INTENT_NAME_KEY], chance)
            if band is not None:
                verdict = {INTENT_NAME_KEY: band, PREDICTED_CONFIDENCE_KEY: 1 - chance}
                message.set(INTENT, verdict, add_to_output=True)
                message.set(INTENT_RANKING_KEY, [verdict, *ranking], add_to_output=True)
        return messages

    def several(self, questions: list[dict[str, Any]], closest: list[str]) -> list[str]:
        """The topics of several questions in their order; none unless there are two.

        A few words out of their message may sound like anything, so a topic counts only if it is
        one of the `closest` of the whole message too, and the closest must be among them.
        """
        chances: dict[str, float] = {}
        for one in questions:
            topic, chance = one[INTENT_NAME_KEY], one[PREDICTED_CONFIDENCE_KEY]
            if chance >= self._part and topic in closest and topic not in self._no_question:
                chances[topic] = max(chance, chances.get(topic, 0))
        if len(chances) < 2 or closest[0] not in chances or max(chances.values()) < self._sure:
            return []
        return [*chances]

    def band(self, topic: str, chance: float) -> str | None:
        """The intent that stands for the band of a topic with that chance; None if sure."""
        if chance >= (self._out if topic == OUT else self._sure):
            return None
        return IN_BETWEEN if topic == OUT or chance >= self._unsure else TOO_UNSURE

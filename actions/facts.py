"""Keeps the facts of every message, and complains about those that cannot be."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.conversation import intent_of, remember, say, state, writer
from actions.hearing import Heard, hear
from bot.rules import CHECKS, FACTS

# A question about a word is not a statement about the user's own case.
ABOUT_WORDS = ("alternerende_opleiding", "duaal_leren", "verschil_duaal_alternerend")
NO_FACTS = (*ABOUT_WORDS, "out_of_scope", "unreadable")


def heard_in(tracker: Tracker) -> Heard:
    """The facts in the last message, in the light of the conversation."""
    now, intent = state(tracker), intent_of(tracker)
    if intent in NO_FACTS and not now.asked:
        return Heard()
    check = intent if intent in CHECKS else now.check.id if now.check else None
    asked = now.asked if now.asked in FACTS else None
    return hear(
        tracker.latest_message.get("entities") or [],
        tracker.latest_message.get("text") or "",
        intent,
        check,
        asked,
        writer().words.facts[asked].options if asked else {},
    )


class RememberFacts(Action):
    """Runs on every message, before anything is answered (Rasa calls it by this name).

    A what-if about a finished check leaves the facts as they are.
    """

    def name(self) -> str:
        return "action_validate_slot_mappings"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        heard, now = heard_in(tracker), state(tracker)
        if intent_of(tracker) == "what_if" and not now.asked:
            return []
        write = writer()
        say(
            dispatcher,
            *(write.out_of_range(error) for error in heard.refused),
            *(write.conflict(FACTS[id_], values) for id_, values in heard.conflicts.items()),
            *(write.no_such_day(written) for written in heard.no_such_day),
        )
        return [*self._forget_mentor(tracker, now.asked), *remember(heard.facts, heard.unknown)]

    @staticmethod
    def _forget_mentor(tracker: Tracker, asked: str | None) -> list[EventType]:
        """A new question whether someone may be mentor is about someone else."""
        if intent_of(tracker) != "mentorcheck" or asked or not tracker.slots.get("answered"):
            return []
        return [SlotSet(id_, None) for id_, fact in FACTS.items() if fact.about == "mentor"]

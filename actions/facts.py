"""Keeps the facts of every message, and complains about those that cannot be."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.conversation import intent_of, questions_of, remember, say, state, writer
from actions.correcting import answers_by_correcting, check_meant, fact_meant, supposes
from actions.hearing import Heard, hear
from bot.answers import speaks_je
from bot.nlu.sectors import TRADE
from bot.rules import CHECKS, FACTS, PEILDATUM, Day, FactError, FactValue, Number
from bot.rules.common import PARITAIR_COMITE

# What may be said to a thumb down that is not understood as anything else, is why.
REASONS = ("complaint", "out_of_scope", "not_recognised", "nlu_fallback")
NO_CASE = (
    *("out_of_scope", "not_recognised", "unreadable"),
    *("known", "feedback_good", "complaint"),
)


def says_nothing_of_the_case(intent: str | None) -> bool:
    """Whether a message with this intent is about words and rules, not about a case."""
    return intent in writer().words.topics or intent in NO_CASE


def heard_in(tracker: Tracker) -> Heard:
    """The facts in the last message, in the light of the conversation."""
    now, intent = state(tracker), intent_of(tracker)
    if says_nothing_of_the_case(intent) and not now.asked:
        return Heard()
    at_hand = check_meant(tracker, now)
    asked = fact_meant(tracker, now) or (now.asked if now.asked in FACTS else None)
    heard = Heard()
    several: list[str | None] = [one for one in questions_of(tracker) if one in CHECKS]
    for check in several or [at_hand]:
        heard.add(
            hear(
                tracker.latest_message.get("entities") or [],
                tracker.latest_message.get("text") or "",
                intent,
                check,
                asked,
                writer().words.facts[asked].options if asked else {},
            )
        )
    if answers_by_correcting(tracker, now, heard.facts):
        heard.facts.pop(str(asked))
    if intent != "what_if":
        _keep_committee(heard, tracker, now.facts)
    _refuse_disorder(heard, now.facts)
    return heard


def period_end(tracker: Tracker) -> date | None:
    """The last day of the one period that the last message asks about, None if there is none."""
    entities = tracker.latest_message.get("entities") or []
    ends = {one["value"].partition("/")[2] for one in entities if one["entity"] == "periode"}
    return date.fromisoformat(ends.pop()) if len(ends) == 1 else None


def told_last(heard: Heard) -> list[EventType]:
    """The events that remember which number was told last, or which day if no number was."""
    numbers = [id_ for id_ in heard.facts if isinstance(FACTS[id_], Number)]
    told = numbers or [id_ for id_ in heard.facts if isinstance(FACTS[id_], Day)]
    return [SlotSet("last_told", told[0])] if len(told) == 1 else []


def _keep_committee(heard: Heard, tracker: Tracker, known: Mapping[str, FactValue]) -> None:
    """A trade that is named later does not replace the paritair comité that is known already."""
    entities = tracker.latest_message.get("entities") or []
    by_trade = any(entity.get("role") == TRADE for entity in entities)
    told = heard.facts.get(PARITAIR_COMITE.id)
    if by_trade and known.get(PARITAIR_COMITE.id, told) != told:
        heard.facts.pop(PARITAIR_COMITE.id, None)


def _refuse_disorder(heard: Heard, known: Mapping[str, FactValue]) -> None:
    """Take back a day that lies before one it must follow, and say so."""
    for fact in FACTS.values():
        try:
            fact.check_beside({**known, **heard.facts})
        except FactError as error:
            heard.refused.append(error)
            for id_ in (fact.id, getattr(fact, "not_before", None)):
                heard.facts.pop(str(id_), None)


class RememberFacts(Action):
    """Runs on every message, before anything is answered (Rasa calls it by this name).

    A what-if about a finished check leaves the facts as they are, and what must be forgotten is
    not kept either.
    """

    def name(self) -> str:
        return "action_validate_slot_mappings"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        heard, now = heard_in(tracker), state(tracker)
        intent = intent_of(tracker)
        events = [] if intent in REASONS else [SlotSet("judged", None)]
        if speaks_je(tracker.latest_message.get("text") or ""):
            events.append(SlotSet("says_je", True))
        if intent == "forget" or (supposes(tracker) and not now.asked):
            return [*events, *told_last(heard)]
        if PEILDATUM.id in heard.facts:
            end = period_end(tracker)
            events.append(SlotSet("period_end", end.isoformat() if end else None))
        write = writer()
        say(
            dispatcher,
            tracker,
            *(write.out_of_range(error) for error in heard.refused),
            *(write.conflict(FACTS[id_], values) for id_, values in heard.conflicts.items()),
            *(write.no_such_day(written) for written in heard.no_such_day),
        )
        return [
            *events,
            *told_last(heard),
            *self._forget_mentor(tracker, now.asked),
            *remember(heard.facts, heard.unknown),
        ]

    @staticmethod
    def _forget_mentor(tracker: Tracker, asked: str | None) -> list[EventType]:
        """A new question whether someone may be mentor is about someone else."""
        if intent_of(tracker) != "mentorcheck" or asked or not tracker.slots.get("last_answer"):
            return []
        return [SlotSet(id_, None) for id_, fact in FACTS.items() if fact.about == "mentor"]

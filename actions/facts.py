"""Keeps the facts of every message, and complains about those that cannot be."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.asides import is_courtesy
from actions.conversation import (
    State,
    intent_of,
    memory,
    questions_of,
    remember,
    say,
    state,
    writer,
)
from actions.correcting import (
    answers_by_correcting,
    asks_something_else,
    check_meant,
    fact_meant,
    speaks_of_another_mentor,
    supposes,
)
from actions.feedback import ABOUT_ANSWER, REASONS, only_judges
from actions.hearing import Heard, hear
from bot.answers import Reply, speaks_je
from bot.nlu.sectors import TRADE
from bot.rules import CHECKS, FACTS, PEILDATUM, Day, FactError, FactValue, Number
from bot.rules.common import PARITAIR_COMITE

MOST_TOPICS = 7
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
    text = tracker.latest_message.get("text") or ""
    if (says_nothing_of_the_case(intent) and not now.asked) or is_courtesy(text):
        return Heard()
    if only_judges(tracker):
        return Heard()
    at_hand, asked = check_meant(tracker, now), None
    if not speaks_of_another_mentor(text, now):
        asked = fact_meant(tracker, now) or (now.asked if now.asked in FACTS else None)
    heard = Heard()
    several: list[str | None] = [one for one in questions_of(tracker) if one in CHECKS]
    for check in several or [at_hand]:
        heard.add(
            hear(
                tracker.latest_message.get("entities") or [],
                text,
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


def note(
    dispatcher: CollectingDispatcher, tracker: Tracker, facts: Mapping[str, FactValue]
) -> None:
    """Say that facts are kept that nothing asked for, and offer the topics that use them first.

    Those beside the topic that was answered last stand in front.
    """
    words, topic = writer().words, state(tracker).topic
    near = words.topics[topic].related if topic in words.topics else []
    offered = dict.fromkeys([*near, *words.talk["nothing_asked"].topics])
    fitting = [one for one in offered if one in CHECKS and all(id_ in CHECKS[one] for id_ in facts)]
    topics = writer().topics(dict.fromkeys([*fitting, *offered]))
    say(dispatcher, tracker, memory().noted(facts, topics[:MOST_TOPICS]))


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
        keeps_asking = intent in (*REASONS, *ABOUT_ANSWER) or only_judges(tracker)
        events = [] if keeps_asking else [SlotSet("asked_why_bad", None)]
        if speaks_je(tracker.latest_message.get("text") or ""):
            events.append(SlotSet("says_je", True))
        if intent == "forget" or supposes(tracker, now, heard):
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
            *self._taken(tracker, now, heard),
        )
        return [
            *events,
            *told_last(heard),
            *self._forget_mentor(tracker, now),
            *remember(heard.facts, heard.unknown),
        ]

    @staticmethod
    def _taken(tracker: Tracker, now: State, heard: Heard) -> list[Reply]:
        """That facts are taken which leave the open question open; nothing if nothing changes."""
        new = {id_: value for id_, value in heard.facts.items() if now.facts.get(id_) != value}
        if not new or now.asked in heard.unknown or asks_something_else(tracker, now):
            return []
        return [memory().taken(new)] if now.supposing(new).still_asks() else []

    @staticmethod
    def _forget_mentor(tracker: Tracker, now: State) -> list[EventType]:
        """A new question whether someone may be mentor is about someone else."""
        text = tracker.latest_message.get("text") or ""
        again = intent_of(tracker) == "mentorcheck" and not now.asked and now.last_answer
        if not (again or speaks_of_another_mentor(text, now)):
            return []
        return [SlotSet(id_, None) for id_, fact in FACTS.items() if fact.about == "mentor"]

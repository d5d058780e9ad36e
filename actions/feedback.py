"""Thumbs: what the user thinks of the last answer, kept without who it was."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.agenda import carry_on
from actions.conversation import intent_of, say, state, writer
from actions.facts import REASONS
from bot.nlu.learning import Notebook
from bot.nlu.scrubbing import scrubbed
from bot.rules.version import rules_version
from bot.settings import ROOT, settings
from bot.store.database import writing
from bot.store.feedback import add_reason, keep

LONGEST_REASON = 500


@lru_cache(maxsize=1)
def version() -> str:
    """The version of the rules of this process."""
    return rules_version(settings().data / "law")


@lru_cache(maxsize=1)
def no_names() -> frozenset[str]:
    """The words that are surely no names."""
    return Notebook(ROOT / "data" / "nlu", settings().var / "nlu-review.json").words()


def gives_reason(tracker: Tracker) -> bool:
    """Whether the last message says why the answer before it was bad."""
    return bool(tracker.slots.get("judged")) and intent_of(tracker) in REASONS


def is_thumb(tracker: Tracker) -> bool:
    """Whether a message is a thumb up or down."""
    return str(tracker.latest_message.get("text") or "").strip()[:1] in ("👍", "👎")


def judge(dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
    """Keep what the user thinks of the last answer, or why; the events to remember it.

    A complaint about an answer is a thumb down. Raises StoreUnreadable.
    """
    answer, good = state(tracker).last_answer, intent_of(tracker) in ("feedback_good", "affirm")
    judged = None
    if gives_reason(tracker):
        _add_reason(tracker)
        key = "feedback_kept"
    elif not answer:
        key = "nothing_to_judge" if good else "complaint"
    else:
        key = "feedback_good" if good else "feedback_bad"
        with writing(settings().database) as connection:
            number = keep(connection, settings().day(), answer, version(), good)
        judged = None if good else str(number)
    say(dispatcher, tracker, writer().talk(key))
    return [SlotSet("judged", judged)]


def _add_reason(tracker: Tracker) -> None:
    text = str(tracker.latest_message.get("text") or "")[:LONGEST_REASON]
    with writing(settings().database) as connection:
        add_reason(connection, int(tracker.slots["judged"]), scrubbed(text, no_names()))


class Feedback(Action):
    """Keeps a thumb up or down for the last answer; asks why after a thumb down."""

    def name(self) -> str:
        return "action_feedback"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        return [*judge(dispatcher, tracker), *carry_on(dispatcher, tracker)]

"""Thumbs: what the user thinks of the last answer, kept without who it was."""

from __future__ import annotations

from functools import lru_cache

from rasa_sdk import Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.conversation import intent_of, say, state, writer
from bot.nlu.learning import Notebook
from bot.nlu.scrubbing import scrubbed
from bot.rules.version import rules_version
from bot.settings import ROOT, settings
from bot.store.database import writing
from bot.store.feedback import add_reason, change, keep

LONGEST_REASON = 500

# What may be said to a thumb down that is not understood as anything else, is why.
REASONS = ("complaint", "out_of_scope", "not_recognised", "nlu_fallback")
# What may be asked of an answer before saying why it was bad.
ABOUT_ANSWER = ("why", "source", "repeat", "simpler")
GOOD = ("feedback_good", "affirm")
THUMBS = ("👍", "👎", "/feedback_good", "/complaint")


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
    if not tracker.slots.get("asked_why_bad") or is_thumb(tracker):
        return False
    return intent_of(tracker) in REASONS or _is_reason_button(tracker)


def is_thumb(tracker: Tracker) -> bool:
    """Whether a message is a thumb up or down, or the button of one."""
    return _text(tracker).startswith(THUMBS)


def only_judges(tracker: Tracker) -> bool:
    """Whether the last message is a thumb on an answer, or a button that says why it was bad.

    Then it tells nothing of the case, though it sounds like a ja or a neen.
    """
    if is_thumb(tracker):
        return bool(state(tracker).last_answer)
    return bool(tracker.slots.get("asked_why_bad")) and _is_reason_button(tracker)


def judge(dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
    """Keep what the user thinks of the last answer, or why; the events to remember it.

    A complaint about an answer is a thumb down, and a second thought on the same answer replaces
    the first. Raises StoreUnreadable.
    """
    answer, before = state(tracker).last_answer, tracker.slots.get("judged")
    good = intent_of(tracker) in GOOD
    if gives_reason(tracker):
        with writing(settings().database) as connection:
            add_reason(connection, int(str(before)), _reason(tracker))
        key = "feedback_kept"
    elif not answer:
        key = "nothing_to_judge" if good else "complaint"
    else:
        key = "feedback_good" if good else "feedback_bad"
        with writing(settings().database) as connection:
            if before:
                change(connection, int(before), good)
            else:
                before = str(keep(connection, settings().day(), answer, version(), good))
    say(dispatcher, tracker, writer().talk(key))
    return [SlotSet("judged", before), SlotSet("asked_why_bad", key == "feedback_bad")]


def _text(tracker: Tracker) -> str:
    return str(tracker.latest_message.get("text") or "").strip()


def _is_reason_button(tracker: Tracker) -> bool:
    """Whether a message is the title of a button under the question what was not good."""
    titles = [title.lower() for title in writer().words.talk["feedback_bad"].answers]
    return _text(tracker).strip(" .!").lower() in titles


def _reason(tracker: Tracker) -> str:
    return scrubbed(_text(tracker)[:LONGEST_REASON], no_names())

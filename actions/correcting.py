"""Which known fact a message corrects or supposes otherwise, where it does not name that fact."""

from __future__ import annotations

import re
from collections.abc import Mapping

from rasa_sdk import Tracker

from actions.conversation import State, intent_of, writer
from actions.hearing import value_told
from bot.nlu.answers import find_answers
from bot.nlu.text import looks_like_question, normalise
from bot.rules import CHECKS, FACTS, Choice, Day, FactValue, Number, YesNo

CORRECTING = ("inform", "what_if", "deny", "nlu_fallback")

# The entity that gives a value to a kind of fact by itself.
_BARE = {Number: "getal", Day: "datum"}
_SORRY = re.compile(r"\b(?:sorry|oei|oeps|bedoel\w*|wacht|verkeerd|vergist\w*)\b")
_SHORT = 6
_ASKS = re.compile(r"\b(?:wat|welke?|hoe\w*|waar\w*|wanneer|wie|mag|moet\w*|kan|nodig|weten)\b")
_SUPPOSES = re.compile(r"^\W*(?:en|wat|maar)\s+(?:als|met|in|op)\b|^\W*en\b.*\?")


def supposes(tracker: Tracker) -> bool:
    """Whether a message asks what would be, rather than says what is."""
    text = normalise(tracker.latest_message.get("text") or "")
    intent = intent_of(tracker)
    return intent == "what_if" or (intent == "nlu_fallback" and bool(_SUPPOSES.search(text)))


def check_meant(tracker: Tracker, now: State) -> str | None:
    """The id of the check a message is about: its intent, or the one at hand.

    What is no question is about the check at hand while that asks something, or if it is a short
    correction of it ("'t is eigenlijk een SAO").
    """
    intent, text = intent_of(tracker), tracker.latest_message.get("text") or ""
    own = now.check.id if now.check else None
    if intent not in CHECKS or own is None or looks_like_question(text):
        return intent if intent in CHECKS else own
    return own if now.asked or _is_correction(tracker, now, text) else intent


def _is_correction(tracker: Tracker, now: State, text: str) -> bool:
    """Whether a short message asks nothing and names a fact of the check at hand."""
    if len(text.split()) > _SHORT or _ASKS.search(normalise(text)):
        return False
    named = [entity["entity"] for entity in tracker.latest_message.get("entities") or []]
    return any(now.check and id_ in now.check for id_ in named)


def fact_meant(tracker: Tracker, now: State) -> str | None:
    """The fact that a bare number, day or option gives another value.

    While a question is open the message must say that it corrects, with what cannot answer it.
    """
    if intent_of(tracker) not in CORRECTING:
        return None
    text = tracker.latest_message.get("text") or ""
    last = str(tracker.slots.get("last_told") or "")
    bare = _bare(last)
    entities = tracker.latest_message.get("entities") or []
    if any(one["entity"] == bare and not one.get("role") for one in entities):
        corrects = bare != _bare(now.asked) and bool(_SORRY.search(normalise(text)))
        return last if corrects or not now.asked else None
    return None if now.asked else _choice_of(value_told(text), now)


def _bare(fact_id: str | None) -> str | None:
    """The entity that gives a value to a fact of this kind, if it needs no name."""
    return _BARE.get(type(FACTS[fact_id])) if fact_id in FACTS else None


def answers_by_correcting(tracker: Tracker, now: State, heard: Mapping[str, FactValue]) -> bool:
    """Whether the neen of a message corrects what is known, as in "nee, hij is 25"."""
    if now.asked not in heard or not isinstance(FACTS[str(now.asked)], (YesNo, Choice)):
        return False
    entities = tracker.latest_message.get("entities") or []
    says_no = any(one["entity"] == "antwoord" and one["value"] == "neen" for one in entities)
    named = any(one["entity"] == now.asked for one in entities)
    return says_no and not named and any(now.facts.get(id_, it) != it for id_, it in heard.items())


def _choice_of(value: str, now: State) -> str | None:
    """The one Choice of the check at hand with an option titled `value`, which is no ja or neen."""
    if now.check is None or not value or any(find_answers(value)):
        return None
    titles = {
        fact.id: {value_told(one) for one in writer().words.facts[fact.id].options.values()}
        for fact in now.check.facts
        if isinstance(fact, Choice)
    }
    fitting = [id_ for id_, options in titles.items() if value in options]
    return fitting[0] if len(fitting) == 1 else None

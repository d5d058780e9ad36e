"""Which known fact a message corrects or supposes otherwise, where it does not name that fact."""

from __future__ import annotations

import re
from collections.abc import Mapping

from rasa_sdk import Tracker

from actions.asides import means_someone_else
from actions.conversation import State, intent_of, writer
from actions.hearing import Heard, value_told
from bot.nlu.answers import find_answers
from bot.nlu.sectors import TRADE
from bot.nlu.text import looks_like_question, normalise
from bot.rules import CHECKS, FACTS, Choice, Day, FactValue, Number, YesNo

CORRECTING = ("inform", "what_if", "deny", "nlu_fallback")

# The entity that gives a value to a kind of fact by itself.
_BARE = {Number: "getal", Day: "datum"}
# What says a value of something else outright, after a neen that does not go on to say more.
_VALUES = ("leeftijd", "mentor_ervaring", "uren_werkplek", "paritair_comite")
_ADDS = re.compile(r"^\W*nee+n?\b\W*(?:en|maar|want|omdat|ook|wel|dus)\b")
_SORRY = re.compile(r"\b(?:sorry|oei|oeps|bedoel\w*|wacht|verkeerd|vergist\w*)\b")
# What takes back the number given last, even where the open question asks for a number too.
_TAKES_BACK = re.compile(r"\b(?:bedoel\w*|verkeerd|vergist\w*|fout|oei\W+nee+n?|nee+n?\W+\d)")
_SHORT = 6
_ASKS = re.compile(r"\b(?:wat|welke?|hoe\w*|waar\w*|wanneer|wie|mag|moet\w*|kan|nodig|weten)\b")
_OVEREENKOMST = "overeenkomst"
_PLAINLY = re.compile(
    r"^\W*(?:(?:en|maar|ja|ok|oke|dus)\b\W*)*(?:wat\s+)?(?:als|indien|stel|mocht(?:en)?)\b"
)
_SUPPOSES = re.compile(r"^\W*(?:en|wat|maar)\s+(?:als|met|in|op)\b|^\W*en\b.*\?")


def supposes(tracker: Tracker, now: State, heard: Heard) -> bool:
    """Whether a message that gives what is `heard` asks what would be, not says what is.

    What was asked for is told even so: "en als hij 24 is?". While a question is open the words must
    show it. One that opens with "wat als" supposes, even if it sounds like the check at hand.
    """
    text, intent = normalise(tracker.latest_message.get("text") or ""), intent_of(tracker)
    if now.asked in {*heard.facts, *heard.unknown} or speaks_of_another_mentor(text, now):
        return False
    if intent in CHECKS and now.check and check_meant(tracker, now) == now.check.id:
        return bool(heard.facts and _PLAINLY.match(text))
    if intent == "what_if":
        return not now.asked or "?" in text or bool(_SUPPOSES.search(text) or _PLAINLY.match(text))
    if intent == "nlu_fallback":
        return bool(_SUPPOSES.search(text))
    return bool(intent == "inform" and now.check and _PLAINLY.match(text))


def speaks_of_another_mentor(text: str, now: State) -> bool:
    """Whether a message within a check that looks at the mentor brings in someone else for it."""
    facts = now.check.facts if now.check else ()
    return any(fact.about == "mentor" for fact in facts) and means_someone_else(text)


def asks_something_else(tracker: Tracker, now: State) -> bool:
    """Whether a message, with a fact in it or not, is a question of another check or a topic."""
    intent = intent_of(tracker)
    another = intent in writer().words.topics or (
        intent in CHECKS and now.check is not None and intent != now.check.id
    )
    text = tracker.latest_message.get("text") or ""
    return intent in ("several_questions", "forget") or (another and looks_like_question(text))


def names_overeenkomst(tracker: Tracker, now: State) -> bool:
    """Whether a message says which overeenkomst it is where nothing looks at that.

    A bare "OAO" sounds like the question which overeenkomst to sign, but it asks nothing.
    """
    if now.asked or (now.check and _OVEREENKOMST in now.check):
        return False
    text = tracker.latest_message.get("text") or ""
    named = [one["entity"] for one in tracker.latest_message.get("entities") or []]
    stated = intent_of(tracker) == "inform" and _OVEREENKOMST in named
    titles = writer().words.facts[_OVEREENKOMST].options.values()
    return stated or ("?" not in text and value_told(text) in map(value_told, titles))


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
    if names_overeenkomst(tracker, now):
        return _OVEREENKOMST
    if intent_of(tracker) not in CORRECTING:
        return None
    text = tracker.latest_message.get("text") or ""
    last = str(tracker.slots.get("last_told") or "")
    bare = _bare(last)
    entities = tracker.latest_message.get("entities") or []
    if any(one["entity"] == bare and not one.get("role") for one in entities):
        return last if not now.asked or _takes_back(text, bare == _bare(now.asked), now) else None
    return None if now.asked else _choice_of(value_told(text), now)


def _takes_back(text: str, may_answer: bool, now: State) -> bool:
    """Whether a bare number or day is said to correct the last one, or to suppose another.

    One that `may_answer` the open question too does so only where that was not answered amiss.
    """
    words = normalise(text)
    if may_answer:
        return now.failures == 0 and bool(_TAKES_BACK.search(words))
    return bool(_SORRY.search(words) or _SUPPOSES.search(words))


def _bare(fact_id: str | None) -> str | None:
    """The entity that gives a value to a fact of this kind, if it needs no name."""
    return _BARE.get(type(FACTS[fact_id])) if fact_id in FACTS else None


def answers_by_correcting(tracker: Tracker, now: State, heard: Mapping[str, FactValue]) -> bool:
    """Whether the neen of a message corrects or adds something else, as in "nee, hij is 25".

    A neen that goes on with more answers too ("neen, en hij is 25"), unless that changes what is
    known; so does one with what was known already.
    """
    asked = FACTS.get(str(now.asked))
    if asked is None or asked.id not in heard or not isinstance(asked, (YesNo, Choice)):
        return False
    entities = tracker.latest_message.get("entities") or []
    says_no = any(one["entity"] == "antwoord" and one["value"] == "neen" for one in entities)
    if not says_no or any(one["entity"] == asked.id for one in entities):
        return False
    others = {id_: it for id_, it in heard.items() if id_ != asked.id}
    if any(now.facts.get(id_, it) != it for id_, it in others.items()):
        return True
    text = normalise(tracker.latest_message.get("text") or "")
    if _ADDS.match(text) or asked.derived_from in others:
        return False
    valued = any(one["entity"] in _VALUES and one.get("role") != TRADE for one in entities)
    return valued and (not others or any(id_ not in now.facts for id_ in others))


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

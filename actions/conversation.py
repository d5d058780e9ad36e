"""What the actions share: the state of a conversation, and saying a Reply."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.hearing import UNKNOWN
from bot.answers import Reply, Writer, in_je, read_wording, speaks_je, to_markdown
from bot.answers.memory import Memory
from bot.law import Law, UnknownLaw, read_law
from bot.rules import CHECKS, FACTS, PEILDATUM, Check, Facts, FactValue, Verdict
from bot.settings import Pronoun, settings

FORM = "check_form"
LISTEN = "action_listen"


@lru_cache(maxsize=1)
def law() -> Law:
    """The law book, read once. Raises LawFileError."""
    return read_law(settings().data / "law")


@lru_cache(maxsize=1)
def writer() -> Writer:
    """The writer over the wording, read once. Raises WordingError."""
    return Writer(read_wording(settings().data / "wording"), law(), settings().address)


@lru_cache(maxsize=1)
def memory() -> Memory:
    """The words for what is known."""
    return Memory(writer().phrases)


@dataclass(frozen=True)
class State:
    """What the tracker holds: the check at hand, what is known, what is not, what was asked.

    `agenda` are the checks and topics still to answer after the one at hand, `last_answer` is the
    code of the last Reply that answered something, `supposed` the facts that it supposed otherwise,
    if it was a what-if, and `period_end` the last day the answers must speak for, where a period
    was asked for.
    """

    check: Check | None
    facts: Mapping[str, FactValue]
    unknown: frozenset[str]
    asked: str | None
    failures: int
    agenda: tuple[str, ...]
    last_answer: str | None
    supposed: Facts
    period_end: date | None

    @property
    def on(self) -> date:
        """The day the answers must speak for."""
        day = self.facts.get(PEILDATUM.id)
        return day if isinstance(day, date) else settings().day()

    @property
    def topic(self) -> str | None:
        """The topic that was answered last, None if a check was."""
        kind, _, topic = (self.last_answer or "").partition(":")
        return topic if kind in ("topic", "referral") else None

    def supposing(self, facts: Facts) -> State:
        """This state with `facts` in place of what is known."""
        return replace(self, facts={**self.facts, **facts})

    def still_asks(self) -> bool:
        """Whether the question that was asked is still open."""
        try:
            return self.check is not None and self.asked in self.verdict().missing
        except UnknownLaw:
            return False

    def verdict(self) -> Verdict:
        """The verdict of the check at hand. Raises UnknownLaw."""
        assert self.check is not None
        return self.check.evaluate(self.facts, law(), self.on)


def state(tracker: Tracker) -> State:
    """The state of this conversation."""
    slots = {id_: tracker.slots.get(id_) for id_ in FACTS}
    known = {id_: value for id_, value in slots.items() if value not in (None, UNKNOWN)}
    last = tracker.slots.get("last_answer")
    supposed = (tracker.slots.get("supposed") or {}) if (last or "").startswith("what_if:") else {}
    return State(
        check=CHECKS.get(tracker.slots.get("check") or ""),
        facts=_parsed(known),
        unknown=frozenset(id_ for id_, value in slots.items() if value == UNKNOWN),
        asked=tracker.slots.get("requested_slot"),
        failures=int(tracker.slots.get("failures") or 0),
        agenda=tuple(tracker.slots.get("agenda") or ()),
        last_answer=last,
        supposed=_parsed(supposed),
        period_end=_day(tracker.slots.get("period_end")),
    )


def _parsed(slots: Mapping[str, Any]) -> dict[str, FactValue]:
    return {id_: FACTS[id_].parse(value) for id_, value in slots.items()}


def _day(written: str | None) -> date | None:
    return date.fromisoformat(written) if written else None


def said_earlier(tracker: Tracker) -> set[str]:
    """The facts that were given before the check at hand began."""
    return set(tracker.slots.get("said_earlier") or ())


def intent_of(tracker: Tracker) -> str | None:
    """The name of the intent of the last message."""
    return (tracker.latest_message.get("intent") or {}).get("name")


def questions_of(tracker: Tracker) -> list[str]:
    """The topics that the last message asks for, in their order, if they are several."""
    return list(tracker.latest_message.get("questions") or [])


def say(dispatcher: CollectingDispatcher, tracker: Tracker, *replies: Reply) -> None:
    """Send each Reply, in je-form if the settings or the user choose so."""
    pronoun = settings().pronoun
    said_je = tracker.slots.get("says_je") or speaks_je(tracker.latest_message.get("text") or "")
    if pronoun is Pronoun.JE or (pronoun is Pronoun.FOLLOWS and said_je):
        replies = tuple(map(in_je, replies))
    for reply in replies:
        dispatcher.utter_message(**_message(reply))


def say_answer(dispatcher: CollectingDispatcher, tracker: Tracker, reply: Reply) -> list[EventType]:
    """Send a Reply that answers something, with a thumb up and down; the events to remember it."""
    thumbs = writer().commands("feedback_good", "complaint")
    say(dispatcher, tracker, replace(reply, buttons=(*reply.buttons, *thumbs)))
    judged = [SlotSet("judged", None), SlotSet("asked_why_bad", None)]
    return [SlotSet("last_answer", reply.code), *judged]


def failure() -> list[dict[str, Any]]:
    """What a channel gets to say when an action fails, whatever the cause."""
    dispatcher = CollectingDispatcher()
    dispatcher.utter_message(**_message(writer().talk("failure")))
    return list(dispatcher.messages)


def _message(reply: Reply) -> dict[str, Any]:
    """A Reply as markdown with buttons, and whole for channels that draw it themselves."""
    return {
        "text": to_markdown(reply, writer().words),
        "buttons": [{"title": one.title, "payload": one.message} for one in reply.buttons],
        "json_message": {"reply": reply.to_dict()},
    }


def remember(facts: Mapping[str, FactValue], unknown: Iterable[str] = ()) -> list[EventType]:
    """The events that keep facts, and what the user does not know, in their slots."""
    kept: dict[str, Any] = {id_: FACTS[id_].export(value) for id_, value in facts.items()}
    return [
        SlotSet(id_, value) for id_, value in {**kept, **dict.fromkeys(unknown, UNKNOWN)}.items()
    ]

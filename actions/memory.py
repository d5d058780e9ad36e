"""What the assistant knows of a case: saying it, and forgetting some of it."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.agenda import carry_on
from actions.conversation import memory, say, state, writer
from actions.facts import heard_in
from bot.nlu.text import normalise
from bot.rules import FACTS, FactValue

_SMALL = {"de", "het", "een", "van", "in", "op", "per", "u", "uw", "waarop", "waarvoor", "te", "om"}
_ALSO_SAID = {
    "pc": "paritair comite",
    "strafblad": "veroordeling strafregister",
    "lesuren": "lesuren school",
    "cursus": "mentoropleiding",
}
_WHOM = re.compile(r"\b(?:over|van|vergeet|wis|schrap)\s+(?:(?:de|mijn|onze)\s+)?(\w+)\W*$")
_ALL = re.compile(r"\b(?:alles|allemaal|al\s+wat|gegevens)\b")


class Known(Action):
    """Says which facts are known."""

    def name(self) -> str:
        return "action_known"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        say(dispatcher, tracker, memory().known(state(tracker).facts))
        return carry_on(dispatcher, tracker)


class Forget(Action):
    """Forgets the facts that the message names, and asks which if that is not clear."""

    def name(self) -> str:
        return "action_forget"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        known, text = state(tracker).facts, normalise(tracker.latest_message.get("text") or "")
        told = [id_ for id_ in heard_in(tracker).facts if id_ in known]
        named = told or _named(text, known)
        together = _ALL.search(text) or named == _about(text, known)
        if len(named) == 1 or (named and together):
            say(dispatcher, tracker, memory().forgotten(named))
            return [*(SlotSet(id_, None) for id_ in named), *carry_on(dispatcher, tracker)]
        say(dispatcher, tracker, memory().which_to_forget(named or [*known]))
        return []


def _about(text: str, known: Mapping[str, FactValue]) -> list[str]:
    """The known facts about the one that `text` wants forgotten: "vergeet de mentor"."""
    whom = _WHOM.search(text)
    return [id_ for id_ in known if whom and FACTS[id_].about == whom[1]]


def _named(text: str, known: Mapping[str, FactValue]) -> list[str]:
    """The known facts that the plain `text` names: in full, by whom they are about, or in part."""
    for word, meant in _ALSO_SAID.items():
        text = re.sub(rf"\b{word}\b", meant, text)
    spoken = set(re.findall(r"[a-z]+", text))
    shares = {id_: _share(id_, spoken) for id_ in known}
    in_full = [id_ for id_, share in shares.items() if share == 1]
    return in_full or _about(text, known) or [id_ for id_, share in shares.items() if share]


def _share(id_: str, spoken: Collection[str]) -> float:
    """Which share of the words of a fact's label is among the words `spoken`."""
    label = normalise(writer().words.facts[id_].label)
    words = set(re.findall(r"[a-z]+", label)) - _SMALL
    return len(words.intersection(spoken)) / len(words)

"""Which facts a message gives, once the conversation settles what its mentions mean."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any

from bot.nlu.committees import code
from bot.rules import CHECKS, FACTS, PEILDATUM, Choice, Fact, FactError, FactValue, Number, YesNo

UNKNOWN = "onbekend"
"""The value of a slot whose fact the user does not know."""

_BY_INTENT = {"affirm": "ja", "deny": "neen", "dont_know": UNKNOWN}

_ADULT = 18

# Words that say these just in passing: they count only where the check at hand looks at them.
_IN_PASSING = ("mentor_intern", "gesimuleerde_werkplek", "overeenkomst", "vooropleiding")


@dataclass
class Heard:
    """What a message gives: facts, facts the user does not know, and what cannot be used."""

    facts: dict[str, FactValue] = field(default_factory=dict)
    unknown: set[str] = field(default_factory=set)
    refused: list[FactError] = field(default_factory=list)
    conflicts: dict[str, list[FactValue]] = field(default_factory=dict)
    no_such_day: list[str] = field(default_factory=list)

    @property
    def anything(self) -> bool:
        """Whether there is something in it to keep or to complain about."""
        return bool(
            self.facts or self.unknown or self.refused or self.conflicts or self.no_such_day
        )


def hear(
    entities: Iterable[Mapping[str, Any]],
    text: str,
    intent: str | None,
    check: str | None,
    asked: str | None,
    options: Mapping[str, str],
) -> Heard:
    """The facts in one message.

    `entities` are the mentions of bot.nlu as Rasa carries them; `check` is the check at hand and
    `asked` the fact just asked, if any; `options` are the titles of its buttons by value.
    """
    heard = Heard()
    said: dict[str, list[Any]] = {}
    asked_fact = FACTS[asked] if asked else None
    for entity in entities:
        kind, value = _settle(entity, check, asked_fact)
        if kind in FACTS and not _in_passing(kind, check, asked):
            outright = entity["entity"] not in ("getal", "jaren")
            said.setdefault(kind, []).append((outright, value))
    if asked_fact is not None and asked_fact.id not in said:
        answer = _answer(entities, text, intent, asked_fact, options)
        if answer == UNKNOWN:
            heard.unknown.add(asked_fact.id)
        elif answer is not None:
            said[asked_fact.id] = [(True, answer)]
    for id_, values in said.items():
        stated = [value for is_outright, value in values if is_outright]
        _judge(heard, FACTS[id_], stated or [value for _, value in values])
    return heard


def _judge(heard: Heard, fact: Fact, given: list[Any]) -> None:
    """Put the values said for one fact where they belong in `heard`."""
    values: list[FactValue] = []
    for one in given:
        try:
            values.append(fact.parse(one))
        except FactError as error:
            if fact is PEILDATUM and not _is_day(str(one)):
                heard.no_such_day.append(str(one))
            else:
                heard.refused.append(error)
    different = list(dict.fromkeys(values))
    if len(different) > 1:
        heard.conflicts[fact.id] = different
    elif different:
        heard.facts[fact.id] = different[0]


def _is_day(written: str) -> bool:
    """Whether this is a day that exists."""
    try:
        date.fromisoformat(written)
    except ValueError:
        return False
    return True


def _settle(
    entity: Mapping[str, Any], check: str | None, asked: Fact | None
) -> tuple[str | None, Any]:
    """The fact an entity is about, None if that cannot be told, and its value."""
    kind, value = str(entity["entity"]), entity.get("value")
    asked_id = asked.id if asked else None
    if kind == "datum":
        return PEILDATUM.id, value
    if kind == "leeftijd":
        about_mentor = entity.get("role") == "mentor" or (
            entity.get("role") is None and check != "contractkeuze"
        )
        return ("mentor_leeftijd" if about_mentor else None), value
    if kind in ("getal", "jaren"):
        if isinstance(asked, Number) and (kind == "getal" or asked.unit == "jaar"):
            return asked_id, value
        if asked_id == "sociale_maribel" and re.fullmatch(r"\d{3}(\.\d+)?", str(value)):
            return "paritair_comite", code(str(value))
        if kind == "jaren":
            return _years_of(check, Decimal(str(value))), value
        return _only_number_of(check) if asked is None else None, value
    return kind, value


def _years_of(check: str | None, years: Decimal) -> str | None:
    """What a bare number of years says while nothing is asked: an age, or experience."""
    if years >= _ADULT:
        return "mentor_leeftijd" if check != "contractkeuze" else None
    return "mentor_ervaring" if check == "mentorcheck" else None


def _only_number_of(check: str | None) -> str | None:
    """The one fact of the check that is a number, if there is just one: "en met 18?"."""
    facts = CHECKS[check].facts if check in CHECKS else ()
    numbers = [fact.id for fact in facts if isinstance(fact, Number)]
    return numbers[0] if len(numbers) == 1 else None


def _in_passing(kind: str, check: str | None, asked: str | None) -> bool:
    at_hand = check in CHECKS and kind in CHECKS[check]
    return kind in _IN_PASSING and kind != asked and not at_hand


def _answer(
    entities: Iterable[Mapping[str, Any]],
    text: str,
    intent: str | None,
    asked: Fact,
    options: Mapping[str, str],
) -> Any:
    """The answer to the question for `asked`: an option, ja, neen or unknown; None if none."""
    plain = text.strip(" .!").lower()
    for value, title in options.items():
        if plain in (title.lower(), value.lower()):
            return value
    answers = [entity["value"] for entity in entities if entity["entity"] == "antwoord"]
    answer = answers[0] if answers else _BY_INTENT.get(intent or "")
    if answer == UNKNOWN:
        return UNKNOWN
    if isinstance(asked, YesNo) and answer:
        return answer == "ja"
    if isinstance(asked, Choice) and answer:
        return {"ja": asked.yes, "neen": asked.no, "nooit": asked.never or asked.no}[answer]
    return None

"""Which facts a message gives, once the conversation settles what its mentions mean."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from actions.settling import Setting, day_after, is_outright, settle
from bot.nlu.spelling import corrected
from bot.nlu.text import normalise
from bot.rules import (
    CHECKS,
    FACTS,
    PEILDATUM,
    Choice,
    Day,
    Fact,
    FactError,
    FactValue,
    Number,
    YesNo,
)

UNKNOWN = "onbekend"
"""The value of a slot whose fact the user does not know."""

_BY_INTENT = {"affirm": "ja", "deny": "neen", "dont_know": UNKNOWN}

# Said so plainly that they count whatever check is at hand. Words for any other fact may stand
# there just in passing, so they count only where the check at hand looks at them.
_PLAIN = (
    "uren_werkplek",
    "opleiding_duaal",
    "stelsel",
    "sociale_maribel",
    "paritair_comite",
    "mentor_leeftijd",
    "start_leerling",
    PEILDATUM.id,
)
# With no check at hand, a sentence about a mentor can only be about a mentor, and where someone
# works is said for what comes.
_PLAIN_ALONE = (
    "vestiging_regio",
    "mentor_ervaring",
    "mentor_opleiding",
    "mentor_veroordeling",
    "mentor_veroordeling_relevant",
    "mentor_bewijs_vooropleiding",
)

# The words that open a correction or a what-if, before the value.
_OPENING = re.compile(
    r"^(?:\W|\b(?:sorry|oei|oeps|amai|ah|en|maar|toch|eigenlijk|liever|bedoel(?:de)?|ik|nee+n?|met|in|als|het|'?t"
    r"|een|is)\b)+"
)


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

    def add(self, other: Heard) -> None:
        """Take over what `other` gives, which was heard for another check in the same message."""
        self.facts = {**other.facts, **self.facts}
        self.conflicts = {**other.conflicts, **self.conflicts}
        self.unknown |= other.unknown
        self.refused += [one for one in other.refused if one not in self.refused]
        self.no_such_day += [one for one in other.no_such_day if one not in self.no_such_day]


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
    option = _option(text, options)
    if asked_fact is not None and option is not None:
        heard.facts[asked_fact.id] = asked_fact.parse(option)
        return heard
    written = corrected(text)
    setting = Setting(check, asked_fact, written.text)
    for entity in entities:
        start, end = written.place_of(entity["start"], entity["end"])
        kind, value = settle({**entity, "start": start, "end": end}, setting)
        if kind in FACTS and not _in_passing(kind, check, asked):
            said.setdefault(kind, []).append((is_outright(entity), value))
    if asked_fact is not None and asked_fact.id not in said:
        answer = _answer(entities, intent, asked_fact)
        following = day_after(asked_fact)
        if answer is None and following and following[0] in said:
            answer = following[1]
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
            if isinstance(fact, Day) and not _is_day(str(one)):
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


def _in_passing(kind: str, check: str | None, asked: str | None) -> bool:
    if check not in CHECKS:
        return kind not in (*_PLAIN, *_PLAIN_ALONE, asked)
    return kind not in (*_PLAIN, asked) and kind not in CHECKS[check]


def value_told(text: str) -> str:
    """`text` without the words that open a correction: "sorry, ik bedoelde OAO" is "oao"."""
    return _OPENING.sub("", normalise(text)).strip(" .!?")


def _option(text: str, options: Mapping[str, str]) -> str | None:
    """The option whose title, or value, is the whole message; None if there is none."""
    for said in (_plain, value_told):
        plain = said(text)
        for value, title in options.items():
            if plain and plain in (said(title), said(value)):
                return value
    return None


def _plain(text: str) -> str:
    return text.strip(" .!?").lower()


def _answer(entities: Iterable[Mapping[str, Any]], intent: str | None, asked: Fact) -> Any:
    """The answer to the question for `asked`: ja, neen or unknown as a value; None if none.

    A neen to how many is none at all.
    """
    answers = {entity["value"] for entity in entities if entity["entity"] == "antwoord"}
    if len(answers) > 1:
        return None
    answer = answers.pop() if answers else _BY_INTENT.get(intent or "")
    if answer == UNKNOWN:
        return UNKNOWN
    if isinstance(asked, YesNo) and answer:
        return answer == "ja"
    if isinstance(asked, Choice) and answer:
        return {"ja": asked.yes, "neen": asked.no, "nooit": asked.never or asked.no}[answer]
    if isinstance(asked, Number) and asked.whole and not asked.minimum and answer:
        return 0 if answer in ("neen", "nooit") else None
    return None

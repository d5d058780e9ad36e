"""Hours a week at the werkplek: "24 uur per week", "3 dagen van 7,6 uur", "16u30 per week"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from bot.nlu.limits import is_limit
from bot.nlu.mentions import Mention
from bot.nlu.numbers import FoundNumber, share_unit

_WEEK = (
    r"\s*(?:/|\bper\b|\bp\.?|\bin\s+de\b|\bde\b|\belke\b|\biedere\b|\bpar\b|\ba\b)?\s*"
    r"(?:week|wk|weke|w|semaine)\b"
)
_UNIT = r"\s*(?:u(?:ur|urtjes|ren|re)?|h(?:eures?|rs?)?|hours?)\b\.?"
_HOURS = re.compile(rf"{_UNIT}(?P<week>{_WEEK})?")
_AND_MINUTES = re.compile(rf"\s*[uh:](?P<minutes>[0-5]\d)\b(?P<week>{_WEEK})?")
_OF_WHICH = re.compile(r"\s*,?\s*waarvan\b")
_MINUTES_BEFORE = re.compile(r"\d[uh:]$")
_OTHER_PERIOD = re.compile(rf"{_UNIT}\s*(?:/|per|op\s+een|par)\s*(?:dag|maand|mnd|jaar|jour|mois)")
_SCHOOL_AFTER = re.compile(
    r"(?:\s*(?:per\s+week\s+)?(?:op|in|aan|naar|voor)?\s*(?:de\s+)?"
    r"\b(?:les|lessen|lesuren|school|theorie|schoolbanken|cours)\b)"
)
_SCHOOL_BEFORE = re.compile(r"\b(?:les|lessen|school|theorie)\s*(?::|van|is|telkens)?\s*$")
_CLOCK_BEFORE = re.compile(r"\b(?:om|tot|vanaf|tegen|rond)\s*$")
_UNTIL = re.compile(r"\s*(?:u(?:ur)?)?\s*(?:tot|-)\s*$")
_FROM_BEFORE = re.compile(r"\bvan\s*$")
_DAYS_OF = re.compile(r"\s*dag(?:en)?\s+(?:van|aan|a|x|met|telkens)?\s*")
_TIMES = re.compile(rf"(?:{_UNIT})?\s*[x*]\s*")
_DAYS_OR_HOURS = re.compile(rf"(?:\s*dag(?:en)?\b|{_UNIT})")


def find_hours(text: str, numbers: Sequence[FoundNumber]) -> Iterator[tuple[int, Mention | None]]:
    """The numbers of `numbers` that count hours, by position; None for hours that do not count.

    Lesson hours, hours a day or a month, times on the clock and limits ("minstens 20 uur") say
    nothing of how many hours a week this learner works.
    """
    position = 0
    while position < len(numbers):
        pair = numbers[position : position + 2]
        product = _product(text, pair) if len(pair) == 2 else None
        if product:
            yield from ((position, product), (position + 1, None))
            position += 2
            continue
        if len(pair) == 2 and _is_from_to(text, pair):
            yield from ((position, None), (position + 1, None))
            position += 2
            continue
        found = _one(text, numbers[position])
        if found is None and len(pair) == 2 and share_unit(text, pair[0], pair[1]):
            other = _one(text, pair[1], numbers[position].start)
            if other and other[0]:
                number = numbers[position]
                found = (Mention("uren_werkplek", number.value, number.start, number.end),)
        if found is not None:
            yield position, found[0]
        position += 1


def _one(text: str, number: FoundNumber, start: int | None = None) -> tuple[Mention | None] | None:
    """None if the number does not count hours, else its mention, or None if that is no fact."""
    left = text[: number.start if start is None else start]
    if _MINUTES_BEFORE.search(left):
        return (None,)
    minutes = _AND_MINUTES.match(text, number.end)
    hours = minutes or _HOURS.match(text, number.end)
    if not hours:
        return None
    if _OTHER_PERIOD.match(text, number.end) or _SCHOOL_AFTER.match(text, hours.end()):
        return (None,)
    by_the_clock = minutes or _CLOCK_BEFORE.search(left) or _SCHOOL_BEFORE.search(left)
    if is_limit(left) or _OF_WHICH.match(text, hours.end()):
        return (None,)
    if by_the_clock and not hours["week"]:
        return (None,)
    value = number.value + (Decimal(minutes["minutes"]) / 60 if minutes else 0)
    return (Mention("uren_werkplek", value, number.start, hours.end()),)


def _product(text: str, pair: Sequence[FoundNumber]) -> Mention | None:
    """Days times hours a day."""
    between, (first, second) = _between(text, pair), pair
    after = _DAYS_OR_HOURS.match(text, second.end)
    days_of = _DAYS_OF.fullmatch(between) and _HOURS.match(text, second.end)
    if after and (days_of or _TIMES.fullmatch(between)):
        return Mention("uren_werkplek", first.value * second.value, first.start, after.end())
    return None


def _is_from_to(text: str, pair: Sequence[FoundNumber]) -> bool:
    """Whether the two numbers are times on the clock: "van 8 tot 16 uur"."""
    hours = _HOURS.match(text, pair[1].end)
    return bool(
        hours
        and not hours["week"]
        and _UNTIL.fullmatch(_between(text, pair))
        and _FROM_BEFORE.search(text[: pair[0].start])
    )


def _between(text: str, pair: Sequence[FoundNumber]) -> str:
    return text[pair[0].end : pair[1].start]

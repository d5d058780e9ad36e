"""Hours a week: at the werkplek ("24 uur", "3 dagen van 7,6 uur"), of lessons, of a full week."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from bot.nlu.clauses import clause_of
from bot.nlu.full_week import is_full_week
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
_AT_SCHOOL = r"(?:\s*(?:per\s+week\s+)?(?:op|in|aan|naar|voor)?\s*(?:de\s+)?\b"
_LESSONS_AFTER = re.compile(rf"{_AT_SCHOOL}(?:les|lessen|les\s?uren)\b)")
_LESSONS_BEFORE = re.compile(
    r"\b(?:les|lessen|lesuren|lestijden)\s*(?::|van|is|telkens)?"
    r"(?:\s+(?:krijgt|heeft|volgt|zit|hij|ze|zij|de\s+leerling|per\s+week|wekelijks)){0,3}\s*$"
)
_LESSONS = re.compile(
    r"\s*(?:les\s?u(?:ur|urtjes|ren|re)?|lesu|lestijd(?:en)?|lessen)\b(?P<week>\s*per\s+week\b)?"
    r"(?!\s*(?:/|per)\s*(?:dag|maand|jaar))"
)
_SCHOOL_AFTER = re.compile(rf"{_AT_SCHOOL}(?:school|theorie|schoolbanken|cours)\b)")
_SCHOOL_BEFORE = re.compile(r"\b(?:school|theorie)\s*(?::|van|is|telkens)?\s*$")
_FULL_WEEK = re.compile(r"\s?-?\s?(?:uren|urige?)\s?-?\s?(?:werk\s?)?week\b")
_OTHER_UNITS = (("lesuren", _LESSONS), ("voltijdse_week", _FULL_WEEK))
_FEWER_AFTER = re.compile(r"\s*(?:minder|meer|extra|erbij|te\s+(?:veel|weinig)|tekort)\b")
_LIMIT_AFTER = re.compile(
    r"\s*(?:(?:per\s+week|is|als|het|de|een|wettelijk|echt|altijd)\s+)*"
    r"(?:minimum|maximum|grens|drempel|ondergrens|bovengrens|verplicht)\b"
)
_OTHERS = re.compile(
    r"\b(?:dochter|zoon|vrouw|man|mentor|collega|poetsvrouw|bediende|arbeider|interim\w*|jobstudent)"
    r"\s+(?:\w+\s+){0,3}?(?:werkt|doet|draait|klopt|presteert)\b"
)
_LEARNER = re.compile(r"\b(?:leerling\w*|jongere|gast|hij|hem|em|ze|zij|haar)\b")
_CLOCK_BEFORE = re.compile(r"\b(?:om|tot|vanaf|tegen|rond|na)\s*$")
_UNTIL = re.compile(r"\s*(?:u(?:ur)?)?\s*(?:tot|-)\s*$")
_FROM_BEFORE = re.compile(r"\bvan\s*$")
_DAYS_OF = re.compile(
    r"\s*(?:dag(?:en)?|dgn?|d)\b(?:\s*/\s*(?:week|wk|w)\b)?\s*(?:(?:per\s+week|bij\s+ons|op\s+de\s+\w+|in\s+(?:de|het|ons|onze)\s+\w+)\s+)?"
    r"(?:van|aan|a|x|met|telkens)?\s*"
)
_TIMES = re.compile(rf"(?:{_UNIT})?\s*[x*]\s*")
# Hours of which the word stands elsewhere: "hij doet er 25 op de werkplek".
_OF_THEM = re.compile(r"\b(?:doet|werkt|klopt|presteert|draait|als\s+het|worden\s+het)\s+er\s*$")
_AT_WORK = re.compile(
    r"\s*(?:(?:worden|zijn)\s+)?(?:op|in)\s+(?:de|onze|het|den)\s+werk(?:plek|vloer|plaats)?\b"
)
_DAYS_OR_HOURS = re.compile(rf"(?:\s*dag(?:en)?\b|{_UNIT})")


def find_hours(text: str, numbers: Sequence[FoundNumber]) -> Iterator[tuple[int, Mention | None]]:
    """The numbers of `numbers` that count hours, by position; None for hours that do not count.

    Hours are those at the werkplek unless the words make them lessons, or the full-time week of
    the organisation. Hours at school, a day or a month, times on the clock and limits
    ("minstens 20 uur") say nothing.
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
                one = numbers[position]
                found = (replace(other[0], value=one.value, start=one.start, end=one.end),)
        if found is not None:
            yield position, found[0]
        position += 1


def _one(text: str, number: FoundNumber, start: int | None = None) -> tuple[Mention | None] | None:
    """None if the number does not count hours, else its mention, or None if that is no fact."""
    left = text[: number.start if start is None else start]
    if _MINUTES_BEFORE.search(left):
        return (None,)
    for role, unit in _OTHER_UNITS:
        if other := unit.match(text, number.end):
            limited = is_limit(left) or _FEWER_AFTER.match(text, other.end())
            return (None if limited else _count(number, other.end(), role),)
    minutes = _AND_MINUTES.match(text, number.end)
    hours = minutes or _HOURS.match(text, number.end)
    if not hours:
        if _OF_THEM.search(left) and _AT_WORK.match(text, number.end):
            return (Mention("uren_werkplek", number.value, number.start, number.end),)
        return None
    if _OTHER_PERIOD.match(text, number.end) or _SCHOOL_AFTER.match(text, hours.end()):
        return (None,)
    if _LESSONS_AFTER.match(text, hours.end()) or _LESSONS_BEFORE.search(left):
        return (None if is_limit(left) else _count(number, hours.end(), "lesuren"),)
    if not (minutes or _CLOCK_BEFORE.search(left)) and is_full_week(
        text, number.start, hours.end()
    ):
        return (_count(number, hours.end(), "voltijdse_week"),)
    by_the_clock = minutes or _CLOCK_BEFORE.search(left) or _SCHOOL_BEFORE.search(left)
    if is_limit(left) or _is_no_whole(text, number.start, hours.end()):
        return (None,)
    if by_the_clock and not hours["week"]:
        return (None,)
    value = number.value + (Decimal(minutes["minutes"]) / 60 if minutes else 0)
    return (Mention("uren_werkplek", value, number.start, hours.end()),)


def _is_no_whole(text: str, start: int, end: int) -> bool:
    """Whether hours are a share, a difference, a limit, or those of somebody else."""
    begin, _ = clause_of(text, start, end)
    clause = text[begin:start]
    of_others = _OTHERS.search(clause) and not _LEARNER.search(clause)
    after = (_OF_WHICH, _FEWER_AFTER, _LIMIT_AFTER)
    return bool(of_others or any(one.match(text, end) for one in after))


def _count(number: FoundNumber, end: int, role: str) -> Mention:
    return Mention("aantal", number.value, number.start, end, role)


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

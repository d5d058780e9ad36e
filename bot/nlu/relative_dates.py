"""Days told from today: "gisteren", "vorige maandag", "3 weken geleden", "over 10 dagen"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta

import dateparser

from bot.nlu.clauses import clause_of, is_asked, is_past, stands_alone
from bot.nlu.numbers import FoundNumber, share_unit
from bot.nlu.written_dates import WEEKDAYS, WRITTEN, SaidDay

_PART = r"(?:vroeg|ochtend|voormiddag|middag|namiddag|avond|morgen)"
_NEAR = re.compile(
    rf"\b(?:(?P<b2>eer\s?gister(?:en?)?)|(?P<b1>gister(?:en?)?{_PART}?)"
    rf"|(?P<b0>vandaa?ge?|(?:van|deze\s){_PART}|nu)"
    rf"|(?P<a2>over\s?morgen?)|(?P<a1>morgen?{_PART}?|morgen\s+vroeg))\b"
)
_AHEAD = {"b2": -2, "b1": -1, "b0": 0, "a1": 1, "a2": 2}
_GREETING_BEFORE = re.compile(r"(?:\bgoe\w*|'s|\bs|\bde|\bdeze|\belke|\biedere|\btot|\bvan)\s*$")
_NOW_BEFORE = re.compile(r"^\W*$|\b(?:ik|we|wij|hem|haar|em|leerling|ze|zij|hij|k?wil|kan|mag)\s+$")
_NOW_AFTER = re.compile(
    r"^\s*(?:(?:nog|al|meteen|direct|onmiddellijk)\b\s*)*(?:op\s?zeg\w*|stopzet\w*|\W*$)"
)

_WEEKDAY = rf"(?:{'|'.join(WEEKDAYS)})"
_LAST = r"(?:vorige|verleden|voorbije|afgelopen|laatste)n?"
_NEXT = r"(?:volgende|komende|eerstkomende|eerstvolgende|aanstaande|deze)n?"
_ON_WEEKDAY = re.compile(
    rf"\b(?:(?:(?P<back>{_LAST})|(?P<ahead>{_NEXT}))\s+(?P<week>week\s+(?:op\s+)?)?)?"
    rf"(?P<day>{_WEEKDAY}){_PART}?\b"
    r"(?:\s+(?:(?P<ll>jl|ll|laatstleden)\b\.?|(?P<lastweek>vorige|verleden)\s+week"
    r"|(?P<nextweek>volgende)\s+week))?"
)
_JOINED = r"\s*(?:,|-|/|&|\+|\ben\b|\bof\b|\btot(?:\s+en\s+met)?\b|\bt/m\b)?\s*(?:op\s+)?"
_HABIT_BEFORE = re.compile(
    r"(?:\b(?:elke|elk|iedere|ieder|alle|telkens|behalve|altijd|meestal|een|nen?)"
    rf"|{_WEEKDAY}{_JOINED})\s*$"
)
_HABIT_AFTER = re.compile(
    rf"{_JOINED}{_WEEKDAY}|\s*(?:is\s+het\s+)?(?:les|school|vrij|gesloten|altijd|telkens)\b"
    rf"|,?\s+(?:de\s+)?{WRITTEN}"
)

_UNIT = r"\s*(?:(?P<dagen>dag(?:en?|skes|jes)?)|(?P<weken>we+k(?:en?|skes|jes)?|wk)"
_UNIT += r"|(?P<maanden>maand(?:en?|jes)?|mnd))"
_AGO = re.compile(rf"{_UNIT}\s*(?:ge?le+de?n?|geleen|terug|ago)\b")
_HENCE = re.compile(rf"{_UNIT}\b(?!\s+(?:na|later|verspreid|gespreid|opzeg\w*|te)\b)")
_HENCE_BEFORE = re.compile(r"\b(?:over|(?P<within>binnen?))\s+$")
_ABOUT = re.compile(
    r"\b(?:gaat|gaan|ging|spree?k\w*|sprak\w*|praat\w*|verspreid|gespreid|vraag|info\w*|iets)"
    r"\s+over\s+$"
)
_VAGUE_BEFORE = re.compile(
    r"\b(?:ongeveer|circa|zo'?n|zowat|bijna|ruim|dik|goede?|goeie|dan|wek(?:en)?\s+en"
    r"|maand(?:en)?\s+en|jaar\s+en)\s*$"
)
_MODAL = re.compile(r"\b(?:moet|moeten|mag|mogen|kan|kunnen|dient|dienen|verplicht)\b")
_SOMEBODY = re.compile(r"\b(?:ik|k|we|wij|hij|em|ze|zij|leerling\w*|jongere|onze|mijn|de)\b")


def find_relative(text: str, numbers: Sequence[FoundNumber], today: date) -> Iterator[SaidDay]:
    """The days the normalised `text` tells from `today`, exact ones only."""
    yield from _near(text, today)
    yield from _weekdays(text, today)
    yield from _counted(text, numbers, today)


def _near(text: str, today: date) -> Iterator[SaidDay]:
    """Vandaag, gisteren, morgen; "nu" where it is the day of something."""
    for match in _NEAR.finditer(text):
        left, right = text[: match.start()], text[match.end() :]
        if match["a1"] and _GREETING_BEFORE.search(left):
            continue
        if match[0] == "nu" and not (_NOW_BEFORE.search(left) and _NOW_AFTER.match(right)):
            continue
        ahead = _AHEAD[str(match.lastgroup)]
        yield _said(today + timedelta(days=ahead), match.start(), match.end())


def _weekdays(text: str, today: date) -> Iterator[SaidDay]:
    """Weekdays that are one day: the last where it lies behind, else the one to come."""
    for match in _ON_WEEKDAY.finditer(text):
        start, end = match.span()
        if _HABIT_BEFORE.search(text[:start]) or _HABIT_AFTER.match(text, end):
            continue
        weekday = WEEKDAYS.index(match["day"])
        in_week = match["week"] or match["lastweek"] or match["nextweek"]
        past = match["back"] or match["ll"] or match["lastweek"]
        future = match["ahead"] or match["nextweek"]
        if in_week:
            weeks = -1 if past else 0 if (match["ahead"] or "").startswith("deze") else 1
            monday = today - timedelta(days=today.weekday())
            day = monday + timedelta(weeks=weeks, days=weekday)
        elif past or (not future and is_past(text, start, end)):
            day = today - timedelta(days=(today.weekday() - weekday - 1) % 7 + 1)
        else:
            day = today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)
        yield _said(day, start, end)


def _counted(text: str, numbers: Sequence[FoundNumber], today: date) -> Iterator[SaidDay]:
    """Days, weeks or months ago, or from now on."""
    for position, number in enumerate(numbers):
        left = text[: number.start]
        before, ago = _HENCE_BEFORE.search(left), _AGO.match(text, number.end)
        ahead = before and not _ABOUT.search(left)
        unit = ago or (_HENCE.match(text, number.end) if ahead else None)
        earlier = numbers[position - 1] if position else None
        shared = earlier is not None and share_unit(text, earlier, number)
        if unit is None or shared or number.value % 1 or _VAGUE_BEFORE.search(left):
            continue
        if before and before["within"] and not _is_plan(text, before.start(), unit.end()):
            continue
        start = before.start() if before and not ago else number.start
        day = _count(int(number.value), str(unit.lastgroup), today, back=bool(ago))
        if day:
            yield _said(day, start, unit.end())


def _is_plan(text: str, start: int, end: int) -> bool:
    """Whether what happens "binnen 2 weken" is somebody's plan, and no term of a rule."""
    begin, close = clause_of(text, start, end)
    planned = _SOMEBODY.search(text, begin, close) and not _MODAL.search(text, begin, close)
    return not is_asked(text, end) and (stands_alone(text, start, end) or bool(planned))


def _count(amount: int, unit: str, today: date, *, back: bool) -> date | None:
    phrase = f"{amount} {unit} geleden" if back else f"over {amount} {unit}"
    base = datetime.combine(today, time())
    found = dateparser.parse(phrase, languages=["nl"], settings={"RELATIVE_BASE": base})
    return found.date() if found else None


def _said(day: date, start: int, end: int) -> SaidDay:
    return SaidDay(day.isoformat(), start, end)

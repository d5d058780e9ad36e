"""Days written as a date: "1/9/2026", "1 september" or "drie november"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from bot.nlu.clauses import is_past, stands_alone
from bot.nlu.numbers import spelled_out, words_up_to

MONTHS = "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december"
WEEKDAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
_SHORT = "jan|feb|mrt|apr|jun|jul|aug|sept|sep|okt|nov|dec"
_MONTH = rf"(?:(?:{MONTHS})\b|(?:{_SHORT})\b\.?)"
DAY_AND_MONTH = (
    rf"(?:(?:\d{{1,2}}(?:e|ste|de)?|eersten?)(?:\s+van)?\s*{_MONTH}"
    rf"|(?:{words_up_to(31)})\s+(?:{MONTHS})\b)"
)
_YEAR_IN_WORDS = rf"tweeduizend\s?(?:en\s)?(?:{words_up_to(99)})"
_YEAR = rf"(?:\d{{4}}|{_YEAR_IN_WORDS})"
FULL = (
    r"(?<![\d/.-])\b(?:\d{4}-\d{1,2}-\d{1,2}"
    r"|\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?(?:\d{4}|\d{2})"
    rf"|{DAY_AND_MONTH}\s+{_YEAR})\b"
)
WRITTEN = rf"(?:{FULL}|\b{DAY_AND_MONTH}(?!\s+{_YEAR})|(?<![\d/])\d{{1,2}}/\d{{1,2}}\b)"
"""A pattern for what looks like a date, whether or not the words around it make it one."""

_FULL_DATE = re.compile(FULL)
_WORDS = re.compile(rf"(?<![\d/.,-])\b{DAY_AND_MONTH}")
_NUMBERS = re.compile(
    r"(?<![\d/.,-])\b(?P<day>\d{1,2})\s?[/-]\s?(?P<month>\d{1,2})\b(?![/.,-]?\d)"
    r"(?!\s*(?:den?|tijd\w*|van|uur|u|deel|loon|werk\w*|regime|tewerk\w*)\b)"
)
_BEFORE_NUMBERS = re.compile(
    r"\b(?:op|vanaf|sinds|sedert|tot|tem|t/m|van|per|tegen|voor|na|dd|d\.d|datum|startdatum|aanvang"
    r"|start|starten|gestart|begin|begint|begon|begonnen|getekend|getek|ondert|aanv|ondertekend|opgezegd|opzeg"
    r"|verwittigd|verw|gemeld|erkend|gekregen|verstuurd|verzonden|afgegeven|le|ll|startdag)\.?\s*"
    rf"(?::|=|is|op|de)?\s*(?:(?:ma|di|wo|do|vr|{'|'.join(WEEKDAYS)})\.?\s+)?$"
)
_RANGE = re.compile(r"[1-9]\d?\s?-\s?[1-9]\d?")
_BEFORE_FRACTION = re.compile(r"\b(?:van|voor|tot|per)\s*$")
_LAST_CENTURY = 70
_OF_A_DATE = 3
_PARTS = re.compile(rf"\d+|eerste|{MONTHS}|{_YEAR_IN_WORDS}|\b(?:{words_up_to(31)})\b|{_SHORT}")
_NUMBER_OF = {name[:3]: str(at) for at, name in enumerate(MONTHS.split("|"), start=1)}
_NUMBER_OF |= {"mrt": "3", "eer": "1"}


@dataclass(frozen=True)
class SaidDay:
    """A day at `start` to `end`: ISO text, or as it was written if no such day exists."""

    value: str
    start: int
    end: int


def names_year(written: str) -> bool:
    """Whether what was written has day, month and year."""
    return bool(_FULL_DATE.search(written))


def may_be_range(text: str, start: int, end: int) -> bool:
    """Whether a day at `start` to `end` may as well be two numbers: "3-11" and nothing else."""
    alone = stands_alone(text, start, end) and not _BEFORE_NUMBERS.search(text[:start])
    return alone and bool(_RANGE.fullmatch(text, start, end))


def find_written(text: str, today: date) -> Iterator[SaidDay]:
    """The days written out in the normalised `text`; those without a year are near `today`."""
    for match in _FULL_DATE.finditer(text):
        yield _said(match, parse(match[0]))
    for match in _WORDS.finditer(text):
        if not re.match(rf"\s+{_YEAR}\b", text[match.end() :]):
            yield _said(match, _nearest(text, match, today))
    for match in _NUMBERS.finditer(text):
        if _is_day_and_month(text, match):
            yield _said(match, _nearest(text, match, today))


def _said(match: re.Match[str], day: date | None) -> SaidDay:
    return SaidDay(day.isoformat() if day else match[0], match.start(), match.end())


def _is_day_and_month(text: str, match: re.Match[str]) -> bool:
    """Whether two numbers and a slash can only be a day: alone, or where the words ask for one."""
    left, day, month = text[: match.start()], int(match["day"]), int(match["month"])
    if not (1 <= day <= 31 and 1 <= month <= 12):
        return False
    if day < month <= 5 and _BEFORE_FRACTION.search(left):
        return False
    return bool(_BEFORE_NUMBERS.search(left)) or stands_alone(text, match.start(), match.end())


def _nearest(text: str, match: re.Match[str], today: date) -> date | None:
    """The day without a year nearest to `today`; the last one where it has happened already."""
    years = (today.year - 1, today.year, today.year + 1)
    days = [day for year in years if (day := parse(f"{match[0]} {year}"))]
    since = re.search(r"\b(?:sinds|sedert)\s+(?:de\s+)?$", text[: match.start()])
    if since or is_past(text, match.start(), match.end()):
        return max((day for day in days if day <= today), default=None)
    return min(days, key=lambda day: abs(day - today), default=None)


def parse(written: str) -> date | None:
    """The day of a full date, None if there is no such day or it is not full."""
    parts = [_digits_of(part) for part in _PARTS.findall(written)]
    if len(parts) != _OF_A_DATE:
        return None
    first, month, last = map(int, parts)
    day, year = (last, first) if len(parts[0]) == 4 else (first, last)
    if len(parts[2]) == 2 and len(parts[0]) != 4:
        year += 1900 if year >= _LAST_CENTURY else 2000
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _digits_of(part: str) -> str:
    """A part of a date in digits: what a number in words is, or the number of a month."""
    spelled = None if part.isdigit() else spelled_out(part)
    return _NUMBER_OF.get(part[:3], part) if spelled is None else str(spelled)

"""The days in a Dutch sentence, and what each is the day of."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from bot.nlu.date_roles import role_of_days
from bot.nlu.mentions import Mention
from bot.nlu.numbers import FoundNumber
from bot.nlu.relative_dates import find_relative
from bot.nlu.written_dates import WRITTEN, SaidDay, find_written

_OTHER_DAYS = re.compile(
    r"\b(?:geboren|geboortedatum|geb\.?|ne|jarig|verjaart|verjaardag)\s*(?:op|is|:)?\s*"
    rf"(?P<birth>{WRITTEN})"
    rf"|\bwordt\s+\d\d(?:\s+jaar)?\s+op\s+(?P<birthday>{WRITTEN})"
    r"|\b(?:decreet|wet|bvr|kb|k\.b\.|mb|besluit|omzendbrief"
    r"|schriftelijke\s+vraag(?:\s+(?:nr\.?\s*)?\d+)?)\b[^.?!,;\d]{0,40}?"
    rf"(?<!\bop )(?<!sinds )(?<!vanaf )(?P<law>{WRITTEN})"
    rf"|\b(?:niet|nie)\s+(?:op\s+|vanaf\s+)?(?P<denied>{WRITTEN}),?\s+maar\b"
)


def find_dates(text: str, numbers: Sequence[FoundNumber], today: date) -> Iterator[Mention]:
    """The days that the normalised `text` names, written out or told from `today`.

    The value is ISO text; for a day that does not exist (31 februari) it is what was written.
    The role is the fact it is the day of, if the words of its clause say so.
    """
    days: list[SaidDay] = []
    for day in (*find_written(text, today), *find_relative(text, numbers, today)):
        if not any(day.start < other.end and other.start < day.end for other in days):
            days.append(day)
    days.sort(key=lambda day: day.start)
    for day, role in zip(days, role_of_days(text, days), strict=True):
        yield Mention("datum", day.value, day.start, day.end, role)


def without_other_days(text: str) -> str:
    """`text` with days made blank that are none of the case: of birth, of a law, denied."""
    return _OTHER_DAYS.sub(_blank, text)


def _blank(match: re.Match[str]) -> str:
    start, end = match.span(str(match.lastgroup))
    blank = match[0][: start - match.start()] + ";" * (end - start)
    return blank + match[0][end - match.start() :]

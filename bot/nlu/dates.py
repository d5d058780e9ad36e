"""Full dates in a Dutch sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

import dateparser

from bot.nlu.mentions import Mention

_MONTHS = (
    "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december"
    "|jan|feb|mrt|apr|jun|jul|aug|sept|sep|okt|nov|dec"
)
_DATE = re.compile(
    r"(?<![\d/.-])\b(?:(?P<iso>\d{4}-\d{1,2}-\d{1,2})"
    r"|(?P<numbers>\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?(?:\d{4}|\d{2}))"
    rf"|(?P<words>\d{{1,2}}(?:e|ste|de)?\s+(?:{_MONTHS})\.?\s+\d{{4}}))\b"
)

_BIRTH = re.compile(r"\b(?:geboren|geboortedatum|geb\.?|ne)\s*(?:op|is|:)?\s*$")


def find_dates(text: str) -> Iterator[Mention]:
    """Every date with day, month and year in the normalised `text`.

    The value is ISO text; for a day that does not exist (31 februari) it is what was written.
    """
    for match in _DATE.finditer(text):
        if _BIRTH.search(text[: match.start()]):
            continue
        written = match[0]
        day = _iso(written) if match["iso"] else _dutch(written)
        yield Mention("datum", day.isoformat() if day else written, match.start(), match.end())


def _iso(written: str) -> date | None:
    year, month, day = map(int, written.split("-"))
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _dutch(written: str) -> date | None:
    compact = re.sub(r"\s?([/.-])\s?", r"\1", written) if written[-1].isdigit() else written
    parsed = dateparser.parse(
        re.sub(r"\bsept\b\.?", "september", re.sub(r"(\d)(?:e|ste|de)\b", r"\1", compact)),
        languages=["nl"],
        settings={"DATE_ORDER": "DMY", "REQUIRE_PARTS": ["day", "month", "year"]},
    )
    return parsed.date() if parsed else None

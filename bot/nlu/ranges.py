"""Periods told by their bounds: "van 1/1/2026 tot 31/12/2026", "tussen 2022 en 2024"."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date

from bot.nlu.clauses import clause_of
from bot.nlu.mentions import Mention
from bot.nlu.text import opens_as_question
from bot.nlu.written_dates import DAY_AND_MONTH, FULL, MONTHS, parse

_MONTH = rf"\b(?:{MONTHS})\b"
_BOUND = rf"(?:{FULL}|\b{DAY_AND_MONTH}|{_MONTH}|\b20\d\d\b)"
_LAST = rf"(?:{FULL}|{_MONTH}\s+20\d\d\b|\b20\d\d\b)"
_RANGE = re.compile(
    r"\b(?:(?:van|vanaf|tussen|periode|from|between)\s+)(?:het\s+jaar\s+)?"
    rf"(?P<first>{_BOUND})(?P<year>\s+20\d\d)?\s*"
    rf"(?:tot(?:\s+en\s+met)?|t/m|tem|t\.e\.m\.|en|and|to|-)\s+(?P<last>{_LAST})(?!\s?[-/.]\s?\d)"
)
_RULES = re.compile(
    r"\b(?:regel\w*|wet\w*|bedrag\w*|tarie\w+|leervergoeding\w*|voorwaarden|drempel\w*|premies?"
    r"|\w*bonus\w*|vergoeding\w*|ggmmi|gold|golden|geldt|gelden|bedroeg|bedragen|kostte)\b"
)
# What lasts in the case itself, an illness or an overeenkomst, has a first and a last day too.
_LASTS = re.compile(
    r"\b(?:ziek\w*|afwezig\w*|geschorst|schorsing|loopt|liep|lopen|liepen|duurt|contract\w*|oao|sao"
    r"|overeenkomst\w*|werkte?n?|gewerkt|vakantie|verlof|vrij|gesloten|sluiten|sluit|in\s+dienst"
    r"|stage|ervaring|mentor\s+(?:geweest|was)|les|thuis|bezig|is\s+(?:hier|bij\s+ons)|komt|werkt|werken|opleiding|cursus|volgde|gevolgd|erkend"
    r"|erkenning)\b"
)


def find_ranges(text: str) -> Iterator[Mention]:
    """The periods in the normalised `text` for which the rules are asked, as ISO intervals.

    A bound without its year has that of the last day, or the year before if it would lie after it.
    A period in which something of the case lasts is none: "ziek van 3/11/2026 tot 9/11/2026".
    """
    for match in _RANGE.finditer(text):
        last = _day(match["last"], None, end=True)
        first = last and _day(match["first"] + (match["year"] or ""), last, end=False)
        if first and last and first <= last and _is_of_rules(text, match):
            yield Mention("periode", f"{first}/{last}", match.start(), match.end())


def _is_of_rules(text: str, match: re.Match[str]) -> bool:
    """Whether the clause asks for a period, or names rules, and nothing of the case lasts in it."""
    begin, _ = clause_of(text, match.start(), match.start())
    _, close = clause_of(text, match.end(), match.end())
    clause = text[begin : match.start()] + text[match.end() : close]
    if _LASTS.search(clause):
        return False
    asked = opens_as_question(clause) or text[close : close + 1] == "?"
    return asked or bool(_RULES.search(clause))


def _day(written: str, last: date | None, *, end: bool) -> date | None:
    """The first day, or with `end` the last, of a day, month or year; `last` tells its year."""
    if re.fullmatch(r"20\d\d", written):
        return date(int(written), 12, 31) if end else date(int(written), 1, 1)
    month = re.fullmatch(rf"({_MONTH})(?:\s+(20\d\d))?", written)
    if month is None:
        return parse(written) or (_before(written, last) if last else None)
    number = MONTHS.split("|").index(month[1]) + 1
    year = int(month[2]) if month[2] else last.year - (number > last.month) if last else 0
    return date(year, number, monthrange(year, number)[1] if end else 1) if year else None


def _before(written: str, last: date) -> date | None:
    """The last day of this day and month that does not lie after `last`."""
    days = [parse(f"{written} {year}") for year in (last.year, last.year - 1)]
    return next((day for day in days if day and day <= last), None)

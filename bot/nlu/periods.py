"""Years and schooljaren that a question is about: "en in 2022?", "het schooljaar 2021-2022"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from bot.nlu.clauses import clause_of, is_asked, stands_alone
from bot.nlu.mentions import Mention, masked
from bot.nlu.ranges import find_ranges
from bot.nlu.text import blank, opens_as_question

_SCHOOL_YEAR = re.compile(
    r"(?<![\w/.-])(?P<named>(?:school|opleidings)\s?ja+r(?:en)?\s+)?"
    r"(?P<first>\d{4}|\d\d)\s?[-/]\s?(?P<second>\d{4}|\d\d)\b(?![-/.]\d)"
)
_LAST_YEAR = re.compile(r"\b(?:vorige?|verleden)\s+(?P<school>(?:school|opleidings)\s?)?jaar\b")
_YEAR = re.compile(
    r"(?<![\d/.,-])\b(?P<of>van\s+)?(?:(?:het\s+)?jaar\s+)?(?P<year>20\d\d)\b"
    r"(?!\s*(?:[-/.,]\d|euro|eur|€|%))"
)
_ANY_YEAR = re.compile(
    r"\b(?:in|sinds|sedert|voor|uit|vanaf|tegen|van)\s+(?:19|20)\d\d\b(?!\s*(?:[-/.]\d|euro|eur|€))"
)
_FIRST_OF_ALL = 2010
_SEPTEMBER = 9
_IN = re.compile(r"\b(?:in|voor\s+het\s+jaar)\s+(?:het\s+)?$")
_BEFORE_BARE = re.compile(r"(?:^|[.?!,\n])\W*(?:(?:en|maar|ook|wat)\s+)*$")
# What follows a year without a preposition makes it the year, and no number of something.
_AFTER_BARE = re.compile(r"\s*(?:[.?!,;]|$)")
_RULES_OF = re.compile(
    r"\b(?:regel\w*|wet\w*|bedrag\w*|tarie\w+|leervergoeding|voorwaarden|drempel\w*|cijfers?"
    r"|premie\w*|stagebonus\w*|startbonus\w*|vergoeding\w*)\s+(?:in\s+)?$"
)
# A year in which something happened to the case says nothing of the rules that are asked for.
_HAPPENED = re.compile(
    r"\b(?:sinds|sedert|zoek\w*|cursus|erkenning\w*|erkend|goedgekeurd|begonn?en?|begon|ge?start\w*"
    r"|geboren|ingeschreven|contract\s+voor|(?:onder)?getekend|opgezegd|stopgezet|aangenomen"
    r"|aangeworven|aangevraagd|gevolgd|behaald|gehad|gehaald|gedaan|afgestudeerd|gekregen|veroordeeld"
    r"|overgenomen|overleden|verhuisd|geopend|opgericht|zat|zaten|deed|volgde|slaagde|geslaagd|beeindigde?"
    r"|afgerond|rondde|afgemaakt|haalde|behaalde|doorliep|doorlopen|met\s+vrucht)\b"
)
_ASKS_OF_THEN = re.compile(
    r"\W*(?:mocht(?:en)?|kon(?:den)?|moest(?:en)?|was|waren|had(?:den)?|kreeg|kregen|bestond(?:en)?"
    r"|bedroeg)\b(?=[^.\n]*\?)"
)
# A year that follows on the question before: "en in 2023".
_AND_IN = re.compile(r"\W*(?:en|ook|maar|wat)\s+(?:in\s+)?(?:het\s+jaar\s+)?20\d\d\W*")
_HELD = re.compile(r"\b(?:gold|golden|geldt|gelden|geldende?)\b")


def find_periods(text: str, today: date) -> Iterator[Mention]:
    """The periods in the normalised `text` for which the rules are asked, as ISO intervals.

    One may be told by its first and last day, as bot.nlu.ranges reads it. A schooljaar is one
    wherever nothing happened in it, and runs from September to August; a year only in a question
    or a what-if about the rules.
    """
    ranges = list(find_ranges(text))
    yield from ranges
    text = masked(text, ranges, " ")
    for match in _SCHOOL_YEAR.finditer(text):
        first = _first_year(match)
        if first and not _happened(text, match):
            yield _mention(match, _school_year(first))
    for match in _LAST_YEAR.finditer(text):
        if _is_asked_about(text, match):
            yield _mention(match, _last_year(today, school=bool(match["school"])))
    for match in _YEAR.finditer(text):
        if int(match["year"]) >= _FIRST_OF_ALL and _stands_as_year(text, match):
            yield _mention(match, _calendar_year(int(match["year"])))


def without_years(text: str) -> str:
    """`text` with years and schooljaren made blank that are no day and no count: "sinds 2015"."""
    text = _SCHOOL_YEAR.sub(lambda one: blank(one) if _first_year(one) else one[0], text)
    return _ANY_YEAR.sub(blank, text)


def _stands_as_year(text: str, match: re.Match[str]) -> bool:
    left = text[: match.start()]
    if _RULES_OF.search(left) and (match["of"] or _AFTER_BARE.match(text, match.end())):
        return True
    if match["of"]:
        return False
    bare = _BEFORE_BARE.search(left) and _AFTER_BARE.match(text, match.end())
    return bool(_IN.search(left) or bare) and _is_asked_about(text, match)


def _is_asked_about(text: str, match: re.Match[str]) -> bool:
    """Whether the clause around a year asks for the rules of then, and tells of no event."""
    if _happened(text, match):
        return False
    begin, close = clause_of(text, match.start(), match.end())
    clause = text[begin : match.start()] + text[match.end() : close]
    asked = is_asked(text, match.end())
    if _AND_IN.fullmatch(text) or _HELD.search(clause):
        return True
    bare = not re.sub(r"\b(?:in|het|en|maar)\b|\W", "", clause)
    if asked and (bare or stands_alone(text, match.start(), match.end())):
        return True
    return opens_as_question(text[begin:close]) or bool(_ASKS_OF_THEN.match(text, begin))


def _happened(text: str, match: re.Match[str]) -> bool:
    begin, close = clause_of(text, match.start(), match.end())
    return bool(_HAPPENED.search(text, begin, close))


def _first_year(match: re.Match[str]) -> int | None:
    """The year a schooljaar begins in: 2021 for 2021-2022, 2021-22 and schooljaar 21-22."""
    first, second = match["first"], match["second"]
    if len(first) == 2 and not match["named"]:
        return None
    begins = int(first) + (2000 if len(first) == 2 else 0)
    follows = int(second) == (begins + 1) % (100 if len(second) == 2 else 10_000)
    return begins if follows and begins >= _FIRST_OF_ALL else None


def _last_year(today: date, *, school: bool) -> str:
    if not school:
        return _calendar_year(today.year - 1)
    return _school_year(today.year - (1 if today.month >= _SEPTEMBER else 2))


def _calendar_year(year: int) -> str:
    return f"{year}-01-01/{year}-12-31"


def _school_year(first: int) -> str:
    return f"{first}-09-01/{first + 1}-08-31"


def _mention(match: re.Match[str], period: str) -> Mention:
    return Mention("periode", period, match.start(), match.end())

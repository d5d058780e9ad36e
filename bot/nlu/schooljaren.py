"""The schooljaren of a question about figures: "2021-2022", "in 2021", "het jaar ervoor".

A year is the schooljaar that starts in it: 2021 is 2021-2022. What is told from another schooljaar
has the number of years between them as its value, such as "-1".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from bot.nlu.mentions import Mention, masked
from bot.nlu.places import find_provinces
from bot.statistics.question import schooljaar_from

SINCE = "vanaf"
"""The role of a schooljaar from which on the question asks: "sinds 2019"."""

_FIRST, _LAST = 2000, 2049
_FIRST_MONTH = 9
_PAIR = re.compile(
    r"(?<![\w/.-])(?:(?P<named>schoo\w*\s?ja+r(?:en)?\s+)?(?P<first>20\d\d|\d\d)\s?(?:[-/]|\s)\s?"
    r"(?P<second>20\d\d|\d\d))(?![\w/-])"
)
_RANGE = re.compile(
    r"\b(?:(?:van|tussen|vanaf|from)\s+)?(?P<first>20\d\d)\s*(?:-|tot(?:\s+en\s+met)?|t/m|tem|en|to|a)\s*"
    r"(?P<second>20\d\d)\b(?!\s?[-/])"
)
_JOINS = re.compile(r"\b(?:van|tussen|vanaf|from)\s+20\d\d|tot|t/m|tem|-")
_YEAR = re.compile(
    r"(?<![\w/.,-])(?P<since>(?:sinds|sedert|vanaf|since|depuis)\s+(?:het\s+)?(?:schooljaar\s+)?)?"
    r"(?P<year>20\d\d)\b(?!\s?[-/]\s?\d|[.,]\d|\s*(?:euro|bedrij\w+|ondernem\w+|erkende|zaken))"
)
_NUMBER = {"een": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "tien": 10}
_AGO = re.compile(
    rf"\b(?P<count>\d\d?|{'|'.join(_NUMBER)})\s+(?:school)?ja(?:ar|ren)\s+"
    r"(?P<way>geleden|terug|eerder|vroeger|ervoor|daarvoor|later|erna|daarna)\b"
)
_BEFORE = re.compile(
    r"\b(?:(?:vorig|voorgaand|vorige|voorbije|verleden)e?\s+(?:school)?jaar"
    r"|(?:het\s+|een\s+)?(?:school)?jaar\s+(?:er\s?voor|ervoren|eerder|daar\s?voor|vroeger|voordien)"
    r"|last\s+year|l'annee\s+(?:passee|derniere)|(?<=^en\s)(?:daar|er)voor(?=\W*$))\b"
)
_AFTER = re.compile(
    r"\b(?:volgend\s+(?:school)?jaar|(?:het\s+|een\s+)?(?:school)?jaar\s+(?:er\s?na|later|daar\s?na|nadien)"
    r"|(?<=^en\s)(?:daarna|erna)(?=\W*$))\b"
)
_NOW = re.compile(r"\b(?:dit|huidige?|lopende?)\s+(?:school)?jaar\b")


def find_schooljaren(text: str) -> Iterator[Mention]:
    """Every schooljaar in the normalised `text`, in the order they stand."""
    found = sorted([*_relative(text), *_pairs(text)], key=lambda mention: mention.start)
    yield from found
    yield from _years(masked(text, found))


def years_from(today: date) -> tuple[str]:
    """The schooljaar in which `today` lies; it starts in September."""
    return (schooljaar_from(today.year - (today.month < _FIRST_MONTH)),)


def years_since(first: str, last: str) -> tuple[str, ...]:
    """All schooljaren from one to another; the first alone if the other lies before it."""
    begin, end = int(first[:4]), int(last[:4])
    return tuple(schooljaar_from(year) for year in range(begin, max(begin, end) + 1))


def _relative(text: str) -> Iterator[Mention]:
    counted = list(_AGO.finditer(text))
    for match in counted:
        years = int(_NUMBER.get(match["count"]) or match["count"])
        back = match["way"] not in ("later", "erna", "daarna")
        yield Mention("schooljaar", f"{'-' if back else '+'}{years}", *match.span())
    for value, pattern in (("-1", _BEFORE), ("+1", _AFTER), ("0", _NOW)):
        for match in pattern.finditer(text):
            if not any(one.start() < match.end() and match.start() < one.end() for one in counted):
                yield Mention("schooljaar", value, *match.span())


def _pairs(text: str) -> Iterator[Mention]:
    """Schooljaren of two years; years further apart are all the schooljaren that start in them."""
    taken: list[tuple[int, int]] = []
    for match in _PAIR.finditer(text):
        first = _full(match["first"])
        if _full(match["second"]) == first + 1 and _FIRST <= first <= _LAST:
            taken.append(match.span())
            yield Mention("schooljaar", schooljaar_from(first), match.start(), match.end())
    for match in _RANGE.finditer(text):
        first, last = int(match["first"]), int(match["second"])
        overlaps = any(start < match.end() and match.start() < end for start, end in taken)
        if first < last and not overlaps and _JOINS.search(match[0]):
            for year in range(first, last + 1):
                yield Mention("schooljaar", schooljaar_from(year), *match.span())


def _years(text: str) -> Iterator[Mention]:
    postcodes = [mention.start for mention in find_provinces(text)]
    for match in _YEAR.finditer(text):
        is_postcode = any(match.start("year") <= start <= match.end() + 1 for start in postcodes)
        if not is_postcode and int(match["year"]) <= _LAST:
            role = SINCE if match["since"] else None
            yield Mention(
                "schooljaar", schooljaar_from(int(match["year"])), *match.span("year"), role
            )


def _full(year: str) -> int:
    return int(year) + (2000 if len(year) == 2 else 0)

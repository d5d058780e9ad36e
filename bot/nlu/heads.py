"""People counted in another way than "5 werknemers", or with no number at all.

"We zijn met vijf", "ik werk alleen", "met de nieuwe erbij drie", "onze tweede
leerling".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from bot.nlu.limits import is_limit_of_count
from bot.nlu.mentions import Mention
from bot.nlu.numbers import FoundNumber, spelled_out

_STAFF = r"(?:wn|pers\.?|werkn\.?|werknemers|personeel\w*|mede\s?werkers|headcount|bezetting|staff)"
_YOUNG = r"(?:jongeren|leerlingen|leerl\.?|stagiairs|gasten|lerenden)"
# How many characters around a number are looked at.
_NEAR = 80
_ENDS = re.compile(r"\s*(?:$|[,.;)\n]|(?:en|maar|dus|op)\b)")
_TEAM = re.compile(
    r"\b(?:(?:zijn|werken|zitten)\s+(?:wij\s+|we\s+)?(?:hier\s+)?met|(?:wij|we)\s+(?:hier\s+)?met"
    r"|ploeg\s+van|team\s+van)\s+(?:(?:z'n|ons|ongeveer|maar)\s+)*$"
)
_HEADS = re.compile(r"\s*(?:man|mensen|personen|koppen)\b")
_EMPLOYS = re.compile(r"\s*(?:man|mensen|personen)\s+te\s+werk\b")
_WORK_HERE = re.compile(r"\b(?:er|hier)\s+werken\s+(?:er\s+|hier\s+|momenteel\s+|nu\s+)*$")
# The total once a new one has come: "nog eentje bij, 3 dus", "met de nieuwe erbij drie".
_ONE_MORE = re.compile(
    r"\b(?:erbij|eentje\s+bij|(?:een|ene|leerling|jongere)\s+bij|nieuwe|nieuweling|leerling\w*|jongere\w*)\b"
)
_TOTAL_BEFORE = re.compile(
    r"\b(?:dan|dus|zijn\s+(?:het|we|ze)\s+er|zijn\s+er\s+(?:dan|dus)|in\s+totaal|samen|worden\s+het\s+er)\s*:?\s*$"
)
_TOTAL_AFTER = re.compile(rf"\s*(?:{_YOUNG}\s*)?(?:dus|dan|in\s+totaal|samen|totaal)\b(?!\s+\d)")
_ALONE = re.compile(
    r"\b(?:(?:ik\s+|'?k\s*)(?:werk|ben|doe|run|sta|zit|baat)|(?:^|(?<=[.,;]\s))werk|(?:werk|sta|ben)\s+ik)\s+"
    r"(?:(?!niet|nooit)\w+\s+){0,3}?alleen\b"
    r"(?!\s+(?:maar|voor|nog|een|de|het|in\s+het\s+weekend|met|op|benieuwd|niet|vandaag|bang|zeker|die|als\s+er|wil|wat))"
)
_ORDINALS = ("eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste")
_NTH = re.compile(
    rf"\b(?:(?:wordt|is)\s+(?:onze|mijn|de)|(?:een|onze|mijn|als)(?!\s+eerste))\s+(?P<nth>{'|'.join(_ORDINALS)}|[2-8](?:de|e))\s+"
    r"(?:duale\s+)?(?:leerling|jongere|leerjongen)\b(?!\s+(?:op|in|die|is|van\s+de|was|stopte|kreeg|jaar))"
)
_ONLY_ONE = re.compile(
    r"\b(?:(?:enkel|alleen|slechts|maar)\s+(?:deze\s+|die\s+)?(?:ene|een|1)|(?:onze|mijn|de)\s+enige)\s+"
    rf"(?:(?P<jongeren>leerling|jongere)|(?P<werknemers>{_STAFF}))\b"
)
_TOGETHER = re.compile(
    r"\bmet\s+(?:z'n|zijn|ons|hun)\s+(?P<number>twee|drie|vier|vijf|zes|zev|acht|neg|tien)en\b"
)
_TENS = re.compile(rf"\b(?P<number>[a-z]+)tal\s+(?:{_STAFF}|(?:man|mensen)\s+personeel)\b")


def find_heads(text: str, numbers: Sequence[FoundNumber]) -> Iterator[tuple[int, Mention]]:
    """The numbers of `numbers` that count learners or staff by the words around, by position."""
    for position, number in enumerate(numbers):
        role = _role(text, number)
        if role:
            yield position, Mention("aantal", number.value, number.start, number.end, role)


def find_head_words(text: str) -> Iterator[Mention]:
    """How many learners or staff there are in words that are no number: "ik werk alleen"."""
    for match in _ALONE.finditer(text):
        yield Mention("aantal", Decimal(0), *match.span(), "werknemers")
    for match in _ONLY_ONE.finditer(text):
        yield Mention("aantal", Decimal(1), *match.span(), str(match.lastgroup))
    for match in _NTH.finditer(text):
        nth = match["nth"]
        count = int(nth[0]) if nth[0].isdigit() else _ORDINALS.index(nth) + 1
        yield Mention("aantal", Decimal(count), *match.span(), "jongeren")
    for match in (*_TENS.finditer(text), *_TOGETHER.finditer(text)):
        people = spelled_out(match["number"]) or spelled_out(f"{match['number']}en")
        if people:
            yield Mention("aantal", Decimal(people), *match.span(), "werknemers")


def _role(text: str, number: FoundNumber) -> str | None:
    """Whom a whole number counts: "jongeren", "werknemers", or nobody that can be told."""
    left, end = text[max(0, number.start - _NEAR) : number.start], number.end
    ends = bool(_ENDS.match(text, end))
    if is_limit_of_count(left):
        return None
    if _EMPLOYS.match(text, end) or (_WORK_HERE.search(left) and (ends or _HEADS.match(text, end))):
        return "werknemers"
    if _TEAM.search(left) and (ends or _HEADS.match(text, end)):
        return "werknemers"
    total = _TOTAL_AFTER.match(text, end) or (_TOTAL_BEFORE.search(left) and ends)
    return "jongeren" if total and _ONE_MORE.search(left + text[end : end + _NEAR]) else None

"""Months, or years, of all overeenkomsten together, of the opleiding, or in a schooljaar."""

from __future__ import annotations

import re

from bot.nlu.clauses import clause_of
from bot.nlu.limits import is_limit_of_count
from bot.nlu.mentions import Mention
from bot.nlu.numbers import FoundNumber

_UNIT = re.compile(r"\s*(?:(?P<years>jaar|jaren|jr)|(?:maand(?:en)?|mnd|mois))\b\.?")
_PAPER = r"(?:overeenkomst\w*|contract(?:en)?|oao|sao)"
_TOGETHER = r"(?:samen(?:geteld)?|in\s+totaal|bij\s+elkaar|opgeteld|alle|totale?)"
_TRAINING = r"(?:opleiding|traject|duale\s+richting|studie(?:richting)?|opleidingsduur)"
_LASTS = r"(?:du(?:urt|ren|urde|ur)|telt|loopt|is|van|beslaat|bestrijkt|:)"
_ROLES = (
    ("maanden_schooljaar", re.compile(r"\b(?:dit|het|per|een|lopende)\s+schooljaar\b")),
    (
        "maanden_overeenkomsten",
        re.compile(
            rf"\b{_PAPER}\b.*\b{_TOGETHER}\b|\b{_TOGETHER}\b.*\b{_PAPER}|\balles\s+(?:samen|opgeteld)\b"
        ),
    ),
    (
        "maanden_opleiding",
        re.compile(
            rf"\bduur\s+(?:van\s+)?(?:de\s+|het\s+)?{_TRAINING}\b"
            rf"|\b{_TRAINING}\s*(?:zelf\s+)?{_LASTS}"
            rf"|^(?!.*\b(?:{_PAPER}|bij\s+ons|volg\w*|komt|doet|zit|blijft|hij|zij|ze|leerling\w*)\b).*\b{_TRAINING}\b"
        ),
    ),
)
# One overeenkomst, which is all of them where it is held against the opleiding.
_ONE = re.compile(rf"\b{_PAPER}\s*{_LASTS}\s+\w+\s*(?:maand|mnd)")
_AGAINST = re.compile(rf"\b{_TRAINING}\b")
# A rule, of a mentor, or of one of several overeenkomsten.
_OTHER = re.compile(
    r"\b(?:mentor\w*|proef\w*|ervaring|minstens|hoogstens|mag|mogen|moet|moeten)\b"
    rf"|^(?!.*\b{_TOGETHER}\b).*\b(?:vorige?|eerste?|oude?|nieuwe?|tweede)\b"
)
_MONTHS_A_YEAR = 12


def find_term(text: str, number: FoundNumber) -> Mention | None:
    """The months that `number` counts, where its clause says of what; None where it does not.

    Years count only where they are how long the opleiding lasts.
    """
    unit = _UNIT.match(text, number.end)
    if not unit or is_limit_of_count(text[: number.start]):
        return None
    begin, close = clause_of(text, number.start, unit.end())
    clause = text[begin:close]
    if _OTHER.search(clause):
        return None
    if not unit["years"] and _ONE.search(clause) and _AGAINST.search(text):
        return Mention("aantal", number.value, number.start, unit.end(), "maanden_overeenkomsten")
    for role, words in _ROLES:
        if words.search(clause) and not (unit["years"] and role != "maanden_opleiding"):
            value = number.value * (_MONTHS_A_YEAR if unit["years"] else 1)
            return Mention("aantal", value, number.start, unit.end(), role)
    return None

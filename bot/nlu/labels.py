"""Numbers behind what they count, as in a list: "werknemers: 4", "lesuren 14", "voltijds 38u"."""

from __future__ import annotations

import re

from bot.nlu.mentions import Mention
from bot.nlu.numbers import FoundNumber

_A_WEEK = r"(?:\s*(?:/|per)\s*(?:week|wk|w))?"
_WORK = r"(?:werkplek|wkplk|werkvloer|werk|praktijk|stage|bij\s+ons)"
_HERE = r"(?:\s+(?:in\s+opleiding|op\s+(?:de|deze|onze)\s+vestiging|vestiging))?"
_NOUNS = (
    ("lesuren", rf"(?:lesuren|lesu|lestijden|lessen|uren\s+les){_A_WEEK}"),
    (
        "voltijdse_week",
        r"(?:vol(?:le|ledige)\s+(?:werk\s?)?week"
        r"|(?:voltijdse?|full\s?-?time|vt)(?:\s+(?:werk\s?)?week|\s+uren)?)",
    ),
    ("uren_werkplek", rf"(?:(?:uren|u){_A_WEEK}\s+(?:op\s+(?:de\s+)?)?{_WORK}|werkplekuren)"),
    (
        "jongeren",
        rf"(?:leerlingen|leerl\.?|jongeren|leerjongens|lerenden|stagiairs|gasten|lln){_HERE}",
    ),
    (
        "werknemers",
        r"(?:werknemers|werkn\.?|personeelsleden|personeel|pers\.?|mede\s?werkers|wn|headcount|bezetting|staff)"
        + _HERE,
    ),
    ("dagen_afwezig", r"(?:dagen\s+afw(?:ezig|\.)?|afwezigheids\s?dagen|ziekte\s?dagen)"),
    ("keer", r"(?:(?:eerdere\s+|vorige\s+)?(?:toekenningen|premies|bonussen))"),
    ("weken", r"weken\s+(?:vrij|vakantie)(?:\s+in)?\s+juli\s*(?:-|/|en|\+)\s*aug(?:ustus)?"),
)
# Nouns that are a label only with a colon: "uren: 24", "dagen: 8".
_WITH_COLON = (
    ("uren_werkplek", rf"(?:uren|{_WORK}){_A_WEEK}"),
    ("dagen_afwezig", r"dagen"),
    ("maanden", r"maanden"),
)
_BETWEEN = r"\s*(?:(?:\s(?:is|zijn|bedraagt|telt|bij\s+ons|hier|van|dus|nu)\b)*\s*[:=]?)\s*$"
_LABELS = [
    (role, re.compile(rf"(?<![\w.,-])(?:{noun}){between}"))
    for nouns, between in ((_NOUNS, _BETWEEN), (_WITH_COLON, r"\s*[:=]\s*$"))
    for role, noun in nouns
]
# A number in front of the noun is its own, unless it has a label itself: "werknemers 11 lln 2".
_NUMBER_BEFORE = re.compile(r"\d\s*$")
_LABELLED_BEFORE = re.compile(
    rf"(?:{'|'.join(noun for _, noun in _NOUNS)}){_BETWEEN[:-1]}\d+(?:\s*u(?:ur)?)?\s*$"
)
# Nothing of its own behind the number, or the label of the next number.
_ENDS = re.compile(
    r"\s*(?:$|[,;.)/|+\n?!]|-\s|(?:en|of|maar|dus|toch|ok|oke|is|kan|mag|klopt|in\s+totaal)\b)"
    r"|\s+[a-z]+(?:\s+[a-z]+)?\s*[:=]?\s*\d"
)
_FARTHEST = 60


def labelled(text: str, number: FoundNumber) -> Mention | None:
    """What `number` counts by the noun right in front of it; None if no such noun is there.

    A noun with a number of its own ("6 werknemers 2 leerlingen") is no label of the next.
    """
    if not _ENDS.match(text, number.end):
        return None
    begin = max(0, number.start - _FARTHEST)
    left = text[begin : number.start]
    for role, label in _LABELS:
        found = label.search(left)
        before = left[: found.start()] if found else ""
        if found and (not _NUMBER_BEFORE.search(before) or _LABELLED_BEFORE.search(before)):
            kind = role if role == "uren_werkplek" else "aantal"
            said = None if kind == role else role
            return Mention(kind, number.value, number.start, number.end, said)
    return None

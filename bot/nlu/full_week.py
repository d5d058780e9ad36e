"""Whether hours are those of a full-time week in the organisation, and not those of a leerling."""

from __future__ import annotations

import re

from bot.nlu.clauses import clause_of

_FULL = r"(?:vol(?:le|ledige?|tijdse?)|full\s?-?time|vt)"
_WEEK = r"(?:werk\s?|arbeids\s?)?(?:week|duur|regime)"
_NAMED = re.compile(
    rf"\b(?:{_FULL}\b(?!\s+(?:onderwijs|school|leerling))|arbeids(?:duur|reglement|regeling)"
    r"|werk(?:week|duur|regime)|dagenweek|cao)"
)
_NAMED_AFTER = re.compile(
    rf"(?:\s*\(?\s*(?:per\s+week)?\s*(?:(?:is|zijn|noemen|bij|ons|wij|we|hier|een|de|onze|onzen?)\s+)*)"
    rf"(?:{_FULL}\s+{_WEEK}|werkweek)\b"
)
_STAFF = (
    r"(?:iedereen|wij|we|(?:onze|mijn)\s+(?:mensen|ploeg|werknemers|mannen)"
    r"|(?:ons|het)\s+personeel)"
)
_WORK = r"(?:werk(?:t|en)?|doe[nt]?|draai(?:t|en)?|klop(?:t|pen)?|presteer(?:t|d)?|presteren)"
_STAFF_WORKS = re.compile(rf"\b{_STAFF}\b[^.?!\n]*\b{_WORK}\b|\b{_WORK}\s+{_STAFF}\b")
_STAFF_BEFORE = re.compile(rf"\b{_STAFF}\b")
_WORK_AFTER = re.compile(rf"\s*(?:{_WORK}|voltijds)\b")
_LEARNER = re.compile(
    r"\b(?:leerling\w*|lln|jongeren?|gast|leerjongen|stagiair\w*|student\w*|hij|hem|em|ze|zij|haar"
    r"|komt|komen|les\w*)\b"
)
_PREVIOUS = re.compile(r".*\d\S*(?:\s*(?:u(?:ur|ren)?|les\w*)\b)?", re.DOTALL)


def is_full_week(text: str, start: int, end: int) -> bool:
    """Whether the hours at `start` to `end` of the normalised `text` are of a full-time week.

    The words between the number before it in its clause and the hours tell: the name of such a
    week, or that the whole staff works them; and no leerling stands beside it.
    """
    begin, close = clause_of(text, start, end)
    left, right = text[begin:start], text[end:close]
    previous = _PREVIOUS.match(left)
    left = left[previous.end() :] if previous else left
    if _LEARNER.search(left):
        return False
    works_after = _STAFF_BEFORE.search(left) and _WORK_AFTER.match(right)
    return bool(
        _NAMED.search(left) or _STAFF_WORKS.search(left) or works_after or _NAMED_AFTER.match(right)
    )

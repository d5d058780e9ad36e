"""Whom an age in a sentence is about."""

from __future__ import annotations

import re

RELATIVES = (
    r"(?:schoon)?(?:broer|zus|vader|moeder|zoon|dochter|ouders)|man|vrouw|neef|nicht|nonkel|tante"
)
"""Those who may help out, or have a business of their own."""

_MENTOR_WORDS = (
    r"mentor\w*|mento?r|col+eg(?:a|ue)|mede\s?werk\w+|werknemer|begeleid(?:st)?er|chef\w*|kok|meestergast"
    r"|ploegbaas|zaakvoerder|vrouw|man|zoon|dochter|vennoot|personeelslid|kandidaat|iemand|patron"
    r"|baas|bediende|arbeider|echtgenote?|broer|zus|schoonbroer|schoonvader|vader|moeder"
    r"|freelancer|ik(?:zelf)?"
)
_LEARNER_WORDS = (
    r"leerling\w*|leerlng|lln|jongere|stagiaire?|stagair|student\w*|scholier|leerjongen|leermeisje"
    r"|leergast|jongen|meisje|gastje|apprenti\w*"
)
_PERSON = re.compile(rf"\b(?:(?P<mentor>{_MENTOR_WORDS})|(?P<leerling>{_LEARNER_WORDS}))\b")
_NEXT = re.compile(rf"\s*e?\s*(?:(?P<mentor>{_MENTOR_WORDS})|(?P<leerling>{_LEARNER_WORDS}))\b")
_NEAR = 60


def role_of(text: str, start: int, end: int) -> str | None:
    """mentor or leerling for an age at `start` to `end` of `text`, None if nobody is named.

    The person who follows at once ("een 16-jarige leerling"), else the nearest before it.
    """
    following = _NEXT.match(text, end)
    if following:
        return "mentor" if following["mentor"] else "leerling"
    persons = list(_PERSON.finditer(text[max(0, start - _NEAR) : start]))
    if not persons:
        return None
    return "mentor" if persons[-1]["mentor"] else "leerling"


def person_ends(left: str) -> bool:
    """Whether `left` ends in a person, give or take a small word."""
    return bool(_PERSON.search(left[-12:]))

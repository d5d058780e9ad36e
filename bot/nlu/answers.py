"""Yes, no and I-don't-know in the forms people write them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.nlu.mentions import Mention

_UNKNOWN = re.compile(
    r"\b(?:(?:dat\s+|da\s+)?(?:weet|wit|weten)\s+(?:ik|k|'k|we|wij)?\s*(?:da\s+|dat\s+|het\s+|'t\s+)?"
    r"(?:eigenlijk\s+|echt\s+|nu\s+|nog\s+|zelf\s+)*(?:niet|nie|ni)\b"
    r"|k?weeni\b|kweetni\b|i\s+don'?t\s+know|kweet\s+(?:het\s+|'?t\s+)?(?:niet|nie|ni)\b|geen\s+(?:flauw\s+)?(?:idee|gedacht)\b"
    r"|onbekend\b|dunno\b|no\s+idea\b|aucune\s+idee\b|je\s+(?:ne\s+)?sais\s+pas\b"
    r"|zou\s+(?:ik|k|'k)\s+(?:het\s+)?(?:niet\s+weten|moeten\s+(?:na|op)\w+)"
    r"|moet\s+(?:ik|k|'k)\s+(?:na|op)(?:vragen|kijken|zoeken|gaan))"
)
_SKIP = re.compile(
    r"^\W*(?:(?:ok(?:e|ay)?|graag|gewoon|nee+n?|laten\s+we)\b\W*)*(?:(?:sla|slaan|skip)\s+(?:\w+\s+){0,3}?(?:over|vraag)\b"
    r"|(?:dit|dat|deze|die|vraag)?\s*(?:vraag\s+)?overslaan\b|skip\b|pas\W*$)"
)
_BOTH = re.compile(r"^\W*(?:ja\W+(?:en|of|maar)\W+nee|nee+n?\W+(?:en|of|maar)\W+ja)+n?\b")
_NEVER = re.compile(
    r"^\W*(?:nee+n?\W+)?(?:(?:dat|da|het|hij|zij|ze|die|de\s+mentor)\s+)?"
    r"(?:weigert(?:\s+(?:dat|da|het))?|(?:wil|gaat|zal)\s+(?:(?:dat|da|het|die|t)\s+)?(?:niet|nie)\b|gebeurt\s+(?:niet|nie)"
    r"|(?:ook\s+)?(?:niet|nooit)\s+(?:later|van\s+plan)|nooit)\W*$"
)
_NO = re.compile(
    r"^\W*(?:nee+n?\b|neuj\b|nope\b|non\b(?!-)|no\b|njet\b|nie\b|niet\b|nog\s+niet\b|nog\s+nie\b"
    r"|(?:helemaal|zeker|absoluut|echt|totaal)\s+(?:niet|nie|geen)\b|geenszins\b|allesbehalve\b"
    r"|(?:dat|da)?\s*(?:klopt|is)\s+(?:dat\s+|da\s+)?(?:niet|nie)\b|geen\s+van\b|👎)"
)
_YES = re.compile(
    r"^\W*(?:ja+\b|jawel\b|jazeker\b|joa+\b|jep\b|jup\b|yep\b|yes\b|oui\b|si\b|ok(?:e|ay)?\b"
    r"|(?:dat|da)?\s*klopt\b(?!\s+(?:niet|nie))|inderdaad\b|(?:na)?tuurlijk\b"
    r"|(?:ze+ker|absoluut|helemaal)\b(?!\s+(?:niet|nie|geen))|correct\b|juist\b|exact\b|👍)"
)


def find_answers(text: str) -> Iterator[Mention]:
    """The answer the normalised `text` opens with: ja, neen, nooit or onbekend; "ja en nee" is two.

    "weet ik niet" counts anywhere in a short message; in a long one it is part of a story. Who
    skips a question does not know, as far as that question goes.
    """
    both = _BOTH.match(text)
    if both:
        yield from (Mention("antwoord", value, *both.span()) for value in ("ja", "neen"))
        return
    if len(text.split()) <= 12:
        unknown = _UNKNOWN.search(text) or _SKIP.match(text)
        if unknown or ("?" in text and not text.strip("? ")):
            yield Mention("antwoord", "onbekend", *(unknown.span() if unknown else (0, len(text))))
            return
    for value, pattern in (("nooit", _NEVER), ("neen", _NO), ("ja", _YES)):
        found = pattern.match(text)
        if found:
            yield Mention("antwoord", value, *found.span())
            return

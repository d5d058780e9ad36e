"""The questions of one message, where it asks more than one thing."""

from __future__ import annotations

import re

from bot.nlu.text import normalise

_SENTENCE = re.compile(r"(?:[^.?!:\n]|[.:](?!\s|$))+[.?!:]*")
# The numbers of a list: "1) ... 2) ...".
_NUMBERED = re.compile(r"(?<!\w)\d[).](?=\s+[a-z])")
_OPENS = (
    r"(?:(?:tot|vanaf|sinds|tegen)\s+wanneer|wat|wa|welke?|hoe\w*|waar\w*|wanneer|wie|mag|mogen|kan|kunnen|moet|moeten|moek|krijg\w*"
    r"|betaal\w*|heb|hebben|is|zijn)"
)
_AND = re.compile(rf"[,;]?\s+(?:en|maar|of|ook)\s+(?:ook\s+)?(?={_OPENS}\b)|,\s+(?={_OPENS}\b)")
# A short question that refers back to the one before it is no question of its own; "die leerling"
# names whom it is about.
_BACK = re.compile(
    r"\b(?:daar\w*|(?:die|dieje)\b(?!\s+(?:leerling|jongere|gast|mentor)\b)|dat|da|dit|dees"
    r"|erover|ervan|ervoor|zo'?n)\b"
)
_SHORT = 8
_ASKS = re.compile(rf"\W*(?:en|maar|ook|dag|hallo|dus)?[\s,]*{_OPENS}\b")


def find_questions(text: str) -> list[tuple[int, int]]:
    """Where each question in `text` starts and ends, if there are two or more; else none.

    A sentence asks if it opens as a question does or ends in a question mark. It is cut where
    "en", "maar" or a comma brings another such opening: "mag zij mentor zijn en wat betaal ik?". A
    question that refers back ("en geldt dat ook voor ...") belongs to the one before it.
    """
    plain = _NUMBERED.sub("\n\n", normalise(text))
    found = [
        span
        for sentence in _SENTENCE.finditer(plain)
        if "?" in sentence[0] or _ASKS.match(sentence[0])
        for span in _cut(plain, *sentence.span())
    ]
    whole = [span for span in found if span == found[0] or not _refers_back(plain[slice(*span)])]
    return whole if len(whole) > 1 else []


def _refers_back(question: str) -> bool:
    return len(question.split()) <= _SHORT and bool(_BACK.search(question))


def _cut(plain: str, start: int, end: int) -> list[tuple[int, int]]:
    """The questions within one sentence."""
    cuts = [
        match.span()
        for match in _AND.finditer(plain, start, end)
        if _ASKS.match(plain[start : match.start()].lstrip())
    ]
    starts = [start, *(after for _, after in cuts)]
    ends = [*(before for before, _ in cuts), end]
    return list(zip(starts, ends, strict=True))

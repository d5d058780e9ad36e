"""Clauses: the words that belong together around a date or a number in a sentence."""

from __future__ import annotations

import re

# Short words whose point ends no clause: "d.d. 20 november", "TB verw. 9/11".
_NO_END = "".join(
    rf"(?<!\b{short})"
    for short in (
        "d\\.d",
        "dd",
        "ll",
        "verw",
        "getek",
        "ondert",
        "aanv",
        "ca",
        "nr",
        "mevr",
        "dhr",
        "traj",
    )
)
_BOUNDARY = re.compile(
    rf"[,;?!](?=\s|$)|{_NO_END}\.(?=\s|$)"
    r"|\s-\s|[()\[\]\"]"
    r"|\b(?:en|maar|of|want|dus|als(?!\s+(?:eerste|laatste|werkgever|zaakvoerder)\b)|dat|da|die"
    r"|omdat|indien|terwijl|toen|wanneer|waarbij|nadat|voordat|zodat|alvorens)\b"
)
_SENTENCE_END = re.compile(r"[.?!](?=\s|$)")
_PAST = re.compile(
    r"\b(?:jongstleden|jl|(?:op)?gestar[dt]?t?e?|startten?|begon(?:nen?)?|begonne|aangevangen"
    r"|(?:aan)?ving|aangeworven|aangenomen|nam|namen|(?:onder)?getekend|ondertekend|tekenden?|verwittigd|gemeld|ingelicht"
    r"|gesproken|opgezegd|opzegde|stopgezet|gegeven|gekregen|kreeg|kregen|toegekend|verleend|erkende?"
    r"|stopten?|kwam|liep|liepen|kwamen|stond|ging|gingen|deed|deden|vertrok"
    r"|was|waren|werd|werden|geweest|heb|hebben|hebt|heeft|had|hadden|liet|lieten)\b"
)
_NOT_YET = re.compile(
    r"\b(?:wordt|worden|zal|zullen|zou|gaat|gaan|ga|moet|moeten|wil|willen|kan|kunnen|mag|mogen"
    r"|nog\s+niet|nog\s+te)\b"
)
_MUST = re.compile(r"\b(?:moet|moeten|moek|dient|dienen|verplicht)\b")
_SMALL = re.compile(
    r"\b(?:ja|jawel|nee+n?|wel|oke?|dat|da|dit|het|t|is|zijn|was|waren|er|nu|al|reeds|nog|maar|en"
    r"|ook|op|de|den|sinds|sedert|vanaf|denk|dacht|ik|we|wij|hij|ze|zij|hoor|precies|exact|juist|wordt|worden|duurt|duren|zouden|zou"
    r"|slechts|amper|ongeveer|circa|zowat|zo'?n|in|totaal|samen|om|heb|hebben|heeft|had|met|bij"
    r"|als|stel|wat|meteen|direct|sorry|merci|dank|u|pas)\b|[^\w?]+"
)

_WHAT_IF = re.compile(r"\W*(?:en|wat\s+als|als|stel)\b")


def clause_of(text: str, start: int, end: int) -> tuple[int, int]:
    """Where the clause around `start` to `end` of the normalised `text` begins and ends."""
    begin = 0
    for boundary in _BOUNDARY.finditer(text, 0, start):
        begin = boundary.end()
    following = _BOUNDARY.search(text, end)
    return begin, following.start() if following else len(text)


def is_past(text: str, start: int, end: int) -> bool:
    """Whether the clause around `start` to `end` tells of something that has happened."""
    begin, close = clause_of(text, start, end)
    clause = text[begin:close]
    return bool(_PAST.search(clause) and not _NOT_YET.search(clause))


def is_asked(text: str, end: int) -> bool:
    """Whether the sentence in which `end` lies is a question."""
    mark = _SENTENCE_END.search(text, end)
    return mark is not None and mark[0] == "?"


def asks_for_duty(text: str, start: int, end: int) -> bool:
    """Whether the clause only asks what must be: "moet hij op 1 september getekend zijn?"."""
    begin, close = clause_of(text, start, end)
    return bool(_MUST.search(text, begin, close)) and is_asked(text, end)


def stands_alone(text: str, start: int, end: int) -> bool:
    """Whether there is nothing but small words around `start` to `end`: an answer, or "en met"."""
    left, right = text[:start], text[end:]
    rest = _SMALL.sub("", f"{left} {right}")
    return not rest or (rest.strip("?") == "" and bool(_WHAT_IF.match(left)))

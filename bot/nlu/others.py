"""What a message tells of somebody else, doubts or quotes: no facts of the case.

"Mijn buurman heeft een gast van 28 uur" says nothing of ours, "ik twijfel of ze de mentoropleiding
deed" nothing that is sure.
"""

from __future__ import annotations

import re

from bot.nlu.people import RELATIVES
from bot.nlu.text import blank

_RELATIVE = rf"(?:(?:over)?buur(?:man|vrouw)?|{RELATIVES}|vriend(?:in)?|kennis)"
_TRADER = (
    r"(?:confraters?|concurrent\w*|concullega|collega-\w+|(?:een|andere|de)\s+"
    r"(?:klant|bakker|garagist|kapper|slager|ondernemer|aannemer)(?:\s+om\s+de\s+hoek)?)"
)
_THEIRS = (
    r"(?:leerling\w*|gast(?:en)?|stagiair\w*|jongeren?|zaak|firma|bedrijf|winkel|garage|bakkerij|salon"
    r"|school|mentor|klant|baas|werknemers|overeenkomst|contract|zoon|dochter)"
)
_WHOSE = r"(?:mijn|m'n|mij|onze?|een|de|men|nen?|zijn|haar)"
_OF_OTHERS = re.compile(
    # "de leerling van mijn zus", "bij de firma van mijn nonkel"
    rf"\b{_THEIRS}\s+van\s+{_WHOSE}\s+(?:\w+\s+)?{_RELATIVE}\b"
    # "mijn broer zijn garage", "mijn buurman de loodgieter heeft een gast", "mijn zoon volgt dbso"
    rf"|\b{_WHOSE}\s+{_RELATIVE}\s+(?:de\s+\w+\s+)?(?:zijn|z'n|haar|d'r|hun|heeft|had)\s+"
    rf"(?:(?:al|ook|een|ne|nen|de|\d+)\s+){{0,2}}{_THEIRS}\b"
    rf"|\b{_WHOSE}\s+{_RELATIVE}\s+(?:volgt|zit\s+in)\s+(?:het\s+|de\s+)?(?:dbso|leertijd)\b"
    rf"|\b{_WHOSE}\s+{_RELATIVE}\s+werkt\s+[^.?!\n]*\bmet\s+een\s+{_THEIRS}\b"
    # "een confrater gebruikte", "een garagist dat hij met 4 werknemers", "haar andere klant in"
    rf"|\b{_TRADER}\s+(?:uit\s+\w+|in\s+\w+|om\s+de\s+hoek|dat\s+(?:hij|ze)|die|gebruik\w*|heeft|had|is"
    r"|kreeg|doet|deed)\b"
    # "zijn dochter is 19", "onze boekhouder is al 14 dagen ziek"
    r"|\b(?:zijn|haar)\s+(?:zoon|dochter|kind\w*|broer|zus)\s+is\s+\d"
    r"|\b(?:boekhoud\w+|bediende|poetsvrouw|secretaresse|arbeider|werknemer|collega)\s+is\s+[^.?!,\n]*\bziek\b"
    # "vorige leerling had", "zijn vorige mentor was 45"
    r"|\b(?:vorige?|vroegere|eerdere)\s+(?:leerling|mentor|gast|stagiair\w*)\s+(?:was|had|deed|kwam)\b"
)
_DOUBTED = re.compile(
    r"\b(?:twijfel(?:en)?\s+of|weet(?:en)?\s+(?:nog\s+)?(?:niet|nie|ni)\s+of|niet\s+zeker\s+of|misschien"
    r"|overweg(?:en|t)|overweeg|hoopt?|hopen|zou(?:den)?\s+graag)\b"
)
# What was read somewhere: 'ik las "minder dan 20 uur is een SAO"'.
_QUOTED = re.compile(r"\b(?:lees|las|lazen|gelezen)\b[^.?!\n\"]{0,25}\"[^\"\n]*\"")
_ENDS = re.compile(
    rf"[.?!\n](?!\s*(?:zijn|haar|hun)\s+{_THEIRS}\b)|[,:;]\s*(?:en\s+)?(?=(?:maar|wat|welke?|hoe\w*|mag|moe[kt]|moeten|kan|wie|wanneer|geldt|bij\s+(?:ons|mij)|de\s+nieuwe)\b)"
    r"|\s(?=(?:maar\s+)?(?:bij\s+(?:ons|mij)|(?:wij|ik)\s+heb(?:ben)?|de\s+onze|de\s+mijne|de\s+nieuwe)\b)"
)


def without_others(text: str) -> str:
    """The normalised `text` with what it tells of somebody else, or doubts or quotes, made blank.

    Of others from the start of the sentence, what is doubted from the doubt on; both until the
    sentence ends or goes on to what is asked, or to our own case.
    """
    text = _QUOTED.sub(blank, text)
    for pattern, whole in ((_OF_OTHERS, True), (_DOUBTED, False)):
        for match in reversed(list(pattern.finditer(text))):
            start = _start_of_sentence(text, match.start()) if whole else match.start()
            ends = _ENDS.search(text, match.end())
            end = ends.start() if ends else len(text)
            text = text[:start] + " " * (end - start) + text[end:]
    return text


def _start_of_sentence(text: str, position: int) -> int:
    """Where the sentence, or the part after a comma or a colon, around `position` starts."""
    return max(text.rfind(mark, 0, position) for mark in ".?!\n:,;") + 1

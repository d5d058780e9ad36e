"""Facts said in words: kind of opleiding, werkplek, sociale Maribel, and about the mentor."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bot.nlu.mentions import Mention


@dataclass(frozen=True)
class Cue:
    """A pattern that states a value of a fact; the first that matches a fact wins.

    A cue whose value is None only takes the words away, so that no later cue reads them.
    """

    fact: str
    value: str | bool | None
    pattern: re.Pattern[str]


def _cues(fact: str, *cues: tuple[str | bool | None, str]) -> list[Cue]:
    return [Cue(fact, value, re.compile(pattern)) for value, pattern in cues]


_NOT = r"(?:niet|nie|geen|gene|zonder|non|nooit|buiten)"
_COURSE = r"(?:mentor\s?-?(?:opleiding|cursus|vorming|training|course)|mentoropl\w*|peteropleiding"
_COURSE += r"|opleiding\s+(?:tot|voor)\s+mentor|cursus\s+(?:tot|voor)\s+mentor|formation\s+mentor"
_COURSE += r"|(?:die|de|dat)\s+cursus(?=\s+(?:is|nog|heeft|al|gevolgd)))"
_RECORD = r"(?:straf\s?-?(?:blad|register)|uittreksel|casier)"
_CLEAN = r"(?:blanco|blanko|proper|zuiver|leeg|clean|maagdelijk|vierge|onberispelijk|in\s+orde)"
_OWN_STAFF = (
    r"(?:(?:mijn|onze|ons|m'n|men|een|ne|nen|de|n|is|als)\s+(?:\w+\s+)?)"
    r"(?:col+eg(?:a|ue)|mede\s?werk\w+|werknemer|personeelslid|meestergast|ploegbaas|zaakvoerder|bediende"
    r"|chef(?:\s*-?\s*kok)?|vaste\s+kracht)"
)

CUES: tuple[Cue, ...] = (
    *_cues(
        "opleiding_duaal",
        (None, r"\b(?:of|als)\s+(?:het|de|die|ze|t)\s+(?:\w+\s+)?(?:wel\s+)?duaal\b"),
        (False, rf"\b{_NOT}[\s-]+(?:\w+\s+)?dua(?:al|le)\b|\bnon-?dua\w+|\bklassieke?\s+dbso"),
        (None, r"\bwat\b[^.?!]{0,20}\bduaal\s+leren\b"),
        (True, r"\bdua(?:al|le)\b"),
    ),
    *_cues(
        "stelsel",
        ("dbso", r"\bdbso\b|\bdeeltijds\s+(?:beroeps\s?)?(?:secundair|onderwijs)\b"),
        ("dbso", r"\bcentrum\s+(?:voor\s+)?(?:deeltijds|leren\s+en\s+werken)\b|\b(?:cdo|clw)\b"),
        ("leertijd", r"\bleer\s?tijd\b|\bsyntra\b|\bmiddenstandsopleiding\b"),
        ("voltijds", r"\bvoltijds\s+(?:beroeps|technisch|secundair|onderwijs|so)\b"),
    ),
    *_cues(
        "gesimuleerde_werkplek",
        (False, rf"\b{_NOT}\s+(?:\w+\s+){{0,2}}(?:gesimul\w+|nagebootst\w*)"),
        (False, r"\b(?:deels|gedeeltelijk|zowel)\b[^.?!]{0,40}\b(?:gesimul\w+|nagebootst\w*)"),
        (True, r"\bge?simul\w+|\bnagebootst\w*|\boefen(?:firma|onderneming|bedrijf|omgeving)\b"),
        (False, r"\b(?:reele|echte|gewone)\s+werk(?:plek|vloer)\b|\bop\s+(?:den?\s+)?echt\b"),
        (
            False,
            r"\b(?:in|op|bij|van)\s+(?:onze|ons|mijn|m'n|mijne|mijnen|eigen)\s+(?:eigen\s+)?"
            r"(?:zaak|bedrijf|winkel|werkvloer|werkplek|atelier|keuken|salon|garage|werf|onderneming"
            r"|organisatie|vzw|kapsalon|frituur|bakkerij|restaurant|serre|magazijn|tak)\b",
        ),
        (False, r"\b(?:gewoon|echt|volledig)\s+bij\s+ons\b|\bbij\s+ons\s+(?:op|in)\s+(?:de|het)\b"),
    ),
    *_cues(
        "sociale_maribel",
        (None, r"\bof\s+(?:we|wij|ik|ze|dat)\b[^.?!]{0,25}\bmaribel\b|\bwat\s+is\b[^.?!]*maribel"),
        ("neen", rf"\b{_NOT}\s+(?:\w+\s+){{0,2}}(?:sociale\s+)?maribel\b"),
        ("neen", r"\bmaribel\b[^.?!,]{0,20}\b(?:niet|nie|neen?|nvt)\b"),
        ("ja", r"\bmaribel\b"),
    ),
    *_cues(
        "mentor_opleiding",
        (
            "niet",
            rf"{_COURSE}[^.?!]{{0,25}}\b(?:wil|zal|gaat)\b[^.?!]{{0,15}}\b(?:niet|nie)\b"
            rf"|{_COURSE}[^.?!]{{0,25}}\bweigert\b|\bwil\s+[^.?!,]{{0,8}}{_COURSE}\s+(?:niet|nie)\b"
            rf"|\b(?:wil|weigert|zal|gaat|ziet)\b[^.?!]{{0,20}}\b(?:geen|niet|nie)\b[^.?!]{{0,15}}"
            rf"{_COURSE}|\bweigert\b[^.?!]{{0,15}}{_COURSE}",
        ),
        (
            "nog_niet",
            rf"{_COURSE}[^.?!]{{0,20}}\b(?:nog\s+(?:niet|nie|volg\w*|te|moet)|niet|nie|start|pas"
            rf"|begint|gepland|volgende|binnenkort|moet\s+(?:\w+\s+)?nog)\b",
        ),
        (
            "nog_niet",
            rf"\b(?:nog\s+(?:geen|niet|nie|de|een)|geen|zonder|plant|start|begint|ingeschreven"
            rf"|binnenkort|volgend\w*|later|volgt\s+(?:in|vanaf|pas|nog))\b[^.?!,]{{0,25}}{_COURSE}",
        ),
        (None, rf"\b(?:moet|verplicht|nodig|kost|waar)\b[^.?!]{{0,30}}{_COURSE}[^.?!]*\?"),
        (
            "gevolgd",
            rf"{_COURSE}[^.?!]{{0,30}}\b(?:gevolgd|gevolcht|gedaan|afgerond|achter\s+de\s+rug|behaald"
            rf"|op\s+zak|in\s+orde|ok|voltooid|geslaagd|done|suivie|binnen|doorlopen|al)\b",
        ),
        (
            "gevolgd",
            rf"\b(?:gevolgd|gedaan|afgerond|heeft|hebt|heb|met|volgde|deed|behaalde|inclusief)\b"
            rf"[^.?!,]{{0,22}}{_COURSE}",
        ),
    ),
    *_cues(
        "mentor_veroordeling_relevant",
        (
            False,
            r"\b(?:niet|nie|geen|ir)[\s-]?relevante?\b[^.?!]{0,15}\bveroord|\birrelevant\w*"
            r"|\bveroordel\w*[^.?!]{0,50}\b(?:niet\s+relevant|niks|niets\s+te\s+maken|losstaa\w*"
            r"|los\s+staat|geen\s+verband)|\bstraf\s?blad[^?!]{0,60}\bniet\s+relevant",
        ),
        (
            True,
            r"(?<!niet-)(?<!niet\s)\brelevante\s+veroordel|veroordel\w*[^.?!]{0,30}\brelevant\b",
        ),
    ),
    *_cues(
        "mentor_veroordeling",
        (
            False,
            rf"\b{_CLEAN}\b[^.?!,]{{0,20}}{_RECORD}|{_RECORD}[^.?!]{{0,18}}\b{_CLEAN}\b"
            rf"|\b(?:geen|zonder|nooit)\b[^.?!,]{{0,15}}(?:{_RECORD}|(?<!relevante )veroord)"
            rf"|\bniets?\s+op\s+(?:zijn|haar|z'n|hun)\s+{_RECORD}"
            rf"|\bniks\s+op\s+(?:zijn|haar|z'n)\s+{_RECORD}"
            rf"|\bonberispelijk\b|\b(?:nooit|niet)\s+veroordeeld\b",
        ),
        (None, rf"\b(?:moet|welk|nodig|geldig|aanvragen|wat|verplicht)\b[^.?!]{{0,30}}{_RECORD}"),
        (
            True,
            rf"\bveroordeeld\b|\bveroordeling\w*\b|\b(?:heeft|met|had|staat)\b[^.?!]{{0,25}}{_RECORD}"
            rf"|{_RECORD}\s+(?:voor|wegens)\b|\bstraf\s?blad\b",
        ),
    ),
    *_cues(
        "mentor_intern",
        (
            False,
            r"\bextern\w*|\bfreelance\w*|\bex[-\s]?collega\b|\bvan\s+buiten(?:af)?\b"
            r"|\bniet\s+(?:meer\s+)?in\s+dienst\b|\bwerkt\s+(?:niet|nie)\s+(?:meer\s+)?bij\s+ons\b"
            r"|\b(?:iemand|leerkracht|persoon)\s+van\s+(?:de|t|het)\s+school\b"
            r"|\bgepensioneerde?\s+(?:ex|oud|voormalig)[\w\s-]{0,3}\w+|\bvroegere\s+(?:collega|werknemer)"
            r"|\bzelfstandige?\s+(?:consultant|helper|in\s+bijberoep|adviseur)\b",
        ),
        (
            True,
            rf"\b{_OWN_STAFF}\b|\bik\s?zelf\b|\b(?:ik|zelf)\b[^.?!]{{0,20}}\bmentor\b"
            r"|\bin\s+(?:vaste\s+)?dienst\b"
            r"|\bvan\s+ons\s+personeel\b|\bwerkt\s+(?:al\s+)?[^.?!,]{0,15}\bbij\s+ons\b",
        ),
    ),
    *_cues(
        "mentor_bewijs_vooropleiding",
        (
            False,
            r"\b(?:geen|zonder)\b[^.?!,]{0,15}\b(?:bewijs|diploma|getuigschrift|attest)\b",
        ),
        (
            True,
            r"\bbewijs\s+van\s+(?:zijn\s+|haar\s+)?vooropleiding\b"
            r"|\b(?:heeft|met|behaalde|en|wel)\s+(?:\w+\s+){0,2}(?:diploma|getuigschrift)\b",
        ),
    ),
)


def find_cues(text: str) -> Iterator[Mention]:
    """What the words of the normalised `text` say, each stretch of words read once a fact."""
    read: dict[str, list[tuple[int, int]]] = {}
    for cue in CUES:
        spans = read.setdefault(cue.fact, [])
        for match in cue.pattern.finditer(text):
            if any(match.start() < end and start < match.end() for start, end in spans):
                continue
            spans.append(match.span())
            if cue.value is not None:
                yield Mention(cue.fact, cue.value, match.start(), match.end())

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


def _said_or_denied(fact: str, noun: str, said: str | bool, denied: str | bool | None) -> list[Cue]:
    """The cues of a noun that states `said`, and `denied` beside a negation."""
    return _cues(
        fact,
        (None, rf"\bof\s(?:{_WORD}){{0,4}}?{noun}"),
        (None, rf"\bwat\s+(?:is|betekent|houdt)\s+(?:(?:een|de|het)\s+)?{noun}"),
        (None, rf"{noun}[^.!]{{0,12}}\b(?:weet|wit|weten|geen\s+idee|geen\s+gedacht|onbekend)\b"),
        (denied, rf"\b{_NOT}[\s-]+(?:{_WORD}){{0,4}}?{noun}"),
        (
            denied,
            rf"{noun}(?:\s*:|,)?\s+(?:is\s+)?(?:(?:het|dat|hij|ze|t)\s+)?(?:neen?|niet|nie|nvt)(?:\s+van\s+toepassing)?(?=\s*(?:[,.;!?]|$))",
        ),
        (said, noun),
    )


_WORD = r"(?!(?:maar|wel|en|dus|of|dua\w*)\b)[\w']+[\s-]+"
_NOT = r"(?:niet|nie|geen|gene|zonder|non(?!.?profit)|nooit|buiten)"
_COURSE = r"(?:mentor\s?-?(?:opleiding|cursus|vorming|training|course)|mentoropl\w*|peteropleiding"
_COURSE += r"|opleiding\s+(?:tot|voor)\s+mentor|cursus\s+(?:tot|voor)\s+mentor|formation\s+mentor"
_COURSE += r"|(?:die|de|dat)\s+cursus(?=\s+(?:is|nog|heeft|al|gevolgd)))"
_NEAR = r"[^.?!]{0,25}"
_RECORD = r"(?:straf\s?-?(?:blad|register)|uittreksel|casier)"
_CLEAN = r"(?:blanco|blanko|proper|zuiver|leeg|clean|maagdelijk|vierge|onberispelijk|in\s+orde)"
_STAFF = (
    r"(?:col+eg(?:a|ue)|mede\s?werk\w+|werknemer|personeelslid|meestergast|ploegbaas|zaakvoerder"
    r"|bediende|chef(?:\s*-?\s*kok)?|vaste\s+kracht)"
)
_OWN_STAFF = rf"(?:mijn|onze|ons|m'n|men|een|ne|nen|de|n|is|als)\s+(?:\w+\s+)?{_STAFF}"
_PROOF = r"\b(?:bewijs\s+van\s+(?:zijn\s+|haar\s+)?vooropleiding)\b"
_DIPLOMA = r"\b(?:diploma|getuigschrift|attest)\b"

_FIRST = r"\b(?:1ste|1e|eerste)"
_SECOND = r"\b(?:2de|2e|tweede)"
_THIRD = r"\b(?:3de|3e|derde)"
_SCHOOL_YEARS = r"(?:geslaagde?\s+)?(?:opleidings)?ja(?:ar|ren)\s+(?:alternerend|duaal)\w*"

CUES: tuple[Cue, ...] = (
    *_cues("opleiding_duaal", (False, r"\bnon-?dua\w+|\bklassieke?\s+dbso")),
    *_said_or_denied("opleiding_duaal", r"\bdua(?:al|le)\b", True, False),
    *_said_or_denied("stelsel", r"\bdbso\b", "dbso", None),
    *_said_or_denied(
        "stelsel", r"\b(?:leer\s?tijd|syntra|middenstandsopleiding)\b", "leertijd", None
    ),
    *_cues(
        "stelsel",
        ("dbso", r"\bdeeltijds\s+(?:beroeps\s?)?(?:secundair|onderwijs)\b"),
        ("dbso", r"\bcentrum\s+(?:voor\s+)?(?:deeltijds|leren\s+en\s+werken)\b|\b(?:cdo|clw)\b"),
        ("voltijds", r"\bvoltijds\s+(?:beroeps|technisch|secundair|onderwijs|b?t?so)\b"),
    ),
    *_cues(
        "gesimuleerde_werkplek",
        (False, r"\b(?:deels|gedeeltelijk|zowel)\b[^.?!]{0,40}\b(?:gesimul\w+|nagebootst\w*)"),
    ),
    *_said_or_denied(
        "gesimuleerde_werkplek",
        r"\b(?:ge?simul\w+|nagebootst\w*|oefen(?:firma|onderneming|bedrijf|omgeving))\b",
        True,
        False,
    ),
    *_cues(
        "gesimuleerde_werkplek",
        (False, r"\b(?:reele|echte|gewone)\s+werk(?:plek|vloer)\b|\bop\s+(?:den?\s+)?echt\b"),
        (
            False,
            r"\b(?:werkt?|komt|leert|staat|draait)\b(?:(?!\bnie)[^.?!]){0,30}\bbij\s+ons\b"
            r"(?![^.?!]*(?:simul|oefen|nagebootst))",
        ),
        (
            False,
            r"\b(?:in|op|bij|van)\s+(?:onze|ons|mijn|m'n|mijne|mijnen|eigen)\s+(?:eigen\s+)?"
            r"(?:zaak|bedrijf|winkel|werkvloer|werkplek|atelier|keuken|salon|garage|werf|onderneming"
            r"|organisatie|vzw|kapsalon|frituur|bakkerij|restaurant|serre|magazijn|tak)\b",
        ),
        (False, r"\b(?:gewoon|echt|volledig)\s+bij\s+ons\b|\bbij\s+ons\s+(?:op|in)\s+(?:de|het)\b"),
    ),
    *_cues(
        "overeenkomst",
        ("sao", r"\b(?:sao|stage\s?overeenkomst)\b"),
        ("oao", r"\boao\b|\bovereenkomst\s+(?:van\s+)?alternerende\b"),
        ("deeltijdse_arbeidsovereenkomst", r"\bdeeltijdse\s+(?:arbeidsovereenkomst|ao)\b"),
    ),
    *_cues(
        "vooropleiding",
        ("geen", rf"\b(?:geen|nog\s+geen|niet|zonder)\b[^.?!]{{0,20}}{_SECOND}\s+graad\b"),
        ("geen", r"\bnog\s+n(?:iets|iks)\b|\beerste\s+jaar\s+alternerend\w*"),
        ("derde_graad_jaar_1", rf"{_FIRST}\s+jaar\s+(?:van\s+)?(?:de\s+)?{_THIRD}\s+graad\b"),
        ("ov3_kwalificatiefase", r"\bkwalificatiefase\b"),
        ("twee_jaar_alternerend", rf"\b(?:2|twee)\s+{_SCHOOL_YEARS}"),
        ("een_jaar_alternerend", rf"\b(?:1|een)\s+{_SCHOOL_YEARS}"),
        ("tweede_graad", rf"{_SECOND}\s+graad\b"),
    ),
    *_said_or_denied("sociale_maribel", r"\b(?:sociale\s+)?maribel\b", "ja", "neen"),
    *_cues(
        "mentor_opleiding",
        (
            "niet",
            rf"{_COURSE}{_NEAR}\b(?:wil|zal|gaat)\b{_NEAR}\b(?:niet|nie)\b"
            rf"|{_COURSE}{_NEAR}\bweigert\b|\bweigert\b{_NEAR}{_COURSE}"
            rf"|\b(?:wil|gaat|zal)\b[^.?!,]{{0,15}}{_COURSE}\s+(?:niet|nie)\b"
            rf"|\b(?:wil|weigert|zal|gaat|ziet)\b{_NEAR}\b(?:geen|niet|nie)\b[^.?!]{{0,15}}{_COURSE}",
        ),
        (None, rf"{_COURSE}[^.?!]{{0,15}}\b(?:nodig|verplicht)\b"),
        ("gevolgd", rf"{_COURSE}\s*:\s*(?:ja|ok|in\s+orde)\b"),
        (
            "nog_niet",
            rf"{_COURSE}[^.?!]{{0,20}}\b(?:nog\s+(?:niet|nie|volg\w*|te|moet|doen)|neen?|niet|nie"
            r"|start|pas|begint|gepland|volgende|binnenkort|moet\s+(?:\w+\s+)?nog)\b",
        ),
        (
            "nog_niet",
            r"\b(?:nog\s+(?:geen|niet|nie|de|een)|geen|nooit|zonder|plant|start|begint|ingeschreven"
            rf"|bezig|binnenkort|volgend\w*|later|volgt\s+(?:in|vanaf|pas|nog|momenteel))\b"
            rf"[^.?!,]{{0,25}}{_COURSE}",
        ),
        (None, rf"\b(?:moet|verplicht|nodig|kost|waar)\b[^.?!]{{0,30}}{_COURSE}[^.?!]*\?"),
        (
            "gevolgd",
            rf"{_COURSE}[^.?!]{{0,30}}\b(?:gevolgd|gevolcht|gedaan|afgerond|achter\s+de\s+rug|behaald"
            r"|op\s+zak|in\s+orde|ok|voltooid|geslaagd|done|suivie|binnen|doorlopen|al)\b",
        ),
        (
            "gevolgd",
            r"\b(?:gevolgd|gedaan|afgerond|heeft|hebt|heb|met|volgde|deed|behaalde|inclusief)\b"
            rf"[^.?!,]{{0,22}}{_COURSE}",
        ),
    ),
    *_cues(
        "mentor_veroordeling_relevant",
        (
            False,
            r"\b(?:niet|nie|geen|ir)[\s-]?relevante?\b[^.?!]{0,15}\bveroord|\birrelevant\w*"
            r"|^\W*(?:(?:die|dat|het|ze)\s+)?(?:is\s+)?(?:niet|nie)\s+relevant"
            r"|\bveroordel\w*[^.?!]{0,50}\b(?:niet\s+relevant|niks|niets\s+te\s+maken|losstaa\w*"
            r"|los\s+staat|geen\s+verband)|\bstraf\s?blad[^?!]{0,60}\bniet\s+relevant",
        ),
        (None, r"\bis\s+[^.?!]{0,20}\bveroordel\w*[^.?!]{0,15}\brelevant\s*\?"),
        (
            True,
            r"(?<!niet-)(?<!niet\s)\brelevante\s+veroordel|veroordel\w*[^.?!]{0,30}\brelevant\b",
        ),
    ),
    *_cues(
        "mentor_veroordeling",
        (None, rf"\bmoet\b[^.?!]{{0,40}}{_RECORD}[^.?!]*\?"),
        (None, rf"\b(?:welk|nodig|geldig|aanvragen|wat\s+is|verplicht)\b[^.?!]{{0,30}}{_RECORD}"),
        (None, rf"{_RECORD}[^.?!]{{0,15}}\b(?:nodig|verplicht|geldig|aanvragen)\b"),
        (True, rf"{_RECORD}[^.?!,]{{0,10}}\b(?:niet|nie)\s+{_CLEAN}\b"),
        (
            False,
            rf"\b{_CLEAN}\b[^.?!,]{{0,20}}{_RECORD}|{_RECORD}[^.?!]{{0,18}}\b{_CLEAN}\b"
            rf"|\b(?:geen|zonder|nooit)\b[^.?!,]{{0,15}}(?:{_RECORD}|(?<!relevante )veroord)"
            rf"|\b(?:niets?|niks)\s+op\s+(?:zijn|haar|z'n|hun|het|de)\s+{_RECORD}"
            rf"|{_RECORD}\s*:\s*(?:neen?|geen|niets|niks)\b"
            rf"|\bonberispelijk\b|\b(?:nooit|niet)\s+veroordeeld\b",
        ),
        (
            True,
            r"\bveroordeeld\b|(?<!geen relevante )\bveroordeling\w*\b"
            rf"|{_RECORD}\s+(?:voor|wegens)\b"
            r"|\b(?:straf\s?blad|casier)\b",
        ),
    ),
    *_cues(
        "mentor_intern",
        (None, r"\bmoet\b[^.?!]{0,40}\b(?:in\s+dienst|werknemer|personeelslid)\b[^.?!]*\?"),
        (False, rf"\b{_NOT}\s+{_STAFF}\b"),
        (True, r"\bgeen\s+(?:externe?|freelance\w*)\b|\bniet\s+extern\b"),
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
            rf"\b{_OWN_STAFF}\b|\bik\s?zelf\b|\bzelf\s+mentor\b"
            r"|\b(?:(?:kan|mag|zou|wil|word)\s+'?i?k|'?i?k\s+(?:kan|mag|zou|wil))\s+(?:\w+\s+){0,2}?"
            r"mentor\s+(?:zijn|worden|spelen)\b"
            r"|\bin\s+(?:vaste\s+)?dienst\b|\bvan\s+ons\s+personeel\b"
            r"|\bwerkt\s+(?:al\s+)?[^.?!,]{0,15}\bbij\s+ons\b",
        ),
    ),
    *_said_or_denied("mentor_bewijs_vooropleiding", _PROOF, True, False),
    *_cues(
        "mentor_bewijs_vooropleiding",
        (False, rf"\b(?:geen|zonder)\b[^.?!,]{{0,15}}{_DIPLOMA}"),
        (True, rf"\b(?:heeft|met|behaalde|en|wel)\s+(?:\w+\s+){{0,2}}{_DIPLOMA}"),
    ),
)

# A question that only asks what a word means, or whether it holds, says nothing of the case.
_ASKING = re.compile(
    r"(?:^|(?<=[.?!\n]))\W*(?:en\s+)?(?:is\s+(?:het|dat|de|dit|dbso|leertijd)\b|vallen?\s+(?:wij|we|ik)\b)"
    r"(?![^.?!\n]*\b(?:mag|kan|welke?)\b)[^.?!\n]*\?"
)


def find_cues(text: str) -> Iterator[Mention]:
    """What the words of the normalised `text` say, each stretch of words read once a fact."""
    read: dict[str, list[tuple[int, int]]] = {}
    text = _ASKING.sub(lambda match: " " * len(match[0]), text)
    for cue in CUES:
        spans = read.setdefault(cue.fact, [])
        for match in cue.pattern.finditer(text):
            if any(match.start() < end and start < match.end() for start, end in spans):
                continue
            spans.append(match.span())
            if cue.value is not None:
                yield Mention(cue.fact, cue.value, match.start(), match.end())

"""What a sentence says of the organisation itself: equipment, finances, convictions.

Goes before the cues of the mentor: the conviction of a firm is not that of the mentor.
"""

from bot.nlu.cues.base import Cue, cues

_ORGANISATION = (
    r"(?:bedrijf|firma|zaak|organisatie|onderneming|vennootschap|vzw|bv|bvba|nv|rechtspersoon)"
)
_PERSON = (
    r"(?:mentor\w*|begeleid\w*|peter|col+ega|werknemer|medewerk\w+|personeelslid|meestergast"
    r"|ploegbaas|chef\w*|kok|patron|baas|zaakvoerder|bestuurder\w*|vennoot|kandidaat|iemand|man|vrouw"
    r"|zoon|dochter|broer|leerling|jongere|hij|zij|ik)"
)
# Someone "uit ons bedrijf" is not the firm either.
_INSIDE = rf"(?:in|van|uit|bij)\s+(?:\w+\s+)?{_ORGANISATION}"
_NOBODY = rf"(?:(?!\b(?:{_PERSON}|{_INSIDE})\b)[^.?!\n])"
_CONVICTED = r"veroord(?:eeld|eling\w*)\b"
_OPENS = r"(?:^|(?<=[.?!\n]))\W*"
# The organisation, with nobody named before or behind it in the sentence.
_OF_THE_FIRM = rf"(?:^|(?<=[.?!\n])){_NOBODY}*?\b{_ORGANISATION}\b{_NOBODY}{{0,45}}?"
_CONVICTION_FIRST = (
    r"(?:veroordeling(?:en)?|veroordeeld)\s+(?:van|voor|tegen)\s+(?:de|het|ons|onze)\s+"
    rf"{_ORGANISATION}\b"
)
_FIRM_CONVICTED = rf"(?:{_OF_THE_FIRM}\b{_CONVICTED}|\b{_CONVICTION_FIRST})"
_NO_LINK = (
    r"(?:(?:niet|nie)\s+relevant|irrelevant|niks\s+te\s+maken|niets\s+te\s+maken|geen\s+verband)"
)
_MEANS = r"(?:uitrusting|machines?|materiaal|gereedschap|toestellen|apparatuur|gerief|werkplaats)"
_MONEY = r"financiele\s+draagkracht"
_ASKS = (
    r"(?:moet(?:en)?|nodig|wat|welke?|hoe|wanneer|eis\w*|vereis\w*|mag|mogen|kan|kunnen"
    r"|voorwaarden\s+(?:bedrijf|onderneming|organisatie|werkplek))"
)

ORGANISATIE: tuple[Cue, ...] = (
    *cues(
        "organisatie_veroordeling_relevant",
        (None, rf"{_FIRM_CONVICTED}[^.?!]{{0,30}}\brelevant\s*\?"),
        (False, rf"{_FIRM_CONVICTED}[^?!]{{0,50}}\b{_NO_LINK}\b"),
        (True, rf"{_FIRM_CONVICTED}[^?!]{{0,30}}(?<!niet\s)(?<!nie\s)\brelevant\b"),
        (True, rf"{_OF_THE_FIRM}(?<!niet-)(?<!niet\s)\brelevante\s+veroordeling"),
    ),
    *cues(
        "organisatie_veroordeling",
        (None, rf"\b{_ASKS}\b[^.?!]*\bveroord\w*[^.?!]*\?|^\W*{_ASKS}\b[^.?!]*\bveroord\w*"),
        (
            False,
            rf"{_OF_THE_FIRM}\b(?:nooit|niet|nie|geen|zonder)\b[^.?!,]{{0,20}}\b"
            rf"(?:{_CONVICTED}|veroordelingen)"
            rf"|\b(?:geen|zonder)\s+{_CONVICTION_FIRST}",
        ),
        (True, _FIRM_CONVICTED),
    ),
    # What was said of the firm is not said of the mentor.
    *cues("mentor_veroordeling", (None, _FIRM_CONVICTED)),
    *cues("mentor_veroordeling_relevant", (None, rf"{_FIRM_CONVICTED}[^?!]{{0,60}}\brelevant\b")),
    *cues(
        "uitrusting_geschikt",
        (None, rf"\b{_ASKS}\b[^.?!]*\b(?:{_MEANS}|uitgerust)\b[^.?!]*\?"),
        (None, rf"^\W*{_ASKS}\b[^.?!]*\b(?:{_MEANS}|aanleren|uitgerust)\b"),
        (None, rf"{_OPENS}(?:is|zijn|heeft|hebben)\b[^.?!]*\b(?:{_MEANS}|uitgerust)\b[^.?!]*\?"),
        (
            False,
            rf"\b{_MEANS}\b[^.?!,]{{0,25}}\b(?:ontbre\w+|(?:niet|nie)\s+(?:geschikt|volledig|in\s+orde)"
            r"|onvoldoende|ongeschikt)\b"
            rf"|\b(?:geen\s+(?:geschikte?|goede?)|niet\s+alle|niet\s+het\s+juiste|te\s+weinig"
            rf"|onvoldoende|ongeschikte?)\s+{_MEANS}\b"
            r"|\b(?:niet|nie)\s+(?:goed\s+|voldoende\s+|genoeg\s+)?uitgerust\b"
            r"|\b(?:niet|nie)\s+alles\s+(?:aan)?leren\b",
        ),
        (
            True,
            rf"\b{_MEANS}\b[^.?!,]{{0,25}}\b(?:in\s+orde|geschikt|aanwezig|up[\s-]to[\s-]date)\b"
            rf"|\b(?:al\s+het|alle|de\s+juiste|het\s+juiste|geschikte)\s+(?:nodige\s+)?{_MEANS}\b"
            r"|\b(?:goed|volledig|voldoende|prima)\s+uitgerust\b",
        ),
    ),
    *cues(
        "financiele_draagkracht",
        (
            None,
            rf"(?:\b{_ASKS}|{_OPENS}(?:is|zijn|ben|heeft|hebben))\b[^.?!]*"
            rf"\b(?:{_MONEY}|solvabel|financieel\s+\w+)\b[^.?!]*\?",
        ),
        (None, rf"^\W*{_ASKS}\b[^.?!]*\b(?:{_MONEY}|solvabel|financieel\s+\w+)\b"),
        (
            False,
            rf"\b(?:geen|onvoldoende|te\s+weinig|niet\s+genoeg)\s+{_MONEY}\b"
            rf"|{_MONEY}\s+(?:is\s+)?(?:\w+\s+)?(?:onvoldoende|te\s+klein|niet\s+in\s+orde)\b"
            r"|\b(?:niet|nie)\s+(?:meer\s+)?solvabel\b|\binsolvabel\b"
            r"|\bfinancieel\s+(?:\w+\s+)?(?:niet|nie|ongezond|zwak)\b",
        ),
        (
            True,
            rf"\b(?:voldoende|genoeg|een\s+goede|wel)\s+{_MONEY}\b"
            rf"|{_MONEY}\s+(?:is\s+)?(?:\w+\s+)?(?:voldoende|in\s+orde|ok)\b"
            r"|\bfinancieel\s+(?:\w+\s+)?(?:gezond|in\s+orde|sterk|stabiel)\b|\bsolvabel\b",
        ),
    ),
)

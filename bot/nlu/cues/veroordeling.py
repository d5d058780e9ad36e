"""What a sentence says of a conviction, of the mentor or of the organisation itself.

A denial stands on either side: "liep nimmer een veroordeling op", "veroordelingen: geen". A
conviction of nobody in particular is settled later, by the check at hand.
"""

from bot.nlu.cues.base import Cue, cues
from bot.nlu.cues.parts import ENDS, IN_CLAUSE, NO, STARTS_CLAUSE, gap, listed

_ORGANISATION = (
    r"(?:bedrijf|firma|zaak|organisatie|onderneming|vennootschap|vereniging|vzw|bv|bvba|nv"
    r"|rechtspersoon|company|societe|entreprise)"
)
_PERSON = (
    r"(?:mentor\w*|begeleid\w*|peter|col+ega|werknemer|medewerk\w+|personeelslid|meestergast"
    r"|ploegbaas|chef\w*|kok|patron|baas|zaakvoerder|bestuurder\w*|vennoot|kandidaat|iemand|man|vrouw"
    r"|zoon|dochter|broer|leerling|jongere|hij|zij|ze|ik|he|she|il|elle)"
)
# Someone "uit ons bedrijf" is not the firm either.
_INSIDE = rf"(?:in|van|uit|bij)\s+(?:\w+\s+)?{_ORGANISATION}"
_NOBODY = rf"(?:(?!\b(?:{_PERSON}|{_INSIDE})\b){IN_CLAUSE})"
_THE_FIRM = rf"(?:{_ORGANISATION}|wij|we|(?:tegen|heeft|werd|wordt)\s+ons|nous)"

_CONVICTED = r"(?:veroord(?:eeld|eling\w*)|convict\w+|condamn\w+)\b"
# Between a denial and what it denies: "niet zeker of ...", "geen mentor want ..." deny another.
_NOT_ACROSS = r"want|omdat|maar|die|dat|of|en|als|alleen|enkel|relevante?"
_BEFORE = gap(45, _NOT_ACROSS)
_BEHIND = gap(30, _NOT_ACROSS, r"voor|wegens|om|door|tot")
_SPARED = rf"(?:{NO}|gespaard|gevrijwaard|vrij)"
_IRRELEVANT = r"(?:\s+(?:\w+\s+)?(?:relevant|erg|zwaar|ernstig)\b)"
_DENIED = (
    rf"(?:\b{_SPARED}\b{_BEFORE}\b{_CONVICTED}"
    rf"|\b{_CONVICTED}{_BEHIND}\b(?:{NO}|nihil|nee+n?|nul)\b(?!{_IRRELEVANT}))"
)
# The organisation, with nobody named before it, or before the conviction, in the clause.
_OF_THE_FIRM = rf"{STARTS_CLAUSE}(?={IN_CLAUSE}*?\b{_THE_FIRM}\b){_NOBODY}*?"
_FIRM_CONVICTED = rf"(?:{_OF_THE_FIRM}\b{_CONVICTED})"
_NO_LINK = (
    r"(?:(?:niet|nie|geen|ir)[\s-]?relevante?|(?:niks|niets|nix)\s+(?:\w+\s+){0,4}?te\s+(?:maken|zien)"
    r"|geen\s+(?:verband|uitstaans)|los\s*(?:van|staat?\w*)\b)"
)
_LINK = r"(?<!niet\s)(?<!nie\s)(?<!niet-)(?<!geen\s)(?<!ir)\brelevante?\b"
_ASKS = (
    r"(?:moet(?:en)?|nodig|wat|welke?|hoe|wanneer|eis\w*|vereis\w*|mag|mogen|kan|kunnen"
    r"|voorwaarden\s+(?:bedrijf|onderneming|organisatie|werkplek))"
)
_RECORD = (
    r"(?:straf\s?-?(?:blad|register)\w*|strafreg\b\.?|uittreksel|casier(?:\s+judiciaire)?"
    r"|criminal\s+record)"
)
_CLEAN = (
    r"(?:blanco|blanko|proper|zuiver|leeg|clean|maagdelijk|vierge|onberispelijk|in\s+orde|nihil"
    r"|smetteloos|vlekkeloos|vlekkeloze|schoon)"
)
_OTHERS = (
    r"(?:concurrent\w*|buurman|buurvrouw|leverancier\w*|klant\w*|(?:vorige|vroegere|ex)[\s-]?mentor"
    r"|leerling\w*|jongere|kennis)"
)
# A part of a list of facts, or a whole message: "blanco", "30 jaar, werknemer, opleiding gevolgd".
_STARTS = r"(?:^|[,;:.!\n]|\ben\b)\s*(?:(?:ja|is|hij\s+is|ze\s+is|zij\s+is)\W+)?"
_RECORDED = rf"(?:{_CONVICTED}|{_RECORD})"

VEROORDELING: tuple[Cue, ...] = (
    *cues(
        "organisatie_veroordeling_relevant",
        (None, rf"{_FIRM_CONVICTED}[^.?!]{{0,30}}\brelevant\s*\?"),
        (False, rf"{_FIRM_CONVICTED}[^?!]{{0,60}}\b{_NO_LINK}"),
        (True, rf"{_FIRM_CONVICTED}[^?!]{{0,60}}{_LINK}"),
        (True, rf"{_OF_THE_FIRM}{_LINK}\s+veroordeling"),
    ),
    *cues(
        "organisatie_veroordeling",
        (None, rf"\b{_ASKS}\b[^.?!]*\bveroord\w*[^.?!]*\?|^\W*{_ASKS}\b[^.?!]*\bveroord\w*"),
        (None, rf"{STARTS_CLAUSE}{IN_CLAUSE}*?\b{_OTHERS}\b{IN_CLAUSE}*\b{_CONVICTED}"),
        (False, rf"{_OF_THE_FIRM}{_DENIED}"),
        (True, _FIRM_CONVICTED),
    ),
    # What was said of the firm is not said of the mentor.
    *cues(
        "mentor_veroordeling",
        (None, rf"^\W*voorwaarden\s+{_ORGANISATION}\b[^.?!]*\b{_CONVICTED}"),
        (None, rf"{_OF_THE_FIRM}{_DENIED}|{_FIRM_CONVICTED}|\bveroordeelde?\s+{_ORGANISATION}\b"),
    ),
    *cues("mentor_veroordeling_relevant", (None, rf"{_FIRM_CONVICTED}[^?!]{{0,60}}\brelevante?\b")),
    *cues(
        "mentor_veroordeling_relevant",
        (None, rf"\bis\s+[^.?!]{{0,20}}\b{_CONVICTED}[^.?!]{{0,15}}\brelevant\s*\?"),
        (
            False,
            rf"\b{_NO_LINK}[^.?!]{{0,15}}\b{_CONVICTED}|\birrelevant\w*"
            r"|^\W*(?:(?:die|dat|het|ze)\s+)?(?:is\s+)?(?:niet|nie)\s+relevant"
            rf"|\b{_RECORDED}[^?!]{{0,60}}\b{_NO_LINK}",
        ),
        (True, rf"{_LINK}\s+veroordel|\b{_CONVICTED}[^.?!]{{0,30}}{_LINK}"),
    ),
    *listed("mentor_veroordeling", r"(?:straf\s?blad|veroordeling(?:en)?)", True, False),
    *cues(
        "mentor_veroordeling",
        (None, rf"\bmoet\b[^.?!]{{0,40}}{_RECORD}[^.?!]*\?"),
        (None, rf"\b(?:welk|nodig|geldig|aanvragen|wat\s+is|verplicht)\b[^.?!]{{0,30}}{_RECORD}"),
        (None, rf"{_RECORD}[^.?!]{{0,30}}\b(?:nodig|verplicht|geldig|aanvragen)\b"),
        (None, rf"{STARTS_CLAUSE}{IN_CLAUSE}*?\b{_OTHERS}\b{IN_CLAUSE}*\b{_RECORDED}"),
        (None, rf"\bof\b{IN_CLAUSE}{{0,30}}\b{_RECORDED}"),
        (None, rf"{STARTS_CLAUSE}\W*(?:telt|tellen|welke?|wat\s+is)\b{IN_CLAUSE}*\bveroord\w+"),
        (None, rf"{_RECORDED}{IN_CLAUSE}{{0,20}}\bmaar\b{IN_CLAUSE}{{0,15}}\bgeen\s+mentor\b"),
        (True, rf"{_RECORD}{gap(10, 'maar')}\b(?:niet|nie)\s+(?:\w+\s+)?{_CLEAN}\b"),
        (
            False,
            rf"\b{_CLEAN}\b[^.?!,]{{0,20}}{_RECORD}|{_RECORD}[^.?!]{{0,18}}\b{_CLEAN}\b"
            rf"|\b{NO}\b{_BEFORE}\b{_RECORDED}"
            rf"|\b(?:niets?|niks)\s+op\s+(?:zijn|haar|z'n|hun|het|de)\s+{_RECORD}"
            rf"|{_RECORD}\s*:\s*(?:neen?|geen|niets|niks|no|non)\b|\bno\s+{_RECORD}"
            rf"|{_DENIED}|\bonberispelijk\b|\b(?:onbesproken|voorbeeldig)\s+gedrag\b"
            rf"|\b{NO}\b{_BEFORE}\b(?:gerecht|justitie)\b"
            rf"|{_STARTS}blan[ck]o{ENDS}",
        ),
        (
            True,
            rf"\b{_CONVICTED}|{_RECORD}\s+(?:voor|wegens)\b|\b(?:straf\s?blad|casier)\b",
        ),
    ),
)

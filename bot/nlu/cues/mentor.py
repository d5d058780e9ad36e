"""What a sentence says of a mentor: course, record, place in the organisation, proof."""

from bot.nlu.cues.base import NEAR, NOT, Cue, cues, said_or_denied

_COURSE = r"(?:mentor\s?-?(?:opleiding|cursus|vorming|training|course)|mentoropl\w*|peteropleiding"
_COURSE += r"|opleiding\s+(?:tot|voor)\s+mentor|cursus\s+(?:tot|voor)\s+mentor|formation\s+mentor"
_COURSE += r"|(?:die|de|dat)\s+cursus(?=\s+(?:is|nog|heeft|al|gevolgd)))"
_COURSE_OF = r"(?:die|de|zijn|haar)\s+(?:cursus|opleiding)"
_RECORD = r"(?:straf\s?-?(?:blad|register)|uittreksel|casier)"
_CLEAN = r"(?:blanco|blanko|proper|zuiver|leeg|clean|maagdelijk|vierge|onberispelijk|in\s+orde)"
# A part of a list of facts, or a whole message: "blanco", "30 jaar, werknemer, opleiding gevolgd".
_STARTS = r"(?:^|[,;:.!\n]|\ben\b)\s*(?:(?:ja|is|hij\s+is|ze\s+is|zij\s+is)\W+)?"
_ENDS = r"(?=\s*(?:[,;.:?!\n]|$|en\b))"
_STAFF = (
    r"(?:col+eg(?:a|ue)|mede\s?werk\w+|werknemer|personeelslid|meestergast|ploegbaas|zaakvoerder"
    r"|bediende|chef(?:\s*-?\s*kok)?|vaste\s+kracht)"
)
_OWN_STAFF = rf"(?:mijn|onze|ons|m'n|men|een|ne|nen|de|n|is|als)\s+(?:\w+\s+)?{_STAFF}"
_PROOF = r"\b(?:bewijs\s+van\s+(?:zijn\s+|haar\s+)?vooropleiding)\b"
_DIPLOMA = r"\b(?:diploma|getuigschrift|attest)\b"

MENTOR: tuple[Cue, ...] = (
    *cues(
        "mentor_opleiding",
        (
            "niet",
            rf"\b(?:niet|nie)\s+bereid\b[^.?!,]{{0,25}}{_COURSE}"
            rf"|\bmentor\s+(?:gaat|wil|zal)\b[^.?!,]{{0,15}}{_COURSE_OF}\s+(?:niet|nie)\b"
            rf"|{_COURSE}{NEAR}\b(?:wil|zal|gaat)\b{NEAR}\b(?:niet|nie)\b"
            rf"|{_COURSE}{NEAR}\bweigert\b|\bweigert\b{NEAR}{_COURSE}"
            rf"|\b(?:wil|gaat|zal)\b[^.?!,]{{0,15}}{_COURSE}\s+(?:niet|nie)\b"
            rf"|\b(?:wil|weigert|zal|gaat|ziet)\b{NEAR}\b(?:geen|niet|nie)\b[^.?!]{{0,15}}{_COURSE}",
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
            rf"|bezig|binnenkort|volgend\w*|later|volgt\s+(?:in|vanaf|pas|nog|momenteel)|zit\s+(?:\w+\s+)?in\s+(?:de|een))\b"
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
            r"\b(?:gevolgd|gedaan|afgerond|heeft|hebt|heb|met|volgde|deed|behaalde|inclusief|attest)\b"
            rf"[^.?!,]{{0,22}}{_COURSE}",
        ),
    ),
    *cues(
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
    *cues(
        "mentor_veroordeling",
        (None, rf"\bmoet\b[^.?!]{{0,40}}{_RECORD}[^.?!]*\?"),
        (None, rf"\b(?:welk|nodig|geldig|aanvragen|wat\s+is|verplicht)\b[^.?!]{{0,30}}{_RECORD}"),
        (None, rf"{_RECORD}[^.?!]{{0,30}}\b(?:nodig|verplicht|geldig|aanvragen)\b"),
        (True, rf"{_RECORD}[^.?!,]{{0,10}}\b(?:niet|nie)\s+{_CLEAN}\b"),
        (
            False,
            rf"\b{_CLEAN}\b[^.?!,]{{0,20}}{_RECORD}|{_RECORD}[^.?!]{{0,18}}\b{_CLEAN}\b"
            rf"|\b(?:geen|zonder|nooit)\b[^.?!,]{{0,15}}(?:{_RECORD}|(?<!relevante )veroord)"
            rf"|\b(?:niets?|niks)\s+op\s+(?:zijn|haar|z'n|hun|het|de)\s+{_RECORD}"
            rf"|{_RECORD}\s*:\s*(?:neen?|geen|niets|niks)\b"
            rf"|\bonberispelijk\b|\b(?:nooit|niet)\s+veroordeeld\b"
            rf"|{_STARTS}blan[ck]o{_ENDS}",
        ),
        (
            True,
            r"\bveroordeeld\b|(?<!geen relevante )\bveroordeling\w*\b"
            rf"|{_RECORD}\s+(?:voor|wegens)\b"
            r"|\b(?:straf\s?blad|casier)\b",
        ),
    ),
    *cues(
        "mentor_intern",
        (
            None,
            r"\bmoet\b[^.?!]{0,40}\b(?:in\s+dienst|werknemer|personeelslid)\b[^.?!]*\?"
            r"|^\W*moet\b[^.?!,]*\b(?:in\s+dienst|werknemer|personeelslid)\b[^.?!]*$",
        ),
        (
            None,
            r"\b(?:merci|groet\w*|bedankt|mvg|dank\w*|hoogachtend)\W+(?:\w+\s+){0,2}?"
            r"(?:de|uw)\s+zaakvoerder\W*$",
        ),
        (None, r"\b(?:leerling\w*|jongere|gast)\s+(?:\w+\s+)?werkt\b[^.?!,]*"),
        (False, rf"\b{NOT}\s+{_STAFF}\b"),
        (True, r"\bgeen\s+(?:externe?|freelance\w*)\b|\bniet\s+extern\b"),
        (
            False,
            r"\bextern\w*|\bfreelance\w*|\bex[-\s]?collega\b|\bvan\s+buiten(?:af)?\b"
            r"|\b(?:niet|nie)\s+(?:meer\s+)?(?:bij\s+ons\s+)?in\s+dienst\b|\bvan\s+een\s+ander\s+bedrijf\b"
            r"|\b(?:niet|nie)\s+op\s+(?:de|onze)\s+(?:loonlijst|payroll)\b|\bwerkt\s+(?:niet|nie)\s+(?:meer\s+)?bij\s+ons\b"
            r"|\b(?:iemand|leerkracht|persoon)\s+van\s+(?:(?:de|t|het)\s+)?school\b"
            r"|\bgepensioneerde?\s+(?:ex|oud|voormalig)[\w\s-]{0,3}\w+|\bvroegere\s+(?:collega|werknemer)"
            r"|\bzelfstandige?\s+(?:consultant|helper|in\s+bijberoep|adviseur)\b",
        ),
        (
            True,
            rf"\b{_OWN_STAFF}\b|\bik\s?zelf\b|\bzelf\s+mentor\b"
            r"|\b(?:(?:kan|mag|zou|wil|word)\s+'?i?k|'?i?k\s+(?:kan|mag|zou|wil))\s+(?:\w+\s+){0,2}?"
            r"mentor\s+(?:zijn|worden|spelen)\b"
            r"|\b(?:ga|word)\s+(?:ik\s+)?zelf\s+(?:de\s+)?mentor\b"
            r"|\bin\s+(?:vaste\s+)?dienst\b|\b(?:van\s+ons|tot\s+(?:het|ons))\s+personeel\b"
            rf"|\b{_STAFF}\s+(?:bij\s+ons\s+)?(?:sinds|sedert)\b|\bop\s+(?:de|onze)\s+(?:loonlijst|payroll)\b"
            r"|\bstaat\s+mee\s+in\s+(?:de|onze|mijn)\s+zaak\b"
            r"|\bwerkt\s+(?:al\s+)?[^.?!,]{0,15}\bbij\s+(?:ons|mij)\b"
            r"|\bwerkt\s+hier\s+(?:sinds|sedert|(?:al|reeds)\s+(?:lang|(?:\w+\s+)?ja+r(?:en)?))\b"
            rf"|{_STARTS}(?:(?:vaste|eigen|een)\s+)?{_STAFF}{_ENDS}",
        ),
    ),
    *said_or_denied("mentor_bewijs_vooropleiding", _PROOF, True, False),
    *cues(
        "mentor_bewijs_vooropleiding",
        (False, rf"\b(?:geen|zonder)\b[^.?!,]{{0,15}}{_DIPLOMA}"),
        (True, rf"\b(?:heeft|met|behaalde|en|wel)\s+(?:\w+\s+){{0,2}}{_DIPLOMA}"),
    ),
)

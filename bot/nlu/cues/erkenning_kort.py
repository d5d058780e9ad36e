"""The recognition said shortly or in passing: "erkenning ok", "kben nie erkend", "nog in aanvraag".

These are weak cues: they count where bot.nlu.cues.erkenning read nothing.
"""

from bot.nlu.cues.base import Cue, weak_cues
from bot.nlu.cues.einde import beside

_IN = r"[^.?!\n]"
_OPENS = r"(?:^|(?<=[.?!\n]))\W*(?:en\s+|maar\s+)?"
_ASKS = (
    r"(?:hoe\w*|waar\w*|wanneer|welke?|wie|wat|wa|tegen\s+wanneer|moet\w*|moek|kan|kun\w*|mag|mogen"
    r"|zijn|heb|hebben|verlies\w*|kost|zou\w*|dien\w*|als)"
)
_NAME = r"\b(?:erkenning|agrement)\b"
_RECOGNISED = r"(?:erken\w*|goed\s?gekeurd|goedkeuring)"
_APPROVED = r"goed\s?gekeurd\s+als\s+(?:\w+\s+)?(?:(?:leer)?werk|leer)\s?(?:plek|plaats|bedrijf)"
_OUR = r"(?:onze?|ons|mijn|m'n|mijne|de)"
_NO = r"(?:niet|nie|ni|nooit)"
_OTHERS = (
    r"(?:buur\w*|concurrent\w*|kameraad|kennis|broer|zus|vader|een\s+(?:bedrijf|zaak|collega))"
)
_LIFTED = r"(?:opgeheven|ingetrokken|afgenomen|afgepakt|geschrapt|kwijt(?:geraakt)?|verloren)"
_OLD_OR_OTHER = r"(?:ander\w*|oude?|vorige?|eerste)"
_SITE = (
    r"(?:vestiging\w*|filiaal|filialen|adres|locatie|winkel|zaak|werkplek|werkplaats|pand|gebouw"
    r"|atelier|(?:kap)?salon|restaurant|bakkerij|slagerij|garage|kantoor)"
)
# A move, and not that of the leerling.
_MOVES = (
    r"(?<!leerling\s)(?<!leerling\sis\s)(?<!gast\s)"
    r"\b(?:verhui(?:s|zen|sd|sden|st)|verhuizing|verhuis\s+naar)\b(?!\s+van\s+de\s+leerling)"
)
_NEW_SITE = (
    rf"\bopen(?:en|t|den)?\b{_IN}{{0,30}}\b(?:tweede|2de|2e|derde|3de|3e|nieuwe?|extra|bijkomende?|ander\w*)"
    rf"\s+{_SITE}"
)
# Asks whether a recognition for one opleiding goes for another as well.
_ALSO_FOR = (
    r"\book\s+(?:geldig\s+|goed\s+|bruikbaar\s+)?(?:voor\s+|ne[n]?\s+|een\s+)+(?:(?:leerling|gast)\s+)?"
    r"(?!tweede|2de|andere?|extra|de\s|het\s|onze|mijn|deze|die\s|leerling|jongere|gast|van\s|met\s|\d)\w+"
)
_FOR_ONE = r"\s+(?:voor|als)\s+(?!deze|die\s|dezelfde|de\s|werkplek|leer)(?:\w+\s+){0,2}?\w+"
_COURSE = r"(?:opleiding|richting|studierichting|beroep|stiel)"
_BUSINESS = (
    r"(?:zaak|bedrijf|winkel|kantoor|garage|salon|kapsalon|bakkerij|slagerij|frituur|restaurant"
    r"|hotel|atelier|vzw|organisatie|onderneming|firma|school)"
)
_WE = (
    rf"(?:wij|we|ik|'?k|kben|kzijn|{_OUR}\s+(?:\w+\s+)?{_BUSINESS}"
    r"|(?:onze?|ons|mijn)\s+(?!mentor|leerling|opleiding|diploma|boekhoud)\w+)"
)
_PENDING = (
    r"(?:in\s+(?:aanvraag|behandeling)|aangevraagd|aan\s+te\s+vragen|lopende|hangende|loopt\s+nog"
    r"|nog\s+(?:bezig|te\s+krijgen|onderweg))"
)

ERKENNING_KORT: tuple[Cue, ...] = (
    *weak_cues(
        "erkenning_status",
        (None, rf"\b{_OTHERS}\b{_IN}*\berken\w*{_IN}*"),
        (
            None,
            r"\berkend(?:e)?\s+(?:als\s+)?(?:boekhouder|aannemer|installateur|dienst|diploma|duaal)",
        ),
        (None, r"\b(?:diploma|mentor|opleiding|richting)\s+(?:(?!en\b)\w+\s+){0,3}?erken[dn]\w*"),
        (None, rf"\bmoet\w*\b{_IN}{{0,60}}\berken\w*"),
        (None, rf"{_NAME}\s+(?:ook\s+)?(?:per|vereist|nodig|verplicht|vragen|aanvragen)\b{_IN}*"),
        (None, r"\b(?:geen|zonder)\s+erkenning\s+(?:nodig|vereist|verplicht|mag)"),
        (None, rf"{_OPENS}(?:wie|zonder)\b{_IN}*{_NAME}{_IN}*\b(?:mag|kan)\b{_IN}*"),
        (None, r"\berkend\s+(?:\w+\s+)?worden\b|\bnieuwe\s+erkenning\b"),
        (
            None,
            rf"{_OPENS}(?:is|zijn)\s+{_WE}\s+(?:nog\s+|al\s+|wel\s+|reeds\s+)*erkend\b(?!\s+(?:op|sinds|voor)\b)",
        ),
        ("andere_opleiding", rf"\berken(?:d|ning){_FOR_ONE},?\s+{_IN}{{0,25}}{_ALSO_FOR}"),
        ("andere_vestiging", beside(rf"{_MOVES}|{_NEW_SITE}", rf"\b{_RECOGNISED}")),
        (
            "andere_opleiding",
            r"\berkend\s+voor\s+(?:\w+\s+){1,3}?maar\s+nu\s+(?:komt|volgt|hebben|heb|is)\b[^.?!]{0,25}"
            r"\bvoor\s+(?!deze|die|dezelfde|ons|mij)\w+",
        ),
        (None, rf"{_OPENS}(?!heb\s+ik\s+al){_ASKS}\b{_IN}*?\b{_RECOGNISED}{_IN}*"),
        ("opgeheven", rf"{_NAME}(?:(?!\b(?:wordt|worden|niet|nie)\b)[^.?!,]){{0,25}}\b{_LIFTED}\b"),
        (
            "andere_opleiding",
            rf"\berken\w+\b{_IN}{{0,30}}\bvoor\s+(?:een\s+)?(?:iets\s+anders|ander\w*\s+{_COURSE})"
            rf"|\berkend\s+voor\s+(?:\w+\s+){{1,3}}maar\s+(?:de|onze|mijn|nu|deze)\s+(?:\w+\s+)?"
            r"(?:leerling\w*|gast|jongere|stagiair\w*)\b[^.?!]*\b(?:doet|volgt|leert|wil)\b"
            rf"|\berken\w+\b{_IN}{{0,25}}\bvoor\s+\w+,?\s+(?:en\s+|maar\s+)?{_NO}\s+voor\s+"
            r"(?!de\s|die\s|het\s|deze\s)"
            r"|\b(?:enkel|alleen|slechts)\s+(?:een\s+)?erken(?:d|ning)\s+voor\s+(?!deze|die|de\s)"
            rf"|\berken(?:d|ning){_FOR_ONE},?\s+(?:maar\s+)?(?:\w+\s+){{0,2}}?nu\s+(?:\w+\s+)?"
            r"(?:een|ne)\s+(?:leerling|gast|jongere)\s+(?!voor|die|van|met|in|uit|van)\w+",
        ),
        (
            "andere_vestiging",
            rf"\berken\w+\b{_IN}{{0,40}}\b(?:op|voor|van|in)\s+(?:een\s+|ons\s+|onze\s+|het\s+|de\s+"
            rf"|mijn\s+)?{_OLD_OR_OTHER}\s+{_SITE}"
            rf"|\berken\w+\s+(?:in|te)\s+\w+,?\s+maar\s+{_IN}*\bin\s+(?:ons|onze|de|het)\s+{_SITE}"
            rf"|\b(?:enkel|alleen)\s+{_OUR}\s+(?:hoofd\w+|zetel|{_OLD_OR_OTHER}\s+{_SITE})\b"
            rf"{_IN}{{0,15}}\berken\w+"
            r"|\b(?:hoofd\w+|maatschappelijke\s+zetel)\s+is\s+(?:\w+\s+)?erkend,?\s+maar\b"
            rf"|\berken\w+\b{_IN}{{0,45}}\b{_NO}\s+(?:voor|op)\s+(?:die|deze|de)\s+(?:in\s|{_SITE})",
        ),
        (
            "geen",
            rf"\b{_NO}\s+(?:\w+\s+)?erkend\b"
            rf"|{_NAME}\s*:?\s*(?:is\s+|hebben\s+we\s+|heb\s+ik\s+)?(?:nog\s+)?(?:nee+n?|nope|{_NO}|geweigerd)\b"
            rf"|{_NAME}\s*:?\s*(?:is\s+|werd\s+)?(?:nog\s+|net\s+|pas\s+)*{_PENDING}\b"
            rf"|\bwacht\w*\s+(?:\w+\s+)?op\s+(?:{_OUR}|een)\s+erkenning\b"
            rf"|\b(?:aanvraag|dossier)\s+(?:van|voor)\s+(?:{_OUR}|een)\s+erkenning\b{_IN}{{0,20}}"
            r"\b(?:loopt|lopende|bezig|ingediend|behandeling|hangende)\b"
            rf"|\bbeschik\w*\b{_IN}{{0,10}}\b{_NO}\s+over\s+een\s+erkenning\b"
            rf"|\baanvraag\s+erkenning\b{_IN}{{0,20}}\b(?:loopt|lopende|bezig|ingediend|hangende)\b"
            rf"|\b(?:onze|mijn)\s+aanvraag\s+(?:is|werd)\s+(?:\w+\s+)?(?:afgekeurd|geweigerd|afgewezen)\b"
            rf"|\bnog\s+{_NO}\s+aangevraagd\b{_IN}{{0,12}}\berkenning\b"
            r"|\b(?:geen|gene|zonder|no|nooit\s+een)\s+(?:enkele\s+)?(?:erkenning|goedkeuring)\b(?!\s+van\b)"
            r"|\bnog\s+(?:niks|niets)\s+geregeld\b(?!\s+(?:voor|van|met)\b)",
        ),
        (
            "zelfde",
            rf"\b(?:onze|mijn|m'n)\s+(?:\w+\s+)?erkenning\b{_IN}{{0,25}}\b(?:in\s+orde|geldig|ok|oke|oud"
            r"|loopt|verloopt|sinds|van\s+20\d\d)\b"
            rf"|{_NAME}\s+(?:is\s+er|hebben\s+we|heb\s+ik)\b(?!\s+(?:nog|nodig|geen|{_NO}))"
            rf"|\b{_WE}\b{_IN}{{0,25}}\b{_APPROVED}|\b(?:zijn|werden)\s+(?:wij|we)\s+(?:\w+\s+)?{_APPROVED}"
            rf"|\b{_BUSINESS}\s+(?:is\s+)?(?:al|reeds)\s+erkend\b(?!\s+voor)"
            rf"|{_NAME}(?:\s+voor\s+\w+)?\s*:?\s*(?:is\s+)?(?:al\s+)?(?:ja|ok|oke|in\s+orde|gekregen|behaald|toegekend|geregeld|binnen)\b"
            r"|\b(?:hebben|heb|kheb|'k\s*heb|hebt|beschikken\s+over|kregen|kreeg|behaalden?)\s+"
            r"(?:(?!geen|gene|over|dat)\w+\s+){0,6}?erkenning\b(?!\s+(?:nodig|voor\s+(?!deze|die|dezelfde)))"
            rf"|\b{_WE}\s+(?:zijn|ben|is|werd|werden|zit)?\s*(?:(?!{_NO}\b)[\w/]+\s+){{0,5}}?erkend\b"
            r"(?!\s+(?:voor\s+(?!deze|die|dezelfde)|worden|te\s))"
            r"|^\W*(?:ja\W+)?(?:al\s+|reeds\s+)?erkend\b(?!\s+(?:voor|in|op|worden))"
            r"|\berken(?:d|ning)\s+(?:voor|als)\s+(?:\w+\s+){1,3}?(?:sinds|sedert)\s+\w",
        ),
    ),
)

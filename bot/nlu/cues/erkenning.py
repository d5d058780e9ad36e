"""What a sentence says of the recognition as werkplek.

"Wij zijn erkend" inside a longer sentence does not say for which opleiding and which vestiging, so
only the whole message, or a recognition that is said to be for this opleiding, says "zelfde".
"""

from bot.nlu.cues.base import Cue, cues
from bot.nlu.cues.parts import ENDS, IN_CLAUSE, NO, STARTS_CLAUSE, clause_with, gap, listed

_NAME = r"\berkenning\b"
_OWN = r"\b(?:onze|mijn|m'n|ons|huidige|oude)\s+(?:\w+\s+)?erkenning\b"
_WE = r"\b(?:wij|we|ik|onze?|ons|mijn)\b"
_OTHER_COURSE = r"\bander(?:e)?\s+(?:duale\s+)?(?:opleiding|richting|studierichting|beroep)\b"
_OTHER_SITE = r"\bander(?:e)?\s+(?:vestiging|filiaal|locatie|adres|winkel)\b"
_THIS = r"(?:deze|die|dezelfde)\s+(?:duale\s+)?(?:opleiding|richting|studierichting)"
_LIFTED = r"(?:opgeheven|ingetrokken|afgenomen|afgepakt|geschrapt)"
_ELSEWHERE = (
    r"(?:daar|ginder|ginds|ter\s+plaatse|in\s+(?:wallonie|luik|namen|henegouwen|nederland|frankrijk"
    r"|duitsland|luxemburg|het\s+buitenland)|in\s+(?:maastricht|breda|eindhoven|rijsel|aken))"
)
_ASKS = (
    r"(?:moet(?:en)?|nodig|nieuwe|aparte?|eigen|opnieuw|elke|iedere|mag|mogen|kan|kunnen|geldt|telt"
    r"|geldig|volstaat|vraag\w*|aanvrag\w*)"
)
_REQUIREMENTS = r"(?:voorwaarden?|verbintenis(?:sen)?|verplichtingen|plichten)"
_KEPT = (
    r"(?:voldoe\w*|voldaan|nageleefd|naleven|na\s+te\s+leven|nagekomen|nakomen|na\s+te\s+komen|na(?=\s*(?:$|[,.;!]))"
    r"|respecte\w+|gerespecteerd|hou(?:den|d)?\s+ons|in\s+regel|in\s+orde|vervuld|vervullen)"
)
_BROKEN = r"(?:geschonden|schenden|tekort\w*|verbroken|met\s+(?:de\s+)?voeten)"
_ON_SITE = (
    r"(?:(?:deze|die|dit|dat|de\s+nieuwe|het\s+nieuwe)"
    r"\s+(?:vestiging|adres|filiaal|locatie|plaats|zetel))"
)
_ONE_SITE = (
    r"(?:(?:een\s+|onze\s+|ons\s+|de\s+|het\s+)?(?:ander\w*|oude?|vorige?|eerste)\s+(?:vestiging|adres|filiaal|locatie)"
    r"|(?:onze|ons|de|het)\s+(?:hoofd\w+|filiaal|vestiging\s+(?:in|te)|winkel\s+(?:in|te)))"
)
_RECOGNISED = r"(?:erkend|erkent|erkenning|agrees?|agrement|recognised|recognized)"
_THERE = rf"(?:{_ELSEWHERE}|(?:werd\w*|zijn)\s+er(?=\s+(?:wel|niet|nooit|ook|al)))"
_MAYBE = (
    r"(?:moet\w*|nodig|of|als(?!\s+(?:\w+\s+)?(?:werk|leer)\s?(?:plek|plaats))|indien|kan|kunnen"
    r"|aanvra\w+|hoe)"
)
_ABROAD = r"(?:ifapme|forem|sbb|waalse?|nederlandse?|franse|duitse|ihk|handwerkskammer)"
_NOT_FOR_THIS = clause_with(NO, _RECOGNISED, rf"voor\s+{_THIS}", without=_ASKS)
_NOT_ON_THIS_SITE = clause_with(NO, _RECOGNISED, _ON_SITE, without=_ASKS)
_NO_MENTOR = r"(?:geen|zonder)\s+(?:geschikte\s+)?mentor\s+meer\b"
_NOT_KEPT = clause_with(
    _REQUIREMENTS, rf"(?:{_BROKEN}|{NO}{IN_CLAUSE}*?\b{_KEPT}|{_KEPT}{IN_CLAUSE}*?\b{NO})"
)

ERKENNING: tuple[Cue, ...] = (
    *cues(
        "erkenning_elders",
        (None, r"\b(?:moet(?:en)?|nodig)\b[^.?!]*\berken[^.?!]*\?"),
        (None, r"\bzijn\s+(?:we|wij)\s+daar\b[^.?!]*\berkend\b"),
        (False, rf"\berkenning\s+ter\s+plaatse\s*[:=]?\s*(?:nee+n?|geen|niet){ENDS}"),
        (True, rf"\berkenning\s+ter\s+plaatse\s*[:=]?\s*(?:ja|ok|in\s+orde){ENDS}"),
        (False, clause_with(_THERE, _RECOGNISED, NO)),
        (True, clause_with(_THERE, rf"(?:{_RECOGNISED}|erkende)", without=_MAYBE)),
        (
            True,
            clause_with(
                rf"(?:door|van|par|bij)\s+(?:\w+\s+|l')?{_ABROAD}",
                _RECOGNISED,
                without=rf"{_MAYBE}|{NO}",
            ),
        ),
        (
            False,
            rf"{_ELSEWHERE}\s+(?:nog\s+|ook\s+)?(?:niet|nie|nooit|nergens)\s+(?:als\s+\w+\s+)?erkend\b"
            rf"|\b(?:niet|nie|nooit)\s+(?:als\s+\w+\s+)?erkend\s+{_ELSEWHERE}"
            rf"|{_ELSEWHERE}\s+(?:\w+\s+){{0,2}}(?:geen|zonder)\s+erkenning\b"
            rf"|\b(?:geen|zonder)\s+erkenning\s+{_ELSEWHERE}",
        ),
        (
            True,
            rf"{_ELSEWHERE}\s+(?:ook\s+|al\s+|wel\s+|reeds\s+)*(?:als\s+\w+\s+)?erkend\b"
            rf"|\berkend(?:e\s+\w+)?\s+{_ELSEWHERE}|\berkend\s+door\s+(?:de\s+)?(?:ifapme|waalse)"
            rf"|\berkenning\s+{_ELSEWHERE}\s+(?:hebben|heb|is\s+in\s+orde)\b"
            rf"|\b(?:hebben|heb|heeft)\s+{_ELSEWHERE}\s+(?:ook\s+|al\s+)?een\s+erkenning\b",
        ),
    ),
    *cues(
        "erkenning_status",
        (None, r"\b(?:buurman|buurvrouw|concurrent\w*)\b[^.?!]*\berken\w*"),
        # A recognition in another place is another fact.
        (None, rf"\b(?:erkend|erkenning)\s+(?:{_ELSEWHERE}|door\s+(?:de\s+)?(?:ifapme|waalse))"),
        (None, rf"{_ELSEWHERE}\s+(?:\w+\s+){{0,5}}(?:erkende?|erkenning)\b"),
        (None, rf"\b(?:erkend|erkenning)\b[^.?!,]{{0,25}}\b(?:{_ABROAD}|daar|ginder)\b"),
        (None, r"\b(?:werd\w*|zijn)\s+er\s+(?:wel|niet|nooit|ook|al)\s+erkend\b"),
        # A question about the rule.
        (None, rf"\b{_ASKS}\b[^.?!]*(?:{_OTHER_COURSE}|{_OTHER_SITE})"),
        (None, rf"{_NAME}[^.?!]{{0,25}}\b(?:nodig|vereist|verplicht|aanvragen|hebben\s*\?)"),
        (
            None,
            rf"\b(?:wanneer|waarom|als(?!\s+\w*(?:werkplek|leerplek))|kan|kunnen|mag|mogen|zou|wie)\b[^.?!]*\b{_LIFTED}\b",
        ),
        (
            "opgeheven",
            rf"{_NAME}[^.?!,]{{0,30}}\b(?:is|werd|was|hebben\s+ze)\b[^.?!,]{{0,25}}\b{_LIFTED}\b"
            rf"|\b(?:hebben|heeft|is|werd)\b[^.?!,]{{0,12}}{_OWN}[^.?!,]{{0,20}}\b{_LIFTED}\b"
            rf"|\bopgeheven\s+erkenning\b",
        ),
        (
            "andere_opleiding",
            rf"{_NOT_FOR_THIS}"
            rf"|\b(?:erkend|erkenning)\b[^.?!,]{{0,25}}\bvoor\s+een\s+{_OTHER_COURSE}"
            rf"|\berkend,?\s+(?:maar\s+)?(?:niet|nie)\s+voor\s+{_THIS}\b"
            rf"|^\W*(?:enkel\s+|alleen\s+)?(?:voor\s+)?(?:een\s+)?{_OTHER_COURSE}\W*$",
        ),
        (
            "andere_vestiging",
            rf"{_NOT_ON_THIS_SITE}"
            rf"|\berkenning\b{gap(20)}\b(?:enkel|alleen|slechts|uitsluitend)\s+(?:voor|op|in)\s+{_ONE_SITE}"
            rf"|\b(?:erkend|erkenning)\b[^.?!,]{{0,25}}\b(?:voor|op|in)\s+een\s+{_OTHER_SITE}"
            r"|\berkend,?\s+(?:maar\s+)?(?:niet|nie)\s+(?:voor|op)\s+(?:deze|die)\s+vestiging\b"
            rf"|^\W*(?:enkel\s+|alleen\s+)?(?:voor\s+|op\s+)?(?:een\s+)?{_OTHER_SITE}\W*$",
        ),
        (
            "geen",
            r"\b(?:hebben|heb|heeft|hebt)\s+(?:\w+\s+){0,2}?(?:geen|gene)\s+erkenning\b"
            r"|\bnog\s+(?:geen|gene)\s+erkenning\b|^\W*(?:geen|nog\s+geen)\s+erkenning\W*$"
            rf"|{_WE}[^.?!,]{{0,25}}\b(?:niet|nie|nooit)\s+(?:als\s+\w+\s+)?erkend\b"
            r"|^\W*(?:nog\s+)?niet\s+erkend\W*$"
            rf"|\berkenning\s*[:=]\s*(?:geen|nee+n?|niet|nvt){ENDS}|\berkenning\s+nvt\b"
            rf"|{_WE}{gap(25)}\bnimmer\s+(?:\w+\s+)?erkend\b"
            r"|\been\s+erkenning\s+(?:hebben|heb|bezitten|beschikken)\s+(?:we|wij|ik)\s+(?:\w+\s+)?(?:niet|nie)\b",
        ),
        (
            "zelfde",
            rf"\b(?:erkend|erkenning)\b[^.?!,]{{0,15}}\bvoor\s+{_THIS}\b(?![^.?!]*\?)"
            rf"|\b(?:onze|mijn|de)\s+erkenning\b[^.?!\n]{{0,60}}\b(?:dateert|werd\s+ons\s+(?:verleend|toegekend))\b"
            r"|\bnous\s+sommes\s+agrees?\b|\bwe\s+are\s+recogni[sz]ed\b"
            rf"|{_OWN}[^.?!,]{{0,25}}\b(?:verlopen|vervallen|vervalt|verloopt)\b"
            rf"|{_OWN}\s+(?:dateert|is\s+van|is\s+toegekend|loopt\s+(?:nog\s+)?(?:tot|sinds|af))\b"
            r"|^\W*(?:ja\W+)?(?:wij|we|ik)\s+(?:zijn|ben)\s+(?:al\s+|reeds\s+)?erkend\W*$",
        ),
    ),
    *listed("voorwaarden_nageleefd", rf"{_REQUIREMENTS}(?:\s+(?:nageleefd|vervuld))?", True, False),
    *cues(
        "voorwaarden_nageleefd",
        (None, rf"\b(?:voldoen|voldoe|moet(?:en)?)\s+(?:wij|we|ik)\b[^.?!]*{_REQUIREMENTS}"),
        (
            None,
            rf"{STARTS_CLAUSE}\W*(?:wat|welke|hoe|wie|als|wanneer)\b{IN_CLAUSE}*\b{_REQUIREMENTS}",
        ),
        (
            None,
            clause_with(
                _REQUIREMENTS, r"(?:mentor|leerling|school|premie|moet\w*)", without=_NO_MENTOR
            ),
        ),
        (True, clause_with(_REQUIREMENTS, _BROKEN, NO)),
        (False, _NOT_KEPT),
        (
            False,
            rf"\b{_NO_MENTOR}"
            r"|\bmentor\b[^.?!\n]{0,30}\b(?:vertrokken|weg|gestopt|ontslagen)\b[^.?!\n]{0,30}"
            r"\b(?:geen\s+(?:nieuwe|andere|vervang\w+)|niet\s+vervangen)\b",
        ),
        (True, clause_with(_REQUIREMENTS, _KEPT, without=r"niet|nie|geen|nog\s+te")),
    ),
)

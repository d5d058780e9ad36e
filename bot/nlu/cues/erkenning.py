"""What a sentence says of the recognition as werkplek.

"Wij zijn erkend" inside a longer sentence does not say for which opleiding and which vestiging, so
only the whole message, or a recognition that is said to be for this opleiding, says "zelfde".
"""

from bot.nlu.cues.base import Cue, cues

_NAME = r"\berkenning\b"
_OWN = r"\b(?:onze|mijn|m'n|ons|huidige|oude)\s+(?:\w+\s+)?erkenning\b"
_WE = r"\b(?:wij|we|ik|onze?|ons|mijn)\b"
_OTHER_COURSE = r"\bander(?:e)?\s+(?:duale\s+)?(?:opleiding|richting|studierichting|beroep)\b"
_OTHER_SITE = r"\bander(?:e)?\s+(?:vestiging|filiaal|locatie|adres|winkel)\b"
_THIS = r"(?:deze|die|dezelfde)\s+(?:duale\s+)?(?:opleiding|richting|studierichting)"
_LIFTED = r"(?:opgeheven|ingetrokken|afgenomen|afgepakt|geschrapt)"
_ELSEWHERE = (
    r"(?:daar|ginder|ginds|ter\s+plaatse|in\s+(?:wallonie|luik|namen|henegouwen|nederland|frankrijk"
    r"|duitsland|het\s+buitenland))"
)
_ASKS = (
    r"(?:moet(?:en)?|nodig|nieuwe|aparte?|eigen|opnieuw|elke|iedere|mag|mogen|kan|kunnen|geldt|telt"
    r"|geldig|volstaat|vraag\w*|aanvrag\w*)"
)
_REQUIREMENTS = r"(?:voorwaarden?|verbintenis(?:sen)?|verplichtingen|plichten)"

ERKENNING: tuple[Cue, ...] = (
    *cues(
        "erkenning_elders",
        (None, r"\b(?:moet(?:en)?|nodig)\b[^.?!]*\berken[^.?!]*\?"),
        (None, r"\bzijn\s+(?:we|wij)\s+daar\b[^.?!]*\berkend\b"),
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
        (None, rf"{_ELSEWHERE}\s+(?:\w+\s+){{0,3}}(?:erkend|erkenning)\b"),
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
            rf"\b(?:erkend|erkenning)\b[^.?!,]{{0,25}}\bvoor\s+een\s+{_OTHER_COURSE}"
            rf"|\berkend,?\s+(?:maar\s+)?(?:niet|nie)\s+voor\s+{_THIS}\b"
            rf"|^\W*(?:enkel\s+|alleen\s+)?(?:voor\s+)?(?:een\s+)?{_OTHER_COURSE}\W*$",
        ),
        (
            "andere_vestiging",
            rf"\b(?:erkend|erkenning)\b[^.?!,]{{0,25}}\b(?:voor|op|in)\s+een\s+{_OTHER_SITE}"
            r"|\berkend,?\s+(?:maar\s+)?(?:niet|nie)\s+(?:voor|op)\s+(?:deze|die)\s+vestiging\b"
            rf"|^\W*(?:enkel\s+|alleen\s+)?(?:voor\s+|op\s+)?(?:een\s+)?{_OTHER_SITE}\W*$",
        ),
        (
            "geen",
            r"\b(?:hebben|heb|heeft|hebt)\s+(?:\w+\s+){0,2}?(?:geen|gene)\s+erkenning\b"
            r"|\bnog\s+(?:geen|gene)\s+erkenning\b|^\W*(?:geen|nog\s+geen)\s+erkenning\W*$"
            rf"|{_WE}[^.?!,]{{0,25}}\b(?:niet|nie|nooit)\s+(?:als\s+\w+\s+)?erkend\b"
            r"|^\W*(?:nog\s+)?niet\s+erkend\W*$",
        ),
        (
            "zelfde",
            rf"\b(?:erkend|erkenning)\b[^.?!,]{{0,15}}\bvoor\s+{_THIS}\b(?![^.?!]*\?)"
            rf"|{_OWN}[^.?!,]{{0,25}}\b(?:verlopen|vervallen|vervalt|verloopt)\b"
            rf"|{_OWN}\s+(?:dateert|is\s+van|is\s+toegekend|loopt\s+(?:nog\s+)?(?:tot|sinds|af))\b"
            r"|^\W*(?:ja\W+)?(?:wij|we|ik)\s+(?:zijn|ben)\s+(?:al\s+|reeds\s+)?erkend\W*$",
        ),
    ),
    *cues(
        "voorwaarden_nageleefd",
        (None, rf"\b(?:voldoen|voldoe|moet(?:en)?)\s+(?:wij|we|ik)\b[^.?!]*{_REQUIREMENTS}"),
        (
            False,
            rf"\bvoldoe[nt]?\s+(?:\w+\s+){{0,2}}(?:niet|nie)\s+(?:meer\s+|langer\s+)?aan\b"
            rf"[^.?!,]{{0,20}}{_REQUIREMENTS}"
            rf"|{_REQUIREMENTS}\s+(?:\w+\s+){{0,3}}(?:niet|nie)\s+(?:meer\s+)?(?:na|nageleefd|nagekomen)\b"
            r"|\b(?:hebben|heb|heeft|is\s+er)\s+geen\s+(?:geschikte\s+)?mentor\s+meer\b",
        ),
        (
            True,
            rf"\bvoldoe[nt]?\s+(?:nog\s+|altijd\s+|steeds\s+|wel\s+)*aan\s+(?:alle|elke|de|onze)\s+"
            rf"(?:\w+\s+)?{_REQUIREMENTS}"
            rf"|\b(?:komen|leven|kom|leef)\s+(?:nog\s+|altijd\s+)*(?:alle|elke|de|onze)\s+(?:\w+\s+)?"
            rf"{_REQUIREMENTS}\s+(?:nog\s+|altijd\s+|goed\s+)*na\b",
        ),
    ),
)

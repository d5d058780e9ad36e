"""What a sentence says of where the vestiging lies.

Regions by name; towns stand in data/places.yaml. A place counts only as the place of a vestiging,
or as the whole message: a school, a head office or a count of werkplekken there says nothing.
"""

from bot.nlu.cues.base import Cue, cues
from bot.nlu.cues.parts import ENDS

_FLEMISH = (
    r"(?:vlaams\s+gewest|vlaanderen|(?:west|oost)[\s-]?vlaanderen|vlaams[\s-]?brabant|limburg)"
)
_BRUSSELS = r"(?:brussels?\s+(?:hoofdstedelijk(?:\s+gewest)?|gewest)|brussel)"
_ELSEWHERE = (
    r"(?:wallonie|waals\s+gewest|waals[\s-]brabant|henegouwen|nederland|duitsland|frankrijk|luxemburg"
    r"|buitenland)"
)
_OUTSIDE = (
    r"(?:buiten\s+(?:vlaanderen|het\s+vlaams\s+gewest)\s+(?:en|of)\s+(?:buiten\s+)?"
    r"(?:brussel|het\s+brussels))"
)
_ANY = rf"(?:{_FLEMISH}|{_BRUSSELS}|{_ELSEWHERE})"

_BUSINESS = (
    r"(?:zaak|bedrijf|onderneming|organisatie|vzw|firma|winkel|kantoor|atelier|garage|(?:kap)?salon"
    r"|frituur|bakkerij|slagerij|restaurant|hotel|drukkerij)"
)
_BRANCH = (
    r"(?:vestiging|vestigingsplaats|filiaal|werkplek|leerplek|werkplaats|magazijn"
    r"|(?:exploitatie|uitbatings)zetel)"
)
# "Een hotel in Oostende" may be anyone's.
_SITE = (
    r"(?:(?:onze?|ons|notre|mijn|m'n|de|het|die|dat|deze|dit)\s+"
    rf"(?:\w+\s+)?{_BUSINESS}|{_BRANCH})"
)
_BETWEEN = (
    r"(?:(?!\b(?:niet|nie|geen|zetel|school|scholen|leerling\w*|maar|hoeveel)\b)[^.?!,;]){0,25}"
)
_COUNTING = r"\b(?:hoeveel|aantal\w*|cijfers?|statistiek\w*|percentage|aandeel)\b[^.?!]*"


def _is_in(place: str) -> str:
    """Ways to say that the vestiging lies in `place`."""
    somewhere = rf"(?:in|te|a)\s+(?:het\s+)?{place}\b"
    return (
        rf"\b{_SITE}\b{_BETWEEN}\b{somewhere}"
        rf"|\b(?:wij|we|ik)\s+(?:zijn|zitten|ben|zit|liggen)\s+(?:gevestigd\s+)?{somewhere}"
        rf"|(?:^|[,;\n])\s*(?:vestiging(?:splaats)?|regio|gewest|ligging|locatie|werkplek)"
        rf"\s*[:=]?\s*(?:in\s+)?{place}{ENDS}"
        rf"|^\W*(?:(?:die|dat|ze|hij|het|'?t)\s+)?(?:(?:ligt|is)\s+)?(?:in\s+)?(?:het\s+)?{place}\W*$"
    )


def _own(adjective: str) -> str:
    return rf"\b(?:onze|mijn|ons)\s+{adjective}\s+(?:{_BUSINESS}|{_BRANCH})\b"


REGIO: tuple[Cue, ...] = (
    *cues(
        "vestiging_regio",
        (
            None,
            rf"\b(?:wij|we|ik)\s+(?:zijn|zitten|zit"
            rf"|liggen)\s+in\s+{_ANY}\s+of\s+(?:in\s+)?{_ANY}\b",
        ),
        (None, rf"{_COUNTING}\b{_ANY}\b"),
        (None, rf"\bmoet(?:en)?\b[^.?!]{{0,50}}\b{_ANY}\b[^.?!]*\?"),
        (
            "elders",
            rf"\b{_SITE}\b{_BETWEEN}\b{_OUTSIDE}|^\W*(?:ligt\s+)?{_OUTSIDE}\W*$"
            rf"|{_is_in(_ELSEWHERE)}|{_own(r'(?:waalse|nederlandse|franse|buitenlandse)')}",
        ),
        (
            "brussels_gewest",
            rf"{_is_in(_BRUSSELS)}|^\W*(?:en|ook|maar|wat\s+als)\s+in\s+{_BRUSSELS}\W*$|{_own('brusselse?')}",
        ),
        ("vlaams_gewest", rf"{_is_in(_FLEMISH)}|{_own('vlaamse?')}"),
    ),
)

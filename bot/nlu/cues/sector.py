"""What a sentence says of the socioculturele sector and of sociale Maribel, in a list or denied."""

from bot.nlu.cues.base import Cue, cues
from bot.nlu.cues.parts import IN_CLAUSE, NO, STARTS_CLAUSE, gap, listed

_SOCIO = r"(?:sector\s+)?(?:socio|sociaal)[\s-]*cultu?re+le?(?:\s+sector)?"
_MARIBEL = r"(?:soc(?:iale|\.)?\s+)?maribel\w*"
_UNSURE = r"(?:misschien|weet|wit|twijfel\w*|vraag\s+me|geen\s+idee|zou\w*)"

SECTOR: tuple[Cue, ...] = (
    *listed("sector_sociocultureel", _SOCIO, True, False),
    *cues(
        "sector_sociocultureel",
        (False, rf"\b(?:geen|niet|nie)\s+(?:deel|lid)\s+(?:uit\s+)?van\b{gap(15)}\b{_SOCIO}"),
        (
            False,
            rf"\b(?:ressorter\w+|vallen|valt|horen|behoren)\b{gap(15)}\b{NO}\b{gap(20)}{_SOCIO}",
        ),
    ),
    *listed("sociale_maribel", _MARIBEL, "ja", "neen"),
    *cues(
        "sociale_maribel",
        (None, rf"{STARTS_CLAUSE}{IN_CLAUSE}*?\b{_UNSURE}\b{IN_CLAUSE}*\bmaribel\w*"),
        (
            None,
            rf"{STARTS_CLAUSE}\W*(?:valt|vallen|geldt|is)\s+(?!wij|we|ik|ons|onze|mijn)\w+"
            rf"{IN_CLAUSE}*\bmaribel\w*",
        ),
        ("mogelijk", rf"\b{_MARIBEL}\s*(?:[:=]|is)?\s*mogelijk\b|\bmogelijk\s+{_MARIBEL}"),
        ("neen", rf"\b{NO}\s+(?:\w+\s+)?{_MARIBEL}"),
        ("ja", r"\b(?:krijg\w*|ontvang\w*|genieten|geniet|hebben)\s+(?:\w+\s+)?maribel\w+"),
    ),
)

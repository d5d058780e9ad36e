"""What a sentence says of the trajectbegeleider: whether he knows why, and how mediation goes.

Telling the trajectbegeleider of an absence or the like is not telling a reason to break.
"""

from bot.nlu.cues.base import Cue, cues
from bot.nlu.cues.parts import together

_IN = r"[^.?!]"
COACH = r"\b(?:traj(?:ect)?\W?\s?beg(?:eleid\w*)?|tb|tbs)\b"
_SCHOOL = r"\b(?:school|cdo|clw|syntra)\b"
_NOT = r"\b(?:niet|nie|ni|nooit|nimmer|niets|niks|geen|zonder|vergeten|not|pas)\b"
_TOLD = (
    r"\b(?:verwittig\w*|verw|ingelicht|inlichten|gemeld|melden|gecontacteerd|(?:op)?gebeld|gemaild|uitgelegd"
    r"|aangeschreven|gesproken|op\s+de\s+hoogte|meegedeeld|meedelen|in\s+kennis|geinformeerd"
    r"|kennis\s+gegeven|gezegd|verteld|laten\s+weten|kent|kende|weet|wist|au\s+courant|informed)\b"
)
# What one sends, gives or gets says it only of a reason or of a letter.
_HANDED = (
    r"\b(?:gekregen|kreeg|krijgt|ontving|ontvangen|ge?stuur\w+|stuurden?|verstuurd"
    r"|verzonden|bezorgd\w*|overgemaakt|gegeven|toegestuurd)\b"
)
_NEWS = r"\b(?:reden\w*|brief|mail|e-mail|melding|bericht|schrijven)\b"
_NOTICE = r"\b(?:melding|meldden?|meegedeeld|mededeling|kennisgeving)\b"
_OTHER_NEWS = (
    r"\b(?:ziek\w*|afwezig\w*|ongeval\w*|verlof\w*|vakantie\w*|geschorst|schorsing|mentor\w*"
    r"|erkenning\w*|start\w*|te\s+laat)\b"
)
_ASKS = r"\b(?:wie|wanneer|hoe|waarom|welke?|wat|hoeveel|moet\w*|mag|mogen|dien\w*|kan|kunnen)\b"
_STILL_TO = r"\b(?:ga|gaan|gaat|zal|zullen|wil|willen|moeten?)\b"

_MEDIATION = r"\b(?:bemidd\w*|verzoening\w*)"
_FAILED = together(
    _MEDIATION,
    r"\b(?:mislukt\w*|afgesprongen|spaak|gefaald|faalde|vruchtelo\w+|vastgelopen)\b"
    r"|\b(?:niet|nie|nooit)\s+(?:gelukt|geholpen|geslaagd|gebaat)\b|\b(?:niets|niks)\s+\w+"
    r"|\bop\s+(?:niets|niks)\b|\bis\s+er\s+niks\b|\b(?:geen|zonder)\s+(?:enige?\s+)?(?:resultaat|succes|oplossing|akkoord)\b",
)
_RUNS = together(
    _MEDIATION,
    r"\b(?:loopt|bezig|gaande|gepland|begint|start|lopende|aan\s+de\s+gang|midden\s+in|probeert)\b"
    r"|\b(?:moet|moeten)\s+nog\b|\bnog\s+(?:altijd\s+)?(?:niet|nie)\s+(?:begonnen|gestart|rond|afgelopen|afgerond|gedaan|klaar)\b",
)
_SUCCEEDED = together(
    _MEDIATION,
    r"\b(?:gelukt\w*|geslaagd\w*|opgelost|akkoord|geholpen|in\s+orde|succes\w*|bijgelegd|uitgepraat|oplossing)\b",
)
_NO_MEDIATION = (
    rf"\b(?:zolang|tijdens|terwijl|hoe\s?lang)\s+(?:\w+\s+){{0,3}}?{_MEDIATION[2:]}{_IN}*"
    rf"|\b(?:geen|zonder)\s+{_MEDIATION[2:]}{_IN}*"
    rf"|(?:^|(?<=[.?!\n]))\W*(?:is|zijn|moet|wie|wat)\b{_IN}*{_MEDIATION}{_IN}*\?"
)
# A school is told where it is not the one who tells.
_KNOWS = r"(?:verwittigd|verw|ingelicht|op\s+de\s+hoogte)\b"
_SCHOOL_TOLD = (
    rf"{_SCHOOL}\s+(?:(?:is|werd|al|nog|niet|ook|reeds|nooit)\s+){{0,4}}{_KNOWS}"
    rf"|\b(?:{_KNOWS}|gemeld|meegedeeld|gezegd)\s+aan\s+(?:de\s+)?{_SCHOOL}"
    rf"|\b(?:ik|we|wij)\s+(?:\w+\s+){{0,3}}?de\s+{_SCHOOL}[^.?!,]{{0,20}}\b(?:{_KNOWS}|gezegd)"
)
_TO_COACH = rf"{COACH}|{_SCHOOL_TOLD}"

MELDING: tuple[Cue, ...] = (
    *cues(
        "trajectbegeleider_verwittigd",
        (None, rf"{_OTHER_NEWS}.{{0,100}}?{COACH}{_IN}*|{COACH}.{{0,100}}?{_OTHER_NEWS}"),
        (None, rf"{_OTHER_NEWS}[^.?!,]{{0,60}}{_SCHOOL}|{_SCHOOL}[^.?!,]{{0,60}}{_OTHER_NEWS}"),
        (None, rf"(?:^|(?<=[.?!,;\n]))\W*(?:en\s+|maar\s+)?{_ASKS}{_IN}*{COACH}{_IN}*\?"),
        (None, rf"\bmoet\w*\b{_IN}{{0,40}}{COACH}{_IN}*\?|{COACH}{_IN}{{0,20}}\bmoet\w*\b{_IN}*\?"),
        (None, rf"\b(?:wie|wanneer|hoe)\b{_IN}{{0,40}}{COACH}{_IN}*"),
        (
            False,
            together(_TO_COACH, r"\b(?:niet|nie|ni|nooit|nimmer|niets|niks|vergeten)\b", _TOLD),
        ),
        (False, together(COACH, r"\b(?:niet|nie|nooit|nimmer|geen)\b", _HANDED, _NEWS)),
        (
            False,
            together(COACH, r"\bzonder\b", r"\bte\s+(?:verwittigen|melden|informeren|bellen)\b"),
        ),
        (
            False,
            together(
                COACH,
                _STILL_TO,
                r"\bnog\s+(?:\w+\s+)?(?:verwittigen|inlichten|melden|bellen|mailen|informeren)\b",
            ),
        ),
        (True, together(_TO_COACH, _TOLD, without=rf"{_TOLD}\s+(?:worden|zijn)\b")),
        (True, together(COACH, _HANDED, _NEWS)),
        (True, together(COACH, r"\bmelding\b", r"#|\d")),
        (
            True,
            rf"{COACH}[^.?!\n]{{0,30}}{_HANDED}[^.?!\n]{{0,25}}{_NEWS}|{COACH}[^.?!\n]{{0,30}}{_NEWS}[^.?!\n]{{0,25}}{_HANDED}",
        ),
        (None, _NO_MEDIATION),
        (True, rf"{_FAILED}|{_RUNS}|{_SUCCEEDED}"),
    ),
    *cues(
        "bemiddeling",
        (None, _NO_MEDIATION),
        ("mislukt", _FAILED),
        ("loopt", _RUNS),
        ("gelukt", rf"{_SUCCEEDED}|^\W*(?:(?:het|alles)\s+is\s+)?opgelost\W*$"),
    ),
)

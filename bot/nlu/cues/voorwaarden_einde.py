"""What the end of an overeenkomst hangs on beside its ground: a mentor, a buyer, an appeal ...

Each fact is words for whom or what it is about beside words for what happens, in one clause and in
any order, with or without a negation.
"""

from bot.nlu.cues.base import Cue, cues
from bot.nlu.cues.einde import (
    BROKE,
    BUYER,
    DIES,
    DISASTER,
    EXCLUDED,
    LEARNER,
    SUSPENDED,
    TAKEN_OVER,
    beside,
)
from bot.nlu.cues.parts import together

_NOT = r"\b(?:niet|nie|ni|nooit|nimmer|geen|gene|niemand|niets|niks)\b"
_MENTOR = r"\b(?:mentor\w*|peter|meestergast)\b"
_OTHER_MENTOR = (
    r"\b(?:(?:andere|nieuwe|tweede|vervangende)\s+(?:mentor|peter)|ander\s+die\s+mentor|vervang(?:er|ster)"
    r"|opvolg(?:er|ster))\b"
)
_NO_OTHER = (
    r"\b(?:geen|gene|zonder)\s+(?:\w+\s+)?(?:ander\w*|vervang\w*|opvolg\w*"
    r"|tweede\s+mentor)\b|\bniemand\b"
)
_TAKES_PLACE = (
    r"\b(?:kan|wil|zal|gaat|wordt|neemt)\b[^.?!,;\n]{0,40}\b(?:mentor\b|overnemen|over\b"
    r"|vervangen|opvolgen|invallen)"
)
_AFTER_DEATH = rf"(?:{_MENTOR}[^\n]{{0,80}}\b{DIES}\b|\b{DIES}\b[^\n]{{0,30}}{_MENTOR})"

_PREVENTED = rf"\bovermacht\b|\b{DISASTER}\b|\bonmogelijk\b"
_FOR_NOW = (
    r"\b(?:tijdelijk\w*|voorbijgaand\w*|voorlopig\w*"
    r"|(?<!nooit meer )(?<!niet meer )(?:heropen\w*|hervatten|weer|opnieuw\s+open))\b"
    r"|\b(?:niet|nie)\s+definitief\b"
)
_FOR_GOOD = (
    r"\b(?:definiti\w+|voorgoed|blijvend\w*|onherstelbaar|permanent\w*|nooit\s+(?:meer|nog))\b"
    r"|\b(?:niet|nooit)\s+meer\s+(?:heropen\w*|open|herop\w+|hervat\w*)"
)

_TAKEN = (
    r"\b(?:leerling\w*|jongere|gast|(?:leer)?contract\w*|(?:leer)?overeenkomst\w*|oao|hem"
    r"|haar|em)\b"
)
_CARRIES_ON = (
    r"\b(?:over(?:nemen|neemt|name)?|overgenomen|verder|voort\w*|behoud\w*|houdt|houden|mee|blijven"
    r"|blijft)\b"
)
_MEETS = r"\b(?:voldoet|voldoen|voldaan|erkend\w*|erkenning\w*|in\s+orde)\b"
_LEARNER = rf"\b(?:(?:de|onze|mijn)\s+)?{LEARNER}\b"
_TO_STOP = r"\b(?:te\s+)?(?:stoppen|stopzet\w*|einde|eindig\w*|beeindig\w*|ophouden|weg)\b"
_ASKED = r"\b(?:vraagt|vroeg|gevraagd|verzocht|verzoekt|verzoek)\b"
_STAYS = (
    r"\b(?:(?:wil|wilt|wou)\b[^.?!,;\n]{0,20}\b(?:blijven|verder|voort\w*)|(?:niks|niets"
    r"|niet)\s+gevraagd)\b"
)
_ENDED = rf"{BROKE}|{TAKEN_OVER}"
_SIDE = (
    rf"\b(?:wij|we|ik|beide\w*|partij\w*|{LEARNER}|een\s+van\s+(?:beide\w*|ons)|niemand"
    rf"|werkgever)\b"
)
_WISH = r"\b(?:wil|willen|wilt|wens\w*|vraagt|vragen)\b"
_STOPS = (
    r"\b(?:(?:niet|nie)\s+(?:meer\s+)?(?:verder|voort)\w*|stoppen|stopzetting|ophouden"
    r"|beeindigen|(?:een|het)\s+einde)\b"
)
_GOES_ON = r"\b(?:verder\w*|blijven|voortdoen|voortzet\w*)\b"
_APPEAL = r"\b(?:beroep\w*)\b"
_ENROLLED = r"\b(?:inschrijving\w*|voorwaarde\w*|ingeschreven)\b"

VOORWAARDEN_EINDE: tuple[Cue, ...] = (
    *cues(
        "andere_mentor_mogelijk",
        (
            None,
            rf"{_OTHER_MENTOR}[^.?!]{{0,20}}\b(?:nodig|verplicht|moet\w*)\b[^.?!]*|\bmoet\w*\b[^.?!]*{_OTHER_MENTOR}[^.?!]*",
        ),
        (False, rf"{_OTHER_MENTOR}\s*[:=]?\s*(?:neen?|niet)\b"),
        (False, together(_OTHER_MENTOR, _NOT)),
        (False, together(_NO_OTHER, rf"{_MENTOR}|{_TAKES_PLACE}|\baanmerking\b|\b{DIES}\b")),
        (False, beside(_AFTER_DEATH, _NO_OTHER)),
        (True, together(_OTHER_MENTOR, without=r"\bzoek\w*\b")),
        (True, together(r"\b(?:een|iemand)\s+ander\w*\b", _TAKES_PLACE)),
        (True, rf"{_AFTER_DEATH}(?:(?!{_NOT})[^\n])*?{_TAKES_PLACE}"),
    ),
    *cues(
        "overmacht_definitief",
        (None, r"\b(?:tijdelijke\s+)?werkloosheid\b[^.?!]*"),
        (False, together(_PREVENTED, _FOR_NOW)),
        (True, together(_PREVENTED, _FOR_GOOD)),
        (False, rf"(?:{_PREVENTED})[^\n]{{0,80}}?(?:{_FOR_NOW})"),
        (True, rf"(?:{_PREVENTED})[^\n]{{0,80}}?(?:{_FOR_GOOD})"),
    ),
    *cues(
        "overeenkomst_overgenomen",
        (False, rf"\b(?:geen|gene|zonder)\s+(?:enkele\s+)?{BUYER}\b"),
        (False, together(BUYER, _TAKEN, _CARRIES_ON, _NOT)),
        (False, together(_TAKEN, r"\bovergenomen\b", _NOT)),
        (False, rf"\bovergenomen\b[^.?!\n]{{0,10}}\b(?:niet|zonder)\s+(?:\w+\s+)?{_TAKEN}"),
        (True, together(BUYER, _TAKEN, _CARRIES_ON, without=_NOT)),
        (
            True,
            rf"{_TAKEN}[^.?!]{{0,15}}\b(?:wordt|is|werd|mee)\s+(?:mee\s+)?overgenomen\b|\b(?:oao|contract|overeenkomst)\s+overgenomen\b",
        ),
    ),
    *cues(
        "overnemer_voldoet",
        (None, rf"\b(?:moet|als)\b[^.?!]*{BUYER}[^.?!]*\?"),
        (False, together(BUYER, _MEETS, _NOT)),
        (
            False,
            rf"{BUYER}[^.?!\n]{{0,80}}\bmaar\s+(?:hij\s+|ze\s+)?voldoet\s+(?:\w+\s+)?(?:niet|nie)\b",
        ),
        (True, together(BUYER, _MEETS, without=rf"{_NOT}|\bverkocht\b")),
    ),
    *cues(
        "verzoek_leerling",
        (
            False,
            rf"\b(?:geen|zonder)\s+(?:enig\s+)?(?:verzoek|vraag)\s+van\s+{_LEARNER}|\bverzoek\s+(?:van\s+)?{_LEARNER}\s*[:=]\s*neen?\b",
        ),
        (False, beside(together(_LEARNER, _ASKED, _NOT), _ENDED)),
        (
            False,
            beside(
                rf"{_LEARNER}[^.?!,;\n]{{0,15}}{_STAYS}|{_LEARNER}\s+wil\w*\s+(?:niet|nie)\s+(?:stoppen|weg)",
                _ENDED,
            ),
        ),
        (
            True,
            rf"\bop\s+(?:eigen\s+)?(?:verzoek|vraag)\s+van\s+{_LEARNER}|\bverzoek\s+(?:van\s+)?{_LEARNER}\s*[:=]\s*ja\b",
        ),
        (True, beside(together(_LEARNER, rf"{_ASKED}|\b(?:wil|wilt|wenst)\b", _TO_STOP), _ENDED)),
    ),
    *cues(
        "wens_stopzetting",
        (False, beside(together(_SIDE, _WISH, _NOT, r"\bstoppen\b"), SUSPENDED)),
        (True, beside(together(_SIDE, _WISH, _STOPS), SUSPENDED)),
        (False, beside(together(_SIDE, _WISH, _GOES_ON), SUSPENDED)),
        (False, beside(r"\b(?:geen|zonder)\s+wens\b", SUSPENDED)),
        (True, beside(r"\bwens\s+(?:\w+\s+)?stopzetting\b", SUSPENDED)),
    ),
    *cues(
        "beroep_afgelopen",
        (None, r"\bberoep\w*\b[^.?!]{0,80}\b(?:partnerschap|vpdl|verbre\w+)\b"),
        (None, r"\b(?:partnerschap|vpdl|verbre\w+)\b[^.?!]{0,80}\bberoep\w*\b"),
        (
            True,
            together(
                _APPEAL,
                r"\bgeen\b|\b(?:niet|nie)\s+(?:meer\s+)?mogelijk\b|\b(?:niemand|niet)\b[^.?!,]{0,15}\bin\s+beroep\b",
            ),
        ),
        (
            False,
            together(
                _APPEAL, r"\b(?:nog\s+)?(?:niet|nie)\s+(?:afgelopen|voorbij|afgerond|verstreken)\b"
            ),
        ),
        (
            True,
            together(
                _APPEAL,
                r"\b(?:afgelopen|voorbij|uitgeput|verworpen|afgewezen|verstreken|verlopen|verloren|afgerond)\b",
            ),
        ),
        (
            False,
            together(
                _APPEAL,
                r"\b(?:loopt|lopend\w*|hangend\w*|bezig|mogelijk|aangetekend|ingesteld|ingediend)\b",
            ),
        ),
        (
            False,
            rf"(?:{EXCLUDED})[^\n]{{0,100}}?\bin\s+beroep\b|\bin\s+beroep\b[^\n]{{0,60}}?(?:{EXCLUDED})",
        ),
    ),
    *cues(
        "inschrijving_ontbonden",
        (False, together(_ENROLLED, rf"{_NOT}[^.?!,;\n]{{0,15}}\bontbonden\b")),
        (False, rf"{_ENROLLED}[^\n]{{0,40}}\b(?:nog\s+)?(?:niet|nie)\s+ontbonden\b"),
        (True, together(_ENROLLED, r"\bontbonden\b")),
    ),
)

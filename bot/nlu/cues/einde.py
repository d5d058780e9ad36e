"""What a sentence says of an overeenkomst that ends by itself.

Words that other topics have too, such as a leerling who passes, say something of the end only
beside words of an end.
"""

from bot.nlu.cues.base import Cue, cues

_IN = r"[^.?!]"
FAR = r"[^\n]{0,200}?"
_END = (
    r"\b(?:stopt|stoppen|eindig\w*|beeindigd|einde|gedaan|afgelopen|loopt\s+(?:\w+\s+)?af|verval\w*"
    r"|weg|voorbij|vanzelf|automatisch|van\s?rechts?\s?wege\w*|rechtens|houdt\s+op|ophou\w*|dooft)\b"
)
# Words that only an overeenkomst ends with, and not a payment or a term.
_ENDS_ITSELF = (
    r"\b(?:eindig\w*|verval\w*|valt\s+(?:\w+\s+){0,6}weg|vanzelf|automatisch|rechtens"
    r"|van\s?rechts?\s?wege\w*|houdt\s+(?:\w+\s+){0,4}op|ophou\w*|ten\s+einde)\b"
)
_DEAL = r"\b(?:contract\w*|leer\s?contract\w*|overeenkomst\w*|oao)\b"
LEARNER = r"(?:leerling\w*|jongere|gast|hij|zij|ze)"
_BUSINESS = (
    r"(?:zaak|bedrijf|onderneming|organisatie|vzw|winkel|kapsalon|salon|bakkerij|garage|hotel"
    r"|frituur|restaurant|atelier|drukkerij|firma|wij|we)"
)
BUYER = r"\b(?:overnemers?|nieuwe\s+(?:eigenaars?|baas|zaakvoerder|uitbater)|kopers?)\b"
_NO_BUYER = rf"\b(?:geen|gene|zonder)\s+(?:enkele\s+)?{BUYER}"
DIES = r"(?:overled\w*|overlijd\w*|sterft|sterf|stierf|gestorven|dood|verongelukt)"
DISASTER = (
    r"(?:afgebrand|uitgebrand|ondergelopen|overstroomd|overstroming|vernield|waterschade|brand"
    r"|ingestort|verwoest|storm)"
)
BROKE = r"\b(?:fai?l+is+ement\w*|failliet\w*|curator)\b"
_LONG_AGO = r"\b(?:verleden|vorige?|ooit|vroeger\w*|achter\s+de\s+rug)\b"
TAKEN_OVER = (
    rf"\bovername\b(?!\s+van\s+(?:de|het|een)\s+(?:overeenkomst|contract|leerling))"
    rf"|\b{_BUSINESS}\b{_IN}{{0,20}}\b(?:wordt|is|werd|worden|zijn|werden)\b{_IN}{{0,20}}"
    rf"\bovergenomen\b|{BUYER}(?!\s+van\s+de\s+\w+\s+hiernaast)"
)
SUSPENDED = r"\b(?:schorsing|geschorst)\b"
EXCLUDED = (
    r"\bdefinitie(?:f|ve)\s+(?:uit\s?sluiting|uitgesloten|verwijder\w*)"
    r"|\b(?:van|uit)\s+(?:de\s+|t\s+)?school\s+(?:gegooid|gestuurd|gezet|gesmeten|verwijderd)\b"
)


def beside(words: str, others: str) -> str:
    """`words` with `others` somewhere near, on either side."""
    return rf"(?:{words})(?={FAR}(?:{others}))|(?:{others}){FAR}(?:{words})"


EINDE: tuple[Cue, ...] = (
    *cues(
        "reden_einde",
        (None, r"\b(?:niet|nie)\s+(?:slaagt|geslaagd)\b|\bslaagt\s+(?:niet|nie)\b"),
        (None, r"\bgeslaagde?\s+(?:is\s+|was\s+)?(?:in|voor)\b|\bgeslaagde\b"),
        (
            None,
            r"\b(?:werkloosheid\b[^.?!]{0,30}|medische\s+|geen\s+|wat\s+is\s+|is\s+d[ai]t?\s+|is\s+het\s+)\bovermacht\b",
        ),
        (None, rf"{BROKE}{_IN}{{0,30}}{_LONG_AGO}|{_LONG_AGO}{_IN}{{0,30}}{BROKE}"),
        (None, rf"\b{_BUSINESS}\s+(?:wordt|is|werd)\s+(?:niet|nie)\s+overgenomen\b"),
        (None, r"\b(?:niet|nie|geen)\s+(?:\w+\s+)?(?:failliet|faillissement|overname)\b"),
        (None, _NO_BUYER),
        (None, r"\b(?:niet|nie)\s+definitief\s+uitgesloten\b|\btijdelijke?\s+uit\w+\b"),
        (None, rf"{SUSPENDED}\s+(?:op|door|van)\s+(?:de\s+)?school\b"),
        (None, rf"\bop\s?ze[gi]\w*{FAR}{SUSPENDED}|{SUSPENDED}{FAR}\bop\s?ze[gi]\w*"),
        (
            None,
            r"\b(?:bemiddel|verzoening|beroep)\w*[^.?!]{0,40}\btermijn\b[^.?!]*"
            r"|\btermijn\b[^.?!]{0,40}\b(?:bemiddel|verzoening|beroep)\w*[^.?!]*",
        ),
        (
            "mentor_overleden",
            rf"\b(?:mentor\w*|peter)\b{_IN}{{0,25}}\b{DIES}\b|\b{DIES}\s+van\s+(?:de|onze|mijn)\s+mentor\b",
        ),
        ("andere", beside(rf"\b{LEARNER}\s+(?:is\s+)?{DIES}\b", rf"{_END}|{_DEAL}")),
        ("andere", beside(r"\bverhuis\w*|\bmentor\s+(?:neemt|nam|geeft)\s+ontslag\b", _END)),
        ("faillissement", beside(BROKE, rf"{_END}|{_DEAL}|\bleerling\w*")),
        ("faillissement", rf"\b{_BUSINESS}\b{_IN}{{0,20}}{BROKE}|^\W*faillissement\W*$"),
        ("overname", TAKEN_OVER),
        ("overmacht", beside(r"\bovermacht\b", rf"{_END}|{_DEAL}|\bleerling\w*")),
        ("definitieve_uitsluiting", EXCLUDED),
        (
            "ontbindende_voorwaarde",
            r"\bontbindende\s+voorwaarde\w*|\bingeschreven\s+onder\s+voorwaarde\w*"
            r"|\bonder\s+voorwaarde\w*\s+ingeschreven\b",
        ),
        (
            "erkenning_opgeheven",
            beside(
                r"\berkenning\b[^.?!]{0,30}\b(?:opgeheven|ingetrokken|kwijt|verloren)\b"
                r"|\b(?:verlies\w*|verlie\w+)\s+(?:haar|onze|zijn|de|hun)\s+erkenning\b",
                _DEAL,
            ),
        ),
        (
            "lange_schorsing",
            rf"\blang(?:e|durige)\s+{SUSPENDED[2:]}|" + beside(SUSPENDED, _ENDS_ITSELF),
        ),
        (
            "opleiding_stopgezet",
            rf"\b{LEARNER}\s+(?:is\s+)?stop(?:t|te|pt)?\s+(?:vroegtijdig\s+)?(?:met\s+)?"
            r"(?:school|(?:de|zijn|haar)\s+(?:opleiding|school|studies))\b"
            r"|\bopleiding\s+(?:is\s+|wordt\s+)?vroegtijdig\s+(?:stop\s?gezet|gestopt)\b"
            r"|\bschreef\s+zich\s+uit\b",
        ),
        (
            "termijn_verstreken",
            r"\b(?:eind\s?datum|termijn)\b[^.?!]{0,25}\b(?:verstreken|voorbij|bereikt|verlopen)\b"
            rf"|{_DEAL}{_IN}{{0,20}}\b(?:is|was)\s+(?:al\s+)?(?:verstreken|verlopen|afgelopen)\b",
        ),
        (
            "opleiding_geslaagd",
            beside(
                r"\b(?:slaagt|geslaagd|afgestudeerd|studeert\s+af)\b"
                rf"|\b{LEARNER}\b[^.?!]{{0,15}}\b(?:heeft|behaalt|behaalde)\b[^.?!]{{0,15}}"
                r"\b(?:diploma|getuigschrift|kwalificatie)\b",
                _END,
            ),
        ),
        (
            "opleiding_geslaagd",
            rf"^\W*(?:omdat\s+|ja,?\s+)?(?:de\s+|mijn\s+|onze\s+)?{LEARNER}\s+is\s+geslaagd\W*$",
        ),
    ),
)

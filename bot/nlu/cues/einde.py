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
_LEARNER = r"(?:leerling\w*|jongere|gast|hij|zij|ze)"
_BUSINESS = (
    r"(?:zaak|bedrijf|onderneming|organisatie|vzw|winkel|kapsalon|salon|bakkerij|garage|hotel"
    r"|frituur|restaurant|atelier|drukkerij|firma|wij|we)"
)
_BUYER = r"(?:overnemer|nieuwe\s+(?:eigenaar|baas|zaakvoerder)|koper)"
_NO_BUYER = rf"\b(?:geen|gene|zonder)\s+(?:enkele\s+)?{_BUYER}\b"
_NOT = r"(?:niet|nie|geen|nooit)"
_DIES = r"(?:overled\w*|overlijd\w*|sterft|sterf|stierf|gestorven|dood)"
_BROKE = r"\b(?:fai?l+is+ement\w*|failliet\w*|curator)\b"
_LONG_AGO = r"\b(?:verleden|vorige?|ooit|vroeger\w*|achter\s+de\s+rug)\b"
_TAKEN_OVER = (
    rf"\bovername\b(?!\s+van\s+(?:de|het|een)\s+(?:overeenkomst|contract|leerling))"
    rf"|\b{_BUSINESS}\b{_IN}{{0,20}}\b(?:wordt|is|werd|worden|zijn|werden)\b{_IN}{{0,20}}"
    rf"\bovergenomen\b|\b{_BUYER}\b"
)
_SUSPENDED = r"\b(?:schorsing|geschorst)\b"
_EXCLUDED = (
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
        (None, rf"{_BROKE}{_IN}{{0,30}}{_LONG_AGO}|{_LONG_AGO}{_IN}{{0,30}}{_BROKE}"),
        (None, rf"\b{_BUSINESS}\s+(?:wordt|is|werd)\s+(?:niet|nie)\s+overgenomen\b"),
        (None, r"\b(?:niet|nie|geen)\s+(?:\w+\s+)?(?:failliet|faillissement|overname)\b"),
        (None, _NO_BUYER),
        (None, r"\b(?:niet|nie)\s+definitief\s+uitgesloten\b|\btijdelijke?\s+uit\w+\b"),
        (None, rf"{_SUSPENDED}\s+(?:op|door|van)\s+(?:de\s+)?school\b"),
        (None, rf"\bop\s?ze[gi]\w*{FAR}{_SUSPENDED}|{_SUSPENDED}{FAR}\bop\s?ze[gi]\w*"),
        (
            None,
            r"\b(?:bemiddel|verzoening|beroep)\w*[^.?!]{0,40}\btermijn\b[^.?!]*"
            r"|\btermijn\b[^.?!]{0,40}\b(?:bemiddel|verzoening|beroep)\w*[^.?!]*",
        ),
        (
            "mentor_overleden",
            rf"\b(?:mentor\w*|peter)\b{_IN}{{0,25}}\b{_DIES}\b|\b{_DIES}\s+van\s+(?:de|onze|mijn)\s+mentor\b",
        ),
        ("andere", beside(rf"\b{_LEARNER}\s+(?:is\s+)?{_DIES}\b", rf"{_END}|{_DEAL}")),
        ("andere", beside(r"\bverhuis\w*|\bmentor\s+(?:neemt|nam|geeft)\s+ontslag\b", _END)),
        ("faillissement", beside(_BROKE, rf"{_END}|{_DEAL}|\bleerling\w*")),
        ("faillissement", rf"\b{_BUSINESS}\b{_IN}{{0,20}}{_BROKE}|^\W*faillissement\W*$"),
        ("overname", _TAKEN_OVER),
        ("overmacht", beside(r"\bovermacht\b", rf"{_END}|{_DEAL}|\bleerling\w*")),
        ("definitieve_uitsluiting", _EXCLUDED),
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
            rf"\blang(?:e|durige)\s+{_SUSPENDED[2:]}|" + beside(_SUSPENDED, _ENDS_ITSELF),
        ),
        (
            "opleiding_stopgezet",
            rf"\b{_LEARNER}\s+(?:is\s+)?stop(?:t|te|pt)?\s+(?:vroegtijdig\s+)?(?:met\s+)?"
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
                rf"|\b{_LEARNER}\b[^.?!]{{0,15}}\b(?:heeft|behaalt|behaalde)\b[^.?!]{{0,15}}"
                r"\b(?:diploma|getuigschrift|kwalificatie)\b",
                _END,
            ),
        ),
        (
            "opleiding_geslaagd",
            rf"^\W*(?:omdat\s+|ja,?\s+)?(?:de\s+|mijn\s+|onze\s+)?{_LEARNER}\s+is\s+geslaagd\W*$",
        ),
    ),
    *cues(
        "andere_mentor_mogelijk",
        (
            False,
            rf"\b{_DIES}\b{FAR}\b(?:geen|niemand)\s+(?:ander\w*|vervang\w*)"
            rf"|\b(?:geen\s+(?:andere|vervang\w*)|niemand\s+anders)\b{FAR}\b{_DIES}\b",
        ),
        (
            True,
            rf"\bmentor\w*\b{FAR}\b{_DIES}\b{FAR}\b(?:wel\s+|nog\s+)?(?:een\s+)?(?:andere\s+mentor"
            r"|vervanger|ander\w*\s+die\s+mentor)\b",
        ),
    ),
    *cues(
        "overmacht_definitief",
        (
            False,
            rf"\b{_NOT}\s+definitief\s+onmogelijk\b|\btijdelijke\s+overmacht\b"
            r"|\bovermacht\b[^.?!]{0,30}\b(?:tijdelijk|(?:niet|nie)\s+definitief|voorlopig)\b",
        ),
        (
            True,
            r"\bdefinitief\s+onmogelijk\b|\bdefinitieve\s+overmacht\b"
            r"|\bovermacht\b[^.?!]{0,20}\bis\s+definitief\b",
        ),
    ),
    *cues(
        "overeenkomst_overgenomen",
        (
            False,
            rf"{_NO_BUYER}|\b{_BUYER}\b{_IN}{{0,50}}\b{_NOT}\s+(?:\w+\s+)?over(?:nemen|neemt)?\b"
            rf"|\b{_BUYER}\b{_IN}{{0,20}}\bneemt\b{_IN}{{0,40}}\b{_NOT}\s+over\b"
            rf"|{_DEAL}{_IN}{{0,25}}\b{_NOT}\s+(?:mee\s+)?overgenomen\b",
        ),
        (
            True,
            rf"\b{_BUYER}\b{_IN}{{0,20}}\bneemt\b{_IN}{{0,20}}\b(?:leerling\w*|contract|overeenkomst)"
            rf"\b{_IN}{{0,15}}\bover\b"
            rf"|{_DEAL}{_IN}{{0,15}}\b(?:wordt|is)\s+(?:mee\s+)?overgenomen\b",
        ),
    ),
    *cues(
        "overnemer_voldoet",
        (
            False,
            rf"\b{_BUYER}\b{_IN}{{0,30}}\b(?:voldoet\s+(?:niet|nie)|(?:niet|nie)\s+erkend"
            r"|geen\s+erkenning)\b",
        ),
        (
            True,
            rf"\b{_BUYER}\b{_IN}{{0,20}}\b(?:voldoet|is\s+(?:ook\s+|zelf\s+)?erkend"
            r"|heeft\s+(?:ook\s+|zelf\s+)?een\s+erkenning)\b",
        ),
    ),
    *cues(
        "verzoek_leerling",
        (
            False,
            beside(
                rf"\b{_LEARNER}\b{_IN}{{0,15}}\b(?:(?:niets|niks|niet)\s+gevraagd|wil\s+(?:graag\s+)?"
                r"(?:blijven|verder)|wil\s+(?:niet|nie)\s+stoppen)\b",
                rf"{_BROKE}|{_TAKEN_OVER}",
            ),
        ),
        (
            True,
            beside(
                rf"\b{_LEARNER}\s+(?:vraagt|vroeg|heeft\s+gevraagd|wil|wilt)\b{_IN}{{0,20}}"
                r"\b(?:te\s+)?(?:stoppen|het\s+einde|beeindigen)\b",
                rf"{_BROKE}|{_TAKEN_OVER}",
            ),
        ),
    ),
    *cues(
        "wens_stopzetting",
        (
            False,
            beside(
                rf"\b(?:wij|we|{_LEARNER})\s+(?:wil|willen)\s+(?:graag\s+|wel\s+)?"
                r"(?:verder\w*|blijven|voortdoen)\b",
                _SUSPENDED,
            ),
        ),
        (
            True,
            beside(
                rf"\b(?:wij|we|ik|{_LEARNER})\s+(?:wil|willen)\s+(?:(?:niet|nie)\s+(?:meer\s+)?verder"
                r"\w*|(?:er\s*mee\s+)?stoppen)\b",
                _SUSPENDED,
            ),
        ),
    ),
    *cues(
        "beroep_afgelopen",
        (None, r"\bberoep\w*\b[^.?!]{0,80}\b(?:partnerschap|vpdl|verbre\w+)\b"),
        (None, r"\b(?:partnerschap|vpdl|verbre\w+)\b[^.?!]{0,80}\bberoep\w*\b"),
        (
            False,
            r"\bberoep\b[^.?!]{0,15}\b(?:loopt|hangend\w*|bezig|nog\s+mogelijk|(?:niet|nie)\s+"
            r"(?:afgelopen|voorbij|afgerond))\b"
            rf"|(?:{_EXCLUDED}){FAR}\b(?:gaat|gaan|ging|gingen|is|zijn)\s+in\s+beroep\b",
        ),
        (
            True,
            r"\bberoep\w*\b[^.?!]{0,15}\b(?:afgelopen|voorbij|uitgeput|verworpen|afgewezen)\b"
            r"|\bgeen\s+beroep\s+(?:meer\s+)?(?:mogelijk|ingesteld|ingediend)\b",
        ),
    ),
    *cues(
        "inschrijving_ontbonden",
        (
            False,
            r"\binschrijving\b[^.?!]{0,25}\b(?:nog\s+)?(?:niet|nie)\s+ontbonden\b",
        ),
        (
            True,
            r"\binschrijving\b[^.?!]{0,35}\bontbonden\b|\bontbonden\s+inschrijving\b",
        ),
    ),
)

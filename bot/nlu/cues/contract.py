"""What a sentence says of the opleiding, the werkplek and the sociale Maribel."""

from bot.nlu.cues.base import Cue, cues, said_or_denied

_DUAAL = r"\bdua(?:al|le|l(?=\s+(?:traject|student|apprentice|opleiding|richting)))\b"
# The leerling of somebody else.
_OF_OTHERS = (
    r"\b(?:zoon|dochter|kinderen|leerlingen?)\s+van\s+(?:de\s+buren|een\s+(?:collega|vriend\w*)"
    r"|(?:mijn|onze)\s+(?:collega|broer|zus|buren|concullega))\b[^.?!,\n]*"
)
_SIMULATED = (
    r"\b(?:ge?simul\w+|simulatie\w*|nage(?:bootst|bouwd|maakt)\w*"
    r"|oefen(?:firma|onderneming|bedrijf|omgeving|kantoor|keuken|plek|atelier|werkplek|winkel))\b"
)
_REAL = (
    r"\b(?:reele|echte|gewone)\s+(?:werk(?:plek|vloer|omgeving|plaats)|bedrijf|zaak|winkel|keuken"
    r"|garage|onderneming|salon|atelier|werf|werven|job|klanten)\b|\bwerkplek\s+is\s+(?:wel\s+)?(?:reeel|echt)\b"
)

CONTRACT: tuple[Cue, ...] = (
    *cues(
        "opleiding_duaal",
        (None, r"\bpartnerschap\s+dua\w+|\bduale\s+scho\w+"),
        (None, _OF_OTHERS + r"\bdua\w+"),
        (None, r"\bverschil\w*\b[^.?!\n]*\bdua\w+|\b(?:waarom|kost|is\s+het)\s+duaal\b"),
        (
            None,
            r"\bwelke\s+(?:duale\s+)?opleiding\w*\b[^.?!\n]*|\bmoet\b[^.?!,]{0,25}\bduaal\s+zijn\b",
        ),
        # Duaal leren as such, of which no leerling is said to take part.
        (
            None,
            r"\b(?:info\w*|uitleg|stappen\s?plan|opstart\w*|voordelen|nadelen|scholen|bedrijven)\b[^.?!,]{0,40}\bduaal\b"
            r"|(?:^|(?<=[.?!]))\W*(?:hoe|wat|waarom|welke?)\b[^.?!,]*\bduaal\s+leren\b",
        ),
        (None, r"\bdua(?:al|le)\s+of\b|\bhoeveel\s+leerlingen\b[^.?!,]{0,20}\bduaal\b"),
    ),
    *cues(
        "stelsel",
        (
            None,
            r"\bverschil\w*\b[^.?!\n]*|\b(?:dbso|leertijd)\s+of\s+(?:\w+\s+)?(?:dbso|leertijd|duaal)\b",
        ),
        (
            None,
            r"\b(?:bestaat|bestond|waar\s+is|wanneer\s+stopt|is)\s+(?:de\s+|het\s+)?(?:leertijd|dbso|syntra)\b",
        ),
        (None, _OF_OTHERS + r"\b(?:dbso|leertijd|syntra)\b"),
        (None, r"\bwelke\s+scholen\b[^.?!\n]*|\bmentor\w*\b[^.?!]{0,40}\bsyntra\b"),
        # The school as the one that ends it, not as the kind of opleiding.
        (
            None,
            r"\b(?:cdo|clw|syntra)\s+(?:wil|laat|stopt|zegt|belde|beslist\w*"
            r"|beeindig\w*|verbreekt)\b"
            r"|\b(?:wil|laat|stopt|zegt|beslist)\s+(?:het\s+|de\s+)?(?:cdo|clw|syntra)\b",
        ),
    ),
    *cues("opleiding_duaal", (False, r"\bnon-?dua\w+|\bklassieke?\s+dbso")),
    *said_or_denied("opleiding_duaal", _DUAAL, True, False),
    *said_or_denied("stelsel", r"\bdbso\b", "dbso", None),
    *said_or_denied(
        "stelsel", r"\b(?:leer\s?tijd|syntra|middenstandsopleiding)\b", "leertijd", None
    ),
    *cues(
        "stelsel",
        ("dbso", r"\bdeeltijds\s+(?:beroeps\s?)?(?:secundair|onderwijs)\b"),
        ("dbso", r"\bcentrum\s+(?:voor\s+)?(?:deeltijds|leren\s+en\s+werken)\b|\b(?:cdo|clw)\b"),
        ("voltijds", r"(?<!geen\s)\bvoltijdse\s+(?:opleiding|(?:studie)?richting)\b"),
        ("voltijds", r"\bvoltijds\s+(?:beroeps|technisch|secundair|onderwijs|b?t?so)\b"),
    ),
    *cues(
        "gesimuleerde_werkplek",
        (None, r"\bmoet\w*\b[^.?!\n]*\bsimulatie\b[^.?!\n]*\?"),
        (False, r"\b(?:deels|gedeeltelijk|zowel)\b[^.?!]{0,40}\b(?:gesimul\w+|nagebootst\w*)"),
    ),
    *cues("gesimuleerde_werkplek", (False, rf"\b(?:niks|niets)\s+(?:\w+\s+)?{_SIMULATED}")),
    *said_or_denied(
        "gesimuleerde_werkplek",
        _SIMULATED,
        True,
        False,
    ),
    *cues(
        "gesimuleerde_werkplek",
        (True, rf"\b(?:niet|nie|geen|niets|niks)\s+(?:\w+\s+){{0,2}}?(?:{_REAL})"),
        (False, rf"{_REAL}|\bop\s+(?:den?\s+)?echt\b"),
        (
            False,
            r"\b(?:komt|leert|staat|draait|(?:leerling\w*|jongere|gast)\s+werkt)\b"
            r"(?:(?!\bnie)[^.?!]){0,30}\bbij\s+ons\b"
            r"(?![^.?!]*(?:simul|oefen|nagebootst))",
        ),
        (
            False,
            r"\b(?:in|op|bij|van)\s+(?:onze|ons|mijn|m'n|mijne|mijnen|eigen)\s+(?:eigen\s+)?"
            r"(?:zaak|bedrijf|winkel|werkvloer|werkplek|atelier|keuken|salon|garage|werf|onderneming"
            r"|organisatie|vzw|kapsalon|frituur|bakkerij|restaurant|serre|magazijn|tak)\b",
        ),
        (False, r"\b(?:gewoon|echt|volledig)\s+bij\s+ons\b|\bbij\s+ons\s+(?:op|in)\s+(?:de|het)\b"),
    ),
    *cues(
        "sociale_maribel",
        (None, r"\b(?:maakt|speelt|verandert|doet)\s+(?:de\s+)?(?:sociale\s+)?maribel\b"),
        ("neen", r"\bmaribel\s+(?:heb|krijg)\w*\s+(?:we|wij|ik)\s+(?:\w+\s+)?(?:niet|nie)\b"),
    ),
    *said_or_denied("sociale_maribel", r"\b(?:sociale\s+)?maribel\b", "ja", "neen"),
)

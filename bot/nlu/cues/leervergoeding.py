"""What a sentence says of the overeenkomst and the vooropleiding of the leerling."""

from bot.nlu.cues.base import Cue, cues

_FIRST = r"\b(?:1ste|1e|eerste)"
_SECOND = r"\b(?:2de|2e|tweede)"
_THIRD = r"\b(?:3de|3e|derde)"
_GRADE = r"(?:graads?\b|gr\b\.?)"
_NO = r"(?:nog\s+geen|geen|niet|nie|ni|nooit|nimmer|zonder)"
_SCHOOL_YEARS = r"(?:geslaagde?\s+)?(?:opleidings)?ja(?:ar|ren)\s+(?:alternerend|duaal)\w*"

_GOOD_YEAR = (
    r"(?:opleidings)?jaar\s+(?:(?:alternerend\w*|duaal|leertijd)\s+)?"
    r"(?:met\s+(?:vrucht|succes)|succesvol)\b"
)

_KIND = (
    r"\b(?:oao|sao|stage\s?overeenkomst|stage\s?contract|deeltijdse\s+(?:arbeidsovereenkomst|ao)"
    r"|overeenkomst\s+(?:van\s+)?alternerende)\b"
)
_IN = r"[^.?!\n]"

LEERVERGOEDING: tuple[Cue, ...] = (
    *cues(
        "overeenkomst",
        # Named as kinds, compared or asked for: nothing of the overeenkomst at hand.
        (None, rf"\b(?:verschil\w*|onderscheid|kiezen\s+tussen)\b{_IN}*{_KIND}{_IN}*"),
        (
            None,
            rf"{_KIND}{_IN}{{0,45}}\b(?:of|en|ipv|versus|vs|in\s+plaats\s+van|wanneer|zegt)\b"
            rf"{_IN}{{0,25}}{_KIND}",
        ),
        (None, rf"\b(?:model|modellen)\s+(?:van|voor)\s+(?:de\s+|een\s+)?{_KIND}"),
        (None, rf"\b(?:wat|wa)\s+(?:is|betekent|houdt)\s+(?:\w+\s+){{0,2}}?{_KIND}"),
        (
            None,
            rf"\b(?:moet|wordt|is|kan|mag)\s+(?:het|dat|da|dit)\s+(?:\w+\s+){{0,3}}?{_KIND}(?!{_IN}*teken(?:d|en)\b){_IN}*\??"
            rf"|\b(?:kies|neem|gebruik)\w*\s+(?:ik|we|je|men|u)\b{_IN}*{_KIND}|\bgeen\s+{_KIND}"
            rf"|\b(?:mentor|collega|werknemer)\b{_IN}{{0,30}}deeltijdse\b",
        ),
        (None, rf"{_KIND}\s+(?:nodig|nemen|kiezen|gebruiken|mogelijk|toegelaten)\b"),
        ("sao", r"\b(?:sao|stage\s?overeenkomst)\b"),
        ("oao", r"\boao\b|\bovereenkomst\s+(?:van\s+)?alternerende\b"),
        (
            "deeltijdse_arbeidsovereenkomst",
            r"\bdeeltijdse?\s+(?:arbeids(?:overeenkomst|contract)|ao)\b",
        ),
    ),
    *cues(
        "vooropleiding",
        (None, rf"\b(?:wat\s+is|moet\w*)\b{_IN}*\bgraad\b{_IN}*"),
        # Of the mentor, compared, or asked of the rule.
        (None, rf"\b(?:mentor|collega|werknemer)\b{_IN}*\b(?:graad|jaar)\b{_IN}*"),
        (
            None,
            rf"\b(?:telt|tellen|verschil\w*|stijg\w*|verander\w*|hoger)\b{_IN}*\b(?:graad|jaar)\b{_IN}*\?",
        ),
        (None, rf"\bgraad\b{_IN}*\ben\s+(?:wat\s+)?(?:als|indien)\s+(?:niet|nie)\b{_IN}*"),
        (
            "geen",
            rf"\b{_NO}\b[^.?!,]{{0,20}}{_SECOND}\s+{_GRADE}"
            rf"|{_SECOND}\s+{_GRADE}[^.?!,]{{0,20}}\b{_NO}\b"
            rf"|\bgeen\s+(?:enkele?\s+)?(?:graad|getuigschrift)\b",
        ),
        (
            "een_jaar_alternerend",
            rf"\b(?:geslaagd|slaagt|slaagde)\s+(?:\w+\s+){{0,3}}?(?:in|voor)\s+(?:\w+\s+)?{_FIRST[2:]}"
            r"\s+jaar\s+(?:alternerend|duaal|leertijd)\w*"
            rf"|{_FIRST}\s+{_GOOD_YEAR}",
        ),
        ("twee_jaar_alternerend", rf"{_SECOND}\s+{_GOOD_YEAR}"),
        (
            "geen",
            r"(?<!schooljaar\s)\bnog\s+n(?:iets|iks)\b(?!\s+(?:geregeld|aangevraagd|op\s+papier|getekend|gehoord|gekregen))"
            r"|\beerste\s+jaar\s+alternerend\w*",
        ),
        (
            "derde_graad_jaar_1",
            rf"{_FIRST}\s+(?:leer)?jaar\s+(?:van\s+)?(?:de\s+)?{_THIRD}\s+{_GRADE}",
        ),
        ("ov3_kwalificatiefase", r"\bkwalificatiefase\b"),
        ("twee_jaar_alternerend", rf"\b(?:2|twee)\s+{_SCHOOL_YEARS}"),
        ("een_jaar_alternerend", rf"\b(?:1|een)\s+{_SCHOOL_YEARS}"),
        ("tweede_graad", rf"{_SECOND}\s+{_GRADE}"),
    ),
)

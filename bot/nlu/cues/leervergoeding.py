"""What a sentence says of the overeenkomst and the vooropleiding of the leerling."""

from bot.nlu.cues.base import Cue, cues

_FIRST = r"\b(?:1ste|1e|eerste)"
_SECOND = r"\b(?:2de|2e|tweede)"
_THIRD = r"\b(?:3de|3e|derde)"
_SCHOOL_YEARS = r"(?:geslaagde?\s+)?(?:opleidings)?ja(?:ar|ren)\s+(?:alternerend|duaal)\w*"

LEERVERGOEDING: tuple[Cue, ...] = (
    *cues(
        "overeenkomst",
        ("sao", r"\b(?:sao|stage\s?overeenkomst)\b"),
        ("oao", r"\boao\b|\bovereenkomst\s+(?:van\s+)?alternerende\b"),
        ("deeltijdse_arbeidsovereenkomst", r"\bdeeltijdse\s+(?:arbeidsovereenkomst|ao)\b"),
    ),
    *cues(
        "vooropleiding",
        ("geen", rf"\b(?:geen|nog\s+geen|niet|zonder)\b[^.?!]{{0,20}}{_SECOND}\s+graad\b"),
        ("geen", r"\bnog\s+n(?:iets|iks)\b|\beerste\s+jaar\s+alternerend\w*"),
        ("derde_graad_jaar_1", rf"{_FIRST}\s+jaar\s+(?:van\s+)?(?:de\s+)?{_THIRD}\s+graad\b"),
        ("ov3_kwalificatiefase", r"\bkwalificatiefase\b"),
        ("twee_jaar_alternerend", rf"\b(?:2|twee)\s+{_SCHOOL_YEARS}"),
        ("een_jaar_alternerend", rf"\b(?:1|een)\s+{_SCHOOL_YEARS}"),
        ("tweede_graad", rf"{_SECOND}\s+graad\b"),
    ),
)

"""What a sentence says of why a leerling is absent."""

from bot.nlu.cues.base import Cue, cues

_IN = r"[^.?!\n]"
# Somebody else who is ill, or an illness nobody has.
_OTHERS = (
    r"(?:mentor|peter|collega|werknemers?|werkneemster|personeelslid"
    r"|bediende|arbeider|kind(?:je)?|baby|zoon(?:tje)?|dochter(?:tje)?|mijn\s+(?:vrouw|man)"
    r"|vader|moeder|oma|opa|grootmoeder|grootvader|ouders?|leerkracht|baas|zaakvoerder"
    r"|trajectbegeleider|kok|chef|ploegbaas|meestergast|directeur|bediende|poetsvrouw|boekhouder"
    r"|(?:verkoop|kap|bak|slag|lass|schild)(?:er|ker|per|ster)(?!\s+in\s+opleiding))"
)
_REASON = r"(?:ziekte|ziek|klein\s+verlet|arbeidsongeval|ongeval|ongewettigd)"
_ILL = r"(?:ziek|zieke|ziekte|ziekteverlof|ziekjes|griep)"
_ACCIDENT = r"(?:arbeids|werk)\s?ongeval(?!\w)"
_SMALL_LEAVE = r"(?:klein\s+verlet|omstandigheids\s?verlof|kort\s+verzuim)"
_ABSENT = r"(?:afwezig\w*|weg(?:gebleven|geweest)?|thuis(?:gebleven)?|niet\s+(?:ge)?komen)"
_NO_REASON = r"zonder\s+(?:een\s+)?(?:geldige\s+|enige\s+)?reden"
_MATERNITY = r"(?:pre-?\s?nata\w+|post-?\s?nata\w+|pre-?\s*(?:of|en|/)\s*post-?\s?nata\w+)"

AFWEZIGHEID: tuple[Cue, ...] = (
    *cues(
        "reden_afwezigheid",
        (None, rf"\b{_REASON}\s+of\s+(?:een\s+|bij\s+)?{_REASON}\b"),
        (None, rf"\bwat\s+(?:is|betekent|telt\s+als)\s+(?:een\s+)?(?:{_SMALL_LEAVE}|{_ACCIDENT})"),
        (
            None,
            rf"\b{_ILL}\s+van\s+(?:de|onze|mijn)\s+{_OTHERS}\b|\bwat\s+is\s+(?:een\s+)?ongewettigd\w*",
        ),
        (
            None,
            rf"\b{_OTHERS}\b{_IN}{{0,20}}\b{_ILL}\b|\bzieke?\s+(?:{_OTHERS}|bewoners|patienten|mensen|dieren|bomen)\b",
        ),
        (None, rf"\b(?:ik|we|wij)\s+(?:ben|was|zijn|word|wordt)\s+(?:\w+\s+)?{_ILL}\b"),
        (
            None,
            rf"\b(?:niet|nie|nooit|geen|zonder)\s+(?:meer\s+|echt\s+|een\s+)?(?:{_ILL}|{_ACCIDENT})\b",
        ),
        (None, rf"\bverzeker\w*{_IN}*{_ACCIDENT}|{_ACCIDENT}{_IN}*\bverzekering\b"),
        (
            None,
            rf"\b(?:vorig\s+(?:school)?jaar|vroeger|destijds)\b{_IN}{{0,25}}\b{_REASON}\b"
            rf"|\b{_REASON}\b{_IN}{{0,12}}\b(?:dat|die|het)\s+is\s+(?:al\s+|nu\s+)*"
            r"(?:voorbij|over|achter\s+de\s+rug)\b",
        ),
        ("arbeidsongeval", rf"\b{_ACCIDENT}"),
        ("klein_verlet", rf"\b{_SMALL_LEAVE}\b"),
        ("profylactisch_verlof", r"\bprofylactisch\s+verlof\b"),
        (
            None,
            rf"\b(?:niet|verplicht\w*)\s+(?:facultatie\w*\s+)?(?:deel\s+(?:van\s+)?)?{_IN}{{0,10}}{_MATERNITY}",
        ),
        (
            "facultatief_pre_of_postnataal_verlof",
            rf"\bfacultatie(?:f|ve)\b{_IN}{{0,30}}\b{_MATERNITY}|\b{_MATERNITY}{_IN}{{0,12}}\bfacultatief\b",
        ),
        (
            "gedeeltelijke_arbeidsongeschiktheid",
            rf"\b(?:gedeeltelijk\w*|deeltijds)\s+arbeidsongeschikt\w*{_IN}{{0,20}}\bna\b{_IN}{{0,25}}\bgewaarborgd"
            rf"|\bna\b{_IN}{{0,25}}\bgewaarborgd\w*{_IN}{{0,30}}\bgedeeltelijk\w*\s+arbeidsongeschikt\w*",
        ),
        (None, r"\bniet\s+ongewettigd\w*|\bongewettigd\w*\s+of\b|\bof\s+(?:\w+\s+)?ongewettigd\w*"),
        (
            "ongewettigd",
            rf"\bongewett\w*|\b{_NO_REASON}\s+(?:\w+\s+){{0,3}}?{_ABSENT}|\b{_ABSENT}\s+{_NO_REASON}\b|spijbel\w*",
        ),
        ("ziekte", rf"\b{_ILL}\b"),
        ("andere_schorsing", r"\b(?:weerverlet|vorstverlet|quarantaine)\b"),
    ),
)

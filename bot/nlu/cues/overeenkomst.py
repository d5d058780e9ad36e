"""What a sentence says of the overeenkomst itself: its form, its term, the plan, who signed.

A question whether something may or must be says nothing of the paper that lies on the table.
"""

from bot.nlu.cues.base import Cue, cues

_IN = r"[^.?!\n]"
_ASKS = (
    r"(?:^|(?<=[.?!;:\n]))\W*(?:en\s+|of\s+|maar\s+)?"
    r"(?:is|zijn|mag|mogen|kan|kunnen|moet\w*|dient|volstaat|geldt|klopt|heeft|hebben|zit|hoort|wat\s+is"
    r"|wanneer|welke?|waar|waarom|hoe)\b"
)
_MUST = r"\b(?:mag|mogen|kan|kunnen|moet\w*|dient|volstaat|verplicht|nodig|of)\b"
_NO = r"(?:niet|nie|ni)"
_PAPER = r"(?:(?:leer|stage)?(?:overeenkomst|contract)\w*|oao|sao)"
_LEARNERS = (
    r"(?:(?:2|3|4|twee|drie|vier|beide|meer(?:dere)?|alle|verschillende)\s+(?:\w+\s+)?"
    r"(?:leerling|gast|jonge|meisje|stagiair)\w*|allebei|(?:alle\s+)?(?:2|3|twee|drie)\s+samen)"
)
_TOGETHER = (
    rf"(?:\b(?:1|een|een\s+enkele?|het\s?zelfde|dezelfde)\s+(?:{_PAPER}|papier|document)\s+"
    rf"(?:\w+\s+)?voor\s+(?:(?:de|onze|mijn)\s+)?{_LEARNERS}"
    rf"|\bgezamenlijke?\s+(?:{_PAPER}|papier|document)"
    rf"|\bsamen\s+op\s+(?:1|een|het\s?zelfde|dezelfde)\s+(?:{_PAPER}|papier|document))"
)
_MODEL = r"model(?:overeenkomst|contract)?"
_GOOD = r"(?:vlaamse?|verplichte?|officiele?|juiste|nieuwe|nieuwste)"
_MADE = r"(?:opgesteld|opgemaakt|geschreven|gemaakt|getypt)"
_OTHERS = (
    r"(?:mentor|collega|werknemer|bediende|arbeider|meestergast|personeel\w*|toelating|vergunning)"
)
_TERM = r"bepaalde\s+(?:duur|tijd)"
_HAS = rf"(?:\b(?:voor|van|met)\s+(?:een\s+)?|^\W*(?:\w+\s+){{0,2}}|\b{_PAPER}\s+(?:\w+\s+){{0,3}})"
_PLAN = r"opleidings\s?plan"
_ADDED = (
    r"(?:toegevoegd|bijgevoegd|gevoegd|bijlage|erbij|bij\s+(?:de|het)|erin|aangehecht|opgenomen"
    r"|inbegrepen|gestoken|in\s+(?:de|het)\s+(?:overeenkomst|contract|oao|sao)"
    r"|zit\s+(?:er\s+)?(?:in|bij))"
)
_ANY = r"[\s\S]*"
_OTHER_PAPER = r"(?:bijlage|brief|aanvraag|afwijking|attest|formulier|opleidings\s?plan)\b"
_SIGNED = r"(?:(?:mee)?ge|onder)teken[dt]"
_ALL = r"(?:alle\s?drie|alle\s+partijen|(?:de\s+)?drie\s+partijen|iedereen|allemaal|elke\s+partij)"
_PARTY = (
    r"(?:(?:de|het|onze|mijn|zijn|haar)\s+)?(?:school|centrum|cdo|clw|syntra|opleidingsverstrekker"
    r"|opleidingscentrum|leerling\w*|jongere)"
)

OVEREENKOMST: tuple[Cue, ...] = (
    *cues(
        "overeenkomst_vorm",
        (None, rf"{_ASKS}(?:(?!,){_IN}){{0,80}}?\bmondeling\w*"),
        (None, r"\bmondeling\w*\s+(?:\w+\s+)?(?:genoeg|voldoende|geldig|of)\b|\bof\s+mondeling"),
        (None, rf"\b(?:{_NO}|geen)\s+(?:(?:enkel|alleen)\s+)?mondeling\w*"),
        ("mondeling", r"^\W*(?:enkel\s+|alleen\s+)?mondeling\W*$"),
        (
            "mondeling",
            r"\bmondelinge?\s+(?:\w+\s+)?(?:afspraak|akkoord|afgesproken|overeengekomen)\b"
            r"(?!\s+(?:over|dat|om|van)\b)",
        ),
        ("mondeling", rf"\b{_PAPER}\s+(?:\w+\s+){{0,3}}?mondeling\b|\bmondelinge?\s+{_PAPER}"),
        ("mondeling", r"\b(?:enkel|alleen|gewoon)\s+(?:een|ne|n)\s+hand(?:druk|slag)\b"),
        (None, rf"{_ASKS}{_IN}*\bop\s+papier\b|\b(?:wanneer|indien)\b{_IN}*\bschriftelijk"),
        ("mondeling", r"\b(?:niets|niks)\s+(?:\w+\s+)?op\s+papier\b"),
        ("mondeling", rf"\b{_PAPER}\s+(?:staat|is)\s+(?:nog\s+)?{_NO}\s+op\s+papier\b"),
        (
            "mondeling",
            rf"\b{_NO}\s+schriftelijk\b|\bgeen\s+(?:schriftelijke?|geschreven)\s+{_PAPER}",
        ),
        (None, rf"{_ASKS}(?:(?!,){_IN}){{0,60}}?{_TOGETHER}"),
        (None, rf"\b(?:{_NO}|geen)\s+(?:\w+\s+)?{_TOGETHER}"),
        ("samen", _TOGETHER),
        (None, rf"{_ASKS}(?:(?!,){_IN}){{0,60}}?\b(?:{_MODEL}|eigen\s+tekst|zelf\s+een)\b"),
        (None, rf"{_MUST}\s+(?:\w+\s+){{0,4}}?(?:{_MODEL}|eigen\s+tekst|zelf\s+een)\b"),
        (None, rf"\b(?:oude?|vorige?|{_NO}|geen|zonder|welke?)\s+(?:\w+\s+){{0,4}}?{_MODEL}\b"),
        (None, rf"\b{_MODEL}\s+(?:\w+\s+){{0,2}}?(?:verplicht|nodig|{_NO}|neen?|of)\b"),
        ("model_per_leerling", rf"\b{_GOOD}\s+(?:\w+\s+)?{_MODEL}\b"),
        ("model_per_leerling", rf"\b(?:op|volgens|met)\s+(?:het|hun|dat)\s+{_MODEL}\b"),
        (
            "model_per_leerling",
            rf"\b{_MODEL}\s+(?:van\s+(?:de\s+)?(?:\w+\s+)?(?:overheid|regering|school)\s+)?"
            r"(?:gebruikt|ingevuld|genomen)\b",
        ),
        ("model_per_leerling", rf"\b{_MODEL}\s*:?\s+(?:ja|ok|oke|in\s+orde)\b"),
        (
            "model_per_leerling",
            rf"\b{_MODEL}\s+van\s+(?:de\s+|het\s+)?(?:vlaanderen|vlaamse\s+\w+|overheid|regering|website)\b",
        ),
        ("eigen_tekst", r"\beigen\s+(?:tekst|versie|sjabloon)\b|\bzelf\s?geschreven\s+tekst\b"),
        ("eigen_tekst", rf"\beigen\s+{_PAPER}\s+(?:\w+\s+)?{_MADE}\b"),
        ("eigen_tekst", rf"\bzelf\s+(?:een|de|het|ons|onze)\s+(?:{_PAPER}|tekst)\s+{_MADE}\b"),
        ("eigen_tekst", rf"\b{_PAPER}(?:(?!plan){_IN}){{0,25}}\bzelf\s+{_MADE}\b"),
    ),
    *cues(
        "bepaalde_duur",
        (None, rf"\b{_OTHERS}\b{_IN}{{0,60}}\b(?:on)?{_TERM}\b"),
        (None, rf"{_ASKS}(?:(?!,){_IN}){{0,80}}?\b(?:on)?(?:{_TERM}|eind\s?datum)\b"),
        (None, rf"{_MUST}\s+(?:\w+\s+){{0,3}}?(?:on)?{_TERM}\b"),
        (None, rf"\b(?:on)?{_TERM}\s+(?:\w+\s+)?(?:verplicht|nodig|of)\b"),
        (True, rf"\b{_NO}\s+(?:(?:van|voor)\s+)?on{_TERM}\b"),
        (False, rf"\b(?:{_NO}|geen)\s+(?:(?:van|voor|een)\s+)*{_TERM}\b"),
        (False, rf"{_HAS}on{_TERM}\b"),
        (False, r"\b(?:geen|zonder)\s+(?:vaste\s+)?eind\s?datum\b"),
        (False, r"\beind\s?datum\s+(?:\w+\s+)?(?:ontbreekt|vergeten|open\s?gelaten)\b"),
        (True, rf"{_HAS}{_TERM}\b"),
        (True, r"\b(?:met|er\s+staat)\s+(?:een\s+)?(?:vaste\s+)?eind\s?datum\b"),
    ),
    *cues(
        "opleidingsplan_toegevoegd",
        (None, rf"{_ASKS}(?:(?!,){_IN}){{0,90}}?\b{_PLAN}\b{_IN}{{0,60}}"),
        (None, rf"{_MUST}\s+(?:\w+\s+){{0,3}}?{_PLAN}\b(?!\s+nog\b)"),
        (None, rf"\b{_PLAN}\s+(?:\w+\s+){{0,2}}?(?:moet\w*|mag|verplicht|nodig)\b"),
        (False, rf"\b(?:geen|zonder)\s+(?:een\s+|het\s+)?{_PLAN}\b"),
        (False, rf"\b{_PLAN}\s+(?:\w+\s+){{0,3}}?(?:ontbreekt|mankeert|vergeten)\b"),
        (False, rf"\b{_PLAN}\s+(?:\w+\s+){{0,4}}?{_NO}\s+(?:\w+\s+){{0,2}}?(?:{_ADDED}|bij\b)"),
        (False, rf"\b{_PLAN}\s*:?\s+(?:nog\s+)?(?:neen?|{_NO})\s*(?=[.,;!]|$)"),
        (True, rf"\b{_PLAN}\s+(?:(?!nog\b)\w+\s+){{0,4}}?{_ADDED}"),
        (True, rf"\b{_PLAN}\s*:?\s+(?:ja|ok|oke)\b"),
        (True, rf"\b{_PAPER}\s+(?:met|inclusief|plus)\s+(?:het\s+|een\s+)?{_PLAN}\b"),
        (
            True,
            rf"\b(?:voegde\w*|staken|stak)\s+(?:er\s+)?(?:het|een)\s+{_PLAN}\s+(?:aan\s+)?(?:toe|bij)",
        ),
    ),
    *cues(
        "drie_partijen",
        (None, rf"^(?!{_ANY}\b{_PAPER}){_ANY}\b{_OTHER_PAPER}{_ANY}"),
        (None, rf"{_ASKS}{_IN}*{_SIGNED}{_IN}*\?"),
        (None, rf"\b(?:moet\w*|wanneer|voor|voordat|tot)\b(?:(?!,){_IN}){{0,40}}{_SIGNED}"),
        (False, rf"\b{_PARTY}\s+(?:\w+\s+){{0,3}}?{_NO}\s+(?:mee\s+)?{_SIGNED}"),
        (False, rf"{_SIGNED}{_IN}{{0,60}}\b{_NO}\s+door\s+{_PARTY}\b"),
        (False, rf"\b{_NO}\s+{_SIGNED}\s+door\s+{_PARTY}\b"),
        (False, rf"\b{_NO}\s+(?:door\s+)?{_ALL}\s+(?:\w+\s+){{0,4}}?{_SIGNED}"),
        (False, rf"\b(?:enkel|alleen)\s+(?:door\s+)?(?:ik|mij|ons|wij)\b{_IN}{{0,40}}{_SIGNED}"),
        (False, rf"{_SIGNED}\s+(?:enkel|alleen)\s+door\s+(?:mij|ons)\b"),
        (False, rf"\b(?:enkel|alleen)\s+{_SIGNED}\s+door\s+(?:mij|ons)\b"),
        (
            False,
            rf"\bhand\s?tekening(?:\s+van\s+{_PARTY})?\s+(?:\w+\s+){{0,2}}?"
            r"(?:ontbreekt|mankeert|vergeten)\b",
        ),
        (False, r"\b(?:ontbreekt|mankeert)\s+(?:\w+\s+){0,3}?handtekening\b"),
        (False, rf"\bnog\s+{_NO}\s+{_SIGNED}"),
        (True, rf"\b{_ALL}\s+(?:(?!{_NO}\b|nog\b)\w+\s+){{0,5}}?{_SIGNED}"),
        (True, rf"{_SIGNED}\s+(?:\w+\s+)?door\s+{_ALL}\b"),
        (True, r"\b(?:de\s+)?(?:3|drie)\s+handtekeningen\s+staan\b"),
    ),
)

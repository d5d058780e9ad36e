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
    r"(?:(?:2|3|4|twee|drie|vier|beide|meer(?:dere)?|alle(?:\s+(?:2|3|twee|drie))?|verschillende)\s+(?:\w+\s+)?"
    r"(?:leerling|gast|jonge|meisje|stagiair)\w*|allebei|(?:alle\s+)?(?:2|3|twee|drie)\s+samen)"
)
_TOGETHER = (
    rf"(?:\b(?:1|een|een\s+enkele?|het\s?zelfde|dezelfde)\s+(?:{_PAPER}|papier|document)\s+"
    rf"(?:\w+\s+)?voor\s+(?:(?:de|onze|mijn)\s+)?{_LEARNERS}"
    rf"|\bgezamenlijke?\s+(?:{_PAPER}|papier|document)"
    rf"|\bsamen\s+op\s+(?:1|een|het\s?zelfde|dezelfde)\s+(?:{_PAPER}|papier|document))"
)
_MODEL = r"(?:standaard\s?)?model(?:overeenkomst|contract|formulier|document|tekst)?"
_GOOD = r"(?:vlaamse?|verplichte?|officiele?|juiste|nieuwe|nieuwste)"
_MADE = r"(?:opgestelde?|opgemaakte?|geschreven|gemaakte?|getypte?|uitgewerkte?)"
_OWN_PAPER = r"(?:tekst|versie|sjabloon|document|formulier|template)"
_WRITERS = (
    r"(?:jurist\w*|advocaat|boekhouder|notaris|sociaal\s+(?:secretariaat|bureau)|hr"
    r"|personeelsdienst)"
)
_OTHERS = (
    r"(?:\w*vrouw|schoonmaker|jobstudent|interim\w*|mentor|collega|werknemer|bediende|arbeider"
    r"|meestergast|personeel\w*|toelating|vergunning)"
)
_TERM = r"bep(?:aalde|\.)?\s+(?:duur|tijd)"
_END = r"(?:eind\s?(?:datum|termijn|dag)|einde|eind)"
_NOWHERE = r"(?:geen|gene|zonder|niet|nie|nooit|nergens|ontbreekt|vergeten|open\s?gelaten|neen)"
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
        (
            "mondeling",
            r"\b(?:enkel|alleen|gewoon|louter|slechts|puur)\s+(?:maar\s+)?(?:mondeling|(?:een|ne|n)\s+hand(?:druk|slag))\b"
            r"|\bmondeling\s+(?:\w+\s+)?(?:afspreken|gesloten|geregeld|vastgelegd|aangegaan)\b",
        ),
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
        ("model_per_leerling", rf"\b(?:op|volgens|met)\s+(?:het|hun|dat|een)?\s*{_MODEL}\b"),
        (
            "model_per_leerling",
            rf"\b{_MODEL}\s+(?:van\s+(?:de\s+)?(?:\w+\s+)?(?:overheid|regering|school)\s+|vlaanderen\s+)?"
            r"(?:gebruikt|ingevuld|genomen|gevolgd)\b"
            rf"|\b(?:gebruik(?:t|ten|te|en)?|vulden?|namen?|volg(?:t|en|den|de))\s+(?:\w+\s+){{0,3}}?{_MODEL}\b",
        ),
        ("model_per_leerling", rf"\b{_MODEL}\s*:?\s+(?:ja|ok|oke|in\s+orde)\b"),
        (
            "model_per_leerling",
            rf"\b{_MODEL}\s+van\s+(?:de\s+|het\s+)?(?:vlaanderen|vlaamse\s+\w+|overheid|regering|website)\b",
        ),
        ("eigen_tekst", rf"\beigen\s+{_OWN_PAPER}\b(?!\s+per\b)"),
        ("eigen_tekst", rf"\beigen\s+{_PAPER}\s+(?:\w+\s+)?{_MADE}\b"),
        ("eigen_tekst", rf"\bzelf\s?{_MADE}\s+(?:{_OWN_PAPER}|{_PAPER})\b"),
        (
            "eigen_tekst",
            rf"\bzelf\s+(?:een|de|het|ons|onze)\s+(?:{_OWN_PAPER}|{_PAPER})\s+(?:{_MADE}|schreven|schreef)\b"
            rf"|\b(?:schreven|schreef|maakten?|stelden?)\b{_IN}{{0,20}}\bzelf\b{_IN}{{0,20}}\b{_OWN_PAPER}\b",
        ),
        ("eigen_tekst", rf"\b{_PAPER}(?:(?!plan){_IN}){{0,25}}\bzelf\s+{_MADE}\b"),
        (
            "eigen_tekst",
            rf"\b(?:{_OWN_PAPER}|{_PAPER})\s+(?:\w+\s+)?(?:van|door)\s+(?:\w+\s+)?{_WRITERS}\b"
            rf"|\b{_MADE}\s+door\s+(?:\w+\s+)?{_WRITERS}\b|\b{_WRITERS}\b{_IN}{{0,20}}\b{_OWN_PAPER}\b",
        ),
    ),
    *cues(
        "bepaalde_duur",
        (None, rf"\b{_OTHERS}\b{_IN}{{0,60}}\b(?:on)?{_TERM}\b"),
        (None, rf"{_ASKS}(?:(?!,){_IN}){{0,80}}?\b(?:on)?(?:{_TERM}|{_END})\b{_IN}*"),
        (None, rf"{_MUST}\s+(?:\w+\s+){{0,3}}?(?:on)?{_TERM}\b"),
        (None, rf"\b(?:on)?{_TERM}\s+(?:\w+\s+)?(?:verplicht|nodig|of)\b"),
        (True, rf"\b{_NO}\s+(?:(?:van|voor)\s+)?on{_TERM}\b"),
        (False, rf"\b(?:{_NO}|geen)\s+(?:(?:van|voor|een)\s+)*{_TERM}\b"),
        (False, rf"\bon{_TERM}\b|\bonbepaald\b"),
        (False, rf"\b{_NOWHERE}\s+(?:een\s+|vaste\s+)?{_END}\b"),
        (False, rf"\b{_END}\b{_IN}{{0,25}}\b{_NOWHERE}\b"),
        (True, rf"{_HAS}{_TERM}\b|\b{_TERM}\s*:?\s+(?:ja|ok|oke)\b"),
        (True, rf"\b(?:met|staat|zit|heeft)\s+(?:\w+\s+){{0,3}}?(?:vaste\s+)?{_END}\b"),
        (
            True,
            rf"\b{_END}\s*:?\s+(?:\w+\s+)?(?:staat|zit|ja|ok|oke|erin|er\s+in|vermeld|ingevuld|opgenomen)\b",
        ),
        (
            True,
            rf"\b(?:{_PAPER}|ze|het)\s+(?:loopt|eindigt|geldt)\s+(?:[\w/]+\s+){{0,5}}?(?:tot|op)\s+"
            r"(?:en\s+met\s+)?(?:\d|eind\s|einde\s)",
        ),
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

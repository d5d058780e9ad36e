"""The opleidingsplan, the signatures, and how a school wrote that it ends, said shortly.

These are weak cues: they count where overeenkomst.py and opleidingsverstrekker.py
read nothing.
"""

from bot.nlu.cues.base import RULE_QUESTION, Cue, weak_cues

_IN = r"[^.?!\n]"
_NO = r"(?:niet|nie|ni|geen|gene|niks|niets|nooit|nimmer)"
_PLAN = (
    r"(?:(?:individueel\s+)?(?:opleidings\s?plan|leer\s?plan)|plan\s+de\s+formation"
    r"|(?:(?:het|t|dat|dit)\s+|^|(?<=[,;.]\s))plan)"
)
_PAPER = r"(?:(?:leer)?contract\w*|overeenkomst\w*|oao|sao)"
_IS_IN = (
    r"(?:erbij|er\s+bij|bijgevoegd|toegevoegd|bijlage|aanwezig|in\s+orde|ok|oke|ja|eraan|er\s+aan|hangt"
    r"|erin|er\s+in|aangehecht|inbegrepen|meegestuurd|opgenomen|vast|deel\s+uit|mee\s+(?:in|getekend)|bij\s+gevoegd)"
)
_NOT_YET = (
    r"(?:volgt|moet\s+nog|nog\s+(?:\w+\s+){0,2}?(?:moet|moeten|komen|volgen|worden)|nog\s+(?:te|niet|nie|geen)|komt\s+(?:nog|later)|ontbreekt"
    r"|mankeert|kwijt|nee+n?|niet|nie|ni)"
)
_PARTY = (
    r"(?:school|leerling\w*|jongere|ouders?|mama|papa|moeder|vader|centrum|cdo|clw|syntra"
    r"|werkgever|wij|ons|mij|ik|we)"
)
_SIGNED = (
    r"(?:(?:mee)?getekend|ondertekend|tekend?en|tekenden|ondertekenden|tekende|signe(?:e|d|erd)?)"
)
_HAND = r"(?:hand\s?tekening|handtek|signature|krabbel)"
_ALL = (
    r"(?:iedereen|everyone|tout\s+le\s+monde|allemaal|alle\s?drie|alle\s+partijen"
    r"|de\s+drie(?:\s+partijen)?|all\s+parties)"
)
_SCHOOL = r"(?:school|cdo|clw|syntra|centrum|instelling|directie|trajectbegeleid\w+|ecole|ze)"
_SENT = r"(?:stuurde\w*|zond\w*|gestuurd|gekregen|kreeg|kregen|ontvangen|ontvingen|verstuurd\w*)"
_WHY = r"(?:reden\w*|uitleg|motivering|motivatie|motieven|waarom)"

PAPIER_KORT: tuple[Cue, ...] = (
    *weak_cues(
        "opleidingsplan_toegevoegd",
        (None, RULE_QUESTION + _PLAN + rf"{_IN}*"),
        (None, rf"\b{_PLAN}\s+is\s+nog\s+{_NO}\s+af\b|\bakkoord\s+met\s+(?:het\s+)?{_PLAN}\b"),
        (
            None,
            rf"\b(?:volgens|kent|kennen|volgen|opstellen)\b{_IN}{{0,20}}\b{_PLAN}\b{_IN}*"
            rf"|\b{_PLAN}\s+(?:opstellen|maken|aanpassen|verplicht)\b",
        ),
        (
            False,
            rf"\b(?:geen|zonder)\s+(?:\w+\s+)?(?:{_PLAN}|plan\s+bij)\b|\bwacht\w*\s+(?:\w+\s+)?op\s+(?:(?:het|een)\s+)?{_PLAN}\b"
            rf"|\bmoet\w*\s+(?:het|een|dat)\s+{_PLAN}\s+nog\b|\b{_PLAN}\s+(?:\w+\s+){{0,4}}?{_NO}\s+(?:\w+\s+){{0,5}}?gehecht\b"
            rf"|\b{_PLAN}\s+(?:\w+\s+){{0,4}}?{_NO}\s+(?:\w+\s+){{0,2}}?(?:{_IS_IN}|bij\w*|toe\w*|be\w+|ge\w+|doorgestuurd|ontvangen|klaar)\b"
            rf"|\b{_PLAN}\W*(?:is\s+|zit\s+|zat\s+|er\s+|moet\s+(?=er\s+nog)|hebben\s+we\s+|heb\s+ik\s+)*{_NOT_YET}\b",
        ),
        (
            True,
            rf"\b{_PLAN}\W+(?:(?!{_NO}\b|nog\b)\w+\s+){{0,5}}?{_IS_IN}\b|\b(?:met|plus|inclusief|incl\.?|\+|als\s+bijlage)\s+(?:het\s+|een\s+)?{_PLAN}\b|\+\s*{_PLAN}\b"
            rf"|\b(?:het|dat)?\s*plan\s+zit\s+(?:erbij|er\s+bij|in\s+(?:de|het)\s+{_PAPER})",
        ),
    ),
    *weak_cues(
        "drie_partijen",
        (
            False,
            rf"\b(?:zo'?n|ons|dit|dat|mijn|het)\s+{_PAPER}\s+met\s+(?:maar\s+)?(?:2|twee|1|een)\s+{_HAND}\w*",
        ),
        (None, RULE_QUESTION + rf"(?:{_SIGNED}|tekenen|sign|handtekening\w*|geparafeerd)\b{_IN}*"),
        (
            None,
            rf"\b(?:tekenen|tekent)\b{_IN}*\?|\b(?:arbeidscontract|brief|(?<!in\s)(?<!als\s)bijlage|attest"
            rf"|mentor)\b{_IN}*{_SIGNED}|\ball\w*\s+online\b",
        ),
        (
            False,
            rf"\b{_PARTY}\b{_IN}{{0,20}}\bmoet\w*\s+(?:\w+\s+)?nog\s+(?:\w+\s+)?(?:tekenen|ondertekenen)\b|\bhandtekening\w*\b{_IN}{{0,25}}\b(?:ontbreekt|ontbreken|mankeert|mankeren)\b"
            rf"|\b(?:ontbreekt|ontbreken|mankeert)\b{_IN}{{0,15}}\bhandtekening\w*|\bwacht\w*\b{_IN}{{0,15}}\bop\s+(?:de|een)\s+handtekening\w*"
            rf"|\bnog\s+{_NO}\s+(?:\w+\s+){{0,3}}?(?:onder|ge)\w*teken\w*|\b{_PARTY}\b{_IN}{{0,15}}\b{_NO}\s+(?:mee\s+)?{_SIGNED}|\b{_PARTY}\s+{_SIGNED}\s+(?:\w+\s+)?{_NO}\b"
            rf"|\b{_SIGNED}\b{_IN}{{0,25}}(?:,|\bmaar|\ben)\s+(?:de\s+|het\s+)?{_PARTY}\s+(?:(?:nog|heeft|jammer|echter)\s+)*{_NO}\b"
            rf"|\bnog\s+{_NO}\s+(?:\w+\s+)?{_SIGNED}|{_SIGNED}\b{_IN}{{0,40}}\b{_PARTY}\s+moet(?:en)?\s+nog\b|\b{_PARTY}\s+(?:is|heeft|zijn|hebben)\s+vergeten\s+(?:\w+\s+)?te\s+(?:onder)?tekenen\b"
            rf"|\bzonder\s+{_HAND}\s+van\b|\bmis(?:sen)?\s+(?:\w+\s+)?(?:de|een)\s+{_HAND}\b|\bsignature\b{_IN}{{0,20}}\bmanque"
            rf"|\b(?:enkel|alleen|slechts)\s+(?:de|een)\s+{_HAND}"
            rf"|\b(?:enkel|alleen|slechts|maar)\s+(?:de\s+|het\s+)?(?:{_PARTY}|2|twee|1"
            rf"|een)\b{_IN}{{0,30}}\b(?:{_SIGNED}|handtekening\w*)\b",
        ),
        (
            True,
            rf"\b{_SIGNED}\s+(?:door|by)\s+{_ALL}\b|\b{_ALL}\s+(?:(?!{_NO}\b|nog\b)\w+\s+){{0,4}}?{_SIGNED}\b|\b(?:ondertekening|handtekening\w*)\s+(?:van|door)\s+{_ALL}\b"
            rf"|\bdoor\s+{_ALL}\s+{_SIGNED}|\bhandtekeningen\W+(?:zijn\s+)?(?:compleet|ok|oke|volledig|in\s+orde)\b|\b(?:alle|alle\s+drie|alledrie|drie|3)\s+(?:de\s+)?{_HAND}\w*"
            rf"|\b(?:alles|volledig)\s+(?:is\s+)?(?:ge|onder)tekend\b|\b{_ALL}\b{_IN}{{0,20}}\b{_HAND}\w*\s+(?:gezet|geplaatst)\b"
            rf"|\bschool\b(?:(?!\b{_NO}\b){_IN}){{0,40}}\b(?:wij|werkgever|ons|ik)\b(?:(?!\b{_NO}\b){_IN}){{0,25}}{_SIGNED}\b"
            rf"|\b(?:wij|ons|ik)\b(?:(?!\b{_NO}\b){_IN}){{0,20}}\bleerling\b(?:(?!\b{_NO}\b){_IN}){{0,20}}{_SIGNED}\b(?={_IN}*contract)"
            rf"|{_SIGNED}\s+door\s+(?:de\s+|het\s+)?(?:school|ons|mij"
            rf"|leerling)\b(?:(?!\b{_NO}\b){_IN}){{0,40}}\b(?:school|werkgever|ons|mij"
            rf"|centrum)\b",
        ),
    ),
    *weak_cues(
        "beeindiging_schriftelijk",
        (
            None,
            RULE_QUESTION + rf"(?:schriftelijk|brief|aangetekend\w*|mondeling|telefoon)\b{_IN}*",
        ),
        (
            None,
            rf"\b(?:schriftelijk|aangetekend\w*|mondeling"
            rf"|brief)\b{_IN}{{0,15}}\b(?:of\s+{_NO}|verplicht|nodig)\b{_IN}*"
            rf"|\bmoet\s+dat\b{_IN}*",
        ),
        (
            None,
            rf"^(?!.*\b(?:{_SCHOOL}|brief|aangetekend\w*)\b).*\b(?:overeenkomst|contract"
            rf"|model|afgesproken|opgezegd)\b.*",
        ),
        (None, r"^\W*mondeling\W*$|\bmondeling\s+(?:afgesproken|akkoord)\b"),
        (
            None,
            rf"\b(?:wij|we|ik|de\s+leerling)\s+(?:sturen|stuur|schrijven|schrijf|schreef)\b{_IN}*"
            rf"|\b(?:wij|we|ik)\s+(?:heb|hebben)\b{_IN}{{0,40}}\b(?:ge|ver)stuurd\b",
        ),
        (
            False,
            rf"\b(?:enkel|alleen|gewoon|puur)\s+(?:een\s+)?(?:gebeld|telefo\w+|mondeling)\b|\b{_NO}\s+(?:\w+\s+)?(?:schriftelijk|op\s+papier)\b"
            rf"|\b(?:geen|zonder)\s+(?:\w+\s+)?(?:brief|aangetekende|schrijven)\b|\bschriftelijk\s*:?\s*(?:nee+n?|niet|nie)\b"
            rf"|\bmondeling\b|\b{_SCHOOL}\s+(?:heeft\s+(?:gewoon\s+)?gebeld|belde)\b(?={_IN}*\b(?:stop\w*|opze\w+|gedaan|einde|weg|beeindig\w*)\b|\s*$)"
            rf"|\bbelde\w*\s+(?:\w+\s+)?van\s+(?:de\s+|het\s+)?t?{_SCHOOL}\b(?={_IN}*\b(?:stop\w*|opze\w+|gedaan|einde|punt\s+achter|beeindig\w*)\b)"
            r"|\b(?:op|via|een)\s+(?:de\s+|onze\s+|mijn\s+)?voice\s?mail\b|\bze[gi]\w*\s+aan\s+de\s+telefoon\b"
            rf"|\b{_SCHOOL}\b{_IN}{{0,12}}\bgebeld\s*$|\b{_SCHOOL}\b{_IN}{{0,10}}\b(?:zegt"
            rf"|zei|kwamen|kwam)\b{_IN}{{0,20}}\b(?:gedaan\s+is|gewoon|zeggen)\b",
        ),
        (
            True,
            rf"\baangetekende?\b(?!\s+of\b)|\bschriftelijk\w*\b|\b(?:per|via|een|de|met\s+een)\s+brief\b(?={_IN}*(?:{_SENT}|{_SCHOOL}|stop|einde|beeindig)|\W*$)"
            rf"|\bbrief\b{_IN}{{0,25}}\b{_SENT}\b|\b{_SENT}\b{_IN}{{0,25}}\b(?:brief|schrijven|aangetekend\w*)\b|\blettre\s+recommandee\b"
            rf"|\bschrijven\s+(?:gestuurd|gekregen|ontvangen)\b|\bbrief\s+van\s+(?:de\s+"
            rf"|het\s+)?{_SCHOOL}\b",
        ),
    ),
    *weak_cues(
        "beeindiging_gemotiveerd",
        (None, RULE_QUESTION + rf"(?:motiv\w+|{_WHY})\b{_IN}*"),
        (
            None,
            rf"\b(?:leerling|jongere|jongen|kandidaat|hij|zij|gast|een"
            rf"|ne)\b{_IN}{{0,20}}\b(?:on)?gemotiveerde?\b|\bgemotiveerde\s+(?:leerling"
            rf"|kandidaat|jonge\w*)|\bhij\s+heeft\b{_IN}*\bmotivatie\b",
        ),
        (
            None,
            r"\b(?:weg|afwezig|weggebleven)\s+zonder\b[^.?!]*"
            r"|\bzonder\s+(?:\w+\s+)?reden\s+(?:weg\w*|afwezig)\b",
        ),
        (None, r"\b(?:opzeggen|verbreken)\s+zonder\b[^.?!]*|\bgeen\s+reden\s+om\b"),
        (
            None,
            rf"\b(?:motiv\w+|uitleg|reden)\b{_IN}{{0,12}}\b(?:verplicht|nodig)\b{_IN}*"
            rf"|\bmotivatiebrief\b|\b{_IN}*zonder\s+reden\s+(?:afwezig|weg)\b"
            rf"|\breden\s+(?:om\s+te\s+klagen)\b|{_WHY}{_IN}*\?",
        ),
        (
            False,
            rf"\b(?:geen|zonder|niks\s+van|niets\s+van)\s+(?:\w+\s+){{0,4}}?{_WHY}\b|\b(?:niet|nie|ni)\s+(?:weten\s+|willen\s+)?(?:zeggen\s+|gezegd\s+)?(?:waarom|gemotiveerd)\b"
            rf"|\bstaat\s+(?:er\s+)?{_NO}\s+(?:in\s+)?(?:de\s+brief\s+)?{_WHY}\b"
            rf"|\bniet\s+zeggen\s+waarom\b|\bongemotiveerd\b|\b(?:motivering|motivatie"
            rf"|gemotiveerd|redenen?)\s*:?\s*(?:nee+n?|niet|nie|nihil)\b",
        ),
        (
            True,
            rf"\b(?:schrijft|schrijven|schreef|schreven)\b(?={_IN}*\b(?:stop\w*|einde|beeindig\w*)\b){_IN}{{0,60}}\b(?:omdat|wegens|vanwege)\b|\b{_SCHOOL}\b{_IN}{{0,20}}\blegt\s+uit\b|"
            rf"\bgemotiveerd\w*\b|\bmet\s+(?:\w+\s+){{0,3}}?{_WHY}\b|\b{_SCHOOL}\b{_IN}{{0,20}}\b(?:gaf|geeft|gaven|legt|legde|schreef|schrijft|heeft)\b{_IN}{{0,20}}\b(?:{_WHY}|uitgelegd)\b"
            rf"|\b(?:motivering|motivatie|redenen?)\b{_IN}{{0,12}}\b(?:staat|staan|ja|ok"
            rf"|in\s+de\s+brief|erin|erbij|uitgelegd)\b|\b(?:staat"
            rf"|staan)\b{_IN}{{0,25}}\b{_WHY}\b",
        ),
    ),
)

"""What a sentence says of the premie of the employer, and of the socioculturele sector."""

from bot.nlu.cues.base import NEAR, NOT, WORD, Cue, cues

_SENTENCE = r"[^.?!\n]*"
_OPENS = r"(?:^|(?<=[.?!,\n]))\W*(?:en\s+)?"

# The premie of the employer; "startbonus" and "leerlingenpremie" are those of the leerling.
_GRANT = r"\b(?:werkgevers?premies?|premies?|stage\s?bonus(?:sen)?|bonus|tegemoetkoming|pkw)\b"
_YEAR = r"\bdit\s+(?:school)?jaar\b"
_WE_GOT = r"\b(?:wij|we|ik)\s+(?:hebben|heb|hadden|had|kregen|kreeg|ontvingen|ontving)\b"
_GOT_WE = rf"{_YEAR}\s+(?:hebben|heb|hadden|had|kregen|kreeg|ontvingen|ontving)\s+(?:wij|we|ik)\b"
_IF_WE = r"\b(?:als|dat|omdat)\s+(?:wij|we|ik)\b"
_GOT = r"\b(?:gekregen|ontvangen|gehad|kregen|kreeg|ontvingen|ontving)\b"
_PAID = r"\b(?:uitbetaald|toegekend|gestort|betaald)\b"
_ALREADY = rf"(?={_SENTENCE}\b(?:al|reeds)\b)(?!{_SENTENCE}\b(?:geen|niet|nie|nooit)\b)"
_NOT_YET = r"\bnog\s+(?:geen|niets|niks|niet|nie)\b"

_REGISTERED = (
    r"\b(?:geregistreerd\w*|registratie|inge(?:geven|voerd|diend|schreven)|ingave|in\s+te\s+(?:geven|voeren)"
    r"|aangemeld|aan\s?melding|aan\s+te\s+melden|doorgegeven|(?:app\.?)?werkplek\s?duaal)\b"
)
_REGISTERING = rf"(?:{_REGISTERED}|\bregistreren\b)"
_TERM = r"binnen\s+(?:de\s+)?(?:termijn\w*|drie\s+maanden|3\s+maanden)"
_IN_TIME = rf"(?:op\s+tijd|tijdige?|{_TERM})"
_LATE = rf"(?:te\s+laat|laattijdige?|buiten\s+(?:de\s+)?termijn|(?:niet|nie|nooit)\s+{_IN_TIME})"
_NOT_LATE = r"(?:niet|nie)\s+(?:te\s+laat|laattijdig)"
_WITHIN = r"(?:(?!,\s*(?:wat|moet|krijg|kan))[^.?!\n]){0,40}"
# Nothing but whether it was in time, as an answer.
_ONLY = r"^\W*(?:(?:ja|neen?|ze|het|dat|die|was|is|wel|helaas|gebeurde|dus|we|wij|waren|er)\W+)*"


_QUALIFYING = r"\bkwalificerende?\b"
_QUALIFIED = r"(?:opleiding|traject|overeenkomst|studierichting)"

_SOCIO = r"\b(?:socio|sociaal)[\s-]*cultu?re+le?\b"
_BODY = r"(?:organisatie|vereniging|vzw|instelling|werking|werkgever|onderneming|centrum|huis)"
_ARE = r"(?:zijn|ben|zitten|zit|behoren|behoor|horen|hoor|vallen|val|werken|werk)"
_OUR_BODY = rf"\b(?:onze?|mijn)\s+{_BODY}\s+(?:is|valt|hoort|behoort|zit|werkt)\b"

VOORDELEN: tuple[Cue, ...] = (
    *cues(
        "al_dit_schooljaar",
        (False, rf"(?:{_WE_GOT}(?={_SENTENCE}{_YEAR})|{_GOT_WE}){_SENTENCE}{_NOT_YET}{_SENTENCE}"),
        (False, rf"{_IF_WE}(?={_SENTENCE}{_YEAR}){_SENTENCE}{_NOT_YET}{_SENTENCE}{_GOT}"),
        (False, rf"{_YEAR}\s+{_NOT_YET}{_SENTENCE}{_GOT}|^\W*(?:nee+n?\W+)?{_YEAR}\s+{_NOT_YET}"),
        (False, rf"{_GRANT}{_SENTENCE}[,;]\s*(?:maar\s+)?{_YEAR}\s+{_NOT_YET}\W*(?:$|[.?!])"),
        (False, rf"{_NOT_YET}[^.?!]{{0,25}}{_GOT}[^.?!]{{0,10}}{_YEAR}"),
        (False, rf"\bnog\s+nooit\b[^.?!]{{0,20}}{_GRANT}{_SENTENCE}{_GOT}"),
        (False, rf"{_GOT}[^.?!]{{0,12}}{_GRANT}\s+nog\s+nooit\b"),
        (
            True,
            rf"(?:{_WE_GOT}(?={_SENTENCE}{_YEAR})|{_GOT_WE}){_ALREADY}(?={_SENTENCE}{_GRANT})"
            rf"{_SENTENCE}",
        ),
        (
            True,
            rf"{_IF_WE}{_ALREADY}(?={_SENTENCE}{_YEAR})(?={_SENTENCE}{_GRANT}){_SENTENCE}{_GOT}",
        ),
        (
            True,
            rf"{_GRANT}\s+(?:is|werd)\b{_ALREADY}(?={_SENTENCE}{_YEAR}){_SENTENCE}{_PAID}",
        ),
    ),
    *cues(
        "registratie_tijdig",
        (
            None,
            rf"{_OPENS}(?:is|zijn|was|werd|heeft|hebben|heb|moet|moeten)\b{_SENTENCE}"
            rf"(?:{_REGISTERED}|\bregistratie\b){_SENTENCE}\?",
        ),
        (None, rf"\bmoet(?:en)?\b[^.?!]{{0,60}}(?:{_REGISTERED}|\bregistratie\b)"),
        (None, rf"\bwat\s+(?:gebeurt|zijn\s+de\s+gevolgen)\b{_SENTENCE}"),
        (None, rf"\bof\s(?:{WORD}){{0,6}}?{_REGISTERED}"),
        (None, rf"{_REGISTERED}[^.?!]{{0,25}}\bwerkplek\s?duaal\s+(?:staat|is|heet)\b"),
        (True, rf"\b{_NOT_LATE}\b{_WITHIN}{_REGISTERED}|{_REGISTERED}{_WITHIN}\b{_NOT_LATE}\b"),
        (True, rf"{_ONLY}{_NOT_LATE}\W*$"),
        (False, rf"\b{_LATE}\b{_WITHIN}{_REGISTERING}|{_REGISTERING}{_WITHIN}\b{_LATE}\b"),
        (
            False,
            r"\btermijn\b[^.?!\n]{0,20}\b(?:voorbij|verstreken|verlopen|gemist|overschreden)\b",
        ),
        (False, rf"{_ONLY}{_LATE}\W*$|\bvergeten\b{_WITHIN}{_REGISTERING}"),
        (True, rf"\b{_IN_TIME}\b{_WITHIN}{_REGISTERED}|{_REGISTERED}{_WITHIN}\b{_IN_TIME}(?!\w)"),
        (True, rf"{_ONLY}{_IN_TIME}\W*$"),
    ),
    *cues(
        "kwalificerend",
        (None, rf"{_QUALIFYING}\s+werkplek\w*"),
        (None, rf"\bpremies?\s+(?:voor|bij)\s+(?:(?:een|de)\s+)?{_QUALIFYING}"),
        (None, rf"\bmoet(?:en)?\b[^.?!]{{0,50}}(?:{_QUALIFYING}|\bonderwijskwalificatie\b)"),
        (None, rf"\bof\s(?:{WORD}){{0,4}}?{_QUALIFYING}"),
        (None, rf"\bwat\s+(?:is|betekent|houdt)\s+(?:(?:een|de)\s+)?{_QUALIFYING}"),
        (None, rf"{_OPENS}(?:leidt|is|geeft|telt)\b{_SENTENCE}\bkwalific\w+{_SENTENCE}\?"),
        (
            False,
            rf"\b{NOT}[\s-]+(?:{WORD}){{0,4}}?{_QUALIFYING}"
            r"|\bleidt\s+(?:niet|nie)\s+tot\b[^.?!]{0,30}\b(?:onderwijs)?kwalificatie\b"
            r"|\bleidt\s+tot\s+geen\b[^.?!]{0,20}\b(?:onderwijs)?kwalificatie\b"
            r"|\bminder\s+dan\s+(?:de\s+)?helft\b[^.?!]{0,30}\bwerk(?:plek|vloer)\b"
            r"|\b(?:volgt|doet|zit\s+in)\s+(?:een\s+|het\s+|de\s+)?abo\b"
            rf"|\bintegratiefase\b{_SENTENCE}{_GRANT}|{_GRANT}{_SENTENCE}\bintegratiefase\b",
        ),
        (
            True,
            rf"{_QUALIFYING}\s+{_QUALIFIED}\b|\b{_QUALIFIED}\b[^.?!,]{{0,12}}\bis\s+(?:wel\s+)?"
            rf"{_QUALIFYING}|\bonderwijskwalificatie\b{_SENTENCE}\bhelft\b",
        ),
    ),
    *cues(
        "sector_sociocultureel",
        (None, rf"\b{_ARE}\s+(?:wij|we|ik)\b{_SENTENCE}{_SOCIO}{_SENTENCE}\?"),
        (None, rf"{_OPENS}(?:is|valt|hoort|behoort|zit|telt)\b{_SENTENCE}{_SOCIO}{_SENTENCE}\?"),
        (None, rf"\bof\s(?:{WORD}){{0,6}}?{_SOCIO}"),
        (
            False,
            rf"\b(?:wij|we|ik)\s+{_ARE}\b[^.?!]{{0,30}}\b(?:niets|niks|geen)\s+{_SOCIO}"
            rf"|\b(?:wij|we|ik)\s+{_ARE}\s+(?:{WORD}){{0,3}}?{NOT}[\s-]+(?:{WORD}){{0,4}}?{_SOCIO}"
            rf"|{_OUR_BODY}\s+(?:{WORD}){{0,3}}?{NOT}[\s-]+(?:{WORD}){{0,4}}?{_SOCIO}"
            rf"|{_IF_WE}\s+(?:{WORD}){{0,3}}?{NOT}[\s-]+(?:{WORD}){{0,4}}?{_SOCIO}"
            rf"|^\W*(?:nee+n?\W+)?{NOT}\s+(?:{WORD}){{0,2}}?{_SOCIO}",
        ),
        (
            True,
            rf"\b(?:wij|we|ik)\s+{_ARE}\b{NEAR}{_SOCIO}"
            rf"|{_OUR_BODY}{NEAR}{_SOCIO}|{_IF_WE}{NEAR}{_SOCIO}[^.?!]{{0,25}}\b{_ARE}\b"
            rf"|\b(?:onze?|mijn)\s+{_SOCIO}\s+{_BODY}"
            rf"|^\W*als\s+(?:een\s+)?{_SOCIO}\s+{_BODY}"
            rf"|^\W*(?:ja\W+)?(?:een\s+)?{_SOCIO}\s+{_BODY}\W*$",
        ),
    ),
)

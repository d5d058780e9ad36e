"""Who breaks and why, in the words of daily life: "ik wil hem buiten", "hij heeft gestolen".

These are weak cues: they count where bot.nlu.cues.verbreken read nothing.
"""

from bot.nlu.cues.base import Cue, weak_cues

_IN = r"[^.?!\n]"
_NO = r"(?:niet|nie|ni|geen|nooit)"
_LEARNER = (
    r"(?:(?:de|mijn|onze|ons|een|die|m'n|mijne|ne)\s+)?(?:leerling\w*|jongere|jongen|gast|meiske|meisje|stagiair\w*"
    r"|apprentice|hij|zij|ze|em)"
)
_PARENTS = r"(?:ouders?|mama|papa|moeder|vader|voogd)"
_WANT = r"(?:wil|wilt|willen|ga|gaat|gaan|zou|wenst|wensen|kan|kunnen|mag|mogen)"
_STOP = (
    r"(?:van\s+(?:hem|haar|em|(?:de|die|mijn|onze|deze)\s+\w+)\s+af|rompre|ontsla(?:an|g\s+geven)|"
    r"stoppen|kappen|weg|verbreken|breken|stop\s?zetten|stop\s+te\s+zetten|wegsturen|buiten|er\s+vanaf|ervan\s+af"
    r"|de\s+brui\b[^.?!\n]*|(?:niet|nie)\s+(?:meer\s+)?verder|een\s+einde\s+(?:aan\s+)?maken|nooit\s+meer\s+zien|dat\s+(?:ze|hij)\s+stopt)"
)
_BREAKS = r"(?:verbreekt?|verbreken|breekt|breken|verbroken|stop\s?gezet)"
_OURS = r"(?:onze?|ons|mijn|de|een|het)"
_SCHOOL = r"(?:school|trajectbegeleid\w+|cdo|clw|syntra|centrum)"
_BUSINESS = (
    r"(?:zaak|bedrijf|bestuur|directie|vzw|winkel|kantoor|onderneming|organisatie|werkgever"
    r"|zaakvoerder|baas|firma)"
)
_WE = rf"(?:ik|wij|we|'?k|{_OURS}\s+{_BUSINESS})"
_WORSE = (
    r"(?:diefstal|gestolen|steelt|stal|stelen|drugs|geslagen|sloeg|slaat|vecht\w*|gevochten|scheld\w*"
    r"|bedreig\w*|gedreigd|agressi\w*|pest\w*|racis\w*|vernield|betrapt|faute\s+grave|insubordinatie"
    r"|werkweigering|onwettig\w*\s+verzuim|stole|steals|(?:geld|goederen|materiaal|gereedschap)\s+(?:\w+\s+){0,4}?(?:gepakt|meegenomen|verduisterd)|zonder\s+(?:harnas|helm|rijbewijs)|dringende\s+redenen?|(?:zware|ernstige)\s+fout\w*"
    r"|\w*dronken|geld\s+uit\s+de\s+kassa|a\s+(?:frappe|vole)|dreig\w*\s+(?:\w+\s+){0,6}?(?:slaan|vermoorden|geweld))"
)

# Each party as it is named, and what it may be called beside that: "onze leerling Jonas".
_NAME = (
    rf"(?:\s+(?!(?:{_WANT}|en|maar|zelf|is|heeft|die|niet|komt|oao|sao|\w*contract"
    rf"|\w*overeenkomst)\b)\w+)?"
)
_PARTIES = {
    "wettelijke_vertegenwoordiger": (
        rf"(?:(?:de|zijn|haar|hun)\s+)?{_PARENTS}(?:\s+van\s+(?:(?:de|onze|mijn|die|het)\s+)?\w+)?"
    ),
    "leerling": rf"{_LEARNER}{_NAME}",
    "organisatie": rf"(?:{_WE}|ons|mij|{_BUSINESS})",
}
_DECIDES = (
    rf"(?:{_WANT}|vraagt|vragen|vroeg|overweegt|overwegen|overweeg|dreigt"
    r"|(?:heeft|hebben|heb)\s+(?:zelf\s+)?(?:beslist|besloten|gevraagd)|(?:is|zijn|ben)\s+van\s+plan|wants?)"
)
_ENDING = (
    rf"(?:{_STOP}|(?:te\s+)?beeindigen|te\s+stoppen|einde\s+te\s+stellen|eruit|terminate|end"
    rf"|break|(?:niet|nie)\s+meer\s+(?:komen|werken))"
)


def _by(party: str) -> str:
    """That the overeenkomst is broken, or would be, by `party`."""
    return (
        rf"\bverbreke[rn]\s*[:=]\s*{party}\b"
        rf"|\b(?:verbreking|breuk|stopzetting|beeindiging|verbroken)\s*:?\s+(?:door|by)\s+{party}\b"
        rf"|\b(?:op\s+(?:vraag|verzoek|initiatief)|initiatief\s+(?:\w+\s+)?)(?:van|bij)\s+{party}\b"
        rf"|\b(?:gaat|ging|zou)\s+(?:\w+\s+)?uit\s?(?:gaan)?\s+van\s+{party}\b"
        rf"|\bvan\s+{party}\s+uit\s?gaat\b|\b(?:uitgaat|uitgaan|komt)\s+van\s+{party}\b"
        rf"|\b{party}\s+(?:(?!(?:en|of|die)\b)\w+\s+)?{_DECIDES}\s+(?:(?!(?:{_NO}|of|dat)\b)[\w-]+\s+){{0,7}}?{_ENDING}\b"
        rf"|\b{party}\s+(?:zelf\s+)?(?:(?:het|de|zijn|haar|hun)\s+\w+\s+)?(?<!leerling ){_BREAKS}\b"
    )


VERBREKEN_KORT: tuple[Cue, ...] = (
    *weak_cues(
        "verbreker",
        (None, r"\b(?:buurman|buurvrouw|collega|vriend\w*|concurrent)\b[^.?!]*"),
        (None, rf"\b(?:{_SCHOOL}|mentor)\s+{_WANT}\b{_IN}*"),
        (None, rf"\b{_WANT}\b{_IN}{{0,20}}\b{_NO}\s+{_STOP}|\bstopp?\w*\s+om\s+\d+"),
        (
            None,
            r"\bwie\b[^.?!]*|\bgaan\s+(?:\w+\s+)?stop\s?zetten\b|\b\w+\s+buiten\s+de\s+school\w*",
        ),
        (None, r"^(?=.*\b(?:schorsing|geschorst|failli\w+|verlof)\b)[\s\S]*"),
        *((party, _by(named)) for party, named in _PARTIES.items()),
        (
            "wettelijke_vertegenwoordiger",
            rf"\b{_PARENTS}\s+{_WANT}\b{_IN}{{0,40}}\b{_STOP}|\b{_PARENTS}\b{_IN}{{0,10}}\b(?:zet|zetten|breekt|breken|verbreekt|verbreken|stopt|stoppen|halen|haalt)\b"
            rf"{_IN}{{0,30}}\b(?:stop|weg|contract|overeenkomst|af|eruit)\b"
            rf"|\bop\s+(?:vraag|initiatief)\s+van\s+(?:\w+\s+)?{_PARENTS}\b|\b(?:verbreking|breuk)\s+door\s+(?:\w+\s+)?{_PARENTS}",
        ),
        (
            "leerling",
            rf"\b{_LEARNER}\s+(?:{_WANT}|heeft\s+beslist)\s+(?:(?!{_NO}\b)\w+\s+){{0,6}}?(?:te\s+)?{_STOP}"
            rf"|\b{_LEARNER}\s+(?:zelf\s+)?(?:verbreekt|breekt)\b|\b{_LEARNER}\s+heeft\s+(?:\w+\s+){{0,3}}?{_BREAKS}\b"
            rf"|\b{_LEARNER}\b{_IN}{{0,15}}\b{_NO}\s+meer\s+zitten\b"
            rf"|\b{_LEARNER}\b(?:(?!\b{_SCHOOL}\b)[^.?!,]){{0,40}}\b(?:en\s+wil\s+(?:\w+\s+){{0,3}}?{_STOP}"
            rf"|(?:hij|ze|zij)\s+(?:\w+\s+){{0,5}}?(?:het|zijn|haar|de)\s+(?:contract|overeenkomst)\s+"
            r"(?:stop\s?zet|stopt|verbreekt|breekt))\b"
            r"|\bop\s+(?:vraag|initiatief)\s+van\s+(?:\w+\s+)?leerling\w*|\b(?:verbre\w+|breach|breuk)\b[^.?!]{0,20}\b(?:door|by)\s+(?:\w+\s+)?(?:leerling\w*|apprentice)",
        ),
        (
            "organisatie",
            rf"\b{_WE}\s+{_WANT}\b(?:(?!\b(?:leerling|ouders)\s+wil){_IN}){{0,45}}?\b{_STOP}|\b{_WANT}\s+{_WE}\b(?:(?!\bwil\b){_IN}){{0,45}}?\b{_STOP}"
            rf"|\ben\s+(?:willen|wensen)\s+(?:(?!(?:{_NO}|of|dat)\b)[\w-]+\s+){{0,5}}?{_ENDING}\b"
            rf"|\b{_WE}\s+{_BREAKS}\b|\b(?:verbreking|breuk)\s+door\s+(?:{_OURS}\s+)?{_BUSINESS}|\b{_BUSINESS}\s+(?:verbreekt|breekt)\b"
            rf"|\b(?:als|voor|voordat|wanneer|indien|of|dat)\s+(?:ik|wij|we)\s+(?:(?!{_NO}\b)\w+\s+){{0,9}}?"
            r"(?:verbreek|verbreken|breek|breken|stop\s?zet(?:ten)?)\b"
            rf"|\b(?:heb|hebben|moet|moeten|kan|mag)\s+(?:ik|wij|we)\b(?:(?!\b{_NO}\b){_IN}){{0,50}}"
            rf"\bom\s+(?:(?!\b{_NO}\b){_IN}){{0,40}}te\s+(?:verbreken|breken|stop\s?zetten|stoppen)\b"
            rf"|\b{_WE}\s+(?:(?:heb|hebben|zijn|ben)\s+(?:beslist|besloten|van\s+plan)|denk\w*\s+eraan)\s+(?:om\s+)?"
            rf"(?:(?!{_NO}\b)\w+\s+){{0,5}}?(?:te\s+)?{_STOP}"
            rf"|\bzet(?:ten)?\s+(?:ik|we|wij)\b{_IN}{{0,30}}\bstop\b"
            r"|\bontsla\s+(?:ik|we|wij)\b|\bontslaan\s+(?:we|wij)\b"
            rf"|\bals\s+werkgever\b{_IN}{{0,40}}\b{_STOP}|\bvoor\s+ons\s+(?:{_BUSINESS})\b{_IN}{{0,40}}\bverbreken\b"
            rf"|\b(?:ge)?raken?\s+(?:ik|we|wij)\s+van\b{_IN}{{0,30}}\baf\b|\braak\s+ik\s+van\b{_IN}{{0,30}}\baf\b"
            rf"|\b(?:ik|we|wij)\s+(?:stuur|sturen|zet|zetten|gooi|smijt)\s+(?:hem|haar|em|{_LEARNER})\s+(?:\w+\s+)?(?:door|weg|buiten|aan\s+de\s+deur)\b",
        ),
    ),
    *weak_cues(
        "reden_verbreking",
        (None, r"\berken\w+\b[^.?!]*|\bregistratie\b[^.?!]*"),
        (
            None,
            r"\bwat\s+is\b[^.?!]*|\b(?:is|telt|geldt)\b[^.?!]*\bernstige\s+tekortkoming\w*\?",
        ),
        (
            None,
            r"\b(?:mijn|ons|onze)\s+\w+\s+(?:is|zijn|werd|werden)\s+gestolen\b(?!\s+door)|"
            rf"\b{_NO}\s+(?:\w+\s+)?(?:{_WORSE}|conflict|ruzie|te\s+laat|tekortkoming)\b|\b(?:niks|niets)\s+gestolen\b",
        ),
        (None, r"\b(?:mentor|collega|baas)\s+(?:komt\s+)?te\s+laat\b|\bingebroken\b[^.?!]*"),
        (
            "andere_opleiding",
            r"\bnaar\s+(?:de|een)\s+(?:andere\s+)?(?:richting|studie\s?richting|opleiding)\s+(?:\w+\s+)?(?:wil\s+)?(?:over\w+|gaan|gaat)\b"
            r"|\b(?:andere?|nieuwe)\s+(?:\w+\s?)?(?:studie\s?keuze|richting|studie\s?richting|opleiding\s+(?:volgen|kiezen|gaan)|beroep|stiel|school)\b"
            r"|\bnaar\s+een\s+andere\s+opleiding\b|\bover\s?(?:stappen|schakelen|gaan)\s+naar\s+een\s+(?:opleiding|richting|studie)\b|\biets\s+anders\s+(?:gaan\s+)?(?:studeren|leren|doen)\b|\bvan\s+(?:richting|school|opleiding|studie)\s+verander\w*"
            r"|\bverander\w*\s+van\s+(?:school|richting|studie\w*|opleiding)\b|\bher\s?orient\w*",
        ),
        (
            "tekortkoming",
            rf"\b{_WORSE}\b|\b(?:komt|kwam)\b{_IN}{{0,25}}\b{_NO}\s+meer\s+opdagen\b|\b(?:komt|kwam|is)\b{_IN}{{0,25}}\bte\s+laat\b(?={_IN}*\bverbre)"
            rf"|\bweigert\s+alles\b|\bweigert\s+(?:te\s+|elk\w*\s+|om\s+te\s+|zijn\s+)?(?:werken|bevel\w*|opdrachten|taken|werk)\b|\bernstige?\s+tekortkoming\w*|\btekortkoming\b",
        ),
        (
            "belemmering",
            r"\b(?:conflict\w*|(?:constant|altijd|voortdurend|elke\s+dag)\s+ruzie|ruzie\w*\s+tussen|geen\s+vertrouwen\s+meer|verstoorde?\s+relatie|sfeer\b[^.?!]{0,15}\b(?:verziekt|verzuurd|slecht|onhoudbaar)|onwerkbare?|onhoudbare?|vertrouwens(?:band|breuk)|vertrouwen\s+is\s+(?:weg|zoek))\b"
            rf"|\b(?:klikt|botert|werkt|gaat)\s+(?:het\s+)?{_NO}\s+(?:meer\s+)?tussen\b|\bsamenwerking\s+(?:loopt|zit|is)\b{_IN}{{0,20}}\b(?:vast|spaak|onmogelijk|zoek)\b"
            rf"|\bopleiding\b{_IN}{{0,25}}\b(?:{_NO}\s+(?:meer\s+)?verder|in\s+het\s+gedrang|hinder\w*|gehinderd|belemmer\w*)\b",
        ),
        (
            "andere",
            r"\beconomische\s+redenen?\b|\b(?:geen|te\s+weinig|niet\s+genoeg)\s+(?:werk|klanten|opdrachten|omzet)\b|\b(?:besparen|besparing\w*|herstructurering)\b"
            r"|\bpersoonlijke\s+redenen?\b"
            r"|\bdichter\s+bij\s+huis\b|\bte\s+ver\s+(?:rijden|weg|van\s+huis)\b|\bandere\s+(?:garage|werkplek|werkgever|baas|zaak|winkel)\b",
        ),
    ),
)

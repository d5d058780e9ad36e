"""The words by which a sentence asks for figures, as patterns for text as normalise() leaves it."""

from __future__ import annotations

import re

from bot.statistics.question import Measure, Operation

_PUPIL = r"(?:leerling\w*|jonger\w*|gast(?:en)?|trainees?|student\w*|apprenti\w*|stagiair\w*)"
MEASURES = {
    "leerlingen": (
        r"(?:hoeveel\w*|hoevele|aantal\w*|getal|how\s+many|number\s+of)"
        rf"\s+(?:\w+\s+)?{_PUPIL}\b"
    ),
    "duaal": r"(?:duaal|duale|dual)\b",
    Measure.ERKENNING: (
        r"(?:erken\w*|leerwerkplek\w*|werkplek(?:ken)?|reconnu\w*|recogni[sz]ed)\b"
    ),
    Measure.OVEREENKOMST: (
        r"(?:overeenkomst\w*|oao'?s?|contract\w*|contrats?|actieve\s+leerbedrijven)\b"
        r"|(?:met|heb\w*|heeft|had\w*|leid\w*|pak\w*|ne[em]\w*|zonder|iemand\s+in|train\w*|avec)\b"
        rf"(?:(?!\b(?:hoeveel|aantal)\b)[^.?!\n]){{0,25}}\b(?:{_PUPIL}|opleiding)\b"
    ),
}
_UP_OR_DOWN = (
    r"(?:ge)?(?:stijg\w*|stegen|daal\w*|daling\w*|groei\w*|kelder\w*|krimp\w*)|toe(?:ge)?nomen"
    r"|af(?:ge)?nomen|toename|afname|bij(?:ge)?komen|kwamen\s+er\s+bij|zakte|gezakt|steeg|gedaald|gestegen"
)
_OVER_THE_YEARS = (
    r"(?:per|elk|ieder|welk)\s+(?:school)?jaar|(?:laatste|voorbije|afgelopen)\s+(?:\w+\s+)?jaren"
    r"|over\s+de\s+jaren|door\s?heen\s+de\s+jaren|tijdreeks|reeks\s+van\s+\w+\s+jaar|verloop|tijdlijn|jaar\s+na\s+jaar|recordjaar"
)
_YEAR_SAID = (
    r"(?:(?:vorig|het)\s+(?:school)?jaar(?:\s+(?:er|daar)voor)?"
    r"|\w+\s+jaar\s+(?:geleden|terug|eerder)|(?:in\s+)?20\d\d(?!\s+\w))"
)
# The first that is found is what is asked; a bare number is asked for where nothing else is.
OPERATIONS = {
    Operation.SHARE: (
        rf"(?:(?:percent\w*|pro\s?cent\w*|%)(?![^.?!\n]*\b(?:{_UP_OR_DOWN})\b|\s+(?:meer|minder)\b)"
        r"|aandeel|verhouding|hoeveel\s+(?:daarvan|er\s?van)"
        r"|welk\s+deel|(?:on)?benut\w*|pourcentage)(?!\w)"
    ),
    Operation.EVOLUTION: (
        rf"(?:evolu\w+|trend\w*|{_UP_OR_DOWN}|{_OVER_THE_YEARS})\b"
        rf"|(?:meer|minder|tegenover|vergeleken\s+met)\b[^.?!\n]{{0,40}}\b(?:dan\s+|in\s+)?{_YEAR_SAID}"
        r"|(?:meer|minder)\s+(?:geworden|dan\s+vroeger)\b"
    ),
    Operation.FEWEST: (
        r"(?:minste?|laagste?|kleinste?|weinigste?|onderaan|slechtste?|moins|fewest|least)\b"
    ),
    Operation.RANKING: (
        r"(?:rang\w*|ranking|klassement|volgorde|top\s?\d+|top\s+(?:drie|vijf|tien)"
        r"|hoeveelste|op\s+welke\s+plaats|gerangschikt|verdeling|de\s+lijst\s+van|van\s+(?:meest|hoog|groot)\s+naar)\b"
    ),
    Operation.MOST: (
        r"(?:meeste?(?!\s+recente?)|hoogste?|grootste?|koploper|bovenaan|(?:de|het|t)\s+beste?|most|le\s+plus|the\s+most)\b"
    ),
    Operation.COMPARISON: (
        r"(?:vergelijk\w*|vergeleken|compare\w*|erbij|versus|vs|tegenover|ten\s+opzichte\s+van|verschil\w*|verhoudt"
        r"|(?:meer|minder|beter|slechter)\b(?!\s+dan\s+\w*(?:\d|tien|honderd|duizend))[^.?!\n]{0,60}"
        r"\b(?:dan|of))\b"
    ),
    Operation.FIGURE: (
        r"(?:hoeveel\w*|hoevele|hoevl|hoe\s+veel|aantal\w*|(?:het|t|een|welk)\s+(?:cijfer|getal)|combien|nombre|how\s+many"
        r"|number\s+of)\b"
    ),
}
FORMS = {
    "grafiek": (
        r"(?:\w*graf(?:iek|ik|iech)\w*|grafische\s+\w+|graph\w*|\w*diagram\w*|figuur\w*|chart\w*|plaatje\w*|prent\w*"
        r"|afbeelding\w*|tekening\w*|staafjes?|staven|lijntje\w*|visueel|png|svg|curve)\b"
    ),
    "tabel": r"(?:tab+el\w*|tableau|table|kolom\w*|(?:als|in\s+een)\s+lijst\w*)\b",
    "csv": (
        r"(?:csv\w*|cvs|exc?el\w*|xlsx?|\w*export\w*|download\w*|spreadsheet\w*|rekenblad\w*|\w*bestand\w*"
        r"|ruwe\s+data|open\s+data)\b"
    ),
    "json": r"json\b",
}
EACH_OF = re.compile(
    r"\b(?:(?:welke?|per|elke|iedere?|alle|over\s+de|which|quel(?:le)?|par|by|volgens|beste|slechtste|grootste|kleinste|(?:\d+|twee|drie|vier|vijf|tien))"
    r"\s+(?:\w+\s+)?(?P<one>provin[cs]ies?|province|sector(?:en|s)?|secteur|branches?)\b"
    r"|(?P<many>provincies|sectoren|sectors|secteurs|branches)\b(?!\s+(?:als|zoals|chemie|bouw)))"
)
ADDING = re.compile(
    r"\b(?:tel(?:len)?\s+(?:[\w-]+\s+){1,6}(?:op|samen|bijeen)(?=\W*$)|opgeteld|op\s?te\s?tellen|optel\w*"
    r"|samengeteld|samentel\w*|de\s+som|(?<!alles\s)samen)\b"
)
IN_TOTAL = re.compile(
    r"\b(?:in\s+totaal|totaal|totale|in\s+het\s+geheel|alles\s+samen|alles\s+tesamen|alle\s+provincies\s+samen"
    r"|(?:in|van)\s+(?:al\s+de|alle)(?=\s+(?:erken\w+|bedrijven|ondernemingen|werkplekken|leerwerkplekken))"
    r"|van\s+(?:al\s+de|alle|de)(?=\s+(?:erkenningen|overeenkomsten|oao's)\s+(?:zit|ligt|komt|valt|is)\b)"
    r"|heel\s+het\s+land)\b"
)
# A sector that no table has a name for.
OTHER_SECTOR = re.compile(
    r"\b(?!(?:deel|sub|top|prive|hele)sector)[a-z-]{2,}sector\b"
    r"|\b(?:in|van|uit|voor)\s+(?:de\s+)?sector\s+(?:van\s+)?(?:de\s+|het\s+)?"
    r"(?!(?:in|van|met|voor|heb|is|zijn|en|of|hoeveel)\b)(?P<name>[a-z-]{3,})"
)

# Words of someone who asks for figures.
ASKS = re.compile(
    rf"(?<!\w)(?:{'|'.join(OPERATIONS.values())}|(?:cijfers?|getal(?:len)?|statist\w+|gegevens|data|leerbedrij\w+|totaal"
    r"|meer|minder|verdeling|overzicht|erkenningen|overeenkomsten)\b)"
)
FOLLOWS = re.compile(
    r"^\W*(?:en|maar|oke?|ja|ah|of|dan|nu|wat|zelfde|hetzelfde|idem|doe|toon|geef|and|et|zet|kan|kunde|kunt"
    r"|maak|laat|liever|graag|in|als|voor)\b"
)
SENTENCE = re.compile(r"[^.?!\n]+[.?!]?")
HALF = re.compile(
    r"\b(?P<side>oost|west)(?=\s*-?\s*(?:en|of|dan|vs|versus|met|tegen\w*)\s+(?:in\s+)?(?:oost|west)[\s-]?vl)"
)

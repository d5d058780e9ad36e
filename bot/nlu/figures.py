"""What a sentence asks of the figures: what is counted, of whom, when, how, and in which form.

It is read only where the words ask for figures ("hoeveel bedrijven ..."), or where the message is
so short that it may follow on such a question ("en in Limburg?", "als grafiek"). The conversation
decides whether it was one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from bot.nlu.mentions import Mention
from bot.nlu.places import TOTAL, find_provinces
from bot.nlu.schooljaren import SINCE, find_schooljaren, years_from, years_since
from bot.nlu.sectors import OWN, find_sectors, sector_of
from bot.statistics.question import Dimension, Measure, Operation, Question

EACH = "elke"
"""The value of a provincie or sector where each of them is asked for: "per provincie"."""

NOT_COUNTED = ("duaal", "leerlingen")
"""Values of a maat that no figure counts: duaal leren, and the number of leerlingen."""

_PUPIL = r"(?:leerling\w*|jonger\w*|gast(?:en)?|trainees?|student\w*|apprenti\w*|stagiair\w*)"
_MEASURES = {
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
    r"|af(?:ge)?nomen|toename|afname|bij(?:ge)?komen|kwamen\s+er\s+bij|gezakt|gedaald|gestegen"
)
_OVER_THE_YEARS = (
    r"(?:per|elk|ieder|welk)\s+(?:school)?jaar|(?:laatste|voorbije|afgelopen)\s+(?:\w+\s+)?jaren"
    r"|over\s+de\s+jaren|door\s?heen\s+de\s+jaren|tijdreeks|reeks\s+van\s+\w+\s+jaar|verloop|tijdlijn|jaar\s+na\s+jaar|recordjaar"
)
_YEAR_SAID = (
    r"(?:vorig\s+(?:school)?jaar|\w+\s+jaar\s+(?:geleden|terug|eerder)|(?:in\s+)?20\d\d(?!\s+\w))"
)
# The first that is found is what is asked; a bare number is asked for where nothing else is.
_OPERATIONS = {
    Operation.SHARE: (
        r"(?:percent\w*|pro\s?cent\w*|aandeel|verhouding|hoeveel\s+(?:daarvan|er\s?van)"
        r"|welk\s+deel|(?:on)?benut\w*|pourcentage)\b|%"
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
        r"|hoeveelste|gerangschikt|verdeling|de\s+lijst\s+van|van\s+(?:meest|hoog|groot)\s+naar)\b"
    ),
    Operation.MOST: (
        r"(?:meeste?(?!\s+recente?)|hoogste?|grootste?|koploper|bovenaan|(?:de|het|t)\s+beste?|most|le\s+plus|the\s+most)\b"
    ),
    Operation.COMPARISON: (
        r"(?:vergelijk\w*|compare\w*|versus|vs|tegenover|ten\s+opzichte\s+van|verschil\w*|verhoudt"
        r"|(?:meer|minder|beter|slechter)\b(?!\s+dan\s+\w*(?:\d|tien|honderd|duizend))[^.?!\n]{0,60}"
        r"\b(?:dan|of))\b"
    ),
    Operation.FIGURE: (
        r"(?:hoeveel\w*|hoevele|hoevl|hoe\s+veel|aantal\w*|(?:het|t|een|welk)\s+(?:cijfer|getal)|combien|nombre|how\s+many"
        r"|number\s+of)\b"
    ),
}
_FORMS = {
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
_EACH = re.compile(
    r"\b(?:(?:welke?|per|elke|iedere?|alle|over\s+de|which|quel(?:le)?|par|by|volgens|beste|slechtste|grootste|kleinste|(?:\d+|twee|drie|vier|vijf|tien))"
    r"\s+(?:\w+\s+)?(?P<one>provin[cs]ies?|province|sector(?:en|s)?|secteur|branches?)\b"
    r"|(?P<many>provincies|sectoren|sectors|secteurs|branches)\b(?!\s+(?:als|zoals|chemie|bouw)))"
)
_TOTAL = re.compile(
    r"\b(?:in\s+totaal|totaal|totale|in\s+het\s+geheel|alles\s+samen|alles\s+tesamen|alle\s+provincies\s+samen"
    r"|(?:in|van)\s+(?:al\s+de|alle)(?=\s+(?:erken\w+|bedrijven|ondernemingen|werkplekken|leerwerkplekken))"
    r"|heel\s+het\s+land)\b"
)

# Words of someone who asks for figures.
_ASKS = re.compile(
    rf"(?<!\w)(?:{'|'.join(_OPERATIONS.values())}|(?:cijfers?|getal(?:len)?|statist\w+|gegevens|data|leerbedrij\w+|totaal"
    r"|meer|minder|verdeling|overzicht)\b)"
)
_FOLLOWS = re.compile(
    r"^\W*(?:en|maar|oke?|ja|ah|of|dan|nu|wat|zelfde|hetzelfde|idem|doe|toon|geef|and|et|zet|kan|kunde|kunt"
    r"|maak|laat|liever|graag|in|als|voor)\b"
)
# The most words of a message that may follow on a question, and of one that need not show it.
_SHORT, _SHORTEST = 9, 4
_SENTENCE = re.compile(r"[^.?!\n]+[.?!]?")
_HALF = re.compile(
    r"\b(?P<side>oost|west)(?=\s*-?\s*(?:en|of|dan|vs|versus|met|tegen\w*)\s+(?:in\s+)?(?:oost|west)[\s-]?vl)"
)


def find_figures(text: str) -> Iterator[Mention]:
    """What the normalised `text` asks of the figures; nothing where it cannot be about them.

    Kinds: maat, provincie, sector, schooljaar, bewerking and vorm.
    """
    forms = list(_first_of_each(text, "vorm", _FORMS))
    words = len(text.split())
    follows = words <= _SHORTEST or (words <= _SHORT and _FOLLOWS.match(text))
    if not (forms or follows or _ASKS.search(text) or _EACH.search(text)):
        return
    yield from forms
    yield from _of_whom(text)
    yield from find_schooljaren(text)
    yield from _first_of_each(text, "maat", _MEASURES)
    yield from list(_first_of_each(text, "bewerking", _OPERATIONS))[:1]


def question_of(
    entities: Iterable[Mapping[str, Any]],
    today: date,
    *,
    before: Question | None = None,
    committee: str | None = None,
    latest: str | None = None,
) -> Question:
    """The question that mentions ask, each with `entity`, `value` and perhaps `role`.

    `before` is the question they follow on: what they do not name is kept, and "het jaar ervoor"
    counts from its schooljaar; else from the schooljaar of `today`. `committee` is the paritair
    comité of the sender, for "in mijn sector"; if that tells no sector, the subject is OWN.
    `latest` is the last schooljaar there are figures of, for "sinds 2019".
    """
    said = list(entities)
    schooljaren, shift = _schooljaren(said, latest)
    subjects = _subjects(said, committee)
    measures = [value for value in _values(said, "maat") if value not in NOT_COUNTED]
    asked = Question(
        measure=Measure(measures[0]) if len(measures) == 1 else None,
        dimension=_dimension(said, subjects),
        subjects=tuple(subjects),
        schooljaren=schooljaren,
    )
    asked = replace(asked, operation=_operation(said, asked, both=len(measures) > 1))
    whole = before.merged(_following(before, asked)) if before else asked
    return whole if shift is None else _shifted(whole, shift, asked.operation, today)


def _following(before: Question, asked: Question) -> Question:
    """A follow-up on `before`: one subject after the most of all asks for its figure."""
    of_one = asked.subjects and before.operation in (Operation.MOST, Operation.FEWEST)
    return replace(asked, operation=Operation.FIGURE) if of_one and not asked.operation else asked


def _shifted(question: Question, shift: int, operation: Operation | None, today: date) -> Question:
    """The question so many years on; an evolution that is asked now takes the years between too."""
    here = question if question.schooljaren else replace(question, schooljaren=years_from(today))
    there = here.shifted(shift)
    if operation is not Operation.EVOLUTION:
        return there
    first, last = sorted((*here.schooljaren[-1:], *there.schooljaren))
    return replace(there, schooljaren=years_since(first, last))


def _first_of_each(text: str, kind: str, patterns: Mapping[Any, str]) -> Iterator[Mention]:
    """For each value, in order, the first place where its pattern is found."""
    for value, pattern in patterns.items():
        match = re.search(rf"(?<!\w)(?:{pattern})", text)
        if match:
            yield Mention(kind, str(value), *match.span())


def _of_whom(text: str) -> Iterator[Mention]:
    """The sectors and provincies; a place counts only where its sentence asks something."""
    sectors = list(find_sectors(text))
    yield from sectors
    for match in _EACH.finditer(text):
        if any(one.start < match.end() and match.start() < one.end for one in sectors):
            continue  # "groene sectoren" are one sector
        written = match["one"] or match["many"]
        kind = "provincie" if written.startswith("provin") else "sector"
        yield Mention(kind, EACH, *match.span())
    for match in _HALF.finditer(text):
        yield Mention("provincie", f"{match['side']}-vlaanderen", *match.span())
    for match in _TOTAL.finditer(text):
        yield Mention("provincie", TOTAL, *match.span())
    asking = [one.span() for one in _SENTENCE.finditer(text) if _is_asking(one[0])]
    for place in find_provinces(text):
        if not asking or any(start <= place.start < end for start, end in asking):
            yield place


def _is_asking(sentence: str) -> bool:
    return sentence.endswith("?") or bool(_ASKS.search(sentence))


def _values(said: Iterable[Mapping[str, Any]], kind: str) -> list[str]:
    """The different values of one kind, in the order they were said."""
    found = (str(entity["value"]) for entity in said if entity["entity"] == kind)
    return list(dict.fromkeys(found))


def _subjects(said: list[Mapping[str, Any]], committee: str | None) -> list[str]:
    """Whom the question is about; of Vlaanderen beside a sector only where its share is asked."""
    sectors = [value for value in _values(said, "sector") if value != EACH]
    if OWN in sectors:
        numbers = [*_values(said, "paritair_comite"), *([committee] if committee else [])]
        others = [sector for sector in sectors if sector != OWN]
        mine = others or [sector_of(number) or OWN for number in numbers[:1]] or [OWN]
        sectors = mine
    provinces = [value for value in _values(said, "provincie") if value != EACH]
    if sectors and "aandeel" not in _values(said, "bewerking"):
        provinces = [value for value in provinces if value != TOTAL]
    return [*provinces, *sectors]


def _dimension(said: list[Mapping[str, Any]], subjects: list[str]) -> Dimension | None:
    for dimension in Dimension:
        if EACH in _values(said, dimension):
            return dimension
    named = [subject for subject in subjects if subject != TOTAL or len(subjects) == 1]
    provinces = set(named) & set(_values(said, Dimension.PROVINCIE))
    kinds = {Dimension.PROVINCIE if subject in provinces else Dimension.SECTOR for subject in named}
    return kinds.pop() if len(kinds) == 1 else None


def _schooljaren(
    said: list[Mapping[str, Any]], latest: str | None
) -> tuple[tuple[str, ...], int | None]:
    """The schooljaren that are named, and how many years earlier or later is asked for."""
    spoken = [(str(one["value"]), one.get("role")) for one in said if one["entity"] == "schooljaar"]
    shifts = [int(value) for value, _ in spoken if "-" not in value[1:]]
    named = [value for value, _ in spoken if "-" in value[1:]]
    since = [value for value, role in spoken if role == SINCE]
    if since and latest and len(named) == 1:
        named = list(years_since(since[0], latest))
    return tuple(dict.fromkeys(named)), shifts[0] if shifts else None


def _operation(said: list[Mapping[str, Any]], asked: Question, *, both: bool) -> Operation | None:
    """What is done with the figures, where the words or the number of things named tell.

    `both` is whether both measures are named. The share of a part in a total is no share here: the
    two are compared.
    """
    operation = next(map(Operation, _values(said, "bewerking")), None)
    if operation is Operation.SHARE and TOTAL in asked.subjects and not both:
        return Operation.COMPARISON
    if operation not in (None, Operation.FIGURE, Operation.COMPARISON):
        return operation
    if len(asked.schooljaren) > 1:
        return Operation.EVOLUTION
    if len(asked.subjects) > 1 and asked.dimension:
        return Operation.COMPARISON
    if both:
        return Operation.SHARE
    if not asked.subjects and any(EACH in _values(said, kind) for kind in Dimension):
        return operation if operation is Operation.COMPARISON else Operation.RANKING
    return operation

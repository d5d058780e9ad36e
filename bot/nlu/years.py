"""Ages and years of experience: "ze is 24", "zes jaar ervaring", "Patrick (34)"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from bot.nlu.clauses import clause_of
from bot.nlu.limits import is_limit, is_limit_of_count
from bot.nlu.mentions import Mention
from bot.nlu.numbers import FoundNumber, share_unit
from bot.nlu.people import person_ends, role_of
from bot.nlu.sectors import follows_trade

_YEAR = r"\s*-?\s*(?:jaar|jaren|jaartjes|jr|j|ans?|years?|yrs?|joar|lentes)\b\.?"
_YEARS = re.compile(_YEAR)
_MONTHS = re.compile(r"\s*(?:maanden|maand|mnd|mois)\b")
_OLD = re.compile(rf"(?:{_YEAR}\s*(?:oud|jong|old)\b|\s*-?\s*jarige?\b)")
_EXPERIENCE_AFTER = re.compile(
    r"(?:\s+(?:aan|van|de|het|d'|een|relevante?|nuttige?|echte?|goede?|ruime?|werk|in|op))*\s*"
    r"\b(?:\w*erva+ring\w*|\w*praktijk\w*|anc\w*nn?it\w*|vak|stiel|sector|beroep|metier|experience"
    r"|exp|job|keuken|atelier|garage|salon|dienst|bedrijf|zaak|bouw|zorg|werf|branche|in|als|bij"
    r"|mee|op\s+de\s+teller)\b"
)
_EXPERIENCE_BEFORE = re.compile(
    r"\b(?:\w*ervaring|experience|anc\.?|anc\w*nn?it\w*|praktijk\w*|exp)\b[^,.;\d]{0,22}$"
    r"|\b(?:werkt?|werken|sta(?:at)?|doe[tn]?|draai(?:t|en)?|bezig|actief|zit|runt?|kapt?|kook)\b"
    r"[^,.;\d]{0,30}$|\bsinds\s*$"
)
_TRADE = re.compile(r"erva+ring|praktijk|experience|anc\w*nn?it|\bmentor|\bvak\b|\bstiel\b")
_A_TRADE_AFTER = re.compile(r"\s+(?!oud\b|en\b|maar\b|dus\b|is\b|mag\b|kan\b|nu\b)[a-z]{3,}")
_OF_BEFORE = re.compile(r"\bvan\s*$")
_ALREADY_BEFORE = re.compile(r"\b(?:al|reeds)\s*$")
_SMALL = (
    r"(?:(?:er|nu|pas|al|nog|maar|net|amper|ook|bijna|zelf|toen|tussen|ondertussen|intussen|eigenlijk"
    r"|zijn)\s+|:\s*)*$"
)
_AGE_AFTER_PRONOUN = re.compile(
    r"\b(?:hij|zij|ze|die|em|ik|he'?s|she'?s|mentor|leeftijd|lftd?|age|kandidaat|collega)\s*"
    rf"(?:er\s+)?(?:is|wordt|was|ben|zou|telt|telde|=|:)?\s*{_SMALL}"
)
_AGE_BEFORE = re.compile(
    r"(?<!\bhet )(?<!\bdat )(?<!\bdrempel )\b"
    rf"(?:is|wordt|ben|was|pas|amper|bijna|van|oud|age|leeftijd|lftd?\.?)"
    rf"(?:\s+(?:mentor|leerling|kandidaat|jongere))?\s*[=:]?\s*{_SMALL}"
)
# An age to come, beside that of now: "wordt 68 volgend jaar, nu dus 67".
_BECOMES = re.compile(r"\b(?:word(?:t|en)?|verjaart|binnenkort|bijna)\b")
_AT_PRESENT = (
    r"\b(?:nu|momenteel|thans|vandaag|op\s+dit\s+(?:moment|ogenblik))\s+"
    r"(?:(?:is|ben|hij|ze|zij|nog|dus|pas|maar|net|amper|eigenlijk)\s+)*"
)
_NOW = re.compile(rf"{_AT_PRESENT}$")
_NOW_AGE = re.compile(rf"{_AT_PRESENT}\d\d\b")
_TRADE_OF_MENTOR = re.compile(r"\bmentor")
_AFTER_AGE = re.compile(r"\s*(?:$|[,.;?!)\n]|(?:maar|en|dus|is|kan|mag)\b)")
# In a list, behind the name of the mentor: "mentor: Sofie, 41, 15j anc.".
_BEHIND_NAME = re.compile(
    r"\bmentor\s*(?:is|=|:|,)?\s*(?!zijn|worden|hebben|moet|kan|mag)[a-z]+\s*,\s*$"
)
_FIRM_EXISTS = re.compile(r"\b(?:besta(?:at|an)|bestond)\b[^,.;\d]*$")
_IN_TOTAL = re.compile(r"\s+in\s+totaal\b")
_AGO = re.compile(r"\s*(?:geleden|gelede|geleen|terug)\b")
_AFTER_MONTHS = re.compile(r"\s+(?:na|later|te\s+laat|opzeg\w*|ziek\w*|geschorst|afwezig)\b")
_OTHER_UNIT = re.compile(
    r"\s*(?:%|euro|eur|€|dag|keer|maal|week|weken|wk\b|leerling|jongere|lesu|lestij|school"
    r"|(?:werk|school|les)dag|werknemer|personeel|vte\b|fte\b|km\b|kilometer|min\b|minu)"
)
_YEARS_AND = re.compile(rf"{_YEAR}\s*(?:en|,)?\s*")
_YOUNGEST, _OLDEST = 14, 80
# How many characters before a number are looked at.
_NEAR = 80


def find_years(text: str, numbers: Sequence[FoundNumber]) -> Iterator[Mention]:
    """What the numbers that are not hours say: an age, experience, years, or just a number."""
    taken: set[int] = set()
    for position, number in enumerate(numbers):
        if position in taken:
            continue
        following = numbers[position + 1] if position + 1 < len(numbers) else None
        if following and _are_years_and_months(text, number, following):
            taken.add(position + 1)
            value = number.value + _share(following.value)
            joined = FoundNumber(value, number.start, following.end)
            yield from _years(text, joined, _MONTHS)
        elif following and share_unit(text, number, following):
            taken.add(position + 1)
            for one in (number, following):
                whole = FoundNumber(one.value, number.start, following.end)
                for said in _of(text, whole):
                    yield Mention(said.kind, said.value, one.start, one.end, said.role)
        else:
            yield from _of(text, number)


def _of(text: str, number: FoundNumber) -> Iterator[Mention]:
    left, end = text[: number.start], number.end
    if _is_to_come(text, number):
        return
    old = _OLD.match(text, end)
    if old:
        if not is_limit(left):
            yield _age(text, number, old.end())
    elif _YEARS.match(text, end):
        yield from _years(text, number, _YEARS)
    elif _MONTHS.match(text, end):
        yield from _months(text, number)
    elif not (_OTHER_UNIT.match(text, end) or is_limit(left)):
        if _is_plain_age(text, left, number):
            yield _age(text, number, end)
        else:
            yield Mention("getal", number.value, number.start, end)


def _years(text: str, number: FoundNumber, unit: re.Pattern[str]) -> Iterator[Mention]:
    left, end = text[: number.start], _end(unit, text, number)
    if is_limit(left) or _AGO.match(text, end) or _FIRM_EXISTS.search(left):
        return
    if _is_experience(text, left, end):
        if not _is_of_leerling(text, number):
            yield Mention("mentor_ervaring", number.value, number.start, end)
    elif _AGE_BEFORE.search(left) or person_ends(left):
        yield _age(text, number, end)
    else:
        yield Mention("jaren", number.value, number.start, end)


def _months(text: str, number: FoundNumber) -> Iterator[Mention]:
    """Months of experience, or just months; not those of a leerling, a term or an absence."""
    left, end = text[: number.start], _end(_MONTHS, text, number)
    if is_limit_of_count(left) or _AGO.match(text, end):
        return
    of_leerling = role_of(text, number.start, end) == "leerling" and not _TRADE.search(text)
    if _is_experience(text, left, end) and not of_leerling:
        yield Mention("mentor_ervaring", _share(number.value), number.start, end)
    elif not _AFTER_MONTHS.match(text, end):
        yield Mention("aantal", number.value, number.start, end, "maanden")


def _is_of_leerling(text: str, number: FoundNumber) -> bool:
    """Whether years of experience are those of the leerling, with no mentor in the message."""
    role = role_of(text, number.start, number.end)
    return role == "leerling" and not _TRADE_OF_MENTOR.search(text)


def _is_to_come(text: str, number: FoundNumber) -> bool:
    """Whether a number is an age that someone only gets later, beside the age of now."""
    if not _YOUNGEST <= number.value <= _OLDEST or _NOW.search(
        text[max(0, number.start - _NEAR) : number.start]
    ):
        return False
    begin, close = clause_of(text, number.start, number.end)
    clause = text[begin:close]
    return bool(_BECOMES.search(clause) and _NOW_AGE.search(text))


def _end(unit: re.Pattern[str], text: str, number: FoundNumber) -> int:
    """Where the unit of `number` ends."""
    matched = unit.match(text, number.end)
    return matched.end() if matched else number.end


def _is_experience(text: str, left: str, end: int) -> bool:
    return not _IN_TOTAL.match(text, end) and bool(
        _EXPERIENCE_AFTER.match(text, end)
        or _EXPERIENCE_BEFORE.search(left)
        or (_ALREADY_BEFORE.search(left) and _A_TRADE_AFTER.match(text, end))
        or (follows_trade(text, end) and not _OF_BEFORE.search(left))
    )


def _is_plain_age(text: str, left: str, number: FoundNumber) -> bool:
    """Whether a number without a unit is an age: "ze is 28", "Patrick (34)", "iemand van 24"."""
    if not _YOUNGEST <= number.value <= _OLDEST:
        return bool(_AGE_AFTER_PRONOUN.search(left))
    in_brackets = left.endswith("(") and text.startswith(")", number.end)
    left = left[-_NEAR:]
    now = _NOW.search(left) and _BECOMES.search(text)
    listed = (now or _BEHIND_NAME.search(left)) and _AFTER_AGE.match(text, number.end)
    return (
        in_brackets
        or bool(listed)
        or bool(_AGE_AFTER_PRONOUN.search(left) or _AGE_BEFORE.search(left))
    )


def _are_years_and_months(text: str, years: FoundNumber, months: FoundNumber) -> bool:
    between = text[years.end : months.start]
    return bool(_YEARS_AND.fullmatch(between) and _MONTHS.match(text, months.end))


def _age(text: str, number: FoundNumber, end: int) -> Mention:
    role = role_of(text, number.start, end)
    return Mention("leeftijd", number.value, number.start, end, role)


def _share(months: Decimal) -> Decimal:
    return (months / 12).quantize(Decimal("0.01")).normalize()

"""Ages, hours a week and years of experience in a sentence, and whom an age is about."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from bot.nlu.mentions import Mention
from bot.nlu.numbers import FoundNumber

_PER_WEEK = r"\s*(?:/|\bper\b|\bp\.?|\bin\s+de\b|\bde\b|\belke\b|\biedere\b|\bpar\b|\ba\b)?\s*"
_PER_WEEK += r"(?:week|wk|weke|w|semaine)\b"
_HOUR = r"\s*(?:u(?:ur|urtjes|ren|re)?|h(?:eures?|rs?)?|hours?)\b\.?"
_HOURS = re.compile(rf"{_HOUR}(?P<week>{_PER_WEEK})?")
_HOURS_A_DAY = re.compile(rf"{_HOUR}\s*(?:/|per|op\s+een)\s*dag")
_AT_SCHOOL = re.compile(r"[^,.;]{0,12}\b(?:les|lessen|lesuren|school|theorie|schoolbanken|cours)\b")
_SCHOOL_BEFORE = re.compile(r"\b(?:les|lessen|school|theorie)\b[^,.;\d]{0,8}$")
_CLOCK = re.compile(r"\b(?:om|tot|vanaf|tegen|rond)\s*$")
_DAYS_OF = re.compile(r"\s*(?:dag(?:en)?)\s+(?:van|aan|a|x|met|telkens)?\s*$")
_RANGE = re.compile(r"\s*(?:-|tot|a|of|en|ou|et)\s*$")

_YEAR = r"\s*-?\s*(?:jaar|jaren|jaartjes|jr|j|ans?|years?|joar)\b\.?"
_MONTH = re.compile(r"\s*(?:maanden|maand|mnd|mois)\b")
_YEARS = re.compile(_YEAR)
_OLD = re.compile(rf"(?:{_YEAR}\s*(?:oud|jong|old)\b|\s*-?\s*jarige?\b)")
_EXPERIENCE = (
    r"(?:\w*ervaring\w*|\w*praktijk\w*|anc\w*nn?it\w*|vak|stiel|sector|beroep|metier|experience"
    r"|exp|job|keuken|atelier|garage|salon|dienst|bedrijf|zaak|bouw|zorg|werf|branche|in|als|bij"
    r"|mee|op\s+de\s+teller)"
)
_EXPERIENCE_AFTER = re.compile(
    rf"(?:\s+(?:aan|van|de|het|d'|een|relevante?|nuttige?|echte?|goede?|ruime?|werk|in|op))*"
    rf"\s*\b{_EXPERIENCE}\b"
)
_EXPERIENCE_BEFORE = re.compile(
    r"\b(?:\w*ervaring|experience|anc\w*nn?it\w*|praktijk\w*|exp)\b[^,.;\d]{0,22}$"
    r"|\b(?:werkt?|werken|sta(?:at)?|doe[tn]?|draai(?:t|en)?|bezig|actief|zit|runt?|kapt?|kook)\b"
    r"[^,.;\d]{0,30}$"
)
_AGE_AFTER_PRONOUN = re.compile(
    r"\b(?:hij|zij|ze|die|em|ik|mentor|leeftijd|age|kandidaat|collega)\s*"
    r"(?:er\s+)?(?:is|wordt|was|ben|zou|=|:)?\s*(?:er\s+|nu\s+|pas\s+|al\s+|nog\s+|maar\s+|"
    r"net\s+|amper\s+|ook\s+|bijna\s+|ondertussen\s+|intussen\s+|eigenlijk\s+|zijn\s+)*$"
)
_AGE_BEFORE = re.compile(
    r"(?<!\bhet )(?<!\bdat )(?<!\bdrempel )\b(?:is|wordt|ben|was|pas|amper|van|oud|age|leeftijd)\s*"
    r"(?:er\s+|nu\s+|pas\s+|al\s+|nog\s+|maar\s+|net\s+|amper\s+|:)*$"
)
_LIMIT_BEFORE = re.compile(
    r"\b(?:minstens|minimum|minimaal|min\.?|ouder\s+dan|jonger\s+dan|vanaf|onder\s+de|boven\s+de"
    r"|meer\s+dan|minder\s+dan|grens\s+van|eis\s+van|regel\s+van|hoogstens|maximum|maximaal"
    r"|afwijking\s+(?:van|naar|tot|op)|geen|week\s+van)\s*$"
)
_NOT_A_NUMBER_OF_YEARS = re.compile(
    r"\s*(?:%|euro|eur|€|dag|keer|maal|week|weken|leerling|jongere)"
)

_YOUNGEST, _ADULT, _OLDEST = 14, 18, 80

_MENTOR_WORDS = (
    r"mentor\w*|mento?r|col+eg(?:a|ue)|mede\s?werk\w+|werknemer|begeleid\w+|chef\w*|kok|meestergast|ploegbaas"
    r"|zaakvoerder|vrouw|man|zoon|dochter|vennoot|personeelslid|kandidaat|iemand|patron|baas"
    r"|bediende|arbeider|echtgenote?|broer|zus|schoonbroer|vader|moeder|kapster|dakwerker|tuinman"
    r"|verpleegkundige|ik(?:zelf)?|chef|schoonvader|freelancer"
)
_LEARNER_WORDS = (
    r"leerling\w*|leerlng|jongere|stagiaire?|student\w*|scholier|leerjongen|leermeisje|leergast"
    r"|stagair|jongen|meisje|gastje|apprenti\w*"
)
_PERSON = re.compile(rf"\b(?:(?P<mentor>{_MENTOR_WORDS})|(?P<leerling>{_LEARNER_WORDS}))\b")
_NEXT_PERSON = re.compile(rf"\s*(?:e\s+)?(?:{_LEARNER_WORDS})\b")


def find_quantities(text: str, numbers: Sequence[FoundNumber]) -> Iterator[Mention]:
    """What each number in the normalised `text` counts: hours, an age, experience or nothing."""
    taken: set[int] = set()
    for position, number in enumerate(numbers):
        if position in taken:
            continue
        before = numbers[position - 1] if position else None
        following = numbers[position + 1] if position + 1 < len(numbers) else None
        if following and _RANGE.fullmatch(text[number.end : following.start]):
            unit = next(_of(text, following, number.start, None))
            if unit.kind == "uren_werkplek":
                yield Mention(unit.kind, number.value, number.start, number.end)
                continue
        if following and _DAYS_OF.fullmatch(text[number.end : following.start]):
            hours = _HOURS.match(text, following.end)
            if hours:
                taken.add(position + 1)
                total = number.value * following.value
                yield Mention("uren_werkplek", total, number.start, hours.end())
                continue
        yield from _of(text, number, number.start, before)


def _of(
    text: str, number: FoundNumber, start: int, before: FoundNumber | None
) -> Iterator[Mention]:
    left, end = text[:start], number.end
    hours = _HOURS.match(text, end)
    if hours:
        if not _is_other_hours(text, left, hours, end):
            yield Mention("uren_werkplek", number.value, number.start, hours.end())
        return
    old = _OLD.match(text, end)
    if old:
        if not _LIMIT_BEFORE.search(left):
            role = _role(text, left, old.end())
            yield Mention("leeftijd", number.value, number.start, old.end(), role)
        return
    for unit, share in ((_YEARS.match(text, end), 1), (_MONTH.match(text, end), 12)):
        if unit:
            yield from _years(text, left, number, unit.end(), share)
            return
    if _NOT_A_NUMBER_OF_YEARS.match(text, end) or _LIMIT_BEFORE.search(left):
        return
    if _is_plain_age(text, left, number):
        yield Mention("leeftijd", number.value, number.start, end, _role(text, left, end))
    else:
        yield Mention("getal", number.value, number.start, end)


def _years(text: str, left: str, number: FoundNumber, end: int, share: int) -> Iterator[Mention]:
    years = (number.value / share).quantize(Decimal("0.01")).normalize()
    years = years if share > 1 else number.value
    if _EXPERIENCE_AFTER.match(text, end) or _EXPERIENCE_BEFORE.search(left):
        if not _LIMIT_BEFORE.search(left):
            yield Mention("mentor_ervaring", years, number.start, end)
    elif share == 1 and not _LIMIT_BEFORE.search(left):
        is_age = years >= _ADULT or _AGE_BEFORE.search(left) or _PERSON.search(left[-12:])
        kind = "leeftijd" if is_age else "jaren"
        role = _role(text, left, end) if kind == "leeftijd" else None
        yield Mention(kind, years, number.start, end, role)


def _is_plain_age(text: str, left: str, number: FoundNumber) -> bool:
    """Whether a number without a unit is an age: "ze is 28", "Patrick (34)", "iemand van 24"."""
    if not _YOUNGEST <= number.value <= _OLDEST:
        return bool(_AGE_AFTER_PRONOUN.search(left))
    in_brackets = left.endswith("(") and text.startswith(")", number.end)
    return in_brackets or bool(_AGE_AFTER_PRONOUN.search(left) or _AGE_BEFORE.search(left))


def _is_other_hours(text: str, left: str, hours: re.Match[str], end: int) -> bool:
    """Whether these are lesson hours, hours a day or a time on the clock."""
    if _HOURS_A_DAY.match(text, end) or _AT_SCHOOL.match(text, hours.end()):
        return True
    return not hours["week"] and bool(_CLOCK.search(left) or _SCHOOL_BEFORE.search(left))


def _role(text: str, left: str, end: int) -> str | None:
    """The person the age is about: the one that follows at once, else the nearest before."""
    if _NEXT_PERSON.match(text, end):
        return "leerling"
    persons = list(_PERSON.finditer(left[-60:]))
    if not persons:
        return None
    return "mentor" if persons[-1]["mentor"] else "leerling"

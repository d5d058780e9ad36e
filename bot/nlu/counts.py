"""Counts with their unit: "10 dagen geschorst", "al 2 keer gekregen", "met 8 werknemers"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from datetime import date
from decimal import Decimal

from bot.nlu.clauses import asks_for_duty, clause_of, is_asked, stands_alone
from bot.nlu.labels import labelled
from bot.nlu.limits import is_limit_of_count
from bot.nlu.mentions import Mention
from bot.nlu.months import find_term
from bot.nlu.numbers import FoundNumber, share_unit

_YOUNGSTERS = (
    r"leerling(?:en?)?|leerlng(?:en?)?|lln|jongeren?|leerjongens?|leergasten|gasten|lerenden"
)
_STAFF = (
    r"werknemers?|personeelslid|personeelsleden|mede\s?werkers?|arbeiders?|bedienden?|wn|krachten"
)
_UNIT = re.compile(
    r"\s*(?:(?P<dagen>(?:kalender)?dag(?:en?|jes|skes)?|dgn?|d)"
    r"|(?P<werkdagen>werk\s?dagen)"
    r"|(?P<weken>(?:vrije\s+|volle\s+|volledige\s+|hele\s+)?we+k(?:en?|jes|skes)?|wk)"
    r"|(?P<keer>x|keer|keren|maal)"
    r"|(?P<premies>toekenning(?:en)?|premies?|(?:stage|start)?bonus(?:sen)?)"
    rf"|(?P<jongeren>(?:duale\s+|alternerende\s+)?(?:{_YOUNGSTERS}|stagiai(?:rs?|res|ren)))"
    rf"|(?P<werknemers>(?:vaste\s+|eigen\s+)?(?:{_STAFF}))"
    r"|(?P<koppen>(?:vaste\s+)?(?:man|mensen|personen|koppen)))\b"
    r"(?!\s*(?:/|per\b|in\s+de\s+week|op\s+(?:de\s+)?school|les\b))"
)
_ABSENT = re.compile(
    r"\b(?:geschorst|schors\w*|opgeschort|ziek\w*|afwezig\w*|weggebleven|arbeidsonge\w+|absent"
    r"|werkonbekwaam|griep|thuis(?:gebleven|gezeten)?)\b(?!\s+werk)"
)
_SUSPENDED = re.compile(r"\b(?:geschorst|schors\w*|opgeschort)\b")
_SINCE = re.compile(r"\b(?:sinds|sedert|vanaf)\s+(?:de\s+)?$")
_SUCH_AN_ABSENCE = re.compile(r"\b(?:een|elke|bij)\s+(?:schorsing|afwezigheid|ziekte)\s+van\s*$")
_UNLAWFUL = re.compile(
    r"\b(?:on(?:ge)?wettig\w*|gespijbeld|zonder\s+(?:briefje|attest|reden|verwittig\w*)|opzeg\w*)\b"
)
_AWAY = re.compile(
    rf"{_ABSENT.pattern}|{_UNLAWFUL.pattern}"
    r"|\b(?:afw|weg|out|gemist|verlet|spijbel\w*|niet\s+(?:geweest|gekomen|gezien|gewerkt|op\w*)"
    r"|(?:niet|nie|ni)\s+(?:komen\s+)?op(?:dagen|gedaagd)|covid|corona|gebroken|werkloos\w*|begrafenis"
    r"|trouw\w*|overleden|overlijden|operatie|geopereerd|hospitaal|attest|briefje"
    r"|buiten\s+strijd|profylactisch\s+verlof|\w*ongeval|accident|gekwetst|gesneden|gevallen|ziekenhuis|(?:kwam|komt|kwamen)\b[^.?!]*\b(?:niet|nie|ni))\b"
)
_NOT_AWAY = re.compile(
    r"\b(?:opzeg\w*|vakantie\w*|verlofdag\w*|conge|betaald\w*|loon|werkt|komt|les\w*|school|uren|mentor"
    r"|hoeveel|recht)\b(?!.*\b(?:niet|nie|ni|al)\b)"
)
_SUMMER = re.compile(r"\b(?:juli|augustus|zomer(?:vakantie)?|grote\s+vakantie)\b")
_FREE = re.compile(r"\b(?:vrije?|vakantie|verlof|rust|over|overhoudt|overhouden|blijf(?:t|en))\b")
_AT_WORK = re.compile(r"\b(?:werk\w*|sluit\w*|gesloten|sluiting)\b")
_RECEIVED = re.compile(
    r"\b(?:gekregen|kregen|kreeg|ontvangen|toegekend|uitbetaald|getrokken"
    r"|(?:premies?|\w*bonus(?:sen)?)\s+(?:al\s+)?gehad"
    r"|in\s+het\s+verleden|(?:vorige|voorbije|eerdere)\s+(?:school)?ja(?:ar|ren))\b"
)
_TOTAL = re.compile(r"\b(?:dus|samen|totaal|dan|worden\s+het|zijn\s+het)\s*:?\s*$")
_TOTAL_AFTER = re.compile(r"\s+(?:dus|samen|in\s+totaal|in\s+het\s+totaal)\b")
# Words that make a number of people not that of all of them.
_NOT_ALL = {
    "jongeren": re.compile(
        r"\b(?:(?:er)?bij(?=\s*(?:[,.?!]|$))|nog\s+(?:een(?:tje)?|ene|nen?)|extra|andere|samen(?!\s+met\s+de\s+nieuwe))\b"
    ),
    "werknemers": re.compile(r"\b(?:vestigingen|filialen|verspreid|andere)\b"),
}
_STAFF_BEFORE = re.compile(
    r"\b(?:met|(?:er\s+)?werken\s+(?:er|hier|bij\s+ons)|ploeg\s+van|team\s+van|bedrijf\s+van)(?:\s+(?:z'n|maar))?\s*$"
)
_STAFF_AFTER = re.compile(r"\s+(?:personeel|in\s+(?:vaste\s+)?dienst|sterk|op\s+de\s+(?:loon|pay))")
_DAYS_A_WEEK = 7

_TIMES = re.compile(r"\b(?:(?P<one>nekeer|eenmaal)|(?P<two>tweemaal)|driemaal)\b")
_NONE = re.compile(
    r"\b(?:(?:nog\s+)?geen\s+(?:enkele?\s+)?(?:(?P<dagen>dag(?:en)?)|(?P<weken>week|weken)"
    r"|(?P<maanden>maand(?:en)?)|(?P<keer>keer))"
    r"|(?P<werknemers>(?:geen|zonder)\s+(?:eigen\s+)?(?:personeel(?:sleden)?|werknemers)))\b"
    r"(?!\s+(?:dat|die|om|voor|met|genoeg|vrij|beschikbaar|over))"
)
_NEVER = re.compile(
    r"\b(?:kregen|kreeg|ontvingen|ontving)\s+(?:\w+\s+){0,2}?(?:premies?|\w*bonus)\s+nog\s+nooit\b"
    r"|\bnog\s+nooit\s+(?:\w+\s+){0,2}?(?:premies?|\w*bonus)\s+(?:gekregen|ontvangen|gehad)\b"
)
_BARE = re.compile(
    r"\W*(?:(?:ja|neen?)\W+)?(?:(?:maar|nog|slechts)\s+)?"
    r"(?:(?P<one>een(?:tje)?)|geen(?:\s+enkele?)?)(?:\s+maar)?\W*"
)


def find_counts(text: str, numbers: Sequence[FoundNumber]) -> Iterator[tuple[int, Mention | None]]:
    """The numbers of `numbers` with such a unit, by position; None for those that state nothing.

    A count is a fact where it is the whole message, or where its clause says what it counts.
    Limits and terms ("na 60 dagen", "binnen de 30 dagen") state nothing.
    """
    shared = -1
    for position, number in enumerate(numbers):
        if position == shared:
            continue
        told = labelled(text, number) or find_term(text, number)
        if told:
            yield position, told
            continue
        end = number.end
        if position + 1 < len(numbers) and share_unit(text, number, numbers[position + 1]):
            end = numbers[position + 1].end
        unit = _UNIT.match(text, end)
        if unit:
            yield position, _count(text, number, unit, number.start)
            if end != number.end:
                shared = position + 1
                yield shared, _count(text, numbers[position + 1], unit, number.start)


def find_absences(text: str, days: Sequence[Mention], today: date) -> Iterator[Mention]:
    """How many days, with the first and `today`, someone is absent since one of `days`.

    `days` are the days in the normalised `text`, such as that of "ziek sinds 3 november".
    """
    for day in days:
        begin, close = clause_of(text, day.start, day.end)
        if not (_SINCE.search(text[: day.start]) and _is_absence(text[begin:close])):
            continue
        with suppress(ValueError):  # a day that does not exist stays as it was written
            absent = (today - date.fromisoformat(day.value)).days + 1
            if absent > 0:
                yield Mention("aantal", Decimal(absent), day.start, day.end, "dagen_afwezig")


def find_count_words(text: str) -> Iterator[Mention]:
    """Counts that are no number of their own: "nekeer", "tweemaal", "geen personeel", "eentje"."""
    bare = _BARE.fullmatch(text)
    if bare:
        yield Mention("getal", Decimal(1 if bare["one"] else 0), 0, len(text))
    for match in _TIMES.finditer(text):
        if _is_received(text, *match.span()):
            amount = 1 if match["one"] else 2 if match["two"] else 3
            yield Mention("aantal", Decimal(amount), *match.span(), "keer")
    for match in _NEVER.finditer(text):
        yield Mention("aantal", Decimal(0), *match.span(), "keer")
    for match in _NONE.finditer(text):
        if match["werknemers"] or _is_received(text, *match.span()):
            yield Mention("aantal", Decimal(0), *match.span(), str(match.lastgroup))


def _count(text: str, number: FoundNumber, unit: re.Match[str], first: int) -> Mention | None:
    """The mention of a number with its unit; `first` is where it, or its range, begins."""
    kind = str(unit.lastgroup)
    if is_limit_of_count(text[:first]):
        return None
    if kind in ("dagen", "werkdagen", "weken"):
        role = _role_of_time(text, kind, first, unit.end())
    elif kind in ("keer", "premies"):
        role = "keer" if _is_received(text, first, unit.end()) else None
    else:
        role = _role_of_people(text, kind, first, unit)
    if role is None:
        return None
    in_weeks = kind == "weken" and role in ("dagen", "dagen_afwezig")
    value = number.value * (_DAYS_A_WEEK if in_weeks else 1)
    return Mention("aantal", value, number.start, unit.end(), role)


def _role_of_time(text: str, kind: str, start: int, end: int) -> str | None:
    """Days or weeks as they stand in an answer; days of absence, or weeks of summer vacation."""
    if kind != "werkdagen" and stands_alone(text, start, end):
        return kind
    if asks_for_duty(text, start, end) or _is_any_absence(text, start, end):
        return None
    begin, close = clause_of(text, start, end)
    clause = text[begin:close]
    if kind != "werkdagen" and _is_absence(clause):
        return "dagen"
    if _is_summer(clause):
        return kind if kind == "weken" else None
    if kind != "werkdagen" and _SUSPENDED.search(text):
        return "dagen"
    # A leerling who simply stays away is absent, but not suspended.
    return "dagen_afwezig" if _AWAY.search(text) and not _NOT_AWAY.search(clause) else None


def _role_of_people(text: str, kind: str, start: int, unit: re.Match[str]) -> str | None:
    """Learners or staff, where the number is that of all of them."""
    role = "jongeren" if kind == "jongeren" else "werknemers"
    if _is_total(text, start, unit.end()):
        return role
    if _NOT_ALL[role].search(text) or (kind == "koppen" and not _is_staff(text, start, unit)):
        return None
    return role


def _is_total(text: str, start: int, end: int) -> bool:
    return bool(_TOTAL.search(text[:start]) or _TOTAL_AFTER.match(text, end))


def _is_absence(clause: str) -> bool:
    return bool(_ABSENT.search(clause) and not _UNLAWFUL.search(clause))


def _is_any_absence(text: str, start: int, end: int) -> bool:
    """Whether a question is about any such absence: "wat bij een schorsing van 60 dagen?"."""
    return is_asked(text, end) and bool(_SUCH_AN_ABSENCE.search(text[:start]))


def _is_summer(clause: str) -> bool:
    """Whether weeks are weeks of vacation in July and August."""
    return bool(_SUMMER.search(clause) and _FREE.search(clause) and not _AT_WORK.search(clause))


def _is_received(text: str, start: int, end: int) -> bool:
    """Whether what is counted stands alone, or was received."""
    begin, close = clause_of(text, start, end)
    return stands_alone(text, start, end) or bool(_RECEIVED.search(text, begin, close))


def _is_staff(text: str, start: int, unit: re.Match[str]) -> bool:
    return bool(_STAFF_BEFORE.search(text[:start]) or _STAFF_AFTER.match(text, unit.end()))

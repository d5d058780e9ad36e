"""Which fact a mention is about, in the light of the check at hand and the question asked."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from bot.nlu.clauses import is_asked, is_past, stands_alone
from bot.nlu.committees import code
from bot.nlu.date_roles import asks_only_of_day
from bot.nlu.people import role_of
from bot.nlu.written_dates import names_year
from bot.rules import CHECKS, FACTS, PEILDATUM, Day, Fact, FactValue, Number

_ADULT = 18
_DAYS_A_WEEK = 7
_MONTHS_A_YEAR = 12

_AGES = ("mentor_leeftijd", "leerling_leeftijd")

# The nouns in the unit of a Number that each unit of a count fits.
_UNITS = {
    "dagen": "dagen",
    "weken": "weken",
    "maanden": "maanden",
    "keer": "keer|toekenningen",
    "jongeren": "jongeren|leerlingen",
    "werknemers": "werknemers|personeelsleden",
}
_ENDS = re.compile(
    r"\b(?:tot(?:\s+en\s+met)?|tem|t/m|einde|eindigt|einddatum|stopt|vervalt|afloopt|loopt\s+af)\s*"
    r"(?:op|is|:|het)?\s*$"
)
_SINCE = re.compile(r"\b(?:sinds|sedert)\s+(?:de\s+)?$")
_FROM = re.compile(r"\bvanaf\s+(?:de\s+)?$")
_FIRST_BOUND = re.compile(r"\b(?:van|vanaf|tussen)\s+$")
_LAST_BOUND = re.compile(r"\s*(?:tot|tem|t/m|en|-)\s")
# Words beside which hours do not answer the question for these other hours.
_OTHER_HOURS = {
    "lesuren": re.compile(
        r"\b(?:werk\w*|praktijk|bij\s+ons|stage\w*|komt|komen|lesu\w*|lestijd\w*|(?:uur|uren|u)\s+les)\b"
    ),
    "voltijdse_week": re.compile(r"\b(?:leerling\w*|jongere|gast|hij|em|zij|ze|les\w*)\b"),
}


@dataclass(frozen=True)
class Setting:
    """What settles a mention: the check at hand, the fact asked, and the corrected message."""

    check: str | None
    asked: Fact | None
    text: str

    def has(self, fact_id: str) -> bool:
        """Whether a fact may be told now: the check at hand has it, or there is none."""
        return fact_id in FACTS and (self.check not in CHECKS or fact_id in CHECKS[self.check])

    def asks_for(self, unit: str) -> bool:
        """Whether the question asked is for a number in this unit, one or more nouns."""
        return isinstance(self.asked, Number) and _in_unit(self.asked, unit)

    def facts(self) -> tuple[Fact, ...]:
        """The facts of the check at hand."""
        return CHECKS[self.check].facts if self.check in CHECKS else ()


def settle(entity: Mapping[str, Any], setting: Setting) -> tuple[str | None, Any]:
    """The fact an entity is about, None if that cannot be told, and its value."""
    kind, role, value = str(entity["entity"]), entity.get("role"), entity.get("value")
    if kind == "datum":
        return _day(entity, setting), value
    if kind == "periode":
        return _first_day(str(value), setting)
    if kind == "aantal":
        return _count(entity, setting)
    if kind == "leeftijd":
        return _age(role, Decimal(str(value)), setting), value
    if kind == "jaren":
        return _years(Decimal(str(value)), setting)
    if kind == "getal":
        return _number(str(value), setting)
    if kind.startswith("mentor_veroordeling") and _is_of_organisation(entity, setting):
        return kind.replace("mentor", "organisatie"), value
    if kind == "mentor_ervaring" and setting.asks_for("maanden"):
        return _asked(setting), _months(Decimal(str(value)))
    if kind == "uren_werkplek" and _answers_other_hours(setting):
        return _asked(setting), value
    return kind, value


def day_after(asked: Fact | None) -> tuple[str, FactValue] | None:
    """The id of the day that makes sense after just one value of `asked`, and that value.

    Since when an organisation is recognised is only asked if it is.
    """
    for fact in FACTS.values():
        leader, *values = fact.follows or (None,)
        if asked and isinstance(fact, Day) and leader == asked.id and len(values) == 1:
            return fact.id, values[0]
    return None


def is_outright(entity: Mapping[str, Any]) -> bool:
    """Whether a mention says itself what it is about, rather than by what was asked."""
    kind = entity["entity"]
    return kind not in ("getal", "jaren", "periode") and (
        kind != "datum" or entity.get("role") is not None
    )


def _day(entity: Mapping[str, Any], setting: Setting) -> str | None:
    """The fact a day is: by its role, else what is asked, else the only one it can be.

    A day without its year, told from today, or on which something ends or since which it is so,
    says nothing by itself. A day that only follows on another fact is not guessed either. "En op 15
    december?" is about the day asked for, or that of the act, where there is one.
    """
    role, start = entity.get("role"), entity["start"]
    if role == PEILDATUM.id and asks_only_of_day(setting.text, start, entity["end"]):
        acts = [one for one in (setting.asked, *setting.facts()) if isinstance(one, Day)]
        role = next((one.id for one in acts if one is setting.asked or one.of_act), role)
    if role is not None:
        return role if role == PEILDATUM.id or setting.has(role) else None
    if isinstance(setting.asked, Day):
        return setting.asked.id
    following = day_after(setting.asked)
    if following and stands_alone(setting.text, start, entity["end"]):
        return following[0]
    written = setting.text[start : entity["end"]]
    if not names_year(written) or _ENDS.search(setting.text[:start]):
        return None
    days = [fact for fact in setting.facts() if isinstance(fact, Day)]
    if not days:
        return None if _tells_of_case(entity, setting) else PEILDATUM.id
    return days[0].id if len(days) == 1 and days[0].follows is None else None


def _tells_of_case(entity: Mapping[str, Any], setting: Setting) -> bool:
    """Whether a day is when something happened, or since when it is so: "ziek sinds 3/11/2026".

    The first and last day of what is no period of rules are those of something of the case.
    """
    text, start, end = setting.text, entity["start"], entity["end"]
    bound = _FIRST_BOUND.search(text[:start]) and _LAST_BOUND.match(text, end)
    if _SINCE.search(text[:start]) or bound:
        return True
    told = not (is_asked(text, end) or stands_alone(text, start, end))
    return told and bool(_FROM.search(text[:start]) or is_past(text, start, end))


def _first_day(period: str, setting: Setting) -> tuple[str | None, str]:
    """The day the answer must speak for: the first of a period, unless a day was asked for."""
    return (None if isinstance(setting.asked, Day) else PEILDATUM.id), period.partition("/")[0]


def _count(entity: Mapping[str, Any], setting: Setting) -> tuple[str | None, Decimal]:
    """The number of the case that a count is, in the unit of that number.

    A count that is the whole answer to another question is not taken for a fact nobody asked.
    """
    unit, value = str(entity.get("role")), Decimal(str(entity["value"]))
    if unit not in _UNITS:
        return (unit if setting.has(unit) else None), value
    if setting.asks_for(_UNITS[unit]):
        return _asked(setting), value
    if unit == "weken" and setting.asks_for("dagen"):
        return _asked(setting), value * _DAYS_A_WEEK
    if unit == "maanden" and setting.asks_for("jaar"):
        return _asked(setting), _share(value)
    if setting.asked and stands_alone(setting.text, entity["start"], entity["end"]):
        return None, value
    fitting = [fact.id for fact in _numbers(setting) if _in_unit(fact, _UNITS[unit])]
    if unit == "weken" and not fitting and setting.has("dagen_afwezig") and setting.check:
        return "dagen_afwezig", value * _DAYS_A_WEEK
    if unit == "maanden" and not fitting:
        return _years(_share(value), setting)
    return (fitting[0] if len(fitting) == 1 else None), value


def _age(role: str | None, years: Decimal, setting: Setting) -> str | None:
    """Whose age it is, if the check at hand looks at it; a minor nobody names is no mentor."""
    if role is None and _asked(setting) in _AGES:
        return _asked(setting)
    may_be_mentor = setting.has("mentor_leeftijd") and years >= _ADULT
    if role == "mentor" or (role is None and may_be_mentor):
        return "mentor_leeftijd"
    looked_at = any(fact.id == "leerling_leeftijd" for fact in setting.facts())
    return "leerling_leeftijd" if looked_at else None


def _years(years: Decimal, setting: Setting) -> tuple[str | None, Decimal]:
    """What a number of years says: what is asked, else from eighteen on an age, or experience."""
    if setting.asks_for("jaar"):
        return _asked(setting), years
    if setting.asks_for("maanden"):
        return _asked(setting), _months(years)
    if years >= _ADULT:
        return ("mentor_leeftijd" if setting.has("mentor_leeftijd") else None), years
    experience = any(fact.id == "mentor_ervaring" for fact in setting.facts())
    return ("mentor_ervaring" if experience else None), years


def _is_of_organisation(entity: Mapping[str, Any], setting: Setting) -> bool:
    """Whether a conviction of nobody in particular is that of the organisation."""
    ids = [fact.id for fact in setting.facts()]
    may_be = _asked(setting) == "organisatie_veroordeling" or "mentor_veroordeling" not in ids
    about = role_of(setting.text, entity["start"], entity["end"])
    return may_be and "organisatie_veroordeling" in ids and about is None


def _number(value: str, setting: Setting) -> tuple[str | None, str]:
    """What a bare number says: what is asked, else the one number of the check: "en met 18?"."""
    if isinstance(setting.asked, Number):
        return setting.asked.id, value
    if _asked(setting) == "sociale_maribel" and re.fullmatch(r"\d{3}(\.\d+)?", value):
        return "paritair_comite", code(value)
    numbers = list(_numbers(setting))
    if len(numbers) != 1 or setting.asked or not Decimal(value):
        return None, value
    return (None if numbers[0].whole or numbers[0].follows else numbers[0].id), value


def _answers_other_hours(setting: Setting) -> bool:
    """Whether hours without more answer a question for lessons or for the full-time week."""
    otherwise = _OTHER_HOURS.get(_asked(setting) or "")
    return otherwise is not None and not otherwise.search(setting.text)


def _numbers(setting: Setting) -> Iterator[Number]:
    return (fact for fact in setting.facts() if isinstance(fact, Number))


def _in_unit(fact: Number, nouns: str) -> bool:
    return bool(re.search(rf"\b(?:{nouns})\b", fact.unit))


def _asked(setting: Setting) -> str | None:
    return setting.asked.id if setting.asked else None


def _months(years: Decimal) -> Decimal:
    """Years as months; a share of a year that was rounded becomes the months it came from."""
    return (years * _MONTHS_A_YEAR).quantize(Decimal("0.1"))


def _share(months: Decimal) -> Decimal:
    return (months / _MONTHS_A_YEAR).quantize(Decimal("0.01")).normalize()

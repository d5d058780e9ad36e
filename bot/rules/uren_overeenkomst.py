"""How many hours an overeenkomst counts (F-070, F-071).

Werkplek and lessons make the total; each lesson counts for the same number of minutes, however long
it is. An OAO is full-time: as many hours as the average full-time week of the onderneming. So was a
SAO; since 1 September 2022 it lies between a minimum of its own and that week. A deeltijdse
arbeidsovereenkomst covers the werkplek only.
"""

from __future__ import annotations

from decimal import Decimal
from functools import partial

from bot.rules.check import Check, Condition, Outcome
from bot.rules.common import OVEREENKOMST, UREN_WERKPLEK
from bot.rules.contractkeuze import found_overeenkomst
from bot.rules.facts import Fact, FactValue, Number
from bot.rules.logic import Case, Expression, Limit, Predicate, at_least, is_

LESUREN = Number(
    "lesuren",
    about="leerling",
    minimum=Decimal(0),
    maximum=Decimal(40),
    unit="lesuren per week",
)
VOLTIJDSE_WEEK = Number(
    "voltijdse_week",
    about="organisatie",
    minimum=Decimal(20),
    maximum=Decimal(50),
    unit="uur per week",
)

MINUTES, MINIMUM = "uren.minuten_per_les", "sao.minimum_uren"
FULL_TIME = "voltijds"  # what MINIMUM says as long as a SAO had to be full-time
NONE = Decimal(0)
MORE = Decimal("0.01")  # a total that is so much above the week is more


def total(hours: Decimal, lessons: Decimal, minutes: int, more: Decimal = NONE) -> Decimal:
    """The hours of a week at the werkplek and at school, and `more`."""
    return hours + lessons * minutes / 60 + more


def hours_left(
    lessons: Decimal, goal: Decimal | str, minutes: int, more: Decimal = NONE
) -> Decimal | None:
    """The hours at the werkplek that make the total `goal` and `more`; None if there is no goal."""
    return None if isinstance(goal, str) else goal + more - lessons * minutes / 60


def lessons_left(
    hours: Decimal, goal: Decimal | str, minutes: int, more: Decimal = NONE
) -> Decimal | None:
    """The lessons that make the total `goal` and `more`; None if there is no goal."""
    return None if isinstance(goal, str) else (goal + more - hours) * 60 / minutes


def reaches(goal: tuple[Fact, ...], law: tuple[str, ...], more: Decimal = NONE) -> Expression:
    """The total is at least the goal and `more`: a limit to the hours, and one to the lessons."""
    to_hours, to_lessons = partial(hours_left, more=more), partial(lessons_left, more=more)
    return Limit((UREN_WERKPLEK, LESUREN, *goal), law, limit_of=to_hours) & Limit(
        (LESUREN, UREN_WERKPLEK, *goal), law, limit_of=to_lessons
    )


def week_covers(more: Decimal = NONE) -> Expression:
    """The full-time week is at least the total and `more`."""
    facts = (VOLTIJDSE_WEEK, UREN_WERKPLEK, LESUREN)
    return Limit(facts, (MINUTES,), limit_of=partial(total, more=more))


def has_own_minimum() -> Expression:
    """It is a SAO, at a time when a SAO has a minimum of its own."""
    number = Predicate((), (MINIMUM,), lambda minimum: minimum != FULL_TIME)
    return is_(OVEREENKOMST, "sao") & number


oao_of_sao = is_(OVEREENKOMST, "oao", "sao")
oao = is_(OVEREENKOMST, "oao")
sao = is_(OVEREENKOMST, "sao")
deeltijds = is_(OVEREENKOMST, "deeltijdse_arbeidsovereenkomst")
eigen_minimum = has_own_minimum()
voltijds = oao_of_sao & ~eigen_minimum
drempel = at_least(UREN_WERKPLEK, "oao.drempel_uren")

reaches_minimum = reaches((), (MINIMUM, MINUTES))
reaches_week = reaches((VOLTIJDSE_WEEK,), (MINUTES,)) & ~week_covers(MORE)
within_week = week_covers() & ~reaches((VOLTIJDSE_WEEK,), (MINUTES,), MORE)


def hours(case: Case, outcome: str) -> dict[str, FactValue]:
    """The total of a week, and how far it is from the minimum or from the full-time week."""
    if outcome == "enkel_werkplek":
        return {}
    at_work, lessons, goal = map(case.fact, (UREN_WERKPLEK, LESUREN, VOLTIJDSE_WEEK))
    if outcome == "onder_minimum":
        goal = Decimal(case.compute_with(MINIMUM))
    assert isinstance(at_work, Decimal)
    assert isinstance(lessons, Decimal)
    assert isinstance(goal, Decimal)
    sum_ = total(at_work, lessons, case.compute_with(MINUTES))
    return {"totaal": _rounded(sum_), "verschil": _rounded(abs(goal - sum_))}


def _rounded(value: Decimal) -> Decimal:
    """Two decimals, or none where they are zero."""
    rounded = value.quantize(MORE)
    return rounded if rounded % 1 else rounded.to_integral_value()


_texts = (("uren.oao", oao), ("uren.sao", sao), ("uren.les", None))
_notes = (
    ("let_op.voltijdse_week", voltijds),
    ("let_op.sao_niet_voltijds", eigen_minimum),
    ("let_op.oao_onder_drempel", oao & ~drempel),
    ("let_op.sao_vanaf_drempel", sao & drempel),
    ("let_op.week_zonder_les", None),
)

UREN_OVEREENKOMST = Check(
    id="uren_overeenkomst",
    facts=(OVEREENKOMST, UREN_WERKPLEK, LESUREN, VOLTIJDSE_WEEK),
    conditions=(
        Condition("overeenkomst", met=oao_of_sao | eigen_minimum | deeltijds),
        Condition("minimum", met=reaches_minimum, applies=has_own_minimum()),
        Condition(
            "niet_minder",
            met=reaches_week,
            applies=is_(OVEREENKOMST, "oao", "sao") & ~has_own_minimum(),
        ),
        Condition("niet_meer", met=within_week, applies=is_(OVEREENKOMST, "oao", "sao")),
    ),
    outcomes=(
        Outcome("voltijds", when=voltijds & reaches_week & within_week, basis=_texts, notes=_notes),
        Outcome("te_weinig", when=voltijds & ~reaches_week, basis=_texts, notes=_notes),
        Outcome(
            "te_veel",
            when=~within_week & (voltijds | (eigen_minimum & reaches_minimum)),
            basis=_texts,
            notes=_notes,
        ),
        Outcome(
            "binnen_grenzen",
            when=eigen_minimum & reaches_minimum & within_week,
            basis=_texts,
            notes=_notes,
        ),
        Outcome("onder_minimum", when=eigen_minimum & ~reaches_minimum, basis=_texts, notes=_notes),
        Outcome(
            "enkel_werkplek",
            when=deeltijds,
            basis=(("uren.deeltijds", None),),
            notes=(("let_op.deeltijds_uren", None),),
        ),
    ),
    figures=hours,
    computes_with=(MINUTES, MINIMUM),
    concludes=found_overeenkomst,
)

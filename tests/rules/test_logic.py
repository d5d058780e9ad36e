from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from bot.law import BeforeFirst, Law
from bot.rules import (
    CHECKS,
    Check,
    Choice,
    Code,
    Day,
    Fact,
    FactError,
    FactValue,
    Number,
    RulesContradict,
    YesNo,
)
from bot.rules.check import Outcome
from bot.rules.logic import (
    AllOf,
    AnyOf,
    Case,
    Expression,
    Truth,
    at_least,
    is_,
    not_told,
    required_by_law,
)
from tests.law.samples import WET, read_text, series
from tests.rules.grid import LAW, SAMPLES, TABLED, first_day

ON = date(2026, 11, 23)
LEFT, RIGHT = YesNo("links", about="proef"), YesNo("rechts", about="proef")
HOURS = Number("uren", about="proef", minimum=Decimal(0), maximum=Decimal(50))
left, right = is_(LEFT, True), is_(RIGHT, True)

T, F, U = True, False, None


def case(law: Law, on: date = ON, **facts: FactValue | None) -> Case:
    return Case({id_: value for id_, value in facts.items() if value is not None}, law, on)


@pytest.mark.parametrize(
    ("a", "b", "both", "either"),
    [
        (T, T, T, T),
        (T, F, F, T),
        (T, U, U, T),
        (F, T, F, T),
        (F, F, F, F),
        (F, U, F, U),
        (U, T, U, T),
        (U, F, F, U),
        (U, U, U, U),
    ],
)
def test_and_and_or_follow_kleene(law: Law, a: Truth, b: Truth, both: Truth, either: Truth) -> None:
    told = case(law, links=a, rechts=b)
    assert (left & right).holds(told) is both
    assert (left | right).holds(told) is either


@pytest.mark.parametrize(("a", "negated"), [(T, F), (F, T), (U, U)])
def test_not_follows_kleene(law: Law, a: Truth, negated: Truth) -> None:
    assert (~left).holds(case(law, links=a)) is negated


def test_all_of_nothing_holds_and_any_of_nothing_does_not(law: Law) -> None:
    assert AllOf(()).holds(case(law)) is True
    assert AnyOf(()).holds(case(law)) is False


@pytest.mark.parametrize(
    ("expression", "facts", "left_open"),
    [
        (left & right, {}, [left, right]),
        (left & right, {"links": True}, [right]),
        (left & right, {"links": False}, []),
        (left | right, {"rechts": True}, []),
        (left | ~right, {"links": False}, [right]),
    ],
)
def test_only_what_can_still_decide_is_open(
    law: Law, expression: Expression, facts: dict[str, bool], left_open: list[Expression]
) -> None:
    assert [*expression.open_predicates(Case(facts, law, ON))] == left_open


def test_at_least_compares_with_the_law_of_the_day(tmp_path: Path) -> None:
    law = read_text(
        tmp_path,
        WET + series("values", "uur", "from: 2016-09-01, value: 18", "from: 2022-09-01, value: 20"),
    )
    enough = at_least(HOURS, "uur")
    told = Decimal("19.99")
    assert enough.holds(case(law, date(2022, 8, 31), uren=told)) is True
    assert enough.holds(case(law, date(2022, 9, 1), uren=told)) is False
    assert enough.holds(case(law, date(2022, 9, 1), uren=Decimal(20))) is True
    assert enough.holds(case(law, date(2022, 9, 1))) is None
    with pytest.raises(BeforeFirst):
        enough.holds(case(law, date(2016, 8, 31), uren=told))


def test_required_by_law_is_the_yes_or_no_of_the_day(tmp_path: Path) -> None:
    law = read_text(
        tmp_path,
        WET
        + series(
            "values", "moet", "from: 2016-09-01, value: false", "from: 2019-09-01, value: true"
        ),
    )
    required = required_by_law("moet")
    assert required.holds(case(law, date(2019, 8, 31))) is False
    assert required.holds(case(law, date(2019, 9, 1))) is True


@pytest.mark.parametrize(("told", "holds"), [(None, True), (True, True), (False, False)])
def test_not_told_is_never_unknown(law: Law, told: bool | None, holds: bool) -> None:
    assert not_told(LEFT, False).holds(case(law, links=told)) is holds


def test_a_case_can_forget_what_it_decided(law: Law) -> None:
    told = case(law, links=True, rechts=True)
    assert (left & right).holds(told) is True
    assert (left & right).holds(told.without([right])) is None
    assert (left & right).holds(told) is True


@pytest.mark.parametrize(
    "outcomes",
    [(Outcome("een", left), Outcome("twee", left)), (Outcome("een", ~left),)],
    ids=["two outcomes hold", "no outcome holds"],
)
def test_rules_that_contradict_are_refused(law: Law, outcomes: tuple[Outcome, ...]) -> None:
    check = Check("proef", facts=(LEFT,), conditions=(), outcomes=outcomes)
    with pytest.raises(RulesContradict, match="proef"):
        check.evaluate({"links": True}, law, ON)


def test_what_follows_from_a_fact_names_the_law_it_follows_from(law: Law) -> None:
    facts: dict[str, FactValue] = {
        "uren_werkplek": Decimal(24),
        "gesimuleerde_werkplek": False,
        "paritair_comite": "302",
    }
    verdict = CHECKS["contractkeuze"].evaluate(facts, law, ON)
    assert verdict.facts["sociale_maribel"] == "neen"
    assert "maribel.paritaire_comites_handel_en_nijverheid" in verdict.values


def value_of(fact: Fact) -> st.SearchStrategy[Any]:
    if isinstance(fact, Number):
        return st.decimals(fact.minimum, fact.maximum, places=0 if fact.whole else 2)
    if isinstance(fact, Day):
        return st.dates(fact.minimum, fact.maximum)
    if isinstance(fact, Choice):
        return st.sampled_from(fact.options)
    return st.sampled_from(SAMPLES[fact.id]) if isinstance(fact, Code) else st.booleans()


def stand_together(check: Check, facts: dict[str, FactValue]) -> bool:
    """Whether no day in `facts` lies before one it must follow."""
    try:
        for fact in check.facts:
            fact.check_beside(facts)
    except FactError:
        return False
    return True


@st.composite
def cases(draw: st.DrawFn) -> tuple[Check, dict[str, FactValue], date]:
    """A check with some of its facts, on a day since 2016."""
    check = TABLED[draw(st.sampled_from(sorted(TABLED)))]
    known = draw(st.lists(st.sampled_from(check.facts), unique_by=lambda fact: fact.id))
    facts = {fact.id: draw(value_of(fact)) for fact in known}
    assume(stand_together(check, facts))
    return check, facts, draw(st.dates(first_day(check), date(2049, 12, 31)))


thorough = settings(derandomize=True, database=None, deadline=None, max_examples=300)


@thorough
@given(cases(), st.data())
def test_one_more_fact_never_turns_a_decided_outcome(
    told: tuple[Check, dict[str, FactValue], date], data: st.DataObject
) -> None:
    check, facts, on = told
    before = check.evaluate(facts, LAW, on)
    unknown = [fact for fact in check.facts if fact.asked and fact.id not in before.facts]
    if unknown:
        fact = data.draw(st.sampled_from(unknown))
        more = {**facts, fact.id: data.draw(value_of(fact))}
        assume(stand_together(check, more))
        after = check.evaluate(more, LAW, on)
        assert {*after.possible} <= {*before.possible}
        assert before.outcome in (None, after.outcome)


@thorough
@given(cases(), st.randoms(use_true_random=False))
def test_a_verdict_does_not_depend_on_the_order_of_the_facts(
    told: tuple[Check, dict[str, FactValue], date], random: Any
) -> None:
    check, facts, on = told
    shuffled = random.sample([*facts.items()], len(facts))
    before, after = check.evaluate(facts, LAW, on), check.evaluate(dict(shuffled), LAW, on)
    assert before == after
    assert [*before.facts.items()] == [*after.facts.items()]
    assert [*before.values] == [*after.values]


@thorough
@given(cases())
def test_a_check_says_the_same_of_the_same_facts(
    told: tuple[Check, dict[str, FactValue], date],
) -> None:
    check, facts, on = told
    assert check.evaluate(facts, LAW, on) == check.evaluate(dict(facts), LAW, on)


@thorough
@given(cases())
def test_facts_of_other_checks_are_ignored(
    told: tuple[Check, dict[str, FactValue], date],
) -> None:
    check, facts, on = told
    others: dict[str, FactValue] = {
        "opleiding_duaal": True,
        "mentor_leeftijd": Decimal(40),
        "peildatum": on,
    }
    extra = {id_: value for id_, value in others.items() if id_ not in check}
    assert check.evaluate({**facts, **extra}, LAW, on) == check.evaluate(facts, LAW, on)

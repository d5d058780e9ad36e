"""What holds for every combination of facts, known and unknown (see tests/rules/grid.py)."""

from collections.abc import Iterable
from datetime import date, timedelta

import pytest

from bot.law import BeforeFirst
from bot.rules import CHECKS, FactValue
from tests.rules.grid import CHECK_DAYS, LAW, TABLED, Case, Grid, days, first_day, grid

each_grid = pytest.mark.parametrize(
    ("check_id", "on"), CHECK_DAYS, ids=[f"{check_id} {on}" for check_id, on in CHECK_DAYS]
)
each_check = pytest.mark.parametrize("check_id", TABLED)


def shortest(table: Grid, cases: Iterable[Case]) -> list[dict[str, FactValue]]:
    """The first few of `cases` that name the fewest facts, to show in a failure."""
    return sorted(map(table.named, cases), key=len)[:3]


@each_grid
def test_every_full_set_of_facts_has_exactly_one_outcome(check_id: str, on: date) -> None:
    table = grid(check_id, on)
    assert len(table.full_cases) > len(table.check.outcomes)
    undecided = [case for case in table.full_cases if table.verdict(case).outcome is None]
    assert shortest(table, undecided) == []


@each_check
def test_every_outcome_can_be_reached(check_id: str) -> None:
    tables = [grid(check_id, on) for on in days(CHECKS[check_id])]
    reached = {table.verdict(case).outcome for table in tables for case in table.full_cases}
    assert reached == {outcome.id for outcome in CHECKS[check_id].outcomes}


@each_grid
def test_a_decided_outcome_holds_whatever_else_becomes_known(check_id: str, on: date) -> None:
    table = grid(check_id, on)
    decided = [case for case in table.cases if table.verdict(case).outcome]
    wrong = [case for case in decided if table.reachable(case) != {table.verdict(case).outcome}]
    assert shortest(table, wrong) == []


@each_grid
def test_what_every_value_leads_to_is_decided(check_id: str, on: date) -> None:
    table = grid(check_id, on)
    left_open = [case for case in table.cases if table.verdict(case).outcome is None]
    wrong = [case for case in left_open if len(table.reachable(case)) == 1]
    assert shortest(table, wrong) == []


@each_grid
def test_an_outcome_that_can_still_come_is_among_the_possible_ones(check_id: str, on: date) -> None:
    table = grid(check_id, on)
    wrong = [case for case in table.cases if table.reachable(case) - {*possible(table, case)}]
    assert shortest(table, wrong) == []


@each_grid
def test_a_possible_outcome_can_still_come_while_only_asked_facts_are_known(
    check_id: str, on: date
) -> None:
    table = grid(check_id, on)
    unasked = {fact.id for fact in table.check.facts if not fact.asked}
    plain = [case for case in table.cases if not unasked & {*table.named(case)}]
    wrong = [case for case in plain if {*possible(table, case)} - table.reachable(case)]
    assert shortest(table, wrong) == []


@each_grid
def test_an_undecided_verdict_has_a_next_question(check_id: str, on: date) -> None:
    table = grid(check_id, on)
    verdicts = [table.verdict(case) for case in table.cases]
    always_the_same = len({one.outcome for one in verdicts}) == 1
    assert always_the_same or any(verdict.missing for verdict in verdicts)
    assert [one.facts for one in verdicts if bool(one.missing) == bool(one.outcome)] == []


@each_grid
def test_the_next_question_can_change_the_outcome(check_id: str, on: date) -> None:
    table = grid(check_id, on)
    places = {fact.id: place for place, fact in enumerate(table.check.facts)}
    wrong = [
        case
        for case in table.cases
        for asked in table.verdict(case).missing[:1]
        if not table.changes(case, places[asked])
    ]
    assert shortest(table, wrong) == []


@each_grid
def test_a_fact_that_is_not_missing_does_not_decide(check_id: str, on: date) -> None:
    table = grid(check_id, on)
    wrong = [
        case
        for case in table.cases
        if table.verdict(case).outcome is None
        for place in table.unknown(case)
        for fact in [table.check.facts[place]]
        if fact.id not in table.verdict(case).missing and fact.may_be_asked(table.named(case))
        if any(table.verdict(filled).outcome for filled in table.filled(case, place))
    ]
    assert shortest(table, wrong) == []


@each_grid
def test_a_fact_without_the_one_it_follows_makes_no_difference(check_id: str, on: date) -> None:
    table = grid(check_id, on)
    for place, fact in enumerate(table.check.facts):
        if fact.follows is None:
            continue
        leader, *values = fact.follows
        wrong = [
            case
            for case in table.full_cases
            if table.named(case).get(leader) not in values
            for filled in table.filled(case, place)
            if table.verdict(filled).outcome != table.verdict(case).outcome
        ]
        assert shortest(table, wrong) == []


@each_check
def test_before_its_law_begins_a_check_gives_no_outcome(check_id: str) -> None:
    check = CHECKS[check_id]
    start = first_day(check, computing=False)
    table = grid(check_id, first_day(check))
    for case in table.full_cases:
        with pytest.raises(BeforeFirst):
            check.evaluate(table.named(case), LAW, start - timedelta(days=1))


def possible(table: Grid, case: Case) -> tuple[str, ...]:
    return table.verdict(case).possible

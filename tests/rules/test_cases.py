"""The cases of tests/rules/cases: one file for each check, each case a Dutch sentence."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.law import Law, UnknownLaw
from bot.rules import CHECKS, FACTS

DIRECTORY = Path(__file__).parent / "cases"
FILES = {
    check_id: yaml.safe_load((DIRECTORY / f"{check_id}.yaml").read_text(encoding="utf-8"))
    for check_id in CHECKS
}
FIELDS = {"name", "op", "feiten", "uitkomst", "voorwaarden", "mist", "let_op", "bron"}
FIELDS |= {"cijfers", "na_te_kijken"}


@pytest.mark.parametrize(
    ("check_id", "case"),
    [
        pytest.param(check_id, case, id=f"{check_id}: {case['name']}")
        for check_id, cases in FILES.items()
        for case in cases
    ],
)
def test_case(check_id: str, case: dict[str, Any], law: Law) -> None:
    check = CHECKS[check_id]
    facts = {id_: FACTS[id_].parse(value) for id_, value in case["feiten"].items()}
    if case["uitkomst"] == "onbekend recht":
        with pytest.raises(UnknownLaw):
            check.evaluate(facts, law, case["op"])
        return
    verdict = check.evaluate(facts, law, case["op"])
    found = {
        "uitkomst": verdict.outcome,
        "voorwaarden": {one.id: one.state.value for one in verdict.conditions},
        "mist": [*verdict.missing],
        "let_op": [note.key for note in verdict.notes],
        "cijfers": {id_: str(verdict.figures.get(id_)) for id_ in case.get("cijfers", {})},
        "na_te_kijken": [one.key for one in verdict.uncertain],
        "bron": [one.article for one in verdict.rests_on if one.article],
    }
    expected = {field: value for field, value in case.items() if field in found}
    assert {field: found[field] for field in expected} == expected


@pytest.mark.parametrize("check_id", FILES)
def test_the_cases_of_a_check_are_many_and_well_formed(check_id: str) -> None:
    cases = FILES[check_id]
    assert len({case["name"] for case in cases}) == len(cases) >= 40
    for case in cases:
        assert {"name", "op", "feiten", "uitkomst"} <= {*case} <= FIELDS, case["name"]
        assert {*case["feiten"]} <= {fact.id for fact in CHECKS[check_id].facts}, case["name"]


@pytest.mark.parametrize("check_id", FILES)
def test_the_cases_of_a_check_reach_every_outcome(check_id: str) -> None:
    outcomes = {case["uitkomst"] for case in FILES[check_id]}
    reached = CHECKS[check_id].outcome_ids
    assert outcomes == {*reached, None, "onbekend recht"}

"""What the hours and the kind of opleiding say about the overeenkomst, in every other check."""

from datetime import date

import pytest

from bot.law import Law
from bot.rules import CHECKS, FACTS, Facts, what_if
from bot.rules.contractkeuze import found_overeenkomst

ON = date(2026, 11, 23)
HOURS = {"gesimuleerde_werkplek": False, "opleiding_duaal": True, "sociale_maribel": "neen"}


def case(**facts: object) -> Facts:
    return {id_: FACTS[id_].parse(value) for id_, value in facts.items()}


@pytest.mark.parametrize(
    ("facts", "found"),
    [
        ({}, {}),
        ({"uren_werkplek": 20}, {}),
        ({"uren_werkplek": 20, **HOURS}, {"overeenkomst": "oao"}),
        ({"uren_werkplek": 19.99, **HOURS}, {"overeenkomst": "sao"}),
        ({"uren_werkplek": 20, **HOURS, "overeenkomst": "sao"}, {}),
        ({"uren_werkplek": 20, **HOURS, "sociale_maribel": "ja"}, {}),
    ],
    ids=[
        *("nothing told", "undecided", "oao", "sao", "another was told", "the employer may choose"),
    ],
)
def test_the_overeenkomst_follows_where_there_is_no_choice(
    law: Law, facts: dict[str, object], found: Facts
) -> None:
    assert found_overeenkomst(case(**facts), law, ON) == found


def test_nothing_follows_on_a_day_without_law(law: Law) -> None:
    assert found_overeenkomst(case(uren_werkplek=24, **HOURS), law, date(2015, 1, 1)) == {}


@pytest.mark.parametrize("id_", [id_ for id_, check in CHECKS.items() if "overeenkomst" in check])
def test_no_check_asks_for_an_overeenkomst_that_follows(law: Law, id_: str) -> None:
    verdict = CHECKS[id_].evaluate(case(uren_werkplek=24, **HOURS), law, ON)
    assert "overeenkomst" not in verdict.missing
    assert verdict.facts["overeenkomst"] == "oao"
    assert "overeenkomst" not in verdict.given


def test_other_hours_are_another_overeenkomst(law: Law) -> None:
    known = case(uren_werkplek=24, lesuren=14, voltijdse_week=38, **HOURS)
    change = what_if(CHECKS["uren_overeenkomst"], known, case(uren_werkplek=19), law, ON)
    before, after = change.before.facts, change.after.facts
    assert (before["overeenkomst"], after["overeenkomst"]) == ("oao", "sao")


def test_a_verdict_names_what_follows_from_another_check(law: Law) -> None:
    told = case(uren_werkplek=24, vooropleiding="tweede_graad", **HOURS)
    assert CHECKS["leervergoeding"].evaluate(told, law, ON).found == ("overeenkomst",)
    told = {**told, "overeenkomst": "sao"}
    assert CHECKS["leervergoeding"].evaluate(told, law, ON).found == ()

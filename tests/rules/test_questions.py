from datetime import date
from decimal import Decimal

import pytest

from bot.law import BeforeFirst, Law
from bot.rules import CHECKS, Check, FactValue, Region, branches, next_question, regions

ON = date(2026, 11, 23)
CONTRACT, MENTOR = CHECKS["contractkeuze"], CHECKS["mentorcheck"]
DUAAL: dict[str, FactValue] = {
    "gesimuleerde_werkplek": False,
    "opleiding_duaal": True,
    "sociale_maribel": "neen",
}
GOED: dict[str, FactValue] = {
    "mentor_leeftijd": Decimal(30),
    "mentor_ervaring": Decimal(6),
    "mentor_opleiding": "gevolgd",
    "mentor_veroordeling": False,
    "mentor_intern": True,
}


def without(facts: dict[str, FactValue], *ids: str) -> dict[str, FactValue]:
    return {id_: value for id_, value in facts.items() if id_ not in ids}


@pytest.mark.parametrize(
    ("unknown", "asked"),
    [
        (set(), "uren_werkplek"),
        ({"uren_werkplek"}, "gesimuleerde_werkplek"),
        ({"uren_werkplek", "opleiding_duaal"}, "gesimuleerde_werkplek"),
        ({"uren_werkplek", "gesimuleerde_werkplek", "opleiding_duaal"}, "sociale_maribel"),
        (
            {"uren_werkplek", "gesimuleerde_werkplek", "opleiding_duaal", "sociale_maribel"},
            None,
        ),
    ],
)
def test_what_the_user_does_not_know_is_not_asked(
    law: Law, unknown: set[str], asked: str | None
) -> None:
    assert next_question(CONTRACT.evaluate({}, law, ON), unknown) == asked


def test_a_decided_verdict_asks_nothing(law: Law) -> None:
    assert next_question(MENTOR.evaluate(GOED, law, ON), ()) is None


def test_the_regions_of_a_number_lie_between_the_thresholds_of_the_law(law: Law) -> None:
    found = [*regions(MENTOR, MENTOR.fact("mentor_leeftijd"), {}, law, ON)]
    assert found == [
        Region(Decimal(15), None, Decimal(23)),
        Region(Decimal(23), Decimal(23), Decimal(25)),
        Region(Decimal(25), Decimal(25), None),
    ]


def test_the_regions_of_a_choice_are_its_options(law: Law) -> None:
    found = [*regions(CONTRACT, CONTRACT.fact("stelsel"), {}, law, ON)]
    assert found == [Region("dbso"), Region("leertijd"), Region("voltijds")]


def test_the_regions_of_a_yes_or_no_are_both(law: Law) -> None:
    found = [*regions(MENTOR, MENTOR.fact("mentor_intern"), {}, law, ON)]
    assert found == [Region(True), Region(False)]


def test_without_law_there_are_no_regions(law: Law) -> None:
    with pytest.raises(BeforeFirst):
        [*regions(CONTRACT, CONTRACT.fact("uren_werkplek"), {}, law, date(2016, 8, 31))]


def outcomes(
    check: Check, facts: dict[str, FactValue], fact_id: str, law: Law, on: date
) -> tuple[tuple[Region, tuple[str, ...]], ...]:
    """Each branch as its region and the outcomes that are left there."""
    found = branches(check, facts, fact_id, law, on)
    return tuple((branch.region, branch.verdict.possible) for branch in found)


def test_each_side_of_a_threshold_is_a_branch(law: Law) -> None:
    assert outcomes(CONTRACT, DUAAL, "uren_werkplek", law, ON) == (
        (Region(Decimal(1), None, Decimal(20)), ("sao",)),
        (Region(Decimal(20), Decimal(20), None), ("oao",)),
    )


def test_each_option_of_a_choice_is_a_branch(law: Law) -> None:
    facts = {**DUAAL, "opleiding_duaal": False, "uren_werkplek": Decimal(16)}
    assert outcomes(CONTRACT, facts, "stelsel", law, ON) == (
        (Region("dbso"), ("deeltijdse_arbeidsovereenkomst",)),
        (Region("leertijd"), ("geen_regel",)),
        (Region("voltijds"), ("geen_regel",)),
    )


def test_neighbouring_stretches_with_the_same_outcome_are_one_branch(law: Law) -> None:
    facts = {**without(GOED, "mentor_leeftijd"), "mentor_bewijs_vooropleiding": False}
    assert outcomes(MENTOR, facts, "mentor_leeftijd", law, ON) == (
        (Region(Decimal(15), None, Decimal(25)), ("voldoet_niet",)),
        (Region(Decimal(25), Decimal(25), None), ("voldoet",)),
    )


def test_a_branch_that_other_facts_decide_too_keeps_each_possible_outcome(law: Law) -> None:
    facts = without(DUAAL, "opleiding_duaal")
    below, above = outcomes(CONTRACT, facts, "uren_werkplek", law, ON)
    assert below[1] == ("sao", "deeltijdse_arbeidsovereenkomst", "geen_regel")
    assert above[1] == ("oao",)


def test_a_branch_names_no_outcome_that_the_known_facts_exclude(law: Law) -> None:
    facts = without(GOED, "mentor_ervaring", "mentor_veroordeling")
    convicted, clean = outcomes(MENTOR, facts, "mentor_veroordeling", law, ON)
    assert convicted == (Region(True), ("voldoet_mits_afwijking", "voldoet_niet"))
    assert clean == (Region(False), ("voldoet", "voldoet_mits_afwijking"))

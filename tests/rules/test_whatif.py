from datetime import date
from decimal import Decimal

import pytest

from bot.law import BeforeFirst, Law
from bot.rules import CHECKS, FactValue, turns, what_if

ON = date(2026, 11, 23)
CONTRACT, MENTOR = CHECKS["contractkeuze"], CHECKS["mentorcheck"]
SAO: dict[str, FactValue] = {
    "uren_werkplek": Decimal(16),
    "gesimuleerde_werkplek": False,
    "opleiding_duaal": True,
    "sociale_maribel": "neen",
}
JONG: dict[str, FactValue] = {
    "mentor_leeftijd": Decimal(24),
    "mentor_ervaring": Decimal(6),
    "mentor_opleiding": "niet",
    "mentor_veroordeling": False,
    "mentor_intern": True,
}


def test_another_value_gives_another_verdict_and_keeps_the_first(law: Law) -> None:
    change = what_if(CONTRACT, SAO, {"uren_werkplek": Decimal(20)}, law, ON)
    assert (change.before.outcome, change.after.outcome) == ("sao", "oao")
    assert change.before == CONTRACT.evaluate(SAO, law, ON)
    assert SAO["uren_werkplek"] == Decimal(16)


def test_it_names_the_facts_that_differ(law: Law) -> None:
    replaced: dict[str, FactValue] = {"sociale_maribel": "ja", "opleiding_duaal": True}
    change = what_if(CONTRACT, SAO, replaced, law, ON)
    assert change.facts == ("sociale_maribel",)
    assert change.after.outcome == "sao_of_deeltijdse_arbeidsovereenkomst"


def test_a_change_that_changes_nothing_says_so(law: Law) -> None:
    change = what_if(CONTRACT, SAO, {"uren_werkplek": Decimal(18)}, law, ON)
    assert change.before.outcome == change.after.outcome == "sao"
    assert change.facts == ("uren_werkplek",)


def test_another_day_gives_the_verdict_of_that_day(law: Law) -> None:
    change = what_if(MENTOR, JONG, {}, law, ON, date(2019, 8, 31))
    assert (change.before.on, change.after.on) == (ON, date(2019, 8, 31))
    assert (change.before.outcome, change.after.outcome) == (
        "voldoet_niet",
        "voldoet_mits_afwijking",
    )
    assert change.facts == ()


def test_a_day_before_the_law_has_no_verdict(law: Law) -> None:
    with pytest.raises(BeforeFirst):
        what_if(MENTOR, JONG, {}, law, ON, date(2016, 8, 31))


def test_an_answer_turns_on_each_day_that_changes_it_within_a_period(law: Law) -> None:
    check, facts = CHECKS["leervergoeding"], {"overeenkomst": "oao", "vooropleiding": "geen"}
    later = turns(check, facts, law, date(2022, 1, 1), date(2022, 8, 31))
    assert [verdict.on for verdict in later] == [
        date(2022, 3, 1),
        date(2022, 4, 1),
        date(2022, 5, 1),
        date(2022, 8, 1),
    ]


@pytest.mark.parametrize(
    ("last", "days"), [(date(2022, 2, 28), 0), (date(2022, 3, 1), 1)], ids=["before", "on"]
)
def test_the_last_day_of_a_period_belongs_to_it(law: Law, last: date, days: int) -> None:
    check, facts = CHECKS["leervergoeding"], {"overeenkomst": "oao", "vooropleiding": "geen"}
    assert len([*turns(check, facts, law, date(2022, 1, 1), last)]) == days


def test_an_answer_that_no_law_touches_does_not_turn(law: Law) -> None:
    assert [*turns(MENTOR, JONG, law, date(2022, 1, 1), date(2022, 12, 31))] == []

from datetime import date
from decimal import Decimal

import pytest

from bot.rules import FACTS, FactError, FactValue

GOOD = [
    ("gesimuleerde_werkplek", True, True),
    ("gesimuleerde_werkplek", "ja", True),
    ("gesimuleerde_werkplek", " Neen ", False),
    ("gesimuleerde_werkplek", "nee", False),
    ("stelsel", "dbso", "dbso"),
    ("sociale_maribel", "mogelijk", "mogelijk"),
    ("uren_werkplek", 1, Decimal(1)),
    ("uren_werkplek", "50", Decimal(50)),
    ("uren_werkplek", 19.99, Decimal("19.99")),
    ("uren_werkplek", " 16,5 ", Decimal("16.5")),
    ("uren_werkplek", "24.33333333333333333333333333", 24 + Decimal(20) / 60),
    ("mentor_leeftijd", 15, Decimal(15)),
    ("mentor_leeftijd", 99, Decimal(99)),
    ("mentor_ervaring", 0, Decimal(0)),
    ("mentor_ervaring", 80, Decimal(80)),
    ("paritair_comite", "100", "100"),
    ("paritair_comite", 302, "302"),
    ("paritair_comite", " 329.01 ", "329.01"),
    ("peildatum", "1990-01-01", date(1990, 1, 1)),
    ("peildatum", "31/12/2020", date(2020, 12, 31)),
    ("peildatum", date(2049, 12, 31), date(2049, 12, 31)),
]


@pytest.mark.parametrize(("id_", "given", "value"), GOOD)
def test_a_possible_value_is_taken_exactly(id_: str, given: object, value: FactValue) -> None:
    parsed = FACTS[id_].parse(given)
    assert parsed == value
    assert type(parsed) is type(value)


HOURS = "1 tot en met 50 uur per week"
DAYS = "een bestaande datum van 1/1/1990 tot en met 31/12/2049"
NUMBER = "een nummer van 100 tot 399, eventueel met een subnummer, zoals 302 of 329.01"
BAD = [
    ("gesimuleerde_werkplek", "misschien", "ja of neen"),
    ("gesimuleerde_werkplek", 1, "ja of neen"),
    ("stelsel", "duaal", "dbso, leertijd, voltijds"),
    ("stelsel", True, "dbso, leertijd, voltijds"),
    ("uren_werkplek", "0.99", HOURS),
    ("uren_werkplek", "50,01", HOURS),
    ("uren_werkplek", -20, HOURS),
    ("uren_werkplek", "veel", HOURS),
    ("uren_werkplek", "", HOURS),
    ("uren_werkplek", None, HOURS),
    ("uren_werkplek", True, HOURS),
    ("uren_werkplek", "NaN", HOURS),
    ("uren_werkplek", "Infinity", HOURS),
    ("uren_werkplek", "1E-100000", HOURS),
    ("uren_werkplek", "2E1", HOURS),
    ("uren_werkplek", "1_9", HOURS),
    ("uren_werkplek", "٢٠", HOURS),
    ("uren_werkplek", "20.", HOURS),
    ("mentor_leeftijd", "14.99", "15 tot en met 99 jaar"),
    ("mentor_leeftijd", 100, "15 tot en met 99 jaar"),
    ("mentor_ervaring", "-0.01", "0 tot en met 80 jaar"),
    ("mentor_ervaring", 81, "0 tot en met 80 jaar"),
    ("paritair_comite", "99", NUMBER),
    ("paritair_comite", "400", NUMBER),
    ("paritair_comite", "329.1", NUMBER),
    ("paritair_comite", "PC 329", NUMBER),
    ("peildatum", "1989-12-31", DAYS),
    ("peildatum", date(2050, 1, 1), DAYS),
    ("peildatum", "2026-02-31", DAYS),
    ("peildatum", "31/2/2026", DAYS),
    ("peildatum", "morgen", DAYS),
]


@pytest.mark.parametrize(("id_", "given", "allowed"), BAD)
def test_an_impossible_value_is_refused_with_what_is_allowed(
    id_: str, given: object, allowed: str
) -> None:
    with pytest.raises(FactError) as caught:
        FACTS[id_].parse(given)
    error = caught.value
    assert (error.fact, error.given, error.allowed) == (FACTS[id_], given, allowed)
    assert str(error) == f"{id_}: {given} kan niet; toegelaten: {allowed}"


@pytest.mark.parametrize("value", [value for _, _, value in GOOD], ids=str)
def test_a_value_comes_back_from_what_json_can_hold(value: FactValue) -> None:
    ids = [id_ for id_, _, one in GOOD if one is value]
    for id_ in ids:
        exported = FACTS[id_].export(value)
        assert isinstance(exported, (bool, int, str))
        assert FACTS[id_].parse(exported) == value


@pytest.mark.parametrize("kind", ["YesNo", "Choice", "Number", "Code", "Day"])
def test_every_kind_of_fact_is_tried_with_good_and_bad_values(kind: str) -> None:
    for tried in (GOOD, BAD):
        assert kind in {type(FACTS[id_]).__name__ for id_, _, _ in tried}


def test_a_fact_that_follows_another_may_be_asked_only_after_it() -> None:
    follower = FACTS["stelsel"]
    assert not follower.may_be_asked({})
    assert not follower.may_be_asked({"opleiding_duaal": True})
    assert follower.may_be_asked({"opleiding_duaal": False})


def test_a_fact_that_is_never_asked_may_not_be_asked() -> None:
    assert not FACTS["mentor_bewijs_vooropleiding"].may_be_asked({})


@pytest.mark.parametrize("id_", FACTS)
def test_every_fact_can_be_found_by_its_id(id_: str) -> None:
    assert FACTS[id_].id == id_

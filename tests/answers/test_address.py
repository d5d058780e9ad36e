"""Facts in the address of a document, and back."""

from datetime import date
from decimal import Decimal
from urllib.parse import parse_qsl, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answers import Writer
from bot.answers.address import document_path
from bot.answers.query import BadAddress, read_query
from bot.rules import CHECKS, FactValue
from bot.rules.startklaar import STARTKLAAR
from tests.rules.test_dossier import GOED
from tests.rules.test_logic import thorough, value_of

ON = date(2026, 11, 23)


def test_a_path_holds_check_kind_day_and_facts() -> None:
    facts: dict[str, FactValue] = {
        "mentor_leeftijd": Decimal("30.5"),
        "mentor_intern": True,
        "mentor_veroordeling": False,
        "mentor_opleiding": "nog_niet",
    }
    assert document_path("mentorcheck", facts, ON, "pdf") == (
        "/dossier/mentorcheck.pdf?op=2026-11-23&mentor_intern=ja&mentor_leeftijd=30.5"
        "&mentor_opleiding=nog_niet&mentor_veroordeling=neen"
    )


def test_the_order_of_the_facts_does_not_matter() -> None:
    other_way = dict(reversed(GOED.items()))
    assert [*other_way] != [*GOED]
    assert document_path("startklaar", GOED, ON, "txt") == document_path(
        "startklaar", other_way, ON, "txt"
    )


def test_a_path_without_facts_has_its_day() -> None:
    assert document_path("startklaar", {}, ON, "pdf") == "/dossier/startklaar.pdf?op=2026-11-23"


@pytest.mark.parametrize("check_id", CHECKS)
@thorough
@given(data=st.data())
def test_what_is_read_is_what_was_written(
    writer: Writer, check_id: str, data: st.DataObject
) -> None:
    check = CHECKS[check_id]
    some = data.draw(st.lists(st.sampled_from(check.facts), unique=True, max_size=5))
    facts = {fact.id: data.draw(value_of(fact)) for fact in some}
    path = document_path(check_id, facts, ON, "pdf")
    assert read_query(parse_qsl(urlsplit(path).query), check, writer) == (facts, ON)


def test_a_query_without_a_day_has_none(writer: Writer) -> None:
    assert read_query([("mentor_leeftijd", "24")], STARTKLAAR, writer) == (
        {"mentor_leeftijd": Decimal(24)},
        None,
    )


def test_the_same_value_twice_is_one(writer: Writer) -> None:
    twice = [("mentor_leeftijd", "24"), ("mentor_leeftijd", "24,0")]
    assert read_query(twice, STARTKLAAR, writer)[0] == {"mentor_leeftijd": Decimal(24)}


def test_two_days_are_refused(writer: Writer) -> None:
    with pytest.raises(BadAddress, match="23 november 2026 en 24 november 2026"):
        read_query([("op", "2026-11-23"), ("op", "2026-11-24")], STARTKLAAR, writer)

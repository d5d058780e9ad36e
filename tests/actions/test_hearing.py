from datetime import date
from decimal import Decimal

import pytest

from actions.hearing import Heard
from tests.actions.listening import heard_in


def refused_in(heard: Heard) -> list[str]:
    return [error.fact.id for error in heard.refused]


@pytest.mark.parametrize(
    ("text", "asked", "value"),
    [
        ("24", "uren_werkplek", "24"),
        ("16,5", "uren_werkplek", "16.5"),
        ("vierentwintig", "uren_werkplek", "24"),
        ("31", "mentor_leeftijd", "31"),
        ("zevenentwintig", "mentor_leeftijd", "27"),
        ("28 jaar", "mentor_leeftijd", "28"),
        ("16 jaar", "mentor_leeftijd", "16"),
        ("6", "mentor_ervaring", "6"),
        ("5 jaar", "mentor_ervaring", "5"),
        ("ruim 20 jaar", "mentor_ervaring", "20"),
        ("anderhalf jaar", "mentor_ervaring", "1.5"),
    ],
)
def test_a_bare_number_answers_the_open_question(text, asked, value):
    heard = heard_in(text, check="mentorcheck", asked=asked)
    assert heard.facts == {asked: Decimal(value)}
    assert not heard.refused
    assert not heard.conflicts


def test_without_a_question_a_bare_number_is_the_only_number_of_the_check():
    assert heard_in("en met 18?", check="contractkeuze").facts == {"uren_werkplek": Decimal(18)}


@pytest.mark.parametrize("check", ["mentorcheck", None])
def test_without_a_question_a_bare_number_that_may_be_anything_gives_nothing(check):
    assert not heard_in("en met 18?", check=check).anything


def test_without_a_question_a_few_years_are_the_experience_of_the_mentor():
    assert heard_in("en met 3 jaar?", check="mentorcheck").facts == {"mentor_ervaring": Decimal(3)}


@pytest.mark.parametrize("asked", ["gesimuleerde_werkplek", "stelsel", "mentor_opleiding"])
def test_a_bare_number_answers_no_question_about_something_else(asked):
    assert not heard_in("18", check="contractkeuze", asked=asked).anything


@pytest.mark.parametrize(
    ("text", "asked", "value"),
    [
        ("24 uur, start op 1 september", "uren_werkplek", "24"),
        ("24 uur per week, we zijn met 5 man", "uren_werkplek", "24"),
        ("de mentor is 31 en heeft 2 kinderen", "mentor_leeftijd", "31"),
    ],
)
def test_a_bare_number_beside_the_answer_is_about_something_else(text, asked, value):
    heard = heard_in(text, check="contractkeuze", asked=asked)
    assert heard.facts == {asked: Decimal(value)}
    assert not heard.refused
    assert not heard.conflicts


@pytest.mark.parametrize(
    ("text", "fact", "values"),
    [
        ("20 tot 24 uur per week", "uren_werkplek", [Decimal(20), Decimal(24)]),
        ("20 of 24 uur", "uren_werkplek", [Decimal(20), Decimal(24)]),
        ("hij is 24 of 25 jaar", "mentor_leeftijd", [Decimal(24), Decimal(25)]),
        ("PC 302 en PC 200", "paritair_comite", ["302", "200"]),
    ],
)
def test_two_values_for_one_fact_contradict_each_other(text, fact, values):
    heard = heard_in(text, check="mentorcheck")
    assert heard.conflicts == {fact: values}
    assert heard.facts == {}


def test_a_value_said_twice_is_one_value():
    heard = heard_in("24 uur per week, dus 24,0 uur", check="contractkeuze")
    assert heard.facts == {"uren_werkplek": Decimal(24)}
    assert heard.conflicts == {}


def test_a_contradiction_leaves_the_other_facts_of_the_message():
    heard = heard_in("20 tot 24 uur per week, niet duaal", check="contractkeuze")
    assert heard.conflicts == {"uren_werkplek": [Decimal(20), Decimal(24)]}
    assert heard.facts == {"opleiding_duaal": False}


@pytest.mark.parametrize(
    ("text", "asked", "fact", "given"),
    [
        ("60 uur per week", None, "uren_werkplek", "60"),
        ("-5 uur", None, "uren_werkplek", "-5"),
        ("0", "uren_werkplek", "uren_werkplek", "0"),
        ("200", "uren_werkplek", "uren_werkplek", "200"),
        ("de mentor is 12 jaar", None, "mentor_leeftijd", "12"),
        ("140", "mentor_leeftijd", "mentor_leeftijd", "140"),
        ("90 jaar ervaring", None, "mentor_ervaring", "90"),
        ("PC 999", None, "paritair_comite", "999"),
    ],
)
def test_a_value_out_of_range_is_refused(text, asked, fact, given):
    heard = heard_in(text, check="mentorcheck", asked=asked)
    assert refused_in(heard) == [fact]
    assert heard.refused[0].given == given
    assert heard.facts == {}
    assert heard.anything


@pytest.mark.parametrize(
    ("text", "fact", "value", "check"),
    [
        ("mijn collega vraagt dit", "mentor_intern", True, "mentorcheck"),
        ("hij werkt in onze winkel", "gesimuleerde_werkplek", False, "contractkeuze"),
    ],
)
def test_words_in_passing_count_only_in_the_check_that_looks_at_them(text, fact, value, check):
    (other,) = {"mentorcheck", "contractkeuze"} - {check}
    assert heard_in(text, check=check).facts == {fact: value}
    assert heard_in(text, check=other, asked=fact).facts == {fact: value}
    assert heard_in(text, check=other).facts == {}
    assert heard_in(text).facts == {}


def test_a_fact_said_outright_counts_in_every_check():
    for check in ("contractkeuze", "mentorcheck", None):
        assert heard_in("24 uur per week", check=check).facts == {"uren_werkplek": Decimal(24)}


def test_a_date_is_the_day_the_answer_must_speak_for():
    heard = heard_in("en vanaf 1 september 2026?", check="contractkeuze")
    assert heard.facts == {"peildatum": date(2026, 9, 1)}


@pytest.mark.parametrize("written", ["31 februari 2026", "29/02/2023", "2026-02-30"])
def test_a_day_that_does_not_exist_is_given_back_as_it_was_written(written):
    heard = heard_in(f"vanaf {written}", check="contractkeuze")
    assert heard.no_such_day == [written]
    assert heard.facts == {}
    assert heard.anything


def test_a_day_too_long_ago_is_refused_as_one_that_exists():
    heard = heard_in("en op 1 mei 1985?", check="contractkeuze")
    assert heard.no_such_day == []
    assert refused_in(heard) == ["peildatum"]


def test_a_birthday_is_not_the_day_the_answer_must_speak_for():
    heard = heard_in("de mentor is geboren op 12/05/1999", check="mentorcheck")
    assert "peildatum" not in heard.facts


@pytest.mark.parametrize(
    ("text", "check", "facts"),
    [
        ("hij is 27", "mentorcheck", {"mentor_leeftijd": Decimal(27)}),
        ("hij is 27", None, {"mentor_leeftijd": Decimal(27)}),
        ("hij is 17", "contractkeuze", {}),
        ("de mentor is 27", "contractkeuze", {"mentor_leeftijd": Decimal(27)}),
        ("de leerling is 17", "mentorcheck", {}),
        ("de leerling is 17, de mentor 40", "mentorcheck", {"mentor_leeftijd": Decimal(40)}),
    ],
)
def test_an_age_is_that_of_the_mentor_or_of_nobody_the_checks_look_at(text, check, facts):
    assert heard_in(text, check=check).facts == facts


def test_the_age_of_the_leerling_does_not_answer_the_question_for_the_hours():
    assert not heard_in("hij is 17", check="contractkeuze", asked="uren_werkplek").anything


@pytest.mark.parametrize(
    ("text", "check", "facts"),
    [
        ("onze Kevin, 38 jaar, wil begeleiden", "mentorcheck", {"mentor_leeftijd": Decimal(38)}),
        ("is hij oud genoeg met 23 jaar?", "mentorcheck", {"mentor_leeftijd": Decimal(23)}),
        ("en met 28 jaar?", None, {"mentor_leeftijd": Decimal(28)}),
        ("en met 28 jaar?", "contractkeuze", {}),
        ("en met 3 jaar?", "contractkeuze", {}),
    ],
)
def test_a_bare_number_of_years_without_a_question_is_an_age_from_eighteen_on(text, check, facts):
    assert heard_in(text, check=check).facts == facts


def test_an_age_is_no_experience_where_experience_is_asked():
    heard = heard_in("sorry, hij is 31", check="mentorcheck", asked="mentor_ervaring")
    assert heard.facts == {"mentor_leeftijd": Decimal(31)}


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("de leerling (16) komt 30 uur per week op de werkplek", {"uren_werkplek": Decimal(30)}),
        ("Noor (17) komt 30 uur per week op de werkplek", {"uren_werkplek": Decimal(30)}),
    ],
)
def test_a_minor_nobody_names_is_no_mentor(text, facts):
    assert heard_in(text, check="contractkeuze").facts == facts


def test_the_years_of_a_company_are_no_experience_of_a_mentor():
    text = "wij hebben al acht jaar ervaring met leerlingen, kan de school zomaar stoppen"
    assert heard_in(text, check="einde_opleidingsverstrekker").facts == {}

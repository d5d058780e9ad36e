"""Days, heard on Monday 23 November 2026."""

from datetime import date
from decimal import Decimal

import pytest

from tests.actions.listening import heard_in

SIGNED, STARTED = "ondertekend_op", "start_leerling"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("1/9/2026", date(2026, 9, 1)),
        ("1 SEPTEMBER 2026", date(2026, 9, 1)),
        ("1/9", date(2026, 9, 1)),
        ("de 1ste september", date(2026, 9, 1)),
        ("vorige maandag", date(2026, 11, 16)),
        ("3 weke geleen", date(2026, 11, 2)),
        ("vandaag", date(2026, 11, 23)),
        ("nu", date(2026, 11, 23)),
    ],
)
@pytest.mark.parametrize(
    ("asked", "check"),
    [
        ("start_leerling", "opzeggen"),
        ("opzegging_op", "opzeggen"),
        ("ondertekend_op", "overeenkomst_in_orde"),
        ("verwittigd_op", "verbreken"),
        ("erkenning_datum", "erkenning"),
    ],
)
def test_a_day_answers_the_question_for_a_day(text, day, asked, check):
    assert heard_in(text, check=check, asked=asked).facts == {asked: day}


@pytest.mark.parametrize(
    "text", ["begin september", "in 2022", "volgende week", "8 uur", "morgend"]
)
def test_what_is_no_day_does_not_answer_it(text):
    heard = heard_in(text, check="opzeggen", asked="start_leerling")
    assert "start_leerling" not in heard.facts


@pytest.mark.parametrize(
    ("text", "check", "facts"),
    [
        (
            "gestart op 2/11, opgezegd op 20/11",
            "opzeggen",
            {STARTED: date(2026, 11, 2), "opzegging_op": date(2026, 11, 20)},
        ),
        (
            "getekend op 4/9, gestart op 1/9",
            "overeenkomst_in_orde",
            {SIGNED: date(2026, 9, 4), STARTED: date(2026, 9, 1)},
        ),
        ("verwittigd op 3 november", "verbreken", {"verwittigd_op": date(2026, 11, 3)}),
        (
            "erkend sinds 1/3/2022",
            "erkenning",
            {"erkenning_status": "zelfde", "erkenning_datum": date(2022, 3, 1)},
        ),
        ("kan ik hem vandaag opzeggen?", "opzeggen", {"opzegging_op": date(2026, 11, 23)}),
        ("de leerling start op 1/12", None, {STARTED: date(2026, 12, 1)}),
    ],
)
def test_a_day_with_a_role_is_that_fact(text, check, facts):
    assert heard_in(text, check=check).facts == facts


@pytest.mark.parametrize("check", ["contractkeuze", "mentorcheck", "verbreken"])
@pytest.mark.parametrize("text", ["de leerling start op 1/12/2026", "opzeg op 1/12/2026"])
def test_a_day_with_a_role_counts_for_nothing_in_a_check_without_that_fact(text, check):
    assert not heard_in(text, check=check).anything


def test_a_day_with_the_role_of_another_fact_does_not_answer_the_question():
    heard = heard_in("getekend op 25/8/2026", check="opzeggen", asked="start_leerling")
    assert not heard.anything


def test_a_day_with_a_role_goes_before_one_without():
    heard = heard_in("gestart op 1/9, op 3/9 ziek", check="opzeggen", asked="start_leerling")
    assert heard.facts[STARTED] == date(2026, 9, 1)
    assert heard.conflicts == {}


@pytest.mark.parametrize("check", ["opzeggen", "overeenkomst_in_orde", "erkenning", "verbreken"])
def test_a_day_of_the_rules_is_the_day_the_answer_must_speak_for_in_any_check(check):
    for text in ("wat gold er op 1/9/2022?", "schooljaar 2022-2023"):
        assert heard_in(text, check=check).facts == {"peildatum": date(2022, 9, 1)}


def test_the_same_asked_of_another_day_is_about_the_day_of_the_act_or_of_the_rules():
    another = "en op 1/9/2022?"
    assert heard_in(another, check="erkenning").facts == {"peildatum": date(2022, 9, 1)}
    assert heard_in(another, check="opzeggen").facts == {"opzegging_op": date(2022, 9, 1)}
    asked = heard_in(another, check="overeenkomst_in_orde", asked="ondertekend_op")
    assert asked.facts == {"ondertekend_op": date(2022, 9, 1)}


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("en in 2022?", date(2022, 1, 1)),
        ("en vorig jaar?", date(2025, 1, 1)),
        ("in het schooljaar 2022-2023", date(2022, 9, 1)),
        ("wat gold er op 5/3/2022, en in 2022?", date(2022, 3, 5)),
    ],
)
def test_a_period_is_the_first_day_of_it_unless_a_day_of_the_rules_is_said(text, day):
    assert heard_in(text, check="vakantie").facts["peildatum"] == day


@pytest.mark.parametrize("text", ["in 2022?", "schooljaar 2022-2023"])
def test_a_period_is_no_answer_to_the_question_for_a_day(text):
    assert not heard_in(text, check="opzeggen", asked=STARTED).anything


@pytest.mark.parametrize("check", ["contractkeuze", None])
def test_a_full_date_with_a_typing_error_is_a_full_date(check):
    heard = heard_in("vanaf 1 setpember 2022", check=check)
    assert heard.facts == {"peildatum": date(2022, 9, 1)}


@pytest.mark.parametrize("check", ["opzeggen", "overeenkomst_in_orde", "erkenning", "verbreken"])
@pytest.mark.parametrize("text", ["op 3/11/2026 was er ruzie", "het loopt mis sinds 3/11/2026"])
def test_a_day_without_a_role_is_not_guessed_where_a_check_asks_for_days(text, check):
    assert heard_in(text, check=check).facts == {}


@pytest.mark.parametrize("check", ["contractkeuze", "mentorcheck", None])
def test_a_full_date_without_a_role_is_the_day_the_answer_must_speak_for_elsewhere(check):
    assert heard_in("vanaf 1/9/2022", check=check).facts == {"peildatum": date(2022, 9, 1)}


@pytest.mark.parametrize("check", ["contractkeuze", "mentorcheck", "opzeggen", None])
@pytest.mark.parametrize(
    "text", ["vandaag", "nu", "de papieren moeten morgen weg", "zondag", "1/9", "tot 30/6/2027"]
)
def test_a_day_told_from_today_or_without_its_year_says_nothing_by_itself(text, check):
    assert not heard_in(text, check=check).anything


@pytest.mark.parametrize("asked", [STARTED, SIGNED])
def test_a_day_that_does_not_exist_is_given_back_for_every_day(asked):
    heard = heard_in("31 februari", check="overeenkomst_in_orde", asked=asked)
    assert heard.no_such_day == ["31 februari"]
    assert heard.facts == {}


def test_two_days_that_answer_one_question_contradict_each_other():
    heard = heard_in("op 1/9 of op 3/9", check="opzeggen", asked=STARTED)
    assert heard.conflicts == {STARTED: [date(2026, 9, 1), date(2026, 9, 3)]}
    assert heard.facts == {}


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("drie november", date(2026, 11, 3)),
        ("drie november tweeduizend zesentwintig", date(2026, 11, 3)),
        ("3-11", date(2026, 11, 3)),
        ("sorry, 3-11", date(2026, 11, 3)),
        ("vorige vrijdag", date(2026, 11, 20)),
    ],
)
def test_a_day_in_words_or_with_a_hyphen_answers_the_question_for_a_day(text, day):
    assert heard_in(text, check="opzeggen", asked=STARTED).facts == {STARTED: day}


def test_two_numbers_with_a_hyphen_are_no_day_where_a_number_is_asked():
    heard = heard_in("8-10", check="contractkeuze", asked="uren_werkplek")
    assert heard.conflicts == {"uren_werkplek": [Decimal(8), Decimal(10)]}


@pytest.mark.parametrize(
    "text", ["begin november", "eind oktober", "half oktober", "begin november 2026"]
)
def test_a_part_of_a_month_gives_nothing(text):
    assert not heard_in(text, check="opzeggen", asked=STARTED).anything
    assert not heard_in(text, check="contractkeuze", asked="uren_werkplek").anything


@pytest.mark.parametrize(
    ("text", "asked", "check", "facts"),
    [
        (
            "15 oktober 2019",
            "erkenning_status",
            "erkenning",
            {"erkenning_status": "zelfde", "erkenning_datum": date(2019, 10, 15)},
        ),
        (
            "ja, op 3/11",
            "trajectbegeleider_verwittigd",
            "verbreken",
            {"trajectbegeleider_verwittigd": True, "verwittigd_op": date(2026, 11, 3)},
        ),
        ("op 3/11 was er ruzie", "trajectbegeleider_verwittigd", "verbreken", {}),
    ],
)
def test_a_day_as_the_answer_tells_the_value_without_which_it_makes_no_sense(
    text, asked, check, facts
):
    assert heard_in(text, check=check, asked=asked).facts == facts


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("hij is ziek sinds 3 november 2026", {"reden_afwezigheid": "ziekte", "dagen_afwezig": 21}),
        ("de leerling werd ziek op 3 november 2026", {"reden_afwezigheid": "ziekte"}),
        ("vanaf vorige week ziek", {"reden_afwezigheid": "ziekte"}),
        ("gestart op 1 september 2026", {}),
        ("sinds 3 november 2026", {}),
        ("vanaf 3 november 2026 is alles anders", {}),
        ("vanaf 3 november 2026", {"peildatum": date(2026, 11, 3)}),
        ("op 1 september 2025", {"peildatum": date(2025, 9, 1)}),
        ("moest ik op 1 september 2025 betalen?", {"peildatum": date(2025, 9, 1)}),
        ("en in 2021?", {"peildatum": date(2021, 1, 1)}),
    ],
)
def test_a_day_on_which_something_happened_is_not_the_day_the_answer_must_speak_for(text, facts):
    assert heard_in(text, check="afwezigheid").facts == facts

from decimal import Decimal

import pytest

from tests.actions.listening import heard_in


@pytest.mark.parametrize(
    ("asked", "check", "text", "value"),
    [
        ("schorsing_dagen", "opzeggen", "10 dagen", 10),
        ("schorsing_dagen", "opzeggen", "een week", 7),
        ("schorsing_dagen", "opzeggen", "2 weken", 14),
        ("schorsing_dagen", "opzeggen", "geen", 0),
        ("schorsing_dagen", "opzeggen", "geen enkele dag", 0),
        ("schorsing_duur", "einde_van_rechtswege", "al 70 dagen", 70),
        ("dagen_afwezig", "afwezigheid", "drie weken", 21),
        ("weken_juli_augustus", "vakantie", "nog 4 weken", 4),
        ("maanden_opleiding", "overeenkomst_in_orde", "twee jaar", 24),
        ("maanden_opleiding", "overeenkomst_in_orde", "anderhalf jaar", 18),
        ("maanden_opleiding", "overeenkomst_in_orde", "drie maanden", 3),
        ("maanden_overeenkomsten", "overeenkomst_in_orde", "10 mnd", 10),
        ("maanden_schooljaar", "voordelen", "hij werkt 10 maanden bij ons", 10),
        ("eerdere_toekenningen", "voordelen", "nekeer", 1),
        ("eerdere_toekenningen", "voordelen", "al 2 keer", 2),
        ("eerdere_toekenningen", "voordelen", "tweemaal", 2),
        ("jongeren_in_opleiding", "organisatievoorwaarden", "eentje", 1),
        ("jongeren_in_opleiding", "organisatievoorwaarden", "3 leerlingen", 3),
        ("werknemers_vestiging", "organisatievoorwaarden", "met vijf man", 5),
        ("werknemers_vestiging", "organisatievoorwaarden", "geen personeel", 0),
        ("lesuren", "uren_overeenkomst", "14 lesuren", 14),
        ("lesuren", "uren_overeenkomst", "14 uur", 14),
        ("lesuren", "uren_overeenkomst", "14", 14),
        ("voltijdse_week", "uren_overeenkomst", "38 uur", 38),
        ("voltijdse_week", "uren_overeenkomst", "38-urenweek", 38),
        ("voltijdse_week", "uren_overeenkomst", "38 uur werken wij", 38),
        ("leerling_leeftijd", "socioculturele_sector", "17 jaar", 17),
        ("mentor_ervaring", "mentorcheck", "6 maanden", Decimal("0.5")),
    ],
)
def test_a_count_answers_the_question_in_its_unit(asked, check, text, value):
    heard = heard_in(text, check=check, asked=asked)
    assert heard.facts.get(asked) == Decimal(value)
    assert not heard.conflicts


@pytest.mark.parametrize(
    ("asked", "check", "text"),
    [
        ("schorsing_dagen", "opzeggen", "2 maanden"),
        ("schorsing_dagen", "opzeggen", "10 werkdagen"),
        ("maanden_opleiding", "overeenkomst_in_orde", "3 weken"),
        ("start_leerling", "opzeggen", "10 dagen"),
        ("opzegging_op", "opzeggen", "over een tijdje, na 7 dagen"),
        ("lesuren", "uren_overeenkomst", "5 leerlingen"),
        ("werknemers_vestiging", "organisatievoorwaarden", "12 vte"),
    ],
)
def test_a_count_in_another_unit_answers_nothing(asked, check, text):
    assert not heard_in(text, check=check, asked=asked).anything


@pytest.mark.parametrize(
    ("text", "check", "facts"),
    [
        ("de overeenkomst was 10 dagen geschorst", "opzeggen", {"schorsing_dagen": 10}),
        ("al 70 dagen geschorst", "einde_van_rechtswege", {"schorsing_duur": 70}),
        ("twee weken absent", "afwezigheid", {"dagen_afwezig": 14}),
        (
            "3 leerlingen en 2 werknemers",
            "organisatievoorwaarden",
            {"jongeren_in_opleiding": 3, "werknemers_vestiging": 2},
        ),
        ("al 2 keer gekregen", "voordelen", {"eerdere_toekenningen": 2}),
        ("de leerling werkt hier 4 maanden", "voordelen", {"maanden_schooljaar": 4}),
        (
            "13 uur les en 24 uur bij ons, voltijds is 38 uur",
            "uren_overeenkomst",
            {"lesuren": 13, "uren_werkplek": 24, "voltijdse_week": 38},
        ),
    ],
)
def test_a_count_is_the_one_number_of_the_check_with_its_unit(text, check, facts):
    heard = heard_in(text, check=check).facts
    assert {id_: value for id_, value in heard.items() if id_ in facts} == facts
    assert not {"mentor_ervaring", "mentor_leeftijd"} & set(heard)


@pytest.mark.parametrize(
    ("text", "check"),
    [
        ("10 maanden", "overeenkomst_in_orde"),
        ("10 dagen geschorst", "contractkeuze"),
        ("10 dagen geschorst", None),
        ("we zijn met 5 werknemers", "opzeggen"),
        ("14 lesuren", "contractkeuze"),
        ("voltijds is bij ons 38 uur", "contractkeuze"),
        ("opzeg op dag 29", "opzeggen"),
        ("kan ik binnen de 30 dagen opzeggen?", "opzeggen"),
        ("is de termijn 7 dagen?", "opzeggen"),
        ("de overeenkomst loopt al 31 dagen", "opzeggen"),
        ("wat na 60 dagen?", "einde_van_rechtswege"),
        ("geldt dat vanaf 4 maanden?", "voordelen"),
        ("en in 2022?", "vakantie"),
    ],
)
def test_a_count_that_may_be_anything_gives_nothing(text, check):
    number = {"schorsing_dagen", "schorsing_duur", "maanden_schooljaar", "weken_juli_augustus"}
    heard = heard_in(text, check=check)
    assert not heard.refused
    assert not {*number, "uren_werkplek", "lesuren", "voltijdse_week"} & set(heard.facts)


def test_hours_beside_lessons_are_no_lessons():
    heard = heard_in("14 uur les en 24 uur", check="uren_overeenkomst", asked="lesuren")
    assert heard.facts == {"lesuren": Decimal(14), "uren_werkplek": Decimal(24)}


@pytest.mark.parametrize("check", ["contractkeuze", "opzeggen", None])
def test_geen_says_nothing_where_nothing_is_asked(check):
    assert not heard_in("geen", check=check).anything


def test_hours_at_the_werkplek_are_heard_where_lessons_are_asked():
    heard = heard_in("24 uur op de werkvloer", check="uren_overeenkomst", asked="lesuren")
    assert heard.facts["uren_werkplek"] == Decimal(24)
    assert "lesuren" not in heard.facts


@pytest.mark.parametrize(
    ("text", "check", "facts"),
    [
        ("de leerling is 17", "socioculturele_sector", {"leerling_leeftijd": Decimal(17)}),
        ("hij is 17", "socioculturele_sector", {"leerling_leeftijd": Decimal(17)}),
        ("de leerling is 17", None, {}),
        ("hij is 17", "opzeggen", {}),
    ],
)
def test_an_age_is_that_of_the_leerling_where_the_check_looks_at_it(text, check, facts):
    assert heard_in(text, check=check).facts == facts

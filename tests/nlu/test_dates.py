from datetime import date

import pytest

from bot.nlu.reader import read


def day_in(sentence: str, today: str) -> str:
    (mention,) = read(sentence, date.fromisoformat(today))
    assert mention.kind == "datum"
    return mention.value


@pytest.mark.parametrize(
    ("sentence", "today", "day"),
    [
        ("31 december", "2027-01-02", "2026-12-31"),
        ("2 januari", "2026-12-30", "2027-01-02"),
        ("1/9", "2026-09-01", "2026-09-01"),
        ("1/9", "2027-04-01", "2027-09-01"),
        ("1/9", "2027-01-15", "2026-09-01"),
        ("29 februari", "2027-06-01", "2028-02-29"),
        ("gestart op 31 december", "2027-12-30", "2026-12-31"),
        ("gestart op 30 december", "2027-12-30", "2027-12-30"),
        ("sinds 1 september", "2027-08-31", "2026-09-01"),
    ],
)
def test_a_day_without_a_year_is_the_nearest_or_the_last_one_if_it_lies_behind(
    sentence, today, day
):
    assert day_in(sentence, today) == day


@pytest.mark.parametrize(
    ("sentence", "today", "day"),
    [
        ("een maand geleden", "2026-03-31", "2026-02-28"),
        ("over een maand", "2026-01-31", "2026-02-28"),
        ("gisteren", "2027-01-01", "2026-12-31"),
        ("morgen", "2028-02-28", "2028-02-29"),
        ("over 2 weken", "2026-12-24", "2027-01-07"),
    ],
)
def test_days_are_counted_over_the_ends_of_months_and_years(sentence, today, day):
    assert day_in(sentence, today) == day


@pytest.mark.parametrize(
    ("sentence", "today", "day"),
    [
        ("maandag", "2026-11-22", "2026-11-23"),
        ("maandag", "2026-11-23", "2026-11-30"),
        ("vorige maandag", "2026-11-23", "2026-11-16"),
        ("vorige maandag", "2026-11-24", "2026-11-23"),
        ("volgende zondag", "2026-11-28", "2026-11-29"),
        ("vorige week zondag", "2026-11-29", "2026-11-22"),
        ("volgende week maandag", "2026-11-29", "2026-11-30"),
        ("deze week vrijdag", "2026-11-23", "2026-11-27"),
    ],
)
def test_a_weekday_is_never_today(sentence, today, day):
    assert day_in(sentence, today) == day


@pytest.mark.parametrize("sentence", ["999999 maanden geleden", "over 999999 weken"])
def test_a_day_outside_the_calendar_is_none(sentence):
    assert read(sentence, date(2026, 11, 23)) == []

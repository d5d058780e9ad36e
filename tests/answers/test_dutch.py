from datetime import date
from decimal import Decimal

import pytest

from bot.answers import dutch


@pytest.mark.parametrize(
    ("number", "written"),
    [
        (24, "24"),
        (0, "0"),
        (-3, "-3"),
        (Decimal("7.5"), "7,5"),
        (Decimal("19.99"), "19,99"),
        (Decimal("0.005"), "0,005"),
        (Decimal("1954.99"), "1.954,99"),
        (Decimal("1234567.8"), "1.234.567,8"),
        (Decimal("1E+1"), "10"),
    ],
)
def test_a_number_has_a_comma_and_points_between_thousands(
    number: Decimal | int, written: str
) -> None:
    assert dutch.number(number) == written


@pytest.mark.parametrize(
    ("day", "written"),
    [
        (date(2026, 9, 1), "1 september 2026"),
        (date(2019, 8, 31), "31 augustus 2019"),
        (date(2024, 2, 29), "29 februari 2024"),
        (date(2027, 3, 5), "5 maart 2027"),
    ],
)
def test_a_day_has_its_month_in_letters(day: date, written: str) -> None:
    assert dutch.day(day) == written


@pytest.mark.parametrize(
    ("parts", "written"),
    [(["a"], "a"), (["a", "b"], "a en b"), (["a", "b", "c"], "a, b en c")],
)
def test_an_enumeration_ends_with_en(parts: list[str], written: str) -> None:
    assert dutch.enumeration(parts) == written


@pytest.mark.parametrize(
    ("thing", "written"),
    [
        (True, "ja"),
        (False, "neen"),
        (1, "1"),
        (Decimal("7.5"), "7,5"),
        (date(2026, 9, 1), "1 september 2026"),
        (("302", "329.01"), "302 en 329.01"),
        ("dbso", "dbso"),
    ],
)
def test_a_value_is_written_by_its_kind(thing: object, written: str) -> None:
    assert dutch.value(thing) == written

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.law import BeforeFirst, Ended, Law, MayHaveChanged, UnknownLaw
from tests.law.samples import WET, read_text, series

DREMPEL = WET + series(
    "values",
    "drempel",
    "from: 2016-09-01, value: 18",
    "from: 2019-09-01, until: 2021-08-31, value: 19.5",
    "from: 2022-09-01, value: 20",
)


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Law:
    """18 from 2016, 19.5 from 2019 until 31 August 2021, then a year nothing, 20 from 2022."""
    return read_text(tmp_path_factory.mktemp("law"), DREMPEL)


@pytest.mark.parametrize(
    ("on", "value"),
    [
        (date(2016, 9, 1), 18),
        (date(2019, 8, 31), 18),
        (date(2019, 9, 1), Decimal("19.5")),
        (date(2021, 8, 31), Decimal("19.5")),
        (date(2022, 9, 1), 20),
        (date(2199, 12, 31), 20),
    ],
)
def test_the_value_in_force_on_the_day_is_found(book: Law, on: date, value: object) -> None:
    assert book.at("drempel", on).value == value


def test_an_entry_ends_the_day_before_the_next_starts(book: Law) -> None:
    first, second, last = book.series("drempel").entries
    assert (first.end, second.end, last.end) == (date(2019, 8, 31), date(2021, 8, 31), None)


def test_before_the_first_entry_nothing_is_known(book: Law) -> None:
    with pytest.raises(BeforeFirst) as caught:
        book.at("drempel", date(2016, 8, 31))
    error = caught.value
    assert (error.key, error.title) == ("drempel", "Titel van drempel")
    assert error.on == date(2016, 8, 31)
    assert error.last is not None
    assert error.last.value == 18


@pytest.mark.parametrize("on", [date(2021, 9, 1), date(2022, 8, 31)])
def test_in_a_gap_the_last_value_has_ended(book: Law, on: date) -> None:
    with pytest.raises(Ended) as caught:
        book.at("drempel", on)
    assert caught.value.last is not None
    assert caught.value.last.value == Decimal("19.5")
    assert caught.value.last.end == date(2021, 8, 31)


def test_after_until_a_series_has_ended_for_good(tmp_path: Path) -> None:
    entry = "from: 2019-09-01, until: 2021-08-31, value: 7"
    book = read_text(tmp_path, WET + series("values", "premie", entry))
    assert book.at("premie", date(2021, 8, 31)).value == 7
    with pytest.raises(Ended):
        book.at("premie", date(2199, 12, 31))


def test_after_known_until_the_value_may_have_changed(tmp_path: Path) -> None:
    entry = "from: 2026-02-01, value: 1954.99"
    text = WET + series("values", "loon", entry, more="known_until: 2026-12-31")
    book = read_text(tmp_path, text)
    assert book.at("loon", date(2026, 12, 31)).value == Decimal("1954.99")
    with pytest.raises(MayHaveChanged) as caught:
        book.at("loon", date(2027, 1, 1))
    assert caught.value.last is not None
    assert caught.value.last.value == Decimal("1954.99")


def test_what_ended_before_known_until_has_ended_not_changed(tmp_path: Path) -> None:
    entry = "from: 2019-09-01, until: 2021-08-31, value: 7"
    text = WET + series("values", "premie", entry, more="known_until: 2026-12-31")
    with pytest.raises(Ended):
        read_text(tmp_path, text).at("premie", date(2027, 1, 1))


def test_known_leaves_out_what_has_no_sure_answer(book: Law) -> None:
    days = [date(2016, 8, 31), date(2016, 9, 1), date(2021, 9, 1), date(2022, 9, 1)]
    assert [len([*book.known(["drempel"], on)]) for on in days] == [0, 1, 0, 1]


def test_a_text_is_found_by_date_too(tmp_path: Path) -> None:
    text = WET + series(
        "texts", "uitleg", "from: 2016-09-01, text: Oud.", "from: 2019-09-01, text: ' Nieuw. '"
    )
    book = read_text(tmp_path, text)
    assert book.at("uitleg", date(2019, 8, 31)).value == "Oud."
    assert book.at("uitleg", date(2019, 9, 1)).value == "Nieuw."


def test_a_key_in_no_file_is_a_key_error(book: Law) -> None:
    assert "drempels" not in book
    for look_up in (book.at, lambda key, on: [*book.known([key], on)]):
        with pytest.raises(KeyError):
            look_up("drempels", date(2022, 9, 1))
    with pytest.raises(KeyError):
        book.series("drempels")


def test_unknown_law_is_no_key_error() -> None:
    assert not issubclass(UnknownLaw, KeyError)


def test_an_entry_carries_its_source(book: Law) -> None:
    entry = book.at("drempel", date(2022, 9, 1))
    assert entry.source == book.sources["wet"]
    assert (entry.source.title, entry.source.official) == ("De wet van 2019", True)
    assert (entry.checked_on, entry.confidence) == (date(2026, 11, 22), "official")


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("20", 20),
        ("7.5", Decimal("7.5")),
        ("0.1", Decimal("0.1")),
        ("1_954.99", Decimal("1954.99")),
        ("-3.25", Decimal("-3.25")),
        ("true", True),
        ("gevolgd", "gevolgd"),
        ('"329.01"', "329.01"),
        ('["302", "329.01"]', ("302", "329.01")),
    ],
)
def test_a_value_is_exactly_what_is_written(tmp_path: Path, written: str, value: object) -> None:
    text = WET + series("values", "getal", f"from: 2016-09-01, value: {written}")
    found = read_text(tmp_path, text).at("getal", date(2016, 9, 1)).value
    assert found == value
    assert type(found) is type(value)


def test_values_may_stand_in_another_file_than_their_source(tmp_path: Path) -> None:
    (tmp_path / "bronnen.yaml").write_text(WET, encoding="utf-8")
    text = series("values", "getal", "from: 2016-09-01, value: 1")
    assert read_text(tmp_path, text).keys() == ["getal"]


@settings(derandomize=True, database=None, deadline=None)
@given(on=st.dates())
def test_no_day_gets_a_value_from_outside_its_period(book: Law, on: date) -> None:
    try:
        entry = book.at("drempel", on)
    except UnknownLaw:
        periods = [(one.start, one.end or date.max) for one in book.series("drempel").entries]
        assert not any(start <= on <= end for start, end in periods)
    else:
        assert entry.start <= on <= (entry.end or date.max)

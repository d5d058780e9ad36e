"""What lint finds in a law book, on a day."""

from datetime import date
from pathlib import Path

import pytest

from bot.law.lint import Finding, Kind, lint
from tests.law.samples import WET, read_text, series

CHECKED = date(2026, 11, 22)
REVIEW = date(2027, 11, 22)
TWO = ("from: 2016-01-01, until: 2016-12-31, value: 1", "from: 2018-01-01, value: 2")


def found(directory: Path, on: date, *entries: str, more: str = "") -> list[Finding]:
    law = read_text(directory, WET + series("values", "a", *entries, more=more))
    return [*lint(law, on)]


@pytest.mark.parametrize(
    ("entries", "more", "on", "expected"),
    [
        (("from: 2016-01-01, value: 1",), "", CHECKED, []),
        (TWO, "", CHECKED, [(Kind.GAP, date(2017, 1, 1))]),
        (TWO, "intermittent: true", CHECKED, []),
        (("from: 2016-01-01, until: 2017-12-31, value: 1", TWO[1]), "", CHECKED, []),
        (("from: 2016-01-01, value: 1",), "known_until: 2026-05-08", date(2026, 5, 8), []),
        (
            ("from: 2016-01-01, value: 1",),
            "known_until: 2026-05-08",
            date(2026, 5, 9),
            [(Kind.MAY_HAVE_CHANGED, date(2026, 5, 8))],
        ),
        (("from: 2016-01-01, value: 1",), "", REVIEW, []),
        (("from: 2016-01-01, value: 1",), "", date(2027, 11, 23), [(Kind.REVIEW, REVIEW)]),
        (
            ("from: 2016-01-01, value: 1",),
            "review_days: 30",
            date(2026, 12, 23),
            [(Kind.REVIEW, date(2026, 12, 22))],
        ),
        (("from: 2016-01-01, until: 2019-12-31, value: 1",), "", date(2030, 1, 1), []),
    ],
)
def test_a_law_book_says_what_must_be_looked_at(
    tmp_path: Path,
    entries: tuple[str, ...],
    more: str,
    on: date,
    expected: list[tuple[Kind, date]],
) -> None:
    assert [(one.kind, one.day) for one in found(tmp_path, on, *entries, more=more)] == expected


def test_the_law_of_the_assistant_has_no_gaps(law) -> None:
    assert [one for one in lint(law, CHECKED) if one.kind is Kind.GAP] == []

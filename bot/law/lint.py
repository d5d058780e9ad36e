"""What a person should look at in the law book: gaps, and what was not checked for a while."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from itertools import pairwise

from bot.law.book import Dated, Law, Series


class Kind(StrEnum):
    """What is the matter with an entry; a gap is a mistake, the others ask for attention."""

    GAP = "gat"
    MAY_HAVE_CHANGED = "kan veranderd zijn"
    REVIEW = "nazicht nodig"


@dataclass(frozen=True)
class Finding:
    """One thing to look at: `kind`, the key of law, and the day it is about."""

    kind: Kind
    key: str
    day: date


def lint(law: Law, on: date) -> Iterator[Finding]:
    """Everything in `law` that a person should look at on the day `on`, by key.

    Overlaps, entries out of order and entries without a source are refused when the files are
    read, so they cannot occur here.
    """
    for series in law.all_series():
        yield from _of_series(series, on)


def _of_series(series: Series, on: date) -> Iterator[Finding]:
    if not series.intermittent:
        yield from (Finding(Kind.GAP, series.key, day) for day in _gaps(series.entries))
    if series.known_until is not None and on > series.known_until:
        yield Finding(Kind.MAY_HAVE_CHANGED, series.key, series.known_until)
    latest = series.entries[-1]
    if latest.review_by < on and latest.end is None:
        yield Finding(Kind.REVIEW, series.key, latest.review_by)


def _gaps(entries: tuple[Dated, ...]) -> Iterator[date]:
    """The first day without an entry, for each hole between two entries."""
    for entry, later in pairwise(entries):
        if entry.end is not None and entry.end + timedelta(1) < later.start:
            yield entry.end + timedelta(1)

"""The law book: series of dated entries, looked up by key and date."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from functools import cached_property

Value = int | Decimal | bool | str | tuple[str, ...]


@dataclass(frozen=True)
class Source:
    """Where a value or text comes from.

    `official` is True for law texts and pages of the authorities.
    """

    id: str
    title: str
    publisher: str
    url: str | None
    official: bool


@dataclass(frozen=True)
class Dated:
    """One value or text of law, with the period it holds for.

    `start` is the first day, `end` the last day (None: open). `checked_on` is the day a
    person last compared it with its source, `review_by` the day to do so again. `confidence` is
    official, secondary or faq.
    """

    key: str
    title: str
    value: Value
    unit: str | None
    start: date
    end: date | None
    source: Source
    article: str | None
    checked_on: date
    review_by: date
    confidence: str


class UnknownLaw(LookupError):
    """The law book cannot answer for this date.

    Attributes: `key`, `title`, `on` (the asked date) and `last` (the nearest thing that
    is known, None if there is nothing).
    """

    def __init__(self, key: str, title: str, on: date, last: Dated | None) -> None:
        super().__init__(f"{key} is not known on {on.isoformat()}")
        self.key, self.title, self.on, self.last = key, title, on, last


class BeforeFirst(UnknownLaw):
    """The asked date lies before the first entry; `last` is that first entry."""


class Ended(UnknownLaw):
    """What was asked no longer existed on the date; `last` is what held until it ended."""


class MayHaveChanged(UnknownLaw):
    """The asked date lies after the last day the series is known to be complete for."""


@dataclass(frozen=True)
class Series:
    """All entries of one key, in order of start; `known_until` is the last sure day.

    `covers` names the rows of the rule inventory that this series carries; an `intermittent` one
    holds in some periods only, so that its gaps are meant.
    """

    key: str
    title: str
    entries: tuple[Dated, ...]
    known_until: date | None
    covers: tuple[str, ...]
    intermittent: bool = False

    @cached_property
    def _starts(self) -> list[date]:
        return [entry.start for entry in self.entries]

    def at(self, on: date) -> Dated:
        """The entry in force on `on`. Raises a subclass of UnknownLaw if there is none."""
        position = bisect_right(self._starts, on)
        if position == 0:
            raise BeforeFirst(self.key, self.title, on, self.entries[0])
        entry = self.entries[position - 1]
        if entry.end is not None and on > entry.end:
            raise Ended(self.key, self.title, on, entry)
        if self.known_until is not None and on > self.known_until:
            raise MayHaveChanged(self.key, self.title, on, entry)
        return entry


class Law:
    """Every series of data/law, looked up by key."""

    def __init__(self, series: Iterable[Series], sources: Mapping[str, Source]) -> None:
        self._series = {one.key: one for one in series}
        self.sources = dict(sources)

    def at(self, key: str, on: date) -> Dated:
        """The value or text of `key` in force on the day `on`.

        Raises UnknownLaw where the book has no sure answer, KeyError for a key that is in
        no file.
        """
        return self._series[key].at(on)

    def known(self, keys: Iterable[str], on: date) -> Iterator[Dated]:
        """What is in force on `on` of `keys`; those without a sure answer are left out."""
        for key in keys:
            try:
                yield self.at(key, on)
            except UnknownLaw:
                continue

    def series(self, key: str) -> Series:
        """The whole history of `key`. Raises KeyError for a key that is in no file."""
        return self._series[key]

    def keys(self) -> list[str]:
        """All keys, sorted."""
        return sorted(self._series)

    def all_series(self) -> list[Series]:
        """The whole history of every key, sorted by key."""
        return [self._series[key] for key in self.keys()]

    def __contains__(self, key: object) -> bool:
        return key in self._series


def day_before(day: date) -> date:
    """The day before `day`."""
    return day - timedelta(days=1)

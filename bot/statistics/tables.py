"""The printed tables of figures, and looking a figure up. What is not there is never made up."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property

from bot.statistics.question import Dimension, Measure

INCOMPLETE = "onvolledig"


class Role(StrEnum):
    """What a row stands for: one of its dimension, the printed total, or Brussel."""

    ROW = "rij"
    TOTAL = "totaal"
    REGION = "gewest"


@dataclass(frozen=True)
class Subject:
    """Whom a row of figures is about: its id, printed name and dimension."""

    id: str
    name: str
    dimension: Dimension
    role: Role = Role.ROW


@dataclass(frozen=True)
class Source:
    """The publication that prints a table. `published` is its day; `url` is None if it has none."""

    id: str
    title: str
    publisher: str
    published: date
    url: str | None = None


@dataclass(frozen=True)
class Footnote:
    """A footnote of a table.

    `about` names the subjects it is about, or INCOMPLETE for incomplete figures; empty for a
    footnote about the whole table.
    """

    text: str
    about: tuple[str, ...] = ()


@dataclass(frozen=True)
class Cell:
    """One printed figure: a number of companies. `row` is the row in the source, "P-T1.2"."""

    table: str
    subject: str
    schooljaar: str
    value: int
    incomplete: bool
    row: str


@dataclass(frozen=True)
class Table:
    """One printed table; `subjects` are in the order of the source."""

    id: str
    measure: Measure
    dimension: Dimension
    title: str
    footnotes: tuple[Footnote, ...]
    source: Source
    subjects: tuple[Subject, ...]
    cells: tuple[Cell, ...]


class Tables:
    """All printed tables together.

    Two tables may count the same in other schooljaren; where one has a complete figure and another
    an incomplete one, the complete figure counts.
    """

    def __init__(self, tables: Iterable[Table]) -> None:
        self.all = tuple(tables)
        self._cells: dict[tuple[Measure, str, str], Cell] = {}
        self._printed: dict[tuple[Measure, str, str, bool], Cell] = {}
        for table in self.all:
            for cell in table.cells:
                key = (table.measure, cell.subject, cell.schooljaar)
                self._printed[(*key, cell.incomplete)] = cell
                if key not in self._cells or self._cells[key].incomplete:
                    self._cells[key] = cell
        self._rows = {(measure, subject) for measure, subject, _ in self._cells}
        self._tables = {table.id: table for table in self.all}

    def cell(self, measure: Measure, subject: str, schooljaar: str) -> Cell | None:
        """The figure, or None if no table prints it; `has_row` and `schooljaren` tell why."""
        return self._cells.get((measure, subject, schooljaar))

    def same(self, measure: Measure, cell: Cell) -> Cell | None:
        """The printed figure that must have the value of `cell`: both complete, or both not."""
        return self._printed.get((measure, cell.subject, cell.schooljaar, cell.incomplete))

    def has_row(self, measure: Measure, subject: str) -> bool:
        """Whether any table of `measure` has a row for `subject`."""
        return (measure, subject) in self._rows

    def table_of(self, cell: Cell) -> Table:
        """The table that prints `cell`."""
        return self._tables[cell.table]

    def subject(self, id_: str) -> Subject | None:
        """The subject with this id, None if no table has it."""
        return self.subjects_by_id.get(id_)

    def subjects(self, dimension: Dimension) -> tuple[Subject, ...]:
        """The subjects of a dimension in the order of the source, the printed total included."""
        return tuple(one for one in self.subjects_by_id.values() if one.dimension is dimension)

    def total(self, dimension: Dimension) -> Subject | None:
        """The printed total of a dimension, None if its tables have none."""
        totals = (one for one in self.subjects(dimension) if one.role is Role.TOTAL)
        return next(totals, None)

    def schooljaren(self, measure: Measure, dimension: Dimension) -> tuple[str, ...]:
        """The schooljaren printed for a measure and dimension, oldest first."""
        return tuple(sorted(self._years(measure, dimension)))

    def latest_complete(self, measure: Measure, dimension: Dimension) -> str:
        """The last schooljaar that is complete; the last one of all if none is."""
        years = self._years(measure, dimension)
        return max([year for year, incomplete in years.items() if not incomplete] or years)

    @cached_property
    def digest(self) -> str:
        """A short mark that changes when any figure, name or footnote changes."""
        return hashlib.sha256(repr(self.all).encode()).hexdigest()[:12]

    @cached_property
    def subjects_by_id(self) -> dict[str, Subject]:
        """The subjects of all tables."""
        return {one.id: one for table in self.all for one in table.subjects}

    def _years(self, measure: Measure, dimension: Dimension) -> dict[str, bool]:
        """Whether each schooljaar that is printed has an incomplete figure."""
        years: dict[str, bool] = {}
        for (counted, subject, year), cell in self._cells.items():
            if counted is measure and self.subjects_by_id[subject].dimension is dimension:
                years[year] = years.get(year, False) or cell.incomplete
        return years

"""Figures in the database: reading all of them, and adding those of a later publication."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, astuple, dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import func, insert, select
from sqlalchemy.engine import Connection

from bot.statistics import (
    Cell,
    Dimension,
    Footnote,
    Measure,
    Role,
    Source,
    Subject,
    Table,
    Tables,
    files,
)
from bot.store.schema import CELL, SOURCE, SUBJECT, TABLE

_ALL = (CELL, TABLE, SOURCE, SUBJECT)


@dataclass(frozen=True)
class Clash:
    """A new figure and a stored one that contradict each other, with their sources."""

    name: str
    measure: Measure
    schooljaar: str
    new: int
    stored: int
    new_source: str
    stored_source: str


class Contradiction(ValueError):
    """An import that contradicts what is stored; `clashes` names every figure."""

    def __init__(self, clashes: Iterable[Clash]) -> None:
        self.clashes = tuple(clashes)
        super().__init__(f"{len(self.clashes)} figures contradict what is stored")


class SourceTaken(ValueError):
    """An import whose source has the id of another; both are given."""

    def __init__(self, new: Source, stored: Source) -> None:
        super().__init__(f"{new.id} is the id of another source")
        self.new, self.stored = new, stored


@dataclass(frozen=True)
class Imported:
    """How many figures an import added and how many were known.

    So many as `completed` of the new ones come in the place of an incomplete figure.
    """

    new: int = 0
    known: int = 0
    completed: int = 0


def read_tables(connection: Connection) -> Tables:
    """Every table with its cells, in the order of their import."""
    query = (
        select(
            *(column.label(f"{table.name}_{column.name}") for table in _ALL for column in table.c)
        )
        .select_from(CELL.join(TABLE).join(SOURCE).join(SUBJECT))
        .order_by(TABLE.c.position, SUBJECT.c.position, CELL.c.schooljaar)
    )
    printed: dict[str, list[dict[str, Any]]] = {}
    for row in connection.execute(query).mappings():
        printed.setdefault(row["statistics_table_id"], []).append(dict(row))
    return Tables(_table(rows) for rows in printed.values())


def import_files(paths: Iterable[Path], connection: Connection) -> Imported:
    """Add the figures of CSV files, described as docs/statistics.md says, that are not known yet.

    Raises files.FileRefused, files.DescriptionError, OSError, Contradiction or SourceTaken; the
    caller then lets go of the transaction, so that nothing is added.
    """
    printed = files.read_tables(paths, read_tables(connection).subjects_by_id)
    counts = [_add(table, connection) for table in printed]
    return Imported(
        new=sum(one.new for one in counts),
        known=sum(one.known for one in counts),
        completed=sum(one.completed for one in counts),
    )


def _table(rows: list[dict[str, Any]]) -> Table:
    """One printed table from its joined rows, in order."""
    one = rows[0]
    dimension = Dimension(one["statistics_table_dimension"])
    subjects = {
        row["statistics_subject_id"]: Subject(
            row["statistics_subject_id"],
            row["statistics_subject_name"],
            dimension,
            Role(row["statistics_subject_role"]),
        )
        for row in rows
    }
    return Table(
        id=one["statistics_table_id"],
        measure=Measure(one["statistics_table_measure"]),
        dimension=dimension,
        title=one["statistics_table_title"],
        footnotes=tuple(
            Footnote(note["text"], tuple(note["about"]))
            for note in one["statistics_table_footnotes"]
        ),
        source=Source(*(one[f"{SOURCE.name}_{column.name}"] for column in SOURCE.c)),
        subjects=tuple(subjects.values()),
        cells=tuple(
            Cell(*(row[f"{CELL.name}_{column.name}"] for column in CELL.c)) for row in rows
        ),
    )


def _add(table: Table, connection: Connection) -> Imported:
    """Add what is not known yet of one table. Raises Contradiction or SourceTaken."""
    stored = read_tables(connection)
    _check_source(table.source, stored)
    clashes = [*_clashes(table, stored)]
    if clashes:
        raise Contradiction(clashes)
    new = [cell for cell in table.cells if stored.same(table.measure, cell) is None]
    if new:
        _add_description(table, new, connection)
        connection.execute(insert(CELL), [_columns(cell) for cell in new])
    completed = [
        cell
        for cell in new
        if not cell.incomplete and stored.cell(table.measure, cell.subject, cell.schooljaar)
    ]
    return Imported(len(new), len(table.cells) - len(new), len(completed))


def _check_source(source: Source, stored: Tables) -> None:
    for table in stored.all:
        if table.source.id == source.id and table.source != source:
            raise SourceTaken(source, table.source)


def _clashes(table: Table, stored: Tables) -> Iterable[Clash]:
    """The cells that are stored with another value; an incomplete and a complete one may differ."""
    names = {one.id: one.name for one in table.subjects}
    for cell in table.cells:
        other = stored.same(table.measure, cell)
        if other and other.value != cell.value:
            yield Clash(
                name=names[cell.subject],
                measure=table.measure,
                schooljaar=cell.schooljaar,
                new=cell.value,
                stored=other.value,
                new_source=table.source.title,
                stored_source=stored.table_of(other).source.title,
            )


def _add_description(table: Table, cells: list[Cell], connection: Connection) -> None:
    """Add the source, the table and the subjects of `cells`, as far as they are not there."""
    _add_missing(SOURCE, [asdict(table.source)], connection)
    row = {
        "id": table.id,
        "source_id": table.source.id,
        "measure": table.measure.value,
        "dimension": table.dimension.value,
        "title": table.title,
        "footnotes": [asdict(note) for note in table.footnotes],
    }
    _add_missing(TABLE, [row], connection)
    used = {cell.subject for cell in cells}
    subjects = [
        {"id": one.id, "name": one.name, "dimension": one.dimension.value, "role": one.role.value}
        for one in table.subjects
        if one.id in used
    ]
    _add_missing(SUBJECT, subjects, connection)


def _add_missing(into: Any, rows: list[dict[str, Any]], connection: Connection) -> None:
    """Add the rows whose id is not there, behind those that are."""
    ids = set(connection.execute(select(into.c.id)).scalars())
    missing = [row for row in rows if row["id"] not in ids]
    if "position" in into.c:
        last = connection.execute(select(func.max(into.c.position))).scalar() or 0
        missing = [{**row, "position": last + at} for at, row in enumerate(missing, start=1)]
    if missing:
        connection.execute(insert(into), missing)


def _columns(cell: Cell) -> dict[str, Any]:
    return dict(zip(CELL.c.keys(), astuple(cell), strict=True))

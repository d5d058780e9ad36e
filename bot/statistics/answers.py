"""Answers a question from the printed tables, without ever adding rows up."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from decimal import ROUND_HALF_UP, Decimal

from bot.statistics.completing import (
    Default,
    Problem,
    ProblemKind,
    Refused,
    completed,
    measures,
)
from bot.statistics.question import OVER_ALL_ROWS, Measure, Operation, Question
from bot.statistics.tables import INCOMPLETE, Cell, Role, Source, Subject, Tables

_TENTH = Decimal("0.1")


@dataclass(frozen=True)
class Row:
    """One figure of an answer; `value` is a number of companies.

    `rank` counts from the most, over all rows of the dimension but the total; equal values share
    one. `change` and `percent` (one decimal) compare with the row above of the same subject, and
    are None where one of both is incomplete. `share` is the percentage, with one decimal, of the
    `base` companies with an erkenning; only a share has them, and its `value` is the OAO figure.
    """

    subject: str
    name: str
    schooljaar: str
    value: int
    incomplete: bool
    role: Role = Role.ROW
    rank: int | None = None
    change: int | None = None
    percent: Decimal | None = None
    base: int | None = None
    share: Decimal | None = None


@dataclass(frozen=True)
class Answer:
    """The figures that answer `question`, which is complete here: every part is filled in.

    It is about all rows but the total if it has no subjects, and a share has no measure.
    `defaults` are the parts that were not named. `rows` are in the order they are shown: by
    schooljaar for an evolution, by value for a ranking or comparison. `of` is how many rows a rank
    counts. `without_row` are names of subjects without a figure there, which is not zero.
    `footnotes` are those of the tables that were used, as far as they are about these rows. With a
    `problem` there are no rows.
    """

    question: Question
    defaults: tuple[Default, ...] = ()
    rows: tuple[Row, ...] = ()
    of: int | None = None
    without_row: tuple[str, ...] = ()
    footnotes: tuple[str, ...] = ()
    sources: tuple[Source, ...] = ()
    problem: Problem | None = None


def answer(question: Question, tables: Tables) -> Answer:
    """The figures that answer `question`, or the problem that keeps them from it."""
    try:
        asked, defaults = completed(question, tables)
        return replace(_answer(asked, tables), defaults=defaults)
    except Refused as refused:
        sources = tuple(dict.fromkeys(table.source for table in tables.all))
        return Answer(refused.question, sources=sources, problem=refused.problem)


def difference(before: Row, after: Row) -> tuple[int, Decimal | None] | None:
    """The change from one row to another, as a number and in percent with one decimal.

    None if one of both is incomplete: that says nothing of a rise or fall. The percentage is None
    where it would count from zero.
    """
    if before.incomplete or after.incomplete:
        return None
    change = after.value - before.value
    return change, _percent(change, before.value)


def _answer(question: Question, tables: Tables) -> Answer:
    subjects = _asked(question, tables)
    rows = [
        row
        for year in question.schooljaren
        for subject in subjects
        if (row := _row(question, subject, year, tables))
    ]
    if not rows:
        raise _refused(question, subjects, tables)
    ranked = _ranked(question, rows, tables)
    cells = [*_cells(question, rows, tables)]
    shown = {row.subject for row in rows}
    return Answer(
        question=question,
        rows=tuple(_ordered(question, ranked)),
        of=_counted(ranked, question, tables),
        without_row=tuple(one.name for one in subjects if one.id not in shown),
        footnotes=_footnotes(cells, tables),
        sources=tuple(dict.fromkeys(tables.table_of(cell).source for cell in cells)),
    )


def _asked(question: Question, tables: Tables) -> tuple[Subject, ...]:
    """The subjects of a completed question: those named, or all but the total."""
    assert question.dimension is not None
    named = (tables.subject(id_) for id_ in question.subjects)
    return tuple(one for one in named if one) or _all_rows(question, tables)


def _all_rows(question: Question, tables: Tables) -> tuple[Subject, ...]:
    assert question.dimension is not None
    return tuple(one for one in tables.subjects(question.dimension) if one.role is not Role.TOTAL)


def _row(question: Question, subject: Subject, year: str, tables: Tables) -> Row | None:
    """The row of one subject in one schooljaar, None if a figure it needs is not printed."""
    cells = [tables.cell(one, subject.id, year) for one in measures(question)]
    there = [cell for cell in cells if cell]
    if len(there) < len(cells):
        return None
    row = Row(
        subject=subject.id,
        name=subject.name,
        schooljaar=year,
        value=there[-1].value,
        incomplete=any(cell.incomplete for cell in there),
        role=subject.role,
    )
    if question.operation is not Operation.SHARE:
        return row
    base = there[0].value
    return replace(row, base=base, share=_percent(row.value, base))


def _ranked(question: Question, rows: list[Row], tables: Tables) -> list[Row]:
    """The rows with what this operation computes: a rank, or the change since the row above."""
    if question.operation is Operation.EVOLUTION:
        return _changed(rows)
    if question.operation not in (*OVER_ALL_ROWS, Operation.SHARE):
        return rows
    everyone = {year: _everyone(question, year, tables) for year in question.schooljaren}
    return [
        row if row.role is Role.TOTAL else replace(row, rank=_rank(row, everyone[row.schooljaar]))
        for row in rows
    ]


def _everyone(question: Question, year: str, tables: Tables) -> list[Row]:
    """All rows of one schooljaar but the total."""
    rows = (_row(question, one, year, tables) for one in _all_rows(question, tables))
    return [row for row in rows if row]


def _rank(row: Row, everyone: list[Row]) -> int:
    """1 for the most; rows with the same value share a rank."""
    return 1 + sum(_size(one) > _size(row) for one in everyone)


def _counted(rows: list[Row], question: Question, tables: Tables) -> int | None:
    """How many rows the ranks are counted over, in the last schooljaar; None without ranks."""
    if all(row.rank is None for row in rows):
        return None
    return len(_everyone(question, question.schooljaren[-1], tables))


def _size(row: Row) -> Decimal:
    """What a row is ranked by."""
    if row.base:
        return Decimal(row.value) / row.base
    return Decimal(row.value)


def _changed(rows: list[Row]) -> list[Row]:
    """The rows with their change since the schooljaar before of the same subject."""
    last: dict[str, Row] = {}
    changed = []
    for row in rows:
        before = last.get(row.subject)
        step = difference(before, row) if before else None
        changed.append(replace(row, change=step[0], percent=step[1]) if step else row)
        last[row.subject] = row
    return changed


def _ordered(question: Question, rows: list[Row]) -> list[Row]:
    """The rows as they are shown; equal ones stay in the order of the source."""
    if question.operation is Operation.EVOLUTION:
        place = {id_: at for at, id_ in enumerate(dict.fromkeys(row.subject for row in rows))}
        return sorted(rows, key=lambda row: (place[row.subject], row.schooljaar))
    sign = 1 if question.operation is Operation.FEWEST else -1
    return sorted(rows, key=lambda row: (row.schooljaar, sign * _size(row)))


def _cells(question: Question, rows: Iterable[Row], tables: Tables) -> Iterable[Cell]:
    """The printed figures that the rows rest on."""
    for row in rows:
        for measure in measures(question):
            cell = tables.cell(measure, row.subject, row.schooljaar)
            if cell:
                yield cell


def _footnotes(cells: Iterable[Cell], tables: Tables) -> tuple[str, ...]:
    """The footnotes of the tables of `cells`, as far as they are about them, each once."""
    about: dict[str, set[str]] = {}
    for cell in cells:
        marks = about.setdefault(cell.table, set())
        marks |= {cell.subject, INCOMPLETE} if cell.incomplete else {cell.subject}
    texts = (
        note.text
        for table in tables.all
        if table.id in about
        for note in table.footnotes
        if not note.about or about[table.id] & {*note.about}
    )
    return tuple(dict.fromkeys(texts))


def _refused(question: Question, subjects: tuple[Subject, ...], tables: Tables) -> Refused:
    """Why no figure was found: no row at all, or none in these schooljaren."""
    assert question.dimension is not None
    for measure in measures(question):
        if not any(tables.has_row(measure, one.id) for one in subjects):
            other = next(one for one in Measure if one is not measure)
            lacking = replace(question, measure=measure, operation=Operation.FIGURE)
            names = tuple(one.name for one in subjects)
            instead = replace(lacking, measure=other)
            return Refused(lacking, Problem(ProblemKind.NO_ROW, names, instead=instead))
    years = tables.schooljaren(measures(question)[-1], question.dimension)
    there = (year for year in years if any(_row(question, one, year, tables) for one in subjects))
    return Refused(question, Problem(ProblemKind.NO_SUCH_YEAR, question.schooljaren, tuple(there)))


def _percent(part: int, whole: int) -> Decimal | None:
    """`part` in percent of `whole`, with one decimal, half away from zero; None of nothing."""
    if not whole:
        return None
    return (Decimal(part) * 100 / whole).quantize(_TENTH, ROUND_HALF_UP)

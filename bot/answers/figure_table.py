"""The table of an answer in figures."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import groupby

from bot.answers import dutch
from bot.answers.reply import Table
from bot.statistics import Answer, Dimension, Operation, Row, difference

Cell = Callable[[Row], str]


def figure_table(result: Answer, words: Mapping[str, str]) -> Table:
    """One line for each row of `result`; an evolution of several has a column a schooljaar."""
    several = len({row.subject for row in result.rows}) > 1
    if result.question.operation is Operation.EVOLUTION and several:
        return _by_year(result, words)
    columns = _columns(result, words, several=several)
    return Table(
        header=tuple(title for title, _ in columns),
        rows=tuple(tuple(cell(row) for _, cell in columns) for row in result.rows),
    )


def _columns(result: Answer, words: Mapping[str, str], *, several: bool) -> list[tuple[str, Cell]]:
    """The columns this answer needs, in order: title, and what stands in it."""
    operation = result.question.operation
    columns: list[tuple[str, Cell]] = []
    if any(row.rank for row in result.rows):
        columns.append((words["column_rank"], lambda row: str(row.rank or "")))
    columns += [
        (_who(result, words), lambda row: row.name),
        (words["column_schooljaar"], lambda row: _year(row, words)),
    ]
    if operation is Operation.SHARE:
        return [
            *columns,
            (words["column_overeenkomst"], lambda row: dutch.number(row.value)),
            (words["column_erkenning"], lambda row: dutch.number(row.base or 0)),
            (words["column_share"], lambda row: dutch.percent(row.share) if row.share else ""),
        ]
    columns.append((words["column_value"], lambda row: dutch.number(row.value)))
    if operation is Operation.EVOLUTION:
        columns += [
            (words["column_change"], _change),
            (words["column_percent"], _percent),
        ]
    return columns


def _by_year(result: Answer, words: Mapping[str, str]) -> Table:
    """One line for each subject, one column for each schooljaar, and the change over all."""
    marks = {row.schooljaar: _year(row, words) for row in result.rows}
    years = sorted(marks)
    lines = []
    for _, group in groupby(result.rows, key=lambda row: row.subject):
        rows = [*group]
        values = {row.schooljaar: dutch.number(row.value) for row in rows}
        complete = [row for row in rows if not row.incomplete]
        step = difference(complete[0], complete[-1]) if len(complete) > 1 else None
        change = dutch.signed(*step) if step else "–"
        lines.append((rows[0].name, *(values.get(year, "–") for year in years), change))
    header = (_who(result, words), *(marks[year] for year in years), words["column_change"])
    return Table(header, tuple(lines))


def _who(result: Answer, words: Mapping[str, str]) -> str:
    return words[f"column_{result.question.dimension or Dimension.PROVINCIE}"]


def _year(row: Row, words: Mapping[str, str]) -> str:
    mark = "year_incomplete" if row.incomplete else "year"
    return words[mark].format(schooljaar=row.schooljaar)


def _change(row: Row) -> str:
    return "–" if row.change is None else dutch.signed(row.change)


def _percent(row: Row) -> str:
    return "–" if row.percent is None else dutch.signed_percent(row.percent)

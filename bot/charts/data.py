"""What a chart shows of an answer: groups of values with the text that stands at each of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from bot.answers import dutch
from bot.statistics.answers import Answer, Row
from bot.statistics.question import Operation

_RANKED = {Operation.RANKING, Operation.MOST, Operation.FEWEST}


@dataclass(frozen=True)
class Value:
    """One figure: how large it is, how it is written, and whether its year is incomplete."""

    schooljaar: str
    size: Decimal | int
    text: str
    incomplete: bool


@dataclass(frozen=True)
class Group:
    """A row of the table with its figures, in the order of the years."""

    name: str
    values: tuple[Value, ...]


def groups(answer: Answer) -> tuple[Group, ...]:
    """The rows of `answer` by subject, in its own order; a figure that is not there is left out."""
    found: dict[str, list[Row]] = {}
    for row in answer.rows:
        found.setdefault(row.subject, []).append(row)
    return tuple(
        Group(_name(answer, rows[0]), tuple(_values(answer, rows))) for rows in found.values()
    )


def years(answer: Answer) -> Mapping[str, bool]:
    """The schooljaren of `answer`, oldest first, with whether each is incomplete."""
    found: dict[str, bool] = {}
    for row in sorted(answer.rows, key=_by_year):
        found[row.schooljaar] = found.get(row.schooljaar, False) or row.incomplete
    return found


def is_evolution(answer: Answer) -> bool:
    """Whether `answer` is drawn as a line: an evolution over more than one year."""
    return answer.question.operation is Operation.EVOLUTION and len(years(answer)) > 1


def heading(answer: Answer, words: Mapping[str, str]) -> tuple[str, str]:
    """What is counted, and of whom and when; a year is left to the drawing if there are several."""
    question = answer.question
    share = question.operation is Operation.SHARE
    title = words["title_aandeel" if share else f"title_{question.measure}"]
    names, calendar = {row.name for row in answer.rows}, years(answer)
    parts = [*names] if len(names) == 1 else [words[f"per_{question.dimension}"]]
    if len(calendar) == 1:
        ((year, incomplete),) = calendar.items()
        parts.append(
            words["schooljaar_onvolledig" if incomplete else "schooljaar"].format(jaar=year)
        )
    if share:
        parts.append(words["own"])
    return title, ", ".join(parts)


def _by_year(row: Row) -> str:
    return row.schooljaar


def _name(answer: Answer, row: Row) -> str:
    one_year = len(answer.question.schooljaren) == 1
    ranked = answer.question.operation in _RANKED and one_year and row.rank is not None
    return f"{row.rank}. {row.name}" if ranked else row.name


def _values(answer: Answer, rows: list[Row]) -> Iterator[Value]:
    for row in sorted(rows, key=_by_year):
        if answer.question.operation is Operation.SHARE:
            if row.share is not None:
                yield Value(row.schooljaar, row.share, dutch.percent(row.share), row.incomplete)
        else:
            yield Value(row.schooljaar, row.value, dutch.number(row.value), row.incomplete)

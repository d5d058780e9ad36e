"""Fills in what a question about figures leaves open, or tells why it cannot be answered."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from bot.statistics.question import OVER_ALL_ROWS, Dimension, Measure, Operation, Question
from bot.statistics.tables import Role, Tables


class Default(StrEnum):
    """A part the question did not name, and that the answer chose.

    SINCE: an evolution of the first schooljaar became one from there on.
    """

    MEASURE = "maat"
    DIMENSION = "dimensie"
    TOTAL = "totaal"
    SCHOOLJAAR = "schooljaar"
    SINCE = "vanaf"


class ProblemKind(StrEnum):
    """Why there is no answer."""

    NO_SUCH_YEAR = "no_such_year"
    NO_SUCH_SUBJECT = "no_such_subject"
    NO_ROW = "no_row"
    NO_TOTAL = "no_total"
    NO_CROSSING = "no_crossing"


@dataclass(frozen=True)
class Problem:
    """Why there is no answer, and what there is.

    `given` is what is not there and `available` what is, as printed names or schooljaren. `instead`
    is a question close to it that has an answer: the erkenning of a sector without an OAO row, the
    total of the Vlaamse Gemeenschap instead of one over the sectors.
    """

    kind: ProblemKind
    given: tuple[str, ...]
    available: tuple[str, ...] = ()
    instead: Question | None = None


class Refused(LookupError):
    """A question that has no answer, as far as it was filled in, and the problem with it."""

    def __init__(self, question: Question, problem: Problem) -> None:
        super().__init__(problem.kind)
        self.question, self.problem = question, problem


def completed(question: Question, tables: Tables) -> tuple[Question, tuple[Default, ...]]:
    """The question with every part filled in, and the parts that were chosen for it.

    Without subjects it is then about all rows of its dimension but the total; without a measure
    it is a share. Raises Refused.
    """
    question = _subjects(question, tables)
    operation = _operation(question)
    defaults = []
    if operation is Operation.SHARE:
        question = replace(question, measure=None)
    elif question.measure is None:
        defaults.append(Default.MEASURE)
        question = replace(question, measure=Measure.ERKENNING)
    if question.dimension is None:
        by_all = operation in OVER_ALL_ROWS
        defaults.append(Default.DIMENSION if by_all else Default.TOTAL)
        question = replace(question, dimension=Dimension.PROVINCIE)
        total = tables.total(Dimension.PROVINCIE)
        if not by_all and total:
            question = replace(question, subjects=(total.id,))
    question = replace(question, operation=operation)
    question, chosen = _schooljaren(question, tables)
    return question, (*defaults, *chosen)


def measures(question: Question) -> tuple[Measure, ...]:
    """What a completed question counts: one measure, or both for a share."""
    return (question.measure,) if question.measure else (Measure.ERKENNING, Measure.OVEREENKOMST)


def _subjects(question: Question, tables: Tables) -> Question:
    """The question with subjects that exist and share one dimension."""
    unknown = tuple(id_ for id_ in question.subjects if tables.subject(id_) is None)
    if unknown:
        dimension = question.dimension or Dimension.PROVINCIE
        names = tuple(one.name for one in tables.subjects(dimension))
        raise Refused(question, Problem(ProblemKind.NO_SUCH_SUBJECT, unknown, names))
    subjects = [one for id_ in dict.fromkeys(question.subjects) if (one := tables.subject(id_))]
    rows = [one for one in subjects if one.role is not Role.TOTAL]
    by_sector = Dimension.SECTOR in (question.dimension, *(one.dimension for one in rows))
    of_all = question.operation is Operation.COMPARISON and len(rows) < len(subjects)
    if of_all and rows and by_sector:
        apart = replace(question, subjects=tuple(one.id for one in rows), operation=None)
        raise Refused(question, Problem(ProblemKind.NO_TOTAL, (Dimension.SECTOR,), instead=apart))
    if question.operation in OVER_ALL_ROWS or (rows and by_sector):
        # "Bouwbedrijven in Vlaanderen": the tables are about all of Vlaanderen already.
        subjects = rows
    elif subjects and by_sector:
        total = replace(question, dimension=Dimension.PROVINCIE)
        problem = Problem(ProblemKind.NO_TOTAL, (Dimension.SECTOR,), instead=total)
        raise Refused(question, problem)
    dimensions = {one.dimension for one in subjects} | {question.dimension} - {None}
    if len(dimensions) > 1:
        sectors = tuple(one.id for one in subjects if one.dimension is Dimension.SECTOR)
        apart = replace(question, dimension=Dimension.SECTOR, subjects=sectors)
        names = tuple(one.name for one in subjects)
        raise Refused(question, Problem(ProblemKind.NO_CROSSING, names, instead=apart))
    return replace(
        question,
        subjects=tuple(one.id for one in subjects),
        dimension=next(iter(dimensions), None),
    )


def _operation(question: Question) -> Operation:
    """What is asked, from what was said and from how many subjects and schooljaren there are."""
    asked, years = question.operation, len(question.schooljaren)
    all_rows = question.dimension is not None and not question.subjects
    if asked in (*OVER_ALL_ROWS, Operation.SHARE, Operation.EVOLUTION):
        return asked
    if len(question.subjects) > 1 and (years < 2 or asked is Operation.COMPARISON):
        return Operation.COMPARISON
    if years > 1:
        return Operation.EVOLUTION
    if all_rows or (asked is Operation.COMPARISON and not question.subjects):
        return Operation.RANKING
    return Operation.FIGURE


def _schooljaren(question: Question, tables: Tables) -> tuple[Question, tuple[Default, ...]]:
    """The question with schooljaren that are printed, and what was chosen for it."""
    assert question.dimension is not None
    there = _printed(question, tables)
    unknown = tuple(year for year in question.schooljaren if year not in there)
    if unknown:
        raise Refused(question, Problem(ProblemKind.NO_SUCH_YEAR, unknown, there))
    named = tuple(sorted(set(question.schooljaren)))
    if question.operation is not Operation.EVOLUTION:
        latest = tables.latest_complete(measures(question)[-1], question.dimension)
        chosen = () if named else (Default.SCHOOLJAAR,)
        return replace(question, schooljaren=named or (latest,)), chosen
    if len(named) > 1 or not named:
        return replace(question, schooljaren=named or there), ()
    if at := there.index(named[0]):
        return replace(question, schooljaren=there[at - 1 : at + 1]), ()
    if len(there) > 1:
        return replace(question, schooljaren=there), (Default.SINCE,)
    without = replace(question, operation=None, schooljaren=named)
    return replace(without, operation=_operation(without)), ()


def _printed(question: Question, tables: Tables) -> tuple[str, ...]:
    """The schooljaren that every measure of the question has figures for, oldest first."""
    assert question.dimension is not None
    first, *others = (tables.schooljaren(one, question.dimension) for one in measures(question))
    return tuple(year for year in first if all(year in other for other in others))

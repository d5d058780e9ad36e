"""Answers a question from the printed tables, without ever adding rows up."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from bot.statistics.question import Question
from bot.statistics.tables import Role, Source


class Default(StrEnum):
    """A part the question did not name, and that the answer chose."""

    MEASURE = "maat"
    DIMENSION = "dimensie"
    TOTAL = "totaal"
    SCHOOLJAAR = "schooljaar"


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

    `defaults` are the parts that were not named. `rows` are in the order they are shown: by
    schooljaar for an evolution, by value for a ranking or comparison. `without_row` are names of
    subjects that the table has no row for, which is not zero. `footnotes` are those of the tables
    that were used, as far as they are about these rows. With a `problem` there are no rows.
    """

    question: Question
    defaults: tuple[Default, ...] = ()
    rows: tuple[Row, ...] = ()
    without_row: tuple[str, ...] = ()
    footnotes: tuple[str, ...] = ()
    sources: tuple[Source, ...] = ()
    problem: Problem | None = None

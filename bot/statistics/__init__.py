"""Questions about figures, and their answers from printed tables; pure, without SQL or Rasa."""

from bot.statistics.answers import Answer, Row, answer, difference
from bot.statistics.completing import Default, Problem, ProblemKind
from bot.statistics.question import Dimension, Measure, Operation, Question
from bot.statistics.tables import Cell, Footnote, Role, Source, Subject, Table, Tables

__all__ = [
    "Answer",
    "Cell",
    "Default",
    "Dimension",
    "Footnote",
    "Measure",
    "Operation",
    "Problem",
    "ProblemKind",
    "Question",
    "Role",
    "Row",
    "Source",
    "Subject",
    "Table",
    "Tables",
    "answer",
    "difference",
]

"""A question about figures, as far as it was asked: which figure, of whom, when, and how shown."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum

_SCHOOLJAAR = re.compile(r"(\d{4})-(\d{4})")
_NOT_NAMED = "-"
_BETWEEN = "+"
_SUBJECT = re.compile(r"[a-z0-9][a-z0-9_-]*")


class Measure(StrEnum):
    """What is counted: companies with an erkenning, or with a running overeenkomst (OAO)."""

    ERKENNING = "erkenning"
    OVEREENKOMST = "overeenkomst"


class Dimension(StrEnum):
    """What the figures are split by. No figure is split by both."""

    PROVINCIE = "provincie"
    SECTOR = "sector"


class Operation(StrEnum):
    """What is asked of the figures."""

    FIGURE = "cijfer"
    EVOLUTION = "evolutie"
    RANKING = "rangschikking"
    MOST = "meeste"
    FEWEST = "minste"
    COMPARISON = "vergelijking"
    SHARE = "aandeel"


# These look at all rows of a dimension, so that they need no subject.
OVER_ALL_ROWS = (Operation.RANKING, Operation.MOST, Operation.FEWEST)


@dataclass(frozen=True)
class Question:
    """What someone asks; a part that was not named is None or empty.

    `subjects` are ids of rows, such as "limburg" or "autosector", "vlaamse_gemeenschap" for the
    printed total; a word that is no id ("wallonie") is refused when the question is answered.
    `schooljaren` are written "2021-2022". A share takes both measures, so `measure` means nothing
    to it.
    """

    measure: Measure | None = None
    dimension: Dimension | None = None
    subjects: tuple[str, ...] = ()
    schooljaren: tuple[str, ...] = ()
    operation: Operation | None = None

    def merged(self, follow_up: Question) -> Question:
        """This question with what `follow_up` names in its place; the rest is kept.

        What no longer fits is let go: the subjects, when the follow-up asks for another dimension
        or for the most of all; the schooljaren, when it turns to or from an evolution; and what
        was asked, when it names one schooljaar of an evolution or one measure of a share.
        """
        operation = follow_up.operation
        if operation is None and not self._outgrown(follow_up):
            operation = self.operation
        turned = Operation.EVOLUTION in (self.operation, operation) and operation != self.operation
        moved = follow_up.dimension not in (None, self.dimension)
        over_all = follow_up.operation in OVER_ALL_ROWS
        return Question(
            measure=follow_up.measure or self.measure,
            # The dimension follows from the subjects, unless the follow-up says it.
            dimension=follow_up.dimension or (None if follow_up.subjects else self.dimension),
            subjects=follow_up.subjects or (() if moved or over_all else self.subjects),
            schooljaren=follow_up.schooljaren or (() if turned else self.schooljaren),
            operation=operation,
        )

    def _outgrown(self, follow_up: Question) -> bool:
        """Whether `follow_up` asks for one part of what this question was about."""
        if self.operation is Operation.SHARE:
            return follow_up.measure is not None
        return self.operation is Operation.EVOLUTION and bool(follow_up.schooljaren)

    def shifted(self, years: int) -> Question:
        """This question for so many schooljaren later, or earlier if negative.

        It counts from the last schooljaar, or from the first when going back. A question without
        schooljaren stays as it is.
        """
        if not self.schooljaren:
            return self
        ordered = sorted(self.schooljaren)
        start = int(ordered[0 if years < 0 else -1][:4]) + years
        return replace(self, schooljaren=(schooljaar_from(start),))

    def to_path(self) -> str:
        """The question as a path: "overeenkomst/provincie/antwerpen+limburg/2021-2022/evolutie".

        A part that was not named is "-". `from_path` gives the same question back.
        """
        parts = (
            self.measure,
            self.dimension,
            _BETWEEN.join(self.subjects),
            _BETWEEN.join(self.schooljaren),
            self.operation,
        )
        return "/".join(part or _NOT_NAMED for part in parts)

    @classmethod
    def from_path(cls, path: str) -> Question:
        """The question of a path that `to_path` made. Raises ValueError for another path."""
        parts = ["" if part == _NOT_NAMED else part for part in path.split("/")]
        if len(parts) != 5:
            raise ValueError(f"{path!r} must have five parts")
        measure, dimension, subjects, years, operation = parts
        question = cls(
            measure=Measure(measure) if measure else None,
            dimension=Dimension(dimension) if dimension else None,
            subjects=tuple(subjects.split(_BETWEEN)) if subjects else (),
            schooljaren=tuple(years.split(_BETWEEN)) if years else (),
            operation=Operation(operation) if operation else None,
        )
        if not all(map(is_schooljaar, question.schooljaren)):
            raise ValueError(f"{years!r} must be schooljaren such as 2021-2022")
        if not all(map(_SUBJECT.fullmatch, question.subjects)):
            raise ValueError(f"{subjects!r} must be ids such as oost-vlaanderen")
        return question


def schooljaar_from(year: int) -> str:
    """The schooljaar that starts in `year`: 2021 -> "2021-2022"."""
    return f"{year}-{year + 1}"


def is_schooljaar(written: str) -> bool:
    """Whether `written` is two years in a row, such as "2021-2022"."""
    match = _SCHOOLJAAR.fullmatch(written)
    return match is not None and int(match[2]) == int(match[1]) + 1

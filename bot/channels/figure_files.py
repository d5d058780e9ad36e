"""The picture or export that an address of figures asks for, and the last ones kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from bot.answers import Wording, dutch
from bot.answers.figures import FigureWriter
from bot.charts import draw, mark
from bot.statistics import Answer, Question, Tables, answer
from bot.statistics.export import to_csv, to_json

TYPES = {
    "png": "image/png",
    "svg": "image/svg+xml",
    "csv": "text/csv; charset=utf-8",
    "json": "application/json",
}
_LONGEST = 1000
_MOST_SUBJECTS = 40
_MOST_YEARS = 20
_KEPT = 200


class NotThere(LookupError):
    """No figures at this address; the text says so in Dutch, with what there is."""


@dataclass(frozen=True)
class File:
    """One picture or export; `content` makes it. `mark` changes when what is in it does."""

    name: str
    ending: str
    mark: str
    content: Callable[[], bytes]


class Files:
    """Finds files by address: `read` gives the figures, `words` are the charts of `wording`.

    The last files are kept, so that a picture is drawn once for all who look at it.
    """

    def __init__(self, read: Callable[[], Tables], wording: Wording) -> None:
        self._read, self._wording, self.words = read, wording, wording.charts
        self._made = lru_cache(maxsize=_KEPT)(self._make)

    def find(self, path: str, *, dark: bool = False) -> File:
        """The file at `path`, such as "erkenning/provincie/limburg/2021-2022/cijfer.png".

        Raises NotThere.
        """
        question, ending = self._question(path)
        tables = self._read()
        found = answer(question, tables)
        if found.problem:
            refusal = FigureWriter(self._wording, tables).reply(found)
            raise NotThere("\n".join([refusal.headline, *refusal.paragraphs]))
        name = "-".join(found.question.to_path().split("/"))[:100]
        return File(
            name=f"cijfers-{name}.{ending}",
            ending=ending,
            mark=mark(tables.digest, self.words),
            content=lambda: self._made(found, ending, dark),
        )

    def _make(self, found: Answer, ending: str, dark: bool) -> bytes:
        if ending == "csv":
            return to_csv(found).encode()
        if ending == "json":
            return to_json(found).encode()
        return draw(found, self.words, "svg" if ending == "svg" else "png", dark=dark)

    def _question(self, path: str) -> tuple[Question, str]:
        """What `path` asks, and its ending. Raises NotThere."""
        written, _, ending = path.rpartition(".")
        try:
            if len(path) > _LONGEST or ending not in TYPES:
                raise ValueError(path)
            question = Question.from_path(written)
        except ValueError as error:
            endings = dutch.enumeration([f".{one}" for one in TYPES])
            raise NotThere(self.words["no_address"].format(eindes=endings)) from error
        if len(question.subjects) > _MOST_SUBJECTS or len(question.schooljaren) > _MOST_YEARS:
            limits = {"onderwerpen": _MOST_SUBJECTS, "jaren": _MOST_YEARS}
            raise NotThere(self.words["too_much"].format(**limits))
        return question, ending

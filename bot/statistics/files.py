"""Tables of figures that people write: a CSV with the cells, described in tabellen.yaml beside it.

docs/statistics.md says how they are written.
"""

from __future__ import annotations

import csv
import difflib
import io
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from pydantic import StrictStr, validator

from bot.datafiles import DataFileError, Strict, read_file
from bot.statistics.question import Dimension, Measure, is_schooljaar
from bot.statistics.tables import INCOMPLETE, Cell, Footnote, Role, Source, Subject, Table

DESCRIPTION = "tabellen.yaml"
_YES_NO = {"ja": True, "neen": False}


class DescriptionError(DataFileError):
    """A tabellen.yaml that cannot be used."""


@dataclass(frozen=True)
class FileProblem:
    """What is wrong: its kind, the file, the line (None: the whole file), and what it is about.

    `field` is a column, `given` what stands there and `allowed` what may.
    """

    kind: str
    file: str
    line: int | None = None
    field: str = ""
    given: str = ""
    allowed: tuple[str, ...] = ()


class FileRefused(ValueError):
    """A CSV that cannot be used; `problems` holds everything that is wrong with it."""

    def __init__(self, problems: Iterable[FileProblem]) -> None:
        self.problems = tuple(problems)
        super().__init__("; ".join(f"{one.file}:{one.line}: {one.kind}" for one in self.problems))


class _SourceModel(Strict):
    id: StrictStr
    titel: StrictStr
    uitgever: StrictStr
    datum: date
    url: str | None


class _SubjectModel(Strict):
    naam: StrictStr
    rol: Role = Role.ROW


class _FootnoteModel(Strict):
    tekst: StrictStr
    bij: list[str] = []


class _TableModel(Strict):
    maat: Measure
    dimensie: Dimension
    titel: StrictStr
    voetnoten: list[_FootnoteModel]

    @validator("voetnoten", pre=True, each_item=True)
    def _plain(cls, written: Any) -> Any:
        return {"tekst": written} if isinstance(written, str) else written


class _Description(Strict):
    bron: _SourceModel
    onderwerpen: dict[Dimension, dict[str, _SubjectModel]] = {}
    tabellen: dict[str, _TableModel]

    @validator("onderwerpen", pre=True)
    def _plain(cls, written: Any) -> Any:
        if not isinstance(written, dict):
            return written
        return {
            dimension: {
                id_: {"naam": one} if isinstance(one, str) else one for id_, one in named.items()
            }
            for dimension, named in written.items()
            if isinstance(named, dict)
        }


def read_tables(paths: Iterable[Path], known: Mapping[str, Subject]) -> tuple[Table, ...]:
    """The tables of CSV files, each described in the tabellen.yaml of its folder.

    `known` are the subjects that have figures already, by id; a row may also be about a subject
    that tabellen.yaml names. Raises DescriptionError, FileRefused with every problem of all files,
    and OSError for a file that is not there.
    """
    tables: list[Table] = []
    problems: list[FileProblem] = []
    for path in paths:
        description = read_file(path.parent / DESCRIPTION, _Description, DescriptionError)
        try:
            tables.append(_Reader(path, description, known).table())
        except FileRefused as refused:
            problems += refused.problems
    if problems:
        raise FileRefused(problems)
    return tuple(tables)


def described(folder: Path) -> tuple[Path, ...]:
    """The CSV files that the tabellen.yaml of `folder` describes. Raises DescriptionError."""
    description = read_file(folder / DESCRIPTION, _Description, DescriptionError)
    return tuple(folder / f"{name}.csv" for name in description.tabellen)


class _Reader:
    """Reads one CSV against its description."""

    def __init__(self, path: Path, description: _Description, known: Mapping[str, Subject]) -> None:
        self._path, self._problems = path, list[FileProblem]()
        if path.stem not in description.tabellen:
            raise FileRefused(
                [FileProblem("undescribed", path.name, allowed=(*description.tabellen,))]
            )
        self._model = description.tabellen[path.stem]
        self._source = description.bron
        self._subjects = dict(known)
        for dimension, named in description.onderwerpen.items():
            for id_, one in named.items():
                self._name(Subject(id_, one.naam, dimension, one.rol))
        about = {*self._subjects, INCOMPLETE}
        for note in self._model.voetnoten:
            for given in (one for one in note.bij if one not in about):
                self._refuse("about", None, "bij", given, tuple(sorted(about)))

    def table(self) -> Table:
        """The table of the file. Raises FileRefused."""
        id_ = f"{self._source.id}/{self._path.stem}"
        cells = tuple(self._cells(id_))
        self._check_years(cells)
        if self._problems:
            raise FileRefused(self._problems)
        if not cells:
            raise FileRefused([FileProblem("empty", self._path.name)])
        source = self._source
        rows = dict.fromkeys(cell.subject for cell in cells)
        return Table(
            id=id_,
            measure=self._model.maat,
            dimension=self._model.dimensie,
            title=self._model.titel,
            footnotes=tuple(Footnote(one.tekst, (*one.bij,)) for one in self._model.voetnoten),
            source=Source(source.id, source.titel, source.uitgever, source.datum, source.url),
            subjects=tuple(self._subjects[row] for row in rows),
            cells=cells,
        )

    def _name(self, subject: Subject) -> None:
        """Take a subject of tabellen.yaml along, unless its id or name is another's."""
        same_name = self._by_name(subject.dimension).get(_folded(subject.name), subject)
        other = self._subjects.get(subject.id, same_name)
        if other != subject or same_name != subject:
            clash = other if other != subject else same_name
            self._refuse("subject_taken", None, subject.id, subject.name, (clash.id, clash.name))
        self._subjects[subject.id] = subject

    def _cells(self, table: str) -> Iterator[Cell]:
        seen: dict[tuple[str, str], int] = {}
        for line, fields in self._lines():
            cell = self._cell(table, line, fields)
            if cell is None:
                continue
            first = seen.setdefault((cell.subject, cell.schooljaar), line)
            if first != line:
                given = f"{fields[self._model.dimensie]}, {cell.schooljaar}"
                self._refuse("twice", line, "", given, (str(first),))
            yield cell

    def _lines(self) -> Iterator[tuple[int, dict[str, str]]]:
        """The lines with their number and fields by column; a file of Excel may use ; or a BOM."""
        try:
            text = self._path.read_text(encoding="utf-8-sig")
        except UnicodeDecodeError:
            return self._refuse("not_utf8", None)
        first = text.partition("\n")[0]
        rows = csv.reader(io.StringIO(text), delimiter=";" if ";" in first else ",")
        header = [name.strip().lower() for name in next(rows, [])]
        columns = ("rij", self._model.dimensie.value, "schooljaar", "ondernemingen", "onvolledig")
        if sorted(header) != sorted(columns):
            return self._refuse("columns", 1, "", ", ".join(header), columns)
        for fields in rows:
            if not any(field.strip() for field in fields):
                continue
            if len(fields) != len(header):
                self._refuse("fields", rows.line_num, "", str(len(fields)), (str(len(header)),))
                continue
            yield (
                rows.line_num,
                {name: field.strip() for name, field in zip(header, fields, strict=True)},
            )
        return None

    def _cell(self, table: str, line: int, fields: Mapping[str, str]) -> Cell | None:
        """The cell of one line, None if something is wrong with it."""
        before = len(self._problems)
        dimension = self._model.dimensie
        names = self._by_name(dimension)
        subject = names.get(_folded(fields[dimension]))
        if subject is None:
            near = difflib.get_close_matches(_folded(fields[dimension]), names, n=1)
            allowed = [names[name].name for name in near or names]
            self._refuse("subject", line, dimension, fields[dimension], tuple(allowed))
        if not fields["rij"]:
            self._refuse("row", line, "rij")
        if not is_schooljaar(fields["schooljaar"]):
            self._refuse("schooljaar", line, "schooljaar", fields["schooljaar"])
        value = fields["ondernemingen"]
        if not (value.isascii() and value.isdigit() and len(value) < 8):
            self._refuse("number", line, "ondernemingen", value)
        if fields["onvolledig"].lower() not in _YES_NO:
            self._refuse("yes_no", line, "onvolledig", fields["onvolledig"], (*_YES_NO,))
        if subject is None or len(self._problems) > before:
            return None
        incomplete = _YES_NO[fields["onvolledig"].lower()]
        return Cell(table, subject.id, fields["schooljaar"], int(value), incomplete, fields["rij"])

    def _check_years(self, cells: Iterable[Cell]) -> None:
        """A schooljaar is complete in a whole table, or in none of it."""
        years: dict[str, set[bool]] = {}
        for cell in cells:
            years.setdefault(cell.schooljaar, set()).add(cell.incomplete)
        for year, marks in years.items():
            if len(marks) > 1:
                self._refuse("half_complete", None, "onvolledig", year, (*_YES_NO,))

    def _by_name(self, dimension: Dimension) -> dict[str, Subject]:
        subjects = self._subjects.values()
        return {_folded(one.name): one for one in subjects if one.dimension is dimension}

    def _refuse(
        self,
        kind: str,
        line: int | None,
        field: str = "",
        given: str = "",
        allowed: tuple[str, ...] = (),
    ) -> None:
        self._problems.append(FileProblem(kind, self._path.name, line, field, given, allowed))


def _folded(name: str) -> str:
    return " ".join(name.casefold().split())

"""Reads data/law/*.yaml into a `Law`, and names file, key and reason of what is wrong.

Each file has up to three sections: `sources` (who says so), `values` (numbers, yes/no,
short words, lists) and `texts` (sentences). CONTRIBUTING.md shows an entry.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any, Literal

import yaml
from pydantic import (
    BaseModel,
    Extra,
    Field,
    StrictBool,
    StrictInt,
    StrictStr,
    ValidationError,
    root_validator,
    validator,
)

from bot.law.book import Dated, Law, Series, Source, day_before

Confidence = Literal["official", "secondary", "faq"]


class LawFileError(ValueError):
    """A law file that cannot be used. Attributes: `file`, `key`, `reason`."""

    def __init__(self, file: Path, key: str, reason: str) -> None:
        super().__init__(f"{file.name}: {key}: {reason}")
        self.file, self.key, self.reason = file, key, reason


class _Strict(BaseModel):
    class Config:
        extra = Extra.forbid
        arbitrary_types_allowed = True


class _SourceModel(_Strict):
    title: StrictStr
    publisher: StrictStr
    url: str | None
    official: StrictBool

    @validator("url")
    def _https(cls, url: str | None) -> str | None:
        if url is not None and not url.startswith(("https://", "http://")):
            raise ValueError("must be a web address")
        return url


class _EntryModel(_Strict):
    start: date = Field(alias="from")
    until: date | None
    value: StrictBool | StrictInt | StrictStr | Decimal | list[str] | None
    text: StrictStr | None
    source: StrictStr
    article: StrictStr | None
    checked_on: date
    confidence: Confidence

    @validator("start", "until", "checked_on", pre=True)
    def _real_date(cls, value: Any) -> Any:
        if value is not None and type(value) is not date:
            raise ValueError("must be a date, written as 2026-09-01")
        return value

    @validator("value", pre=True)
    def _exact(cls, value: Any) -> Any:
        if isinstance(value, (dict, date)):
            raise ValueError("must be a number, yes or no, a word or a list of words")
        return value

    @root_validator(skip_on_failure=True)
    def _one_kind(cls, entry: dict[str, Any]) -> dict[str, Any]:
        if (entry["value"] is None) == (entry["text"] is None):
            raise ValueError("needs either a value or a text")
        if entry["until"] is not None and entry["until"] < entry["start"]:
            raise ValueError("until lies before from")
        return entry


class _SeriesModel(_Strict):
    title: StrictStr
    unit: StrictStr | None
    covers: list[StrictStr] = []
    known_until: date | None
    entries: list[_EntryModel] = Field(min_items=1)


class _FileModel(_Strict):
    sources: dict[str, _SourceModel] = {}
    values: dict[str, _SeriesModel] = {}
    texts: dict[str, _SeriesModel] = {}


class _Loader(yaml.CSafeLoader):
    """YAML with exact decimals instead of floats; a key that stands twice is an error."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        seen = set()
        for key_node, _ in node.value:
            key = self.construct_object(key_node, deep=True)
            if key in seen:
                raise yaml.constructor.ConstructorError(
                    None, None, f"the key {key!r} stands twice", key_node.start_mark
                )
            seen.add(key)
        return super().construct_mapping(node, deep)


_Loader.add_constructor(
    "tag:yaml.org,2002:float",
    lambda loader, node: Decimal(str(node.value).replace("_", "")),
)


def read_law(directory: Path) -> Law:
    """Read and check every *.yaml file in `directory`.

    Raises LawFileError for a file that cannot be read, a field that is missing, unknown or
    of the wrong kind, a key or source that stands in two files, an unknown source, or
    entries that overlap or stand out of order. FileNotFoundError if there is no file.
    """
    files = {path: _read_file(path) for path in sorted(directory.glob("*.yaml"))}
    if not files:
        raise FileNotFoundError(f"no law files in {directory}")
    sources: dict[str, Source] = {}
    for path, file in files.items():
        for id_, model in file.sources.items():
            if id_ in sources:
                raise LawFileError(path, id_, "this source stands in another file too")
            sources[id_] = Source(id=id_, **model.dict())
    series: dict[str, Series] = {}
    for path, file in files.items():
        for key, one in {**file.values, **file.texts}.items():
            if key in series or (key in file.values and key in file.texts):
                raise LawFileError(path, key, "this key stands twice")
            series[key] = _series(path, key, one, sources, is_text=key in file.texts)
    return Law(series.values(), sources)


def _read_file(path: Path) -> _FileModel:
    try:
        content = yaml.load(path.read_text(encoding="utf-8"), Loader=_Loader)
    except (yaml.YAMLError, ValueError, TypeError, ArithmeticError) as error:
        mark = getattr(error, "problem_mark", None)
        where = f"line {mark.line + 1}" if mark else "the file"
        raise LawFileError(path, where, getattr(error, "problem", None) or str(error)) from error
    if not isinstance(content, dict):
        raise LawFileError(path, "the file", "must hold sources, values or texts")
    try:
        return _FileModel.parse_obj(content)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"] if part != "__root__")
        raise LawFileError(path, where, first["msg"]) from error


def _series(
    path: Path, key: str, model: _SeriesModel, sources: dict[str, Source], *, is_text: bool
) -> Series:
    for entry in model.entries:
        if (entry.text is not None) != is_text:
            raise LawFileError(path, key, "values hold a value, texts hold a text")
        if entry.source not in sources:
            raise LawFileError(path, key, f"unknown source {entry.source!r}")
    return Series(
        key=key,
        title=model.title,
        entries=tuple(_entries(path, key, model, sources)),
        known_until=model.known_until,
        covers=tuple(model.covers),
    )


def _entries(
    path: Path, key: str, model: _SeriesModel, sources: dict[str, Source]
) -> Iterator[Dated]:
    following: list[_EntryModel | None] = [*model.entries[1:], None]
    for entry, later in zip(model.entries, following, strict=False):
        if later is not None and later.start <= entry.start:
            raise LawFileError(path, key, f"{later.start} must stand after {entry.start}")
        if later is not None and entry.until is not None and entry.until >= later.start:
            raise LawFileError(path, key, f"until {entry.until} overlaps {later.start}")
        value = entry.value if entry.text is None else entry.text.strip()
        assert value is not None  # _EntryModel lets neither through without the other
        yield Dated(
            key=key,
            title=model.title,
            value=tuple(value) if isinstance(value, list) else value,
            unit=model.unit,
            start=entry.start,
            end=entry.until or (day_before(later.start) if later is not None else None),
            source=sources[entry.source],
            article=entry.article,
            checked_on=entry.checked_on,
            confidence=entry.confidence,
        )

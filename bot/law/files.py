"""Reads data/law/*.yaml into a `Law`, and names file, key and reason of what is wrong.

Each file has up to three sections: `sources` (who says so), `values` (numbers, yes/no,
short words, lists) and `texts` (sentences). CONTRIBUTING.md shows an entry.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any, Literal

from pydantic import (
    Field,
    StrictBool,
    StrictInt,
    StrictStr,
    root_validator,
    validator,
)

from bot.datafiles import DataFileError, Strict, read_folder
from bot.law.book import Dated, Law, Series, Source, day_before

Confidence = Literal["official", "secondary", "faq"]


class LawFileError(DataFileError):
    """A law file that cannot be used."""


class _SourceModel(Strict):
    title: StrictStr
    publisher: StrictStr
    url: str | None
    official: StrictBool

    @validator("url")
    def _https(cls, url: str | None) -> str | None:
        if url is not None and not url.startswith(("https://", "http://")):
            raise ValueError("must be a web address")
        return url


class _EntryModel(Strict):
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


class _SeriesModel(Strict):
    title: StrictStr
    unit: StrictStr | None
    covers: list[StrictStr] = []
    known_until: date | None
    review_days: StrictInt = 365
    intermittent: StrictBool = False
    entries: list[_EntryModel] = Field(min_items=1)


class _FileModel(Strict):
    sources: dict[str, _SourceModel] = {}
    values: dict[str, _SeriesModel] = {}
    texts: dict[str, _SeriesModel] = {}


def read_law(directory: Path) -> Law:
    """Read and check every *.yaml file in `directory`.

    Raises LawFileError for a file that cannot be read, a field that is missing, unknown or
    of the wrong kind, a key or source that stands in two files, an unknown source, or
    entries that overlap or stand out of order. FileNotFoundError if there is no file.
    """
    files = read_folder(directory, _FileModel, LawFileError)
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
        intermittent=model.intermittent,
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
            review_by=entry.checked_on + timedelta(model.review_days),
            confidence=entry.confidence,
        )

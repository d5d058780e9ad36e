"""Reads data/wording/*.yaml: every Dutch sentence the assistant says, one file per topic."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml
from pydantic import BaseModel, Extra, StrictBool, StrictStr, ValidationError


class WordingError(ValueError):
    """A wording file that cannot be used. Attributes: `file`, `key`, `reason`."""

    def __init__(self, file: Path, key: str, reason: str) -> None:
        super().__init__(f"{file.name}: {key}: {reason}")
        self.file, self.key, self.reason = file, key, reason


class _Strict(BaseModel):
    class Config:
        extra = Extra.forbid


class FactWords(_Strict):
    """How one fact is named, said back, asked, explained and found out."""

    label: StrictStr
    said: StrictStr | dict[str, str]
    question: StrictStr
    why: StrictStr
    example: StrictStr
    find_out: StrictStr
    options: dict[str, str] = {}


class OutcomeWords(_Strict):
    """One outcome: in a few words, in one sentence, and what to do next."""

    short: StrictStr
    headline: StrictStr
    steps: list[str]


class CheckWords(_Strict):
    """The outcomes of a check, and a sentence for each state of each condition."""

    title: StrictStr
    outcomes: dict[str, OutcomeWords]
    conditions: dict[str, dict[str, str]]


class TopicWords(_Strict):
    """An answer that is one dated text: `law` is its key in data/law."""

    title: StrictStr
    law: StrictStr
    headline: StrictStr
    steps: list[str]
    related: list[str]


class TalkWords(_Strict):
    """Something said about the conversation; `topics` adds a button for each topic."""

    headline: StrictStr
    paragraphs: list[str] = []
    topics: StrictBool = False


class Wording(_Strict):
    """All words of all files."""

    facts: dict[str, FactWords] = {}
    checks: dict[str, CheckWords] = {}
    topics: dict[str, TopicWords] = {}
    talk: dict[str, TalkWords] = {}
    parts: dict[str, str] = {}
    problems: dict[str, str] = {}
    topic_buttons: dict[str, str] = {}


def read_wording(directory: Path) -> Wording:
    """Read and join every *.yaml file in `directory`.

    Raises WordingError for a file that cannot be read, a field that is missing or unknown, or
    words that stand in two files; FileNotFoundError if there is no file.
    """
    paths = sorted(directory.glob("*.yaml"))
    if not paths:
        raise FileNotFoundError(f"no wording files in {directory}")
    joined: dict[str, dict[str, Any]] = {}
    for path in paths:
        for section, entries in _read(path).dict(exclude_unset=True).items():
            into = joined.setdefault(section, {})
            for key, entry in entries.items():
                if key in into:
                    raise WordingError(path, f"{section}.{key}", "stands in another file too")
                into[key] = entry
    return Wording.parse_obj(joined)


def _read(path: Path) -> Wording:
    try:
        content = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
        return Wording.parse_obj(content)
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise WordingError(path, "the file", str(error)) from error
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"] if part != "__root__")
        raise WordingError(path, where or "the file", first["msg"]) from error

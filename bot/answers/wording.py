"""Reads data/wording/*.yaml: every Dutch sentence the assistant says, one file per topic."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from pydantic import StrictStr

from bot.datafiles import DataFileError, Strict, read_folder


class WordingError(DataFileError):
    """A wording file that cannot be used."""


class FactWords(Strict):
    """How one fact is named, said back, asked, explained and found out."""

    label: StrictStr
    said: StrictStr | dict[str, str]
    question: StrictStr
    why: StrictStr
    example: StrictStr
    find_out: StrictStr
    options: dict[str, str] = {}


class OutcomeWords(Strict):
    """One outcome: in a few words, in one sentence, how it is computed, and what to do next.

    `short_computed` are the few words with what was computed in them, for where it is decided.
    """

    short: StrictStr
    short_computed: StrictStr | None = None
    headline: StrictStr
    detail: list[str] = []
    steps: list[str]


class CheckWords(Strict):
    """The outcomes of a check, and a sentence for each state of each condition.

    A dossier has no conditions of its own but `parts`: a title for each check it is made of.
    """

    title: StrictStr
    parts: dict[str, str] = {}
    outcomes: dict[str, OutcomeWords]
    conditions: dict[str, dict[str, str]] = {}


class TopicWords(Strict):
    """An answer that is one dated text: `law` is its key in data/law.

    Without one the sources say nothing, and `paragraphs` tell where to go.
    """

    title: StrictStr
    law: StrictStr | None
    headline: StrictStr
    paragraphs: list[str] = []
    steps: list[str]
    related: list[str]


class TalkWords(Strict):
    """Something said about the conversation; `topics` and `answers` are offered as buttons."""

    headline: StrictStr
    paragraphs: list[str] = []
    answers: list[str] = []
    topics: list[str] = []


class SubjectWords(Strict):
    """Whom figures are about: as a name in a sentence, and as a place ("in ...")."""

    naam: StrictStr
    waar: StrictStr


class Wording(Strict):
    """All words of all files."""

    facts: dict[str, FactWords] = {}
    checks: dict[str, CheckWords] = {}
    topics: dict[str, TopicWords] = {}
    talk: dict[str, TalkWords] = {}
    parts: dict[str, str] = {}
    problems: dict[str, str] = {}
    charts: dict[str, str] = {}
    topic_buttons: dict[str, str] = {}
    commands: dict[str, str] = {}
    figures: dict[str, str] = {}
    figure_forms: dict[str, str] = {}
    figure_subjects: dict[str, SubjectWords] = {}
    figure_imports: dict[str, str] = {}


def read_wording(directory: Path) -> Wording:
    """Read and join every *.yaml file in `directory`.

    Raises WordingError for a file that cannot be read, a field that is missing or unknown, or
    words that stand in two files; FileNotFoundError if there is no file.
    """
    joined: dict[str, dict[str, Any]] = {}
    for path, file in read_folder(directory, Wording, WordingError).items():
        for section, entries in file.dict(exclude_unset=True).items():
            into = joined.setdefault(section, {})
            for key, entry in entries.items():
                if key in into:
                    raise WordingError(path, f"{section}.{key}", "stands in another file too")
                into[key] = entry
    return Wording.parse_obj(joined)

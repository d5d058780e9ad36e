"""Says in Dutch what is wrong with files of figures, one line for each thing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from bot.answers import dutch
from bot.statistics import Dimension, Measure, Role
from bot.statistics.files import DescriptionError, FileProblem, FileRefused

# What a key of tabellen.yaml may hold.
_ALLOWED = {"maat": Measure, "dimensie": Dimension, "rol": Role, "onderwerpen": Dimension}


def refused_description(error: DescriptionError, words: Mapping[str, str]) -> str:
    """What is wrong with a tabellen.yaml, with its key and what may stand there."""
    last = error.key.split(".")[-1]
    kind, allowed = "wrong", ""
    if error.key.startswith("line "):
        kind = "no_yaml"
    elif error.reason == "field required":
        kind = "missing"
    elif error.reason == "extra fields not permitted":
        kind = "unknown"
    elif last == "datum":
        kind, allowed = "allowed", words["description_date"]
    elif last in _ALLOWED:
        kind, allowed = "allowed", dutch.enumeration([*_ALLOWED[last]])
    elif last == "__key__":
        kind, allowed = "allowed", dutch.enumeration([*Dimension])
    return words[f"description_{kind}"].format(
        bestand=error.file.name,
        sleutel=error.key,
        regel=error.key.removeprefix("line "),
        toegelaten=allowed,
    )


def refused_file(error: FileRefused, words: Mapping[str, str]) -> Iterator[str]:
    """A line for each thing that is wrong with a CSV."""
    yield words["refused"]
    for problem in error.problems:
        yield _problem(problem, words)


def _problem(problem: FileProblem, words: Mapping[str, str]) -> str:
    where = words["file" if problem.line is None else "line"]
    return where.format(bestand=problem.file, regel=problem.line) + words[problem.kind].format(
        veld=problem.field,
        gegeven=problem.given,
        toegelaten=dutch.enumeration([*problem.allowed]),
    )

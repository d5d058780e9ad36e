"""Which value, text or figure carries each row of the rule inventory, and what tests it."""

from __future__ import annotations

import csv
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from bot.answers import Wording
from bot.law import Law
from bot.rules import CHECKS

_NUMBER = re.compile(r"\d+")


def carriers(law: Law, statistics: Path) -> dict[str, list[str]]:
    """What carries each inventory id: keys of data/law, and files of data/statistics."""
    found: dict[str, list[str]] = defaultdict(list)
    for series in law.all_series():
        for id_ in series.covers:
            found[id_].append(series.key)
    for path in sorted(statistics.glob("*.csv")):
        with path.open(encoding="utf-8", newline="") as file:
            for id_ in dict.fromkeys(row["rij"] for row in csv.DictReader(file)):
                found[id_].append(path.name)
    return {id_: found[id_] for id_ in sorted(found, key=_order)}


def coverage_page(law: Law, words: Wording, statistics: Path) -> str:
    """The table of carriers as markdown."""
    users = _users(words)
    rows = [
        f"| {id_} | {_code(by)} | {', '.join(_used(users, by))} | {_code(_tests(users, by))} |"
        for id_, by in carriers(law, statistics).items()
    ]
    return "\n".join(
        [
            "# Where each rule of the sources lives",
            "",
            "Made from `covers` in `data/law` and `rij` in `data/statistics`; change it there.",
            "F is the FAQ of 14 October 2020, P the parliamentary answer of 16 June 2023.",
            "",
            "| id | value, text or figures | used by | tested by |",
            "|---|---|---|---|",
            *rows,
            "",
        ]
    )


def _users(words: Wording) -> Mapping[str, list[str]]:
    """The checks and topics that use each key of law."""
    users: dict[str, list[str]] = defaultdict(list)
    for check in CHECKS.values():
        for key in check.law:
            users[key].append(check.id)
    for id_, topic in words.topics.items():
        if topic.law:
            users[topic.law].append(id_)
    return users


def _used(users: Mapping[str, list[str]], by: list[str]) -> dict[str, None]:
    return dict.fromkeys(one for key in by for one in users.get(key, ()))


def _tests(users: Mapping[str, list[str]], by: list[str]) -> Iterator[str]:
    """The test files that hold what `by` carries, each once."""
    if any(one.endswith(".csv") for one in by):
        yield "tests/statistics/test_tables.py"
    used = _used(users, by)
    yield from (f"tests/rules/cases/{one}.yaml" for one in used if one in CHECKS)
    if any(one not in CHECKS for one in used):
        yield "tests/answers/test_writer.py"


def _code(parts: Iterable[str]) -> str:
    return ", ".join(f"`{one}`" for one in parts)


def _order(id_: str) -> tuple[str, ...]:
    """F-2 before F-10, P-T1.2 before P-T1.10."""
    return (_NUMBER.sub("", id_), *(f"{int(one):05}" for one in _NUMBER.findall(id_)))

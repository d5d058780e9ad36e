"""What-if: the same check with some facts replaced or over a period, and what that changes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from bot.law import Law
from bot.rules.check import Check
from bot.rules.facts import Facts
from bot.rules.verdict import Verdict


@dataclass(frozen=True)
class Change:
    """A verdict before and after. `facts` are the ids that differ."""

    before: Verdict
    after: Verdict
    facts: tuple[str, ...]


def what_if(
    check: Check, facts: Facts, replaced: Facts, law: Law, on: date, then: date | None = None
) -> Change:
    """Compare the case of `facts` on `on` with the same case where `replaced` holds.

    `then` is another date for the second verdict. Raises UnknownLaw.
    """
    return Change(
        before=check.evaluate(facts, law, on),
        after=check.evaluate({**facts, **replaced}, law, then or on),
        facts=tuple(key for key in replaced if facts.get(key) != replaced[key]),
    )


def turns(check: Check, facts: Facts, law: Law, first: date, last: date) -> Iterator[Verdict]:
    """The verdicts of later days up to `last` on which the answer of `first` turns, in order.

    An answer turns with its outcome or with what was computed. Raises UnknownLaw.
    """
    before = check.evaluate(facts, law, first)
    for day in sorted(_changes(check, law)):
        if first < day <= last:
            verdict = check.evaluate(facts, law, day)
            if (verdict.possible, verdict.figures) != (before.possible, before.figures):
                yield verdict
            before = verdict


def _changes(check: Check, law: Law) -> set[date]:
    """The days on which anything the check looks up begins, or has just ended."""
    entries = [entry for key in check.law for entry in law.series(key).entries]
    after = {entry.end + timedelta(days=1) for entry in entries if entry.end}
    return {entry.start for entry in entries} | after

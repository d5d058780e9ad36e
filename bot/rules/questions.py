"""What to ask next, and what a fact nobody knows would change."""

from __future__ import annotations

import itertools
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from bot.law import Law
from bot.rules.check import Check
from bot.rules.facts import Choice, Day, Fact, Facts, FactValue, Number, YesNo
from bot.rules.logic import Case
from bot.rules.verdict import Verdict


@dataclass(frozen=True)
class Region:
    """A stretch of values of a fact that the check treats alike.

    `value` stands for all of them. For a number or a day `low` and `high` are its bounds, low
    included and high not; None is open.
    """

    value: FactValue
    low: Any = None
    high: Any = None


@dataclass(frozen=True)
class Branch:
    """The verdict if the fact lay in `region`."""

    region: Region
    verdict: Verdict


def next_question(verdict: Verdict, unknown: Collection[str]) -> str | None:
    """The fact to ask next: the first that may decide, and that the user may know."""
    return next((id_ for id_ in verdict.missing if id_ not in unknown), None)


def regions(check: Check, fact: Fact, facts: Facts, law: Law, on: date) -> Iterator[Region]:
    """The values of `fact` that `check` tells apart beside `facts` on `on`. Raises UnknownLaw."""
    if isinstance(fact, (Number, Day)):
        lowest: Any = fact.minimum
        if isinstance(fact, Day):
            lowest = facts.get(fact.not_before or "", lowest)
        bounds = [None, *_thresholds(check, fact, Case(facts, law, on), lowest), None]
        for low, high in itertools.pairwise(bounds):
            yield Region(lowest if low is None else low, low, high)
    elif isinstance(fact, Choice):
        yield from (Region(option) for option in fact.options)
    elif isinstance(fact, YesNo):
        yield from (Region(value) for value in (True, False))


def branches(check: Check, facts: Facts, fact_id: str, law: Law, on: date) -> tuple[Branch, ...]:
    """The outcomes for each region of a fact that is not known, alike neighbours joined."""
    result: list[Branch] = []
    for region in regions(check, check.fact(fact_id), facts, law, on):
        verdict = check.evaluate({**facts, fact_id: region.value}, law, on)
        before = result[-1] if result else None
        alike = before is not None and before.verdict.possible == verdict.possible
        if before is not None and alike and region.low is not None:
            joined = Region(before.region.value, before.region.low, region.high)
            result[-1] = Branch(joined, before.verdict)
        else:
            result.append(Branch(region, verdict))
    return tuple(result)


def _thresholds(check: Check, fact: Fact, case: Case, lowest: Any) -> list[Any]:
    """Where an answer may turn as `fact` grows from `lowest`, in order."""
    limits = {one.turns_at(case) for one in check.limits if one.facts[0] is fact}
    return sorted(limit for limit in limits if limit is not None and limit > lowest)

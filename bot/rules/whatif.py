"""What-if: the same check with some facts replaced, and what that changes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from bot.law import Law
from bot.rules.check import Check
from bot.rules.facts import Facts
from bot.rules.verdict import ConditionResult, Verdict


@dataclass(frozen=True)
class Change:
    """A verdict before and after. `facts` are the ids that differ, `conditions` those whose
    state differs, each as (before, after)."""

    before: Verdict
    after: Verdict
    facts: tuple[str, ...]
    conditions: tuple[tuple[ConditionResult, ConditionResult], ...]


def what_if(
    check: Check, facts: Facts, replaced: Facts, law: Law, on: date, then: date | None = None
) -> Change:
    """Compare the case of `facts` on `on` with the same case where `replaced` holds.

    `then` is another date for the second verdict. Raises UnknownLaw.
    """
    before = check.evaluate(facts, law, on)
    after = check.evaluate({**facts, **replaced}, law, then or on)
    old = {result.id: result for result in before.conditions}
    return Change(
        before=before,
        after=after,
        facts=tuple(key for key in replaced if facts.get(key) != replaced[key]),
        conditions=tuple(
            (old[new.id], new)
            for new in after.conditions
            if new.id in old and old[new.id].state is not new.state
        ),
    )

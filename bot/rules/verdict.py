"""What a check answers: outcome, conditions, and everything the answer rests on."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bot.law import Dated
from bot.rules.facts import FactValue


class State(StrEnum):
    """How a condition stands in a case."""

    MET = "voldaan"
    NOT_MET = "niet_voldaan"
    UNKNOWN = "onbekend"
    WAIVABLE = "afwijking_mogelijk"
    PENDING = "nog_te_doen"
    NOT_APPLICABLE = "niet_van_toepassing"


@dataclass(frozen=True)
class ConditionResult:
    """How one condition stands, with the facts and the values of law it looks at."""

    id: str
    state: State
    facts: tuple[str, ...]
    values: tuple[str, ...]
    basis: Dated | None


@dataclass(frozen=True)
class Verdict:
    """The answer of a check for one set of facts on one date.

    `outcome` is None while it is not decided; then `possible` are the outcomes that are left
    and `missing` the facts that can still decide it, the one to ask first in front. `given` are
    the facts that were told, `facts` those and what follows from them, `basis` the dated texts the
    outcome rests on, `notes` those that belong beside it, `values` each value of law that was
    used. `figures` are what was computed, `uncertain` the last known values that may have changed
    since, `found` the facts that follow from facts of another check, `parts` the verdicts a dossier
    is made of.
    """

    check: str
    on: date
    outcome: str | None
    possible: tuple[str, ...]
    missing: tuple[str, ...]
    conditions: tuple[ConditionResult, ...]
    given: dict[str, FactValue]
    facts: dict[str, FactValue]
    basis: tuple[Dated, ...]
    notes: tuple[Dated, ...]
    values: dict[str, Dated]
    figures: dict[str, FactValue]
    uncertain: tuple[Dated, ...]
    found: tuple[str, ...] = ()
    parts: tuple[Verdict, ...] = ()

    @property
    def texts(self) -> tuple[Dated, ...]:
        """The dated texts behind the outcome and its conditions."""
        return (*self.basis, *(result.basis for result in self.conditions if result.basis))

    @property
    def rests_on(self) -> tuple[Dated, ...]:
        """Every text and value behind the answer, each source and article once."""
        own = [*self.texts, *self.values.values(), *self.notes]
        return once_per_source([*own, *(one for part in self.parts for one in part.rests_on)])


def once_per_source(dated: Iterable[Dated]) -> tuple[Dated, ...]:
    """The first of `dated` for each source and article, in their order."""
    first: dict[tuple[str, str | None], Dated] = {}
    for one in dated:
        first.setdefault((one.source.id, one.article), one)
    return tuple(first.values())

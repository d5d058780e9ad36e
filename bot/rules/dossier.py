"""A dossier: several checks on one set of facts, in the order an employer settles them."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from bot.law import Law
from bot.rules.check import NEVER, Check
from bot.rules.facts import Fact, Facts
from bot.rules.logic import Case, Expression
from bot.rules.verdict import ConditionResult, State, Verdict

READY, ALMOST, NOT_READY = "klaar", "nog_te_doen", "niet_klaar"

_WORST_FIRST = (
    ({State.NOT_MET}, NOT_READY),
    ({State.WAIVABLE, State.PENDING}, ALMOST),
)


@dataclass(frozen=True, eq=False)
class Part:
    """One check of a dossier, and what its outcomes mean for the whole.

    An outcome in none of `settled`, `waivable`, `pending` and `no_matter` stands in the way. A
    settled one is pending where `unless` holds: it looks at facts of other parts too.
    """

    check: Check
    settled: Collection[str]
    waivable: Collection[str] = ()
    pending: Collection[str] = ()
    no_matter: Collection[str] = ()
    unless: Expression = NEVER

    def state_of(self, outcome: str | None, case: Case | None = None) -> State:
        """How this part stands with that outcome of its check, `case` being the whole dossier."""
        if outcome is None:
            return State.UNKNOWN
        if outcome in self.settled and case is not None and self.unless.holds(case):
            return State.PENDING
        for outcomes, state in (
            (self.settled, State.MET),
            (self.waivable, State.WAIVABLE),
            (self.pending, State.PENDING),
            (self.no_matter, State.NOT_APPLICABLE),
        ):
            if outcome in outcomes:
                return state
        return State.NOT_MET


@dataclass(frozen=True, eq=False)
class Dossier(Check):
    """A check made of others. Its verdict holds one condition for each part, and their verdicts.

    It is decided once every part is: klaar, nog_te_doen (something is left that can be done) or
    niet_klaar (something stands in the way).
    """

    parts: tuple[Part, ...] = ()

    def evaluate(self, facts: Facts, law: Law, on: date) -> Verdict:
        """The verdict of every part for `facts` on `on`. Raises as `Check.evaluate` does."""
        verdicts = [part.check.evaluate(facts, law, on) for part in self.parts]
        known = {id_: value for one in verdicts for id_, value in one.facts.items()}
        case = Case(known, law, on)
        states = [
            part.state_of(one.outcome, case) for part, one in zip(self.parts, verdicts, strict=True)
        ]
        decided = None if State.UNKNOWN in states else _worst(states)
        figures = self.figures(case, decided) if decided and self.figures else {}
        values = {key: value for one in verdicts for key, value in one.values.items()}
        return Verdict(
            check=self.id,
            on=on,
            outcome=decided,
            possible=(decided,) if decided else self.outcome_ids,
            missing=tuple(dict.fromkeys(id_ for one in verdicts for id_ in one.missing)),
            conditions=tuple(_line(*pair) for pair in zip(verdicts, states, strict=True)),
            given=self.told(facts),
            facts=known,
            basis=(),
            notes=(),
            values={**values, **{key: case.used[key] for key in case.computed_with}},
            figures=figures,
            uncertain=tuple(value for one in verdicts for value in one.uncertain),
            parts=tuple(verdicts),
        )

    @property
    def outcome_ids(self) -> tuple[str, ...]:
        """Every outcome it may have."""
        return READY, ALMOST, NOT_READY

    @cached_property
    def law(self) -> tuple[str, ...]:
        """Every key of law its parts may look up, and those of its own figures."""
        keys = (key for part in self.parts for key in part.check.law)
        return tuple(dict.fromkeys([*keys, *self.computes_with]))


def facts_of(parts: tuple[Part, ...]) -> tuple[Fact, ...]:
    """The facts of all parts, each once, in the order they are asked in."""
    return tuple(dict.fromkeys(fact for part in parts for fact in part.check.facts))


def _worst(states: Collection[State]) -> str:
    return next((outcome for bad, outcome in _WORST_FIRST if bad & {*states}), READY)


def _line(verdict: Verdict, state: State) -> ConditionResult:
    return ConditionResult(
        id=verdict.check,
        state=state,
        facts=(*verdict.facts,),
        values=(*verdict.values,),
        basis=None,
    )


def progress(verdict: Verdict, fact_id: str) -> tuple[int, int, str] | None:
    """At which part the question for `fact_id` stands: its number, how many there are, its check.

    None for a verdict that is not of a dossier.
    """
    for number, part in enumerate(verdict.parts, start=1):
        if fact_id in part.missing:
            return number, len(verdict.parts), part.check
    return None

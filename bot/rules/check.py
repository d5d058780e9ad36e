"""A check: conditions and outcomes in the order of the article, and how they are decided."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from bot.law import Dated, Law
from bot.rules.facts import Fact, Facts, FactValue
from bot.rules.logic import AnyOf, Case, Expression, Limit, Predicate
from bot.rules.verdict import ConditionResult, State, Verdict

Keys = tuple[tuple[str, Expression | None], ...]

NEVER = Predicate((), (), lambda: False)


@dataclass(frozen=True, eq=False)
class Condition:
    """One condition as the law names it.

    It is met if `met` holds. Where it is not, `waiver` says whether a deviation may be granted
    and `pending` whether it may still be met within a term. Outside `applies` it plays no part.
    `basis` is the key of the dated text it rests on, if it has one of its own.
    """

    id: str
    met: Expression
    basis: str | None = None
    waiver: Expression = NEVER
    pending: Expression = NEVER
    applies: Expression | None = None

    def state(self, case: Case) -> State:
        """How this condition stands in `case`."""
        if self.applies is not None and self.applies.holds(case) is False:
            return State.NOT_APPLICABLE
        for way, state in self._ways:
            truth = way.holds(case)
            if truth is not False:
                return state if truth else State.UNKNOWN
        return State.NOT_MET

    @cached_property
    def _ways(self) -> tuple[tuple[Expression, State], ...]:
        """The ways it may be met, best first, each with the state it gives."""
        ways = ((self.met, State.MET), (self.waiver, State.WAIVABLE), (self.pending, State.PENDING))
        return tuple((way, state) for way, state in ways if way is not NEVER)

    def is_met(self) -> Expression:
        """Holds if the condition is met or does not apply."""
        return self.met if self.applies is None else self.met | ~self.applies

    def is_pending(self) -> Expression:
        """Holds if the condition is not met but may still be, within a term."""
        return ~self.is_met() & self.pending

    def can_be_met(self) -> Expression:
        """Holds if the condition is met, may still be within a term, or may be deviated from."""
        return AnyOf((self.is_met(), *(way for way, _ in self._ways[1:])))

    @cached_property
    def predicates(self) -> tuple[Predicate, ...]:
        """Every predicate it is made of."""
        parts = (self.met, self.waiver, self.pending, self.applies)
        return tuple(one for part in parts if part is not None for one in part.predicates())

    @cached_property
    def facts(self) -> tuple[Fact, ...]:
        """The facts it looks at, each once."""
        return tuple(dict.fromkeys(fact for one in self.predicates for fact in one.facts))

    @cached_property
    def law(self) -> tuple[str, ...]:
        """The keys of law it compares with, each once."""
        return tuple(dict.fromkeys(key for one in self.predicates for key in one.law))


@dataclass(frozen=True, eq=False)
class Outcome:
    """One possible answer: it is the outcome of the case if `when` holds.

    `basis` and `notes` are keys of dated texts: what the answer rests on, and what belongs
    beside it; each counts if its expression (None: always) holds.
    """

    id: str
    when: Expression
    basis: Keys = ()
    notes: Keys = ()

    @cached_property
    def predicates(self) -> frozenset[Predicate]:
        """Every predicate that `when` is made of."""
        return frozenset(self.when.predicates())


class RulesContradict(AssertionError):
    """No outcome, or more than one, holds for a set of facts."""


@dataclass(frozen=True, eq=False)
class Check:
    """A named set of facts, conditions and outcomes.

    `facts` stand in the order they are asked in. Every full set of facts has exactly one
    outcome; tests/rules/test_grid.py proves it. With `explain_all` a verdict shows each
    condition, otherwise only those without which the outcome would be open. `figures` computes what
    belongs to an outcome, such as an amount, from a case in which it is decided, with the values of
    law in `computes_with`. `concludes` gives the facts that follow from facts of other checks,
    where they are not told.
    """

    id: str
    facts: tuple[Fact, ...]
    conditions: tuple[Condition, ...]
    outcomes: tuple[Outcome, ...]
    explain_all: bool = False
    figures: Callable[[Case, str], dict[str, FactValue]] | None = None
    computes_with: tuple[str, ...] = ()
    concludes: Callable[[Facts, Law, date], Facts] | None = None

    def fact(self, id_: str) -> Fact:
        """The fact with this id. Raises KeyError if the check has none."""
        return self._facts_by_id[id_]

    @property
    def outcome_ids(self) -> tuple[str, ...]:
        """Every outcome it may have."""
        return tuple(outcome.id for outcome in self.outcomes)

    @cached_property
    def limits(self) -> tuple[Limit, ...]:
        """Every number and day it compares with a limit."""
        expressions = [outcome.when for outcome in self.outcomes]
        found = {one for part in expressions for one in part.predicates()}
        found |= {one for condition in self.conditions for one in condition.predicates}
        return tuple(one for one in found if isinstance(one, Limit))

    @cached_property
    def law(self) -> tuple[str, ...]:
        """Every key of law it may look up, each once: values first, then texts."""
        keys = [key for fact in self.facts for key in fact.derived_with]
        keys += [key for one in self.conditions for key in one.law]
        keys += [key for one in self.outcomes for part in one.when.predicates() for key in part.law]
        keys += self.computes_with
        keys += [one.basis for one in self.conditions if one.basis]
        keys += [key for one in self.outcomes for key, _ in one.basis + one.notes]
        return tuple(dict.fromkeys(keys))

    def told(self, facts: Facts) -> dict[str, FactValue]:
        """Those of `facts` that are of this check, in the order they are asked in."""
        return {fact.id: facts[fact.id] for fact in self.facts if fact.id in facts}

    def __contains__(self, fact_id: object) -> bool:
        return fact_id in self._facts_by_id

    @cached_property
    def _facts_by_id(self) -> dict[str, Fact]:
        return {fact.id: fact for fact in self.facts}

    def evaluate(self, facts: Facts, law: Law, on: date) -> Verdict:
        """The verdict for `facts` under the law of `on`.

        Facts of other checks count only for what follows from them; values must have come from
        `Fact.parse`. Raises UnknownLaw where the law book has no sure answer for that date,
        FactError for facts that cannot stand side by side.
        """
        given = self.told(facts)
        found = self.concludes(facts, law, on) if self.concludes else {}
        case = Case({**found, **given}, law, on)
        for fact in self.facts:
            fact.check_beside(case.given)
        truths = [(outcome, outcome.when.holds(case)) for outcome in self.outcomes]
        left = [outcome for outcome, truth in truths if truth is True]
        decided = left[0] if len(left) == 1 else None
        if not left:
            left = [outcome for outcome, truth in truths if truth is None]
        if not left or (len(left) > 1 and left[0].when.holds(case)):
            raise RulesContradict(f"{self.id}: {[outcome.id for outcome in left]} for {facts}")
        conditions = self._explain(decided, case)
        figures = self.figures(case, decided.id) if decided and self.figures else {}
        basis = decided.basis if decided else ()
        notes = decided.notes if decided else ()
        return Verdict(
            check=self.id,
            on=on,
            outcome=decided.id if decided else None,
            possible=tuple(outcome.id for outcome in left),
            missing=() if decided else self._missing(left, case),
            conditions=conditions,
            given=given,
            facts=self._known(case),
            basis=tuple(law.at(key, on) for key in _holding(basis, case)),
            notes=tuple(law.known(_holding(notes, case), on)),
            values=self._values(conditions, case),
            figures=figures,
            uncertain=tuple(case.uncertain.values()),
            found=tuple(id_ for id_ in found if id_ not in given),
        )

    def _missing(self, left: list[Outcome], case: Case) -> tuple[str, ...]:
        """The unknown facts that may still decide between `left`, in the order to ask them."""
        open_facts = {
            fact.id
            for outcome in left
            for predicate in outcome.when.open_predicates(case)
            for fact in predicate.facts
            if case.fact(fact) is None
        }
        return tuple(
            fact.id
            for fact in self.facts
            if fact.id in open_facts and fact.may_be_asked(case.given)
        )

    def _explain(self, decided: Outcome | None, case: Case) -> tuple[ConditionResult, ...]:
        """The conditions to show: all that are known, or only those the outcome needs."""
        states = [(one, one.state(case)) for one in self.conditions]
        known = [(one, state) for one, state in states if state is not State.UNKNOWN]
        if decided is not None and not self.explain_all:
            needed, rest = [], case
            for one, state in reversed(known):
                if decided.predicates.isdisjoint(one.predicates):
                    continue
                without = rest.without(one.predicates)
                if decided.when.holds(without):
                    rest = without
                else:
                    needed.append((one, state))
            known = needed[::-1]
        return tuple(_result(one, state, case) for one, state in known)

    def _values(self, conditions: tuple[ConditionResult, ...], case: Case) -> dict[str, Dated]:
        """The values of law behind the conditions that are shown, and behind the figures."""
        keys = [key for one in conditions for key in one.values]
        return {key: case.used[key] for key in [*keys, *case.computed_with]}

    def _known(self, case: Case) -> dict[str, FactValue]:
        known = ((fact.id, case.fact(fact)) for fact in self.facts)
        return {id_: value for id_, value in known if value is not None}


def _holding(keys: Keys, case: Case) -> list[str]:
    return [key for key, when in keys if when is None or when.holds(case)]


def _result(condition: Condition, state: State, case: Case) -> ConditionResult:
    derived = (key for fact in condition.facts for key in case.used_to_derive(fact))
    return ConditionResult(
        id=condition.id,
        state=state,
        facts=tuple(fact.id for fact in condition.facts),
        values=(*(key for key in condition.law if key in case.used), *derived),
        basis=case.law.at(condition.basis, case.on) if condition.basis else None,
    )

"""Three-valued logic over facts: True, False, or None for unknown (Kleene)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from bot.law import Dated, Law, MayHaveChanged, UnknownLaw
from bot.rules.facts import Day, Fact, Facts, FactValue

Truth = bool | None


class Case:
    """The facts of one case on one date, with what follows from them.

    It remembers which predicates it has decided and which values of law they used.
    """

    def __init__(self, facts: Facts, law: Law, on: date) -> None:
        self.given, self.law, self.on = dict(facts), law, on
        self.used: dict[str, Dated] = {}
        self.computed_with: list[str] = []
        self.uncertain: dict[str, Dated] = {}
        self.decided: dict[Predicate, Truth] = {}
        self._derived: dict[str, FactValue | None] = {}

    def fact(self, fact: Fact) -> FactValue | None:
        """The given value of `fact`, else what follows for it, else None."""
        given = self.given.get(fact.id)
        if given is not None or fact.derive is None:
            return given
        if fact.derived_from not in self.given:
            return None
        if fact.id not in self._derived:
            law = map(self.value, fact.derived_with)
            self._derived[fact.id] = fact.derive(self.given[fact.derived_from], *law)
        return self._derived[fact.id]

    def used_to_derive(self, fact: Fact) -> tuple[str, ...]:
        """The keys of law that said what follows for `fact`; none if it was given."""
        return fact.derived_with if fact.id in self._derived else ()

    def value(self, key: str) -> Any:
        """The value of law `key` on the date of the case. Raises UnknownLaw."""
        if key not in self.used:
            self.used[key] = self.law.at(key, self.on)
        return self.used[key].value

    def last_known(self, key: str) -> Any:
        """The value of law `key`, or the last one known where it may have changed since.

        Then it stands in `uncertain`. Raises UnknownLaw where there never was one, or where it
        ended.
        """
        try:
            return self.compute_with(key)
        except MayHaveChanged as error:
            if error.last is None:
                raise
            self.used[key] = self.uncertain[key] = error.last
            self.computed_with.append(key)
            return error.last.value

    def compute_with(self, key: str) -> Any:
        """The value of law `key`, for a figure. Raises UnknownLaw."""
        value = self.value(key)
        self.computed_with.append(key)
        return value

    def compute_if_known(self, key: str, on: date | None = None) -> Any:
        """The value of law `key`, for a figure; None where there is no sure one.

        `on` is for law that hangs on another day than the one of the case.
        """
        try:
            if on is not None:
                self.used[key] = self.law.at(key, on)
            return self.compute_with(key)
        except UnknownLaw:
            return None

    def without(self, predicates: Iterable[Predicate]) -> Case:
        """The same case in which these predicates are unknown."""
        other = Case(self.given, self.law, self.on)
        other.used, other._derived = self.used, self._derived
        other.decided = {**self.decided, **dict.fromkeys(predicates)}
        return other


class Expression:
    """Something that holds, does not hold or is unknown in a case."""

    def holds(self, case: Case) -> Truth:
        raise NotImplementedError

    def predicates(self) -> Iterator[Predicate]:
        """Every predicate in this expression, in the order it is written."""
        raise NotImplementedError

    def open_predicates(self, case: Case) -> Iterator[Predicate]:
        """The predicates that can still decide this expression: none once it is decided."""
        raise NotImplementedError

    def __and__(self, other: Expression) -> Expression:
        return AllOf((*_parts(self, AllOf), *_parts(other, AllOf)))

    def __or__(self, other: Expression) -> Expression:
        return AnyOf((*_parts(self, AnyOf), *_parts(other, AnyOf)))

    def __invert__(self) -> Expression:
        return Not(self)


def _parts(expression: Expression, kind: type[_Many]) -> tuple[Expression, ...]:
    """The parts of an expression of this kind, so that a & b & c is one list of three."""
    return expression.parts if isinstance(expression, kind) else (expression,)


@dataclass(frozen=True, eq=False)
class Predicate(Expression):
    """One comparison of facts with each other or with the law.

    `decide_with` gets the value of each fact, then of each law key, then, if `dated`, the day of
    the case. It is unknown while one of its facts is; with `optional` it is decided all the same,
    an absent fact being None.
    """

    facts: tuple[Fact, ...]
    law: tuple[str, ...]
    decide_with: Callable[..., bool]
    optional: bool = False
    dated: bool = False

    def holds(self, case: Case) -> Truth:
        if self not in case.decided:
            case.decided[self] = self._decide(case)
        return case.decided[self]

    def _decide(self, case: Case) -> Truth:
        values = self._values(self.facts, case)
        return None if values is None else self.decide_with(*values)

    def _values(self, facts: tuple[Fact, ...], case: Case) -> list[Any] | None:
        """What is compared: the values of `facts`, the law and the day; None if one is unknown."""
        values = [case.fact(fact) for fact in facts]
        if None in values and not self.optional:
            return None
        law = [case.value(key) for key in self.law]
        return [*values, *law, case.on] if self.dated else [*values, *law]

    def predicates(self) -> Iterator[Predicate]:
        yield self

    def open_predicates(self, case: Case) -> Iterator[Predicate]:
        if self.holds(case) is None:
            yield self


@dataclass(frozen=True, eq=False)
class OneOf(Predicate):
    """Its one fact has one of `values`."""

    decide_with: Callable[..., bool] = bool
    values: tuple[FactValue, ...] = ()

    def _decide(self, case: Case) -> Truth:
        value = case.fact(self.facts[0])
        return None if value is None else value in self.values


@dataclass(frozen=True, eq=False)
class Limit(Predicate):
    """A number or day, its first fact, compared with a limit.

    `limit_of` works the limit out from the other facts, the law and the day. The fact is at
    least that, or with `at_most` no more.
    """

    decide_with: Callable[..., bool] = bool
    limit_of: Callable[..., Any] = Decimal
    at_most: bool = False

    def _decide(self, case: Case) -> Truth:
        value, limit = case.fact(self.facts[0]), self._limit(case)
        if value is None or limit is None:
            return None
        return bool(value <= limit if self.at_most else value >= limit)

    def turns_at(self, case: Case) -> Any:
        """The lowest value on the upper side of the limit; None while that is unknown."""
        limit = self._limit(case)
        if limit is None or not self.at_most:
            return limit
        return limit + (timedelta(1) if isinstance(self.facts[0], Day) else 1)

    def _limit(self, case: Case) -> Any:
        values = self._values(self.facts[1:], case)
        return None if values is None else self.limit_of(*values)


@dataclass(frozen=True, eq=False)
class _Many(Expression):
    parts: tuple[Expression, ...]

    def predicates(self) -> Iterator[Predicate]:
        for part in self.parts:
            yield from part.predicates()

    def open_predicates(self, case: Case) -> Iterator[Predicate]:
        if self.holds(case) is None:
            for part in self.parts:
                yield from part.open_predicates(case)


class AllOf(_Many):
    """Holds if every part holds; false as soon as one part is false."""

    def holds(self, case: Case) -> Truth:
        result: Truth = True
        for part in self.parts:
            truth = part.holds(case)
            if not truth:
                if truth is False:
                    return False
                result = None
        return result


class AnyOf(_Many):
    """Holds as soon as one part holds; false if every part is false."""

    def holds(self, case: Case) -> Truth:
        result: Truth = False
        for part in self.parts:
            truth = part.holds(case)
            if truth is True:
                return True
            if truth is None:
                result = None
        return result


@dataclass(frozen=True, eq=False)
class Not(Expression):
    """Holds if the other does not; unknown if the other is."""

    part: Expression

    def holds(self, case: Case) -> Truth:
        truth = self.part.holds(case)
        return None if truth is None else not truth

    def predicates(self) -> Iterator[Predicate]:
        return self.part.predicates()

    def open_predicates(self, case: Case) -> Iterator[Predicate]:
        return self.part.open_predicates(case)


def is_(fact: Fact, *values: FactValue) -> Predicate:
    """The fact has one of these values."""
    return OneOf((fact,), (), values=values)


def at_least(fact: Fact, key: str) -> Predicate:
    """The fact is at least the law's `key`."""
    return Limit((fact,), (key,))


def at_most(fact: Fact, key: str) -> Predicate:
    """The fact, a whole number, is at most the law's `key`."""
    return Limit((fact,), (key,), at_most=True)


def not_told(fact: Fact, value: FactValue) -> Predicate:
    """Nobody said that the fact has this value; for facts that are never asked."""
    return Predicate((fact,), (), lambda told: told != value, optional=True)


def required_by_law(key: str) -> Predicate:
    """The law's yes/no `key` is yes on the date of the case."""
    return Predicate((), (key,), bool)

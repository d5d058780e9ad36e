"""Facts: what a check may know about a case, and which values are possible.

A fact nobody gave is simply absent from the facts of a case; it never has a default.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal, InvalidOperation

FactValue = bool | int | Decimal | str | date
Facts = Mapping[str, FactValue]

# Hours and minutes have as many decimals as Decimal has; no exponents, and no 1_9 for 19.
_NUMBER = re.compile(r"-?[0-9]{1,9}(?:[.,][0-9]{1,30})?")


class FactError(ValueError):
    """A value that a fact cannot have.

    Attributes: `fact` (its definition), `given` (the refused value) and `allowed` (a Dutch
    phrase for what is allowed).
    """

    def __init__(self, fact: Fact, given: object, allowed: str) -> None:
        super().__init__(f"{fact.id}: {given} kan niet; toegelaten: {allowed}")
        self.fact, self.given, self.allowed = fact, given, allowed


@dataclass(frozen=True)
class Fact:
    """One fact. Subclasses say which values it may have.

    `about` is whom or what it describes (mentor, leerling, organisatie): what is known about
    one mentor says nothing about the next. `asked` is False for a fact that counts when it is
    told but is never asked for; `follows` names a fact and the values of it without which it makes
    no sense to ask. `derived_from` names the fact it may follow from, by `derive`, which gets the
    value of that fact and of the law in `derived_with`, and returns None where nothing follows.
    """

    id: str
    about: str
    asked: bool = True
    follows: tuple[str, *tuple[FactValue, ...]] | None = None
    derived_from: str | None = None
    derived_with: tuple[str, ...] = ()
    derive: Callable[..., FactValue | None] | None = None

    def may_be_asked(self, given: Facts) -> bool:
        """Whether the question makes sense beside the facts in `given`."""
        if self.follows is None:
            return self.asked
        leader, *values = self.follows
        return self.asked and given.get(leader) in values

    def parse(self, given: object) -> FactValue:
        """The value as this fact holds it. Raises FactError if it cannot have that value."""
        raise NotImplementedError

    def check_beside(self, given: Facts) -> None:
        """Raises FactError if the value in `given` cannot stand beside the other facts there."""

    def export(self, value: FactValue) -> bool | int | str:
        """The value as JSON can hold it; `parse` takes it back."""
        return value if isinstance(value, (bool, int)) else str(value)


@dataclass(frozen=True)
class YesNo(Fact):
    """A fact that is true or false."""

    def parse(self, given: object) -> bool:
        if isinstance(given, bool):
            return given
        words = {"ja": True, "nee": False, "neen": False, "true": True, "false": False}
        if isinstance(given, str) and given.strip().lower() in words:
            return words[given.strip().lower()]
        raise FactError(self, given, "ja of neen")


@dataclass(frozen=True)
class Choice(Fact):
    """A fact with a few named values; `yes` and `no` are what a bare ja or neen means."""

    options: tuple[str, ...] = ()
    yes: str | None = None
    no: str | None = None
    never: str | None = None

    def parse(self, given: object) -> str:
        if isinstance(given, str) and given in self.options:
            return given
        raise FactError(self, given, ", ".join(self.options))


@dataclass(frozen=True)
class Number(Fact):
    """A number between two bounds, both included, in `unit`; `whole` if it counts things."""

    minimum: Decimal = Decimal(0)
    maximum: Decimal = Decimal(0)
    unit: str = ""
    whole: bool = False

    def parse(self, given: object) -> Decimal:
        try:
            text = str(given).strip()
            if isinstance(given, bool) or (isinstance(given, str) and not _NUMBER.fullmatch(text)):
                raise InvalidOperation
            number = Decimal(text.replace(",", "."))
            if self.minimum <= number <= self.maximum and not (self.whole and number % 1):
                return number
        except InvalidOperation:
            pass
        kind = "een geheel getal van " if self.whole else ""
        bounds = f"{self.minimum} tot en met {self.maximum} {self.unit}"
        raise FactError(self, given, f"{kind}{bounds}".strip())


@dataclass(frozen=True)
class Code(Fact):
    """A short code with a fixed form, such as the number of a paritair comité."""

    pattern: str = ""
    form: str = ""

    def parse(self, given: object) -> str:
        text = str(given).strip()
        if re.fullmatch(self.pattern, text):
            return text
        raise FactError(self, given, self.form)


@dataclass(frozen=True)
class Day(Fact):
    """A date between two others, both included, as `date`, ISO text or 31/12/2026.

    It cannot lie before the day that is the fact `not_before`. `of_act` is True for the day on
    which the employer would do what the check is about.
    """

    minimum: date = date(2000, 1, 1)
    maximum: date = date(2049, 12, 31)
    not_before: str | None = None
    of_act: bool = False

    def parse(self, given: object) -> date:
        try:
            day = given if type(given) is date else _read(str(given).strip())
            if self.minimum <= day <= self.maximum:
                return day
        except ValueError:
            pass
        bounds = f"{_written(self.minimum)} tot en met {_written(self.maximum)}"
        raise FactError(self, given, f"een bestaande datum van {bounds}")

    def check_beside(self, given: Facts) -> None:
        own, first = given.get(self.id), given.get(self.not_before or "")
        if isinstance(own, date) and isinstance(first, date) and own < first:
            raise FactError(self, _written(own), f"een datum vanaf {_written(first)}")


def _read(text: str) -> date:
    return datetime.strptime(text, "%d/%m/%Y").date() if "/" in text else date.fromisoformat(text)


def _written(day: date) -> str:
    return f"{day.day}/{day.month}/{day.year}"

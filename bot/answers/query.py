"""Facts as they are written in an address or on a command line."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from bot.answers import dutch
from bot.answers.address import DAY
from bot.answers.wording import Wording
from bot.answers.writer import Writer
from bot.rules import PEILDATUM, Check, Choice, Fact, FactError, FactValue


class BadAddress(ValueError):
    """A query that cannot be; its text is a Dutch sentence that says what is allowed."""


def read_query(
    query: Iterable[tuple[str, str]], check: Check, write: Writer
) -> tuple[dict[str, FactValue], date | None]:
    """The facts in a query as `document_path` writes it, and the day; None if it names none.

    Raises BadAddress for a fact that `check` does not have, one with two values, or one with a
    value that cannot be.
    """
    facts: dict[str, FactValue] = {}
    for name, text in query:
        if name != DAY and name not in check:
            raise BadAddress(
                write.words.problems["no_such_fact"].format(
                    gegeven=name[:40],
                    controle=check.id,
                    toegelaten=dutch.enumeration([DAY, *(one.id for one in check.facts)]),
                )
            )
        fact = PEILDATUM if name == DAY else check.fact(name)
        try:
            value = parse(fact, text, write.words)
        except FactError as error:
            raise BadAddress(write.out_of_range(error).headline) from error
        if facts.setdefault(fact.id, value) != value:
            raise BadAddress(write.conflict(fact, (facts[fact.id], value)).headline)
    on = facts.pop(PEILDATUM.id, None)
    return facts, on if isinstance(on, date) else None


def parse(fact: Fact, text: str, words: Wording) -> FactValue:
    """The value of `fact`; an option may also be written as its button, which a refusal names.

    Raises FactError.
    """
    if isinstance(fact, Choice) and text not in fact.options:
        buttons = words.facts[fact.id].options
        named = (id_ for id_, title in buttons.items() if title.casefold() == text.casefold())
        text = next(named, text)
    return fact.parse(text)

"""One call from facts to a Reply."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from bot.answers.reply import Reply
from bot.answers.writer import Writer
from bot.law import UnknownLaw
from bot.rules import Check, Facts, branches


def answer(
    write: Writer, check: Check, facts: Facts, on: date, assumed: Collection[str] = ()
) -> Reply:
    """The verdict as far as it goes: decided, hanging on an unknown fact, or not known.

    `assumed` are facts said earlier, to say so. Raises FactError for facts that cannot stand side
    by side.
    """
    try:
        verdict = check.evaluate(facts, write.law, on)
        if verdict.outcome:
            return write.verdict(verdict, assumed)
        fact = check.fact(verdict.missing[0])
        found = branches(check, facts, fact.id, write.law, on)
        return write.undecided(verdict, fact, found, assumed)
    except UnknownLaw as error:
        return write.unknown_law(error)

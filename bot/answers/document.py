"""An answer as a document to keep or to send on."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from bot.answers import dutch
from bot.answers.answering import answer
from bot.answers.pdf import to_pdf
from bot.answers.plain import to_plain
from bot.answers.writer import Writer
from bot.rules import Check, Facts


def document(write: Writer, check: Check, facts: Facts, on: date, made: date, kind: str) -> bytes:
    """The answer of `check` on `on` as far as it goes, with what was told; text is UTF-8.

    `made` is the day it is made, `kind` one of `bot.answers.address.KINDS`. Raises FactError for
    facts that cannot stand side by side.
    """
    parts, title = write.words.parts, write.words.checks[check.id].title
    told = write.phrases.told(check.told(facts))
    reply = replace(answer(write, check, facts, on), told=told, links=(), buttons=())
    if kind == "pdf":
        return to_pdf(reply, title, made, write.words)
    made_on = parts["made"].format(dag=dutch.day(made))
    blocks = (title, to_plain(reply, write.words), f"{made_on} {parts['disclaimer']}")
    return ("\n\n".join(blocks) + "\n").encode()

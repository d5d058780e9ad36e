"""A Reply as a PDF to keep or to print: A4, PDF/UA-1, the same bytes for the same input.

How it looks stands in pdf.typ. What it says goes there as JSON, never as Typst.
"""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import typst

from bot.answers import dutch
from bot.answers.markup import MARKS
from bot.answers.reply import ConditionLine, Reply
from bot.answers.wording import Wording

_TEMPLATE = Path(__file__).with_name("pdf.typ")
_WORDS = (
    *("why", "steps", "notes", "sources", "told", "told_fact", "told_value"),
    *("author", "disclaimer", "page"),
)
_AS_THEY_ARE = ("headline", "paragraphs", "steps", "notes", "told")


def to_pdf(reply: Reply, title: str, made: date, wording: Wording) -> bytes:
    """All of `reply` but its buttons, links and image, under `title`; `made` is today."""
    parts = wording.parts
    document = {
        "title": title,
        "made": {"year": made.year, "month": made.month, "day": made.day},
        "days": _days(reply.as_of, made, parts),
        "words": {key: parts[key] for key in _WORDS},
        **{key: getattr(reply, key) for key in _AS_THEY_ARE},
        "lines": [_line(one, parts) for one in reply.conditions],
        "table": vars(reply.table) if reply.table else None,
        "sources": [vars(one) for one in reply.sources],
    }
    return bytes(
        typst.compile(
            str(_TEMPLATE),
            ignore_system_fonts=True,
            sys_inputs={"document": json.dumps(document)},
            pdf_standards=["ua-1"],
        )
    )


def _line(line: ConditionLine, parts: dict[str, str]) -> dict[str, str | None]:
    if line.state is None:
        return {"text": line.text, "mark": None, "state": None}
    return {"text": line.text, "mark": MARKS[line.state], "state": parts[f"state_{line.state}"]}


def _days(as_of: date | None, made: date, parts: dict[str, str]) -> str:
    """The day it speaks for, if it is about one, and the day it was made."""
    said = [parts["as_of"].format(dag=dutch.day(as_of))] if as_of else []
    return " ".join([*said, parts["made"].format(dag=dutch.day(made))])

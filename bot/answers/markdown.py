"""A Reply as markdown, for the REST channel and the terminal."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.answers import dutch
from bot.answers.reply import Reply
from bot.answers.wording import Wording

MARKS = {
    "voldaan": "✔",
    "niet_voldaan": "✘",
    "afwijking_mogelijk": "⚠",
    "nog_te_doen": "⚠",
    "onbekend": "?",
    "niet_van_toepassing": "–",
}
_SPECIAL = re.compile(r"([\\`*_\[\]<>])")


def to_markdown(reply: Reply, wording: Wording) -> str:
    """All of `reply` but its buttons, which every channel shows in its own way."""
    return "\n\n".join(_blocks(reply, wording.parts))


def _blocks(reply: Reply, parts: dict[str, str]) -> Iterator[str]:
    yield f"**{_escape(reply.headline)}**" if _is_answer(reply) else _escape(reply.headline)
    yield from map(_escape, reply.paragraphs)
    if reply.conditions:
        marked = ((MARKS.get(line.state or ""), _escape(line.text)) for line in reply.conditions)
        lines = (f"- {mark} {text}" if mark else f"- {text}" for mark, text in marked)
        yield "\n".join([f"**{parts['why']}**", *lines])
    if reply.table:
        yield "\n".join(_row(row) for row in _table_rows(reply))
    if reply.image:
        yield f"![{_escape(reply.image.alt)}]({reply.image.url})"
    if reply.steps:
        yield "\n".join([f"**{parts['steps']}**", *(f"- {_escape(step)}" for step in reply.steps)])
    for note in reply.notes:
        yield f"**{parts['notes']}:** {_escape(note)}"
    if reply.links:
        yield " · ".join(f"[{_escape(one.title)}]({one.url})" for one in reply.links)
    if reply.sources:
        lines = (
            f"- [{_escape(line.text)}]({line.url})" if line.url else f"- {_escape(line.text)}"
            for line in reply.sources
        )
        yield "\n".join([f"**{parts['sources']}**", *lines])
    if reply.as_of:
        yield f"_{_escape(parts['as_of'].format(dag=dutch.day(reply.as_of)))}_"


def _is_answer(reply: Reply) -> bool:
    return bool(reply.conditions or reply.sources)


def _table_rows(reply: Reply) -> Iterator[tuple[str, ...]]:
    assert reply.table is not None
    yield reply.table.header
    yield tuple("---" for _ in reply.table.header)
    yield from reply.table.rows


def _row(cells: tuple[str, ...]) -> str:
    return "| " + " | ".join(_escape(cell).replace("|", "\\|") for cell in cells) + " |"


def _escape(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", text)

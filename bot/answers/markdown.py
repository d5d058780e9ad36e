"""A Reply as markdown, for the REST channel and the terminal."""

from __future__ import annotations

import re

from bot.answers.markup import Markup, write
from bot.answers.reply import Image, Reply, Table
from bot.answers.wording import Wording

_SPECIAL = re.compile(r"([\\`*_\[\]<>])")


def to_markdown(reply: Reply, wording: Wording) -> str:
    """All of `reply` but its buttons, which every channel shows in its own way."""
    return write(reply, wording, _Markdown())


class _Markdown(Markup):
    """Text in which markdown and HTML find nothing but what is written here."""

    between_links = " · "

    def text(self, text: str) -> str:
        return _SPECIAL.sub(r"\\\1", text)

    def answer(self, text: str) -> str:
        return f"**{self.text(text)}**"

    def heading(self, text: str) -> str:
        return f"**{text}**"

    def small(self, text: str) -> str:
        return f"_{self.text(text)}_"

    def link(self, title: str, url: str) -> str:
        return f"[{self.text(title)}]({url})"

    def table(self, table: Table) -> str:
        rows = (table.header, tuple("---" for _ in table.header), *table.rows)
        return "\n".join(map(self._row, rows))

    def image(self, image: Image) -> str:
        return f"![{self.text(image.alt)}]({image.url})"

    def _row(self, cells: tuple[str, ...]) -> str:
        return "| " + " | ".join(self.text(cell).replace("|", "\\|") for cell in cells) + " |"

"""A Reply as text without markup, to send on in a mail or a chat."""

from __future__ import annotations

from bot.answers.markup import Markup, write
from bot.answers.reply import Image, Reply, Table
from bot.answers.wording import Wording


def to_plain(reply: Reply, wording: Wording) -> str:
    """All of `reply` but its buttons, with every address written out."""
    return write(reply, wording, _Plain())


class _Plain(Markup):
    """Text that reads the same in every program."""

    def heading(self, text: str) -> str:
        return text if text.endswith((":", "?")) else f"{text}:"

    def link(self, title: str, url: str) -> str:
        return f"{title}: {url}"

    def table(self, table: Table) -> str:
        rows = (zip(table.header, row, strict=True) for row in table.rows)
        return "\n".join(f"- {', '.join(f'{name}: {cell}' for name, cell in row)}" for row in rows)

    def image(self, image: Image) -> str:
        return self.link(image.alt, image.url)

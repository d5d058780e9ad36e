"""A Reply as blocks of text in one order, whatever the markup of the channel."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator

from bot.answers import dutch
from bot.answers.reply import Image, Reply, Table
from bot.answers.wording import Wording

MARKS = {
    "voldaan": "✔",
    "niet_voldaan": "✘",
    "afwijking_mogelijk": "⚠",
    "nog_te_doen": "⚠",
    "onbekend": "?",
    "niet_van_toepassing": "–",
}


class Markup(ABC):
    """How a channel writes each kind of text; every argument is text without markup."""

    between_links = "\n"

    def text(self, text: str) -> str:
        """Plain text."""
        return text

    def answer(self, text: str) -> str:
        """The sentence that answers the question."""
        return text

    def small(self, text: str) -> str:
        """What is said in passing, such as the day."""
        return text

    @abstractmethod
    def heading(self, text: str) -> str:
        """The heading of a list, or of a note behind it."""

    @abstractmethod
    def link(self, title: str, url: str) -> str:
        """Something to open."""

    @abstractmethod
    def table(self, table: Table) -> str:
        """Rows under a header."""

    @abstractmethod
    def image(self, image: Image) -> str:
        """A picture, or what it shows."""


def write(reply: Reply, wording: Wording, markup: Markup) -> str:
    """All of `reply` but its buttons, which every channel shows in its own way."""
    return "\n\n".join(_blocks(reply, wording.parts, markup))


def _blocks(reply: Reply, parts: dict[str, str], to: Markup) -> Iterator[str]:
    is_answer = reply.conditions or reply.sources
    yield to.answer(reply.headline) if is_answer else to.text(reply.headline)
    yield from map(to.text, reply.paragraphs)
    if reply.conditions:
        marked = ((MARKS.get(line.state or ""), to.text(line.text)) for line in reply.conditions)
        lines = (f"- {mark} {text}" if mark else f"- {text}" for mark, text in marked)
        yield "\n".join([to.heading(parts["why"]), *lines])
    if reply.table:
        yield to.table(reply.table)
    if reply.image:
        yield to.image(reply.image)
    if reply.steps:
        yield "\n".join([to.heading(parts["steps"]), *(f"- {to.text(one)}" for one in reply.steps)])
    for note in reply.notes:
        yield f"{to.heading(parts['notes'] + ':')} {to.text(note)}"
    if reply.told:
        lines = (to.text(f"{label}: {said}") for label, said in reply.told)
        yield "\n".join([to.heading(parts["told"]), *(f"- {line}" for line in lines)])
    if reply.links:
        yield to.between_links.join(to.link(one.title, one.url) for one in reply.links)
    if reply.sources:
        lines = (
            to.link(line.text, line.url) if line.url else to.text(line.text)
            for line in reply.sources
        )
        yield "\n".join([to.heading(parts["sources"]), *(f"- {line}" for line in lines)])
    if reply.as_of:
        yield to.small(parts["as_of"].format(dag=dutch.day(reply.as_of)))

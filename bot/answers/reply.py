"""The one shape of everything the assistant says, free of any channel's markup."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import date
from typing import Any


@dataclass(frozen=True)
class Button:
    """A choice; `message` is what pressing it says, as if the user had typed it."""

    title: str
    message: str


@dataclass(frozen=True)
class ConditionLine:
    """One reason. `state` is how a condition stands, None for a plain fact."""

    text: str
    state: str | None = None


@dataclass(frozen=True)
class SourceLine:
    """Where an answer comes from, with its address if it has one."""

    text: str
    url: str | None = None


@dataclass(frozen=True)
class Link:
    """Something to open or keep at `url`, such as the PDF of a dossier."""

    title: str
    url: str


@dataclass(frozen=True)
class Table:
    """Rows of cells under a header, as text."""

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Image:
    """A picture at `url`; `alt` says in words what it shows."""

    url: str
    alt: str


@dataclass(frozen=True)
class Reply:
    """What the assistant says, most important thing first.

    `code` names the answer for machines and tests, such as "contractkeuze:oao" or
    "question:mentor_leeftijd". `as_of` is the day the answer speaks for. `told` are
    the facts it rests on, where it says them: what each is called, and what was said of it.
    """

    code: str
    headline: str
    paragraphs: tuple[str, ...] = ()
    conditions: tuple[ConditionLine, ...] = ()
    steps: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    table: Table | None = None
    image: Image | None = None
    told: tuple[tuple[str, str], ...] = ()
    links: tuple[Link, ...] = ()
    sources: tuple[SourceLine, ...] = ()
    as_of: date | None = None
    buttons: tuple[Button, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """This reply as JSON can hold it, without its empty parts."""
        content = {key: value for key, value in asdict(self).items() if value}
        if self.as_of:
            content["as_of"] = self.as_of.isoformat()
        return content

"""Mentions: what a sentence says, before the conversation decides which fact it is."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Mention:
    """One thing said: `kind` is a fact id, or one of the kinds below that the context settles.

    leeftijd (role mentor, leerling or None), jaren (a number of years), getal (a bare number),
    aantal (role its unit: dagen, weken, maanden, keer, jongeren, werknemers, or the fact it can
    only be: lesuren, voltijdse_week, dagen_afwezig, maanden_overeenkomsten, maanden_opleiding,
    maanden_schooljaar), antwoord (ja, neen, nooit or onbekend), datum (ISO text; as it was written
    if no such day exists; role the fact it is the day of, or None), periode (the year or
    schooljaar a question is about, as an ISO interval such as 2021-09-01/2022-08-31).
    What a question about figures names: maat, provincie, sector, schooljaar, bewerking, vorm.
    `start` and `end` are positions in the message.
    """

    kind: str
    value: Any
    start: int
    end: int
    role: str | None = None


def masked(text: str, mentions: Iterable[Mention], mark: str = ";") -> str:
    """`text` with a `mark` for every letter of `mentions`, so that they are not read again."""
    for one in mentions:
        text = text[: one.start] + mark * (one.end - one.start) + text[one.end :]
    return text


FIGURE_KINDS = ("maat", "provincie", "sector", "schooljaar", "bewerking", "vorm")
"""Kinds of what a question about figures names."""

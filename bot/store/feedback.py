"""What users thought of answers: kept per answer and version of the rules, without who it was."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import case, func, insert, select, update
from sqlalchemy.engine import Connection

from bot.store.schema import FEEDBACK


@dataclass(frozen=True)
class Judged:
    """How often one answer of one version of the rules was judged, and the reasons against it."""

    answer: str
    rules_version: str
    good: int
    bad: int
    reasons: tuple[str, ...]


def keep(connection: Connection, day: date, answer: str, rules_version: str, good: bool) -> int:
    """Keep one judgement on the answer with that code; returns its number."""
    row = {"day": day, "answer": answer, "rules_version": rules_version, "good": good}
    return int(connection.execute(insert(FEEDBACK).values(row)).inserted_primary_key[0])


def change(connection: Connection, number: int, good: bool) -> None:
    """Replace the judgement with that number, which was about the same answer; its reason goes."""
    changed = {"good": good, "reason": None}
    connection.execute(update(FEEDBACK).where(FEEDBACK.c.id == number).values(changed))


def add_reason(connection: Connection, number: int, reason: str) -> None:
    """Add why to the judgement with that number; `reason` must be free of names and addresses."""
    connection.execute(update(FEEDBACK).where(FEEDBACK.c.id == number).values(reason=reason))


def judged(connection: Connection) -> list[Judged]:
    """Every answer that was judged, those found bad most often in front."""
    bad = func.sum(case((FEEDBACK.c.good, 0), else_=1))
    query = (
        select(FEEDBACK.c.answer, FEEDBACK.c.rules_version, func.count(), bad)
        .group_by(FEEDBACK.c.answer, FEEDBACK.c.rules_version)
        .order_by(bad.desc(), FEEDBACK.c.answer, FEEDBACK.c.rules_version)
    )
    reasons: dict[tuple[str, str], list[str]] = {}
    given = select(FEEDBACK).where(FEEDBACK.c.reason.is_not(None)).order_by(FEEDBACK.c.id)
    for row in connection.execute(given):
        reasons.setdefault((row.answer, row.rules_version), []).append(row.reason)
    return [
        Judged(answer, version, total - bad, bad, tuple(reasons.get((answer, version), ())))
        for answer, version, total, bad in connection.execute(query)
    ]

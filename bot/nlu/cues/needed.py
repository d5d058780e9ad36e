"""The letters without which a pattern can match nothing: a quick look before a slow search."""

from __future__ import annotations

from collections.abc import Iterable
from re import _constants as op  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any

_REPEATS = (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT)


def letters_needed(pattern: str) -> tuple[str, ...]:
    """Stretches of letters of which every text that `pattern` matches has one; none if unknown."""
    return tuple(_of(_parser.parse(pattern)) or ())


def _of(nodes: Iterable[Any]) -> set[str] | None:
    """The best of what each part of a sequence needs: the one whose shortest stretch is longest."""
    needs: list[set[str]] = []
    run = ""
    for kind, value in nodes:
        if kind is op.LITERAL:
            run += chr(value)
            continue
        if run:
            needs.append({run})
            run = ""
        need = _of_part(kind, value)
        if need:
            needs.append(need)
    if run:
        needs.append({run})
    return max(needs, key=lambda need: min(map(len, need)), default=None)


def _of_part(kind: Any, value: Any) -> set[str] | None:
    """What one part needs; None for what may be absent, or may be any letter."""
    if kind is op.SUBPATTERN:
        return _of(value[-1])
    if kind is op.ATOMIC_GROUP:
        return _of(value)
    if kind is op.ASSERT:
        return _of(value[1])
    if kind in _REPEATS:
        return _of(value[2]) if value[0] else None
    if kind is op.BRANCH:
        found = [_of(branch) for branch in value[1]]
        return set().union(*(one or () for one in found)) if all(found) else None
    return None

"""Where the picture or export of a question is found: an address that stays the same."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping

from bot.statistics.question import Question

FOLDER = "cijfers"
_DESIGN = 1  # one more when the same answer is drawn in another way


def address(base: str, question: Question, ending: str, mark: str, *, dark: bool = False) -> str:
    """The address of `question` as "png", "svg", "csv" or "json" at the server `base`.

    `mark` stands in it, so that what is kept under it never changes.
    """
    variant = "&donker=1" if dark else ""
    return f"{base.rstrip('/')}/{FOLDER}/{question.to_path()}.{ending}?v={mark}{variant}"


def mark(digest: str, words: Mapping[str, str]) -> str:
    """What changes with the figures (`digest`, of Tables), the words, or the way of drawing."""
    content = repr((_DESIGN, digest, sorted(words.items())))
    return hashlib.sha256(content.encode()).hexdigest()[:12]

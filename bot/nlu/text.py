"""One spelling of a message for the rules that read it."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

MAX_LENGTH = 4000
"""Longer messages are not read, in characters; a pasted mail of a page fits."""

_MARKS = str.maketrans(dict.fromkeys("‐‑‒–—−", "-") | dict.fromkeys("‘’´`", "'"))
_LONG_BREAK = re.compile(r"(?<=\W{4})\W+(?=\W{4})")


def normalise(text: str) -> str:
    """`text` in lower case without accents, every character at its own place.

    The result is as long as `unicodedata.normalize("NFC", text)`, so positions found in it
    hold in the message. Control characters become spaces.
    """
    composed = unicodedata.normalize("NFC", text).translate(_MARKS)
    return "".join(map(_plain, composed))


def with_short_breaks(text: str) -> str:
    """`text` with the middle of every long run without a letter or digit made blank.

    A sentence, or the end of a word, that may lie at each of a thousand question marks would be
    looked for at each of them.
    """
    return _LONG_BREAK.sub(blank, text)


def blank(match: re.Match[str]) -> str:
    """As many spaces as `match` is long, so that what stands behind it keeps its place."""
    return " " * len(match[0])


@lru_cache(maxsize=4096)
def _plain(character: str) -> str:
    if unicodedata.category(character) in ("Cc", "Cf", "Zs"):
        return " "
    base = unicodedata.normalize("NFD", character)[0].lower()
    return base if len(base) == 1 else character


_ASKS = re.compile(
    r"^\W*(?:en\s+|maar\s+|ook\s+|dag\s+|hallo\s+)?(?:wat|wa|welke?|welk|hoe\w*|waar\w*|wanneer|wie"
    r"|mag|mogen|kan|kunnen|moet|moeten|moek|is|zijn|heeft|hebben|krijg\w*|geldt)\b"
)


def looks_like_question(text: str) -> bool:
    """Whether `text` has a question mark, opens the way a question does, or is a button."""
    return text.startswith("/") or "?" in text or opens_as_question(normalise(text))


def opens_as_question(text: str) -> bool:
    """Whether the normalised `text`, a sentence or a clause, opens the way a question does."""
    return bool(_ASKS.match(text))


def has_words(text: str) -> bool:
    """Whether there is a letter, a digit or a thumb in `text`: something to understand."""
    return any(character.isalnum() or character in "👍👎" for character in text)

"""Takes out of a sentence what could tell who wrote it, so that it may be learned from."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

from bot.nlu.text import normalise

GONE = "…"
_CONTACT = re.compile(
    r"\S+@\S+|https?://\S+|www\.\S+"
    # A day such as 01/09/2026 is no phone number.
    r"|(?<![\w/.])(?!\d\d([/.])\d\d?\1\d{4}\b)(?:\+\d{2}\s?|0)\d{1,3}\s?[/.]?(?:[\s./]?\d{2,3}){3}\b"
)
_ADDRESS = re.compile(
    r"\b(?:[A-Z]\w*(?:weg|plein|lei|baan|kaai|dijk|hof)|\w+(?:straat|laan|steenweg|dreef))\s+\d+\w?"
    r"(?:\s*(?:bus|/)\s*\w+)?,?(?:\s+\d{4}(?:\s+[A-Z][\w-]+)?)?"
)
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_CAPITAL = "".join(letter for letter in map(chr, range(0x530)) if letter.isupper())  # also É and Ş
_NAME = rf"[{_CAPITAL}][\w'’-]*"
_CAPITALISED = re.compile(rf"\b{_NAME}(?:\s+(?:van|de|der|den|ter|{_NAME}))*\b")
_WORD = re.compile(r"[a-z]+")
_ABBREVIATION = re.compile(r"[A-Z]{2,5}\d?$")


def scrubbed(text: str, known: frozenset[str]) -> str:
    """`text` without addresses, numbers and names, on one line.

    `known` are plain words (see bot.nlu.text.normalise) that are no names. A number becomes 0,
    as it does for the classifier; everything else that goes leaves "…".
    """
    line = " ".join(unicodedata.normalize("NFC", text).split())
    line = _ADDRESS.sub(GONE, _CONTACT.sub(GONE, line))
    line = _CAPITALISED.sub(_unless_known(known), line)
    return _NUMBER.sub("0", line)


def words_of(text: str) -> list[str]:
    """The words of `text` in plain letters; "auto's" is two."""
    return _WORD.findall(normalise(text))


def _unless_known(known: frozenset[str]) -> Callable[[re.Match[str]], str]:
    def ordinary(word: str) -> bool:
        parts = words_of(word)
        return bool(parts) and known.issuperset(parts)

    def replaced(match: re.Match[str]) -> str:
        words = match[0].split()
        kept = [word if _ABBREVIATION.match(word) or ordinary(word) else GONE for word in words]
        return " ".join(
            word for at, word in enumerate(kept) if word != GONE or kept[at - 1 : at] != [GONE]
        )

    return replaced

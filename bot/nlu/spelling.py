"""Puts typing errors right in the words that tell a fact, and leaves every other word alone.

A word that is right, ours or any Dutch one, is never changed, so that no term of law becomes
another. Capitals in the middle of a sentence make a name.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.nlu.mentions import Mention
from bot.nlu.text import MAX_LENGTH, normalise, with_short_breaks
from bot.nlu.vocabulary import first_sound, sound, vocabulary

_TOKEN = re.compile(r"(?<![\w@/.'-])[a-z]+(?![\w@/'=]|[.:]\w)|(?<=[a-z]-)[a-z]{4,}(?![\w@/'])")
_SENTENCE_START = re.compile(r"(?:^|[.?!\n])\W*$")
_SHORTEST, _SHORTEST_BY_SOUND, _SHORTEST_JOIN, _SHORTEST_PART = 5, 4, 8, 4
_LONG = 9
"""From this many letters on two may be wrong."""
_MOST_PARTS = 3


@dataclass(frozen=True)
class Change:
    """What was written at `start` to `end` of the normalised message, and what was meant."""

    written: str
    meant: str
    start: int
    end: int


@dataclass(frozen=True)
class Corrected:
    """A normalised message with its typing errors put right, and what was changed, in order."""

    text: str
    changes: tuple[Change, ...]

    def as_written(self, mention: Mention) -> Mention:
        """A mention in `text`, at the place where its words stand in the message."""
        begin, end = self._moved(mention.start, mention.end, back=True)
        return replace(mention, start=begin, end=end)

    def place_of(self, start: int, end: int) -> tuple[int, int]:
        """Where `text` has what stands at `start` to `end` of the normalised message."""
        return self._moved(start, end, back=False)

    def _moved(self, start: int, end: int, *, back: bool) -> tuple[int, int]:
        """Positions in one text as positions in the other; half a changed word is all of it."""
        begin, close, shift = start, end, 0
        for change in self.changes:
            here = (change.start, change.end)
            there = (change.start + shift, change.start + shift + len(change.meant))
            one, other = (there, here) if back else (here, there)
            if one[0] <= start:
                begin = other[0] if start < one[1] else start + other[1] - one[1]
            if one[0] < end:
                close = other[1] if end <= one[1] else end + other[1] - one[1]
            shift = there[1] - here[1]
        return begin, close


@lru_cache(maxsize=8)  # facts and figures are read from the same message
def corrected(message: str) -> Corrected:
    """`message` in plain letters, as bot.nlu.text.normalise, with its typing errors put right.

    Only its first MAX_LENGTH characters are read.
    """
    composed = unicodedata.normalize("NFC", message[:MAX_LENGTH])
    text = with_short_breaks(normalise(composed))
    position, pieces = 0, []
    changes = tuple(_changes(text, composed))
    for change in changes:
        pieces += [text[position : change.start], change.meant]
        position = change.end
    return Corrected("".join([*pieces, text[position:]]), changes)


def _changes(text: str, composed: str) -> Iterator[Change]:
    tokens = list(_TOKEN.finditer(text))
    position = 0
    while position < len(tokens):
        parts = _parts(text, tokens, position)
        start, end = tokens[position].start(), tokens[position + parts - 1].end()
        written = text[start:end]
        meant = _joined(*written.split()) if parts > 1 else _meant(written)
        if meant and meant != written and not (parts == 1 and _is_name(composed, start, end)):
            yield Change(written, meant, start, end)
        position += parts


def _parts(text: str, tokens: list[re.Match[str]], position: int) -> int:
    """How many words from `position` on are one word of ours, written apart; else 1."""
    for parts in range(_MOST_PARTS, 1, -1):
        some = tokens[position : position + parts]
        between = all(text[one.end() : other.start()] == " " for one, other in pairwise(some))
        if len(some) == parts and between and _joined(*(one[0] for one in some)):
            return parts
    return 1


@lru_cache(maxsize=10_000)
def _joined(*parts: str) -> str | None:
    """The word of ours that was written in `parts`, None if they are words beside each other."""
    word, ours = "".join(parts), vocabulary()
    if len(word) < _SHORTEST_JOIN or len(parts[-1]) < _SHORTEST_PART or word not in ours.joins:
        return None
    return None if any(pair in ours.pairs for pair in pairwise(parts)) else word


def _is_name(composed: str, start: int, end: int) -> bool:
    """Whether a word has a capital that no sentence and no capslock gave it."""
    word = composed[start:end]
    return word[0].isupper() and not word.isupper() and not _SENTENCE_START.search(composed[:start])


@lru_cache(maxsize=10_000)
def _meant(word: str) -> str | None:
    """The one word of ours that `word` is an error for, None if it is right or unclear."""
    ours = vocabulary()
    if word in ours.corrections:
        return ours.corrections[word]
    if word in ours.known or len(word) < _SHORTEST_BY_SOUND:
        return None
    meant = _alone(word, ours.targets.get(sound(word), []), len(word))
    if meant is None and len(word) >= _SHORTEST and not _is_compound(word):
        most = 2 if len(word) >= _LONG else 1
        meant = _alone(word, ours.by_start.get(first_sound(word), []), most)
        if meant and _is_nearer(word, OSA.distance(word, meant)):
            return None
    return None if meant is None or _has_rival(word, meant) else meant


def _alone(word: str, candidates: list[str], most: int) -> str | None:
    """The candidate that lies nearest to `word`, with at most `most` errors; None if two do."""
    near = process.extract(word, candidates, scorer=OSA.distance, score_cutoff=most, limit=2)
    if not near or (len(near) == 2 and near[0][1] == near[1][1]):
        return None
    return str(near[0][0])


def _is_nearer(word: str, errors: int) -> bool:
    """Whether a Dutch word has fewer errors than `errors`: then that one was meant."""
    if errors == 1:
        return False
    dutch = vocabulary().by_length
    near = [one for more in (-1, 0, 1) for one in dutch.get(len(word) + more, ())]
    return process.extractOne(word, near, scorer=OSA.distance, score_cutoff=1) is not None


def _has_rival(word: str, meant: str) -> bool:
    """Whether a word that `meant` must not be confused with lies as near to `word`."""
    errors = OSA.distance(word, meant)
    return any(OSA.distance(word, one) <= errors for one in vocabulary().rivals.get(meant, ()))


def _is_compound(word: str) -> bool:
    """Whether `word` is two Dutch words of some length put together, perhaps with an s between."""
    known = vocabulary().known
    return any(
        word[:at] in known and (word[at:] in known or (word[at] == "s" and word[at + 1 :] in known))
        for at in range(_SHORTEST_PART, len(word) - _SHORTEST_PART)
    )

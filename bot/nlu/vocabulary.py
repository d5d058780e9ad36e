"""The words that typing errors are held against: Dutch words, and those that tell a fact."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, pairwise
from pathlib import Path
from typing import Any

import yaml
from pydantic import validator
from spacy.lang.nl.stop_words import STOP_WORDS
from spacy.util import load_language_data, registry

from bot.datafiles import DataFileError, Strict, read_file
from bot.nlu.cues import CUES
from bot.nlu.numbers import NUMBER_WORDS

_DATA = Path(__file__).parents[2] / "data"
_WORD = re.compile(r"[a-z]+")
_ACCENT = re.compile(r"[\u0300-\u036f]")
# The whole words in a pattern, as far as they are written out: no escapes, classes or stems.
_WORD_OF_CUE = re.compile(r"(?<![\\a-z])[a-z]{4,}(?![a-z\\\[(?*+{])")

_SOUNDS = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"ij|y", "ei"),
        (r"ou", "au"),
        (r"c?ks|x", "ks"),
        (r"ch", "g"),
        (r"c(?=[ei])|z", "s"),
        (r"c", "k"),
        (r"v", "f"),
        (r"ti(?=e)", "si"),
        (r"dt?$|th", "t"),
        (r"(.)\1+", r"\1"),
        (r"(?<=.{3})en$", "e"),
    )
)
_FIRST_SOUNDS = {"c": "k", "z": "s", "v": "f"}
_SHORTEST = 4
"""A shorter word is too near to too many others to be what was meant."""


class SpellingError(DataFileError):
    """data/spelling.yaml cannot be used."""


class Spelling(Strict):
    """What data/spelling.yaml holds; every word in the letters a to z."""

    targets: dict[str, list[str]]
    corrections: dict[str, str]
    known: dict[str, list[str]]
    never_confuse: list[list[str]]
    apart: list[str]

    @validator("*")
    def _is_plain(cls, value: Any) -> Any:
        keys = list(value) if isinstance(value, dict) else []
        for word in [*keys, *_strings(value)]:
            if not _WORD.fullmatch(word):
                raise ValueError(f"{word!r} is geen woord: enkel de letters a tot z, zonder accent")
        return value


@dataclass(frozen=True)
class Vocabulary:
    """Words to hold a typing error against, all as bot.nlu.text.normalise writes them.

    `targets` tell a fact and may be what was meant, by how they sound, also `by_start`, the sound
    they begin with; `joins` are those that may be what was written apart; `known` are the words
    that are right, also `by_length`;
    `corrections` say what is meant by an error; `rivals` are the words that each word must not be
    confused with; `pairs` are words that stand beside each other in our own texts.
    """

    targets: dict[str, list[str]]
    by_start: dict[str, list[str]]
    joins: frozenset[str]
    known: frozenset[str]
    by_length: dict[int, list[str]]
    corrections: dict[str, str]
    rivals: dict[str, frozenset[str]]
    pairs: frozenset[tuple[str, str]]


def sound(word: str) -> str:
    """How a Dutch word sounds, roughly: the same for klein and klijn, dreigt and dreigd."""
    for pattern, heard in _SOUNDS:
        word = pattern.sub(heard, word)
    return word


def first_sound(word: str) -> str:
    """The letter `word` begins with; one for letters that are taken for each other."""
    return _FIRST_SOUNDS.get(word[0], word[0])


@lru_cache(maxsize=1)
def vocabulary() -> Vocabulary:
    """The vocabulary, made once. Raises SpellingError if data/spelling.yaml is no such file."""
    file = read_file(_DATA / "spelling.yaml", Spelling, SpellingError)
    dutch = set(_dutch())
    wording, law = _texts(_DATA / "wording"), _texts(_DATA / "law")
    cued = {word for cue in CUES for word in _WORD_OF_CUE.findall(cue.pattern.pattern)}
    words = {*_strings(file.targets), *NUMBER_WORDS, *_words(wording)}
    words |= {word for word in {*_words(law), *cued} if word in dutch}
    rivals: dict[str, frozenset[str]] = defaultdict(frozenset)
    for group in file.never_confuse:
        for word in group:
            rivals[word] |= frozenset(group) - {word}
    words -= set(file.corrections)
    known = dutch | words | cued | set(rivals)
    known.update(_strings(file.known), _words(law), _words(_places()))
    targets = sorted(word for word in words if len(word) >= _SHORTEST)
    return Vocabulary(
        targets=_by(targets, sound),
        by_start=_by(targets, first_sound),
        joins=frozenset(words) - frozenset(file.apart),
        known=frozenset(known),
        by_length=_by(known, len),
        corrections=file.corrections,
        rivals=dict(rivals),
        pairs=frozenset(pair for text in (*wording, *law) for pair in pairwise(_words([text]))),
    )


def _dutch() -> list[str]:
    """The words of spaCy's tables for Dutch, which leave out the small ones, and its stop words."""
    tables = registry.lookups.get("nl")
    lookup, index, exceptions = (
        load_language_data(tables[name]) for name in ("lemma_lookup", "lemma_index", "lemma_exc")
    )
    words = (STOP_WORDS, lookup, lookup.values(), *index.values(), *exceptions.values())
    return _plainly("\n".join(chain.from_iterable(words))).split("\n")


def _plainly(text: str) -> str:
    """`text` in lower case without accents, quicker than normalise for a whole dictionary."""
    return _ACCENT.sub("", unicodedata.normalize("NFD", text)).lower()


def _texts(folder: Path) -> list[str]:
    """Every text in the files of a folder, without keys and comments."""
    return [
        text
        for path in sorted(folder.glob("*.yaml"))
        for text in _strings(yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader))
    ]


def _places() -> list[str]:
    towns = yaml.safe_load((_DATA / "places.yaml").read_text(encoding="utf-8"))
    return [*towns["provinces"], *_strings(towns["towns"])]


def _strings(content: Any) -> Iterator[str]:
    """Every text in what a YAML file holds, however deep."""
    if isinstance(content, str):
        yield content
    elif isinstance(content, dict | list):
        for part in content.values() if isinstance(content, dict) else content:
            yield from _strings(part)


def _words(texts: Iterable[str]) -> list[str]:
    return [word for text in texts for word in _WORD.findall(_plainly(text))]


def _by(words: Iterable[str], key: Callable[[str], Any]) -> dict[Any, list[str]]:
    """The words in groups that have the same key."""
    groups: dict[Any, list[str]] = defaultdict(list)
    for word in words:
        groups[key(word)].append(word)
    return dict(groups)

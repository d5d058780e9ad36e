"""The training sentences as files one can add to, and how far the review has come."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path

import yaml

from bot.nlu.scrubbing import words_of
from bot.nlu.text import normalise

_LINE = "    - {}\n"


class Notebook:
    """The files of `folder` (data/nlu); `bookmark` remembers the last message that was reviewed."""

    def __init__(self, folder: Path, bookmark: Path) -> None:
        self._bookmark = bookmark
        self._files: dict[str, Path] = {}
        self._sentences: dict[str, set[str]] = {}
        self._words: set[str] = set()
        for path in sorted(folder.glob("*.yml")):
            for item in yaml.safe_load(path.read_text(encoding="utf-8"))["nlu"]:
                topic, lines = item["intent"], item["examples"].splitlines()
                sentences = [line.removeprefix("- ") for line in lines]
                self._files.setdefault(topic, path)
                self._sentences.setdefault(topic, set()).update(map(_plain, sentences))
                self._words.update(word for one in sentences for word in _ordinary(one))

    @property
    def last(self) -> int:
        """The id of the last message that was reviewed; 0 if none was."""
        if not self._bookmark.exists():
            return 0
        return int(json.loads(self._bookmark.read_text(encoding="utf-8"))["last"])

    def seen(self, message: int) -> None:
        """Remember that everything up to this message was reviewed."""
        self._bookmark.parent.mkdir(parents=True, exist_ok=True)
        self._bookmark.write_text(json.dumps({"last": message}), encoding="utf-8")

    def words(self) -> frozenset[str]:
        """The words of the training sentences that are no names, in plain letters.

        Those are the words without a capital, and the first one of a sentence.
        """
        return frozenset(self._words)

    def learned(self, topics: Iterable[str]) -> list[str]:
        """Those of `topics` that have training sentences, in their order."""
        return [topic for topic in topics if topic in self._files]

    def add(self, topic: str, sentence: str) -> bool:
        """Add a sentence at the top of its topic; False if some topic has it already."""
        printable = (one if one.isprintable() else " " for one in sentence)  # YAML wants no others
        line = " ".join("".join(printable).split())
        if any(_plain(line) in known for known in self._sentences.values()):
            return False
        path = self._files[topic]
        head = f"- intent: {topic}\n  examples: |\n"
        before, found, after = path.read_text(encoding="utf-8").partition(head)
        assert found, f"{path} does not hold {topic} as the others do"
        path.write_text(before + found + _LINE.format(line) + after, encoding="utf-8")
        self._sentences[topic].add(_plain(line))
        return True


def _ordinary(sentence: str) -> Iterator[str]:
    for at, word in enumerate(sentence.split()):
        if at == 0 or word == word.lower():
            yield from words_of(word)


def _plain(sentence: str) -> str:
    return " ".join(normalise(sentence).split())

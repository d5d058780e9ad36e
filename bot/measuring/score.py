"""How well questions are understood, on sentences that are not in the training data."""

from __future__ import annotations

import json
import time
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from actions.facts import says_nothing_of_the_case
from actions.hearing import hear
from bot.rules import CHECKS, FACTS
from bot.server.running import Conversation
from bot.settings import ROOT

DEV_SET = ROOT / "tests" / "nlu" / "dev.jsonl"
OUT, UNSURE = "out_of_scope", "nlu_fallback"


@dataclass
class Score:
    """Counts over the sentences of a set; the properties are ratios from 0 to 1.

    `slices` counts right and all sentences for each slice and topic, `wrong` lists what was
    understood wrongly as (expected, understood, sentence).
    """

    in_scope: int = 0
    right: int = 0
    sure_and_wrong: int = 0
    out: int = 0
    out_found: int = 0
    facts: Counter[str] = field(default_factory=Counter)
    slices: dict[str, list[int]] = field(default_factory=lambda: defaultdict(lambda: [0, 0]))
    wrong: list[tuple[str, str, str]] = field(default_factory=list)
    milliseconds: list[float] = field(default_factory=list)

    @property
    def accuracy(self) -> float:
        """In-scope sentences that got their topic."""
        return self.right / self.in_scope

    @property
    def out_recall(self) -> float:
        """Out-of-scope sentences that were not answered as a topic."""
        return self.out_found / self.out

    @property
    def confident_and_wrong(self) -> float:
        """Of all sentences, those answered as a topic they are not."""
        return self.sure_and_wrong / (self.in_scope + self.out)

    @property
    def facts_f1(self) -> float:
        """F1 of facts with their value."""
        twice = 2 * self.facts["right"]
        return twice / (twice + self.facts["extra"] + self.facts["missed"])


def score(sentences: Iterable[dict[str, Any]], conversation: Conversation) -> Score:
    """Score sentences with `text`, `intent`, `slice` and `facts` on the trained model.

    `check` is the check at hand when an answer or a what-if was said, None for other sentences.
    """
    result = Score()
    conversation.parse("warm lopen")
    for sentence in sentences:
        start = time.perf_counter()
        parsed = conversation.parse(sentence["text"])
        result.milliseconds.append((time.perf_counter() - start) * 1000)
        understood = str(parsed["intent"]["name"])
        _score_topic(result, sentence, understood)
        expected = {(id_, FACTS[id_].parse(value)) for id_, value in sentence["facts"].items()}
        found = _facts(parsed, sentence["intent"], sentence.get("check"))
        result.facts["right"] += len(expected & found)
        result.facts["missed"] += len(expected - found)
        result.facts["extra"] += len(found - expected)
    return result


def read_set(path: Path = DEV_SET) -> list[dict[str, Any]]:
    """The sentences of a set: one JSON object a line."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line]


def measure(*, show_errors: bool) -> str:
    """A report over the dev set, with the sentences that went wrong if asked for."""
    result = score(read_set(), Conversation())
    times = sorted(result.milliseconds)
    lines = [
        f"zinnen                      {result.in_scope + result.out}",
        f"juist onderwerp             {result.accuracy:.1%}",
        f"buiten bereik herkend       {result.out_recall:.1%}",
        f"zeker en fout               {result.confident_and_wrong:.1%}",
        f"feiten, F1                  {result.facts_f1:.3f}",
        f"milliseconden per zin       {times[len(times) // 2]:.1f} (mediaan)",
        "",
        *(f"{name:27} {a / b:.1%} van {b}" for name, (a, b) in sorted(result.slices.items())),
    ]
    if show_errors:
        lines += ["", *(f"{want} -> {got}: {text}" for want, got, text in result.wrong)]
    return "\n".join(lines)


def _score_topic(result: Score, sentence: dict[str, Any], understood: str) -> None:
    expected = sentence["intent"]
    rejected = understood in (OUT, UNSURE)
    right = rejected if expected == OUT else understood == expected
    if expected == OUT:
        result.out += 1
        result.out_found += rejected
    else:
        result.in_scope += 1
        result.right += right
    for name in (sentence["slice"], expected):
        result.slices[name][0] += right
        result.slices[name][1] += 1
    if not right:
        result.sure_and_wrong += not rejected
        result.wrong.append((expected, understood, sentence["text"].replace("\n", " / ")))


def _facts(parsed: dict[str, Any], intent: str, at_hand: str | None) -> set[tuple[str, Any]]:
    """The facts heard in a sentence, given its true topic: reading alone is measured."""
    if says_nothing_of_the_case(intent):
        return set()
    check = intent if intent in CHECKS else at_hand
    heard = hear(parsed["entities"], parsed["text"], None, check, None, {})
    several = {(id_, value) for id_, values in heard.conflicts.items() for value in values}
    return set(heard.facts.items()) | several

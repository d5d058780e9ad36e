"""Scores a trained model on a set of sentences: topics, out of scope, chances, facts, time."""

from __future__ import annotations

import json
import time
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from sklearn.metrics import roc_auc_score

from actions.facts import says_nothing_of_the_case
from actions.hearing import hear
from bot.rules import CHECKS, FACTS
from bot.settings import ROOT

DEV_SET = ROOT / "tests" / "nlu" / "dev.jsonl"
OUT = "out_of_scope"
# What the assistant understands when it does not answer: refused, or asked back with buttons.
REFUSED = (OUT, "not_recognised", "unreadable")
ASKED_BACK = "nlu_fallback"
_BANDS = (ASKED_BACK, "not_recognised")
_BINS = 10

Parse = Callable[[str], dict[str, Any]]


@dataclass(frozen=True)
class Sentence:
    """One sentence of the set, and what was made of it.

    `topic` is the likeliest topic with its `chance` (0 to 1), `understood` the intent after the
    bands, `offered` the topics likeliest after that, `chance_out` that it is out of scope.
    """

    text: str
    expected: str
    slice: str
    topic: str
    chance: float
    understood: str
    offered: tuple[str, ...]
    chance_out: float
    milliseconds: float

    @property
    def in_scope(self) -> bool:
        """Whether it is a topic of ours."""
        return self.expected != OUT

    @property
    def right(self) -> bool:
        """Whether the likeliest topic is the right one; for out of scope: not answered."""
        return self.topic == self.expected if self.in_scope else not self.answered

    @property
    def answered(self) -> bool:
        """Whether it is answered at once, as a topic."""
        return self.understood not in (*REFUSED, ASKED_BACK)


@dataclass
class Score:
    """The sentences of a set as they were understood; the properties are ratios from 0 to 1."""

    sentences: list[Sentence] = field(default_factory=list)
    facts: Counter[str] = field(default_factory=Counter)

    @property
    def inside(self) -> list[Sentence]:
        """The sentences about a topic of ours."""
        return [one for one in self.sentences if one.in_scope]

    @property
    def outside(self) -> list[Sentence]:
        """The sentences about anything else."""
        return [one for one in self.sentences if not one.in_scope]

    @property
    def accuracy(self) -> float:
        """In-scope sentences whose likeliest topic is the right one."""
        return _share(self.inside, lambda one: one.topic == one.expected)

    @property
    def answered_right(self) -> float:
        """In-scope sentences that are answered at once, and rightly."""
        return _share(self.inside, lambda one: one.understood == one.expected)

    @property
    def asked_back(self) -> float:
        """In-scope sentences that are asked back with the closest topics."""
        return _share(self.inside, lambda one: one.understood == ASKED_BACK)

    @property
    def right_among_offered(self) -> float:
        """Of those asked back, the share whose topic is among the three that are offered."""
        back = [one for one in self.inside if one.understood == ASKED_BACK]
        return _share(back, lambda one: one.expected in one.offered)

    @property
    def out_recall(self) -> float:
        """Out-of-scope sentences that are not answered as a topic."""
        return _share(self.outside, lambda one: not one.answered)

    @property
    def out_precision(self) -> float:
        """Of what is refused as out of scope, the share that is."""
        refused = [one for one in self.sentences if one.understood in REFUSED]
        return _share(refused, lambda one: not one.in_scope)

    @property
    def auroc(self) -> float:
        """How well the chance of being out of scope tells in from out, over all thresholds."""
        if not (self.inside and self.outside):
            return float("nan")
        inside = [one.in_scope for one in self.sentences]
        return float(roc_auc_score(inside, [1 - one.chance_out for one in self.sentences]))

    @property
    def calibration_error(self) -> float:
        """How far chances are from how often they come true, over ten bins of equal width."""
        return sum(share * abs(chance - true) for chance, true, share in calibration(self))

    @property
    def confident_and_wrong(self) -> float:
        """Of all sentences, those answered at once as a topic they are not."""
        return _share(self.sentences, lambda one: one.answered and one.understood != one.expected)

    @property
    def facts_precision(self) -> float:
        """Of the facts heard, those that were said."""
        return self.facts["right"] / max(1, self.facts["right"] + self.facts["extra"])

    @property
    def facts_recall(self) -> float:
        """Of the facts said, those that were heard."""
        return self.facts["right"] / max(1, self.facts["right"] + self.facts["missed"])

    @property
    def facts_f1(self) -> float:
        """F1 of facts with their value."""
        twice = 2 * self.facts["right"]
        return twice / max(1, twice + self.facts["extra"] + self.facts["missed"])

    @property
    def milliseconds(self) -> float:
        """The median time to understand a sentence."""
        return float(np.median([one.milliseconds for one in self.sentences]))

    def by(self, attribute: str) -> dict[str, tuple[int, int]]:
        """Right and all sentences for each slice or expected topic, worst first."""
        counts: dict[str, list[int]] = {}
        for one in self.sentences:
            count = counts.setdefault(getattr(one, attribute), [0, 0])
            count[0] += one.right
            count[1] += 1
        worst = sorted(counts.items(), key=lambda item: (item[1][0] / item[1][1], item[0]))
        return {name: (right, all_) for name, (right, all_) in worst}


def calibration(score: Score) -> list[tuple[float, float, float]]:
    """For each bin of chances: its mean chance, how often it came true, its share of all."""
    bins: dict[int, list[Sentence]] = {}
    for one in score.sentences:
        bins.setdefault(min(int(one.chance * _BINS), _BINS - 1), []).append(one)
    return [
        (
            sum(one.chance for one in members) / len(members),
            _share(members, lambda one: one.topic == one.expected),
            len(members) / len(score.sentences),
        )
        for _, members in sorted(bins.items())
    ]


def score(sentences: Iterable[dict[str, Any]], parse: Parse, *, facts: bool = True) -> Score:
    """Score sentences with `text`, `intent`, `slice` and `facts` on what `parse` makes of them.

    `check` is the check at hand when an answer or a what-if was said. With `facts` the facts are
    scored too, each with its value.
    """
    return side_by_side(sentences, [parse], facts=facts)[0]


def side_by_side(
    sentences: Iterable[dict[str, Any]], parses: Sequence[Parse], *, facts: bool
) -> list[Score]:
    """A score, as `score` gives, of each of `parses`.

    Every sentence goes through all of them in turn, so that whatever else the machine does weighs
    on the time of each alike.
    """
    results = [Score() for _ in parses]
    for parse in parses:
        parse("warm lopen")
    for sentence in sentences:
        for result, parse in zip(results, parses, strict=True):
            _add(result, sentence, parse, facts)
    return results


def _add(result: Score, sentence: dict[str, Any], parse: Parse, facts: bool) -> None:
    """Add to `result` what `parse` makes of a sentence."""
    start = time.perf_counter()
    parsed = parse(sentence["text"])
    spent = (time.perf_counter() - start) * 1000
    result.sentences.append(_sentence(sentence, parsed, spent))
    if facts:
        expected = {(id_, FACTS[id_].parse(value)) for id_, value in sentence["facts"].items()}
        found = facts_in(parsed, sentence["intent"], sentence.get("check"))
        result.facts["right"] += len(expected & found)
        result.facts["missed"] += len(expected - found)
        result.facts["extra"] += len(found - expected)


def read_set(path: Path = DEV_SET) -> list[dict[str, Any]]:
    """The sentences of a set: one JSON object a line."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line]


def facts_in(parsed: dict[str, Any], intent: str, at_hand: str | None) -> set[tuple[str, Any]]:
    """The facts heard in a sentence, given its true topic: reading alone is measured."""
    if says_nothing_of_the_case(intent):
        return set()
    check = intent if intent in CHECKS else at_hand
    heard = hear(parsed["entities"], parsed["text"], None, check, None, {})
    several = {(id_, value) for id_, values in heard.conflicts.items() for value in values}
    return set(heard.facts.items()) | several


def _sentence(sentence: dict[str, Any], parsed: dict[str, Any], spent: float) -> Sentence:
    ranking = [
        (str(one["name"]), float(one["confidence"]))
        for one in parsed["intent_ranking"]
        if one["name"] not in _BANDS
    ]
    topics = [name for name, _ in ranking if name != OUT]
    return Sentence(
        text=sentence["text"],
        expected=sentence["intent"],
        slice=sentence["slice"],
        topic=ranking[0][0],
        chance=ranking[0][1],
        understood=str(parsed["intent"]["name"]),
        offered=tuple(topics[:3]),
        chance_out=dict(ranking).get(OUT, 0.0),
        milliseconds=spent,
    )


def _share(sentences: Sequence[Sentence], counts: Callable[[Sentence], bool]) -> float:
    return sum(map(counts, sentences)) / len(sentences) if sentences else float("nan")

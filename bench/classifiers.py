"""Which classifier, which features, which way to tell what is out of scope: compared on one set.

Run with `make bench-classifiers`; docs/decisions/0003-classifier.md says what was chosen.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np
import yaml
from rasa.shared.nlu.constants import TEXT, TEXT_TOKENS
from rasa.shared.nlu.training_data.message import Message
from scipy.sparse import hstack
from scipy.special import softmax
from sklearn.calibration import CalibratedClassifierCV
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.svm import LinearSVC

from bot.measuring.score import OUT, read_set
from bot.nlu.classifier import characters_of, words_of
from bot.nlu.tokenizer import DutchTokenizer
from bot.settings import ROOT

Features = Callable[[list[Message]], Any]
PARTS = {
    "lemmas and characters": (True, (2, 4)),
    "lemmas only": (True, None),
    "characters only": (False, (2, 4)),
    "longer characters": (True, (3, 5)),
}
CLASSIFIERS: dict[str, Any] = {
    "linear SVM": LinearSVC(C=1, random_state=42),
    "linear SVM, Platt": CalibratedClassifierCV(LinearSVC(C=1, random_state=42), cv=3),
    "logistic regression": LogisticRegression(C=100, tol=0.01, max_iter=300, random_state=42),
}


@dataclass(frozen=True)
class Sentences:
    """Tokenized sentences with their topics."""

    messages: list[Message]
    topics: Any

    def without_out(self) -> Sentences:
        """Those that have a topic of ours."""
        keep = [at for at, topic in enumerate(self.topics) if topic != OUT]
        return Sentences([self.messages[at] for at in keep], self.topics[keep])


@cache
def training() -> Sentences:
    """data/nlu."""
    texts, topics = [], []
    for path in sorted((ROOT / "data" / "nlu").glob("*.yml")):
        for item in yaml.safe_load(path.read_text(encoding="utf-8"))["nlu"]:
            for line in item["examples"].splitlines():
                texts.append(line.removeprefix("- "))
                topics.append(item["intent"])
    return _tokenized(texts, topics)


@cache
def held_out() -> Sentences:
    """The development set."""
    sentences = read_set()
    return _tokenized([one["text"] for one in sentences], [one["intent"] for one in sentences])


def main() -> None:
    """Print what each way gives, as markdown tables."""
    print("| classifier | features | topic right | AUROC | time to train |")
    print("|---|---|---|---|---|")
    first = 0.0
    for name in CLASSIFIERS:
        for part in PARTS if name == "linear SVM" else ["lemmas and characters"]:
            right, auroc, seconds = _measure(CLASSIFIERS[name], *PARTS[part])
            first = first or seconds
            print(f"| {name} | {part} | {right:.1%} | {auroc:.3f} | {seconds / first:.1f} x |")
    print("\n| what tells out of scope | AUROC |\n|---|---|")
    for name, auroc in _ways_out():
        print(f"| {name} | {auroc:.3f} |")


def _measure(
    classifier: Any, words: bool, characters: tuple[int, int] | None
) -> tuple[float, float, float]:
    """Topics right in scope, AUROC of the chance of being in scope, seconds to train."""
    features = _features(training().messages, words, characters)
    start = time.perf_counter()
    classifier.fit(features(training().messages), training().topics)
    seconds = time.perf_counter() - start
    chances = _chances(classifier, features(held_out().messages))
    inside = held_out().topics != OUT
    found = classifier.classes_[chances.argmax(axis=1)]
    out = chances[:, list(classifier.classes_).index(OUT)]
    right = (found == held_out().topics)[inside].mean()
    return float(right), float(roc_auc_score(inside, 1 - out)), seconds


def _ways_out() -> list[tuple[str, float]]:
    """Three ways to tell what is out of scope, each over all its thresholds."""
    inside = held_out().topics != OUT
    features = _features(training().messages, True, (2, 4))
    _, explicit, _ = _measure(CLASSIFIERS["linear SVM"], True, (2, 4))
    ours = training().without_out()
    svm = LinearSVC(C=1, random_state=42).fit(features(ours.messages), ours.topics)
    unsure = _chances(svm, features(held_out().messages)).max(axis=1)
    nearest = (features(held_out().messages) @ features(ours.messages).T).max(axis=1)
    return [
        ("a class of its own", explicit),
        ("the chance of the likeliest topic, without that class", roc_auc_score(inside, unsure)),
        ("how near the nearest example is", roc_auc_score(inside, nearest.toarray().ravel())),
    ]


def _features(messages: list[Message], words: bool, characters: tuple[int, int] | None) -> Features:
    """What turns sentences into features, fitted on `messages`."""
    parts = []
    if words:
        vectorizer = TfidfVectorizer(token_pattern=r"\S+", ngram_range=(1, 2), sublinear_tf=True)
        parts.append((vectorizer.fit(map(words_of, messages)), words_of))
    if characters:
        vectorizer = TfidfVectorizer(analyzer="char_wb", ngram_range=characters, sublinear_tf=True)
        parts.append((vectorizer.fit(map(characters_of, messages)), characters_of))
    return lambda some: hstack([one.transform(map(of, some)) for one, of in parts]).tocsr()


def _chances(classifier: Any, features: Any) -> Any:
    if hasattr(classifier, "predict_proba"):
        return classifier.predict_proba(features)
    return softmax(classifier.decision_function(features) * 7, axis=1)


def _tokenized(texts: list[str], topics: list[str]) -> Sentences:
    tokenizer = DutchTokenizer.create(DutchTokenizer.get_default_config())
    messages = [
        Message({TEXT: text, TEXT_TOKENS: tokenizer.tokenize(Message({TEXT: text}), TEXT)})
        for text in texts
    ]
    return Sentences(messages, np.array(topics))


if __name__ == "__main__":
    main()

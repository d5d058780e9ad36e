"""Rasa component: the topic of a message, from its words and pieces of words."""

from __future__ import annotations

import re
from typing import Any

import numpy as np
import skops.io
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import INTENT, INTENT_RANKING_KEY, TEXT, TEXT_TOKENS
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from scipy.optimize import minimize_scalar
from scipy.sparse import csr_matrix, hstack
from scipy.special import log_softmax, softmax
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.model_selection import StratifiedKFold, cross_val_predict
from sklearn.svm import LinearSVC

from bot.nlu.questions import find_questions
from bot.nlu.text import MAX_LENGTH, normalise

QUESTIONS = "questions"
_TRUSTED = ["scipy.sparse._csr.csr_matrix"]
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_SENTENCE = re.compile(r"(?:[^.?!\n]|[.](?!\s|$))+(?P<asks>\?)?")


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class TopicClassifier(GraphComponent):
    """A linear support vector machine over TF-IDF of lemmas (one and two) and character n-grams.

    Its distances become chances by a softmax whose sharpness makes the chances of held-out
    sentences come true (temperature scaling on folds of the training data). Config: `C` (how
    closely to fit), `characters` (shortest and longest n-gram), `folds`, `ranking_length` (how
    many topics to report), `always_ranked` (topics to report in any case) and `random_state`.
    """

    def __init__(self, config: dict[str, Any], storage: ModelStorage, resource: Resource) -> None:
        self._storage, self._resource = storage, resource
        self._ranking_length = config["ranking_length"]
        self._always_ranked = config["always_ranked"]
        self._parts: dict[str, Any] = {
            "words": TfidfVectorizer(token_pattern=r"\S+", ngram_range=(1, 2), sublinear_tf=True),
            "characters": TfidfVectorizer(
                analyzer="char_wb", ngram_range=tuple(config["characters"]), sublinear_tf=True
            ),
            "classifier": LinearSVC(C=config["C"], random_state=config["random_state"]),
            "sharpness": 1.0,
        }
        self._folds = StratifiedKFold(
            config["folds"], shuffle=True, random_state=config["random_state"]
        )

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """The values of config.yml that a pipeline may leave out."""
        return {
            "C": 1,
            "characters": [2, 4],
            "folds": 4,
            "ranking_length": 10,
            "always_ranked": ["out_of_scope"],
            "random_state": 42,
        }

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> TopicClassifier:
        """An untrained classifier."""
        return cls(config, model_storage, resource)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **_: Any,
    ) -> TopicClassifier:
        """The classifier as it was trained."""
        component = cls(config, model_storage, resource)
        with model_storage.read_from(resource) as directory:
            component._parts = skops.io.load(directory / "topics.skops", trusted=_TRUSTED)
        return component

    def train(self, training_data: TrainingData) -> Resource:
        """Learn from every example with an intent, and store what was learned."""
        examples = [one for one in training_data.intent_examples if one.get(TEXT)]
        self._parts["words"].fit(map(words_of, examples))
        self._parts["characters"].fit(map(characters_of, examples))
        features, topics = self._features(examples), [one.get(INTENT) for one in examples]
        classifier = self._parts["classifier"]
        held_out = cross_val_predict(
            classifier, features, topics, cv=self._folds, method="decision_function"
        )
        classifier.fit(features, topics)
        self._parts["sharpness"] = sharpness(held_out, np.searchsorted(classifier.classes_, topics))
        with self._storage.write_to(self._resource) as directory:
            skops.io.dump(self._parts, directory / "topics.skops")
        return self._resource

    def process(self, messages: list[Message]) -> list[Message]:
        """Set the intent, the ranking and the topics of the questions of each message."""
        for message in messages:
            asked = question_of(message)
            whole = [message] if asked is message else [message, asked]
            chances = self._chances([*whole, *questions_of(message)])
            self._rank(message, chances[: len(whole)].mean(axis=0))
            likeliest = [self._topic(row, row.argmax()) for row in chances[len(whole) :]]
            message.set(QUESTIONS, likeliest, add_to_output=True)
        return messages

    def _rank(self, message: Message, chances: Any) -> None:
        """Set the likeliest topic of a message, and those that come next."""
        names = self._parts["classifier"].classes_
        ranking = [
            self._topic(chances, position)
            for rank, position in enumerate(chances.argsort()[::-1])
            if rank < self._ranking_length or names[position] in self._always_ranked
        ]
        message.set(INTENT, ranking[0], add_to_output=True)
        message.set(INTENT_RANKING_KEY, ranking, add_to_output=True)

    def _topic(self, chances: Any, position: int) -> dict[str, Any]:
        """The topic at `position` with its chance, as Rasa carries it."""
        name = self._parts["classifier"].classes_[position]
        return {"name": str(name), "confidence": float(chances[position])}

    def _chances(self, messages: list[Message]) -> Any:
        """The chance of each topic, a row for each message."""
        distances = self._parts["classifier"].decision_function(self._features(messages))
        return softmax(distances * self._parts["sharpness"], axis=1)

    def _features(self, messages: list[Message]) -> csr_matrix:
        words = self._parts["words"].transform(map(words_of, messages))
        characters = self._parts["characters"].transform(map(characters_of, messages))
        return hstack([words, characters]).tocsr()


def text_of(message: Message) -> str:
    """What a message says, as far as it is read."""
    return str(message.get(TEXT) or "")[:MAX_LENGTH]


def question_of(message: Message) -> Message:
    """The sentences of a message that end in a question mark; the message itself if none does.

    In a mail of eight lines the question says what it is about, the rest what the case is.
    """
    text = text_of(message)
    spans = [one.span() for one in _SENTENCE.finditer(text) if one["asks"]]
    return part_of(message, spans) if spans else message


def questions_of(message: Message) -> list[Message]:
    """Each question of a message that holds more than one; none if it holds one or none."""
    text = text_of(message)
    return [part_of(message, [span]) for span in find_questions(text)]


def part_of(message: Message, spans: list[tuple[int, int]]) -> Message:
    """The words of `message` that stand in `spans`, as a message."""
    text = text_of(message)
    tokens = [
        token
        for token in message.get(TEXT_TOKENS) or []
        if any(start <= token.start < end for start, end in spans)
    ]
    return Message({TEXT: " ".join(text[start:end] for start, end in spans), TEXT_TOKENS: tokens})


def sharpness(distances: Any, right: Any) -> float:
    """The factor on `distances` (a row for each sentence) that makes its softmax likeliest.

    `right` holds the position of the right topic in each row.
    """
    rows = np.arange(len(right))

    def surprise(factor: float) -> float:
        return float(-log_softmax(distances * factor, axis=1)[rows, right].mean())

    return float(minimize_scalar(surprise, bounds=(0.5, 50), method="bounded").x)


def words_of(message: Message) -> str:
    """The lemmas of a message, every number being 0."""
    lemmas = (token.lemma or token.text for token in message.get(TEXT_TOKENS) or [])
    return " ".join("0" if _NUMBER.fullmatch(lemma) else lemma for lemma in lemmas)


def characters_of(message: Message) -> str:
    """The plain letters of a message, every number being 0."""
    return _NUMBER.sub("0", normalise(text_of(message)))

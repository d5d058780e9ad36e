import json
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from rasa.engine.graph import ExecutionContext, GraphSchema
from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.engine.storage.resource import Resource
from rasa.shared.nlu.constants import (
    ENTITIES,
    EXTRACTOR,
    INTENT,
    INTENT_RANKING_KEY,
    TEXT,
    TEXT_TOKENS,
)
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.nlu.classifier import TopicClassifier, question_of
from bot.nlu.extractor import FactExtractor
from bot.nlu.guard import Guard
from bot.nlu.text import MAX_LENGTH
from bot.nlu.tokenizer import DutchTokenizer

pytestmark = pytest.mark.usefixtures("looked_up_lemmas")

CONTEXT = ExecutionContext(GraphSchema({}))
TOPICS = Resource("topics")
EXAMPLES = {
    "greet": ["hallo", "dag", "goeiemorgen", "hey daar", "goedendag"],
    "contractkeuze": [
        "welk contract moet ik tekenen",
        "welke overeenkomst voor 24 uur per week",
        "is het een OAO of een SAO",
        "contract voor een duale leerling van 30 uur",
    ],
    "mentorcheck": [
        "mag mijn collega mentor zijn",
        "kan iemand van 24 jaar mentor worden",
        "wie kan de mentor van de leerling zijn",
        "voldoet onze mentor met 6 jaar ervaring",
    ],
}
NEW = ["goeiendag", "welke overeenkomst bij 18 uur", "kan mijn broer van 23 mentor zijn", "xyz"]


def tokenized(text: str, intent: str | None = None) -> Message:
    message = Message({TEXT: text, **({INTENT: intent} if intent else {})})
    tokenizer = DutchTokenizer.create(DutchTokenizer.get_default_config())
    return tokenizer.process([message])[0]


def classifier(how: Any, folder: Path) -> TopicClassifier:
    return how(TopicClassifier.get_default_config(), LocalModelStorage(folder), TOPICS, CONTEXT)


def rankings(by: TopicClassifier, texts: list[str]) -> list[list[dict[str, Any]]]:
    return [one.get(INTENT_RANKING_KEY) for one in by.process([tokenized(text) for text in texts])]


@pytest.fixture
def training_data() -> TrainingData:
    return TrainingData([tokenized(text, name) for name in EXAMPLES for text in EXAMPLES[name]])


@pytest.fixture
def trained(training_data: TrainingData, tmp_path: Path) -> TopicClassifier:
    component = classifier(TopicClassifier.create, tmp_path)
    assert component.train(training_data) == TOPICS
    return component


def test_the_tokenizer_gives_plain_tokens_with_their_lemmas_and_places():
    tokens = tokenized("Twee  LEERLINGEN, één café").get(TEXT_TOKENS)
    assert [(token.text, token.lemma, token.start, token.end) for token in tokens] == [
        ("twee", "twee", 0, 4),
        ("leerlingen", "leerling", 6, 16),
        (",", ",", 16, 17),
        ("een", "een", 18, 21),
        ("cafe", "cafe", 22, 26),
    ]


@pytest.mark.parametrize("text", ["", "   ", "\n\t"])
def test_the_tokenizer_finds_no_tokens_in_a_blank_message(text):
    assert not tokenized(text).get(TEXT_TOKENS)


def test_the_tokenizer_reads_only_the_first_characters_of_a_long_message():
    tokens = tokenized("ja " * MAX_LENGTH).get(TEXT_TOKENS)
    assert 0 < tokens[-1].end <= MAX_LENGTH


def test_the_extractor_gives_every_mention_as_an_entity():
    text = "Mijn mentor is 34, de leerling komt 16,5 uur, geen duale opleiding"
    (message,) = FactExtractor.create().process([Message({TEXT: text})])
    assert message.get(ENTITIES) == [
        {
            "entity": "leeftijd",
            "role": "mentor",
            "value": "34",
            "start": 15,
            "end": 17,
            EXTRACTOR: "FactExtractor",
        },
        {
            "entity": "uren_werkplek",
            "value": "16.5",
            "start": 36,
            "end": 44,
            EXTRACTOR: "FactExtractor",
        },
        {
            "entity": "opleiding_duaal",
            "value": False,
            "start": 46,
            "end": 56,
            EXTRACTOR: "FactExtractor",
        },
    ]


def test_the_extractor_gives_entities_that_json_can_hold():
    (message,) = FactExtractor.create().process([Message({TEXT: "ja, 22,8 uur op 1/9/2026"})])
    entities = message.get(ENTITIES)
    assert json.loads(json.dumps(entities)) == entities
    assert [entity["value"] for entity in entities] == ["ja", "22.8", "2026-09-01"]


def test_the_extractor_keeps_the_entities_that_were_there():
    earlier = {"entity": "getal", "value": "3", "start": 0, "end": 1}
    message = Message({TEXT: "24 uur", ENTITIES: [earlier]})
    FactExtractor.create().process([message])
    assert [entity["entity"] for entity in message.get(ENTITIES)] == ["getal", "uren_werkplek"]


def test_the_extractor_finds_nothing_in_a_message_without_text():
    (message,) = FactExtractor.create().process([Message({})])
    assert message.get(ENTITIES) == []


@pytest.mark.parametrize("text", ["", "  ", "!!", "...", "🙂", "x" * (MAX_LENGTH + 1)])
def test_the_guard_calls_a_message_that_cannot_be_read_unreadable(text):
    guessed = {"name": "greet", "confidence": 0.9}
    message = Message({TEXT: text, INTENT: guessed, INTENT_RANKING_KEY: [guessed]})
    Guard.create().process([message])
    assert message.get(INTENT)["name"] == "unreadable"
    assert message.get(INTENT_RANKING_KEY) == [message.get(INTENT)]


@pytest.mark.parametrize("text", ["ja", "?", " ? ", "24", "👍", "x" * MAX_LENGTH])
def test_the_guard_leaves_a_message_that_can_be_read_alone(text):
    guessed = {"name": "greet", "confidence": 0.9}
    message = Message({TEXT: text, INTENT: guessed, INTENT_RANKING_KEY: [guessed]})
    Guard.create().process([message])
    assert message.get(INTENT) == guessed
    assert message.get(INTENT_RANKING_KEY) == [guessed]


def test_the_classifier_recognises_what_it_learned(trained):
    for name, texts in EXAMPLES.items():
        assert [ranking[0]["name"] for ranking in rankings(trained, texts)] == [name] * len(texts)


def test_the_classifier_recognises_the_topic_of_words_it_never_saw(trained):
    best = [ranking[0]["name"] for ranking in rankings(trained, NEW[:3])]
    assert best == ["greet", "contractkeuze", "mentorcheck"]


def test_a_ranking_holds_every_topic_from_likely_to_unlikely_and_adds_up_to_one(trained):
    for message in trained.process([tokenized(text) for text in NEW]):
        ranking = message.get(INTENT_RANKING_KEY)
        assert {one["name"] for one in ranking} == set(EXAMPLES)
        assert sum(one["confidence"] for one in ranking) == pytest.approx(1)
        assert all(one["confidence"] >= next_["confidence"] for one, next_ in pairwise(ranking))
        assert message.get(INTENT) == ranking[0]


def test_a_ranking_is_as_long_as_its_setting_says(training_data, tmp_path):
    config = {**TopicClassifier.get_default_config(), "ranking_length": 2}
    component = TopicClassifier.create(config, LocalModelStorage(tmp_path), TOPICS, CONTEXT)
    component.train(training_data)
    assert [len(ranking) for ranking in rankings(component, NEW)] == [2] * len(NEW)


def test_numbers_are_all_the_same_to_the_classifier(trained):
    one, other = rankings(trained, ["overeenkomst bij 18 uur", "overeenkomst bij 37,5 uur"])
    assert one == other


def test_a_stored_classifier_gives_the_same_rankings_once_loaded(trained, tmp_path):
    loaded = classifier(TopicClassifier.load, tmp_path)
    assert rankings(loaded, NEW) == rankings(trained, NEW)


def test_training_twice_gives_the_same_rankings(trained, training_data, tmp_path):
    elsewhere = tmp_path / "again"
    elsewhere.mkdir()
    again = classifier(TopicClassifier.create, elsewhere)
    again.train(training_data)
    assert rankings(again, NEW) == rankings(trained, NEW)


def test_a_message_without_tokens_is_classified_all_the_same(trained):
    (ranking,) = rankings(trained, [""])
    assert sum(one["confidence"] for one in ranking) == pytest.approx(1)


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Welk contract?", "Welk contract?"),
        ("Hij is 17. Welk contract? Groeten, An", " Welk contract?"),
        ("dag\nmag hij starten?\nen wat kost dat?\nmvg", "mag hij starten? en wat kost dat?"),
        ("Hij komt 7.6 uur per dag, is dat genoeg?", "Hij komt 7.6 uur per dag, is dat genoeg?"),
        ("welk contract", "welk contract"),
        ("Welk contract? " + "x" * MAX_LENGTH + " Mag dat?", "Welk contract?"),
    ],
)
def test_the_question_of_a_message_is_its_sentences_that_ask(text: str, asked: str) -> None:
    found = question_of(tokenized(text))
    assert found.get(TEXT) == asked
    assert [token.text for token in found.get(TEXT_TOKENS)] == [
        token.text for token in tokenized(asked).get(TEXT_TOKENS)
    ]

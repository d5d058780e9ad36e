import json
import re
from collections import Counter
from itertools import combinations
from pathlib import Path

import pytest
import yaml

from bot.nlu.text import normalise
from bot.settings import ROOT

FEWEST = 40
ALIKE = 0.8
MOST_ALIKE = 0.1

DOMAIN = yaml.safe_load((ROOT / "domain.yml").read_text(encoding="utf-8"))
# A message gets these because nothing else fits it, so there is nothing to learn.
# Only a button says feedback_good: a thumb that is typed is a yes until it is heard.
NOT_LEARNED = {
    *("nlu_fallback", "not_recognised", "unreadable", "several_questions"),
    "feedback_good",
}
LEARNED = sorted(set(DOMAIN["intents"]) - NOT_LEARNED)


def read_examples() -> dict[str, list[str]]:
    """Every training sentence, by intent."""
    examples: dict[str, list[str]] = {}
    for file in sorted((ROOT / "data" / "nlu").glob("*.yml")):
        for item in yaml.safe_load(file.read_text(encoding="utf-8"))["nlu"]:
            lines = item["examples"].splitlines()
            examples.setdefault(item["intent"], []).extend(
                line.removeprefix("- ") for line in lines
            )
    return examples


EXAMPLES = read_examples()


def plain(sentence: str) -> str:
    return " ".join(normalise(sentence).split())


def trigrams(sentence: str) -> set[str]:
    """Every three characters of the sentence in plain letters, all digits being the same."""
    text = f" {re.sub(r'[0-9]', '0', plain(sentence))} "
    return {text[start : start + 3] for start in range(len(text) - 2)}


def alike(one: set[str], other: set[str]) -> float:
    return len(one & other) / len(one | other)


def near_duplicates(sentences: list[str]) -> set[str]:
    """The sentences that say almost the same as one before them."""
    pieces = [(sentence, trigrams(sentence)) for sentence in sentences]
    return {
        later for (_, one), (later, other) in combinations(pieces, 2) if alike(one, other) >= ALIKE
    }


def test_every_learned_intent_of_the_domain_has_examples_and_no_other():
    assert set(EXAMPLES) == set(LEARNED)


@pytest.mark.parametrize("intent", LEARNED)
def test_an_intent_has_enough_examples(intent):
    assert len(EXAMPLES.get(intent, [])) >= FEWEST


def test_no_sentence_stands_in_the_training_data_twice():
    counted = Counter(plain(sentence) for sentences in EXAMPLES.values() for sentence in sentences)
    assert [sentence for sentence, count in counted.items() if count > 1] == []


@pytest.mark.parametrize("intent", LEARNED)
def test_few_examples_of_an_intent_say_almost_the_same(intent):
    sentences = EXAMPLES[intent]
    assert len(near_duplicates(sentences)) <= MOST_ALIKE * len(sentences)


def test_sentences_that_differ_in_a_number_or_a_mark_say_almost_the_same():
    sentences = ["Hij komt 24 uur per week", "hij komt 16 uur per week!", "wie mag mentor zijn"]
    assert near_duplicates(sentences) == {"hij komt 16 uur per week!"}


def test_no_sentence_of_the_development_set_stands_in_the_training_data():
    trained = {plain(sentence) for sentences in EXAMPLES.values() for sentence in sentences}
    lines = (Path(__file__).parent / "dev.jsonl").read_text(encoding="utf-8").splitlines()
    development = [json.loads(line)["text"] for line in lines]
    assert development
    assert [sentence for sentence in development if plain(sentence) in trained] == []

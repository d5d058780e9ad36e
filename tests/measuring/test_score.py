import math
from typing import Any

import pytest
from rasa.shared.nlu.constants import ENTITIES, TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.measuring.score import Score, calibration, read_set, score, side_by_side
from bot.nlu.extractor import FactExtractor
from tests.measuring.samples import parsed, scored

EVERY = [
    *("accuracy", "answered_right", "asked_back", "right_among_offered", "out_recall"),
    *("out_precision", "auroc", "confident_and_wrong"),
]


@pytest.mark.parametrize(
    ("measure", "expected"),
    [
        ("accuracy", 1 / 5),
        ("answered_right", 1 / 5),
        ("asked_back", 2 / 5),
        ("right_among_offered", 1 / 2),
        ("out_recall", 3 / 4),
        ("out_precision", 2 / 3),
        ("auroc", 14 / 20),
        ("confident_and_wrong", 2 / 9),
    ],
)
def test_each_measure_is_the_ratio_its_name_says(measure: str, expected: float) -> None:
    assert getattr(scored(), measure) == pytest.approx(expected)


def test_a_topic_that_is_likeliest_but_asked_back_is_right_and_not_answered() -> None:
    result = scored([("greet", "nlu_fallback", {"greet": 0.6, "bye": 0.4})])
    assert (result.accuracy, result.answered_right, result.right_among_offered) == (1, 0, 1)


def test_an_unreadable_message_is_refused() -> None:
    result = scored([("out_of_scope", "unreadable", {"unreadable": 1.0})])
    assert (result.out_recall, result.out_precision, result.confident_and_wrong) == (1, 1, 0)


def test_what_is_offered_are_the_three_likeliest_topics_of_ours() -> None:
    chances = {"out_of_scope": 0.4, "greet": 0.3, "bye": 0.2, "deny": 0.06, "inform": 0.04}
    (sentence,) = scored([("greet", "nlu_fallback", chances)]).sentences
    assert sentence.offered == ("greet", "bye", "deny")
    assert (sentence.topic, sentence.chance, sentence.chance_out) == ("out_of_scope", 0.4, 0.4)


def test_chances_that_always_come_true_have_no_calibration_error() -> None:
    assert scored([("greet", "greet", {"greet": 1.0})] * 3).calibration_error == 0


def test_the_calibration_error_is_the_distance_between_a_chance_and_how_often_it_came_true() -> (
    None
):
    result = scored(
        [
            ("greet", "greet", {"greet": 0.92}),
            ("bye", "greet", {"greet": 1.0}),
            ("greet", "not_recognised", {"greet": 0.25}),
        ]
    )
    low, high = calibration(result)
    assert low == pytest.approx((0.25, 1, 1 / 3))
    assert high == pytest.approx((0.96, 1 / 2, 2 / 3))
    assert result.calibration_error == pytest.approx(0.75 / 3 + 0.46 * 2 / 3)


@pytest.mark.parametrize("measure", EVERY)
def test_a_measure_of_nothing_is_not_a_number(measure: str) -> None:
    assert math.isnan(getattr(Score(), measure))


def test_slices_and_topics_come_worst_first() -> None:
    assert [*scored().by("slice").items()] == [("mail", (1, 4)), ("phone", (3, 5))]
    assert [*scored().by("expected").items()] == [
        ("bye", (0, 2)),
        ("inform", (0, 1)),
        ("thank", (0, 1)),
        ("out_of_scope", (3, 4)),
        ("greet", (1, 1)),
    ]


def heard(text: str) -> dict[str, Any]:
    """A parse of which only the facts are real."""
    (message,) = FactExtractor.create().process([Message({TEXT: text})])
    return {**parsed(text, "greet", {"greet": 1.0}), "entities": message.get(ENTITIES)}


def sentence(text: str, intent: str, facts: dict[str, Any], **more: str) -> dict[str, Any]:
    return {"text": text, "intent": intent, "slice": "phone", "facts": facts, **more}


def test_facts_count_with_their_value() -> None:
    result = score(
        [
            sentence("welk contract bij 24 uur per week", "contractkeuze", {"uren_werkplek": 24}),
            sentence("welk contract bij 16 uur per week", "contractkeuze", {"uren_werkplek": 20}),
            sentence("welk contract", "contractkeuze", {"opleiding_duaal": True}),
        ],
        heard,
    )
    assert result.facts == {"right": 1, "extra": 1, "missed": 2}
    assert result.facts_precision == 1 / 2
    assert result.facts_recall == 1 / 3
    assert result.facts_f1 == pytest.approx(2 / 5)


def test_an_answer_is_heard_for_the_check_at_hand() -> None:
    hours = {"uren_werkplek": 24}
    result = score([sentence("24 uur per week", "inform", hours, check="contractkeuze")], heard)
    assert (result.facts_precision, result.facts_recall) == (1, 1)


def test_facts_are_left_alone_when_they_are_not_asked_for() -> None:
    result = score([sentence("24 uur", "contractkeuze", {"uren_werkplek": 24})], heard, facts=False)
    assert not result.facts


def test_every_sentence_goes_through_each_pipeline_in_turn() -> None:
    said: list[str] = []

    def one(text: str) -> dict[str, Any]:
        said.append(f"one: {text}")
        return parsed(text, "greet", {"greet": 1.0})

    def other(text: str) -> dict[str, Any]:
        said.append(f"other: {text}")
        return parsed(text, "thank", {"thank": 1.0})

    dag, merci = sentence("dag", "greet", {}), sentence("merci", "thank", {})
    scores = side_by_side([dag, merci], [one, other], facts=False)
    assert said[-4:] == ["one: dag", "other: dag", "one: merci", "other: merci"]
    assert [[one.right for one in score.sentences] for score in scores] == [
        [True, False],
        [False, True],
    ]


def test_the_development_set_can_be_read() -> None:
    assert all({"text", "intent", "slice", "facts"} <= {*one} for one in read_set())

from typing import Any

import pytest
import yaml
from rasa.shared.nlu.constants import INTENT, INTENT_RANKING_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.nlu.bands import Bands
from bot.nlu.classifier import QUESTIONS
from bot.settings import ROOT

CONFIG = {"sure": 0.75, "part": 0.5, "unsure": 0.3, "out": 0.5, "no_question": ["greet"]}


def one(name: str, chance: float) -> dict[str, Any]:
    return {"name": name, "confidence": chance}


def banded(*ranking: dict[str, Any]) -> Message:
    message = Message({TEXT: "tekst", INTENT: ranking[0], INTENT_RANKING_KEY: [*ranking]})
    return Bands.create(CONFIG).process([message])[0]


@pytest.mark.parametrize(
    ("topic", "chance", "understood"),
    [
        ("mentorcheck", 1.0, "mentorcheck"),
        ("mentorcheck", 0.75, "mentorcheck"),
        ("mentorcheck", 0.749, "nlu_fallback"),
        ("mentorcheck", 0.3, "nlu_fallback"),
        ("mentorcheck", 0.299, "not_recognised"),
        ("out_of_scope", 0.75, "out_of_scope"),
        ("out_of_scope", 0.5, "out_of_scope"),
        ("out_of_scope", 0.499, "nlu_fallback"),
        ("out_of_scope", 0.1, "nlu_fallback"),
    ],
)
def test_the_chance_of_the_likeliest_topic_decides_the_band(
    topic: str, chance: float, understood: str
) -> None:
    assert banded(one(topic, chance)).get(INTENT)["name"] == understood


def test_a_topic_that_is_sure_keeps_its_ranking() -> None:
    ranking = [one("greet", 0.8), one("bye", 0.2)]
    message = banded(*ranking)
    assert message.get(INTENT) == ranking[0]
    assert message.get(INTENT_RANKING_KEY) == ranking


@pytest.mark.parametrize("chance", [0.6, 0.2])
def test_the_ranking_keeps_the_topics_after_the_band(chance: float) -> None:
    ranking = [one("greet", chance), one("bye", 0.1)]
    message = banded(*ranking)
    band = message.get(INTENT)
    assert band["confidence"] == pytest.approx(1 - chance)
    assert message.get(INTENT_RANKING_KEY) == [band, *ranking]


def test_the_band_is_part_of_what_the_pipeline_gives() -> None:
    given = banded(one("greet", 0.5)).as_dict(only_output_properties=True)
    assert given[INTENT]["name"] == "nlu_fallback"
    assert [topic["name"] for topic in given[INTENT_RANKING_KEY]] == ["nlu_fallback", "greet"]


@pytest.mark.parametrize(
    ("questions", "several"),
    [
        ([one("mentorcheck", 0.75), one("erkenning", 0.9)], ["mentorcheck", "erkenning"]),
        ([one("erkenning", 0.9), one("mentorcheck", 0.75)], ["erkenning", "mentorcheck"]),
        ([one("mentorcheck", 0.5), one("erkenning", 0.75)], ["mentorcheck", "erkenning"]),
        ([one("mentorcheck", 0.499), one("erkenning", 0.75)], []),
        ([one("mentorcheck", 0.749), one("erkenning", 0.749)], []),
        ([one("mentorcheck", 0.9), one("mentorcheck", 0.9)], []),
        ([one("greet", 0.9), one("erkenning", 0.9)], []),
        ([one("out_of_scope", 0.9), one("erkenning", 0.9)], []),
        ([one("vakantie", 0.9), one("erkenning", 0.9)], []),
        ([], []),
    ],
    ids=[
        *("in order", "the other way round", "one less sure", "one unsure", "none sure"),
        *("twice the same", "no question"),
        *("out of scope", "not close to the whole message", "none"),
    ],
)
def test_several_questions_are_answered_if_one_is_sure_and_the_others_may_be_meant(
    questions, several
) -> None:
    ranking = [one("mentorcheck", 0.4), one("erkenning", 0.3), one("greet", 0.1)]
    message = Message({TEXT: "tekst", INTENT_RANKING_KEY: ranking, QUESTIONS: questions})
    Bands.create(CONFIG).process([message])
    assert message.get(QUESTIONS) == several
    assert (message.get(INTENT)["name"] == "several_questions") == bool(several)


def test_a_message_without_ranking_is_left_alone() -> None:
    (message,) = Bands.create(CONFIG).process([Message({TEXT: "tekst"})])
    assert message.get(INTENT) is None


def test_the_pipeline_sets_no_threshold_that_bands_does_not_know() -> None:
    pipeline = yaml.safe_load((ROOT / "config.yml").read_text(encoding="utf-8"))["pipeline"]
    (step,) = [step for step in pipeline if step["name"].endswith(".Bands")]
    assert {*step} - {"name"} <= {*Bands.get_default_config()}

"""Every intent stands in a test story, and the trained model goes the way of each of them."""

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.settings import ROOT
from tests.stories.running import run_stories

pytestmark = pytest.mark.filterwarnings("ignore:Slot auto-fill:UserWarning")

HERE = Path(__file__).parent
ANNOTATION = re.compile(r"\[([^\]]+)\](?:\{[^}]*\}|\[[^\]]*\])")


@cache
def stories() -> dict[str, list[dict[str, Any]]]:
    """The steps of every story by its name."""
    read: dict[str, list[dict[str, Any]]] = {}
    for file in sorted(HERE.glob("test_*.yml")):
        for story in yaml.safe_load(file.read_text(encoding="utf-8"))["stories"]:
            assert story["story"] not in read, f"two stories are called {story['story']!r}"
            read[story["story"]] = story["steps"]
    return read


def turns() -> list[dict[str, Any]]:
    return [step for steps in stories().values() for step in steps if "user" in step]


def test_the_trained_model_goes_the_way_of_every_story(agent: Any) -> None:
    result = run_stories(HERE, agent)
    wrong = [f"{name}: {mistake}" for name, mistake in result.items() if mistake]
    assert not wrong, "\n".join(["these stories go wrong:", *wrong])
    assert set(stories()) - set(result) == set(), "these repeat another story"


def test_every_intent_stands_in_a_story() -> None:
    intents = yaml.safe_load((ROOT / "domain.yml").read_text(encoding="utf-8"))["intents"]
    assert set(intents) - {turn["intent"] for turn in turns()} == set()


def test_the_sentences_are_not_those_the_model_learned_from_or_was_measured_on() -> None:
    known = {
        line.strip().removeprefix("- ").casefold()
        for file in (ROOT / "data" / "nlu").glob("*.yml")
        for line in file.read_text(encoding="utf-8").splitlines()
    }
    measured = (ROOT / "tests" / "nlu" / "dev.jsonl").read_text(encoding="utf-8").splitlines()
    known |= {json.loads(line)["text"].casefold() for line in measured}
    said = {ANNOTATION.sub(r"\1", turn["user"]).casefold() for turn in turns()}
    assert {one for one in said & known if re.search(r"\w", one)} == set()  # a thumb is a thumb


WRONG = """
version: "3.1"
stories:
- story: a greeting that is answered
  steps:
  - user: goeiemorgen allemaal
    intent: greet
  - action: action_talk
- story: a greeting that shows what is known
  steps:
  - user: goeiemorgen allemaal
    intent: greet
  - action: action_known
- story: a greeting that is taken for thanks
  steps:
  - user: goeiemorgen allemaal
    intent: thank
  - action: action_talk
- story: an age that is another
  steps:
  - user: '[41 jaar]{"entity": "jaren", "value": "40"} is ze'
    intent: inform
  - action: action_take_fact
"""


def test_a_wrong_story_is_found_wrong_where_it_is(agent: Any, tmp_path: Path) -> None:
    (tmp_path / "test_wrong.yml").write_text(WRONG, encoding="utf-8")
    assert run_stories(tmp_path, agent) == {
        "a greeting that is answered": None,
        "a greeting that shows what is known": (
            "“goeiemorgen allemaal” must lead to action_known, leads to action_talk"
        ),
        "a greeting that is taken for thanks": (
            "“goeiemorgen allemaal” must be thank (no entities), is greet (no entities)"
        ),
        "an age that is another": (
            "“41 jaar is ze” must be inform (jaren=40), is inform (jaren=41)"
        ),
    }


def test_a_story_that_repeats_another_is_missing_from_the_result(
    agent: Any, tmp_path: Path
) -> None:
    once = WRONG.split("- story: a greeting that shows")[0]
    repeated = once.split("stories:\n")[1].replace("that is answered", "once more")
    (tmp_path / "test_twice.yml").write_text(once + repeated, encoding="utf-8")
    assert set(run_stories(tmp_path, agent)) == {"a greeting that is answered"}

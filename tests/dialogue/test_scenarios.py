"""Plays tests/dialogue/scenarios/*.yaml over the REST channel.

A scenario is a name and its turns: `u` is what the user says, `code` the codes of the replies in
order, `bevat` words that must stand in them and `zonder` words that must not, `knoppen` the titles
of buttons under the last one.
"""

from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.dialogue.server import Server

FILES = sorted((Path(__file__).parent / "scenarios").glob("*.yaml"))
SCENARIOS = [one for file in FILES for one in yaml.safe_load(file.read_text(encoding="utf-8"))]


@pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda scenario: scenario["naam"])
def test_the_conversation_goes_as_written(server: Server, scenario: dict[str, Any]) -> None:
    for turn in scenario["beurten"]:
        answers = server.say(scenario["naam"], turn["u"])
        assert [_code(answer) for answer in answers] == turn["code"], turn["u"]
        text = "\n".join(answer["text"] for answer in answers)
        for words in turn.get("bevat", []):
            assert words in text
        for words in turn.get("zonder", []):
            assert words not in text
        titles = [button["title"] for button in answers[-1].get("buttons", [])]
        assert {*turn.get("knoppen", [])} <= {*titles}


def test_every_scenario_has_a_name_of_its_own() -> None:
    names = [scenario["naam"] for scenario in SCENARIOS]
    assert len(names) == len(set(names))


def _code(answer: dict[str, Any]) -> str:
    return str(answer["custom"]["reply"]["code"])

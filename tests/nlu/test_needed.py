"""A cue that is skipped because its letters are not there would not have matched."""

import json
from pathlib import Path

import pytest
import yaml

from bot.nlu.cues import CUES, possible
from bot.nlu.cues.needed import letters_needed
from bot.nlu.text import normalise

HERE = Path(__file__).parent


@pytest.mark.parametrize(
    ("pattern", "letters"),
    [
        (r"\bmentor\w*", {"mentor"}),
        (r"(?:leerling|gast)en", {"leerling", "gast"}),
        (r"(?:de\s+)?mentor", {"mentor"}),
        (r"(?=.*school)\w+", {"school"}),
        (r"(?!school)a?\w*", set()),
        (r"(?:mentor|\d+)", set()),
        (r"(?:uur){0,2}", set()),
        (r"(?:uur){1,2}", {"uur"}),
    ],
)
def test_the_letters_without_which_a_pattern_matches_nothing(pattern: str, letters: set) -> None:
    assert set(letters_needed(pattern)) == letters


def test_no_cue_is_skipped_that_would_have_matched() -> None:
    told = [json.loads(line)["text"] for line in (HERE / "dev.jsonl").open(encoding="utf-8")]
    for file in sorted((HERE / "cases").glob("*.yaml")):
        told += [case["zin"] for case in yaml.safe_load(file.read_text(encoding="utf-8"))]
    for text in map(normalise, told):
        tried = possible(text)
        assert not any(cue.pattern.search(text) for cue in CUES if cue not in tried), text

import json
import os
import subprocess
import sys
from importlib.metadata import Distribution
from pathlib import Path
from typing import Any

import pytest

from bot.nlu.download import unpack
from bot.nlu.spacy_model import installed_model, load_dutch
from bot.settings import ROOT
from tests.nlu.how_dutch_is_read import SENTENCE, describe

WHEEL = "DUAALWIJZER_TEST_SPACY_WHEEL"
SHARED = ROOT.parent / "shared" / "wheels"
PATTERN = "nl_core_news_sm-*.whl"


def find_wheel() -> Path | None:
    named = os.environ.get(WHEEL)
    return Path(named) if named else next(iter(sorted(SHARED.glob(PATTERN))), None)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder in which the wheel of the trained model is installed."""
    wheel = find_wheel()
    if wheel is None:
        pytest.skip(f"no wheel of the Dutch model: set {WHEEL}, or put {PATTERN} in {SHARED}")
    into = tmp_path_factory.mktemp("site")
    unpack(wheel, into)
    return into


@pytest.fixture(scope="module")
def with_model(site: Path) -> dict[str, Any]:
    """How an interpreter that has the trained model reads SENTENCE."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.nlu.how_dutch_is_read"],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(site), str(ROOT)])},
        stdout=subprocess.PIPE,
        check=True,
    )
    return json.loads(done.stdout.splitlines()[-1])


@pytest.fixture(scope="module")
def looked_up(looked_up_lemmas: None) -> dict[str, Any]:
    """How this interpreter reads SENTENCE without the trained model."""
    return describe()


@pytest.mark.usefixtures("looked_up_lemmas")
def test_without_the_model_lemmas_are_looked_up():
    assert installed_model() is None
    assert load_dutch().pipe_names == ["lemmatizer"]
    text = "Mentoren begeleidden leerlingen in bakkerijen"
    lemmas = [token.lemma_ for token in load_dutch()(text)]
    assert lemmas == ["mentor", "begeleiden", "leerling", "in", "bakkerij"]


@pytest.mark.usefixtures("looked_up_lemmas")
def test_dutch_is_loaded_once():
    assert load_dutch() is load_dutch()


def test_the_installed_model_is_found_by_its_version(site, with_model):
    (metadata,) = site.glob("nl_core_news_sm-*.dist-info")
    assert with_model["installed"] == Distribution.at(metadata).version


def test_the_installed_model_tags_and_lemmatizes_and_leaves_out_the_slow_parts(with_model):
    assert "tagger" in with_model["components"]
    assert any("lemmatizer" in name for name in with_model["components"])
    assert not {"parser", "ner", "senter"} & set(with_model["components"])
    assert len(with_model["tags"]) == len(with_model["tokens"])
    assert all(with_model["tags"])


@pytest.mark.parametrize("how", ["looked_up", "with_model"])
def test_tokens_are_plain_and_carry_lemmas_with_and_without_the_model(how, request):
    tokens = request.getfixturevalue(how)["tokens"]
    assert [text for text, _, _ in tokens] == [
        *(
            "de",
            "leerlingen",
            "werkten",
            "in",
            "een",
            "cafe",
            ",",
            "bij",
            "onze",
            "bakkerijen",
            ".",
        ),
    ]
    lemmas = {text: lemma for text, lemma, _ in tokens}
    assert lemmas["leerlingen"] == "leerling"
    assert lemmas["werkten"] == "werken"
    assert lemmas["bakkerijen"] == "bakkerij"
    assert lemmas["cafe"] == "cafe"


@pytest.mark.parametrize("how", ["looked_up", "with_model"])
def test_tokens_stand_where_their_words_stand(how, request):
    for text, _, start in request.getfixturevalue(how)["tokens"]:
        written = SENTENCE[start : start + len(text)].lower()
        assert written.replace("é", "e") == text

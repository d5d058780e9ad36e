"""When a model is out of date."""

import shutil
from pathlib import Path

import pytest

from bot.server import training
from bot.settings import ROOT, settings


@pytest.fixture
def copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the files a model is trained on."""
    for name in ("config.yml", "domain.yml", "requirements.lock"):
        shutil.copy(ROOT / name, tmp_path / name)
    for folder in ("data/nlu", "data/stories", "bot/nlu"):
        shutil.copytree(ROOT / folder, tmp_path / folder)
    monkeypatch.setattr(training, "ROOT", tmp_path)
    monkeypatch.setenv("DUAALWIJZER_MODELS", str(tmp_path / "models"))
    settings.cache_clear()
    yield tmp_path
    settings.cache_clear()


@pytest.mark.parametrize(
    "name", ["config.yml", "domain.yml", "data/nlu/gesprek.yml", "bot/nlu/cues.py"]
)
def test_a_change_of_what_it_learns_from_asks_for_another_model(copy: Path, name: str) -> None:
    before = training.model_path()
    with (copy / name).open("a", encoding="utf-8") as file:
        file.write("\n# changed\n")
    assert training.model_path() != before


def test_a_change_of_wording_or_law_does_not(copy: Path) -> None:
    before = training.model_path()
    (copy / "data" / "wording").mkdir()
    (copy / "data" / "wording" / "new.yaml").write_text("talk: {}\n", encoding="utf-8")
    assert training.model_path() == before


def test_without_a_model_nothing_is_trained(copy: Path) -> None:
    assert not training.is_trained()


def test_nothing_that_rasa_kept_of_an_earlier_training_is_used_again() -> None:
    from rasa.engine.caching import LocalTrainingCache

    cache = LocalTrainingCache()
    cache.cache_output("component and its input", None, "its output", None)
    assert cache.get_cached_output_fingerprint("component and its input") is None

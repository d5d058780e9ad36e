"""Trains the model, and knows whether the one on disk is still the one of these files."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

from bot.nlu.spacy_model import installed_model
from bot.server import quiet  # noqa: F401  (before Rasa)
from bot.settings import ROOT, settings


class TrainingFailed(RuntimeError):
    """Rasa could not train; its own messages say why."""


def model_path() -> Path:
    """Where the model of the present files lies; its name tells what it was trained on."""
    return settings().models / f"duaalwijzer-{_digest()}.tar.gz"


def is_trained() -> bool:
    """Whether there is a model that is not out of date."""
    return model_path().exists()


def train() -> Path:
    """Train on the present files, unless that was done; older models are removed.

    Returns the model's path. Raises TrainingFailed.
    """
    path = model_path()
    if path.exists():
        return path
    from rasa import train as rasa_train

    result = rasa_train(
        domain=str(ROOT / "domain.yml"),
        config=str(ROOT / "config.yml"),
        training_files=[str(ROOT / "data" / "nlu"), str(ROOT / "data" / "stories")],
        output=str(path.parent),
        fixed_model_name=path.name.removesuffix(".tar.gz"),
    )
    if result.code != 0 or not path.exists():
        raise TrainingFailed("training failed")
    for other in path.parent.glob("duaalwijzer-*.tar.gz"):
        if other != path:
            other.unlink()
    return path


def _digest() -> str:
    digest = hashlib.sha256(str(installed_model()).encode())
    for file in _trained_on():
        digest.update(str(file.relative_to(ROOT)).encode())
        digest.update(file.read_bytes())
    return digest.hexdigest()[:12]


def _trained_on() -> Iterator[Path]:
    yield ROOT / "config.yml"
    yield ROOT / "domain.yml"
    yield ROOT / "requirements.lock"
    for folder, pattern in (("data/nlu", "*.yml"), ("data/stories", "*.yml"), ("bot/nlu", "*.py")):
        yield from sorted((ROOT / folder).rglob(pattern))

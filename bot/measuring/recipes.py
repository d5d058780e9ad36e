"""Trains a pipeline on our sentences and scores it: ours, and the stock one of `rasa init`."""

from __future__ import annotations

import asyncio
import tempfile
import time
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from bot.measuring.score import Parse, Score, side_by_side
from bot.server import quiet  # noqa: F401  (before Rasa)
from bot.server.training import TrainingFailed
from bot.settings import ROOT

OURS = ROOT / "config.yml"
STOCK = Path(__file__).parent / "stock.yml"
ALL_EPOCHS = 100


@dataclass(frozen=True)
class Result:
    """A pipeline after training: how long that took in seconds, and its score."""

    name: str
    seconds: float
    score: Score


def compare(sentences: Iterable[dict[str, Any]], epochs: int = ALL_EPOCHS) -> list[Result]:
    """Train our pipeline and the stock one on data/nlu, and score both on `sentences`.

    The stock one trains `epochs` of its hundred, and its name says so if that is not all. Facts
    are scored for none: the stock pipeline has nothing to read them with. Raises TrainingFailed.
    """
    name = "stock" if epochs == ALL_EPOCHS else f"stock, {epochs} of {ALL_EPOCHS} epochs"
    with tempfile.TemporaryDirectory() as folder:
        stock = Path(folder) / "stock.yml"
        stock.write_text(
            STOCK.read_text(encoding="utf-8").replace(f"epochs: {ALL_EPOCHS}", f"epochs: {epochs}"),
            encoding="utf-8",
        )
        trained = {"ours": _trained(OURS), name: _trained(stock)}
    scores = side_by_side(sentences, [parse for _, parse in trained.values()], facts=False)
    return [
        Result(one, seconds, result)
        for (one, (seconds, _)), result in zip(trained.items(), scores, strict=True)
    ]


def _trained(config: Path) -> tuple[float, Parse]:
    """Train a pipeline: how long that took in seconds, and what understands a message with it."""
    from rasa.core.agent import Agent
    from rasa.model_training import train_nlu

    with tempfile.TemporaryDirectory() as folder:
        start = time.perf_counter()
        model = train_nlu(str(config), str(ROOT / "data" / "nlu"), folder)
        seconds = time.perf_counter() - start
        if model is None:
            raise TrainingFailed(f"training {config.stem} failed")
        agent = Agent.load(model)
    loop = asyncio.new_event_loop()

    def parse(text: str) -> dict[str, Any]:
        return dict(loop.run_until_complete(agent.parse_message(text)))

    return seconds, parse


def threshold() -> float:
    """From which chance on a topic is answered, as config.yml says."""
    pipeline = yaml.safe_load(OURS.read_text(encoding="utf-8"))["pipeline"]
    return float(next(one["sure"] for one in pipeline if "sure" in one))

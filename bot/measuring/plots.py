"""The pictures of docs/nlu.md: threshold curve, calibration, and what is taken for what."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

import numpy as np

from bot.measuring.score import OUT, Score, calibration

_BLUE, _ORANGE, _GREY = "#0072B2", "#D55E00", "#666666"  # told apart by colour-blind people too
_MOST_CONFUSED = 25


def draw(result: Score, sure: float, folder: Path) -> None:
    """Write thresholds.svg, calibration.svg and confusions.svg in `folder`."""
    import matplotlib as mpl

    mpl.use("Agg")
    mpl.rcParams.update({"svg.hashsalt": "duaalwijzer", "font.size": 9})
    folder.mkdir(parents=True, exist_ok=True)
    for name, picture in (
        ("thresholds", _thresholds(result, sure)),
        ("calibration", _calibration(result)),
        ("confusions", _confusions(result)),
    ):
        picture.savefig(folder / f"{name}.svg", bbox_inches="tight", metadata={"Date": None})


def _figure(title: str, across: str, up: str) -> tuple[Any, Any]:
    from matplotlib.figure import Figure

    figure = Figure(figsize=(6.4, 3.8))
    axes: Any = figure.subplots()
    axes.set(title=title, xlabel=across, ylabel=up)
    axes.grid(alpha=0.3)
    return figure, axes


def _thresholds(result: Score, sure: float) -> Any:
    """What each threshold for answering at once would give."""
    figure, axes = _figure("What the threshold `sure` does", "threshold", "share of sentences")
    levels = np.linspace(0.2, 0.98, 40)
    inside, outside, all_ = result.inside, result.outside, result.sentences
    answered_right, out_answered, wrong = [], [], []
    for level in levels:
        answered = [one for one in all_ if one.chance >= level and one.topic != OUT]
        right = sum(one.topic == one.expected for one in answered)
        answered_right.append(right / len(inside))
        out_answered.append(1 - sum(not one.in_scope for one in answered) / len(outside))
        wrong.append((len(answered) - right) / len(all_))
    axes.plot(levels, answered_right, color=_BLUE, label="in scope, answered at once and right")
    axes.plot(levels, out_answered, color=_GREY, ls="--", label="out of scope, not answered")
    axes.plot(levels, wrong, color=_ORANGE, ls=":", label="answered at once and wrong (of all)")
    axes.axvline(sure, color="black", lw=0.8)
    axes.set_ylim(0, 1)
    axes.legend(loc="center left")
    return figure


def _calibration(result: Score) -> Any:
    """How often a chance comes true."""
    figure, axes = _figure("How often a chance comes true", "chance given", "share that was right")
    bins = calibration(result)
    axes.plot([0, 1], [0, 1], color=_GREY, lw=0.8)
    axes.scatter(
        [chance for chance, _, _ in bins],
        [true for _, true, _ in bins],
        s=[20 + 600 * share for _, _, share in bins],
        color=_BLUE,
        alpha=0.8,
    )
    return figure


def _confusions(result: Score) -> Any:
    """The pairs of topics that are mixed up most."""
    wrong = Counter(
        f"{one.expected} → {one.topic}" for one in result.sentences if one.topic != one.expected
    )
    pairs = wrong.most_common(_MOST_CONFUSED)[::-1]
    figure, axes = _figure("What is taken for what", "sentences", "")
    figure.set_size_inches(6.4, 0.24 * len(pairs) + 1)
    axes.barh([pair for pair, _ in pairs], [count for _, count in pairs], color=_BLUE)
    return figure

"""The measures as text for the terminal and as the page docs/nlu.md."""

from __future__ import annotations

from collections.abc import Iterator

from bot.measuring.recipes import Result
from bot.measuring.score import Score

MEASURES = {
    "topic right (likeliest topic, in scope)": ("accuracy", "{:.1%}"),
    "answered at once and right (in scope)": ("answered_right", "{:.1%}"),
    "asked back with the closest topics (in scope)": ("asked_back", "{:.1%}"),
    "of those, the right topic among the three": ("right_among_offered", "{:.1%}"),
    "out of scope not answered (recall)": ("out_recall", "{:.1%}"),
    "refused and rightly so (precision)": ("out_precision", "{:.1%}"),
    "in or out of scope, AUROC": ("auroc", "{:.3f}"),
    "calibration error": ("calibration_error", "{:.3f}"),
    "answered at once and wrong (of all)": ("confident_and_wrong", "{:.1%}"),
}
FACTS = {
    "facts, precision": ("facts_precision", "{:.3f}"),
    "facts, recall": ("facts_recall", "{:.3f}"),
    "facts, F1": ("facts_f1", "{:.3f}"),
}

_STOCK = (
    "The stock pipeline is the one `rasa init` writes (`bot/measuring/stock.yml`), trained on the "
    "same sentences in the same run. It has no facts to compare.",
    "",
)


def as_text(result: Score, *, show_errors: bool) -> str:
    """The measures of one score, each slice and topic, and the errors if asked for."""
    lines = [f"{len(result.sentences)} sentences, {len(result.inside)} of them in scope"]
    lines += [f"{name:48}{value}" for name, value in _values(result, {**MEASURES, **FACTS})]
    lines += [f"{'milliseconds a message (median)':48}{result.milliseconds:.1f}"]
    for attribute in ("slice", "expected"):
        lines += ["", *(_row(name, *counts) for name, counts in result.by(attribute).items())]
    if show_errors:
        wrong = [one for one in result.sentences if not one.right]
        lines += ["", *(f"{w.expected} -> {w.topic} ({w.chance:.2f}): {w.text!r}" for w in wrong)]
    return "\n".join(lines)


def comparison(results: list[Result]) -> str:
    """The pipelines side by side, as a markdown table; times as ratios to the first."""
    first = results[0]
    head = ["measure", *(one.name for one in results)]
    rows = [head, ["---"] * len(head)]
    for name, (attribute, form) in MEASURES.items():
        rows.append([name, *(form.format(getattr(one.score, attribute)) for one in results)])
    rows.append(["time to train", *(f"{one.seconds / first.seconds:.1f} x" for one in results)])
    each = (one.score.milliseconds / first.score.milliseconds for one in results)
    rows.append(["time for a message", *(f"{ratio:.1f} x" for ratio in each)])
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def page(result: Score, results: list[Result], sure: float) -> str:
    """docs/nlu.md: what was measured, on what, and what it says about the thresholds."""
    return "\n".join(
        [
            "# How well messages are understood",
            "",
            f"Measured by `make test-nlu` on {len(result.sentences)} sentences of "
            f"`tests/nlu/dev.jsonl` ({len(result.inside)} in scope), written apart from the "
            "training data and never trained on. People who write otherwise will be understood "
            "less well.",
            "",
            comparison(results),
            "",
            *(_STOCK if len(results) > 1 else ()),
            *(f"- {name}: {value}" for name, value in _values(result, FACTS)),
            "",
            "## The three bands",
            "",
            f"From a chance of {sure} on a topic is answered; below it the three closest topics "
            "are offered as buttons; below `unsure` it is taken to be about something else "
            "(`config.yml`, `bot/nlu/bands.py`).",
            "",
            "![What each threshold gives](nlu/thresholds.svg)",
            "",
            "## Chances that come true",
            "",
            "![Calibration](nlu/calibration.svg)",
            "",
            "## What is taken for what",
            "",
            "![The pairs of topics mixed up most](nlu/confusions.svg)",
            "",
            "## Each way of writing, each topic",
            "",
            "| | right | of |",
            "|---|---|---|",
            *(
                f"| {name} | {right / all_:.0%} | {all_} |"
                for attribute in ("slice", "expected")
                for name, (right, all_) in result.by(attribute).items()
            ),
            "",
        ]
    )


def _values(result: Score, measures: dict[str, tuple[str, str]]) -> Iterator[tuple[str, str]]:
    for name, (attribute, form) in measures.items():
        yield name, form.format(getattr(result, attribute))


def _row(name: str, right: int, all_: int) -> str:
    return f"{name:48}{right / all_:.1%} of {all_}"

"""The trained model on the development set does not get worse than this."""

from bot.measuring.recipes import threshold
from bot.measuring.score import read_set, score
from bot.server.running import Conversation
from bot.server.training import train
from bot.settings import ROOT


def test_the_development_set_is_understood_at_least_as_well_as_before() -> None:
    train()
    result = score(read_set(), Conversation().parse)
    assert result.accuracy >= 0.92
    assert result.out_recall >= 0.97
    assert result.auroc >= 0.98
    assert result.calibration_error <= 0.05
    assert result.confident_and_wrong <= 0.02
    assert result.facts_f1 >= 0.97


def test_the_report_is_of_this_development_set_and_this_threshold() -> None:
    report = (ROOT / "docs" / "nlu.md").read_text(encoding="utf-8")
    assert f"on {len(read_set())} sentences" in report
    assert f"From a chance of {threshold():g} on a topic is answered" in report
    assert "| stock" in report

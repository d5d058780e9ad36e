"""The measures as text, as a page and as pictures."""

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

from bot.measuring.plots import draw
from bot.measuring.recipes import ALL_EPOCHS, OURS, STOCK, Result, threshold
from bot.measuring.report import FACTS, MEASURES, as_text, comparison, page
from bot.measuring.score import Score
from tests.measuring.samples import scored

PICTURES = {"thresholds.svg", "calibration.svg", "confusions.svg"}


@pytest.fixture(scope="module")
def result() -> Score:
    return scored()


@pytest.fixture
def results(result: Score) -> list[Result]:
    return [Result("ours", 20.0, result), Result("stock", 50.0, result)]


@pytest.mark.parametrize("measure", [*MEASURES, *FACTS])
def test_the_report_and_the_page_give_every_measure(
    measure: str, result: Score, results: list[Result]
) -> None:
    assert measure in as_text(result, show_errors=False)
    assert measure in page(result, results, 0.75)


def test_the_report_gives_its_numbers(result: Score) -> None:
    lines = [line.rsplit(maxsplit=1) for line in as_text(result, show_errors=False).splitlines()]
    assert ["out of scope not answered (recall)", "75.0%"] in lines
    assert ["in or out of scope, AUROC", "0.700"] in lines
    assert "9 sentences, 5 of them in scope" in as_text(result, show_errors=False)
    assert re.search(r"^thank +0\.0% of 1$", as_text(result, show_errors=False), re.MULTILINE)


def test_the_report_names_the_errors_if_asked_for(result: Score) -> None:
    error = "thank -> out_of_scope (0.60): '4'"
    assert error in as_text(result, show_errors=True)
    assert error not in as_text(result, show_errors=False)


def test_the_comparison_sets_the_pipelines_side_by_side(results: list[Result]) -> None:
    lines = comparison(results).splitlines()
    assert lines[0] == "| measure | ours | stock |"
    assert "| out of scope not answered (recall) | 75.0% | 75.0% |" in lines
    assert "| time to train | 1.0 x | 2.5 x |" in lines


def test_the_comparison_is_one_table(results: list[Result]) -> None:
    assert {line.count("|") for line in comparison(results).splitlines()} == {4}


def test_the_page_shows_the_pictures_that_are_drawn(
    result: Score, results: list[Result], tmp_path: Path
) -> None:
    draw(result, 0.75, tmp_path / "nlu")
    shown = re.findall(r"\(nlu/([\w.]+)\)", page(result, results, 0.75))
    assert {*shown} == {path.name for path in (tmp_path / "nlu").iterdir()} == PICTURES


def test_a_picture_is_a_drawing_with_a_size(result: Score, tmp_path: Path) -> None:
    draw(result, 0.75, tmp_path)
    for name in PICTURES:
        root = ElementTree.parse(tmp_path / name).getroot()
        assert root.tag == "{http://www.w3.org/2000/svg}svg"
        assert root.get("viewBox")


def test_drawing_twice_gives_the_same_bytes(result: Score, tmp_path: Path) -> None:
    draw(result, 0.75, tmp_path / "one")
    draw(result, 0.75, tmp_path / "other")
    for name in PICTURES:
        assert (tmp_path / "one" / name).read_bytes() == (tmp_path / "other" / name).read_bytes()


def test_the_pipelines_to_compare_are_there_and_ours_has_a_threshold() -> None:
    assert OURS.exists()
    assert f"epochs: {ALL_EPOCHS}" in STOCK.read_text(encoding="utf-8")
    assert 0 < threshold() < 1

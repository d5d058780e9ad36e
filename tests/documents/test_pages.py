"""The generated pages are there, up to date, and leave no rule of the sources out."""

import re
from pathlib import Path

import pytest

from bot.documents import pages
from bot.documents.coverage import carriers
from bot.documents.flow import Flow, Outcome, Question, mermaid
from bot.law import Law
from bot.rules import CHECKS
from bot.settings import ROOT
from tests.rules.grid import TABLED, days

DATA = ROOT / "data"
INVENTORY = ROOT.parent / "shared" / "bronnen" / "inventaris.md"
ROWS = {"P-T1": 7, "P-T2": 21, "P-T3": 7, "P-T4": 19}


def expected_ids() -> set[str]:
    """Every row of the inventory: F-001 to F-155, P-001 to P-018, and the rows of four tables."""
    ids = {f"F-{number:03}" for number in range(1, 156)} | {f"P-{n:03}" for n in range(1, 19)}
    return ids | {f"{table}.{row}" for table, rows in ROWS.items() for row in range(1, rows + 1)}


def test_every_rule_of_the_sources_has_a_carrier(law: Law) -> None:
    carried = {*carriers(law, DATA / "statistics")}
    assert sorted(expected_ids() - carried) == []
    assert sorted(carried - expected_ids()) == []


@pytest.mark.skipif(not INVENTORY.exists(), reason="the inventory of the sources is not here")
def test_the_inventory_has_no_row_without_a_carrier(law: Law) -> None:
    text = INVENTORY.read_text(encoding="utf-8")
    rows = set(re.findall(r"^\| ((?:F|P)-[T\d][\d.]*) \|", text, re.MULTILINE))
    left_out = {"F-156"}  # teasers at the foot of the web page, no rule
    assert sorted(rows - left_out - {*carriers(law, DATA / "statistics")}) == []


@pytest.mark.parametrize("name", pages(DATA))
def test_a_generated_page_is_up_to_date(name: str) -> None:
    path: Path = ROOT / "docs" / name
    assert path.read_text(encoding="utf-8") == pages(DATA)[name], "run make docs"


def test_no_page_is_left_of_a_check_that_is_gone() -> None:
    made = {name for name in pages(DATA) if name.startswith("rules/")}
    assert {f"rules/{path.name}" for path in (ROOT / "docs" / "rules").iterdir()} == made


@pytest.mark.parametrize("check_id", TABLED)
def test_a_diagram_leads_to_every_outcome_of_its_day(law: Law, writer, check_id: str) -> None:
    check = CHECKS[check_id]
    reached: set[str] = set()

    def visit(node: Outcome | Question) -> None:
        if isinstance(node, Outcome):
            reached.add(node.id)
        else:
            assert len(node.answers) > 0
            for _, following in node.answers:
                visit(following)

    for on in days(check):
        visit(Flow(check, law, on, writer.phrases).root())
    assert reached == {*check.outcome_ids}


def test_a_question_stands_in_the_diagram_once_with_its_answers() -> None:
    good = Outcome("goed")
    root = Question("a", (("ja", good), ("neen", Question("b", (("x", good),)))))
    assert mermaid(root, {"a": 'Is "a" waar?', "b": "En b?"}, {"goed": "in orde"}) == "\n".join(
        [
            "flowchart TD",
            "  n0[\"Is 'a' waar?\"]",
            '  n1(["in orde"])',
            '  n0 -->|"ja"| n1',
            '  n2["En b?"]',
            '  n2 -->|"x"| n1',
            '  n0 -->|"neen"| n2',
        ]
    )

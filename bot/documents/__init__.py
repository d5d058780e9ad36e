"""The pages a jurist reviews, made from the rules, the law and the words.

docs/rules holds a page for each check, docs/coverage.md where each rule of the sources lives.
"""

from __future__ import annotations

from pathlib import Path

from bot.answers import read_wording
from bot.documents.coverage import coverage_page
from bot.documents.rules import rule_page
from bot.law import read_law
from bot.rules import CHECKS


def pages(data: Path) -> dict[str, str]:
    """Every page by its path below docs/, from the folder `data`."""
    law, words = read_law(data / "law"), read_wording(data / "wording")
    rules = {f"rules/{id_}.md": rule_page(check, law, words) for id_, check in CHECKS.items()}
    return {**rules, "coverage.md": coverage_page(law, words, data / "statistics")}

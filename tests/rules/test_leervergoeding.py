"""What changing the GGMMI takes."""

import shutil
from datetime import date
from decimal import Decimal
from pathlib import Path

from bot.law import read_law
from bot.rules import CHECKS
from bot.settings import ROOT

NEW = (
    "      - {from: 2026-09-01, value: 2233.61, source: ggmmi-2026, checked_on: 2026-11-22,"
    " confidence: secondary}\n"
)


def test_one_line_of_law_gives_the_new_amount(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "data" / "law", tmp_path / "law")
    file = tmp_path / "law" / "leervergoeding.yaml"
    text = file.read_text(encoding="utf-8").replace("2026-05-08", "2026-12-31")
    last = next(line for line in text.splitlines(keepends=True) if "from: 2026-04-01" in line)
    file.write_text(text.replace(last, last + NEW), encoding="utf-8")
    facts = {"overeenkomst": "oao", "vooropleiding": "geen"}
    check, law = CHECKS["leervergoeding"], read_law(tmp_path / "law")
    before = check.evaluate(facts, law, date(2026, 8, 31))
    after = check.evaluate(facts, law, date(2026, 9, 1))
    assert before.figures["bedrag"] == Decimal("635.10")
    assert after.figures["bedrag"] == Decimal("647.80")
    assert after.uncertain == ()

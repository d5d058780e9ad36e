from pathlib import Path

from bot.rules.version import rules_version


def test_the_version_changes_with_the_law_and_not_by_itself(tmp_path: Path) -> None:
    file = tmp_path / "mentor.yaml"
    file.write_text("leeftijd: 25", encoding="utf-8")
    first = rules_version(tmp_path)
    assert rules_version(tmp_path) == first
    file.write_text("leeftijd: 26", encoding="utf-8")
    assert rules_version(tmp_path) != first

"""The commands `check` and `law`."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from pypdf import PdfReader

from bot.cli import main
from bot.settings import settings
from tests.law.samples import WET, series


def run(*arguments: str) -> Result:
    return CliRunner(mix_stderr=False).invoke(main, arguments)


def test_a_check_answers_as_in_a_conversation() -> None:
    result = run("check", "mentorcheck", "--leeftijd", "22", "--op", "2026-11-23")
    assert result.exit_code == 0
    assert "Neen, deze persoon mag geen mentor zijn." in result.stdout
    assert "23 november 2026" in result.stdout


def test_a_check_speaks_json_to_machines() -> None:
    result = run(
        *("check", "leervergoeding", "--overeenkomst", "oao", "--vooropleiding", "tweede_graad"),
        *("--op", "2024-05-01", "--json"),
    )
    answer = json.loads(result.stdout)
    assert answer["uitkomst"] == "niveau_2"
    assert answer["cijfers"]["bedrag"] == "662.60"
    assert answer["op"] == "2024-05-01"
    assert answer["na_te_kijken"] == []


def test_the_name_of_a_check_may_be_shortened_while_it_is_clear() -> None:
    assert "geen mentor" in run("check", "mentor", "--leeftijd", "22", "--op", "2026-11-23").stdout
    result = run("check", "einde", "--op", "2026-11-23")
    assert result.exit_code == 2
    assert "No such command 'einde'" in result.stderr


def test_a_check_asks_for_the_options_that_still_matter() -> None:
    result = run("check", "mentorcheck", "--leeftijd", "40", "--op", "2026-11-23")
    assert result.exit_code == 0
    assert "--ervaring: Hoeveel jaar praktijkervaring" in result.stdout
    assert "--leeftijd" not in result.stdout


def test_a_choice_and_a_day_may_be_written_as_a_refusal_names_them() -> None:
    given = ["--overeenkomst", "OAO", "--vooropleiding", "tweede graad", "--op", "1/5/2024"]
    assert "662,60 euro" in run("check", "leervergoeding", *given).stdout


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["mentorcheck", "--leeftijd", "250"], "15 tot en met 99 jaar"),
        (["contractkeuze", "--stelsel", "hbo"], "DBSO, Leertijd en Voltijds onderwijs"),
        (["contractkeuze", "--op", "2026-02-31"], "kan niet 2026-02-31 zijn"),
        (["contractkeuze", "--op", "1890-01-01"], "van 1/1/1990 tot en met 31/12/2049"),
    ],
)
def test_bad_input_is_named_with_what_is_allowed(arguments: list[str], message: str) -> None:
    result = run("check", *arguments)
    assert result.exit_code == 2
    assert message in result.stderr


def test_a_day_without_known_law_is_refused() -> None:
    result = run("check", "contractkeuze", "--uren-werkplek", "24", "--op", "2015-01-01")
    assert result.exit_code == 1
    assert "1 september 2016" in result.stdout


def test_the_law_book_lists_and_shows_its_entries() -> None:
    assert "oao.drempel_uren" in run("law", "list").stdout
    history = run("law", "show", "ggmmi").stdout
    assert "sinds 1 april 2026: 2.189,81" in history
    assert "sinds 1 mei 2024 tot en met 31 januari 2025: 2.070,48" in history
    assert run("law", "show", "ggmmi", "--op", "2024-12-31").stdout.count("sinds") == 1


def test_a_key_that_is_not_in_the_law_book_is_refused() -> None:
    result = run("law", "show", "ggmi")
    assert result.exit_code == 2
    assert "law list" in result.stderr


def test_lint_shows_what_must_be_looked_at_again() -> None:
    result = run("law", "lint", "--op", "2026-11-23")
    assert result.exit_code == 0
    assert "ggmmi" in result.stdout
    assert "kan veranderd zijn (8 mei 2026)" in result.stdout
    assert "nazicht nodig" in run("law", "lint", "--op", "2029-01-01").stdout


def test_lint_calls_a_gap_a_mistake(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    law = tmp_path / "law"
    law.mkdir()
    (law / "wet.yaml").write_text(
        WET
        + series(
            "values",
            "a",
            "from: 2016-01-01, until: 2016-12-31, value: 1",
            "from: 2018-01-01, value: 2",
        ),
        encoding="utf-8",
    )
    monkeypatch.setattr(settings(), "data", tmp_path)
    result = run("law", "lint", "--op", "2017-06-01")
    assert result.exit_code == 1
    assert "gat (1 januari 2017)" in result.stdout


@pytest.mark.parametrize("command", [("list",), ("show", "ggmmi"), ("lint",)])
def test_a_law_book_that_cannot_be_read_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: tuple[str, ...]
) -> None:
    monkeypatch.setattr(settings(), "data", tmp_path)
    law = tmp_path / "law"
    result = run("law", *command)
    assert (result.exit_code, result.stderr) == (2, f"De map {law} bevat geen wetgeving.\n")
    law.mkdir()
    (law / "wet.yaml").write_text("values: 5", encoding="utf-8")
    result = run("law", *command)
    assert result.exit_code == 2
    assert result.stderr.startswith(f"De wetgeving in {law} klopt niet: wet.yaml: values: ")
    assert result.stderr.count("\n") == 1


def test_a_check_can_be_kept_as_a_pdf(tmp_path: Path) -> None:
    file = tmp_path / "mentor.pdf"
    arguments = ["mentorcheck", "--leeftijd", "22", "--op", "2026-11-23", "--pdf", str(file)]
    result = run("check", *arguments)
    assert result.stdout == f"Het antwoord staat in {file}.\n"
    assert "Neen, deze persoon mag geen mentor zijn." in PdfReader(file).pages[0].extract_text()


def test_a_check_that_is_not_decided_can_be_kept_as_a_pdf_too(tmp_path: Path) -> None:
    file = tmp_path / "dossier.pdf"
    assert run("check", "startklaar", "--op", "2026-11-23", "--pdf", str(file)).exit_code == 0
    assert "Van een paar punten weet ik nog niet genoeg" in PdfReader(file).pages[0].extract_text()

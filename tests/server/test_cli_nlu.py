"""The commands `nlu` and `test-nlu`."""

from datetime import date
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner, Result

import bot.cli_nlu
from bot.cli import main
from bot.settings import settings
from tests.store.samples import said, store

SENTENCES = {
    "mentorcheck": "mag hij mentor zijn",
    "contractkeuze": "welk contract voor de leerling",
    "greet": "dag",
    "out_of_scope": "vertel een mop",
}


def run(*arguments: str, keys: str = "") -> Result:
    return CliRunner(mix_stderr=False).invoke(main, arguments, input=keys)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Training sentences of this test alone; `var` is too."""
    nlu = tmp_path / "data" / "nlu"
    nlu.mkdir(parents=True)
    for topic, sentence in SENTENCES.items():
        text = f"nlu:\n- intent: {topic}\n  examples: |\n    - {sentence}\n"
        (nlu / f"{topic}.yml").write_text(text, encoding="utf-8")
    (tmp_path / "var").mkdir()
    monkeypatch.setattr(bot.cli_nlu, "ROOT", tmp_path)
    monkeypatch.setattr(settings(), "var", tmp_path / "var")
    monkeypatch.setattr(settings(), "database_url", None)
    return nlu


@pytest.fixture
def asked(folder: Path) -> Path:
    """The same, when users asked two things that were not sure and one that was."""
    database = settings().var / "duaalwijzer.db"
    mine = said("Mag Emma Claes da doen?", "nlu_fallback", "mentorcheck", "contractkeuze", "greet")
    other = said("bel 0478 12 34 56", "out_of_scope", "greet", "mentorcheck")
    store(database, "jef", mine, said("dag", "greet"), other)
    return folder


def learned(folder: Path) -> list[tuple[str, str]]:
    """The topics and sentences that were not there."""
    items = [
        item
        for path in sorted(folder.glob("*.yml"))
        for item in yaml.safe_load(path.read_text(encoding="utf-8"))["nlu"]
    ]
    return [
        (item["intent"], line.removeprefix("- "))
        for item in items
        for line in item["examples"].splitlines()
        if line != f"- {SENTENCES[item['intent']]}"
    ]


def test_enter_teaches_the_topic_that_is_proposed(asked: Path) -> None:
    result = run("nlu", "review", keys="\nq\n")
    assert result.exit_code == 0
    assert "[1/2] Mag … da doen?" in result.stdout
    assert "1 mentorcheck  2 contractkeuze  3 greet  4 out_of_scope" in result.stdout
    assert "1 zinnen bijgeleerd. Train opnieuw: make train" in result.stdout
    assert learned(asked) == [("mentorcheck", "Mag … da doen?")]


def test_a_digit_teaches_another_topic(asked: Path) -> None:
    run("nlu", "review", keys="4\n2\n")
    assert learned(asked) == [("mentorcheck", "bel …"), ("out_of_scope", "Mag … da doen?")]


def test_a_sentence_can_be_made_better_first(asked: Path) -> None:
    run("nlu", "review", keys="e\nmag zij dat doen\n2\nq\n")
    assert learned(asked) == [("contractkeuze", "mag zij dat doen")]


def test_a_sentence_can_be_skipped(asked: Path) -> None:
    result = run("nlu", "review", keys="s\ns\n")
    assert "0 zinnen bijgeleerd." in result.stdout
    assert "make train" not in result.stdout
    assert learned(asked) == []


@pytest.mark.parametrize("key", ["0", "5", "x", "mentorcheck"])
def test_a_key_that_means_nothing_is_asked_again(asked: Path, key: str) -> None:
    result = run("nlu", "review", keys=f"{key}\n3\nq\n")
    assert "Kies een cijfer, e, s of q." in result.stdout
    assert learned(asked) == [("greet", "Mag … da doen?")]


def test_a_sentence_that_was_learned_before_is_not_added_again(asked: Path) -> None:
    result = run("nlu", "review", keys="e\nVertel een mop\n1\nq\n")
    assert "0 zinnen bijgeleerd." in result.stdout
    assert learned(asked) == []


@pytest.mark.parametrize(("first", "left"), [("s\nq\n", "[1/1] bel …"), ("q\n", "[1/2] Mag …")])
def test_the_next_review_starts_where_this_one_stopped(asked: Path, first: str, left: str) -> None:
    run("nlu", "review", keys=first)
    assert left in run("nlu", "review", keys="q\n").stdout


def test_what_was_seen_is_not_shown_again_until_users_ask_more(asked: Path) -> None:
    run("nlu", "review", keys="s\ns\n")
    assert run("nlu", "review").stdout == "\n0 zinnen bijgeleerd.\n"
    store(settings().var / "duaalwijzer.db", "an", said("en nu", "not_recognised", "greet"))
    assert "[1/1] en nu" in run("nlu", "review", keys="q\n").stdout


def test_a_store_that_is_not_there_is_named(folder: Path) -> None:
    result = run("nlu", "review")
    assert result.exit_code == 1
    assert str(settings().var) in result.stderr
    assert "Traceback" not in result.stderr


def test_a_sentence_is_explained(trained: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(settings(), "today", date(2026, 11, 23))
    result = run("nlu", "explain", "Mag een mentr van 22 jaar een leerling begeleiden?")
    assert result.exit_code == 0
    words, *lines = result.stdout.splitlines()
    assert words.startswith("woorden:    Mag (")
    assert "verbeterd:  mentr → mentor" in lines
    assert "gegeven:    leeftijd, mentor = 22  “22 jaar”" in lines
    assert "begrepen:   mentorcheck" in lines
    assert sum(" 0." in line or " 1." in line for line in lines) == 5


def test_the_help_of_test_nlu_tells_how_to_compare() -> None:
    text = run("test-nlu", "--help").stdout
    assert "--vergelijk" in text
    assert "--fouten" in text

"""The command `duaalwijzer`, as a user runs it."""

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from bot.settings import Pronoun, Settings


def run(*arguments: str, **settings: str) -> subprocess.CompletedProcess[str]:
    environment = {f"DUAALWIJZER_{key.upper()}": value for key, value in settings.items()}
    return subprocess.run(
        [str(Path(sys.executable).with_name("duaalwijzer")), *arguments],
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )


@pytest.mark.parametrize(
    "command",
    ["setup", "train", "serve", "chat", "ask", "docs", "check", "law", "stats", "nlu", "test-nlu"],
)
def test_every_command_is_listed_and_explains_itself(command: str) -> None:
    assert command in run("--help").stdout
    help_text = run(command, "--help")
    assert help_text.returncode == 0
    assert "Usage: duaalwijzer " + command in help_text.stdout


def test_a_setting_that_cannot_be_is_named() -> None:
    result = run("train", port="0")
    assert result.returncode == 1
    assert "DUAALWIJZER_PORT" in result.stderr
    assert "Traceback" not in result.stderr


def test_a_level_of_logging_that_cannot_be_is_named_with_what_can() -> None:
    result = run("train", log_level="luid")
    assert result.returncode == 1
    assert result.stderr.strip() == (
        "De instelling DUAALWIJZER_LOG_LEVEL klopt niet: "
        "'luid' is niet toegelaten, kies DEBUG, INFO, WARNING, ERROR."
    )


@pytest.mark.parametrize("given", ["debug", "Debug", "DEBUG"])
def test_a_level_of_logging_may_be_written_in_small_letters(
    monkeypatch: pytest.MonkeyPatch, given: str
) -> None:
    monkeypatch.setenv("DUAALWIJZER_LOG_LEVEL", given)
    assert Settings().log_level == "DEBUG"


def test_a_folder_of_data_that_is_not_there_is_named() -> None:
    result = run("law", "list", data="/nonexistent")
    assert result.returncode == 1
    assert result.stderr.strip() == (
        "De instelling DUAALWIJZER_DATA klopt niet: de map /nonexistent bestaat niet."
    )


def test_a_pronoun_that_cannot_be_is_named_with_what_can() -> None:
    result = run("train", aanspreking="gij")
    assert result.returncode == 1
    assert result.stderr.strip() == (
        "De instelling DUAALWIJZER_AANSPREKING klopt niet: "
        "'gij' is niet toegelaten, kies volgt, u of je."
    )


@pytest.mark.parametrize(
    ("given", "pronoun"),
    [(None, Pronoun.FOLLOWS), ("volgt", Pronoun.FOLLOWS), ("u", Pronoun.U), ("je", Pronoun.JE)],
)
def test_the_pronoun_is_a_setting(
    monkeypatch: pytest.MonkeyPatch, given: str | None, pronoun: Pronoun
) -> None:
    monkeypatch.delenv("DUAALWIJZER_AANSPREKING", raising=False)
    if given is not None:
        monkeypatch.setenv("DUAALWIJZER_AANSPREKING", given)
    assert Settings().pronoun is pronoun


def test_a_port_that_is_taken_is_named_with_a_way_out(trained: None) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = str(other.getsockname()[1])
        result = run("serve", port=port)
    assert result.returncode == 1
    assert f"127.0.0.1:{port}" in result.stderr
    assert "DUAALWIJZER_PORT=" in result.stderr


def test_one_question_is_answered_on_the_command_line(trained: None) -> None:
    result = run("ask", "Mag iemand van 22 mentor zijn?", today="2026-11-23")
    assert result.returncode == 0
    assert "Neen, deze persoon mag geen mentor zijn." in result.stdout
    assert "23 november 2026" in result.stdout


def test_chat_takes_the_number_of_a_button(trained: None, tmp_path: Path) -> None:
    result = subprocess.run(
        [str(Path(sys.executable).with_name("duaalwijzer")), "chat"],
        input="wat is duaal leren?\n2\n",
        env={**os.environ, "DUAALWIJZER_VAR": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert "2  Mag iemand mentor zijn?" in result.stdout
    assert "Hoe oud is de mentor?" in result.stdout

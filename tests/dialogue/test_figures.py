"""Pictures, files and tables of an answer in figures, and the same answers on the command line."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from email.message import Message
from pathlib import Path
from typing import Any
from urllib.request import Request, urlopen

import pytest
from click.testing import CliRunner

from bot.cli import main
from bot.settings import settings
from tests.dialogue.server import Server

ALWAYS = "public, max-age=31536000, immutable"


@pytest.fixture
def own_var(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A database of its own for the command line."""
    monkeypatch.setenv("DUAALWIJZER_VAR", str(tmp_path / "var"))
    settings.cache_clear()
    yield
    settings.cache_clear()


def reply(server: Server, sender: str, *messages: str) -> dict[str, Any]:
    """The last reply of a conversation."""
    answers = [server.say(sender, message) for message in messages]
    last: dict[str, Any] = answers[-1][-1]["custom"]["reply"]
    return last


def get(url: str) -> tuple[Message, bytes]:
    with urlopen(Request(url), timeout=30) as response:
        return response.headers, response.read()


def link(answer: dict[str, Any], ending: str) -> str:
    return next(one["url"] for one in answer["links"] if f".{ending}?" in one["url"])


def test_the_picture_of_an_answer_is_a_png_that_is_kept_for_ever(server: Server) -> None:
    image = reply(server, "picture", "evolutie overeenkomsten in Limburg")["image"]
    headers, content = get(image["url"])
    assert headers["Content-Type"] == "image/png"
    assert headers["Cache-Control"] == ALWAYS
    assert content.startswith(b"\x89PNG")
    assert "Limburg 507 / 460 / 402 / 298." in image["alt"]


def test_asked_again_the_picture_has_the_same_address(server: Server) -> None:
    asked = "welke provincie heeft de meeste erkenningen?"
    first, second = reply(server, "once", asked), reply(server, "twice", asked)
    assert first["image"]["url"] == second["image"]["url"]


@pytest.mark.parametrize("dark", ["", "&donker=1"])
def test_the_picture_is_there_for_a_light_and_a_dark_background(server: Server, dark: str) -> None:
    image = reply(server, f"dark{dark}", "vergelijk antwerpen en limburg")["image"]
    assert get(image["url"] + dark)[1].startswith(b"\x89PNG")


def test_the_csv_and_the_table_have_the_same_figures(server: Server) -> None:
    asked = "evolutie overeenkomsten in Limburg"
    table = reply(server, "table", asked, "als tabel")["table"]
    headers, content = get(link(reply(server, "csv", asked, "als csv"), "csv"))
    assert (headers["Content-Type"], headers["Cache-Control"]) == (
        "text/csv; charset=utf-8",
        ALWAYS,
    )
    rows = [*csv.DictReader(io.StringIO(content.decode("utf-8")))]
    assert [row["ondernemingen"] for row in rows] == ["507", "460", "402", "298"]
    assert [row["onvolledig"] for row in rows] == ["neen", "neen", "neen", "ja"]
    assert [row[2] for row in table["rows"]] == ["507", "460", "402", "298"]
    assert table["rows"][3][1] == "2022-2023 (onvolledig)"


def test_the_json_beside_the_csv_is_json(server: Server) -> None:
    answer = reply(server, "json", "vergelijk antwerpen en limburg", "als json")
    headers, content = get(link(answer, "json"))
    assert headers["Content-Type"] == "application/json"
    assert b'"ondernemingen": 3105' in content


@pytest.mark.parametrize(
    ("asked", "buttons"),
    [
        ("hoeveel erkenningen in Limburg?", ["Als grafiek", "Als tabel", "Als csv"]),
        ("welke provincie heeft de meeste erkenningen?", ["Als tabel", "Als csv"]),
    ],
)
def test_the_other_forms_are_one_tap_away(server: Server, asked: str, buttons: list[str]) -> None:
    (answer,) = server.say(f"forms {asked}", asked)
    titles = [button["title"] for button in answer["buttons"]]
    assert titles[: len(buttons)] == buttons
    assert titles[len(buttons) :] == ["👍", "👎"]


@pytest.mark.parametrize(
    ("asked", "command"),
    [
        (
            "hoeveel overeenkomsten in Limburg in 2021-2022?",
            "cijfers --maat overeenkomst --provincie Limburg --schooljaar 2021-2022",
        ),
        (
            "evolutie overeenkomsten in Antwerpen",
            "evolutie --maat overeenkomst --provincie Antwerpen",
        ),
        (
            "is het aantal overeenkomsten in Antwerpen gedaald in 2022-2023?",
            "evolutie --maat overeenkomst --provincie Antwerpen --schooljaar 2022-2023",
        ),
        ("welke provincie heeft de minste erkenningen?", "minste --maat erkenning --per provincie"),
        ("welke sector heeft de meeste overeenkomsten", "meeste --maat overeenkomst --per sector"),
        ("ranglijst provincies erkenningen", "rangschikking --maat erkenning --per provincie"),
        (
            "vergelijk bouw en horeca qua overeenkomsten",
            "vergelijking --maat overeenkomst --sector Bouw --sector Horeca",
        ),
        ("aandeel per provincie", "aandeel --per provincie"),
        ("hoeveel erkenningen waren er in 2018?", "cijfers --maat erkenning --schooljaar 2018"),
        ("hoeveel erkenningen in Wallonië?", "cijfers --maat erkenning --provincie Wallonië"),
        (
            "hoeveel overeenkomsten in binnenvaart?",
            "cijfers --maat overeenkomst --sector Binnenvaart",
        ),
    ],
)
def test_the_command_line_says_the_same(
    server: Server, own_var: None, asked: str, command: str
) -> None:
    said = reply(server, f"same {asked}", asked)
    printed = CliRunner(mix_stderr=False).invoke(main, ("stats", *command.split())).stdout
    text = " ".join(printed.split())
    assert text.startswith(said["headline"])
    for paragraph in said.get("paragraphs", ()):
        assert paragraph in text

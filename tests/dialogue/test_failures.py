"""What happens when a part fails in the middle of a conversation."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from bot.server.training import train
from tests.dialogue.server import Server


@pytest.fixture(scope="module")
def alone(
    tmp_path_factory: pytest.TempPathFactory, server: Server
) -> Iterator[tuple[Server, Path]]:
    """A server whose store these tests may break, and the file of that store."""
    train()
    folder = tmp_path_factory.mktemp("alone")
    running = Server(folder, today="2026-11-23")
    yield running, folder / "var" / "duaalwijzer.db"
    running.stop()


@contextmanager
def locked(database: Path) -> Iterator[None]:
    """Nobody else can read or write the database meanwhile."""
    connection = sqlite3.connect(database, isolation_level=None)
    connection.execute("BEGIN EXCLUSIVE")
    yield
    connection.execute("ROLLBACK")
    connection.close()


def codes(answers: list[dict]) -> list[str]:
    return [answer["custom"]["reply"]["code"] for answer in answers]


def test_a_store_that_fails_gives_one_sentence_and_the_next_message_knows_everything(alone) -> None:
    server, database = alone
    server.say("broken", "mag iemand van 24 met 8 jaar ervaring mentor zijn")
    with locked(database):
        assert codes(server.say("broken", "ja")) == ["talk:failure"]
    assert codes(server.say("broken", "ja")) == ["question:mentor_veroordeling"]


def test_a_conversation_that_cannot_be_read_ends_no_other(alone) -> None:
    server, database = alone
    server.say("spoiled", "hallo")
    with sqlite3.connect(database) as connection:
        connection.execute("UPDATE events SET data = '{' WHERE sender_id = 'spoiled'")
    assert codes(server.say("spoiled", "hallo")) == ["talk:failure"]
    assert codes(server.say("another", "wat is duaal leren?")) == ["topic:duaal_leren"]


def test_a_thumb_that_cannot_be_kept_gives_one_sentence_and_the_answer_can_be_asked_again(alone):
    server, database = alone
    server.say("thumb", "wat is duaal leren?")
    with sqlite3.connect(database) as connection:
        connection.execute("ALTER TABLE feedback RENAME TO elsewhere")
    assert codes(server.say("thumb", "/feedback_good")) == ["talk:failure"]
    with sqlite3.connect(database) as connection:
        connection.execute("ALTER TABLE elsewhere RENAME TO feedback")
    assert codes(server.say("thumb", "herhaal dat eens")) == ["topic:duaal_leren"]
    assert codes(server.say("thumb", "/feedback_good")) == ["talk:feedback_good"]


def test_an_answer_that_is_judged_twice_counts_once(alone) -> None:
    server, database = alone
    for message in ("wie is de trajectbegeleider?", "/complaint", "👎", "Niet juist"):
        server.say("twice", message)
    with sqlite3.connect(database) as connection:
        rows = connection.execute(
            "SELECT good, reason FROM feedback WHERE answer = 'topic:trajectbegeleider'"
        ).fetchall()
    assert rows == [(0, "Niet juist")]

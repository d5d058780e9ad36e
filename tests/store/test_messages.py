"""Reading what Rasa's own tracker store wrote."""

from pathlib import Path

import pytest

from bot.store.database import StoreUnreadable, reading
from bot.store.messages import messages_understood_as
from tests.store.samples import said, store

UNSURE = ("nlu_fallback", "not_recognised", "out_of_scope")


@pytest.fixture
def database(tmp_path: Path) -> Path:
    """Two conversations: five messages, of which four were not sure."""
    path = tmp_path / "rasa.db"
    store(
        path,
        "jef",
        said("kan da", "nlu_fallback", "mentorcheck", "out_of_scope", "contractkeuze"),
        said("hallo", "greet", "nlu_fallback"),
        said("hmm", "not_recognised", "greet"),
    )
    store(path, "an", said("een mop", "out_of_scope", "greet"), said("één é", "nlu_fallback"))
    return path


def read(database: Path, *intents: str, after: int = 0) -> list[tuple[str, tuple[str, ...]]]:
    with reading(f"sqlite:///{database}") as connection:
        messages = messages_understood_as(connection, intents, after)
        return [(message.text, message.topics) for message in messages]


def test_the_messages_of_every_conversation_come_with_their_topics_oldest_first(
    database: Path,
) -> None:
    assert read(database, *UNSURE) == [
        ("kan da", ("mentorcheck", "contractkeuze")),
        ("hmm", ("greet",)),
        ("een mop", ("greet",)),
        ("één é", ()),
    ]


def test_only_messages_understood_as_asked_are_read(database: Path) -> None:
    assert read(database, "greet") == [("hallo", ("nlu_fallback",))]
    assert read(database, "mentorcheck") == []


def test_reading_goes_on_after_a_message(database: Path) -> None:
    with reading(f"sqlite:///{database}") as connection:
        ids = [message.id for message in messages_understood_as(connection, UNSURE)]
    assert ids == sorted(set(ids))
    assert [text for text, _ in read(database, *UNSURE, after=ids[1])] == ["een mop", "één é"]
    assert read(database, *UNSURE, after=ids[-1]) == []


def test_a_message_without_text_is_left_out(tmp_path: Path) -> None:
    store(tmp_path / "rasa.db", "jef", said("", "nlu_fallback"), said("  ", "nlu_fallback"))
    assert read(tmp_path / "rasa.db", "nlu_fallback") == []


def test_a_store_without_events_is_unreadable(tmp_path: Path) -> None:
    with pytest.raises(StoreUnreadable, match="events"):
        read(tmp_path / "empty.db", *UNSURE)


@pytest.mark.parametrize("address", ["sqlite:////no/such/folder/rasa.db", "nosql://x", "rasa.db"])
def test_an_address_that_leads_nowhere_is_unreadable(address: str) -> None:
    with pytest.raises(StoreUnreadable), reading(address) as connection:
        [*messages_understood_as(connection, UNSURE)]

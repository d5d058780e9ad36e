"""What users wrote, from the conversations that Rasa keeps."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import Column, Float, Integer, MetaData, String, Table, Text, select
from sqlalchemy.engine import Connection

# Rasa's own table, as far as it is read here.
_EVENTS = Table(
    "events",
    MetaData(),
    Column("id", Integer, primary_key=True),
    Column("type_name", String(255)),
    Column("timestamp", Float),
    Column("intent_name", String(255)),
    Column("data", Text),
)


@dataclass(frozen=True)
class Message:
    """One message of a user: its id in the store, its text, and the topics it came closest to."""

    id: int
    text: str
    topics: tuple[str, ...]


def messages_understood_as(
    connection: Connection, intents: tuple[str, ...], after: int = 0
) -> Iterator[Message]:
    """The messages that were taken for one of `intents`, oldest first, with an id above `after`."""
    query = (
        select(_EVENTS.c.id, _EVENTS.c.data)
        .where(_EVENTS.c.type_name == "user", _EVENTS.c.intent_name.in_(intents))
        .where(_EVENTS.c.id > after)
        .order_by(_EVENTS.c.id)
    )
    for id_, data in connection.execute(query).all():
        event = json.loads(data)
        ranking = (event.get("parse_data") or {}).get("intent_ranking") or []
        topics = tuple(one["name"] for one in ranking if one["name"] not in intents)
        if (event.get("text") or "").strip():
            yield Message(id_, event["text"], topics)

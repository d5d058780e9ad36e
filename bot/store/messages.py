"""What users wrote, from the conversations that Rasa keeps."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import Column, Float, Integer, MetaData, String, Table, Text, create_engine, select
from sqlalchemy.exc import SQLAlchemyError

from bot.store.database import StoreUnreadable

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
    intents: tuple[str, ...], address: str, after: int = 0
) -> Iterator[Message]:
    """The messages that were taken for one of `intents`, oldest first, with an id above `after`.

    `address` is the SQLAlchemy address of the store. Raises StoreUnreadable.
    """
    query = (
        select(_EVENTS.c.id, _EVENTS.c.data)
        .where(_EVENTS.c.type_name == "user", _EVENTS.c.intent_name.in_(intents))
        .where(_EVENTS.c.id > after)
        .order_by(_EVENTS.c.id)
    )
    try:
        with create_engine(address, future=True).connect() as connection:
            rows = connection.execute(query).all()
    except SQLAlchemyError as error:
        raise StoreUnreadable(str(error)) from error
    for id_, data in rows:
        event = json.loads(data)
        ranking = (event.get("parse_data") or {}).get("intent_ranking") or []
        topics = tuple(one["name"] for one in ranking if one["name"] not in intents)
        if (event.get("text") or "").strip():
            yield Message(id_, event["text"], topics)

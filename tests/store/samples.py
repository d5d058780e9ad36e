"""Conversations as Rasa stores them."""

import asyncio
from pathlib import Path
from typing import Any

from rasa.core.tracker_store import SQLTrackerStore
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, BotUttered, Event, SlotSet, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker


def said(text: str, *topics: str) -> UserUttered:
    """A message of a user, understood as the first of `topics`."""
    ranking: list[dict[str, Any]] = [
        {"name": topic, "confidence": 1 / (at + 2)} for at, topic in enumerate(topics)
    ]
    parse_data = {"text": text, "intent": ranking[0], "intent_ranking": ranking, "entities": []}
    return UserUttered(text, ranking[0], parse_data=parse_data)


def store(database: Path, sender: str, *messages: UserUttered) -> None:
    """Let Rasa store a conversation in which the assistant answered each message."""
    events: list[Event] = [ActionExecuted("action_session_start")]
    for message in messages:
        events += [ActionExecuted("action_listen"), message, SlotSet("check", "mentorcheck")]
        events += [ActionExecuted("action_default_fallback"), BotUttered("Ik begrijp het niet.")]
    tracker = DialogueStateTracker.from_events(sender, events)
    asyncio.run(SQLTrackerStore(Domain.empty(), db=str(database)).save(tracker))

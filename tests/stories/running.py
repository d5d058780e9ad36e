"""Runs test stories as `rasa test` does, and says where each one goes wrong."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

from rasa.core.agent import Agent
from rasa.core.test import (
    WronglyClassifiedUserUtterance,
    WronglyPredictedAction,
    _collect_story_predictions,
    _create_data_generator,
)
from rasa.shared.core.events import Event, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker


def run_stories(folder: Path, agent: Agent) -> dict[str, str | None]:
    """Run the stories of the test_*.yml in `folder`; the first mistake by name of story, or None.

    Rasa's report does not show every wrong entity: that is why this takes the functions behind it.
    Rasa leaves a story out that repeats another one.
    """
    generator = _create_data_generator(str(folder), agent, use_conversation_test_files=True)
    trackers = generator.generate_story_trackers()
    result, _, _ = asyncio.run(_collect_story_predictions(trackers, agent, use_e2e=True))
    ran = [*result.failed_stories, *result.successful_stories]
    return {tracker.sender_id: _first_mistake(tracker) for tracker in ran}


def _first_mistake(tracker: DialogueStateTracker) -> str | None:
    said = ""
    for event in tracker.events:
        said = event.text if isinstance(event, UserUttered) else said
        mistake = _mistake(event)
        if mistake:
            return f"“{said}” {mistake}"
    return None


def _mistake(event: Event) -> str | None:
    if isinstance(event, WronglyPredictedAction):
        return f"must lead to {event.action_name}, leads to {event.action_name_prediction}"
    if isinstance(event, WronglyClassifiedUserUtterance):
        meant = _heard(event.intent["name"], event.target_entities)
        return f"must be {meant}, is {_heard(event.predicted_intent, event.predicted_entities)}"
    return None


def _heard(intent: str, entities: list[dict[str, Any]]) -> str:
    told = [f"{one['entity']}={one['value']}" for one in entities]
    return f"{intent} ({', '.join(told) or 'no entities'})"

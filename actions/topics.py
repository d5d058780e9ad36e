"""Questions that are answered by one dated text."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from actions.conversation import intent_of, resume, say, state, writer
from bot.law import UnknownLaw


class ExplainTopic(Action):
    """Answers with the text in force of the topic that is the intent."""

    def name(self) -> str:
        return "action_explain_topic"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        try:
            say(dispatcher, writer().topic(str(intent_of(tracker)), state(tracker).on))
        except UnknownLaw as error:
            say(dispatcher, writer().unknown_law(error))
        return resume(tracker)

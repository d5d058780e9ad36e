"""Everything said about the conversation itself."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import ActiveLoop, AllSlotsReset, EventType, FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.conversation import intent_of, resume, say, state, writer
from bot.law import UnknownLaw
from bot.nlu.text import MAX_LENGTH
from bot.rules import FACTS


class Talk(Action):
    """Says the words of the intent: a greeting, thanks, what it can do, out of scope."""

    def name(self) -> str:
        return "action_talk"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        say(dispatcher, writer().talk(str(intent_of(tracker))))
        return resume(tracker)


class Unreadable(Action):
    """Says why a message cannot be read."""

    def name(self) -> str:
        return "action_unreadable"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        too_long = len(tracker.latest_message.get("text") or "") > MAX_LENGTH
        say(dispatcher, writer().talk("unreadable_long" if too_long else "unreadable_empty"))
        return resume(tracker)


class NotUnderstood(Action):
    """Says it is unsure, with the closest topics as buttons. Rasa's own fallback, too."""

    def name(self) -> str:
        return "action_default_fallback"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        ranking = tracker.latest_message.get("intent_ranking") or []
        topics = [one["name"] for one in ranking if one["name"] in writer().words.topic_buttons]
        if not (tracker.latest_message.get("text") or "").strip():
            say(dispatcher, writer().talk("unreadable_empty"))
        else:
            say(dispatcher, writer().talk("not_understood", topics[:3]))
        return resume(tracker)


class Why(Action):
    """Why the open question is asked, or why the last answer is what it is."""

    def name(self) -> str:
        return "action_why"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        now, write = state(tracker), writer()
        try:
            if now.asked:
                say(dispatcher, write.why_question(FACTS[now.asked], now.on))
            elif now.check is None:
                say(dispatcher, write.talk("nothing_to_explain"))
            elif intent_of(tracker) == "source":
                say(dispatcher, write.source(now.verdict()))
            else:
                say(dispatcher, write.why(now.verdict()))
        except UnknownLaw as error:
            say(dispatcher, write.unknown_law(error))
        return resume(tracker)


class Repeat(Action):
    """Says the open question or the last answer again."""

    def name(self) -> str:
        return "action_repeat"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        now = state(tracker)
        if now.asked:
            return resume(tracker)
        if now.check is not None:
            return [FollowupAction("action_answer")]
        say(dispatcher, writer().talk("nothing_to_repeat"))
        return []


class Simpler(Action):
    """Explains the open question with an example, or says the last answer in short."""

    def name(self) -> str:
        return "action_simpler"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        now, write = state(tracker), writer()
        try:
            if now.asked:
                say(dispatcher, write.explained_question(FACTS[now.asked], now.on))
            elif now.check is None:
                say(dispatcher, write.talk("nothing_to_explain"))
            elif (verdict := now.verdict()).outcome:
                say(dispatcher, write.in_short(verdict))
            else:
                return [FollowupAction("action_answer")]
        except UnknownLaw as error:
            say(dispatcher, write.unknown_law(error))
        return resume(tracker)


class Stop(Action):
    """Leaves the check at hand; what was said stays known."""

    def name(self) -> str:
        return "action_stop"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        say(dispatcher, writer().talk("stop"))
        return [ActiveLoop(None), SlotSet("requested_slot", None), SlotSet("check", None)]


class StartOver(Action):
    """Forgets everything that was said."""

    def name(self) -> str:
        return "action_start_over"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        say(dispatcher, writer().talk("start_over"))
        return [ActiveLoop(None), AllSlotsReset()]

"""Everything said about the conversation itself."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import ActiveLoop, AllSlotsReset, EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.agenda import carry_on, interrupted, take_up
from actions.asides import goes_on, wipes_all
from actions.by_words import answer_by_words
from actions.checks import TakeFact, takes_fact
from actions.conversation import intent_of, memory, say, state, writer
from actions.correcting import names_overeenkomst
from actions.facts import heard_in
from actions.feedback import judge
from actions.figures import answer_figures, may_ask_figures
from bot.nlu.text import MAX_LENGTH, looks_like_question


class Talk(Action):
    """Says the words of the intent: a greeting, thanks, what it can do, out of scope.

    What is out of scope by itself may be the reason of a thumb down, or follow on figures.
    """

    def name(self) -> str:
        return "action_talk"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        done = answer_by_words(dispatcher, tracker)
        if done is not None:
            return done
        say(dispatcher, tracker, writer().talk(str(intent_of(tracker))))
        return carry_on(dispatcher, tracker)


class Unreadable(Action):
    """Says why a message cannot be read."""

    def name(self) -> str:
        return "action_unreadable"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        too_long = len(tracker.latest_message.get("text") or "") > MAX_LENGTH
        say(
            dispatcher,
            tracker,
            writer().talk("unreadable_long" if too_long else "unreadable_empty"),
        )
        return carry_on(dispatcher, tracker)


class NotUnderstood(Action):
    """Says it is unsure, with the closest topics as buttons. Rasa's own fallback, too.

    What gives a fact of the check at hand is taken for that; it needs no other meaning.
    """

    def name(self) -> str:
        return "action_default_fallback"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        done = answer_by_words(dispatcher, tracker)
        if done is not None:
            return done
        if may_ask_figures(tracker):
            return [*answer_figures(dispatcher, tracker), *carry_on(dispatcher, tracker)]
        if takes_fact(tracker) or names_overeenkomst(tracker, state(tracker)):
            return TakeFact().run(dispatcher, tracker, domain)
        text = tracker.latest_message.get("text") or ""
        if goes_on(text) and (taken_up := take_up(dispatcher, tracker)):
            return taken_up
        ranking = tracker.latest_message.get("intent_ranking") or []
        topics = [one["name"] for one in ranking if one["name"] in writer().words.topic_buttons]
        if not text.strip():
            say(dispatcher, tracker, writer().talk("unreadable_empty"))
        elif (told := heard_in(tracker).facts) and not looks_like_question(text):
            say(dispatcher, tracker, memory().noted(told, writer().topics(topics[:3])))
        else:
            say(dispatcher, tracker, writer().talk("not_understood", topics[:3]))
        return carry_on(dispatcher, tracker)


class Stop(Action):
    """Leaves the check at hand and those around it, with a button to go on with each.

    What was said stays known.
    """

    def name(self) -> str:
        return "action_stop"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        topics = writer().words.talk["stop"].topics
        say(
            dispatcher,
            tracker,
            writer().talk("stop", dict.fromkeys([*interrupted(tracker), *topics])),
        )
        ended = [SlotSet(slot, None) for slot in ("requested_slot", "check", "agenda")]
        return [ActiveLoop(None), *ended]


class StartOver(Action):
    """Forgets everything that was said, once that is plainly asked."""

    def name(self) -> str:
        return "action_start_over"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        if not wipes_all(tracker.latest_message.get("text") or ""):
            unsure = writer().talk("confirm_start_over")
            say(dispatcher, tracker, replace(unsure, buttons=writer().commands("start_over")))
            return carry_on(dispatcher, tracker)
        say(dispatcher, tracker, writer().talk("start_over"))
        return [ActiveLoop(None), AllSlotsReset()]


class Feedback(Action):
    """Keeps a thumb up or down for the last answer; asks why after a thumb down."""

    def name(self) -> str:
        return "action_feedback"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        return [*judge(dispatcher, tracker), *carry_on(dispatcher, tracker)]

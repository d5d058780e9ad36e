"""Why, from where, once more and in simpler words: about what was asked or answered last."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.agenda import carry_on, take_up
from actions.conversation import State, intent_of, said_earlier, say, state, writer
from actions.figures import figures_again
from bot.answers import Reply, answer
from bot.law import UnknownLaw
from bot.rules import FACTS


class Explain(Action):
    """Explains the open question, else the figures, topic or check that was answered last."""

    def name(self) -> str:
        return "action_explain"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        now, intent = state(tracker), str(intent_of(tracker))
        try:
            if now.asked:
                reply = _of_question(intent, now)
            elif figures := figures_again(tracker):
                reply = figures
            elif now.topic:
                reply = _of_topic(intent, now.topic, now)
            elif now.check:
                reply = _of_last(intent, now, said_earlier(tracker))
            elif intent == "repeat" and (taken_up := take_up(dispatcher, tracker)):
                return taken_up
            else:
                reply = writer().talk(f"nothing_to_{'repeat' if intent == 'repeat' else 'explain'}")
        except UnknownLaw as error:
            reply = writer().unknown_law(error)
        if reply is not None:
            say(dispatcher, tracker, reply)
        back = [SlotSet("supposed", None)] if intent == "repeat" else []
        return [*back, *carry_on(dispatcher, tracker)]


def _of_question(intent: str, now: State) -> Reply | None:
    """About the open question, which is asked again after it."""
    fact = FACTS[str(now.asked)]
    if intent == "repeat":
        return None
    if intent == "source" and now.check:
        return writer().source_of_check(now.check, now.on)
    if intent == "simpler":
        return writer().explained_question(fact, now.on)
    return writer().why_question(fact, now.on)


def _of_topic(intent: str, topic: str, now: State) -> Reply:
    if intent == "repeat":
        return writer().topic(topic, now.on)
    if intent == "simpler":
        return writer().topic_in_short(topic, now.on)
    return writer().topic_source(topic, now.on)


def _of_last(intent: str, now: State, assumed: set[str]) -> Reply:
    """About the what-if that was answered last, else about the check; only that is said again."""
    if not now.supposed or intent == "repeat":
        return _of_check(intent, now, assumed)
    reply = _of_check(intent, now.supposing(now.supposed), assumed)
    return writer().supposed(reply, now.supposed)


def _of_check(intent: str, now: State, assumed: set[str]) -> Reply:
    assert now.check is not None
    verdict = now.verdict()
    if intent == "repeat" or (intent == "simpler" and not verdict.outcome):
        return answer(writer(), now.check, now.facts, now.on, assumed)
    if intent == "simpler":
        return writer().in_short(verdict)
    return writer().source(verdict) if intent == "source" else writer().why(verdict)

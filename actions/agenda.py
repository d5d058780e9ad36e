"""Several questions in one conversation: which one is at hand, and what comes after it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.conversation import (
    FORM,
    LISTEN,
    intent_of,
    questions_of,
    say,
    say_answer,
    state,
    writer,
)
from actions.correcting import check_meant, names_overeenkomst, supposes
from actions.facts import heard_in, note
from actions.figures import FIGURES, answer_figures, asks_figures
from actions.supposing import suppose
from bot.law import UnknownLaw
from bot.rules import CHECKS


def is_open(tracker: Tracker) -> bool:
    """Whether a check is under way that waits for an answer."""
    return bool(tracker.active_loop.get("name") == FORM)


def begin(check: str, tracker: Tracker, agenda: Iterable[str]) -> list[EventType]:
    """The events that put `check` at hand and `agenda` after it."""
    now = heard_in(tracker)
    return [
        SlotSet("check", check),
        SlotSet("agenda", [one for one in dict.fromkeys(agenda) if one != check]),
        SlotSet("said_earlier", [id_ for id_ in state(tracker).facts if id_ not in now.facts]),
        SlotSet("failures", 0),
        SlotSet("last_answer", None),
        SlotSet("requested_slot", None),
    ]


def interrupted(tracker: Tracker) -> list[str]:
    """The agenda once something else comes in between: the open check first."""
    now = state(tracker)
    return [*([now.check.id] if now.check and is_open(tracker) else []), *now.agenda]


def answer_topic(topic: str, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
    """Say the figures that are asked for, or the dated text of a topic; the events to keep."""
    if topic == FIGURES and asks_figures(tracker):
        return answer_figures(dispatcher, tracker)
    try:
        reply = writer().topic(topic, state(tracker).on)
    except UnknownLaw as error:
        reply = writer().unknown_law(error)
    return say_answer(dispatcher, tracker, reply)


def carry_on(dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
    """Go back to the open question, else on to what is left on the agenda."""
    if is_open(tracker):
        return [FollowupAction(FORM)]
    return work_off(dispatcher, tracker, state(tracker).agenda)


def work_off(
    dispatcher: CollectingDispatcher, tracker: Tracker, agenda: Iterable[str]
) -> list[EventType]:
    """Answer the topics at the head of `agenda` and begin with its first check."""
    left = list(agenda)
    events: list[EventType] = []
    while left:
        one = left.pop(0)
        if one in CHECKS:
            say(dispatcher, tracker, writer().agenda("next", [one]))
            return [*begin(one, tracker, left), FollowupAction(FORM)]
        events = [SlotSet("agenda", left), *answer_topic(one, dispatcher, tracker)]
    return events


def take_up(dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
    """Go on with the check that was stopped, if nothing is at hand; nothing if there was none."""
    stopped = _at_hand_last(tracker)
    if state(tracker).check or stopped is None:
        return []
    say(dispatcher, tracker, writer().agenda("next", [stopped]))
    return [*begin(stopped, tracker, ()), FollowupAction(FORM)]


def _at_hand_last(tracker: Tracker) -> str | None:
    """The check that was at hand last since everything was wiped; None if there was none."""
    for event in reversed(tracker.events):
        if event["event"] in ("reset_slots", "session_started"):
            return None
        if event["event"] == "slot" and event["name"] == "check" and event["value"]:
            return str(event["value"])
    return None


class StartCheck(Action):
    """Makes the check that is the intent the one at hand; an open one comes back after it.

    A correction of the check at hand only sounds like another check; the form then goes on. What
    only names an overeenkomst, or supposes something of the check at hand, starts nothing.
    """

    def name(self) -> str:
        return "action_start_check"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        check, agenda = str(intent_of(tracker)), interrupted(tracker)
        now = state(tracker)
        heard = heard_in(tracker)
        if names_overeenkomst(tracker, now):
            note(dispatcher, tracker, heard.facts)
            return [FollowupAction(LISTEN)]
        if supposes(tracker, now, heard):
            return [*suppose(dispatcher, tracker), FollowupAction(LISTEN)]
        if now.check and check_meant(tracker, now) != check:
            return []
        later = [one for one in agenda if one != check]
        if is_open(tracker) and later:
            say(dispatcher, tracker, writer().agenda("interrupted", later[:1]))
        return begin(check, tracker, agenda)


class ExplainTopic(Action):
    """Answers with the text in force of the topic that is the intent."""

    def name(self) -> str:
        return "action_explain_topic"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        answered = answer_topic(str(intent_of(tracker)), dispatcher, tracker)
        return [*answered, *carry_on(dispatcher, tracker)]


class AnswerFigures(Action):
    """Answers a question about figures, or one that follows on it, whatever the intent."""

    def name(self) -> str:
        return "action_figures"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        if intent_of(tracker) == "cijfers_vorm" and not asks_figures(tracker):
            say(dispatcher, tracker, writer().talk("cijfers_vorm"))
            return carry_on(dispatcher, tracker)
        answered = answer_topic(FIGURES, dispatcher, tracker)
        return [*answered, *carry_on(dispatcher, tracker)]


class AnswerSeveral(Action):
    """Answers the questions of one message in order, an open check after them."""

    def name(self) -> str:
        return "action_answer_several"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        first, *later = asked = questions_of(tracker)
        agenda = [*later, *interrupted(tracker)]
        say(dispatcher, tracker, writer().agenda("several", asked))
        if first in CHECKS:
            return [*begin(first, tracker, agenda), FollowupAction(FORM)]
        return work_off(dispatcher, tracker, [first, *agenda])

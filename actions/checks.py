"""The checks in conversation: start one, ask what is missing, answer, and what-if."""

from __future__ import annotations

from datetime import date
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.agenda import carry_on
from actions.conversation import (
    FORM,
    State,
    intent_of,
    law,
    remember,
    said_earlier,
    say,
    say_answer,
    state,
    writer,
)
from actions.facts import heard_in, period_end
from actions.feedback import is_thumb, judge
from actions.figures import answer_figures, follows_figures
from actions.memory import memory
from bot.answers import Reply, answer
from bot.law import UnknownLaw
from bot.nlu.text import looks_like_question
from bot.rules import CHECKS, FACTS, PEILDATUM, Check, Fact, Facts, next_question, turns, what_if

LAST_FAILURE = 3
"""How many messages may fail to answer a question before the check goes on without it."""

# Intents that can only be meant for the question that is open.
ANSWERS = (
    *("inform", "affirm", "deny", "dont_know", "what_if"),
    *("nlu_fallback", "not_recognised", None),
)


class CheckForm(Action):
    """Asks the next fact that may decide, until none is left (Rasa calls it for the form).

    Rasa lets the form run first on every message. Returning nothing while a question is open
    rejects it, so that a side question reaches its own rule; the form comes back after that.
    """

    def name(self) -> str:
        return f"validate_{FORM}"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        now, unknown = state(tracker), set(state(tracker).unknown)
        if now.check is None:
            return [SlotSet("requested_slot", None)]
        events: list[EventType] = [SlotSet("failures", 0)]
        if now.asked and not _spoke_since_message(tracker):
            if _asks_something_else(tracker, now):
                return []
            if not heard_in(tracker).anything:
                if not _meant_as_answer(tracker):
                    return []
                failures = now.failures + 1
                say(dispatcher, tracker, _helped(tracker, FACTS[now.asked], failures, now))
                events = [SlotSet("failures", failures)]
                if failures > LAST_FAILURE:
                    events = [SlotSet("failures", 0), *remember({}, [now.asked])]
                    unknown.add(now.asked)
        try:
            verdict = now.verdict()
        except UnknownLaw:
            return [*events, SlotSet("requested_slot", None)]
        question = next_question(verdict, unknown)
        if question:
            assumed = said_earlier(tracker) if now.asked is None else ()
            say(dispatcher, tracker, writer().question(FACTS[question], verdict, assumed))
        return [*events, SlotSet("requested_slot", question)]


class Answer(Action):
    """Gives the verdict of the check at hand."""

    def name(self) -> str:
        return "action_answer"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        now = state(tracker)
        if now.check is None:
            return []
        reply = answer(writer(), now.check, now.facts, now.on, said_earlier(tracker))
        reply = _over_period(reply, now.check, now.facts, now.on, now.period_end)
        answered = say_answer(dispatcher, tracker, reply)
        return [*answered, SlotSet("failures", 0), *carry_on(dispatcher, tracker)]


class WhatIf(Action):
    """Answers the check at hand again with some facts replaced, and keeps the first."""

    def name(self) -> str:
        return "action_what_if"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        if follows_figures(tracker):
            return answer_figures(dispatcher, tracker)
        now, heard, write = state(tracker), heard_in(tracker), writer()
        if now.check is None:
            say(dispatcher, tracker, write.talk("nothing_asked"))
            return []
        problems = [write.out_of_range(error) for error in heard.refused]
        problems += [write.conflict(FACTS[id_], two) for id_, two in heard.conflicts.items()]
        replaced = {id_: value for id_, value in heard.facts.items() if id_ in now.check}
        other_day = heard.facts.get(PEILDATUM.id)
        then = other_day if isinstance(other_day, date) else now.on
        if problems or not (replaced or other_day):
            say(dispatcher, tracker, *(problems or [write.talk("which_fact")]))
            return []
        try:
            change = what_if(now.check, now.facts, replaced, law(), now.on, then)
        except UnknownLaw as error:
            say(dispatcher, tracker, write.unknown_law(error))
            return []
        if change.before.outcome and change.after.outcome:
            reply, facts = write.change(change), {**now.facts, **replaced}
            end = period_end(tracker) if other_day else None
            say(dispatcher, tracker, _over_period(reply, now.check, facts, then, end))
            return []
        return [*remember(heard.facts), FollowupAction(FORM)]


def takes_fact(tracker: Tracker) -> bool:
    """Whether a message gives a fact of the check at hand, or the day to answer for."""
    now, heard = state(tracker), heard_in(tracker)
    return now.check is not None and any(
        id_ in now.check or id_ == PEILDATUM.id for id_ in heard.facts
    )


class TakeFact(Action):
    """Takes a fact that was given with no question open: a correction, or out of the blue."""

    def name(self) -> str:
        return "action_take_fact"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        if follows_figures(tracker):
            return answer_figures(dispatcher, tracker)
        if is_thumb(tracker):
            return judge(dispatcher, tracker)
        heard = heard_in(tracker)
        if takes_fact(tracker):
            return [FollowupAction(FORM)]
        if heard.facts:
            topics = writer().topics(writer().words.talk["nothing_asked"].topics)
            say(dispatcher, tracker, memory().noted(heard.facts, topics))
        elif not heard.anything:
            say(dispatcher, tracker, writer().talk("nothing_asked"))
        return []


def _over_period(reply: Reply, check: Check, facts: Facts, first: date, last: date | None) -> Reply:
    """`reply` of the first day, with what changes until the last day of the period asked for."""
    try:
        later = [*turns(check, facts, law(), first, last)] if last else []
    except UnknownLaw as error:
        return writer().unknown_law(error)
    return writer().over_period(reply, later) if later else reply


def _helped(tracker: Tracker, asked: Fact, failures: int, now: State) -> Reply:
    """What to say to a message that is no answer; to a question, what is asked is explained."""
    text = tracker.latest_message.get("text") or ""
    if failures < LAST_FAILURE and looks_like_question(text):
        return writer().explained_question(asked, now.on)
    return writer().not_an_answer(asked, failures, now.on)


def _asks_something_else(tracker: Tracker, now: State) -> bool:
    """Whether a message, with a fact in it or not, is a question of another check or a topic."""
    intent = intent_of(tracker)
    another = intent in writer().words.topics or (
        intent in CHECKS and now.check is not None and intent != now.check.id
    )
    text = tracker.latest_message.get("text") or ""
    return intent in ("several_questions", "forget") or (another and looks_like_question(text))


def _meant_as_answer(tracker: Tracker) -> bool:
    """Whether a message without an answer in it was still meant for the open question.

    A statement that happens to sound like another check does not start that check, and one about
    nothing at all counts as a failed answer, or there would be no end to it.
    """
    intent, text = intent_of(tracker), tracker.latest_message.get("text") or ""
    if intent in ANSWERS:
        return True
    return (intent in CHECKS or intent == "out_of_scope") and not looks_like_question(text)


def _spoke_since_message(tracker: Tracker) -> bool:
    """Whether another action already answered the last message, so that the form comes back."""
    for event in reversed(tracker.events):
        if event["event"] == "user":
            return False
        if event["event"] == "action" and event["name"] not in (FORM, "action_extract_slots"):
            return bool(event["name"] != "action_listen")
    return False

"""The checks in conversation: start one, ask what is missing, answer, and what-if."""

from __future__ import annotations

import re
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import ActionExecutionRejected, EventType, FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.agenda import carry_on
from actions.asides import goes_on, is_courtesy
from actions.by_words import answer_by_words, dossier_so_far
from actions.conversation import (
    FORM,
    State,
    intent_of,
    remember,
    said_earlier,
    say,
    say_answer,
    state,
    writer,
)
from actions.correcting import asks_something_else, speaks_of_another_mentor, supposes
from actions.facts import heard_in, note
from actions.feedback import gives_reason, judge, only_judges
from actions.hearing import UNKNOWN
from actions.supposing import over_period, suppose
from bot.answers import LAST_FAILURE, Reply, answer
from bot.law import UnknownLaw
from bot.nlu.text import looks_like_question, normalise
from bot.rules import CHECKS, FACTS, PEILDATUM, Fact, next_question

# Intents that can only be meant for the question that is open.
ANSWERS = (
    *("inform", "affirm", "deny", "dont_know", "what_if"),
    *("nlu_fallback", "not_recognised", None),
)


# A word that says what a question is about; a shorter one, or one that asks, says nothing.
_OWN_WORD = re.compile(r"\b(?!wanneer\b|waarom\b|hoeveel\b)[a-z]{6,}\b")


class CheckForm(Action):
    """Asks the next fact that may decide, until none is left (Rasa calls it for the form).

    Rasa lets the form run first on every message. Rejecting it while a question is open makes a
    side question reach its own rule; the form comes back after that.
    """

    def name(self) -> str:
        return f"validate_{FORM}"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        now = state(tracker)
        if now.check is None:
            return [SlotSet("requested_slot", None)]
        events: list[EventType] = [SlotSet("failures", 0)]
        if now.asked and not _spoke_since_message(tracker):
            taken = _take(dispatcher, tracker, now, FACTS[now.asked])
            if taken is None:
                return [ActionExecutionRejected(FORM)]
            events += taken
        try:
            verdict = now.verdict()
        except UnknownLaw:
            return [*events, SlotSet("requested_slot", None)]
        given_up = {one["name"] for one in events if one.get("value") == UNKNOWN}
        question = next_question(verdict, {*now.unknown, *given_up})
        if question:
            assumed = said_earlier(tracker) if now.asked is None else ()
            say(dispatcher, tracker, writer().question(FACTS[question], verdict, assumed))
        return [*events, SlotSet("requested_slot", question)]


def _take(
    dispatcher: CollectingDispatcher, tracker: Tracker, now: State, asked: Fact
) -> list[EventType] | None:
    """Deal with a message while `asked` is open; None if it must reach a rule of its own."""
    text = tracker.latest_message.get("text") or ""
    if overview := dossier_so_far(tracker, now):
        say(dispatcher, tracker, overview)
        return []
    if asks_something_else(tracker, now):
        return None
    heard = heard_in(tracker)
    if only_judges(tracker) or (gives_reason(tracker) and not heard.anything):
        return judge(dispatcher, tracker)
    if supposes(tracker, now, heard):
        return suppose(dispatcher, tracker)
    if is_courtesy(text):
        say(dispatcher, tracker, writer().talk("thank"))
        return []
    if heard.anything or goes_on(text) or speaks_of_another_mentor(text, now):
        return []
    return _failed(dispatcher, tracker, asked, now) if _meant_as_answer(tracker) else None


def _failed(
    dispatcher: CollectingDispatcher, tracker: Tracker, asked: Fact, now: State
) -> list[EventType]:
    """Help with the question for `asked`, which was answered amiss; go on without it in the end."""
    failures = now.failures + 1
    text = tracker.latest_message.get("text") or ""
    say(dispatcher, tracker, *_helped(text, asked, failures, now))
    if failures > LAST_FAILURE:
        return remember({}, [asked.id])
    return [SlotSet("failures", failures)]


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
        reply = over_period(reply, now.check, now.facts, now.on, now.period_end)
        answered = say_answer(dispatcher, tracker, reply)
        return [*answered, SlotSet("failures", 0), *carry_on(dispatcher, tracker)]


def takes_fact(tracker: Tracker) -> bool:
    """Whether a message gives a fact of the check at hand, its day, or another mentor."""
    now, heard = state(tracker), heard_in(tracker)
    if now.check is None:
        return False
    told = any(id_ in now.check or id_ == PEILDATUM.id for id_ in heard.facts)
    return told or speaks_of_another_mentor(tracker.latest_message.get("text") or "", now)


class TakeFact(Action):
    """Takes a fact that was given with no question open: a correction, or out of the blue.

    One that is only supposed is answered for, and not taken.
    """

    def name(self) -> str:
        return "action_take_fact"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        done = answer_by_words(dispatcher, tracker)
        if done is not None:
            return done
        heard = heard_in(tracker)
        if is_courtesy(tracker.latest_message.get("text") or ""):
            say(dispatcher, tracker, writer().talk("thank"))
            return []
        if supposes(tracker, state(tracker), heard):
            return suppose(dispatcher, tracker)
        if takes_fact(tracker):
            return [FollowupAction(FORM)]
        if heard.facts:
            note(dispatcher, tracker, heard.facts)
        elif not heard.anything:
            beside = state(tracker).check and intent_of(tracker) != "affirm"
            say(dispatcher, tracker, writer().talk("which_fact" if beside else "nothing_asked"))
        return []


def _helped(text: str, asked: Fact, failures: int, now: State) -> list[Reply]:
    """What to say to a message that is no answer; to a question, what is asked is explained.

    One that has no word of what is asked is about something else, which is not answered.
    """
    if failures >= LAST_FAILURE or not looks_like_question(text):
        return [writer().not_an_answer(asked, failures, now.on)]
    explained = writer().explained_question(asked, now.on)
    return [explained] if _is_about(text, asked) else [writer().talk("not_now"), explained]


def _is_about(text: str, asked: Fact) -> bool:
    """Whether `text` has a word of what is said about `asked`: "wat is kwalificerend?"."""
    words = writer().words.facts[asked.id]
    said = [asked.id, words.label, words.question, words.why, *words.options.values()]
    return any(word in normalise(" ".join(said)) for word in _OWN_WORD.findall(normalise(text)))


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

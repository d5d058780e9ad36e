"""What would be: the check at hand answered for facts that are supposed, and not kept."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from rasa_sdk import Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.conversation import State, law, say, say_answer, state, writer
from actions.facts import heard_in, period_end
from bot.answers import Reply, answer
from bot.law import UnknownLaw
from bot.rules import FACTS, PEILDATUM, Check, Facts, turns, what_if


def suppose(dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
    """Answer the check at hand with the facts of the message replaced; the events to explain it."""
    now, heard, write = state(tracker), heard_in(tracker), writer()
    if now.check is None:
        say(dispatcher, tracker, write.talk("nothing_asked"))
        return []
    problems = [write.out_of_range(error) for error in heard.refused]
    problems += [write.conflict(FACTS[id_], two) for id_, two in heard.conflicts.items()]
    if problems or not heard.facts:
        say(dispatcher, tracker, *(problems or [write.talk("which_fact")]))
        return []
    end = period_end(tracker) if PEILDATUM.id in heard.facts else None
    try:
        reply = _changed(now, now.check, heard.facts, end)
    except UnknownLaw as error:
        say(dispatcher, tracker, write.unknown_law(error))
        return []
    if now.asked:
        say(dispatcher, tracker, reply)
        return []
    told = {id_: FACTS[id_].export(value) for id_, value in heard.facts.items()}
    return [*say_answer(dispatcher, tracker, reply), SlotSet("supposed", told)]


def _changed(now: State, check: Check, supposed: Facts, end: date | None) -> Reply:
    """The answer with `supposed` in place of what is known. Raises UnknownLaw."""
    then, write = now.supposing(supposed), writer()
    change = what_if(check, now.facts, supposed, law(), now.on, then.on)
    known = {*check.told(supposed)} or then.on != now.on
    if not known and change.before.facts == change.after.facts:
        return write.supposed(Reply(check.id, write.words.parts["what_if_beside"]), supposed)
    if change.after.outcome is None and now.asked:
        return write.supposed(Reply(check.id, write.words.parts["what_if_asked"]), supposed)
    if change.after.outcome is None:
        open_ = answer(write, check, then.facts, then.on)
        open_ = replace(open_, headline=write.words.parts["what_if_open"])
        return write.supposed(open_, supposed)
    decided = change.before.outcome is not None
    reply = write.change(change) if decided else write.verdict(change.after)
    reply = over_period(reply, check, then.facts, then.on, end)
    return reply if decided else write.supposed(reply, supposed)


def over_period(reply: Reply, check: Check, facts: Facts, first: date, last: date | None) -> Reply:
    """`reply` of the first day, with what changes until the last day of the period asked for."""
    try:
        later = [*turns(check, facts, law(), first, last)] if last else []
    except UnknownLaw as error:
        return writer().unknown_law(error)
    return writer().over_period(reply, later) if later else reply

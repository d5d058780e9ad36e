"""Messages whose words say what they are about, whatever topic they sound like."""

from __future__ import annotations

from rasa_sdk import Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from actions.agenda import carry_on
from actions.asides import wants_overview
from actions.conversation import State, say_answer, state, writer
from actions.feedback import gives_reason, is_thumb, judge
from actions.figures import answer_figures, follows_figures
from bot.answers import Reply, answer
from bot.rules import Dossier


def answer_by_words(dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType] | None:
    """Take a judgement, go on with figures, or show how far a dossier is; None if it is neither."""
    now = state(tracker)
    if is_thumb(tracker) or gives_reason(tracker):
        return judge(dispatcher, tracker)
    if follows_figures(tracker):
        return [*answer_figures(dispatcher, tracker), *carry_on(dispatcher, tracker)]
    overview = dossier_so_far(tracker, now)
    return say_answer(dispatcher, tracker, overview) if overview else None


def dossier_so_far(tracker: Tracker, now: State) -> Reply | None:
    """The dossier at hand as far as it goes, if the last message asks how far it is."""
    text = tracker.latest_message.get("text") or ""
    if not isinstance(now.check, Dossier) or not wants_overview(text):
        return None
    return answer(writer(), now.check, now.facts, now.on)

"""Questions about figures: a question put together over several messages, and its answer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.conversation import say, say_answer, state, writer
from bot.answers import Button, Link, Reply
from bot.answers.figures import FigureWriter
from bot.answers.reply import Image
from bot.charts import address, alt_text, mark
from bot.nlu.figures import NOT_COUNTED, question_of
from bot.nlu.mentions import FIGURE_KINDS
from bot.nlu.sectors import OWN
from bot.settings import settings
from bot.statistics import Answer, Operation, Question, Tables, answer
from bot.store.database import reading
from bot.store.statistics import read_tables

FIGURES = "cijfers"
"""The topic that is about figures."""

PICTURE, TABLE, FILES = "grafiek", "tabel", ("csv", "json")
# What a table of one row shows, a sentence says as well.
_IN_A_SENTENCE = (Operation.FIGURE,)


@dataclass(frozen=True)
class Asked:
    """A question about figures as far as it is known, and the form its answer is wanted in."""

    question: Question
    form: str | None
    not_counted: str | None


def follows_figures(tracker: Tracker) -> bool:
    """Whether a message, whatever its intent, goes on about the figures just asked for."""
    last = state(tracker).last_answer or ""
    return last.startswith("stats:") and bool(_entities(tracker))


def asks_figures(tracker: Tracker) -> bool:
    """Whether a message names anything of the figures, more than a form only of those before."""
    last = state(tracker).last_answer or ""
    kinds = {entity["entity"] for entity in _entities(tracker)}
    return bool(kinds - {"vorm"}) or (bool(kinds) and last.startswith("stats:"))


def answer_figures(dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
    """Answer a question about figures, a follow-up keeping what it does not name.

    Returns the events to remember it. Raises StoreUnreadable.
    """
    with reading(settings().database) as connection:
        tables = read_tables(connection)
    asked = _asked(tracker, tables)
    if OWN in asked.question.subjects:
        say(dispatcher, tracker, writer().talk("which_sector"))
        events: list[EventType] = [SlotSet("last_answer", "stats:which_sector")]
    else:
        events = say_answer(dispatcher, tracker, _reply(asked, tables))
    return [*events, SlotSet("figures", asked.question.to_path())]


def _entities(tracker: Tracker) -> list[Mapping[str, Any]]:
    found = tracker.latest_message.get("entities") or []
    return [entity for entity in found if entity["entity"] in FIGURE_KINDS]


def _asked(tracker: Tracker, tables: Tables) -> Asked:
    """What is asked now, going on from the question before where the message follows on it."""
    entities, last = _entities(tracker), state(tracker).last_answer or ""
    before = tracker.slots.get("figures") if last.startswith("stats:") else None
    committee = state(tracker).facts.get("paritair_comite")
    years = [cell.schooljaar for table in tables.all for cell in table.cells]
    question = question_of(
        entities,
        settings().day(),
        before=Question.from_path(before) if before else None,
        committee=str(committee) if committee else None,
        latest=max(years, default=None),
    )
    forms = [str(entity["value"]) for entity in entities if entity["entity"] == "vorm"]
    not_counted = [str(entity["value"]) for entity in entities if entity["value"] in NOT_COUNTED]
    return Asked(question, next(iter(forms), None), next(iter(not_counted), None))


def _reply(asked: Asked, tables: Tables) -> Reply:
    """The answer in the form that was asked for: a picture, a table, a file, or a sentence."""
    write = FigureWriter(writer().words, tables)
    if asked.not_counted:
        return write.not_counted(asked.not_counted)
    found = answer(asked.question, tables)
    return _shown(write.reply(found), found, asked.form, tables)


def _shown(reply: Reply, found: Answer, form: str | None, tables: Tables) -> Reply:
    """`reply` with its picture, or as what was asked for; buttons for the other forms."""
    if not found.rows:
        return reply
    words = writer().words
    version = mark(tables.digest, words.charts)

    def where(ending: str) -> str:
        return address(settings().address, found.question, ending, version)

    shown = form or (TABLE if found.question.operation in _IN_A_SENTENCE else PICTURE)
    others = [words.figure_forms[one] for one in words.figure_forms if one != shown]
    reply = replace(reply, buttons=tuple(Button(one, one) for one in others))
    if shown == PICTURE:
        image = Image(where("png"), alt_text(found, words.charts))
        return replace(reply, image=image, table=None)
    if shown in FILES:
        links = tuple(Link(words.figures[f"link_{one}"], where(one)) for one in FILES)
        return replace(reply, links=links, table=None)
    return reply

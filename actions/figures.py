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
from bot.nlu.figures import ADDED_UP, NOT_COUNTED, question_of
from bot.nlu.mentions import FIGURE_KINDS
from bot.nlu.sectors import OWN, sector_of
from bot.rules.common import PARITAIR_COMITE
from bot.settings import settings
from bot.statistics import Answer, Operation, ProblemKind, Question, Tables, answer
from bot.store.database import reading
from bot.store.statistics import read_tables

FIGURES = "cijfers"
"""The topic that is about figures."""

PICTURE, TABLE, FILES = "grafiek", "tabel", ("csv", "json")
# One figure is a sentence; a table or picture of it is there for who asks.
_IN_A_SENTENCE = (Operation.FIGURE,)
# Refusals that are about how figures are split: what is said instead is what one goes on from.
_ANSWERED_INSTEAD = (ProblemKind.NO_CROSSING, ProblemKind.NO_TOTAL)
_WHICH_SECTOR = "stats:which_sector"
_ANSWERED = tuple(f"stats:{one.name.lower()}" for one in Operation)


@dataclass(frozen=True)
class Asked:
    """A question about figures as far as it is known, and the form its answer is wanted in.

    `before` is the question it follows on, if that was answered; `added_up` is whether rows should
    be added up, which they never are.
    """

    question: Question
    before: Question | None
    form: str | None
    not_counted: str | None
    added_up: bool


def follows_figures(tracker: Tracker) -> bool:
    """Whether a message, whatever its intent, goes on about the figures just asked for."""
    last = state(tracker).last_answer or ""
    answers = last == _WHICH_SECTOR and bool(_committee(tracker))
    return last.startswith("stats:") and (answers or bool(_entities(tracker)))


def asks_figures(tracker: Tracker) -> bool:
    """Whether a message names anything of the figures.

    Where none were given before, a form or what is counted is not enough: "welke cijfers zijn er
    over erkenningen?" asks what there is.
    """
    last = state(tracker).last_answer or ""
    named = [
        entity
        for entity in _entities(tracker)
        if entity["entity"] not in ("vorm", "maat") or entity["value"] in NOT_COUNTED
    ]
    return bool(named) or (bool(_entities(tracker)) and last.startswith("stats:"))


def may_ask_figures(tracker: Tracker) -> bool:
    """Whether a message whose intent is not sure asks figures: the closest topic, named twice."""
    closest: Mapping[str, Any] = next(iter(tracker.latest_message.get("intent_ranking") or []), {})
    kinds = {entity["entity"] for entity in _entities(tracker)} - {"vorm"}
    return closest.get("name") == FIGURES and len(kinds) > 1


def figures_again(tracker: Tracker) -> Reply | None:
    """The answer in figures that was given last, with all its footnotes; None if there is none.

    Raises StoreUnreadable.
    """
    path, last = tracker.slots.get("figures"), state(tracker).last_answer
    if not path or last not in _ANSWERED:
        return None
    with reading(settings().database) as connection:
        tables = read_tables(connection)
    found = answer(Question.from_path(path), tables)
    return _shown(FigureWriter(writer().words, tables).reply(found), found, None, tables)


def answer_figures(dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
    """Answer a question about figures, a follow-up keeping what it does not name.

    Returns the events to remember it. Raises StoreUnreadable.
    """
    with reading(settings().database) as connection:
        tables = read_tables(connection)
    asked = _asked(tracker, tables)
    if OWN in asked.question.subjects:
        say(dispatcher, tracker, writer().talk("which_sector"))
        events: list[EventType] = [SlotSet("last_answer", _WHICH_SECTOR)]
        return [*events, SlotSet("figures", asked.question.to_path())]
    found = answer(asked.question, tables)
    events = say_answer(dispatcher, tracker, _reply(asked, found, tables))
    return [*events, SlotSet("figures", _to_go_on_from(asked, found).to_path())]


def _entities(tracker: Tracker) -> list[Mapping[str, Any]]:
    found = tracker.latest_message.get("entities") or []
    return [entity for entity in found if entity["entity"] in FIGURE_KINDS]


def _committee(tracker: Tracker) -> str | None:
    """The paritair comité of the sender, as this message says or an earlier one did."""
    entities = tracker.latest_message.get("entities") or []
    said = [entity["value"] for entity in entities if entity["entity"] == PARITAIR_COMITE.id]
    known = next(iter(said), state(tracker).facts.get(PARITAIR_COMITE.id))
    return str(known) if known else None


def _asked(tracker: Tracker, tables: Tables) -> Asked:
    """What is asked now, going on from the question before where the message follows on it."""
    entities, last = _entities(tracker), state(tracker).last_answer or ""
    path = tracker.slots.get("figures") if last.startswith("stats:") else None
    before = Question.from_path(path) if path else None
    years = [cell.schooljaar for table in tables.all for cell in table.cells]
    question = question_of(
        entities,
        settings().day(),
        before=_of_own(before, _committee(tracker)) if before else None,
        committee=_committee(tracker),
        latest=max(years, default=None),
    )
    forms = [str(entity["value"]) for entity in entities if entity["entity"] == "vorm"]
    not_counted = [str(entity["value"]) for entity in entities if entity["value"] in NOT_COUNTED]
    return Asked(
        question,
        before if last in _ANSWERED else None,
        next(iter(forms), None),
        next(iter(not_counted), None),
        added_up=any(entity["value"] == ADDED_UP for entity in entities),
    )


def _of_own(before: Question, committee: str | None) -> Question:
    """`before` with the sector of the sender, where it waited for that."""
    sector = sector_of(committee) if committee else None
    own = before.subjects == (OWN,) and sector is not None
    return replace(before, subjects=(str(sector),)) if own else before


def _to_go_on_from(asked: Asked, found: Answer) -> Question:
    """What a follow-up keeps: the question as answered, or what is there of a refused one."""
    problem = found.problem
    if problem is None:  # a share names no measure, but what follows may
        return replace(found.question, measure=found.question.measure or asked.question.measure)
    if problem.kind in _ANSWERED_INSTEAD and problem.instead:
        return problem.instead
    if problem.kind is ProblemKind.NO_SUCH_YEAR:
        return replace(asked.question, schooljaren=asked.before.schooljaren if asked.before else ())
    if problem.kind is ProblemKind.NO_SUCH_SUBJECT:
        return replace(asked.question, subjects=asked.before.subjects if asked.before else ())
    return asked.question


def _reply(asked: Asked, found: Answer, tables: Tables) -> Reply:
    """The answer in the form that was asked for: a picture, a table, a file, or a sentence.

    Footnotes that the answer before had are not said again.
    """
    write = FigureWriter(writer().words, tables)
    if asked.not_counted:
        return write.not_counted(asked.not_counted)
    reply = write.reply(found)
    if asked.added_up and found.rows:
        not_added = writer().words.figures["no_sum"]
        reply = replace(reply, paragraphs=(not_added, *reply.paragraphs))
    if asked.before:
        said = answer(asked.before, tables).footnotes
        reply = replace(reply, notes=tuple(note for note in reply.notes if note not in said))
    return _shown(reply, found, asked.form, tables)


def _shown(reply: Reply, found: Answer, form: str | None, tables: Tables) -> Reply:
    """`reply` with its picture, or as what was asked for; buttons for the other forms."""
    if not found.rows:
        return reply
    words = writer().words
    version = mark(tables.digest, words.charts)

    def where(ending: str) -> str:
        return address(settings().address, found.question, ending, version)

    shown = form or (None if found.question.operation in _IN_A_SENTENCE else PICTURE)
    others = [words.figure_forms[one] for one in words.figure_forms if one != shown]
    reply = replace(reply, buttons=tuple(Button(one, one) for one in others))
    if shown == PICTURE:
        image = Image(where("png"), alt_text(found, words.charts))
        return replace(reply, image=image, table=None)
    if shown in FILES:
        links = tuple(Link(words.figures[f"link_{one}"], where(one)) for one in FILES)
        return replace(reply, links=links, table=None)
    return reply if shown == TABLE else replace(reply, table=None)

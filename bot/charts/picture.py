"""Draws an answer: lines for an evolution, bars for anything else."""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping
from threading import Lock
from typing import Literal

import matplotlib as mpl

from bot.answers import dutch
from bot.charts.bars import Bars
from bot.charts.data import groups, heading, is_evolution, years
from bot.charts.lines import Lines, fit
from bot.charts.page import DARK, INCH, LIGHT, NOTE, SUBTITLE, TITLE, WIDTH, Page
from bot.charts.sparks import Sparks
from bot.statistics.answers import Answer

Form = Literal["png", "svg"]

_PNG_WIDTH = 720  # sharp on a phone, which has two or more pixels for each CSS pixel
_STYLE = {"svg.hashsalt": "duaalwijzer", "svg.fonttype": "path", "hatch.linewidth": 0.8}
_ONE_AT_A_TIME = Lock()  # matplotlib's settings are shared by all threads


def draw(answer: Answer, words: Mapping[str, str], form: Form, *, dark: bool = False) -> bytes:
    """The picture of `answer`, the same bytes each time; `words` are the charts of the wording.

    It is as wide as a chat bubble, with title, footnotes and sources in it. Raises ValueError for
    an answer without figures.
    """
    if not answer.rows:
        raise ValueError("there is nothing to draw")
    theme = DARK if dark else LIGHT
    title, subtitle = heading(answer, words)
    above = ((title, TITLE), (subtitle, SUBTITLE))
    with _ONE_AT_A_TIME, mpl.rc_context(_STYLE):
        chart = _chart(answer, words["incomplete"])
        own_scale = (words["own_scale"],) if isinstance(chart, Sparks) else ()
        below = ((note, NOTE) for note in (*own_scale, *_notes(answer, words)))
        page = Page(theme, above, chart.height, below)
        chart.draw(page)
        return _saved(page, form, title)


def _chart(answer: Answer, incomplete: str) -> Bars | Lines | Sparks:
    shown, calendar = groups(answer), years(answer)
    if not is_evolution(answer):
        return Bars(shown, incomplete)
    return (Lines if fit(shown) else Sparks)(shown, calendar, incomplete)


def _notes(answer: Answer, words: Mapping[str, str]) -> Iterator[str]:
    """What has no row, the footnotes, and the sources."""
    if answer.without_row:
        names = dutch.enumeration(answer.without_row)
        yield words["without_row"].format(namen=names)
    yield from answer.footnotes
    for source in answer.sources:
        yield words["source"].format(titel=source.title, uitgever=source.publisher)


def _saved(page: Page, form: Form, title: str) -> bytes:
    file = io.BytesIO()
    # No date and no version: the same figures give the same bytes.
    nameless = {"png": {"Software": None}, "svg": {"Date": None, "Creator": None}}
    page.figure.savefig(
        file,
        format=form,
        dpi=_PNG_WIDTH / WIDTH * INCH,
        metadata={**nameless[form], "Title": title},
    )
    return file.getvalue()

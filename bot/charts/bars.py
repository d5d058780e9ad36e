"""Horizontal bars: each below its name, so that long names fit on a phone."""

from __future__ import annotations

from collections.abc import Sequence

from matplotlib.axes import Axes

from bot.charts.data import Group, Value
from bot.charts.page import (
    HATCH,
    INSIDE,
    LABEL,
    MARGIN,
    NOTE,
    TICK,
    VALUE,
    Page,
    Theme,
    width,
    wrapped,
    write,
)

_BAR = 11.0
_BETWEEN = 3.0
_SPACE = 7.0
_AFTER = 5.0  # between a bar and its figure


class Bars:
    """The bars of `groups`; `incomplete` is the word at a bar of an incomplete year.

    Among several years each bar has its year in front. The name of an only group is left out: it
    stands in the heading.
    """

    def __init__(self, groups: Sequence[Group], incomplete: str) -> None:
        self._groups, self._incomplete = groups, incomplete
        values = [value for group in groups for value in group.values]
        self._several = len({value.schooljaar for value in values}) > 1
        years = [width(value.schooljaar, TICK) + 6 for value in values]
        self._left = max(years) if self._several else 0.0
        self._largest = float(max(value.size for value in values)) or 1.0
        room = max(width(value.text, VALUE) + self._word(value) for value in values)
        self._longest = INSIDE - self._left - _AFTER - room

    @property
    def height(self) -> float:
        """How many pixels they need."""
        lines = sum(len(self._name(group)) for group in self._groups) * LABEL.line
        bars = sum(len(group.values) for group in self._groups) * (_BAR + _BETWEEN)
        return lines + bars + len(self._groups) * _SPACE

    def draw(self, page: Page) -> None:
        """Draw them; zero is a bar without length that says 0."""
        axes = page.axes(MARGIN, 0, INSIDE, self.height)
        y = 0.0
        for group in self._groups:
            for line in self._name(group):
                write(axes, 0, y + LABEL.line / 2, line, LABEL, color=page.theme.ink)
                y += LABEL.line
            for value in group.values:
                self._bar(axes, y + _BAR / 2, value, page.theme)
                y += _BAR + _BETWEEN
            y += _SPACE

    def _bar(self, axes: Axes, y: float, value: Value, theme: Theme) -> None:
        length = self._longest * float(value.size) / self._largest
        if self._several:
            write(axes, 0, y, value.schooljaar, TICK, color=theme.soft)
        axes.barh(
            y,
            length,
            _BAR,
            left=self._left,
            facecolor=theme.paper if value.incomplete else theme.series[0],
            edgecolor=theme.series[0],
            hatch=HATCH if value.incomplete else None,
            linewidth=1,
        )
        base = [y - _BAR / 2 - 1, y + _BAR / 2 + 1]
        axes.plot([self._left, self._left], base, color=theme.soft, linewidth=1)
        end = self._left + length + _AFTER
        write(axes, end, y, value.text, VALUE, color=theme.ink)
        if self._word(value):
            end += width(value.text, VALUE)
            write(axes, end, y, f" {self._incomplete}", NOTE, color=theme.soft)

    def _word(self, value: Value) -> float:
        """The room for the word at an incomplete year among others."""
        return width(f" {self._incomplete}", NOTE) if self._several and value.incomplete else 0.0

    def _name(self, group: Group) -> list[str]:
        return wrapped(group.name, LABEL) if len(self._groups) > 1 else []

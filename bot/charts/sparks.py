"""Many evolutions below each other: a small line for each, between its first and last figure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from matplotlib.axes import Axes

from bot.charts.data import Group
from bot.charts.page import (
    DASHED,
    INSIDE,
    MARGIN,
    TICK,
    Page,
    Style,
    Theme,
    width,
    wrapped,
    write,
)

_NAME = Style(10)
_FIGURE = Style(10, bold=True)
_NAMES = 130.0
_LEAST = 26.0
_HEADER = 2 * TICK.line + 4
_SPACE = 5.0
_TALL = 16.0


class Sparks:
    """The lines of `groups`; `years` says which are incomplete, `incomplete` is the word for it.

    Each line has a scale of its own, from zero, and goes dashed to a hollow marker in an incomplete
    year.
    """

    def __init__(self, groups: Sequence[Group], years: Mapping[str, bool], incomplete: str) -> None:
        self._groups, self._years, self._incomplete = groups, years, incomplete
        figure = max(width(value.text, _FIGURE) for group in groups for value in group.values)
        self._left, right = _NAMES + figure + 20, INSIDE - figure - 16
        self._step = (right - self._left) / (len(years) - 1)

    @property
    def height(self) -> float:
        """How many pixels they need."""
        return _HEADER + sum(map(_height, self._groups))

    def draw(self, page: Page) -> None:
        """Draw a row for each group, below the years."""
        axes = page.axes(MARGIN, 0, INSIDE, self.height)
        first, *_, last = self._years
        for year, x in ((first, self._left - 4), (last, INSIDE)):
            look = {"ha": "right", "color": page.theme.soft}
            write(axes, x, TICK.line / 2, year, TICK, **look)
            if self._years[year]:
                write(axes, x, TICK.line * 1.5, self._incomplete, TICK, **look)
        y = _HEADER
        for group in self._groups:
            axes.plot([0, INSIDE], [y, y], color=page.theme.grid, linewidth=0.6)
            self._row(axes, group, y + _height(group) / 2, page.theme)
            y += _height(group)

    def _row(self, axes: Axes, group: Group, middle: float, theme: Theme) -> None:
        text = wrapped(group.name, _NAME, _NAMES)
        for row, line in enumerate(text):
            y = middle + (row - (len(text) - 1) / 2) * _NAME.line
            write(axes, 0, y, line, _NAME, color=theme.ink)
        first, *_, last = self._years
        texts = {value.schooljaar: value.text for value in group.values}
        for year, x in ((first, self._left - 8), (last, INSIDE)):
            said = texts.get(year, "")
            write(axes, x, middle, said, _FIGURE, ha="right", color=theme.ink)
        self._line(axes, group, middle + _TALL / 2, theme)

    def _line(self, axes: Axes, group: Group, bottom: float, theme: Theme) -> None:
        places, colour = [*self._years], theme.series[0]
        largest = float(max(value.size for value in group.values)) or 1.0
        before: tuple[float, float] | None = None
        for value in group.values:
            x = self._left + places.index(value.schooljaar) * self._step
            y = bottom - _TALL * float(value.size) / largest
            if before:
                style = DASHED if value.incomplete else "solid"
                axes.plot(*zip(before, (x, y), strict=True), color=colour, linewidth=1.4, ls=style)
            face = theme.paper if value.incomplete else colour
            axes.plot(x, y, "o", color=colour, markerfacecolor=face, markersize=3.5, zorder=4)
            before = (x, y)


def _height(group: Group) -> float:
    return max(_LEAST, len(wrapped(group.name, _NAME, _NAMES)) * _NAME.line + _SPACE)

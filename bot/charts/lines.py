"""A line for each subject over the years, with its name at the end instead of a legend."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from matplotlib.axes import Axes
from matplotlib.patheffects import withStroke
from matplotlib.ticker import MaxNLocator

from bot.answers import dutch
from bot.charts.data import Group, Value
from bot.charts.page import (
    DASHED,
    INSIDE,
    MARGIN,
    NOTE,
    TICK,
    Page,
    Style,
    Theme,
    band,
    width,
    wrapped,
    write,
)

_HEIGHT = 230.0
_MOST = 7  # as many as there are colours and markers
_NAME = Style(10)
_FIGURE = Style(10, bold=True)
_NAMES = 104.0  # room for the names at the end of the lines
_HAIR = 12.0  # room between a line and its name
_YEARS = 32.0  # room for the years below
_WORD = 16.0  # room for "onvolledig" above
_DOWN = _HEIGHT - _YEARS - _WORD
_MARKERS = "osD^vPX"
_ABOVE, _BELOW = -11.0, 12.0  # where a figure stands
_CLEAR = 10.0  # a figure closer to its point than this goes next to it
_WITH_FIGURES = 2  # how many lines can show every figure before it gets too full


@dataclass(frozen=True)
class _Line:
    """A subject with its colour and marker, and its points in pixels by place of the year."""

    group: Group
    colour: str
    marker: str
    points: Mapping[int, tuple[float, float, Value]]

    @property
    def end(self) -> tuple[float, float]:
        x, y, _ = self.points[max(self.points)]
        return x, y

    def beside(self, place: int) -> float:
        """Where the figure of a point is not on the line: below a low point, above any other."""
        y = self.points[place][1]
        near = [self.points[at][1] for at in (place - 1, place + 1) if at in self.points]
        low = bool(near) and all(other < y for other in near)
        return y + (_BELOW if low else _ABOVE)


class Lines:
    """The lines of `groups` that `fit`, with the years across and companies up from zero.

    `years` says which are incomplete: those have a hatched band with the word `incomplete`, and the
    lines go there dashed to a hollow marker. A line is broken where there is no figure.
    """

    height = _HEIGHT

    def __init__(self, groups: Sequence[Group], years: Mapping[str, bool], incomplete: str) -> None:
        self._groups, self._years, self._incomplete = groups, years, incomplete
        largest = max(float(value.size) for group in groups for value in group.values)
        locator = MaxNLocator(nbins=5, integer=True, steps=[1, 2, 2.5, 5, 10])
        self._ticks = [round(tick) for tick in locator.tick_values(0, max(largest, 1))]
        self._left = max(width(dutch.number(tick), TICK) for tick in self._ticks) + 6
        self._across = INSIDE - self._left - (_NAMES if len(groups) > 1 else 0)
        self._step = self._across / len(years)

    def draw(self, page: Page) -> None:
        """Draw them, with every figure if there is room."""
        axes = page.axes(MARGIN + self._left, _WORD, self._across, _DOWN)
        styles = zip(self._groups, page.theme.series, _MARKERS, strict=False)
        lines = [_Line(*style, self._points(style[0])) for style in styles]
        self._scale(axes, page.theme)
        self._calendar(axes, page.theme)
        for line in lines:
            _draw(axes, line, page.theme)
        if len(lines) > 1:
            self._name(axes, lines)
        if len(lines) <= _WITH_FIGURES:
            self._figures(axes, lines, page.theme)

    def _points(self, group: Group) -> dict[int, tuple[float, float, Value]]:
        places = {year: place for place, year in enumerate(self._years)}
        points = {}
        for value in group.values:
            place = places[value.schooljaar]
            points[place] = ((place + 0.5) * self._step, self._up(float(value.size)), value)
        return points

    def _up(self, size: float) -> float:
        return _DOWN * (1 - size / self._ticks[-1])

    def _scale(self, axes: Axes, theme: Theme) -> None:
        """A thin line and a number for each tick."""
        for tick in self._ticks:
            y, colour = self._up(tick), theme.grid if tick else theme.soft
            axes.plot([0, self._across], [y, y], color=colour, linewidth=0.8, zorder=0)
            write(axes, -6, y, dutch.number(tick), TICK, ha="right", color=theme.soft)

    def _calendar(self, axes: Axes, theme: Theme) -> None:
        """The years below, and the band of an incomplete one."""
        for place, (year, unfinished) in enumerate(self._years.items()):
            middle, look = (place + 0.5) * self._step, {"ha": "center", "color": theme.soft}
            write(axes, middle, _DOWN + 7, year.replace("-", "-\n"), TICK, va="top", **look)
            if unfinished:
                band(axes, place * self._step, self._step, _DOWN, theme.grid)
                write(axes, middle, -_WORD / 2, self._incomplete, NOTE, **look)

    def _name(self, axes: Axes, lines: Sequence[_Line]) -> None:
        """The name of each line at its end; a hair leads to it."""
        lines = sorted(lines, key=lambda line: line.end[1])
        texts = [_lines_of_name(line.group) for line in lines]
        sizes = [len(text) * _NAME.line for text in texts]
        places = spread([line.end[1] for line in lines], sizes, _DOWN + _YEARS)
        for line, text, y in zip(lines, texts, places, strict=True):
            x, end = line.end
            hair = [x + 5, self._across + _HAIR - 3]
            axes.plot(hair, [end, y], color=line.colour, linewidth=0.6, clip_on=False)
            for row, one in enumerate(text):
                at = y + (row - (len(text) - 1) / 2) * _NAME.line
                write(axes, self._across + _HAIR, at, one, _NAME, color=line.colour)

    def _figures(self, axes: Axes, lines: Sequence[_Line], theme: Theme) -> None:
        """The figure at each point, moved apart where they would cover each other."""
        halo = [withStroke(linewidth=2.5, foreground=theme.paper)]
        for place in range(len(self._years)):
            column = [line for line in lines if place in line.points]
            column.sort(key=lambda line: line.beside(place))
            wanted = [line.beside(place) for line in column]
            free = spread(wanted, [_FIGURE.line] * len(column), _DOWN)
            for line, y in zip(column, free, strict=True):
                x, point, value = line.points[place]
                if abs(y - point) < _CLEAR:
                    x += _CLEAR / 2 + width(value.text, _FIGURE) / 2
                look = {"color": line.colour, "ha": "center", "zorder": 5}
                for effects in (halo, None):
                    write(axes, x, y, value.text, _FIGURE, path_effects=effects, **look)


def fit(groups: Sequence[Group]) -> bool:
    """Whether lines can be told apart and their names fit beside them."""
    names = sum(len(_lines_of_name(group)) * _NAME.line for group in groups)
    return len(groups) <= _MOST and names <= _DOWN + _YEARS


def spread(wanted: Sequence[float], sizes: Sequence[float], end: float) -> list[float]:
    """Middles for things of `sizes`, close to `wanted` (ascending), apart and not beyond `end`."""
    places = list(wanted)
    for one in range(1, len(places)):
        apart = (sizes[one - 1] + sizes[one]) / 2
        places[one] = max(places[one], places[one - 1] + apart)
    beyond = end
    for one in reversed(range(len(places))):
        places[one] = min(places[one], beyond - sizes[one] / 2)
        beyond = places[one] - sizes[one] / 2
    return places


def _draw(axes: Axes, line: _Line, theme: Theme) -> None:
    """One line with its markers."""
    for place, (x, y, value) in line.points.items():
        look: dict[str, Any] = {"color": line.colour, "clip_on": False}
        if place - 1 in line.points:
            before_x, before_y, _ = line.points[place - 1]
            style = DASHED if value.incomplete else "solid"
            axes.plot([before_x, x], [before_y, y], linewidth=1.6, linestyle=style, **look)
        face = theme.paper if value.incomplete else line.colour
        axes.plot(x, y, line.marker, markerfacecolor=face, markersize=5, zorder=4, **look)


def _lines_of_name(group: Group) -> list[str]:
    return wrapped(group.name, _NAME, _NAMES - _HAIR)

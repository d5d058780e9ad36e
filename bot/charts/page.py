"""The sheet a chart stands on: colours, text that is wrapped, and room for the drawing.

Sizes are in CSS pixels: a picture is as wide as a chat bubble on a phone.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties
from matplotlib.textpath import TextToPath

WIDTH = 320
MARGIN = 14
INSIDE = WIDTH - 2 * MARGIN
INCH = 96  # CSS pixels
_POINT = 72 / INCH
_LEADING = 1.32  # height of a line of text, in its own size
_GAP = 10
HATCH = "/////"  # an incomplete year
DASHED = (0, (3, 2))


@dataclass(frozen=True)
class Theme:
    """Colours: each of `series` and each text colour stands out from `paper` by 4.5 to 1.

    `series` begin with the blue of Okabe and Ito; the rest were chosen so that any two stay apart
    for people who do not see red, green or blue.
    """

    paper: str
    ink: str
    soft: str
    grid: str
    series: tuple[str, ...]


LIGHT = Theme(
    paper="#FFFFFF",
    ink="#1A1A1A",
    soft="#595959",
    grid="#DDDDDD",
    series=("#0072B2", "#924600", "#9306FF", "#1A1A1A", "#695744", "#56005B", "#051C9F"),
)
DARK = Theme(
    paper="#1F1F1F",
    ink="#F2F2F2",
    soft="#BDBDBD",
    grid="#454545",
    series=("#56B4E9", "#D76B00", "#FFD121", "#F2F2F2", "#00FF8D", "#9E926E", "#8CA8AE"),
)


@dataclass(frozen=True)
class Style:
    """How text looks: its size in pixels, and whether it is bold or less important."""

    size: float
    bold: bool = False
    soft: bool = False

    @property
    def font(self) -> FontProperties:
        """This style in the font that comes with matplotlib."""
        weight = "bold" if self.bold else "normal"
        return FontProperties(family="DejaVu Sans", weight=weight, size=self.size * _POINT)

    @property
    def line(self) -> float:
        """The height of one line."""
        return self.size * _LEADING


TITLE = Style(13.5, bold=True)
SUBTITLE = Style(11, soft=True)
LABEL = Style(11)
VALUE = Style(11, bold=True)
TICK = Style(10, soft=True)
NOTE = Style(9.5, soft=True)


@lru_cache(maxsize=4096)
def width(text: str, style: Style) -> float:
    """How wide `text` is on one line."""
    across, _, _ = TextToPath().get_text_width_height_descent(text, style.font, ismath=False)
    return float(across) / _POINT


def wrapped(text: str, style: Style, room: float = INSIDE) -> list[str]:
    """`text` in lines that are no wider than `room`, unless a single word is."""
    lines: list[str] = []
    for word in text.split():
        if lines and width(f"{lines[-1]} {word}", style) <= room:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines


def write(axes: Axes, x: float, y: float, text: str, style: Style, **more: Any) -> None:
    """Put `text` in `axes` as it is: a dollar sign is no formula."""
    more.setdefault("va", "center")
    axes.text(x, y, text, fontproperties=style.font, parse_math=False, **more)


Paragraphs = Iterable[tuple[str, Style]]


def band(axes: Axes, left: float, across: float, down: float, colour: str) -> None:
    """A hatched band from the top to `down`, behind everything else."""
    axes.barh(
        down / 2,
        across,
        down,
        left=left,
        facecolor="none",
        edgecolor=colour,
        hatch=HATCH,
        linewidth=0,
        zorder=0,
    )


class Page:
    """A picture with text above and below a drawing of `height` pixels."""

    def __init__(self, theme: Theme, above: Paragraphs, height: float, below: Paragraphs) -> None:
        head, top = _set(above, MARGIN)
        foot, bottom = _set(below, top + height + 2 * _GAP)
        self.theme, self.height = theme, bottom + MARGIN
        self._top = top + _GAP
        self.figure = Figure(figsize=(WIDTH / INCH, self.height / INCH), facecolor=theme.paper)
        sheet = self.axes(0, 0, WIDTH, self.height - self._top)
        sheet.set_position((0, 0, 1, 1))
        sheet.set(xlim=(0, WIDTH), ylim=(self.height, 0))
        for y, text, style in (*head, *foot):
            colour = theme.soft if style.soft else theme.ink
            write(sheet, MARGIN, y, text, style, color=colour)

    def axes(self, left: float, top: float, across: float, down: float) -> Axes:
        """Bare axes at a place in the drawing, measured in pixels from the left and downward."""
        bottom = self.height - self._top - top - down
        axes = self.figure.add_axes(
            (left / WIDTH, bottom / self.height, across / WIDTH, down / self.height)
        )
        axes.set(xlim=(0, across), ylim=(down, 0))
        axes.set_axis_off()
        return axes


def _set(paragraphs: Paragraphs, top: float) -> tuple[list[tuple[float, str, Style]], float]:
    """The lines of `paragraphs` with the height of their middle, and where they end."""
    lines: list[tuple[float, str, Style]] = []
    for text, style in paragraphs:
        for line in wrapped(text, style):
            lines.append((top + style.line / 2, line, style))
            top += style.line
        top += 2
    return lines, top

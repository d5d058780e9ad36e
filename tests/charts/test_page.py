from itertools import combinations

import numpy as np
import pytest

from bot.charts import DARK, LIGHT
from bot.charts.lines import spread
from bot.charts.page import LABEL, Theme, width, wrapped

THEMES = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
# How people see colours who lack one of the cones (Machado, Oliveira and Fernandes, 2009).
SIGHT = {
    "all cones": np.eye(3),
    "no red": [
        [0.152286, 1.052583, -0.204868],
        [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
    ],
    "no green": [
        [0.367322, 0.860646, -0.227968],
        [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
    ],
    "no blue": [
        [1.255528, -0.076749, -0.178779],
        [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.303900],
    ],
}
LUMINANCE = np.array([0.2126, 0.7152, 0.0722])
TO_XYZ = np.array([[0.4124, 0.3576, 0.1805], LUMINANCE, [0.0193, 0.1192, 0.9505]])


def light(colour: str) -> np.ndarray:
    channels = np.array([int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)])
    return np.where(channels <= 0.04045, channels / 12.92, ((channels + 0.055) / 1.055) ** 2.4)


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted([light(one) @ LUMINANCE, light(other) @ LUMINANCE])
    return float((lighter + 0.05) / (darker + 0.05))


def lab(colour: np.ndarray) -> np.ndarray:
    xyz = TO_XYZ @ np.clip(colour, 0, 1) / [0.9505, 1, 1.089]
    x, y, z = np.where(xyz > 0.008856, np.cbrt(xyz), 7.787 * xyz + 16 / 116)
    return np.array([116 * y - 16, 500 * (x - y), 200 * (y - z)])


@THEMES
def test_text_and_lines_stand_out_from_the_paper(theme: Theme) -> None:
    for colour in (theme.ink, theme.soft, *theme.series):
        assert contrast(colour, theme.paper) >= 4.5, colour


@THEMES
@pytest.mark.parametrize("sight", SIGHT.values(), ids=SIGHT)
def test_any_two_lines_are_told_apart_by_colour_blind_people_too(
    theme: Theme, sight: np.ndarray
) -> None:
    seen = [lab(np.array(sight) @ light(colour)) for colour in theme.series]
    assert min(np.linalg.norm(one - other) for one, other in combinations(seen, 2)) > 20


def test_lines_of_text_are_no_wider_than_their_room() -> None:
    lines = wrapped("Grafische sector en Papier- en kartonbewerkende sector", LABEL, 150)
    assert lines == ["Grafische sector en Papier-", "en kartonbewerkende", "sector"]
    assert all(width(line, LABEL) <= 150 for line in lines)


def test_names_that_would_cover_each_other_move_apart_and_stay_inside() -> None:
    assert spread([10, 12, 90], [14, 14, 14], 100) == [10, 24, 90]
    assert spread([95, 96], [14, 14], 100) == [79, 93]

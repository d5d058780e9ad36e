"""A picture in words, for who cannot see it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.answers import dutch
from bot.charts.data import Group, groups, heading, is_evolution, years
from bot.statistics.answers import Answer

LONGEST = 500
_MISSING = "–"


def alt_text(answer: Answer, words: Mapping[str, str]) -> str:
    """The figures of `answer` in at most LONGEST characters; what does not fit is counted."""
    title, subtitle = heading(answer, words)
    calendar = years(answer)
    kind = words["alt_lines" if is_evolution(answer) else "alt_bars"]
    start = f"{kind}: {title}, {subtitle}. "
    if len(calendar) > 1:
        named = [f"{year} ({words['incomplete']})" if calendar[year] else year for year in calendar]
        start += words["alt_years"].format(jaren=dutch.enumeration(named)) + " "
    shown = [_figures(group, [*calendar]) for group in groups(answer)]
    for kept in range(len(shown), -1, -1):
        text = start + _listed(shown[:kept], len(shown) - kept, words)
        if len(text) <= LONGEST:
            break
    return text


def _figures(group: Group, calendar: Sequence[str]) -> str:
    texts = {value.schooljaar: value.text for value in group.values}
    return f"{group.name} " + " / ".join(texts.get(year, _MISSING) for year in calendar)


def _listed(shown: Sequence[str], left_out: int, words: Mapping[str, str]) -> str:
    more = [words["alt_more"].format(aantal=left_out)] if left_out else []
    return "; ".join([*shown, *more]) + "."

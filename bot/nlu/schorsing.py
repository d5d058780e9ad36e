"""How many days an overeenkomst was suspended, as a payroll office writes it: "schorsing: 6"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from bot.nlu.clauses import asks_for_duty
from bot.nlu.limits import is_limit_of_count
from bot.nlu.mentions import Mention

_SUSPENDED = r"\b(?:schorsing\w*|geschorst|schorsingsdagen)\b"
_DAYS = r"(?:d|dgn|dag|dagen|kalenderdagen)\b"
_STATED = re.compile(
    rf"{_SUSPENDED}\s*[,:=]\s*(?P<days>\d{{1,3}})\b(?!\s*[/.,-]\s?\d)"
    rf"(?:\s*{_DAYS}|(?=\W*(?:$|[.;,\n])))"
    rf"|\bdagen\s+schorsing\s*[:=]\s*(?P<listed>\d{{1,3}})\b"
    rf"|\b(?P<before>\d{{1,3}})\s*(?:d|dgn)\s+(?:\w+\s+)?{_SUSPENDED}"
)
_NONE = re.compile(
    r"\b(?:geen|nul|zonder)\s+(?:enkele\s+)?(?:(?:dag|dagen|d)\s+)?(?:van\s+)?(?:schorsing\w*|geschorst)\b"
    r"|\b(?:niet|nie|nooit|nimmer)\s+geschorst\b|\b0\s*d\s+(?:schorsing|geschorst)\b"
    r"|\b(?:niet|nie|nooit|nimmer)\s+(?:ziek|afwezig)\s+geweest\b"
)
_IF_NONE = re.compile(r"\b(?:als|indien)\s+er\s+$")


def find_suspensions(text: str, found: Sequence[Mention]) -> Iterator[Mention]:
    """The days of suspension in the normalised `text` that none of `found` counts already.

    That there were none tells the days of suspension, and no days of an absence.
    """
    for match in _NONE.finditer(text):
        if not _IF_NONE.search(text[: match.start()]):
            yield Mention("aantal", Decimal(0), *match.span(), "schorsing_dagen")
    counted = [one for one in found if one.kind == "aantal"]
    for match in _STATED.finditer(text):
        group = next(name for name in ("days", "listed", "before") if match[name])
        start, end = match.start(group), match.end()
        taken = any(one.start < end and start < one.end for one in counted)
        if taken or is_limit_of_count(text[:start]) or asks_for_duty(text, start, end):
            continue
        yield Mention("aantal", Decimal(match[group]), start, match.end(group), "dagen")

"""Reads a sentence: every mention in it, in the order they stand."""

from __future__ import annotations

import re

from bot.nlu.answers import find_answers
from bot.nlu.committees import find_committees
from bot.nlu.cues import find_cues
from bot.nlu.dates import find_dates
from bot.nlu.mentions import Mention
from bot.nlu.numbers import find_numbers
from bot.nlu.quantities import find_quantities
from bot.nlu.text import MAX_LENGTH, normalise

# A number the sentence takes back: "niet 24 maar 20 uur", "20 uur in plaats van 24".
_TAKEN_BACK = re.compile(
    r"\b(?:niet|nie|geen)\s+(?:om\s+|voor\s+)?[\w.,]+(?:\s+(?:uur|jaar|u|j))?(?:\s+per\s+week)?,?"
    r"\s+maar\s+(?:om\s+|wel\s+)?"
    r"|\b(?:in\s+plaats\s+van|ipv|i\.p\.v\.?|en\s+niet)\s+\d[\d.,]*(?:\s+(?:uur|jaar|u|j)\b)?"
)


def read(message: str) -> list[Mention]:
    """What `message` says, as mentions. Only its first MAX_LENGTH characters are read."""
    text = normalise(message[:MAX_LENGTH])
    mentions = [*find_dates(text), *find_committees(text)]
    rest = _TAKEN_BACK.sub(lambda match: " " * len(match[0]), _masked(text, mentions))
    mentions += find_quantities(rest, list(find_numbers(rest)))
    mentions += [*find_cues(text), *find_answers(text)]
    return sorted(mentions, key=lambda mention: (mention.start, mention.end))


def _masked(text: str, mentions: list[Mention]) -> str:
    """`text` with what was read already made blank, so that its numbers are not read again."""
    for mention in mentions:
        text = text[: mention.start] + ";" * (mention.end - mention.start) + text[mention.end :]
    return text

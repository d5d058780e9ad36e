"""Reads a sentence: every mention in it, in the order they stand."""

from __future__ import annotations

import re

from bot.nlu.answers import find_answers
from bot.nlu.committees import find_committees
from bot.nlu.cues import find_cues
from bot.nlu.dates import find_dates
from bot.nlu.hours import find_hours
from bot.nlu.limits import without_rule_questions
from bot.nlu.mentions import Mention
from bot.nlu.numbers import find_numbers
from bot.nlu.text import MAX_LENGTH, normalise
from bot.nlu.years import find_years

# Numbers that say nothing: "niet 24 maar 20 uur", "20 uur in plaats van 24", "niet onder PC 302".
_NO_FACT = re.compile(
    r"\b(?:niet|nie|geen)\s+(?:om\s+|voor\s+)?[\w.,]+(?:\s+(?:uur|jaar|u|j))?(?:\s+per\s+week)?,?"
    r"\s+maar\s+(?:om\s+|wel\s+)?"
    r"|\b(?:in\s+plaats\s+van|ipv|i\.p\.v\.?|en\s+niet)\s+\d[\d.,]*(?:\s+(?:uur|jaar|u|j)\b)?"
    r"|\bniet\s+onder\s+(?:het\s+)?p\.?\s?c\.?\s*\d{3}(?:\.\d+)?"
)


def read(message: str) -> list[Mention]:
    """What `message` says, as mentions. Only its first MAX_LENGTH characters are read."""
    text = normalise(message[:MAX_LENGTH])
    mentions = list(find_dates(text))
    rest = _NO_FACT.sub(lambda match: " " * len(match[0]), _masked(text, mentions))
    mentions += find_committees(rest)
    rest = without_rule_questions(_masked(rest, mentions))
    numbers = list(find_numbers(rest))
    hours = dict(find_hours(rest, numbers))
    mentions += [mention for mention in hours.values() if mention]
    mentions += find_years(rest, [one for at, one in enumerate(numbers) if at not in hours])
    mentions += [*find_cues(text), *find_answers(text)]
    return sorted(mentions, key=lambda mention: (mention.start, mention.end))


def _masked(text: str, mentions: list[Mention]) -> str:
    """`text` with what was read already made blank, so that its numbers are not read again."""
    for mention in mentions:
        text = text[: mention.start] + ";" * (mention.end - mention.start) + text[mention.end :]
    return text

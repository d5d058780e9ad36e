"""Reads a sentence: every mention in it, in the order they stand."""

from __future__ import annotations

import re
from datetime import date

from bot.nlu.answers import find_answers
from bot.nlu.committees import find_committees
from bot.nlu.counts import find_absences, find_count_words, find_counts
from bot.nlu.cues import find_cues
from bot.nlu.dates import find_dates, without_other_days
from bot.nlu.figures import find_figures
from bot.nlu.heads import find_head_words, find_heads
from bot.nlu.hours import find_hours
from bot.nlu.limits import without_rule_questions
from bot.nlu.mentions import Mention, masked
from bot.nlu.numbers import find_numbers
from bot.nlu.others import without_others
from bot.nlu.periods import find_periods, without_years
from bot.nlu.places import find_places
from bot.nlu.schorsing import find_suspensions
from bot.nlu.sectors import find_own_committee
from bot.nlu.spelling import corrected
from bot.nlu.text import blank
from bot.nlu.written_dates import MONTHS, may_be_range
from bot.nlu.years import find_years

# Numbers that say nothing: "niet 24 maar 20 uur", "20 uur in plaats van 24", "niet onder PC 302",
# "begin november 2026".
_NO_FACT = re.compile(
    r"\b(?:niet|nie|geen)\s+(?:om\s+|voor\s+)?[\w.,]+(?:\s+(?:uur|jaar|u|j))?(?:\s+per\s+week)?,?"
    r"\s+maar\s+(?:om\s+|wel\s+)?"
    r"|\b(?:in\s+plaats\s+van|ipv|i\.p\.v\.?|en\s+niet)\s+\d[\d.,]*(?:\s+(?:uur|jaar|u|j)\b)?"
    r"|\b(?:niet|nie)\s+(?:onder|in|bij|van)\s+(?:het\s+)?(?:p\.?\s?c\.?\s*)?\d{3}(?:\.\d+)?"
    rf"|\b(?:{MONTHS})\s+(?:19|20)\d\d\b"
)


def read(message: str, today: date) -> list[Mention]:
    """What `message`, written on `today`, says, as mentions.

    Typing errors are put right first; positions are those in the message, in its composed form.
    Only its first MAX_LENGTH characters are read.
    """
    written = corrected(message)
    text = without_others(written.text)
    rest = without_other_days(text)
    periods = list(find_periods(rest, today))
    rest = without_years(masked(rest, periods, " "))
    days = list(find_dates(rest, list(find_numbers(rest)), today))
    mentions = [*periods, *days, *find_absences(rest, days, today)]
    sure = [one for one in (*periods, *days) if not may_be_range(rest, one.start, one.end)]
    rest = _NO_FACT.sub(blank, masked(rest, sure))
    committees = list(find_committees(rest))
    mentions += committees
    rest = without_rule_questions(masked(rest, committees))
    numbers = list(find_numbers(rest))
    counted = dict(find_hours(rest, numbers))
    others = [(at, one) for at, one in enumerate(numbers) if at not in counted]
    numbers_left = [one for _, one in others]
    counted |= {others[at][0]: found for at, found in find_counts(rest, numbers_left)}
    counted |= {others[at][0]: found for at, found in find_heads(rest, numbers_left)}
    mentions += [mention for mention in counted.values() if mention]
    mentions += list(find_suspensions(rest, mentions))
    mentions += find_years(rest, [one for at, one in enumerate(numbers) if at not in counted])
    mentions += [
        *find_count_words(rest),
        *find_head_words(rest),
        *find_cues(text),
        *find_answers(written.text),
    ]
    mentions += find_own_committee(text)
    if not any(mention.kind == "vestiging_regio" for mention in mentions):
        mentions += find_places(text)
    found = [written.as_written(mention) for mention in mentions]
    return sorted(found, key=lambda mention: (mention.start, mention.end))


def read_figures(message: str) -> list[Mention]:
    """What `message` asks of the figures, as mentions of FIGURE_KINDS.

    Only its first MAX_LENGTH characters are read.
    """
    written = corrected(message)
    found = [written.as_written(mention) for mention in find_figures(written.text)]
    return sorted(found, key=lambda mention: (mention.start, mention.end))

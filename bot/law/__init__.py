"""Dated law: the value or text that was in force on a date, with its source.

Nothing here guesses. A look-up outside what data/law knows raises a subclass of
`UnknownLaw`, which carries the last thing that is known.
"""

from bot.law.book import (
    BeforeFirst,
    Dated,
    Ended,
    Law,
    MayHaveChanged,
    Source,
    UnknownLaw,
    day_before,
)
from bot.law.files import LawFileError, read_law

__all__ = [
    "BeforeFirst",
    "Dated",
    "Ended",
    "Law",
    "LawFileError",
    "MayHaveChanged",
    "Source",
    "UnknownLaw",
    "day_before",
    "read_law",
]

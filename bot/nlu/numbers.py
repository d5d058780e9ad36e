"""Numbers in a Dutch sentence: digits and words, with what stands around them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from text_to_num import text2num

_HALVES = {"anderhalf": Decimal("1.5"), "anderhalve": Decimal("1.5")}
_AND_A_HALF = re.compile(r"\s*(?:,5|en (?:een )?half)\b")
_DIGITS = r"(?<![\d.,])(?:(?<![\w-])-)?\d+(?:[.,]\d+)?"
_DIAERESIS = re.compile(r"(twee|drie)en(?=[tdvzn])")
_ONES = "een|twee|drie|vier|vijf|zes|zeven|acht|negen"
_TENS = "twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig"
_TOKEN = re.compile(
    rf"(?P<digits>{_DIGITS})|(?P<apart>(?:{_ONES})\s+en\s+(?:{_TENS}))\b|(?P<word>[a-z]+)"
)
_UNIT_AFTER_ONE = re.compile(r"\s+(?:half\s+)?(?:jaar|uur|dag|maand)")
_LONGEST = 6


@dataclass(frozen=True)
class FoundNumber:
    """A number at `start` to `end` in the normalised text."""

    value: Decimal
    start: int
    end: int


def find_numbers(text: str) -> Iterator[FoundNumber]:
    """Every number in the normalised `text`, in order.

    Tens may stand apart ("vijf en twintig"); "een" counts only in front of a unit ("een jaar").
    Runs of more digits than any fact can have (telephone numbers) are passed over.
    """
    for match in _TOKEN.finditer(text):
        value = _digits(match["digits"]) if match["digits"] else _word(match, text)
        if value is None:
            continue
        half = _AND_A_HALF.match(text, match.end())
        end = half.end() if half else match.end()
        yield FoundNumber(value + Decimal("0.5") if half else value, match.start(), end)


def _digits(written: str) -> Decimal | None:
    return Decimal(written.replace(",", ".")) if len(written) <= _LONGEST else None


def _word(match: re.Match[str], text: str) -> Decimal | None:
    word = re.sub(r"\s+", "", match[0])
    if word in _HALVES:
        return _HALVES[word]
    if word == "half" and text[: match.start()].rstrip().endswith("een"):
        return Decimal("0.5")
    if word == "een":
        after = _UNIT_AFTER_ONE.match(text, match.end())
        return Decimal(1) if after and "half" not in after[0] else None
    try:
        return Decimal(text2num(_DIAERESIS.sub(r"\1ën", word), "nl"))
    except ValueError:
        return None

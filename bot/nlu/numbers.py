"""Numbers in a Dutch sentence: digits and words, with what stands around them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from text_to_num import text2num

from bot.nlu.text import blank

_HALVES = {"anderhalf": Decimal("1.5"), "anderhalve": Decimal("1.5")}
_ONE = ("een", "ne", "nen")
_AND_A_HALF = re.compile(r"\s*(?:,5|en (?:een )?half)\b")
_DIGITS = r"(?<![\d.,])(?<!\bov)(?:(?<![\w-])-)?\d+(?:[.,]\d+)?(?!\d|(?:de|e|ste)\b)"
_DIAERESIS = re.compile(r"(twee|drie)en(?=[tdvzn])")
_ONE_TO_NINE = ("een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen")
_TEENS = (
    *("tien", "elf", "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien"),
    *("achttien", "negentien"),
)
_TWENTY_TO_NINETY = (
    *("twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig"),
)
NUMBER_WORDS = (
    *(*_ONE_TO_NINE, *_TEENS, *_TWENTY_TO_NINETY, "honderd", *_HALVES),
    *(f"{one}en{ten}" for one in _ONE_TO_NINE for ten in _TWENTY_TO_NINETY),
)
"""The numbers up to a hundred in words, as bot.nlu.text.normalise writes them."""

_ONES, _TENS = "|".join(_ONE_TO_NINE), "|".join(_TWENTY_TO_NINETY)
_TOKEN = re.compile(
    rf"(?P<digits>{_DIGITS})|(?P<apart>(?:{_ONES})[\s-]+en[\s-]+(?:{_TENS}))\b|(?P<word>[a-z]+)"
)
_UNIT_AFTER_HALF = re.compile(r"\s+(?:jaar|uur)\b")
_UNIT_AFTER_ONE = re.compile(r"\s+(?:half\s+)?(?:jaar|uur|dag|maand|week|keer)")
_RANGE = re.compile(r"\s*(?:-|tot|a|of|ou)\s*")
_BETWEEN = re.compile(r"\btussen\s*$")
_AND = re.compile(r"\s*en\s*")
_TELEPHONE = re.compile(r"(?<!\w)(?:\+\d{2}\s?|0)\d{2,3}\s?[/.]?(?:[\s./]?\d{2,3}){3}\b")
_LONGEST = 6


@dataclass(frozen=True)
class FoundNumber:
    """A number at `start` to `end` in the normalised text."""

    value: Decimal
    start: int
    end: int


def find_numbers(text: str) -> Iterator[FoundNumber]:
    """Every number in the normalised `text`, in order.

    Tens may stand apart ("vijf en twintig"); "een" counts only in front of a unit ("een jaar",
    "ne week"). Runs of more digits than any fact can have (telephone numbers) are passed over.
    """
    text, end = _TELEPHONE.sub(blank, text), 0
    for match in _TOKEN.finditer(text):
        if match.start() < end:
            continue
        value = _digits(match["digits"]) if match["digits"] else _word(match, text)
        if value is None:
            continue
        half = _AND_A_HALF.match(text, match.end())
        end = half.end() if half else match.end()
        yield FoundNumber(value + Decimal("0.5") if half else value, match.start(), end)


def words_up_to(highest: int) -> str:
    """A pattern for the whole numbers in words up to `highest`; their parts may stand apart."""
    words = [word for word in NUMBER_WORDS if (spelled_out(word) or highest + 1) <= highest]
    apart = [re.sub(rf"en({_TENS})$", r"[\\s-]*en[\\s-]*\1", word) for word in words]
    return "|".join(sorted(apart, key=len, reverse=True))


def share_unit(text: str, first: FoundNumber, second: FoundNumber) -> bool:
    """Whether two numbers share the unit of the second: "4 à 5 jaar", "tussen 20 en 24 uur"."""
    between, left = text[first.end : second.start], text[: first.start]
    return bool(_RANGE.fullmatch(between) or (_AND.fullmatch(between) and _BETWEEN.search(left)))


def _digits(written: str) -> Decimal | None:
    return Decimal(written.replace(",", ".")) if len(written) <= _LONGEST else None


def _word(match: re.Match[str], text: str) -> Decimal | None:
    word = match[0]
    if word in _HALVES:
        return _HALVES[word]
    if word == "half":
        return Decimal("0.5") if _UNIT_AFTER_HALF.match(text, match.end()) else None
    if word in _ONE:
        after = _UNIT_AFTER_ONE.match(text, match.end())
        return Decimal(1) if after and "half" not in after[0] else None
    spelled = spelled_out(word)
    return None if spelled is None else Decimal(spelled)


@lru_cache(maxsize=4096)
def spelled_out(words: str) -> int | None:
    """The whole number that the normalised `words` are, None if they are no number.

    They may stand apart: "vijf en twintig", "tweeduizend zesentwintig".
    """
    try:
        return int(text2num(_DIAERESIS.sub(r"\1ën", re.sub(r"[\s-]+", "", words)), "nl"))
    except ValueError:
        return None

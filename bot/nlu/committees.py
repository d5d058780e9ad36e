"""Paritaire comités in a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.nlu.mentions import Mention

_COMMITTEE = re.compile(
    r"\b(?:p\.?\s?s?c\.?|c\.?p\.?|paritaire?\s+(?:sub)?comit(?:e|ee|eit)|par\.?\s?com\.?"
    r"|commission\s+paritaire|(?:ons|onze|ressort\w*\s+onder)\s+comite)"
    r"\s*(?:nr\.?|nummer|numero|is|=|:)?\s*(?P<code>\d{3}(?:[.,]\d{1,2})?)\b"
    # Without its name too: nothing else is written as three digits, a dot and two digits.
    r"|(?<![\w.,/€-])(?<!€\s)(?P<bare>[1-3]\d\d\.\d\d)(?![\d,/-]|\.\d|\s*(?:€|%|eur|u(?:ur|ren)?\b|km\b))"
)


def find_committees(text: str) -> Iterator[Mention]:
    """Every numbered paritair comité in the normalised `text`, such as PC 302 or 329.01."""
    for match in _COMMITTEE.finditer(text):
        yield Mention(
            "paritair_comite", code(match["code"] or match["bare"]), match.start(), match.end()
        )


def code(written: str) -> str:
    """The number as the law writes it: 329.01 for 329,1 or 329.01."""
    main, _, sub = written.replace(",", ".").partition(".")
    return f"{main}.{sub.zfill(2)}" if sub else main

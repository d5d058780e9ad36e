"""What a cue is, and the ways cues are made."""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.nlu.cues.needed import letters_needed

WORD = r"(?!(?:maar|wel|en|dus|of|dua\w*)\b)[\w']+[\s-]+"
NOT = r"(?:niet|nie|nit|geen|gene|zonder|non(?!.?profit)|nooit|buiten)"
NEAR = r"[^.?!]{0,25}"
# A sentence that opens as a question about the rule.
RULE_QUESTION = (
    r"(?:^|(?<=[.?!\n]))\W*(?:en\s+|maar\s+|dag,?\s+)?(?:wie|wat?(?!\s+als)|waar|wanneer|hoe\w*|welke?|moet\w*|moek"
    r"|mag|mogen|kan|kun\w*|dien\w*|volstaat|is|zijn|telt|do|does|tegen\s+wanneer)\b[^.?!\n]*"
)


@dataclass(frozen=True)
class Cue:
    """A pattern that states a value of a fact; the first that matches a fact wins.

    A cue whose value is None only takes the words away, so that no later cue reads them. A weak
    cue counts only where nothing stated the fact yet. `needed` are stretches of letters of which a
    text must have one for this cue to match.
    """

    fact: str
    value: str | bool | None
    pattern: re.Pattern[str]
    needed: tuple[str, ...]
    weak: bool = False


def cues(fact: str, *pairs: tuple[str | bool | None, str], weak: bool = False) -> list[Cue]:
    """The cues of a fact from pairs of a value and a pattern, in the order they are tried."""
    return [
        Cue(fact, value, re.compile(pattern), letters_needed(pattern), weak)
        for value, pattern in pairs
    ]


def weak_cues(fact: str, *pairs: tuple[str | bool | None, str]) -> list[Cue]:
    """As `cues`, but they count only in a message in which no other cue states the fact."""
    return cues(fact, *pairs, weak=True)


def said_or_denied(fact: str, noun: str, said: str | bool, denied: str | bool | None) -> list[Cue]:
    """The cues of a noun that states `said`, and `denied` beside a negation."""
    return cues(
        fact,
        (None, rf"\bof\s(?:{WORD}){{0,4}}?{noun}"),
        (None, rf"\bwat\s+(?:is|betekent|houdt)\s+(?:(?:een|de|het)\s+)?{noun}"),
        (None, rf"{noun}[^.!]{{0,12}}\b(?:weet|wit|weten|geen\s+idee|geen\s+gedacht|onbekend)\b"),
        (denied, rf"\b{NOT}[\s-]+(?:{WORD}){{0,4}}?{noun}"),
        (
            denied,
            rf"{noun}(?:\s*:|,)?\s+(?:is\s+)?(?:(?:het|dat|hij|ze|t)\s+)?(?:neen?|niet|nie|nvt)(?:\s+van\s+toepassing)?(?=\s*(?:[,.;!?]|$))",
        ),
        (said, noun),
    )

"""Numbers that are a limit or a rule, and no fact of the case: "minstens 25 jaar"."""

from __future__ import annotations

import re

_LIMIT_BEFORE = re.compile(
    r"\b(?:minstens|minimum(?:\w*\s+is)?|minimaal|min\.?|ouder\s+dan|jonger\s+dan|vanaf|onder\s+de"
    r"|boven\s+de|meer\s+dan|minder\s+dan|(?:grens|drempel)(?:\s+van|\s+is)?|eis\s+van|regel\s+van"
    r"|hoogstens|maximum|maximaal|afwijking\s+(?:van|naar|tot|op)|geen|niet|nie|week\s+van"
    r"|sinds\s+(?:zijn|haar|mijn))\s*$"
)
_RULE_QUESTION = re.compile(
    r"(?:^|(?<=[.?!,\n]))\W*(?:en\s+|maar\s+|waarom\s+)?moet(?:en)?\s+"
    r"(?:de\s+|een\s+|die\s+|mijn\s+|onze\s+)?(?:mentor|hij|zij|ze|het|je|u|die|peter)\b"
    r"[^.?!\n]*\b(?:zijn|hebben)\s*\?"
)


def is_limit(left: str) -> bool:
    """Whether the words before a number, `left`, make it a limit."""
    return bool(_LIMIT_BEFORE.search(left))


def without_rule_questions(text: str) -> str:
    """`text` with questions about the rule itself made blank: "moet de mentor 25 jaar zijn?"."""
    return _RULE_QUESTION.sub(lambda match: " " * len(match[0]), text)

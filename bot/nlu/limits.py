"""Numbers that are a limit or a rule, and no fact of the case: "minstens 25 jaar"."""

from __future__ import annotations

import re

from bot.nlu.text import blank

_LIMIT_BEFORE = re.compile(
    r"\b(?:minstens|minimum(?:\w*\s+is)?|minimaal|min\.?|ten\s?minste|ten\s+hoogste|ouder\s+dan|jonger\s+dan|vanaf|onder\s+de"
    r"|boven\s+de|meer\s+dan|minder\s+dan|(?:grens|drempel)(?:\s+van|\s+is)?|eis\s+van|regel\s+van"
    r"|hoogstens|maximum|maximaal|afwijking\s+(?:van|naar|tot|op)|geen|niet|nie|week\s+van"
    r"|sinds\s+(?:zijn|haar|mijn))\s*$"
)
_LIMIT_OF_COUNT = re.compile(
    r"\b(?:binnen?|na|eerste|laatste|elke|iedere|om\s+de|per|die|deze|de|tot|voor|over|boven|onder"
    r"|langer\s+dan|korter\s+dan|hooguit|max\.?|termijn(?:\s+(?:van|is))?"
    r"|opzeg\w*(?:\s+(?:van|is))?|moet|mag|mogen|dag|nog\s+geen)\s*$"
)
_RULE_QUESTION = re.compile(
    r"(?:^|(?<=[.?!,\n]))\W*(?:en\s+|maar\s+|waarom\s+)?moet(?:en)?\s+"
    r"(?:de\s+|een\s+|die\s+|mijn\s+|onze\s+)?(?:mentor|hij|zij|ze|het|je|u|die|peter|oao|sao|overeenkomst|contract)\b"
    r"[^.?!\n]*\b(?:zijn|hebben)\s*(?:\?|of\b[^.?!\n]*\?)"
    r"|\bis\s+\d+\s+(?:jaar|uur)\s+(?:de|het|een)\s+minim\w+[^.?!\n]*\?"
    r"|\b(?:vanaf\s+)?hoeveel\s+(?:uur|uren|jaar)\b[^.?!\n]*\bmoet\b[^.?!\n]*\?"
)


def is_limit(left: str) -> bool:
    """Whether the words before a number, `left`, make it a limit."""
    return bool(_LIMIT_BEFORE.search(left))


def is_limit_of_count(left: str) -> bool:
    """Whether the words before a count, `left`, make it a limit, a term or a rule."""
    return is_limit(left) or bool(_LIMIT_OF_COUNT.search(left))


def without_rule_questions(text: str) -> str:
    """`text` with questions about the rule itself made blank: "moet de mentor 25 jaar zijn?"."""
    return _RULE_QUESTION.sub(blank, text)

"""Facts said in words, one module for each group of facts."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from bot.nlu.cues.afwezigheid import AFWEZIGHEID
from bot.nlu.cues.afwezigheid_kort import AFWEZIGHEID_KORT
from bot.nlu.cues.base import Cue
from bot.nlu.cues.contract import CONTRACT
from bot.nlu.cues.einde import EINDE
from bot.nlu.cues.erkenning import ERKENNING
from bot.nlu.cues.erkenning_kort import ERKENNING_KORT
from bot.nlu.cues.feiten_kort import FEITEN_KORT
from bot.nlu.cues.leervergoeding import LEERVERGOEDING
from bot.nlu.cues.melding import MELDING
from bot.nlu.cues.mentor import MENTOR
from bot.nlu.cues.mentoropleiding import MENTOROPLEIDING
from bot.nlu.cues.opleidingsverstrekker import OPLEIDINGSVERSTREKKER
from bot.nlu.cues.organisatie import ORGANISATIE
from bot.nlu.cues.overeenkomst import OVEREENKOMST
from bot.nlu.cues.papier_kort import PAPIER_KORT
from bot.nlu.cues.reden_einde import REDEN_EINDE
from bot.nlu.cues.regio import REGIO
from bot.nlu.cues.sector import SECTOR
from bot.nlu.cues.vakantie import VAKANTIE
from bot.nlu.cues.vakantie_vraag import VAKANTIE_VRAAG
from bot.nlu.cues.verbreken import VERBREKEN
from bot.nlu.cues.verbreken_kort import VERBREKEN_KORT
from bot.nlu.cues.veroordeling import VEROORDELING
from bot.nlu.cues.voordelen import VOORDELEN
from bot.nlu.cues.voorwaarden_einde import VOORWAARDEN_EINDE
from bot.nlu.mentions import Mention
from bot.nlu.text import blank

CUES: tuple[Cue, ...] = (
    *SECTOR,
    *CONTRACT,
    *LEERVERGOEDING,
    *VEROORDELING,
    *ORGANISATIE,
    *MENTOROPLEIDING,
    *MENTOR,
    *OVEREENKOMST,
    *ERKENNING,
    *ERKENNING_KORT,
    *REGIO,
    *VAKANTIE,
    *VAKANTIE_VRAAG,
    *AFWEZIGHEID,
    *VOORDELEN,
    *VERBREKEN,
    *MELDING,
    *EINDE,
    *REDEN_EINDE,
    *VOORWAARDEN_EINDE,
    *OPLEIDINGSVERSTREKKER,
    *AFWEZIGHEID_KORT,
    *VERBREKEN_KORT,
    *PAPIER_KORT,
    *FEITEN_KORT,
)

# The places in CUES of the cues that need some letters; those that need none are at "".
_PLACES: dict[str, list[int]] = defaultdict(list)
for _place, _cue in enumerate(CUES):
    for _letters in _cue.needed or ("",):
        _PLACES[_letters].append(_place)

# A question that only asks what a word means, or whether it holds, says nothing of the case.
_ASKING = re.compile(
    r"(?:^|(?<=[.?!\n]))\W*(?:en\s+)?(?:is\s+(?:het|dat|de|dit|dbso|leertijd)\b|vallen?\s+(?:wij|we|ik)\b)"
    r"(?![^.?!\n]*\b(?:mag|kan|welke?|(?:probleem|erg|normaal|mogelijk)\s+(?:dat|als|indien))\b)[^.?!\n]*\?"
)


def find_cues(text: str) -> Iterator[Mention]:
    """What the words of the normalised `text` say, each stretch of words read once a fact."""
    read: dict[str, list[tuple[int, int]]] = {}
    text = _ASKING.sub(blank, text)
    told: set[str] = set()
    for cue in possible(text):
        if cue.weak and cue.fact in told:
            continue
        spans = read.setdefault(cue.fact, [])
        for match in cue.pattern.finditer(text):
            if any(match.start() < end and start < match.end() for start, end in spans):
                continue
            spans.append(match.span())
            if cue.value is not None:
                told.add(cue.fact)
                yield Mention(cue.fact, cue.value, match.start(), match.end())


def possible(text: str) -> list[Cue]:
    """The cues that may match the normalised `text`: those whose letters are in it."""
    there = {place for letters, places in _PLACES.items() if letters in text for place in places}
    return [CUES[place] for place in sorted(there)]

"""Sectors in a sentence, and the paritair comité of a business that is the sender's own.

The names, comités and words stand in data/sectors.yaml. A trade says the comité only of a business
or workplace of the sender: "wij zijn een kapsalon", "in mijn garage". An opleiding, a leerling or
someone else's business says nothing, and a comité that is named by its number goes before.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import yaml

from bot.nlu.committees import find_committees
from bot.nlu.mentions import Mention

_FILE = Path(__file__).parents[2] / "data" / "sectors.yaml"
_SEVERAL = "meerdere"
_TOKEN = re.compile(r"[a-z0-9']+")
_MOST_TOKENS = 5
# How many characters before a word are looked at.
_NEAR = 80

OWN, POSSIBLE, TRADE = "eigen", "mogelijk", "vak"
"""Roles: a sector of the sender, one of several a word may mean, a comité known by the trade.

OWN is also the value of "mijn sector", a sector that only the conversation can tell.
"""

_NOT_AN_ADJECTIVE = (
    r"(?!(?:leerling|stagiair|jongere|gaste?|klante?|dame|collega|mentor|andere?|vroegere|vorige"
    r"|voormalige|toekomstige|opleiding|buurman|concurrent)\w*\b)"
)
_ADJECTIVES = (
    rf"(?:{_NOT_AN_ADJECTIVE}(?:\w+(?:e|ig|lijk|aal|isch|air)|\w*klein|\w*groot|nieuw|eigen|druk|modern"
    r"|vlaams|2e|2de)\s+){0,2}"
)
_A = rf"(?:(?:een|'n|ne|nen|n|een\s+soort)\s+)?{_ADJECTIVES}"
_ONE = rf"(?:een|'n|ne|nen|twee|drie|vier|vijf|\d)\s+{_ADJECTIVES}"
_LITTLE = r"(?:(?:zelf|ook|nu|al|hier|samen|met\s+\w+|maar|een|gewoon|eigenlijk)\s+)*?"
_WE, _OUR = r"(?:wij|we|ik|k)", r"(?:ons|onze|onzen|mijn|mijne|mijnen|m'n|mij)"
_HEAD = (
    r"(?:zaakvoer\w+|eigenaars?|eigenares|uitbat\w+|bedrijfsleid\w+|patron|bazin|baas|directeur|directrice"
    r"|gerant\w*|verantwoordelijke|hr-?\w*|personeelsverantwoordelijke|manager)"
)
_HELLO = r"^\W*(?:(?:dag|hallo|hey|goeiedag|goedendag|beste|geachte|goeiemorgen)\b\W*)?"

# What comes before the word for a business that is the sender's own.
_BEFORE_BUSINESS = re.compile(
    rf"(?:\b{_WE}\s+(?:zijn|ben)\s+{_LITTLE}{_A}"
    rf"|\b{_WE}\s+(?:hebben|heb|runnen|run|leiden|leid|starten|start|begin|beginnen|openen|open|baten|baat)"
    rf"\s+{_LITTLE}(?:binnenkort\s+)?{_ONE}"
    rf"|\b(?:zijn|ben)\s+{_WE}\s+{_ONE}"
    rf"|\b(?:ben|zijn)\s+{_HEAD}\s+(?:van|in|bij)\s+(?:{_ONE}|{_OUR}\s+)"
    rf"|\b{_WE}\s+(?:werk|werken)\s+(?:in|bij)\s+{_ONE}"
    rf"|\b{_OUR}\s+{_ADJECTIVES}"
    rf"|\b{_OUR}\s+(?:zaak|bedrijf|onderneming|firma|winkel)\s+is\s+{_A}"
    rf"|\b(?:bij\s+ons|hier)\s+(?:in\s+(?:de|het|'?t|een|den)\s+|int\s+)"
    rf"|\bwij,?\s+(?:als\s+)?{_A}"
    rf"|(?:^|[,.;?!\n]\s*|\b(?:mag|moet|kan|mogen|moeten|kunnen)\s+(?:ik|wij|we)\s+)als\s+{_A}"
    rf"|{_HELLO}(?:hier|met|wij\s+van)\s+(?:de\s+|het\s+)?{_A})$"
)
# What comes before the word for a trade that is the sender's own.
_BEFORE_PERSON = re.compile(
    rf"(?:(?:\b{_WE}|^)\s*(?:zijn|ben)\s+{_LITTLE}{_A}"
    rf"|\bwij,?\s+{_ADJECTIVES}|{_HELLO}als\s+{_A}"
    r"|[,.;?!\n]\s*als\s+(?:zelfstandige?|kleine)\s+)$"
)
_NOT_OWN_AFTER = re.compile(
    r"\s+(?:als\s+klant|van\s+opleiding|geweest|in\s+opleiding|gebeld|gecontacteerd|geboekt|gekozen"
    r"|gezocht|(?:die|dat)\s+\w+\s+(?:wil|zoekt|klant))\b|\s+of\s+(?:een|ne|nen)\b"
)
_OPENING = re.compile(rf"{_HELLO}$")
_HERE_AFTER = re.compile(r"(?:\s+[a-z]+)?\s+(?:hier|aan\s+de\s+lijn)\b")
_AND_ANOTHER = re.compile(rf"\s*(?:en|/|&|\+|annex|met)\s+(?:ook\s+)?(?:{_ONE})?$")
_OWN_SECTOR = re.compile(
    rf"\b{_OUR}\s+(?:eigen\s+)?(?:sector|branche|vakgebied|stiel)\b|\bsector\s+van\s+ons\b"
    r"|\b(?:mon|notre)\s+secteur\b"
)


@dataclass(frozen=True)
class _Word:
    """What one word means: its sectors, its comité if it has just one, and whom it names."""

    sectors: tuple[str, ...]
    committee: str | None = None
    is_trade: bool = False
    is_person: bool = False


@dataclass(frozen=True)
class _Said:
    """A word that stands from `start` to `end`."""

    word: _Word
    start: int
    end: int


@dataclass(frozen=True)
class _Sectors:
    """What is read from the file: words by each of their forms, sectors by paritair comité."""

    words: dict[str, _Word]
    committees: dict[str, str]


def find_own_committee(text: str) -> Iterator[Mention]:
    """The paritair comité of the business that the sender of the normalised `text` says is his own.

    Nothing where a comité is named by its number, where the trade may fall under several, or where
    two businesses fall under two.
    """
    own = _own_word(text)
    if own and own.word.committee and not any(find_committees(text)):
        yield Mention("paritair_comite", own.word.committee, own.start, own.end, TRADE)


def find_sectors(text: str) -> Iterator[Mention]:
    """Every sector that the normalised `text` names, by its name or by a word for a trade.

    The value is the id of the sector, or OWN for "mijn sector"; the role is OWN where it is that of
    the sender's business, POSSIBLE for each of the sectors that a word may mean.
    """
    for match in _OWN_SECTOR.finditer(text):
        yield Mention("sector", OWN, *match.span())
    own = _own_word(text)
    for said in _words(text):
        role = POSSIBLE if len(said.word.sectors) > 1 else OWN if said == own else None
        for sector in said.word.sectors:
            yield Mention("sector", sector, said.start, said.end, role)


def follows_trade(text: str, end: int) -> bool:
    """Whether a word for who has a trade comes next in `text` after `end`: "bakker", "kok"."""
    said = next(_words(text[end : end + _NEAR]), None)
    return said is not None and said.word.is_person and not text[end : end + said.start].strip()


def sector_of(committee: str) -> str | None:
    """The sector to which a paritair comité ("302", "329.01") belongs, None if that is not sure."""
    committees = _sectors().committees
    return committees.get(committee) or committees.get(committee.split(".")[0])


def _words(text: str) -> Iterator[_Said]:
    """The words of data/sectors.yaml in `text`, the longest where one begins with another."""
    tokens = [(match[0], *match.span()) for match in _TOKEN.finditer(text)]
    known, at = _sectors().words, 0
    while at < len(tokens):
        for length in range(_MOST_TOKENS, 0, -1):
            part = tokens[at : at + length]
            word = known.get(" ".join(token for token, _, _ in part))
            if word and len(part) == length:
                yield _Said(word, part[0][1], part[-1][2])
                break
        else:
            length = 1
        at += length


def _own_word(text: str) -> _Said | None:
    """The trade that is the sender's own; None if there is none, or two that differ."""
    own = list(_own_words(text))
    return own[0] if len({said.word for said in own}) == 1 else None


def _own_words(text: str) -> Iterator[_Said]:
    """The words for a trade that are said of the sender, and those joined to one by "en"."""
    end = None
    for said in _words(text):
        joined = end is not None and _AND_ANOTHER.fullmatch(text, end, said.start)
        if said.word.is_trade and (joined or _is_own(said, text)):
            end = said.end
            yield said


def _is_own(said: _Said, text: str) -> bool:
    """Whether the words around it make a trade the sender's own."""
    begin = max(0, said.start - _NEAR)
    if _NOT_OWN_AFTER.match(text, said.end):
        return False
    if _OPENING.search(text, begin, said.start) and _HERE_AFTER.match(text, said.end):
        return True
    before = _BEFORE_PERSON if said.word.is_person else _BEFORE_BUSINESS
    return bool(before.search(text, begin, said.start))


@lru_cache(maxsize=1)
def _sectors() -> _Sectors:
    content = yaml.safe_load(_FILE.read_text(encoding="utf-8"))
    meanings: dict[str, _Word] = {}
    committees: dict[str, str] = {}
    for sector, parts in content.items():
        meanings |= {name: _Word((sector,)) for name in parts["namen"]}
        committees |= dict.fromkeys(parts["paritaire_comites"], sector)
        for kind in ("bedrijven", "beroepen"):
            for committee, words in parts.get(kind, {}).items():
                for word in words:
                    others = meanings[word].sectors if word in meanings else ()
                    meanings[word] = _Word(
                        (*others, sector),
                        None if committee == _SEVERAL else committee,
                        is_trade=True,
                        is_person=kind == "beroepen",
                    )
    words = {form: word for written, word in meanings.items() for form in _forms(written)}
    return _Sectors(words, committees)


def _forms(written: str) -> set[str]:
    """A word with its plurals and diminutives: rusthuis, rusthuizen, rusthuisje; "sector hout"."""
    word = written.replace("-", " ")
    endings = ("", "s", "'s", "en", "n", "tje", "tjes", "je", "jes", "ke", "kes", "ken")
    forms = {word + ending for ending in endings}
    if word.endswith("sector"):
        forms.add(f"sector {word.removesuffix('sector').strip()}")
    if word.endswith("um"):
        forms.add(word[:-2] + "a")
    doubled = re.fullmatch(r"(.*)([aeou])\2([^aeiou])", word)
    plain = "".join(doubled.groups()) if doubled else word
    if doubled or word.endswith(("f", "s")):
        forms.add(plain[:-1] + {"f": "v", "s": "z"}.get(plain[-1], plain[-1]) + "en")
    return forms

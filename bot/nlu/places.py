"""The region in which a place lies, by its name or its postcode (data/places.yaml).

Normalising takes capitals away, so a town whose name is also a word (Peer, Mol, Halle) counts only
behind "in", "te" or "uit"; a postcode only behind such a word, "postcode", or before a town.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import yaml

from bot.nlu.mentions import Mention

_FILE = Path(__file__).parents[2] / "data" / "places.yaml"
_BEFORE = r"(?:in|te|uit|postcode:?|regio|omgeving)\s+(?:het\s+centrum\s+van\s+)?"
_SITE = re.compile(
    r"\b(?:vestiging\w*|filia\w+|werkplek|leerplek|werkplaats|magazijn|werf|zaak|bedrijf|winkel|kantoor"
    r"|atelier|garage|kapsalon|salon|frituur|bakkerij|slagerij|restaurant|hotel|drukkerij|vzw|organisatie"
    r"|onderneming|firma|wij|we|ik|ons|onze|mijn|boerderij|loods|tuinbedrijf|rusthuis|praktijk|cafe)\b"
)
_ANOTHER = re.compile(
    r"\b(?:school|scholen|cdo|clw|syntra|campus|zetel|hoofdzetel|leerling\w*|jongere|gast|hij|ze|zij|mentor"
    r"|klant\w*|erken\w*|woont|wonen|belde|beurs|hoeveel|aantal\w*|cijfers?|moet\w*|(?:niet|nie|geen)|premie"
    r"|sociaal\s+secretariaat|buitenlandse?)\b"
)
_OWN = re.compile(
    r"\b(?:onze?|ons|mijn|m'n|wij|we|ik|vestiging\w*|filiaal|werkplek|leerplek|postcode|werkplaats|magazijn)\b"
)
_CLAUSE = re.compile(r"[.;!?\n,]|\b(?:maar|terwijl|en|waar)\b")


@dataclass(frozen=True)
class _Places:
    regions: dict[str, str]
    postcodes: tuple[tuple[int, int, str], ...]
    words: frozenset[str]
    pattern: re.Pattern[str]


def find_places(text: str) -> Iterator[Mention]:
    """The region of the vestiging where the normalised `text` says in which place it lies.

    Nothing if places in two regions are said of it.
    """
    found = list(_of_the_site(text))
    if len({mention.value for mention in found}) == 1:
        yield found[0]


def _of_the_site(text: str) -> Iterator[Mention]:
    places = _places()
    for match in places.pattern.finditer(text):
        region = _region(match, places)
        if region and _is_site(text, match.start(), match.end()):
            name = "name" if match["name"] else "code"
            yield Mention("vestiging_regio", region, match.start(name), match.end())


def _region(match: re.Match[str], places: _Places) -> str | None:
    name, code = match["name"], match["code"]
    if name and not (name in places.words and not (match["before"] or code)):
        return places.regions[re.sub(r"[\s-]+", "-", name)]
    if code and match["before"] and (name or match["before"][:2] in ("te", "po")):
        number = int(code)
        return next(
            (region for low, high, region in places.postcodes if low <= number <= high), None
        )
    return None


def _is_site(text: str, start: int, end: int) -> bool:
    """Whether the clause around a place tells of the site of the employer, and of nothing else."""
    begin = max((match.end() for match in _CLAUSE.finditer(text, 0, start)), default=0)
    close = _CLAUSE.search(text, end)
    clause = text[begin : close.start() if close else len(text)]
    asked = bool(close and close[0] == "?" and not _OWN.search(clause))
    return (
        bool(_SITE.search(clause) and _OWN.search(clause))
        and not _ANOTHER.search(clause)
        and not asked
    )


@lru_cache(maxsize=1)
def _places() -> _Places:
    content = yaml.safe_load(_FILE.read_text(encoding="utf-8"))
    region_of: dict[str, str] = content["provinces"]
    regions = {
        re.sub(r"[\s-]+", "-", town): region_of[province]
        for province, towns in content["towns"].items()
        for town in towns
    }
    regions |= region_of | {"vlaanderen": "vlaams_gewest"}
    names = "|".join(
        re.escape(name).replace(r"\-", r"[\s-]+") for name in sorted(regions, key=len, reverse=True)
    )
    pattern = re.compile(
        rf"\b(?P<before>{_BEFORE})?(?P<code>[1-9]\d{{3}}\b)?\s*(?P<name>\b(?:{names})\b)?"
    )
    codes = tuple((low, high, region_of[province]) for low, high, province in content["postcodes"])
    return _Places(regions, codes, frozenset(content["words"]), pattern)

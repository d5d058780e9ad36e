"""The region and the province in which a place lies, by name or postcode (data/places.yaml).

Normalising takes capitals away, so a town whose name is also a word (Peer, Mol, Halle) counts only
behind "in", "te" or "uit"; a postcode only behind such a word, "postcode", or before a town.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import yaml

from bot.nlu.mentions import Mention

_FILE = Path(__file__).parents[2] / "data" / "places.yaml"
_BEFORE = (
    r"(?:in|te|uit|omgeving|(?:postcode|regio|gewest|ligging|locatie|vestiging(?:splaats)?):?)"
)
_BEFORE += r"\s+(?:het\s+centrum\s+van\s+)?"
_SITES = (
    r"vestiging\w*|filia\w+|werkplek|leerplek|werkplaats|magazijn|werf|zaak|bedrijf|winkel|kantoor"
    r"|atelier|garage|kapsalon|salon|frituur|bakkerij|slagerij|restaurant|hotel|drukkerij|vzw|organisatie"
    r"|onderneming|firma|boerderij|loods|tuinbedrijf|rusthuis|praktijk|cafe|shop|boetiek|camping|studio"
    r"|broodjeszaak|zorgcentrum|(?:exploitatie|uitbatings)zetel"
)
_SITE = re.compile(rf"\b(?:{_SITES}|wij|we|ik|ons|onze|mijn)\b")
# Whatever the sentence asks, it says where this is: "welke erkenning voor onze zaak in Aalst?".
_OWN_SITE = re.compile(
    rf"\b(?:onze?|ons|mijn|m'n|notre|mon|our|my)\s+(?:(?!ander)\w+\s+)?(?:{_SITES})\s+(?:(?:is|ligt|hier)\s+)?$"
)
_ANOTHER = re.compile(
    rf"\b(?:school|scholen|cdo|clw|syntra|campus|zetel|hoofd(?:zetel|kantoor|gebouw|vestiging)|ander\w*\s+(?:{_SITES})|leerling\w*|jongere|gast|hij|ze|zij|mentor"
    r"|klant\w*|erken\w*|woont|wonen|belde|beurs|hoeveel|aantal\w*|cijfers?|moet\w*|(?:niet|nie|geen)|premie"
    r"|sociaal\s+secretariaat|buitenlandse?|leverancier|infodag|infosessie|opleidingsdag|vergadering"
    r"|beurzen|rechtbank|filiaal\s+van\s+een|(?<!zijn\s)(?<!ben\s)een\s+(?:firma|bedrijf|klant|collega))\b"
)
_OWN = re.compile(
    r"\b(?:onze?|ons|mijn|m'n|wij|we|ik|notre|mon|nous|(?:exploitatie|uitbatings)zetel|vestiging\w*|filiaal|werkplek|leerplek|postcode|werkplaats|magazijn"
    r"|(?:de|het|die|dat|deze|dit)\s+(?:\w+\s+)?(?:zaak|bedrijf|onderneming|organisatie|vzw|firma|winkel|kantoor"
    r"|atelier|garage|(?:kap)?salon|frituur|bakkerij|slagerij|restaurant|hotel|drukkerij))\b"
)
_NO_SITE = re.compile(
    r"\b(?:school|scholen|cdo|clw|syntra|zetel|hoofdzetel|woont|wonen|hoeveel|aantal\w*|cijfers?|premie)\b"
)
_DUTY = re.compile(r"\b(?:moet\w*|hoeveel|aantal\w*|cijfers?)\b")
# The whole message says where "it" lies: "en als het in Ukkel ligt?".
_IT = r"(?:(?:die|dat|ze|zij|hij|het|'?t)\s+)"
_LIES = r"(?:is|ligt|lag|was|zou\s+(?:zijn|liggen))"
_ONLY_BEFORE = re.compile(rf"\W*(?:(?:en|wat|als|indien|stel|dat)\s+)*{_IT}?(?:{_LIES}\s+)?")
_ONLY_AFTER = re.compile(rf"\W*{_LIES}?\W*")
_CLAUSE = re.compile(r"[.;!?\n,]|\b(?:maar|terwijl|en|waar)\b")

_ELSEWHERE = "elsewhere"

TOTAL = "vlaamse_gemeenschap"
"""The value of what is said of the whole of the Vlaamse Gemeenschap: "in heel Vlaanderen"."""


@dataclass(frozen=True)
class _Places:
    provinces: dict[str, str]
    regions: dict[str, str]
    outside: frozenset[str]
    postcodes: tuple[tuple[int, int, str], ...]
    words: frozenset[str]
    pattern: re.Pattern[str]
    figures: re.Pattern[str]


def find_places(text: str) -> Iterator[Mention]:
    """The region of the vestiging where the normalised `text` says in which place it lies.

    Nothing if places in two regions are said of it.
    """
    found = list(_of_the_site(text))
    if len({mention.value for mention in found}) == 1:
        yield found[0]


def find_provinces(text: str) -> Iterator[Mention]:
    """Every place in the normalised `text`, as a mention of the province it lies in.

    Brussel counts as one. The value of a place outside these is its own name, such as "luik".
    """
    places = _places()
    for match in places.figures.finditer(text):
        province = _province(match, places)
        if province and province not in places.outside:
            yield Mention("provincie", province, *_span(match))
        elif province:
            written = re.sub(r"[\s-]+", "-", match["name"] or province)
            yield Mention("provincie", written, *_span(match))


def _of_the_site(text: str) -> Iterator[Mention]:
    places = _places()
    for match in places.pattern.finditer(text):
        province = _province(match, places)
        if province and _is_site(text, match.start(), match.end()):
            yield Mention("vestiging_regio", places.regions[province], *_span(match))


def _span(match: re.Match[str]) -> tuple[int, int]:
    return match.start("name" if match["name"] else "code"), match.end()


def _province(match: re.Match[str], places: _Places) -> str | None:
    name, code = match["name"], match["code"]
    if name and not (name in places.words and not (match["before"] or code)):
        return places.provinces[_as_listed(name)]
    if code and match["before"] and (name or match["before"][:2] in ("te", "po")):
        number = int(code)
        return next((found for low, high, found in places.postcodes if low <= number <= high), None)
    return None


def _is_site(text: str, start: int, end: int) -> bool:
    """Whether the clause around a place tells of the site of the employer, and of nothing else.

    A place that is the whole message, or a part of a list of facts, is that of the site as well.
    """
    begin = max((match.end() for match in _CLAUSE.finditer(text, 0, start)), default=0)
    close = _CLAUSE.search(text, end)
    clause = text[begin : close.start() if close else len(text)]
    if clause.strip() == text[start:end].strip() and not _NO_SITE.search(text):
        return begin == 0 or "," in (text[begin - 1], close[0] if close else "")
    if _ONLY_BEFORE.fullmatch(text[:start]) and _ONLY_AFTER.fullmatch(text[end:]):
        return True
    if _OWN_SITE.search(text[begin:start]) and not _DUTY.search(clause):
        return True
    before = text[begin:end]
    told = _SITE.search(before) and _OWN.search(before) and not _ANOTHER.search(before)
    if told and not _DUTY.search(clause):
        return True
    asked = bool(close and close[0] == "?" and not _OWN.search(clause))
    return (
        bool(_SITE.match(clause.strip()) or (_SITE.search(clause) and _OWN.search(clause)))
        and not _ANOTHER.search(clause)
        and not asked
    )


@lru_cache(maxsize=1)
def _places() -> _Places:
    content = yaml.safe_load(_FILE.read_text(encoding="utf-8"))
    regions: dict[str, str] = content["provinces"]
    of_sites = {province: province for province in regions} | {"vlaanderen": TOTAL}
    of_sites |= _by_name(content["towns"])
    others = {TOTAL: content["total"], _ELSEWHERE: content["elsewhere"]}
    provinces = _by_name(content["aliases"]) | _by_name(others) | of_sites
    return _Places(
        provinces,
        regions | {TOTAL: "vlaams_gewest"},
        frozenset(province for province, region in regions.items() if region == "elders")
        | {_ELSEWHERE},
        tuple((low, high, province) for low, high, province in content["postcodes"]),
        frozenset(content["words"]),
        _pattern(of_sites),
        _pattern(provinces),
    )


def _by_name(names: dict[str, list[str]]) -> dict[str, str]:
    """The key under which each name stands, by the name with hyphens for spaces."""
    return {
        re.sub(r"[\s-]+", "-", name): province for province, all_ in names.items() for name in all_
    }


def _as_listed(name: str) -> str:
    """A name as data/places.yaml has it, with hyphens: sint-niklaas for "st. niklaas"."""
    return re.sub(r"^st\.?-", "sint-", re.sub(r"[\s-]+", "-", name))


def _pattern(names: Iterable[str]) -> re.Pattern[str]:
    written = "|".join(
        re.sub("^sint\\\\-", r"(?:sint|st\\.?)\\-", re.escape(name)).replace(r"\-", r"[\s-]+")
        for name in sorted(names, key=len, reverse=True)
    )
    return re.compile(
        rf"\b(?P<before>{_BEFORE})?(?P<code>[1-9]\d{{3}}\b)?\s*(?P<name>\b(?:{written})\b)?"
    )

"""What a sentence asks of the figures: what is counted, of whom, when, how, and in which form.

It is read only where the words ask for figures ("hoeveel bedrijven ..."), or where the message is
so short that it may follow on such a question ("en in Limburg?", "als grafiek"). The conversation
decides whether it was one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from bot.nlu.figure_words import (
    ADDING,
    ASKS,
    EACH_OF,
    FOLLOWS,
    FORMS,
    HALF,
    IN_TOTAL,
    MEASURES,
    OPERATIONS,
    OTHER_SECTOR,
    SENTENCE,
)
from bot.nlu.mentions import Mention
from bot.nlu.places import TOTAL, find_provinces
from bot.nlu.schooljaren import SINCE, find_schooljaren, years_from, years_since
from bot.nlu.sectors import OWN, find_sectors, sector_of
from bot.statistics.question import Dimension, Measure, Operation, Question

EACH = "elke"
"""The value of a provincie or sector where each of them is asked for: "per provincie"."""

NOT_COUNTED = ("duaal", "leerlingen")
"""Values of a maat that no figure counts: duaal leren, and the number of leerlingen."""

ADDED_UP = "som"
"""The value of a bewerking that the figures do not allow: adding rows up."""

# The most words of a message that may follow on a question, and of one that need not show it.
_SHORT, _SHORTEST = 9, 4
# What can be asked of one and of each of them.
_OF_EACH = (Operation.MOST, Operation.FEWEST, Operation.SHARE, Operation.EVOLUTION)


def find_figures(text: str) -> Iterator[Mention]:
    """What the normalised `text` asks of the figures; nothing where it cannot be about them.

    Kinds: maat, provincie, sector, schooljaar, bewerking and vorm.
    """
    forms = list(_first_of_each(text, "vorm", FORMS))
    words = len(text.split())
    follows = words <= _SHORTEST or (words <= _SHORT and FOLLOWS.match(text))
    adding = ADDING.search(text)
    if not (forms or follows or adding or ASKS.search(text) or EACH_OF.search(text)):
        return
    yield from forms
    yield from _of_whom(text)
    yield from find_schooljaren(text)
    yield from _first_of_each(text, "maat", MEASURES)
    yield from list(_first_of_each(text, "bewerking", OPERATIONS))[:1]
    if adding:
        yield Mention("bewerking", ADDED_UP, *adding.span())


def question_of(
    entities: Iterable[Mapping[str, Any]],
    today: date,
    *,
    before: Question | None = None,
    committee: str | None = None,
    latest: str | None = None,
) -> Question:
    """The question that mentions ask, each with `entity`, `value` and perhaps `role`.

    `before` is the question they follow on: what they do not name is kept, and "het jaar ervoor"
    counts from its schooljaar; else from the schooljaar of `today`. `committee` is the paritair
    comité of the sender, for "in mijn sector"; if that tells no sector, the subject is OWN.
    `latest` is the last schooljaar there are figures of, for "sinds 2019".
    """
    said = list(entities)
    schooljaren, shift = _schooljaren(said, latest)
    subjects = _subjects(said, committee)
    measures = [value for value in _values(said, "maat") if value not in NOT_COUNTED]
    asked = Question(
        measure=Measure(measures[0]) if len(measures) == 1 else None,
        dimension=_dimension(said, subjects),
        subjects=tuple(subjects),
        schooljaren=schooljaren,
    )
    asked = replace(asked, operation=_operation(said, asked, both=len(measures) > 1))
    implied = not _values(said, "bewerking")
    whole = before.merged(_following(before, asked, implied=implied)) if before else asked
    if shift is None:
        return whole
    if before and not schooljaren:  # merging lets them go where an evolution begins
        whole = replace(whole, schooljaren=before.schooljaren)
    return _shifted(whole, shift, asked.operation, today)


def _following(before: Question, asked: Question, *, implied: bool) -> Question:
    """A follow-up on `before`: `asked` with what it takes from what was asked before.

    One subject after the most of all asks for its figure; one to compare with comes beside those
    before. "En per sector?" asks the same of the sectors: its operation is only `implied`.
    """
    same = asked.dimension in (None, before.dimension)
    if asked.operation is Operation.COMPARISON and len(asked.subjects) == 1 and same:
        both = tuple(dict.fromkeys((*before.subjects, *asked.subjects)))
        kept = before.operation in (Operation.SHARE, Operation.EVOLUTION)
        operation = before.operation if kept else asked.operation
        return replace(asked, subjects=both, operation=operation)
    if asked.operation is Operation.RANKING and implied and before.operation in _OF_EACH:
        return replace(asked, operation=before.operation)
    of_one = asked.subjects and before.operation in (Operation.MOST, Operation.FEWEST)
    return replace(asked, operation=Operation.FIGURE) if of_one and not asked.operation else asked


def _shifted(question: Question, shift: int, operation: Operation | None, today: date) -> Question:
    """The question so many years on, 0 being the year of `today`.

    An evolution that is asked now takes the years between too.
    """
    here = (
        question
        if question.schooljaren and shift
        else replace(question, schooljaren=years_from(today))
    )
    there = here.shifted(shift)
    if operation is not Operation.EVOLUTION:
        return there
    first, last = sorted((*here.schooljaren[-1:], *there.schooljaren))
    return replace(there, schooljaren=years_since(first, last))


def _first_of_each(text: str, kind: str, patterns: Mapping[Any, str]) -> Iterator[Mention]:
    """For each value, in order, the first place where its pattern is found."""
    for value, pattern in patterns.items():
        match = re.search(rf"(?<!\w)(?:{pattern})", text)
        if match:
            yield Mention(kind, str(value), *match.span())


def _of_whom(text: str) -> Iterator[Mention]:
    """The sectors and provincies; a place counts only where its sentence asks something."""
    sectors = list(find_sectors(text))
    yield from sectors
    for match in EACH_OF.finditer(text):
        if any(one.start < match.end() and match.start() < one.end for one in sectors):
            continue  # "groene sectoren" are one sector
        written = match["one"] or match["many"]
        kind = "provincie" if written.startswith("provin") else "sector"
        yield Mention(kind, EACH, *match.span())
    for match in OTHER_SECTOR.finditer(text):
        if not any(one.start < match.end() and match.start() < one.end for one in sectors):
            yield Mention("sector", match["name"] or match[0], *match.span())
    for match in HALF.finditer(text):
        yield Mention("provincie", f"{match['side']}-vlaanderen", *match.span())
    for match in IN_TOTAL.finditer(text):
        yield Mention("provincie", TOTAL, *match.span())
    asking = [one.span() for one in SENTENCE.finditer(text) if _is_asking(one[0])]
    for place in find_provinces(text):
        if not asking or any(start <= place.start < end for start, end in asking):
            yield place


def _is_asking(sentence: str) -> bool:
    return sentence.endswith("?") or bool(ASKS.search(sentence))


def _values(said: Iterable[Mapping[str, Any]], kind: str) -> list[str]:
    """The different values of one kind, in the order they were said."""
    found = (str(entity["value"]) for entity in said if entity["entity"] == kind)
    return list(dict.fromkeys(found))


def _subjects(said: list[Mapping[str, Any]], committee: str | None) -> list[str]:
    """Whom the question is about; of Vlaanderen beside a sector only where its share is asked."""
    sectors = [value for value in _values(said, "sector") if value != EACH]
    if OWN in sectors:
        numbers = [*_values(said, "paritair_comite"), *([committee] if committee else [])]
        others = [sector for sector in sectors if sector != OWN]
        mine = others or [sector_of(number) or OWN for number in numbers[:1]] or [OWN]
        sectors = mine
    provinces = [value for value in _values(said, "provincie") if value != EACH]
    if sectors and "aandeel" not in _values(said, "bewerking"):
        provinces = [value for value in provinces if value != TOTAL]
    if not (provinces or sectors) and ADDED_UP in _values(said, "bewerking"):
        # All rows together is what a printed total says, where there is one.
        return [TOTAL] if any(EACH in _values(said, one) for one in Dimension) else []
    return [*provinces, *sectors]


def _dimension(said: list[Mapping[str, Any]], subjects: list[str]) -> Dimension | None:
    for dimension in Dimension:
        if EACH in _values(said, dimension):
            return dimension
    named = [subject for subject in subjects if subject != TOTAL or len(subjects) == 1]
    provinces = set(named) & set(_values(said, Dimension.PROVINCIE))
    kinds = {Dimension.PROVINCIE if subject in provinces else Dimension.SECTOR for subject in named}
    return kinds.pop() if len(kinds) == 1 else None


def _schooljaren(
    said: list[Mapping[str, Any]], latest: str | None
) -> tuple[tuple[str, ...], int | None]:
    """The schooljaren that are named, and how many years earlier or later is asked for."""
    spoken = [(str(one["value"]), one.get("role")) for one in said if one["entity"] == "schooljaar"]
    shifts = [int(value) for value, _ in spoken if "-" not in value[1:]]
    named = [value for value, _ in spoken if "-" in value[1:]]
    since = [value for value, role in spoken if role == SINCE]
    if since and latest and len(named) == 1:
        named = list(years_since(since[0], latest))
    return tuple(dict.fromkeys(named)), shifts[0] if shifts else None


def _operation(said: list[Mapping[str, Any]], asked: Question, *, both: bool) -> Operation | None:
    """What is done with the figures, where the words or the number of things named tell.

    `both` is whether both measures are named. The share of a part in a total is no share here: the
    two are compared.
    """
    named = [value for value in _values(said, "bewerking") if value != ADDED_UP]
    operation = next(map(Operation, named), None)
    if operation is Operation.SHARE and TOTAL in asked.subjects and not both:
        return Operation.COMPARISON
    if operation not in (None, Operation.FIGURE, Operation.COMPARISON):
        return operation
    if len(asked.schooljaren) > 1:
        return Operation.EVOLUTION
    if len(asked.subjects) > 1 and asked.dimension:
        return Operation.COMPARISON
    if both:
        return Operation.SHARE
    if not asked.subjects and any(EACH in _values(said, kind) for kind in Dimension):
        return operation if operation is Operation.COMPARISON else Operation.RANKING
    return operation

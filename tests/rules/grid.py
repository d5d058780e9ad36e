"""Every combination of facts that a check tells apart, on the days around each change of law.

A case is a tuple with one value for each fact of the check, None where it is unknown. A fact
that is never asked counts as settled when it is None: it stays absent. So does a fact that follows
another while that other does not call for it. A fact that is compared with others is known after
those that stand before it.
"""

from __future__ import annotations

import itertools
from datetime import date, timedelta
from decimal import Decimal
from functools import cache, cached_property

from bot.law import read_law
from bot.rules import CHECKS, Check, Dossier, Fact, FactValue, Number, Verdict, regions
from bot.settings import ROOT

LAW = read_law(ROOT / "data" / "law")

# Facts whose limits hang on other facts, or that have none: values on both sides of what counts.
# "check.fact" is for one check, "fact" for every other that has it.
SAMPLES: dict[str, tuple[FactValue, ...]] = {
    # One paritair comité for each answer that may follow from it: neen, ja, mogelijk.
    "paritair_comite": ("302", "329.01", "330"),
    # On both sides of what the sources on the stagebonus say, and of what holds for the premie.
    "maanden_schooljaar": (Decimal("2.99"), Decimal(3), Decimal(4)),
    # Each grant has its own amount, and after the third there is none.
    "eerdere_toekenningen": (Decimal(0), Decimal(1), Decimal(2), Decimal(3)),
    # Two starts; notice in time, and late by 1 day, by 10 or 11, and by as much as can be told.
    "opzeggen.start_leerling": (date(2026, 9, 1), date(2026, 9, 2)),
    "opzegging_op": (
        date(2026, 9, 30),
        date(2026, 10, 1),
        date(2026, 10, 11),
        date(2027, 10, 1),
        date(2027, 10, 2),
    ),
    "schorsing_dagen": (Decimal(0), Decimal(10), Decimal(366)),
    # A start before and after the day of the answer, and signatures before and after each start.
    "overeenkomst_in_orde.start_leerling": (date(2016, 8, 1), date(2026, 12, 1)),
    "ondertekend_op": (date(2016, 8, 1), date(2026, 12, 2)),
    "maanden_overeenkomsten": (Decimal(9), Decimal(10)),
    "maanden_opleiding": (Decimal(8), Decimal(9), Decimal(10)),
    # Totals on both sides of 28 hours, beside weeks that are shorter, as long and longer.
    "uren_overeenkomst.uren_werkplek": (Decimal(13), Decimal(14)),
    "lesuren": (Decimal("13.99"), Decimal(15)),
    "voltijdse_week": tuple(map(Decimal, ("26", "26.99", "27.99", "28", "29", "30"))),
    # One jongere more and less than there are werknemers, and none of them.
    "jongeren_in_opleiding": (Decimal(1), Decimal(2), Decimal(3)),
    "werknemers_vestiging": (Decimal(0), Decimal(1), Decimal(2), Decimal(3)),
    # No outcome hangs on it, but the notes do: 14 and 60 days, and one more.
    "dagen_afwezig": (Decimal(14), Decimal(15), Decimal(60), Decimal(61)),
}

Case = tuple[FactValue | None, ...]


def first_day(check: Check, *, computing: bool = True) -> date:
    """The first day on which all a check must look up is known, or all but for its figures."""
    notes = {key for one in check.outcomes for key, _ in one.notes}
    left_out = notes if computing else notes | {*check.computes_with}
    return max(LAW.series(key).entries[0].start for key in {*check.law} - left_out)


def days(check: Check) -> list[date]:
    """The days on both sides of each start and end in the law of `check`."""
    around = set()
    for key in check.law:
        for entry in LAW.series(key).entries:
            around |= {entry.start, entry.start - timedelta(days=1)}
            if entry.end is not None:
                around |= {entry.end, entry.end + timedelta(days=1)}
    return sorted(day for day in around if day >= first_day(check))


def values(check: Check, fact: Fact, on: date) -> list[FactValue]:
    """Values of `fact` on every side of everything `check` compares it with."""
    for id_ in (f"{check.id}.{fact.id}", fact.id):
        if id_ in SAMPLES:
            return list(SAMPLES[id_])
    if not isinstance(fact, Number):
        return [one.value for one in regions(check, fact, {}, LAW, on)]
    points = {fact.minimum, fact.maximum}
    for one in regions(check, fact, {}, LAW, on):
        if one.low is not None:
            points |= {one.low, one.low - Decimal(1 if fact.whole else "0.01")}
    return sorted(points)


class Grid:
    """The cases of one check on one day; every verdict is worked out once."""

    def __init__(self, check: Check, on: date) -> None:
        self.check, self.on = check, on
        self.axes = [values(check, fact, on) for fact in check.facts]
        self._verdicts: dict[Case, Verdict] = {}
        self._reachable: dict[Case, frozenset[str | None]] = {}
        self._changes: dict[tuple[Case, int], bool] = {}

    @cached_property
    def cases(self) -> list[Case]:
        """Every case, with any of its facts unknown, in which each fact may be known by now."""
        cases: list[Case] = [()]
        for fact, axis in zip(self.check.facts, self.axes, strict=True):
            cases = [
                (*case, value)
                for case in cases
                for value in ([None, *axis] if self._called_for(fact, case) else [None])
            ]
        return cases

    @cached_property
    def full_cases(self) -> list[Case]:
        """The cases in which no fact that may be asked for is unknown."""
        return [case for case in self.cases if not self.unknown(case)]

    def named(self, case: Case) -> dict[str, FactValue]:
        """The known facts of `case` by their ids."""
        pairs = zip(self.check.facts, case, strict=False)
        return {fact.id: value for fact, value in pairs if value is not None}

    def verdict(self, case: Case) -> Verdict:
        """What the check says of `case`."""
        if case not in self._verdicts:
            self._verdicts[case] = self.check.evaluate(self.named(case), LAW, self.on)
        return self._verdicts[case]

    def unknown(self, case: Case) -> list[int]:
        """Where the facts stand that may be asked for and neither are known nor follow."""
        known, given = self.verdict(case).facts, self.named(case)
        places = enumerate(self.check.facts)
        return [
            place
            for place, fact in places
            if fact.id not in known and fact.may_be_asked({**known, **given})
        ]

    def filled(self, case: Case, place: int) -> list[Case]:
        """`case` with each value for the fact at `place`."""
        return [(*case[:place], value, *case[place + 1 :]) for value in self.axes[place]]

    def reachable(self, case: Case) -> frozenset[str | None]:
        """The outcomes of all full cases that `case` may still become."""
        if case not in self._reachable:
            unknown = self.unknown(case)
            outcomes = (
                itertools.chain.from_iterable(map(self.reachable, self.filled(case, unknown[0])))
                if unknown
                else [self.verdict(case).outcome]
            )
            self._reachable[case] = frozenset(outcomes)
        return self._reachable[case]

    def changes(self, case: Case, place: int) -> bool:
        """Whether the value of the fact at `place` can make a difference to the outcome."""
        if (case, place) not in self._changes:
            others = [other for other in self.unknown(case) if other != place]
            if others:
                answer = any(self.changes(one, place) for one in self.filled(case, others[0]))
            else:
                filled = map(self.reachable, self.filled(case, place))
                answer = len(frozenset().union(*filled)) > 1
            self._changes[case, place] = answer
        return self._changes[case, place]

    @cached_property
    def _compared_with(self) -> dict[str, set[str]]:
        """For each fact the earlier ones that set a limit to it, or to which it sets one."""
        order = [fact.id for fact in self.check.facts]
        found: dict[str, set[str]] = {id_: set() for id_ in order}
        for limit in self.check.limits:
            *earlier, last = sorted({fact.id for fact in limit.facts}, key=order.index)
            found[last] |= {*earlier}
        return found

    def _called_for(self, fact: Fact, case: Case) -> bool:
        """Whether `fact` makes sense beside the facts in `case`, which stand before it."""
        if not self._compared_with[fact.id] <= {*self.named(case)}:
            return False
        if fact.follows is None:
            return True
        leader, *values = fact.follows
        return self.named(case).get(leader) in values


@cache
def grid(check_id: str, on: date) -> Grid:
    """The grid of a check on a day, shared by all tests."""
    return Grid(CHECKS[check_id], on)


# A dossier is made of checks that have their own grid; tests/rules/test_dossier.py holds how.
TABLED = {id_: check for id_, check in CHECKS.items() if not isinstance(check, Dossier)}
CHECK_DAYS = [(check.id, on) for check in TABLED.values() for on in days(check)]

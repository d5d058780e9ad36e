"""Giving notice in the first days of an OAO (F-119 to F-122; ambiguity 14).

Both parties may, until a number of days after the start; each day of schorsing in those days
adds one. We count calendar days, the start being the first. Notice runs on during a schorsing.
Facts: overeenkomst, start_leerling, opzegging_op, schorsing_dagen (only where it may matter).
Conditions: eerste_dagen (in time without schorsing), verlenging (in time with it). Outcomes:
kan and te_laat for an OAO, with the last day to give notice and the last day of the overeenkomst;
nagaan_sao and gewone_regels for the other two, of which the sources do not speak.
"""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from bot.rules.check import Check, Condition, Outcome
from bot.rules.common import OVEREENKOMST, START_LEERLING
from bot.rules.contractkeuze import found_overeenkomst
from bot.rules.facts import Day, FactValue, Number
from bot.rules.logic import Case, Limit, is_

OPZEGGING_OP = Day(
    "opzegging_op",
    about="overeenkomst",
    not_before="start_leerling",
    follows=("overeenkomst", "oao"),
    of_act=True,
)
SCHORSING_DAGEN = Number(
    "schorsing_dagen",
    about="overeenkomst",
    minimum=Decimal(0),
    maximum=Decimal(366),
    unit="dagen",
    whole=True,
    follows=("overeenkomst", "oao"),
)

_PERIOD, _NOTICE = ("opzeggen.periode_dagen",), "opzeggen.termijn_dagen"


def _last_day(start: date, schorsing: Decimal, period: int) -> date:
    """The last day to give notice: the start is day 1, and schorsing adds its days."""
    return start + timedelta(days=period - 1 + int(schorsing))


def _first_start(notice: date, schorsing: Decimal, period: int) -> date:
    """The earliest start with which notice on this day is in time."""
    return notice - timedelta(days=period - 1 + int(schorsing))


def _schorsing_needed(notice: date, start: date, period: int) -> Decimal:
    """The days of schorsing with which notice on this day is in time."""
    return Decimal((notice - start).days + 1 - period)


oao = is_(OVEREENKOMST, "oao")
sao = is_(OVEREENKOMST, "sao")
deeltijds = is_(OVEREENKOMST, "deeltijdse_arbeidsovereenkomst")

# Each comparison stands here once for every fact in it, so that whichever of them nobody knows
# has both its sides shown.
eerste_dagen = Limit(
    (OPZEGGING_OP, START_LEERLING),
    _PERIOD,
    limit_of=lambda start, period: _last_day(start, Decimal(0), period),
    at_most=True,
) & Limit(
    (START_LEERLING, OPZEGGING_OP),
    _PERIOD,
    limit_of=lambda notice, period: _first_start(notice, Decimal(0), period),
)
met_schorsing = (
    Limit((SCHORSING_DAGEN, OPZEGGING_OP, START_LEERLING), _PERIOD, limit_of=_schorsing_needed)
    & Limit(
        (OPZEGGING_OP, START_LEERLING, SCHORSING_DAGEN), _PERIOD, limit_of=_last_day, at_most=True
    )
    & Limit((START_LEERLING, OPZEGGING_OP, SCHORSING_DAGEN), _PERIOD, limit_of=_first_start)
)
# Beyond this no schorsing that can be told helps, so it need not be asked.
nog_te_verlengen = Limit(
    (OPZEGGING_OP, START_LEERLING),
    _PERIOD,
    limit_of=lambda start, period: _last_day(start, SCHORSING_DAGEN.maximum, period),
    at_most=True,
) & Limit(
    (START_LEERLING, OPZEGGING_OP),
    _PERIOD,
    limit_of=lambda notice, period: _first_start(notice, SCHORSING_DAGEN.maximum, period),
)
verlenging = nog_te_verlengen & met_schorsing
op_tijd = eerste_dagen | verlenging

_notes = (
    ("let_op.eerste_dagen_tellen", None),
    ("let_op.schoolvakantie_schorst", None),
    ("let_op.opzeg_vorm", None),
)


def last_days(case: Case, outcome: str) -> dict[str, FactValue]:
    """The last day to give notice, with the schorsing counted in it, and what notice then gives."""
    start, notice = case.fact(START_LEERLING), case.fact(OPZEGGING_OP)
    if outcome not in ("kan", "te_laat") or not isinstance(start, date):
        return {}
    schorsing = Decimal(str(case.fact(SCHORSING_DAGEN) or 0))
    figures: dict[str, FactValue] = {
        "laatste_dag_opzegging": _last_day(start, schorsing, case.compute_with(_PERIOD[0])),
        "schorsing_meegeteld": schorsing,
    }
    if outcome == "kan" and isinstance(notice, date):
        last = notice + timedelta(days=case.compute_with(_NOTICE))
        figures["laatste_dag_overeenkomst"] = last
    return figures


OPZEGGEN = Check(
    id="opzeggen",
    facts=(OVEREENKOMST, START_LEERLING, OPZEGGING_OP, SCHORSING_DAGEN),
    conditions=(
        Condition("overeenkomst", met=oao | sao | deeltijds),
        Condition("eerste_dagen", met=eerste_dagen),
        Condition("verlenging", met=verlenging),
    ),
    outcomes=(
        Outcome(
            "kan",
            when=oao & op_tijd,
            basis=(
                ("opzeggen.recht", None),
                ("opzeggen.schorsing_verlengt", ~eerste_dagen),
                ("opzeggen.schorsing_en_termijn", None),
            ),
            notes=_notes,
        ),
        Outcome(
            "te_laat",
            when=oao & ~op_tijd,
            basis=(("opzeggen.recht", None), ("opzeggen.schorsing_verlengt", None)),
            notes=_notes[:2],
        ),
        Outcome("nagaan_sao", when=sao, basis=(("einde.enkel_oao", None),)),
        Outcome("gewone_regels", when=deeltijds, basis=(("einde.deeltijds", None),)),
    ),
    figures=last_days,
    computes_with=(*_PERIOD, _NOTICE),
    concludes=found_overeenkomst,
)

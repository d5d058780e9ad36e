"""Whether a leerling can start: the dossier of every check that comes before the first day.

Seven parts in the order an employer settles them: erkenning, organisatie, mentor, overeenkomst
(which one, and is it in order), leervergoeding and voordelen. Outcomes: klaar, nog_te_doen,
niet_klaar.
"""

from __future__ import annotations

from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

from bot.rules.common import OVEREENKOMST, START_LEERLING, told_committee
from bot.rules.contractkeuze import CONTRACTKEUZE
from bot.rules.dossier import Dossier, Part, facts_of
from bot.rules.erkenning import (
    ERKENNING,
    ERKENNING_DATUM,
    in_area,
    in_force,
    last_day,
    this_one,
    to_apply_for,
)
from bot.rules.facts import FactValue
from bot.rules.leervergoeding import LEERVERGOEDING
from bot.rules.logic import AnyOf, Case, Limit, is_
from bot.rules.mentorcheck import MENTOR_OPLEIDING, MENTORCHECK
from bot.rules.organisatievoorwaarden import ORGANISATIEVOORWAARDEN
from bot.rules.overeenkomst_in_orde import (
    ONDERTEKEND_OP,
    OVEREENKOMST_IN_ORDE,
    all_else,
    model,
)
from bot.rules.voordelen import REGISTRATIE_TIJDIG, VOORDELEN

NO_BENEFIT = ("geen_recht", "geen_premie_in_die_periode")

# The recognition ends before the leerling starts, whatever it is on the day of the answer.
ends_before_start = Limit(
    (START_LEERLING, ERKENNING_DATUM),
    ("erkenning.duur",),
    limit_of=lambda granted, years: last_day(granted, years) + timedelta(days=1),
)
# The overeenkomst that was told is none of those that contractkeuze finds.
other_overeenkomst = AnyOf(
    tuple(
        one.when & ~is_(OVEREENKOMST, *one.id.split("_of_"))
        for one in CONTRACTKEUZE.outcomes
        if one.id != "geen_regel"
    )
)
to_recognise = in_area & (to_apply_for | (this_one & (~in_force | ends_before_start)))
bouw = told_committee("bouw.paritaire_comites")
signed = (
    all_else
    & model
    & Limit((ONDERTEKEND_OP,), (), limit_of=lambda on: on, dated=True, at_most=True)
)

PARTS = (
    Part(
        ERKENNING,
        settled=("geldig",),
        pending=(
            "mogelijk_elders",
            "opheffing_dreigt",
            "verlopen",
            "nog_niet_begonnen",
            "aanvragen",
            "elders_na_te_gaan",
        ),
        unless=ends_before_start,
    ),
    Part(
        ORGANISATIEVOORWAARDEN,
        settled=("voldoet",),
        waivable=("voldoet_mits_afwijking",),
        pending=("laten_nagaan",),
    ),
    Part(
        MENTORCHECK,
        settled=("voldoet",),
        waivable=("voldoet_mits_afwijking",),
        pending=("voldoet_mits_mentoropleiding",),
    ),
    Part(
        CONTRACTKEUZE,
        settled=[one for one in CONTRACTKEUZE.outcome_ids if one != "geen_regel"],
        pending=("geen_regel",),
        unless=other_overeenkomst,
    ),
    Part(
        OVEREENKOMST_IN_ORDE,
        settled=("in_orde",),
        pending=("nog_in_orde_te_brengen", "na_te_gaan"),
    ),
    Part(LEERVERGOEDING, settled=LEERVERGOEDING.outcome_ids),
    Part(
        VOORDELEN,
        settled=[one for one in VOORDELEN.outcome_ids if one not in NO_BENEFIT],
        no_matter=NO_BENEFIT,
    ),
)


def deadlines(case: Case, outcome: str) -> dict[str, FactValue]:
    """By when each thing that is left must be done, the first in front, as far as that is known.

    The term for the mentoropleiding is another in the bouw, starts with a new recognition, and
    hangs on the day of the recognition; for one of before September 2019 no source names a term.
    """
    start, granted = case.fact(START_LEERLING), case.fact(ERKENNING_DATUM)
    days: dict[str, date] = {}
    recognise = to_recognise.holds(case)
    if isinstance(start, date):
        if not signed.holds(case):
            days["overeenkomst_tekenen"] = start
        decision = case.compute_if_known("erkenning.beslistermijn") if recognise else None
        if decision is not None:
            days["erkenning_aanvragen"] = start - timedelta(days=decision)
        registration = case.compute_if_known("voordelen.registratie_maanden")
        if registration is not None:
            last = start + relativedelta(months=registration)
            if case.on <= last or case.fact(REGISTRATIE_TIJDIG) is False:
                days["overeenkomst_registreren"] = last
    to_follow = case.fact(MENTOR_OPLEIDING) == "nog_niet" and not (recognise or bouw.holds(case))
    if to_follow and isinstance(granted, date):
        course = case.compute_if_known("mentor.opleiding_termijn", on=granted)
        if course is not None:
            days["mentoropleiding_volgen"] = granted + relativedelta(months=course)
    return {id_: days[id_] for id_ in sorted(days, key=days.__getitem__)}


STARTKLAAR = Dossier(
    id="startklaar",
    facts=facts_of(PARTS),
    conditions=(),
    outcomes=(),
    explain_all=True,
    figures=deadlines,
    computes_with=(
        "erkenning.beslistermijn",
        "mentor.opleiding_termijn",
        "voordelen.registratie_maanden",
    ),
    parts=PARTS,
)

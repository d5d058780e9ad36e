"""Whether a werkplek is recognised, and until when (F-003 to F-007, F-036, F-049 to F-057).

Each vestiging needs a recognition for each opleiding, for a fixed number of years. Outside the
Vlaams Gewest and the Brussels Hoofdstedelijk Gewest a recognition in an equivalent system of that
place counts (ambiguity 12).
Facts: where the vestiging lies, what recognition it has, since when, whether its conditions and
commitments are kept; elsewhere: whether the werkplek is recognised there.
Outcomes: geldig, opheffing_dreigt, verlopen, nog_niet_begonnen, aanvragen, opgeheven,
mogelijk_elders, elders_na_te_gaan, niet_mogelijk_elders.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from bot.law import day_before
from bot.rules.check import Check, Condition, Outcome
from bot.rules.common import PARITAIR_COMITE, VESTIGING_REGIO, told_committee
from bot.rules.facts import Choice, Day, FactValue, YesNo
from bot.rules.logic import Case, Limit, is_, required_by_law

ERKENNING_STATUS = Choice(
    "erkenning_status",
    about="organisatie",
    options=("zelfde", "andere_opleiding", "andere_vestiging", "opgeheven", "geen"),
    yes="zelfde",
    no="geen",
)
ERKENNING_DATUM = Day(
    "erkenning_datum", about="organisatie", follows=("erkenning_status", "zelfde")
)
VOORWAARDEN_NAGELEEFD = YesNo(
    "voorwaarden_nageleefd", about="organisatie", follows=("erkenning_status", "zelfde")
)
ERKENNING_ELDERS = YesNo(
    "erkenning_elders", about="organisatie", follows=("vestiging_regio", "elders")
)


def last_day(granted: date, years: int) -> date:
    """The last of this many years from the day of the recognition, that day included."""
    year = granted.year + years
    try:
        return day_before(granted.replace(year=year))
    except ValueError:  # granted on 29 February
        return date(year, 2, 28)


def first_day_in_force(years: int, on: date) -> date:
    """The earliest day of a recognition that still holds on `on`."""
    year = on.year - years
    try:
        return on.replace(year=year) + timedelta(days=1)
    except ValueError:  # on 29 February
        return date(year, 3, 1)


in_area = is_(VESTIGING_REGIO, "vlaams_gewest", "brussels_gewest")
brussels = is_(VESTIGING_REGIO, "brussels_gewest")
this_one = is_(ERKENNING_STATUS, "zelfde")
to_apply_for = is_(ERKENNING_STATUS, "andere_opleiding", "andere_vestiging", "geen")
begun = Limit((ERKENNING_DATUM,), (), limit_of=lambda on: on, dated=True, at_most=True)
in_force = Limit((ERKENNING_DATUM,), ("erkenning.duur",), limit_of=first_day_in_force, dated=True)
kept = is_(VOORWAARDEN_NAGELEEFD, True)
recognised_there = is_(ERKENNING_ELDERS, True)
arranged = required_by_law("erkenning.elders_geregeld")
horeca = told_committee("horeca.paritaire_comites")


def dates(case: Case, outcome: str) -> dict[str, FactValue]:
    """The last day of the recognition, or when an application of the asked day is decided."""
    figures: dict[str, FactValue] = {}
    granted: Any = case.fact(ERKENNING_DATUM)
    if outcome in ("geldig", "opheffing_dreigt", "verlopen", "nog_niet_begonnen"):
        figures["geldig_tot"] = last_day(granted, case.compute_with("erkenning.duur"))
    if outcome in ("verlopen", "aanvragen"):
        term = timedelta(days=case.compute_with("erkenning.beslistermijn"))
        figures["aanvraag_op"] = case.on
        figures["beslissing_ten_laatste"] = case.on + term
    return figures


_needed = (("erkenning.nodig", None), ("erkenning.per_opleiding_en_vestiging", None))
_apply = (
    ("erkenning.aanvraag", None),
    ("erkenning.aanvraag_door_school", None),
    ("erkenning.wie_beslist", None),
)
_beside_applying = (
    ("let_op.beslistermijn", None),
    ("let_op.waar_informatie", None),
    ("let_op.horeca_stukken", horeca),
)
_beside_period = (("let_op.einddatum_erkenning", None), ("let_op.erkenning_voor_decreet", None))
_beside_brussels = (("let_op.premie_enkel_vlaams_gewest", brussels),)
_beside_elsewhere = (("let_op.vestiging_elders", None),)

ERKENNING = Check(
    id="erkenning",
    facts=(
        VESTIGING_REGIO,
        ERKENNING_STATUS,
        ERKENNING_DATUM,
        VOORWAARDEN_NAGELEEFD,
        ERKENNING_ELDERS,
        PARITAIR_COMITE,
    ),
    conditions=(
        Condition("gebied", met=in_area, basis="erkenning.gebied"),
        Condition("erkend", met=this_one, pending=to_apply_for),
        Condition("begonnen", met=begun),
        Condition("niet_verlopen", met=in_force, basis="erkenning.geldigheid"),
        Condition("nageleefd", met=kept, basis="erkenning.opheffing"),
        Condition("erkend_elders", met=recognised_there, basis="erkenning.elders"),
    ),
    outcomes=(
        Outcome(
            "geldig",
            when=in_area & this_one & begun & in_force & kept,
            basis=_needed,
            notes=_beside_period + _beside_brussels,
        ),
        Outcome(
            "opheffing_dreigt",
            when=in_area & this_one & begun & in_force & ~kept,
            basis=(*_needed, ("erkenning.sancties", None)),
            notes=_beside_period + _beside_brussels,
        ),
        Outcome(
            "verlopen",
            when=in_area & this_one & ~in_force,
            basis=_needed + _apply,
            notes=_beside_period + _beside_applying + _beside_brussels,
        ),
        Outcome(
            "nog_niet_begonnen",
            when=in_area & this_one & ~begun,
            basis=_needed,
            notes=(("let_op.einddatum_erkenning", None), *_beside_brussels),
        ),
        Outcome(
            "aanvragen",
            when=in_area & to_apply_for,
            basis=_needed + _apply,
            notes=_beside_applying + _beside_brussels,
        ),
        Outcome(
            "opgeheven",
            when=in_area & ~this_one & ~to_apply_for,
            basis=(*_needed, ("erkenning.sancties", None), ("erkenning.wie_beslist", None)),
            notes=(("let_op.na_opheffing", None), ("let_op.waar_informatie", None)),
        ),
        Outcome(
            "mogelijk_elders",
            when=~in_area & recognised_there & arranged,
            notes=_beside_elsewhere,
        ),
        Outcome("elders_na_te_gaan", when=~in_area & recognised_there & ~arranged),
        Outcome("niet_mogelijk_elders", when=~in_area & ~recognised_there, notes=_beside_elsewhere),
    ),
    figures=dates,
    computes_with=("erkenning.duur", "erkenning.beslistermijn"),
)

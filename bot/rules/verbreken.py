"""Breaking an OAO for a reason (F-123 to F-132, F-088; ambiguity 15).

The reason goes to the trajectbegeleider, who must attempt mediation within a term; the overeenkomst
goes on for that long. After it the overeenkomst can be broken; a reason that is not accepted costs
leervergoeding. The reasons in the sources are examples, so another one is not excluded.
Facts: overeenkomst, verbreker, reden_verbreking, trajectbegeleider_verwittigd, then bemiddeling and
verwittigd_op. Conditions: overeenkomst, melding, bemiddeling, termijn (the term is over),
genoemde_reden. Outcomes for an OAO: eerst_melden and leerling_meldt_eerst (nobody told the
trajectbegeleider yet), loopt_voort (the term runs), termijn_voorbij (it is over while mediation
still runs), kan_verbreken and leerling_kan_verbreken, reden_onzeker (a reason the sources do not
name), bijgelegd. nagaan_sao and gewone_regels are for the other two overeenkomsten.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from bot.rules.check import Check, Condition, Outcome
from bot.rules.common import OVEREENKOMST
from bot.rules.contractkeuze import found_overeenkomst
from bot.rules.facts import Choice, Day, FactValue, YesNo
from bot.rules.leervergoeding import AMOUNT_KEYS, LEVELS, amount_of
from bot.rules.logic import Case, Limit, is_

VERBREKER = Choice(
    "verbreker",
    about="overeenkomst",
    options=("organisatie", "leerling", "wettelijke_vertegenwoordiger"),
    follows=("overeenkomst", "oao"),
)
REDEN_VERBREKING = Choice(
    "reden_verbreking",
    about="overeenkomst",
    options=("tekortkoming", "belemmering", "andere_opleiding", "andere"),
    follows=("overeenkomst", "oao"),
)
TRAJECTBEGELEIDER_VERWITTIGD = YesNo(
    "trajectbegeleider_verwittigd", about="overeenkomst", follows=("overeenkomst", "oao")
)
BEMIDDELING = Choice(
    "bemiddeling",
    about="overeenkomst",
    options=("loopt", "mislukt", "gelukt"),
    follows=("trajectbegeleider_verwittigd", True),
)
VERWITTIGD_OP = Day(
    "verwittigd_op", about="overeenkomst", follows=("trajectbegeleider_verwittigd", True)
)

_WEEKS, _MONTHS = "verbreken.bemiddeling_weken", "verbreken.vergoeding_maanden"

oao = is_(OVEREENKOMST, "oao")
sao = is_(OVEREENKOMST, "sao")
deeltijds = is_(OVEREENKOMST, "deeltijdse_arbeidsovereenkomst")
door_organisatie = is_(VERBREKER, "organisatie")
genoemde_reden = is_(REDEN_VERBREKING, "tekortkoming", "belemmering", "andere_opleiding")
overstap = is_(REDEN_VERBREKING, "andere_opleiding")
gemeld = is_(TRAJECTBEGELEIDER_VERWITTIGD, True)
bijgelegd = is_(BEMIDDELING, "gelukt")
loopt = is_(BEMIDDELING, "loopt")
mislukt = ~loopt & ~bijgelegd
termijn_loopt = Limit(
    (VERWITTIGD_OP,),
    (_WEEKS,),
    limit_of=lambda weeks, today: today - timedelta(weeks=weeks),
    dated=True,
)

niet_gemeld = oao & ~gemeld
na_bemiddeling = oao & gemeld & mislukt & ~termijn_loopt

_before = (("verbreken.recht", None), ("verbreken.melding", None), ("verbreken.vergoeding", None))
_after = (*_before, ("verbreken.beroep", None))
_notes = (
    ("let_op.andere_reden", ~genoemde_reden),
    ("let_op.overstap_door_organisatie", overstap & door_organisatie),
    ("let_op.vergoeding_door_leerling", ~door_organisatie),
    ("let_op.berekend_bedrag", None),
    ("let_op.plafond_kinderbijslag", None),
)


def figures(case: Case, outcome: str) -> dict[str, FactValue]:
    """Until when mediation may last, and what a reason that is not accepted costs now.

    While the trajectbegeleider does not know yet, as if the asked day were the day of telling.
    """
    if outcome in ("nagaan_sao", "gewone_regels", "bijgelegd"):
        return {}
    told: Any = case.fact(VERWITTIGD_OP) if gemeld.holds(case) else case.on
    found: dict[str, FactValue] = {
        f"bedrag_{level}": amount_of(case, level) * case.compute_with(_MONTHS) for level in LEVELS
    }
    if isinstance(told, date):
        found["bemiddeling_tot"] = told + timedelta(weeks=case.compute_with(_WEEKS))
    return found


VERBREKEN = Check(
    id="verbreken",
    facts=(
        OVEREENKOMST,
        VERBREKER,
        REDEN_VERBREKING,
        TRAJECTBEGELEIDER_VERWITTIGD,
        BEMIDDELING,
        VERWITTIGD_OP,
    ),
    conditions=(
        Condition("overeenkomst", met=oao | sao | deeltijds),
        Condition("melding", met=gemeld),
        Condition("bemiddeling", met=mislukt),
        Condition("termijn", met=~termijn_loopt),
        Condition("genoemde_reden", met=genoemde_reden),
    ),
    outcomes=(
        Outcome("eerst_melden", niet_gemeld & door_organisatie, _before, _notes),
        Outcome("leerling_meldt_eerst", niet_gemeld & ~door_organisatie, _before, _notes),
        Outcome(
            "loopt_voort",
            when=oao & gemeld & ~bijgelegd & termijn_loopt,
            basis=_before,
            notes=(("let_op.bemiddeling_eerder_mislukt", mislukt), *_notes),
        ),
        Outcome(
            "termijn_voorbij",
            when=oao & gemeld & loopt & ~termijn_loopt,
            basis=_before,
            notes=(("let_op.bemiddeling_te_lang", None), *_notes),
        ),
        Outcome(
            "kan_verbreken", na_bemiddeling & genoemde_reden & door_organisatie, _after, _notes
        ),
        Outcome(
            "leerling_kan_verbreken",
            when=na_bemiddeling & genoemde_reden & ~door_organisatie,
            basis=_after,
            notes=_notes,
        ),
        Outcome("reden_onzeker", na_bemiddeling & ~genoemde_reden, _after, _notes),
        Outcome("bijgelegd", when=oao & gemeld & bijgelegd, basis=_before[1:2]),
        Outcome("nagaan_sao", when=sao, basis=(("einde.enkel_oao", None),)),
        Outcome("gewone_regels", when=deeltijds, basis=(("einde.deeltijds", None),)),
    ),
    figures=figures,
    computes_with=(*AMOUNT_KEYS, _MONTHS, _WEEKS),
    concludes=found_overeenkomst,
)

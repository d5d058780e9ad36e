"""Which overeenkomst an alternerende opleiding needs (F-020 to F-033; ambiguities 1 to 6).

The employer does not choose: hours, werkplek and kind of opleiding decide. Only an employer
under the sociale Maribel may take a deeltijdse arbeidsovereenkomst instead.
"""

from datetime import date

from bot.law import Law, UnknownLaw
from bot.rules.check import Check, Condition, Outcome
from bot.rules.common import OVEREENKOMST, PARITAIR_COMITE, SOCIALE_MARIBEL, UREN_WERKPLEK
from bot.rules.facts import Choice, Facts, YesNo
from bot.rules.logic import at_least, is_

GESIMULEERDE_WERKPLEK = YesNo("gesimuleerde_werkplek", about="leerling")
OPLEIDING_DUAAL = YesNo("opleiding_duaal", about="leerling")
STELSEL = Choice(
    "stelsel",
    about="leerling",
    options=("dbso", "leertijd", "voltijds"),
    follows=("opleiding_duaal", False),
)

echte_werkplek = is_(GESIMULEERDE_WERKPLEK, False)
drempel = at_least(UREN_WERKPLEK, "oao.drempel_uren")
duaal = is_(OPLEIDING_DUAAL, True)
leren_en_werken = is_(STELSEL, "dbso", "leertijd")
dbso = is_(STELSEL, "dbso")
maribel = is_(SOCIALE_MARIBEL, "ja")
maribel_na_te_gaan = is_(SOCIALE_MARIBEL, "mogelijk")

_beside_all = (
    ("let_op.uitdoving_leren_en_werken", leren_en_werken),
    ("let_op.maribel_na_te_gaan", maribel_na_te_gaan & echte_werkplek),
)
_no_choice = (("let_op.geen_vrije_keuze", ~echte_werkplek | ~maribel_na_te_gaan),)
_beside_hours = (("let_op.gemiddelde_op_jaarbasis", echte_werkplek),)
_beside_sao = (("let_op.sao_minimum_uren", None),)

CONTRACTKEUZE = Check(
    id="contractkeuze",
    facts=(
        UREN_WERKPLEK,
        GESIMULEERDE_WERKPLEK,
        OPLEIDING_DUAAL,
        STELSEL,
        SOCIALE_MARIBEL,
        PARITAIR_COMITE,
    ),
    conditions=(
        Condition("echte_werkplek", met=echte_werkplek),
        Condition("drempel", met=drempel),
        Condition("duaal", met=duaal),
        Condition("dbso", met=dbso),
        Condition("maribel", met=maribel),
    ),
    outcomes=(
        Outcome(
            "oao",
            when=echte_werkplek & drempel & ~maribel,
            basis=(("contract.oao", None),),
            notes=_no_choice + _beside_hours + _beside_all,
        ),
        Outcome(
            "oao_of_deeltijdse_arbeidsovereenkomst",
            when=echte_werkplek & drempel & maribel,
            basis=(("contract.oao", None), ("contract.deeltijds_maribel", None)),
            notes=_beside_hours + _beside_all,
        ),
        Outcome(
            "sao",
            when=~echte_werkplek | (~drempel & duaal & ~maribel),
            basis=(
                ("contract.sao_gesimuleerd", ~echte_werkplek),
                ("contract.sao_duaal", echte_werkplek | (~drempel & duaal)),
            ),
            notes=_no_choice + _beside_sao + _beside_hours + _beside_all,
        ),
        Outcome(
            "sao_of_deeltijdse_arbeidsovereenkomst",
            when=echte_werkplek & ~drempel & duaal & maribel,
            basis=(("contract.sao_duaal", None), ("contract.deeltijds_maribel", None)),
            notes=_beside_sao + _beside_hours + _beside_all,
        ),
        Outcome(
            "deeltijdse_arbeidsovereenkomst",
            when=echte_werkplek & ~drempel & ~duaal & (dbso | maribel),
            basis=(
                ("contract.deeltijds_dbso", dbso),
                ("contract.deeltijds_maribel", maribel),
            ),
            notes=_beside_hours + _beside_all,
        ),
        Outcome(
            "geen_regel",
            when=echte_werkplek & ~drempel & ~duaal & ~dbso & ~maribel,
            basis=(("contract.oao", None),),
            notes=_beside_hours + _beside_all,
        ),
    ),
)


def found_overeenkomst(facts: Facts, law: Law, on: date) -> Facts:
    """The overeenkomst that the other facts leave no choice about on `on`; none if it is told.

    Where contractkeuze leaves a choice, has no rule, or is not decided yet, nothing is found.
    """
    if OVEREENKOMST.id in facts or not CONTRACTKEUZE.told(facts):
        return {}
    try:
        outcome = CONTRACTKEUZE.evaluate(facts, law, on).outcome
    except UnknownLaw:
        return {}
    return {OVEREENKOMST.id: outcome} if outcome in OVEREENKOMST.options else {}

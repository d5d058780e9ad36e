"""Whether an overeenkomst is in order (F-034, F-064 to F-069, F-072 to F-078; ambiguities 6, 22).

In writing for each leerling apart, on the model of the Vlaamse Regering, for a fixed term, with the
opleidingsplan, signed by three parties when the leerling starts at the latest, and together with
earlier ones no longer than the alternerende opleiding. The model and the third party are for an OAO
and a SAO only. Until the leerling starts, what is missing can still be put right. That the model is
mandatory stands in no source before July 2018: an own text of that time must be looked into.
"""

from decimal import Decimal

from bot.rules.check import Check, Condition, Outcome
from bot.rules.common import OVEREENKOMST, START_LEERLING
from bot.rules.contractkeuze import found_overeenkomst
from bot.rules.facts import Choice, Day, Fact, Number, YesNo
from bot.rules.logic import AllOf, Expression, Limit, is_, required_by_law

OVEREENKOMST_VORM = Choice(
    "overeenkomst_vorm",
    about="overeenkomst",
    options=("model_per_leerling", "eigen_tekst", "samen", "mondeling"),
)
ON_PAPER = ("model_per_leerling", "eigen_tekst", "samen")
BEPAALDE_DUUR = YesNo("bepaalde_duur", about="overeenkomst")
OPLEIDINGSPLAN_TOEGEVOEGD = YesNo("opleidingsplan_toegevoegd", about="overeenkomst")
DRIE_PARTIJEN = YesNo("drie_partijen", about="overeenkomst", follows=("overeenkomst", "oao", "sao"))
ONDERTEKEND_OP = Day(
    "ondertekend_op",
    about="overeenkomst",
    follows=("overeenkomst_vorm", *ON_PAPER),
)
MAANDEN_OVEREENKOMSTEN = Number(
    "maanden_overeenkomsten",
    about="overeenkomst",
    minimum=Decimal(1),
    maximum=Decimal(120),
    unit="maanden",
    whole=True,
)
MAANDEN_OPLEIDING = Number(
    "maanden_opleiding",
    about="overeenkomst",
    minimum=Decimal(1),
    maximum=Decimal(120),
    unit="maanden",
    whole=True,
)


def no_more_than(first: Fact, second: Fact) -> Expression:
    """`first` is at most `second`: whichever of the two is not known, the other is its limit."""
    return Limit((first, second), (), limit_of=lambda most: most, at_most=True) & Limit(
        (second, first), (), limit_of=lambda least: least
    )


oao_of_sao = is_(OVEREENKOMST, "oao", "sao")
nog_niet_gestart = Limit((START_LEERLING,), (), limit_of=lambda today: today, dated=True)
op_tijd = no_more_than(ONDERTEKEND_OP, START_LEERLING)
model_verplicht = required_by_law("overeenkomst.model_verplicht")


def needs(id_: str, met: Expression, applies: Expression | None = None) -> Condition:
    """A condition that can still be met until the leerling starts.

    As long as nobody said whether it applies, it is not held against the overeenkomst.
    """
    basis = f"overeenkomst.{id_}"
    met = met if applies is None else met | ~applies
    return Condition(id_, met=met, basis=basis, pending=nog_niet_gestart, applies=applies)


MODEL = needs("model", is_(OVEREENKOMST_VORM, "model_per_leerling"), applies=oao_of_sao)
CONDITIONS = (
    needs("schriftelijk", is_(OVEREENKOMST_VORM, *ON_PAPER)),
    needs("per_leerling", is_(OVEREENKOMST_VORM, "model_per_leerling", "eigen_tekst")),
    MODEL,
    needs("bepaalde_duur", is_(BEPAALDE_DUUR, True)),
    needs("opleidingsplan", is_(OPLEIDINGSPLAN_TOEGEVOEGD, True)),
    needs("drie_partijen", is_(DRIE_PARTIJEN, True), applies=oao_of_sao),
    needs("op_tijd", op_tijd),
    needs("totale_duur", no_more_than(MAANDEN_OVEREENKOMSTEN, MAANDEN_OPLEIDING)),
)

model = MODEL.is_met()
all_else = AllOf(tuple(one.is_met() for one in CONDITIONS if one is not MODEL))

_notes = (
    ("let_op.dag_van_tekenen", ~op_tijd),
    ("let_op.deeltijds_vorm", ~oao_of_sao),
    ("let_op.uurrooster_en_registratie", oao_of_sao),
)
_not_in_order = (("let_op.gevolg_vormfout", None), *_notes)

OVEREENKOMST_IN_ORDE = Check(
    id="overeenkomst_in_orde",
    facts=(
        OVEREENKOMST,
        OVEREENKOMST_VORM,
        BEPAALDE_DUUR,
        OPLEIDINGSPLAN_TOEGEVOEGD,
        DRIE_PARTIJEN,
        START_LEERLING,
        ONDERTEKEND_OP,
        MAANDEN_OVEREENKOMSTEN,
        MAANDEN_OPLEIDING,
    ),
    conditions=CONDITIONS,
    outcomes=(
        Outcome("in_orde", when=all_else & model, notes=_notes),
        Outcome(
            "nog_in_orde_te_brengen", when=~(all_else & model) & nog_niet_gestart, notes=_notes
        ),
        Outcome(
            "na_te_gaan",
            when=all_else & ~model & ~model_verplicht & ~nog_niet_gestart,
            notes=_not_in_order,
        ),
        Outcome(
            "niet_in_orde",
            when=~(all_else & (model | ~model_verplicht)) & ~nog_niet_gestart,
            notes=_not_in_order,
        ),
    ),
    explain_all=True,
    concludes=found_overeenkomst,
)

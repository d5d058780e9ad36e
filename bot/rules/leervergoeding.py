"""What the leerling is paid each month (F-079 to F-085; ambiguity 7).

Only an OAO has a leervergoeding. Its level follows from what the leerling already finished with
success, its amount from the GGMMI of the month.
"""

from __future__ import annotations

from decimal import ROUND_CEILING, Decimal

from bot.rules.check import Check, Condition, Outcome
from bot.rules.common import OVEREENKOMST
from bot.rules.contractkeuze import found_overeenkomst
from bot.rules.facts import Choice, FactValue
from bot.rules.logic import Case, is_

VOOROPLEIDING = Choice(
    "vooropleiding",
    about="leerling",
    options=(
        "geen",
        "tweede_graad",
        "een_jaar_alternerend",
        "derde_graad_jaar_1",
        "twee_jaar_alternerend",
        "ov3_kwalificatiefase",
    ),
)

oao = is_(OVEREENKOMST, "oao")
sao = is_(OVEREENKOMST, "sao")
deeltijds = is_(OVEREENKOMST, "deeltijdse_arbeidsovereenkomst")
niveau_3 = is_(VOOROPLEIDING, "derde_graad_jaar_1", "twee_jaar_alternerend", "ov3_kwalificatiefase")
niveau_2 = is_(VOOROPLEIDING, "tweede_graad", "een_jaar_alternerend")

LEVELS = ("niveau_1", "niveau_2", "niveau_3")
# What the amount of a level is computed with.
AMOUNT_KEYS = (
    "ggmmi",
    *(f"leervergoeding.percentage.{level}" for level in LEVELS),
    "leervergoeding.veelvoud",
)

_basis = (("leervergoeding.verschuldigd", None), ("leervergoeding.niveaus", None))
_notes = (("let_op.berekend_bedrag", None), ("let_op.plafond_kinderbijslag", None))


def amount_of(case: Case, level: str) -> Decimal:
    """The leervergoeding of `level` (niveau_1 to niveau_3) in euro a month.

    Rounded up to the next multiple of 10 cent (F-085). Where the GGMMI may have changed since,
    it is the last one known, and the case says so.
    """
    percentage = Decimal(case.compute_with(f"leervergoeding.percentage.{level}"))
    step: Decimal = case.compute_with("leervergoeding.veelvoud")
    ggmmi: Decimal = case.last_known("ggmmi")
    exact = ggmmi * percentage / 100
    return (exact / step).to_integral_value(ROUND_CEILING) * step


def amount(case: Case, outcome: str) -> dict[str, FactValue]:
    """The leervergoeding of a level, with the GGMMI and percentage behind it."""
    if outcome not in LEVELS:
        return {}
    return {
        "bedrag": amount_of(case, outcome),
        "ggmmi": case.last_known("ggmmi"),
        "percentage": Decimal(case.compute_with(f"leervergoeding.percentage.{outcome}")),
    }


LEERVERGOEDING = Check(
    id="leervergoeding",
    facts=(OVEREENKOMST, VOOROPLEIDING),
    conditions=(
        Condition("overeenkomst", met=oao | sao | deeltijds),
        Condition("niveau_3", met=niveau_3),
        Condition("niveau_2", met=niveau_2),
    ),
    outcomes=(
        Outcome("niveau_1", when=oao & ~niveau_2 & ~niveau_3, basis=_basis, notes=_notes),
        Outcome("niveau_2", when=oao & niveau_2, basis=_basis, notes=_notes),
        Outcome("niveau_3", when=oao & niveau_3, basis=_basis, notes=_notes),
        Outcome("geen_leervergoeding", when=sao, basis=(("leervergoeding.sao", None),)),
        Outcome("gewoon_loon", when=deeltijds, basis=(("leervergoeding.deeltijds", None),)),
    ),
    figures=amount,
    computes_with=AMOUNT_KEYS,
    concludes=found_overeenkomst,
)

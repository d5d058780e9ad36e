"""The financing of werkervaringsplaatsen in the socioculturele sector (F-137 to F-143).

It ran in the schooljaar 2018-2019 only: within it the sector, the age of the leerling and the hours
on the werkplek decide, after it nothing is asked. The sources describe three days a week and at
most 19 hours financed, which is less than three full days (ambiguity 16): a leerling with more
hours must be looked into.
"""

from __future__ import annotations

from decimal import Decimal

from bot.rules.check import Check, Condition, Outcome
from bot.rules.common import PARITAIR_COMITE, UREN_WERKPLEK
from bot.rules.facts import Number, YesNo
from bot.rules.logic import Limit, Predicate, at_least, at_most, is_, required_by_law

# Hours may be broken: more than the maximum begins a hundredth above it.
_HUNDREDTH = Decimal("0.01")


def _sector(paritair_comite: str, named: tuple[str, ...]) -> bool | None:
    """What a paritair comité says of the sector, if the sources have `named` these.

    Nothing follows from another part of a comité that they name.
    """
    if paritair_comite in named:
        return True
    return None if paritair_comite.split(".")[0] in named else False


SECTOR_SOCIOCULTUREEL = YesNo(
    "sector_sociocultureel",
    about="organisatie",
    derived_from="paritair_comite",
    derived_with=("sociocultureel.paritaire_comites",),
    derive=_sector,
)
LEERLING_LEEFTIJD = Number(
    "leerling_leeftijd",
    about="leerling",
    minimum=Decimal(12),
    maximum=Decimal(99),
    unit="jaar",
    whole=True,
)

loopt = required_by_law("sociocultureel.financiering_loopt")
sector = is_(SECTOR_SOCIOCULTUREEL, True)
oud_genoeg = at_least(LEERLING_LEEFTIJD, "sociocultureel.leeftijd_minimum")
jong_genoeg = at_most(LEERLING_LEEFTIJD, "sociocultureel.leeftijd_maximum")
meer_uren = Limit(
    (UREN_WERKPLEK,),
    ("sociocultureel.uren_maximum",),
    limit_of=lambda hours: Decimal(hours) + _HUNDREDTH,
)
precies_maximum = Predicate(
    (LEERLING_LEEFTIJD,), ("sociocultureel.leeftijd_maximum",), lambda age, most: age == most
)

in_the_group = loopt & sector & oud_genoeg & jong_genoeg

_basis = (("sociocultureel.regeling", None),)
_notes = (
    ("let_op.sociocultureel_uren", None),
    ("let_op.sociocultureel_plaatsen", None),
    ("let_op.sociocultureel_leeftijd", precies_maximum),
)

SOCIOCULTURELE_SECTOR = Check(
    id="socioculturele_sector",
    facts=(SECTOR_SOCIOCULTUREEL, LEERLING_LEEFTIJD, UREN_WERKPLEK, PARITAIR_COMITE),
    conditions=(
        Condition("periode", met=loopt),
        Condition("sector", met=sector),
        Condition("minimumleeftijd", met=oud_genoeg),
        Condition("maximumleeftijd", met=jong_genoeg),
        Condition("uren", met=~meer_uren),
    ),
    outcomes=(
        Outcome("kwam_in_aanmerking", when=in_the_group & ~meer_uren, basis=_basis, notes=_notes),
        Outcome("na_te_gaan", when=in_the_group & meer_uren, basis=_basis, notes=_notes),
        Outcome(
            "kwam_niet_in_aanmerking",
            when=loopt & ~(sector & oud_genoeg & jong_genoeg),
            basis=_basis,
        ),
        Outcome(
            "afgesloten",
            when=~loopt,
            basis=_basis,
            notes=(("let_op.sociocultureel_vandaag", None),),
        ),
    ),
)

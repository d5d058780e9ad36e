"""Vacation of the leerling (F-089 to F-094; ambiguity 9), with its exceptions (F-095 to F-105).

Until 31 August 2019 there were paid and unpaid days, and training in the rest of the school
holidays. Since then the leerling is free in every school holiday; paid days lie in them, since
1 September 2022 also in a collectieve sluiting. Only an OAO has paid days. A deeltijdse
arbeidsovereenkomst follows the ordinary rules.
"""

from decimal import Decimal

from bot.rules import vakantie_uitzonderingen as uitzonderingen
from bot.rules.check import Check, Condition, Outcome
from bot.rules.common import OVEREENKOMST
from bot.rules.contractkeuze import found_overeenkomst
from bot.rules.facts import FactValue
from bot.rules.logic import Case, Predicate, is_, required_by_law
from bot.rules.vakantie_uitzonderingen import VAKANTIE_VRAAG, deeltijds, oao, uitzondering, vrij

sao = is_(OVEREENKOMST, "sao")
gewoon = is_(VAKANTIE_VRAAG, "gewone_regeling")
betaalde_dag = is_(VAKANTIE_VRAAG, "lesdag", "werkplekdag", "collectieve_sluiting")
# A day the law names, if it names any: in some years it names none.
BETAALD_BUITEN = "vakantie.betaald_buiten_schoolvakanties"
toegelaten = required_by_law(BETAALD_BUITEN) & Predicate(
    (VAKANTIE_VRAAG,), (BETAALD_BUITEN,), lambda day, named: day in named
)

_learners = (("vakantie.welke_leerlingen", None),)
_paid = (("vakantie.betaalde_dagen", None),)
_sao = (("vakantie.sao", None),)
_outside = (("vakantie.dagen_buiten_schoolvakanties", None),)
_beside_free = (("let_op.vakantie_twintig_plus_twintig", None), ("let_op.vakantie_zes_weken", None))

FIGURES = {
    "twintig_plus_twintig": {
        "betaald": "vakantie.betaalde_dagen_max",
        "onbetaald": "vakantie.onbetaalde_dagen_max",
    },
    "schoolvakanties_vrij": {"betaald": "vakantie.betaalde_dagen_max"},
}


def days_of_vacation(case: Case, outcome: str) -> dict[str, FactValue]:
    """How many days of vacation a leerling with an OAO has at most, paid and unpaid."""
    keys = FIGURES.get(outcome, {})
    return {id_: Decimal(case.compute_with(key)) for id_, key in keys.items()}


VAKANTIE = Check(
    id="vakantie",
    facts=(
        OVEREENKOMST,
        VAKANTIE_VRAAG,
        uitzonderingen.AKKOORD_ALLE_PARTIJEN,
        uitzonderingen.GOEDKEURING_REGERING,
        uitzonderingen.RECUPERATIE_IN_SCHOOLJAAR,
        uitzonderingen.WEKEN_JULI_AUGUSTUS,
        uitzonderingen.SECTORAAL_PARTNERSCHAP_BESLISTE,
        uitzonderingen.OPLEIDINGSFASE,
    ),
    conditions=(
        Condition("overeenkomst", met=oao | sao | deeltijds),
        Condition("vraag", met=gewoon | uitzondering | betaalde_dag),
        Condition("schoolvakanties", met=vrij, basis="vakantie.regeling"),
        *uitzonderingen.CONDITIONS,
    ),
    outcomes=(
        Outcome("gewone_regels", when=deeltijds, basis=(("vakantie.deeltijds", None),)),
        Outcome("twintig_plus_twintig", when=oao & ~vrij & gewoon, basis=_paid + _learners),
        Outcome("sao_na_te_gaan", when=sao & ~vrij & gewoon, basis=_learners),
        Outcome(
            "schoolvakanties_vrij",
            when=oao & vrij & gewoon,
            basis=_paid + _learners,
            notes=(("let_op.vakantie_collectieve_sluiting", None), *_beside_free),
        ),
        Outcome(
            "schoolvakanties_vrij_sao",
            when=sao & vrij & gewoon,
            basis=_sao + _learners,
            notes=_beside_free,
        ),
        *uitzonderingen.OUTCOMES,
        Outcome(
            "betaalde_dag_kan",
            when=oao & betaalde_dag & toegelaten,
            basis=_outside,
            notes=(("let_op.vakantie_te_weinig_dagen", None),),
        ),
        Outcome("betaalde_dag_kan_niet", when=oao & betaalde_dag & ~toegelaten, basis=_outside),
        Outcome("geen_betaalde_dagen", when=sao & betaalde_dag, basis=_sao),
    ),
    figures=days_of_vacation,
    computes_with=("vakantie.betaalde_dagen_max", "vakantie.onbetaalde_dagen_max"),
    concludes=found_overeenkomst,
)

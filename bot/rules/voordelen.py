"""What the employer gets for one leerling (F-149, F-150, F-152 to F-154; ambiguity 12).

The rules of the day decide. Until 30 June 2023 there was the stagebonus: it asks whether it was
granted this schooljaar, how often before, and for how many months. In July and August 2023 there
was nothing. Since 1 September 2023 there is the premie kwalificerend werkplekleren, which also asks
for the region, the qualification, the mentor, the registration and whether the leerling is paid.

Outcomes: the stagebonus or one of the two premies with its amount; two to be looked into, where
the sources disagree (3 or 4 months) or are silent (a mentoropleiding still to come); no right; or
nothing at all in that period.
"""

from __future__ import annotations

from decimal import Decimal

from bot.rules.check import Check, Condition, Outcome
from bot.rules.common import OVEREENKOMST, VESTIGING_REGIO
from bot.rules.contractkeuze import found_overeenkomst
from bot.rules.facts import FactValue, Number, YesNo
from bot.rules.logic import Case, Predicate, at_least, is_
from bot.rules.mentorcheck import MENTOR_OPLEIDING

KWALIFICEREND = YesNo(
    "kwalificerend", about="leerling", follows=("vestiging_regio", "vlaams_gewest")
)
MAANDEN_SCHOOLJAAR = Number(
    "maanden_schooljaar", about="leerling", maximum=Decimal(12), unit="maanden"
)
AL_DIT_SCHOOLJAAR = YesNo("al_dit_schooljaar", about="leerling")
EERDERE_TOEKENNINGEN = Number(
    "eerdere_toekenningen",
    about="leerling",
    maximum=Decimal(10),
    unit="keer",
    whole=True,
    follows=("al_dit_schooljaar", False),
)
REGISTRATIE_TIJDIG = YesNo("registratie_tijdig", about="leerling", follows=("kwalificerend", True))

_MOST = "voordelen.toekenningen_max"

stagebonus = Predicate((), ("voordelen.regime",), lambda regime: regime == "stagebonus")
premie = Predicate((), ("voordelen.regime",), lambda regime: regime == "premie")

vlaams_gewest = is_(VESTIGING_REGIO, "vlaams_gewest")
kwalificerend = is_(KWALIFICEREND, True)
maanden = at_least(MAANDEN_SCHOOLJAAR, "voordelen.minimum_maanden")
maanden_een_bron = at_least(MAANDEN_SCHOOLJAAR, "voordelen.minimum_maanden_een_bron")
dit_schooljaar = is_(AL_DIT_SCHOOLJAAR, False)
maximum_bereikt = at_least(EERDERE_TOEKENNINGEN, _MOST)
mentor = is_(MENTOR_OPLEIDING, "gevolgd")
mentor_volgt_nog = is_(MENTOR_OPLEIDING, "nog_niet")
registratie = is_(REGISTRATIE_TIJDIG, True)
vergoeding = is_(OVEREENKOMST, "oao", "deeltijdse_arbeidsovereenkomst")

may_be_granted = dit_schooljaar & ~maximum_bereikt
premie_rules = vlaams_gewest & kwalificerend & maanden & may_be_granted & registratie
premie_holds = premie & premie_rules & mentor

_rules = ("voordelen.regeling", None)
_basis = (_rules, ("voordelen.voorwaarden", None), ("voordelen.aanvraag", None))
_total = ("let_op.totaal", None)
_reductions = ("let_op.doelgroepverminderingen", None)
_oldest = ("let_op.stagebonus_oudste_bron", None)
_stagebonus_notes = (("let_op.stagebonus_leeftijd", None), _oldest, _reductions)
_premie_notes = (("let_op.premie_na_2025_2026", None), _reductions)

_AMOUNTS = {
    "stagebonus": "voordelen.bedragen",
    "premie_met_vergoeding": "voordelen.bedragen",
    "premie_zonder_vergoeding": "voordelen.bedragen_zonder_vergoeding",
}


def grants(case: Case, outcome: str) -> dict[str, FactValue]:
    """This grant, how many may follow it, and what they are together under the rules of the day."""
    if outcome not in _AMOUNTS:
        return {}
    most = int(case.compute_with(_MOST))
    amounts = [Decimal(amount) for amount in case.last_known(_AMOUNTS[outcome])]
    before = case.fact(EERDERE_TOEKENNINGEN)
    assert isinstance(before, Decimal)  # the outcome is not decided without it
    left = amounts[int(before) : most]
    return {
        "bedrag": left[0],
        "nog_mogelijk": Decimal(len(left) - 1),
        "totaal": sum(left, Decimal(0)),
    }


VOORDELEN = Check(
    id="voordelen",
    facts=(
        VESTIGING_REGIO,
        KWALIFICEREND,
        MAANDEN_SCHOOLJAAR,
        AL_DIT_SCHOOLJAAR,
        EERDERE_TOEKENNINGEN,
        MENTOR_OPLEIDING,
        REGISTRATIE_TIJDIG,
        OVEREENKOMST,
    ),
    conditions=(
        Condition("stagebonus", met=stagebonus),
        Condition("premie", met=premie),
        Condition("vlaams_gewest", met=vlaams_gewest),
        Condition("kwalificerend", met=kwalificerend),
        Condition("maanden", met=maanden),
        Condition("dit_schooljaar", met=dit_schooljaar),
        Condition("maximum", met=~maximum_bereikt),
        Condition("mentoropleiding", met=mentor, pending=mentor_volgt_nog),
        Condition("registratie", met=registratie),
        Condition("vergoeding", met=vergoeding),
    ),
    outcomes=(
        Outcome(
            "stagebonus",
            when=stagebonus & may_be_granted & maanden,
            basis=_basis,
            notes=(_total, *_stagebonus_notes),
        ),
        Outcome(
            "stagebonus_na_te_gaan",
            when=stagebonus & may_be_granted & ~maanden & maanden_een_bron,
            basis=_basis,
            notes=_stagebonus_notes,
        ),
        Outcome(
            "premie_met_vergoeding",
            when=premie_holds & vergoeding,
            basis=_basis,
            notes=(_total, *_premie_notes),
        ),
        Outcome(
            "premie_zonder_vergoeding",
            when=premie_holds & ~vergoeding,
            basis=_basis,
            notes=(_total, *_premie_notes),
        ),
        Outcome(
            "premie_na_te_gaan",
            when=premie & premie_rules & ~mentor & mentor_volgt_nog,
            basis=_basis,
            notes=(("let_op.premie_mentoropleiding", None), *_premie_notes),
        ),
        Outcome(
            "geen_recht",
            when=(stagebonus & ~(may_be_granted & (maanden | maanden_een_bron)))
            | (premie & ~(premie_rules & (mentor | mentor_volgt_nog))),
            basis=_basis,
            notes=(
                ("let_op.premie_brussel", is_(VESTIGING_REGIO, "brussels_gewest")),
                ("let_op.premie_uitzonderingen", is_(KWALIFICEREND, False)),
                _oldest,
                *_premie_notes,
            ),
        ),
        Outcome(
            "geen_premie_in_die_periode",
            when=~stagebonus & ~premie,
            basis=(_rules,),
            notes=(("let_op.afschaffing_2023", None), _reductions),
        ),
    ),
    figures=grants,
    computes_with=(*sorted({*_AMOUNTS.values()}), _MOST),
    concludes=found_overeenkomst,
)

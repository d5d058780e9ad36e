"""When an OAO ends by itself (F-108 to F-118; ambiguity 13).

The sources name ten grounds. Some need more than the event itself: a request of the leerling, a
wish of one side, an appeal that is over. Facts: overeenkomst, reden_einde, and for each ground only
what it hangs on. Conditions: overeenkomst, grond (it is one of the ten), and one for each thing a
ground hangs on. Outcomes for an OAO: eindigt; wacht_op_verzoek (of the leerling), wacht_op_wens (of
one side), wacht_op_beroep, wacht_op_ontbinding; eindigt_niet; geen_grond (none of the ten).
nagaan_sao and gewone_regels are for the other two overeenkomsten.
"""

from decimal import Decimal

from bot.rules.check import Check, Condition, Outcome
from bot.rules.common import OVEREENKOMST
from bot.rules.contractkeuze import found_overeenkomst
from bot.rules.facts import Choice, Number, YesNo
from bot.rules.logic import AnyOf, Limit, is_

REDEN_EINDE = Choice(
    "reden_einde",
    about="overeenkomst",
    options=(
        "termijn_verstreken",
        "opleiding_geslaagd",
        "mentor_overleden",
        "overmacht",
        "faillissement",
        "overname",
        "lange_schorsing",
        "definitieve_uitsluiting",
        "opleiding_stopgezet",
        "erkenning_opgeheven",
        "ontbindende_voorwaarde",
        "andere",
    ),
    follows=("overeenkomst", "oao"),
)


def _asked_for(id_: str, *grounds: str) -> YesNo:
    """A yes or no that is asked for these grounds only."""
    return YesNo(id_, about="overeenkomst", follows=("reden_einde", *grounds))


ANDERE_MENTOR_MOGELIJK = _asked_for("andere_mentor_mogelijk", "mentor_overleden")
OVERMACHT_DEFINITIEF = _asked_for("overmacht_definitief", "overmacht")
OVEREENKOMST_OVERGENOMEN = _asked_for("overeenkomst_overgenomen", "overname")
OVERNEMER_VOLDOET = YesNo(
    "overnemer_voldoet", about="overeenkomst", follows=("overeenkomst_overgenomen", True)
)
VERZOEK_LEERLING = _asked_for("verzoek_leerling", "faillissement", "overname")
SCHORSING_DUUR = Number(
    "schorsing_duur",
    about="overeenkomst",
    minimum=Decimal(0),
    maximum=Decimal(1000),
    unit="dagen",
    whole=True,
    follows=("reden_einde", "lange_schorsing"),
)
WENS_STOPZETTING = _asked_for("wens_stopzetting", "lange_schorsing")
BEROEP_AFGELOPEN = _asked_for("beroep_afgelopen", "definitieve_uitsluiting")
INSCHRIJVING_ONTBONDEN = _asked_for("inschrijving_ontbonden", "ontbindende_voorwaarde")

oao = is_(OVEREENKOMST, "oao")
sao = is_(OVEREENKOMST, "sao")
deeltijds = is_(OVEREENKOMST, "deeltijdse_arbeidsovereenkomst")
# The grounds of the sources, faillissement and overname apart; each has a text of its own in law.
GROUNDS = {id_: is_(REDEN_EINDE, id_) for id_ in REDEN_EINDE.options if id_ != "andere"}
mentor = GROUNDS["mentor_overleden"]
overmacht = GROUNDS["overmacht"]
faillissement = GROUNDS["faillissement"]
overname = GROUNDS["overname"]
schorsing = GROUNDS["lange_schorsing"]
uitsluiting = GROUNDS["definitieve_uitsluiting"]
voorwaarde = GROUNDS["ontbindende_voorwaarde"]
termijn = GROUNDS["termijn_verstreken"]
gronden = AnyOf(tuple(GROUNDS.values()))

andere_mentor = is_(ANDERE_MENTOR_MOGELIJK, True)
definitief = is_(OVERMACHT_DEFINITIEF, True)
overgenomen = is_(OVEREENKOMST_OVERGENOMEN, True) & is_(OVERNEMER_VOLDOET, True)
verzoek = is_(VERZOEK_LEERLING, True)
lang_genoeg = Limit(
    (SCHORSING_DUUR,), ("einde_van_rechtswege.schorsing_dagen",), limit_of=lambda days: days + 1
)
wens = is_(WENS_STOPZETTING, True)
beroep_voorbij = is_(BEROEP_AFGELOPEN, True)
ontbonden = is_(INSCHRIJVING_ONTBONDEN, True)

op_verzoek = faillissement | (overname & ~overgenomen)
eindigt = (
    termijn
    | GROUNDS["opleiding_geslaagd"]
    | GROUNDS["opleiding_stopgezet"]
    | GROUNDS["erkenning_opgeheven"]
    | (mentor & ~andere_mentor)
    | (overmacht & definitief)
    | (op_verzoek & verzoek)
    | (schorsing & lang_genoeg & wens)
    | (uitsluiting & beroep_voorbij)
    | (voorwaarde & ontbonden)
)
eindigt_niet = (
    (mentor & andere_mentor)
    | (overmacht & ~definitief)
    | (overname & overgenomen)
    | (schorsing & ~lang_genoeg)
)

_basis = (
    *((f"einde_van_rechtswege.{id_}", holds) for id_, holds in GROUNDS.items()),
    ("einde_van_rechtswege.beroep_codex", uitsluiting),
    ("einde_van_rechtswege.inschrijving_codex", voorwaarde),
)
_notes = (
    ("let_op.einde_niet_vanzelf", faillissement | overname | schorsing),
    ("let_op.overname_na_faillissement", faillissement),
    ("let_op.overnemer_voldoet_niet", overname & is_(OVERNEMER_VOLDOET, False)),
    ("let_op.zestig_dagen_tellen", schorsing),
    ("let_op.lange_schorsing_melden", schorsing),
    ("let_op.erkenning_waarvoor", GROUNDS["erkenning_opgeheven"]),
)

EINDE_VAN_RECHTSWEGE = Check(
    id="einde_van_rechtswege",
    facts=(
        OVEREENKOMST,
        REDEN_EINDE,
        ANDERE_MENTOR_MOGELIJK,
        OVERMACHT_DEFINITIEF,
        OVEREENKOMST_OVERGENOMEN,
        OVERNEMER_VOLDOET,
        VERZOEK_LEERLING,
        SCHORSING_DUUR,
        WENS_STOPZETTING,
        BEROEP_AFGELOPEN,
        INSCHRIJVING_ONTBONDEN,
    ),
    conditions=(
        Condition("overeenkomst", met=oao | sao | deeltijds),
        Condition("grond", met=gronden),
        Condition("andere_mentor", met=andere_mentor),
        Condition("definitief", met=definitief),
        Condition("overgenomen", met=overgenomen),
        Condition("verzoek", met=verzoek),
        Condition("duur", met=lang_genoeg),
        Condition("wens", met=wens),
        Condition("beroep", met=beroep_voorbij),
        Condition("ontbonden", met=ontbonden),
    ),
    outcomes=(
        Outcome(
            "eindigt",
            when=oao & eindigt,
            basis=_basis,
            notes=(("let_op.dag_van_het_einde", ~termijn), *_notes),
        ),
        Outcome("wacht_op_verzoek", oao & op_verzoek & ~verzoek, _basis, _notes),
        Outcome("wacht_op_wens", oao & schorsing & lang_genoeg & ~wens, _basis, _notes),
        Outcome("wacht_op_beroep", oao & uitsluiting & ~beroep_voorbij, _basis, _notes),
        Outcome("wacht_op_ontbinding", oao & voorwaarde & ~ontbonden, _basis, _notes),
        Outcome(
            "eindigt_niet",
            when=oao & eindigt_niet,
            basis=_basis,
            notes=(("let_op.zestig_dagen_tellen", schorsing),),
        ),
        Outcome("geen_grond", oao & ~gronden, (("einde_van_rechtswege.gronden", None),)),
        Outcome("nagaan_sao", when=sao, basis=(("einde.enkel_oao", None),)),
        Outcome("gewone_regels", when=deeltijds, basis=(("einde.deeltijds", None),)),
    ),
    concludes=found_overeenkomst,
)

"""What the organisation itself must meet to train leerlingen (F-042 to F-045, F-048).

Means to train, financial strength, no conviction, and on each vestiging no more jongeren in
opleiding than werknemers. A conviction that is not relevant may be disregarded by a deviation;
whose conviction that is, the sources leave open (ambiguity 21). Whether the zaakvoerder counts as
a werknemer they do not say (ambiguity 20): without any werknemer it must be looked into.
Outcomes: voldoet, voldoet_mits_afwijking, laten_nagaan, voldoet_niet.
"""

from decimal import Decimal

from bot.rules.check import Check, Condition, Outcome
from bot.rules.common import PARITAIR_COMITE, told_committee
from bot.rules.facts import Number, YesNo
from bot.rules.logic import Limit, at_most, is_

UITRUSTING_GESCHIKT = YesNo("uitrusting_geschikt", about="organisatie")
FINANCIELE_DRAAGKRACHT = YesNo("financiele_draagkracht", about="organisatie")
ORGANISATIE_VEROORDELING = YesNo("organisatie_veroordeling", about="organisatie")
ORGANISATIE_VEROORDELING_RELEVANT = YesNo(
    "organisatie_veroordeling_relevant",
    about="organisatie",
    follows=("organisatie_veroordeling", True),
)
JONGEREN_IN_OPLEIDING = Number(
    "jongeren_in_opleiding",
    about="organisatie",
    minimum=Decimal(1),
    maximum=Decimal(999),
    unit="jongeren",
    whole=True,
)
WERKNEMERS_VESTIGING = Number(
    "werknemers_vestiging",
    about="organisatie",
    minimum=Decimal(0),
    maximum=Decimal(99999),
    unit="werknemers",
    whole=True,
)

# The comparison stands here from both sides, so that each number has its limit if it is unknown.
_PER_WERKNEMER = "organisatie.jongeren_per_werknemer"
enough_staff = Limit(
    (WERKNEMERS_VESTIGING, JONGEREN_IN_OPLEIDING),
    (_PER_WERKNEMER,),
    limit_of=lambda jongeren, per: jongeren / per,
)
not_too_many = Limit(
    (JONGEREN_IN_OPLEIDING, WERKNEMERS_VESTIGING),
    (_PER_WERKNEMER,),
    limit_of=lambda werknemers, per: werknemers * per,
    at_most=True,
)
# One werknemer is always enough for that many.
few = at_most(JONGEREN_IN_OPLEIDING, _PER_WERKNEMER)
no_staff = Limit((WERKNEMERS_VESTIGING,), (), limit_of=lambda: Decimal(0), at_most=True)

equipped = Condition(
    "uitrusting", met=is_(UITRUSTING_GESCHIKT, True), basis="organisatie.uitrusting"
)
solvent = Condition(
    "draagkracht", met=is_(FINANCIELE_DRAAGKRACHT, True), basis="organisatie.draagkracht"
)
clean = Condition(
    "geen_veroordeling",
    met=is_(ORGANISATIE_VEROORDELING, False),
    waiver=is_(ORGANISATIE_VEROORDELING_RELEVANT, False),
    basis="organisatie.veroordeling",
)
number = Condition(
    "aantal_jongeren",
    met=~no_staff & (few | (not_too_many & enough_staff)),
    pending=no_staff,
    basis="organisatie.aantal_jongeren",
)

too_many = ~no_staff & ~few & ~not_too_many & ~enough_staff
none_fails = equipped.met & solvent.met & clean.can_be_met() & ~too_many

_sectors = (
    ("let_op.bouw_aantal_leerlingen", told_committee("bouw.paritaire_comites")),
    ("let_op.horeca_mentor_per_leerling", told_committee("horeca.paritaire_comites")),
)
_counting = (("let_op.hoe_werknemers_tellen", None),)
_conviction = (("let_op.wiens_veroordeling", ~clean.met),)

ORGANISATIEVOORWAARDEN = Check(
    id="organisatievoorwaarden",
    facts=(
        UITRUSTING_GESCHIKT,
        FINANCIELE_DRAAGKRACHT,
        ORGANISATIE_VEROORDELING,
        ORGANISATIE_VEROORDELING_RELEVANT,
        JONGEREN_IN_OPLEIDING,
        WERKNEMERS_VESTIGING,
        PARITAIR_COMITE,
    ),
    conditions=(equipped, solvent, clean, number),
    outcomes=(
        Outcome("voldoet", when=none_fails & ~no_staff & clean.met, notes=_counting + _sectors),
        Outcome(
            "voldoet_mits_afwijking",
            when=none_fails & ~no_staff & ~clean.met,
            basis=(("organisatie.afwijking", None),),
            notes=_conviction + _counting + _sectors,
        ),
        Outcome(
            "laten_nagaan",
            when=none_fails & no_staff,
            basis=(("organisatie.afwijking", ~clean.met),),
            notes=_conviction + _counting + _sectors,
        ),
        Outcome(
            "voldoet_niet",
            when=~none_fails,
            notes=(*_conviction, ("let_op.hoe_werknemers_tellen", too_many), *_sectors),
        ),
    ),
    explain_all=True,
)

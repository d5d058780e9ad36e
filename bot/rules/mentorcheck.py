"""Whether someone may be mentor (F-037 to F-041, F-046 to F-048).

The Vlaams Partnerschap Duaal Leren may deviate from age, experience and a conviction that is
not relevant; the mentoropleiding may still be followed within a term.
"""

from decimal import Decimal

from bot.rules.check import NEVER, Check, Condition, Outcome
from bot.rules.facts import Choice, Number, YesNo
from bot.rules.logic import AllOf, AnyOf, at_least, is_, not_told, required_by_law

MENTOR_LEEFTIJD = Number(
    "mentor_leeftijd",
    about="mentor",
    minimum=Decimal(15),
    maximum=Decimal(99),
    unit="jaar",
)
MENTOR_ERVARING = Number(
    "mentor_ervaring",
    about="mentor",
    minimum=Decimal(0),
    maximum=Decimal(80),
    unit="jaar",
)
MENTOR_OPLEIDING = Choice(
    "mentor_opleiding",
    about="mentor",
    options=("gevolgd", "nog_niet", "niet"),
    yes="gevolgd",
    no="nog_niet",
    never="niet",
)
MENTOR_VEROORDELING = YesNo("mentor_veroordeling", about="mentor")
MENTOR_VEROORDELING_RELEVANT = YesNo(
    "mentor_veroordeling_relevant", about="mentor", follows=("mentor_veroordeling", True)
)
MENTOR_INTERN = YesNo("mentor_intern", about="mentor")
MENTOR_BEWIJS_VOOROPLEIDING = YesNo("mentor_bewijs_vooropleiding", about="mentor", asked=False)

proof_possible = not_told(MENTOR_BEWIJS_VOOROPLEIDING, False)

CONDITIONS = (
    Condition(
        "leeftijd",
        met=at_least(MENTOR_LEEFTIJD, "mentor.leeftijd"),
        waiver=at_least(MENTOR_LEEFTIJD, "mentor.leeftijd_afwijking") & proof_possible,
        basis="mentor.voorwaarde_leeftijd",
    ),
    Condition(
        "ervaring",
        met=at_least(MENTOR_ERVARING, "mentor.ervaring"),
        waiver=proof_possible,
        basis="mentor.voorwaarde_ervaring",
    ),
    Condition(
        "mentoropleiding",
        met=is_(MENTOR_OPLEIDING, "gevolgd"),
        pending=is_(MENTOR_OPLEIDING, "nog_niet"),
        applies=required_by_law("mentor.mentoropleiding_verplicht"),
        basis="mentor.voorwaarde_mentoropleiding",
    ),
    Condition(
        "onberispelijk_gedrag",
        met=is_(MENTOR_VEROORDELING, False),
        waiver=is_(MENTOR_VEROORDELING_RELEVANT, False),
        applies=required_by_law("mentor.strafregister_verplicht"),
        basis="mentor.voorwaarde_gedrag",
    ),
    Condition(
        "in_de_organisatie",
        met=is_(MENTOR_INTERN, True),
        basis="mentor.voorwaarde_organisatie",
    ),
)

all_met = AllOf(tuple(one.is_met() for one in CONDITIONS))
none_fails = AllOf(tuple(one.can_be_met() for one in CONDITIONS))
deviation = ~AllOf(tuple(one.is_met() for one in CONDITIONS if one.waiver is not NEVER))
pending = AnyOf(tuple(one.is_pending() for one in CONDITIONS if one.pending is not NEVER))

_before_2019 = (("let_op.mentor_gedrag_vroeger", None),)
_course_to_come = (("let_op.termijn_mentoropleiding", is_(MENTOR_OPLEIDING, "nog_niet")),)

MENTORCHECK = Check(
    id="mentorcheck",
    facts=(
        MENTOR_LEEFTIJD,
        MENTOR_ERVARING,
        MENTOR_OPLEIDING,
        MENTOR_VEROORDELING,
        MENTOR_VEROORDELING_RELEVANT,
        MENTOR_INTERN,
        MENTOR_BEWIJS_VOOROPLEIDING,
    ),
    conditions=CONDITIONS,
    outcomes=(
        Outcome("voldoet", when=all_met, notes=_before_2019),
        Outcome(
            "voldoet_mits_afwijking",
            when=none_fails & deviation,
            basis=(("mentor.afwijking", None),),
            notes=_before_2019 + _course_to_come,
        ),
        Outcome(
            "voldoet_mits_mentoropleiding",
            when=none_fails & ~deviation & pending,
            notes=_course_to_come,
        ),
        Outcome("voldoet_niet", when=~none_fails),
    ),
    explain_all=True,
)

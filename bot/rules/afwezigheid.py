"""What an absence of the leerling means for the leervergoeding (F-106, F-107).

An OAO is suspended on the same grounds as an arbeidsovereenkomst, with the same rules of
gewaarborgd loon; since 1 September 2022 there is no leervergoeding in three of those cases. How
many days must be paid the sources do not say. A SAO has no leervergoeding, a deeltijdse
arbeidsovereenkomst follows the ordinary rules.
"""

from decimal import Decimal

from bot.rules.check import Check, Condition, Outcome
from bot.rules.common import OVEREENKOMST
from bot.rules.contractkeuze import found_overeenkomst
from bot.rules.facts import Choice, Number
from bot.rules.logic import Predicate, at_most, is_, required_by_law

REDEN_AFWEZIGHEID = Choice(
    "reden_afwezigheid",
    about="leerling",
    options=(
        "ziekte",
        "klein_verlet",
        "arbeidsongeval",
        "facultatief_pre_of_postnataal_verlof",
        "profylactisch_verlof",
        "gedeeltelijke_arbeidsongeschiktheid",
        "ongewettigd",
        "andere_schorsing",
    ),
)
DAGEN_AFWEZIG = Number(
    "dagen_afwezig",
    about="leerling",
    asked=False,
    minimum=Decimal(1),
    maximum=Decimal(730),
    unit="dagen",
    whole=True,
)

oao = is_(OVEREENKOMST, "oao")
sao = is_(OVEREENKOMST, "sao")
deeltijds = is_(OVEREENKOMST, "deeltijdse_arbeidsovereenkomst")

als_werknemer = is_(REDEN_AFWEZIGHEID, "ziekte", "klein_verlet")
klein_verlet = is_(REDEN_AFWEZIGHEID, "klein_verlet")
arbeidsongeval = is_(REDEN_AFWEZIGHEID, "arbeidsongeval")
drie_gevallen = is_(
    REDEN_AFWEZIGHEID,
    "facultatief_pre_of_postnataal_verlof",
    "profylactisch_verlof",
    "gedeeltelijke_arbeidsongeschiktheid",
)
# A reason the law names, if it names any: before 1 September 2022 it named none.
ZONDER = "afwezigheid.zonder_leervergoeding"
uitgesloten = required_by_law(ZONDER) & Predicate(
    (REDEN_AFWEZIGHEID,), (ZONDER,), lambda reason, named: reason in named
)
ongewettigd = is_(REDEN_AFWEZIGHEID, "ongewettigd")
andere = is_(REDEN_AFWEZIGHEID, "andere_schorsing")
lang = ~at_most(DAGEN_AFWEZIG, "afwezigheid.verwittigen_na_dagen")
zeer_lang = ~at_most(DAGEN_AFWEZIG, "einde_van_rechtswege.schorsing_dagen")

_grounds = (("afwezigheid.schorsing", None),)
_beside = (
    ("let_op.schorsing_verwittigen", lang),
    ("let_op.schorsing_einde", zeer_lang),
)

AFWEZIGHEID = Check(
    id="afwezigheid",
    facts=(OVEREENKOMST, REDEN_AFWEZIGHEID, DAGEN_AFWEZIG),
    conditions=(
        Condition("overeenkomst", met=oao | sao | deeltijds),
        Condition(
            "reden", met=als_werknemer | arbeidsongeval | drie_gevallen | ongewettigd | andere
        ),
    ),
    outcomes=(
        Outcome(
            "gewaarborgd_loon",
            when=oao & als_werknemer,
            basis=(("afwezigheid.gewaarborgd_loon", None), *_grounds),
            notes=(
                ("let_op.afwezigheid_duur", ~klein_verlet),
                ("let_op.afwezigheid_klein_verlet", klein_verlet),
                *_beside,
            ),
        ),
        Outcome(
            "geen_leervergoeding",
            when=oao & drie_gevallen & uitgesloten,
            basis=(("afwezigheid.drie_gevallen", None), *_grounds),
            notes=_beside,
        ),
        Outcome(
            "geen_gewaarborgde_leervergoeding",
            when=oao & arbeidsongeval,
            basis=(("afwezigheid.arbeidsongeval", None), *_grounds),
            notes=(("let_op.afwezigheid_arbeidsongeval", None), *_beside),
        ),
        Outcome(
            "minder_leervergoeding",
            when=oao & ongewettigd,
            basis=(("afwezigheid.ongewettigd", None),),
            notes=(("let_op.afwezigheid_een_twintigste", None),),
        ),
        Outcome(
            "na_te_gaan",
            when=oao & (andere | drie_gevallen & ~uitgesloten),
            basis=(
                ("afwezigheid.drie_gevallen", drie_gevallen),
                ("afwezigheid.gewaarborgd_loon", None),
                *_grounds,
            ),
            notes=_beside,
        ),
        Outcome(
            "sao_geen_leervergoeding",
            when=sao,
            basis=(("leervergoeding.sao", None),),
            notes=(("let_op.schorsing_verwittigen", lang),),
        ),
        Outcome("gewone_regels", when=deeltijds, basis=(("afwezigheid.deeltijds", None),)),
    ),
    concludes=found_overeenkomst,
)

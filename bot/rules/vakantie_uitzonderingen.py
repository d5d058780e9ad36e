"""When a leerling may be trained in a school holiday (F-095 to F-105; ambiguities 10 and 11).

Three exceptions to the free school holidays, which exist since 1 September 2019: a single learning
opportunity, seasonal activities, and the limit to twelve weeks of a sectoraal partnerschap. The
module vakantie makes them one check with the ordinary rules.
"""

from decimal import Decimal

from bot.rules.check import Condition, Outcome
from bot.rules.common import OVEREENKOMST
from bot.rules.facts import Choice, Number, YesNo
from bot.rules.logic import Predicate, at_least, is_

VAKANTIE_VRAAG = Choice(
    "vakantie_vraag",
    about="leerling",
    options=(
        "gewone_regeling",
        "leeropportuniteit",
        "seizoen",
        "twaalf_weken",
        "lesdag",
        "werkplekdag",
        "collectieve_sluiting",
    ),
)
AKKOORD_ALLE_PARTIJEN = YesNo(
    "akkoord_alle_partijen", about="leerling", follows=("vakantie_vraag", "leeropportuniteit")
)
GOEDKEURING_REGERING = YesNo(
    "goedkeuring_regering", about="organisatie", follows=("vakantie_vraag", "seizoen")
)
RECUPERATIE_IN_SCHOOLJAAR = Choice(
    "recuperatie_in_schooljaar",
    about="leerling",
    options=("gepland", "overeenkomst_eindigt_vroeger", "niet"),
    yes="gepland",
    no="niet",
    follows=("vakantie_vraag", "leeropportuniteit", "seizoen"),
)
WEKEN_JULI_AUGUSTUS = Number(
    "weken_juli_augustus",
    about="leerling",
    minimum=Decimal(0),
    maximum=Decimal(9),
    unit="weken",
    follows=("vakantie_vraag", "leeropportuniteit", "seizoen"),
)
SECTORAAL_PARTNERSCHAP_BESLISTE = YesNo(
    "sectoraal_partnerschap_besliste",
    about="organisatie",
    follows=("vakantie_vraag", "twaalf_weken"),
)
OPLEIDINGSFASE = Choice(
    "opleidingsfase",
    about="leerling",
    options=(
        "dbso",
        "leertijd",
        "ov3_kwalificatiefase",
        "ov3_integratiefase",
        "derde_graad_jaar_1_of_2",
        "andere",
    ),
    follows=("vakantie_vraag", "twaalf_weken"),
)

oao = is_(OVEREENKOMST, "oao")
deeltijds = is_(OVEREENKOMST, "deeltijdse_arbeidsovereenkomst")
# The school holidays are free: the rule since 1 September 2019.
vrij = Predicate((), ("vakantie.regime",), lambda regime: regime == "schoolvakanties")

leeropportuniteit = is_(VAKANTIE_VRAAG, "leeropportuniteit")
seizoen = is_(VAKANTIE_VRAAG, "seizoen")
twaalf_weken = is_(VAKANTIE_VRAAG, "twaalf_weken")
uitzondering = leeropportuniteit | seizoen | twaalf_weken

akkoord = is_(AKKOORD_ALLE_PARTIJEN, True)
goedgekeurd = is_(GOEDKEURING_REGERING, True)
gepland = is_(RECUPERATIE_IN_SCHOOLJAAR, "gepland")
eindigt_vroeger = is_(RECUPERATIE_IN_SCHOOLJAAR, "overeenkomst_eindigt_vroeger")
vier_weken = at_least(WEKEN_JULI_AUGUSTUS, "vakantie.weken_juli_augustus")
beslist = is_(SECTORAAL_PARTNERSCHAP_BESLISTE, True)
genoemd = Predicate(
    (OPLEIDINGSFASE,), ("vakantie.twaalf_weken_opleidingen",), lambda phase, named: phase in named
)
# The FAQ names the integratiefase, the definition in the decree leaves it out.
integratiefase = is_(OPLEIDINGSFASE, "ov3_integratiefase")
andere = is_(OPLEIDINGSFASE, "andere")

_individual = ~deeltijds & vrij & leeropportuniteit
_structural = ~deeltijds & vrij & seizoen
_limited = ~deeltijds & vrij & twaalf_weken

_rules = (
    ("vakantie.leeropportuniteit", leeropportuniteit),
    ("vakantie.seizoen", seizoen),
    ("vakantie.twaalf_weken", twaalf_weken),
)
_beside = (("let_op.vakantie_bijlage", None), ("let_op.vakantie_recuperatie_zomer", None))
_beside_season = (
    ("let_op.vakantie_goedkeuring", seizoen),
    ("let_op.vakantie_vier_weken_seizoen", seizoen),
)
_beside_limit = (
    ("let_op.vakantie_twaalf_weken", None),
    ("let_op.vakantie_integratiefase", integratiefase),
    ("let_op.vakantie_zes_weken", andere),
)

CONDITIONS = (
    Condition("akkoord", met=akkoord),
    Condition("goedkeuring", met=goedgekeurd),
    Condition("recuperatie", met=gepland, pending=eindigt_vroeger),
    Condition("vier_weken", met=vier_weken, basis="vakantie.vier_weken"),
    Condition("beslissing", met=beslist),
    Condition("opleiding", met=genoemd & ~integratiefase, pending=integratiefase),
)
OUTCOMES = (
    Outcome("uitzondering_bestond_niet", when=~deeltijds & ~vrij & uitzondering, basis=_rules),
    Outcome(
        "leeropportuniteit_kan",
        when=_individual & akkoord & gepland & vier_weken,
        basis=_rules,
        notes=_beside,
    ),
    Outcome(
        "leeropportuniteit_kan_niet",
        when=_individual & ~(akkoord & (gepland | eindigt_vroeger) & vier_weken),
        basis=_rules,
    ),
    Outcome(
        "seizoen_kan",
        when=_structural & goedgekeurd & gepland & vier_weken,
        basis=_rules,
        notes=_beside_season + _beside,
    ),
    Outcome(
        "seizoen_kan_niet",
        when=_structural & ~(goedgekeurd & (gepland | eindigt_vroeger) & vier_weken),
        basis=_rules,
        notes=_beside_season,
    ),
    Outcome(
        "recuperatie_na_te_gaan",
        when=(_individual & akkoord | _structural & goedgekeurd) & eindigt_vroeger & vier_weken,
        basis=_rules,
        notes=_beside_season + _beside,
    ),
    Outcome(
        "twaalf_weken_kan",
        when=_limited & oao & beslist & genoemd & ~integratiefase,
        basis=_rules,
        notes=_beside_limit,
    ),
    Outcome(
        "twaalf_weken_na_te_gaan",
        when=_limited & oao & beslist & genoemd & integratiefase,
        basis=_rules,
        notes=_beside_limit,
    ),
    Outcome(
        "twaalf_weken_kan_niet",
        when=_limited & ~(oao & beslist & genoemd),
        basis=_rules,
        notes=_beside_limit,
    ),
)

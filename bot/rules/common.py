"""Facts that several checks share."""

from datetime import date
from decimal import Decimal

from bot.rules.facts import Choice, Code, Day, Number
from bot.rules.logic import Predicate


def _sociale_maribel(
    paritair_comite: str, non_profit: tuple[str, ...], trade: tuple[str, ...]
) -> str:
    """What a paritair comité says about sociale Maribel (F-027, F-028; ambiguity 5).

    "ja" for the comités the sources name, "neen" for those of trade and industry, "mogelijk"
    for every other: the KB is wider than the sources, so it must be looked up.
    """
    number = paritair_comite.split(".")[0]
    if number in non_profit:
        return "ja"
    return "neen" if number in trade else "mogelijk"


PARITAIR_COMITE = Code(
    "paritair_comite",
    about="organisatie",
    asked=False,
    pattern=r"[1-3]\d\d(\.\d\d)?",
    form="een nummer van 100 tot 399, eventueel met een subnummer, zoals 302 of 329.01",
)
SOCIALE_MARIBEL = Choice(
    "sociale_maribel",
    about="organisatie",
    options=("ja", "neen", "mogelijk"),
    yes="ja",
    no="neen",
    derived_from="paritair_comite",
    derived_with=(
        "maribel.paritaire_comites",
        "maribel.paritaire_comites_handel_en_nijverheid",
    ),
    derive=_sociale_maribel,
)

OVEREENKOMST = Choice(
    "overeenkomst",
    about="leerling",
    options=("oao", "sao", "deeltijdse_arbeidsovereenkomst"),
)
START_LEERLING = Day("start_leerling", about="leerling")
UREN_WERKPLEK = Number(
    "uren_werkplek",
    about="leerling",
    minimum=Decimal(1),
    maximum=Decimal(50),
    unit="uur per week",
)
VESTIGING_REGIO = Choice(
    "vestiging_regio",
    about="organisatie",
    options=("vlaams_gewest", "brussels_gewest", "elders"),
)

# The day an answer must speak for. No check tests it: it chooses the law.
PEILDATUM = Day(
    "peildatum",
    about="overeenkomst",
    asked=False,
    minimum=date(1990, 1, 1),
    maximum=date(2049, 12, 31),
)


def told_committee(key: str) -> Predicate:
    """The paritair comité that was told is one of those in the law's list `key`."""
    return Predicate((PARITAIR_COMITE,), (key,), lambda told, main: told.split(".")[0] in main)

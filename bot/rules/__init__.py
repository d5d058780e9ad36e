"""The checks: facts and dated law in, an explained verdict out. Pure Python, no Rasa.

from datetime import date
from decimal import Decimal
from pathlib import Path
from bot.law import read_law
from bot.rules import CHECKS

law = read_law(Path("data/law"))
verdict = CHECKS["mentorcheck"].evaluate({"mentor_leeftijd": Decimal(22)}, law, date(2026, 9, 1))
print(verdict.outcome)  # voldoet_niet
"""

from bot.rules.afwezigheid import AFWEZIGHEID
from bot.rules.check import Check, RulesContradict
from bot.rules.common import PEILDATUM
from bot.rules.contractkeuze import CONTRACTKEUZE
from bot.rules.dossier import Dossier, progress
from bot.rules.einde_opleidingsverstrekker import EINDE_OPLEIDINGSVERSTREKKER
from bot.rules.einde_van_rechtswege import EINDE_VAN_RECHTSWEGE
from bot.rules.erkenning import ERKENNING
from bot.rules.facts import Choice, Code, Day, Fact, FactError, Facts, FactValue, Number, YesNo
from bot.rules.leervergoeding import LEERVERGOEDING
from bot.rules.mentorcheck import MENTORCHECK
from bot.rules.opzeggen import OPZEGGEN
from bot.rules.organisatievoorwaarden import ORGANISATIEVOORWAARDEN
from bot.rules.overeenkomst_in_orde import OVEREENKOMST_IN_ORDE
from bot.rules.questions import Branch, Region, branches, next_question, regions
from bot.rules.socioculturele_sector import SOCIOCULTURELE_SECTOR
from bot.rules.startklaar import STARTKLAAR
from bot.rules.uren_overeenkomst import UREN_OVEREENKOMST
from bot.rules.vakantie import VAKANTIE
from bot.rules.verbreken import VERBREKEN
from bot.rules.verdict import ConditionResult, State, Verdict, once_per_source
from bot.rules.voordelen import VOORDELEN
from bot.rules.whatif import Change, turns, what_if

CHECKS: dict[str, Check] = {
    check.id: check
    for check in (
        CONTRACTKEUZE,
        MENTORCHECK,
        LEERVERGOEDING,
        ERKENNING,
        ORGANISATIEVOORWAARDEN,
        OVEREENKOMST_IN_ORDE,
        UREN_OVEREENKOMST,
        VOORDELEN,
        SOCIOCULTURELE_SECTOR,
        EINDE_OPLEIDINGSVERSTREKKER,
        EINDE_VAN_RECHTSWEGE,
        OPZEGGEN,
        VERBREKEN,
        VAKANTIE,
        AFWEZIGHEID,
        STARTKLAAR,
    )
}
FACTS: dict[str, Fact] = {fact.id: fact for check in CHECKS.values() for fact in check.facts}
FACTS[PEILDATUM.id] = PEILDATUM

__all__ = [
    "CHECKS",
    "FACTS",
    "PEILDATUM",
    "Branch",
    "Change",
    "Check",
    "Choice",
    "Code",
    "ConditionResult",
    "Day",
    "Dossier",
    "Fact",
    "FactError",
    "FactValue",
    "Facts",
    "Number",
    "Region",
    "RulesContradict",
    "State",
    "Verdict",
    "YesNo",
    "branches",
    "next_question",
    "once_per_source",
    "progress",
    "regions",
    "turns",
    "what_if",
]

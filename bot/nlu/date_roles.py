"""What a day in a sentence is the day of, as the words in its clause say."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.nlu.clauses import asks_for_duty, clause_of
from bot.nlu.written_dates import SaidDay

_ACTS = re.compile(
    r"\b(?:(?P<start_leerling>(?:op)?ge?start[dt]?|gestardt|start(?:t|te|ten|en|datum|dag)?"
    r"|opstart(?:en)?|begint?|beginn?en?|begonn?en?|begon|aanv(?:ang\w*)?|aangevangen|vangt"
    r"|(?:aan)?ving(?:en)?|in\s?dienst(?:treding|name|getreden)?|eerste\s+(?:(?:werk|stage)\s?)?dag"
    r"|voor\s+(?:het\s+eerst|de\s+eerste\s+(?:keer|maal))|begins?|starts|started"
    r"|aan\s+de\s+slag|ingang(?:sdatum)?|ga(?:at|an)\s+in|ging(?:en)?\s+in|aangeworven|aangenomen)"
    r"|(?P<opzegging_op>op\s?zeg\w*|op\s?ge?ze[gi]\w*|op\s+te\s+zeggen|stop\s?zet\w*"
    r"|stop\s?gezet|stop\s+te\s+zetten|ontslag(?:brief)?|ontslagen|ontslaan|ontsloeg|beeindig\w*"
    r"|(?:gestopt|stop(?:t|te|ten|pen))\s+er\s?mee|(?:er\s?)?mee\s+(?:gestopt|stop(?:t|te|ten|pen)))"
    r"|(?P<verwittigd_op>verwittig\w*|verw|gemeld|melden|meldden?|melding|meegedeeld"
    r"|laten\s+weten|liet(?:en)?\s+weten|in\s+kennis|au\s+courant|(?P<spoken>gesproken|(?:op)?gebeld"
    r"|gemaild|geinformeerd|ge?zegd|verteld|kent)|op\s+de\s+hoogte|weet\s+(?:het|dit|ervan)|ingelicht|gecontacteerd)"
    r"|(?P<ondertekend_op>(?:onder)?ge?te+ken[dt]|(?:onder)?teken(?:t|d|de|den|en|ing)?"
    r"|getek|ondert(?:ek)?|handtekening\w*|signed|signe)"
    r"|(?P<erkenning_datum>erkenning\w*|erkend|erkende|erkent|gekregen|kregen|kreeg|toegekend"
    r"|verleend|goedgekeurd))\b"
)
# Verbs of which the second half stands behind the day: "ik zeg hem morgen op".
_SPLIT = (
    ("opzegging_op", re.compile(r"\bk?ze[gi](?:gen|t|de|den)?\b"), re.compile(r".*\bop\s*$")),
    ("opzegging_op", re.compile(r"\bzet(?:ten|te)?\b"), re.compile(r".*\bstop\s*$")),
    ("start_leerling", re.compile(r"\bn[ae]+m(?:en|t)?\b"), re.compile(r".*\baan\s*$")),
)
_SMALL_BEFORE = re.compile(
    r"(?:\s|:|=|\b(?:op|de|den|dd|vanaf|sinds|sedert|per|is|was|datum|pas|al|nu|maandag|dinsdag"
    r"|woensdag|donderdag|vrijdag)\b|[.])*$"
)
_SINCE = re.compile(r"\b(?:sinds|sedert)\s+(?:de\s+)?$")
_FROM = re.compile(r"\b(?:vanaf|per|m\.?i\.?v\.?)\s+(?:de\s+)?$")
_AT_WORK = re.compile(
    r"\b(?:werkt|leert|in\s+(?:dienst|opleiding)|bezig|aan\s+de\s+slag|is\s+(?:\w+\s+)?bij\s+ons"
    r"|(?:overeenkomst|contract|oao|sao)\s+loopt|loopt\s+(?:\w+\s+)?mee"
    r"|heb(?:ben)?\s+(?:ik|we|wij)\s+(?:een|nen?)\s+(?:leerling\w*|jongere|gast))\b"
)
# A leerling who comes, or whom one has from then on: the first, or one who comes in.
_ARRIVES = re.compile(
    r"\b(?:komt|komen|kwam|kwamen|verwacht\w*|arriv\w+|krijgen|krijgt|hebben|heb|ontvangen|werkt)\b"
)
_NEW_HERE = re.compile(
    r"\b(?:binnen|bij\s+ons|chez\s+nous|(?:onze?|mijn|de)\s+(?:eerste|nieuwe)\s+\w+"
    r"|(?:een|ene|nen?)\s+(?:nieuwe\s+)?(?:leerling|jongere|gast|stagiair)\w*"
    r"|verwacht\w*\s+(?:we\s+|wij\s+|ik\s+)?(?:de|onze|mijn|een)\s+(?:leerling|jongere)\w*)\b"
)
_OTHER_VISIT = re.compile(
    r"\b(?:gesprek|langs|bezoek|inspect\w*|controle|traject\w*|ouders?|mama|papa|moeder|vader|terug"
    r"|weer|opnieuw|te\s+laat|klant\w*|nieuws|antwoord|solliciter\w*|kennis\w*|uur|uren)\b"
)
_AGREEMENT = re.compile(r"\b(?:oao|sao|(?:leer)?overeenkomst|(?:leer)?contract)\s+(?:\w+\s+)?$")
_AMISS = re.compile(r"\b(?:niet|nie|geen|nooit|nimmer|ziek|afwezig)\b")
_NOT_THE_DAY = re.compile(
    r"\b(?:voor|(?<!wacht )(?<!wachten )tot(?:\s+en\s+met)?"
    r"|tem|t/m|uiterlijk|ten\s+laatste|na|later\s+dan|tegen)"
    r"\s+(?:op\s+|de\s+)?$"
)
_DENIED = re.compile(r"\b(?:niet|nie|geen|zonder|nooit|nimmer)\s+(?:\w+\s+)?$")
_DENIED_AFTER = re.compile(
    r"\s+(?:dan\s+|zeker\s+)?(?:niet|nie|nooit|nimmer)\s+(?:op|vanaf|per|in)?\s*$"
)
# Somebody else's leerling or erkenning.
_ELSEWHERE = re.compile(
    r"\b(?:collega|buur\w*|vriend\w*|kennis|concurrent|(?:schoon)?broer|(?:schoon)?zus)\b"
    r"[^.?!]*\b(?:haar|zijn|hun|ne|een)\s+(?:\w+\s+)?(?:leerling|erkenning|contract|overeenkomst|oao)"
)

# Who or what else may start, be signed, be told or be granted in the same clause.
_OTHER = {
    "start_leerling": re.compile(
        r"\b(?:mentor\w*|cursus|vorming|lessen|les|bemiddeling|vakantie|verlof|school\w*|opzeg\w+"
        r"|col+eg\w*|mede\s?werk\w+|werknemer|chef|zaakvoerder|(?:de|een)\s+schorsing|bouwverlof)\b"
    ),
    "opzegging_op": re.compile(
        r"\b(?:advies|vraag|vragen|opleiding|studies?|schooljaar|over\s+(?:de|het|een|zijn|haar)|begint|loopt|lopen?|ingaat)\b"
    ),
    "verwittigd_op": re.compile(
        r"\b(?:ouders?|mama|moeder|vader|papa|klant\w*|verzeker\w+|secretariaat|rsz|dimona|politie"
        r"|ziek\w*)\b"
    ),
    "ondertekend_op": re.compile(r"\b(?:moeten?\s+we|attest|brief)\b"),
    "erkenning_datum": re.compile(
        r"\b(?:aangevra\w+|aanvra\w+|aanvraag|ingediend|verval\w*|verlo\w+|verlies\w*|opgeheven"
        r"|ingetrokken|eindigt|afloopt|premie|bonus|brief|mail)\b"
    ),
}
_ROLES = ("start_leerling", "opzegging_op", "verwittigd_op", "ondertekend_op", "erkenning_datum")
_ABOUT_ERKENNING = re.compile(r"\berken[dnt]\w*")
_SCHOOL_TOLD = re.compile(r"\b(?:traject\w*|traj|tb|school\w*)\b")
# What the trajectbegeleider got or was sent, which other people get too.
_COACH = re.compile(r"\b(?:traject\w*|traj|tb)\b")
_HANDED = re.compile(
    r"\b(?:gekregen|kreeg|ontving|ontvangen|ge?stuurd|stuurden?|verstuurd|verzonden|bezorgd\w*"
    r"|overgemaakt|gegeven)\b"
)
_NEWS = re.compile(r"\b(?:reden\w*|brief|mail|e-mail|melding|bericht|schrijven)\b")
# A day that is added behind a comma: "ze hebben getekend, op 18 november".
_ADDED = re.compile(r"\s*(?:en\s+wel\s+)?(?:op|sinds|sedert|vanaf)\s+")
_SENTENCE = re.compile(r"[^.?!\n]*$")

_OF_RULES = re.compile(
    r"(?:#\s+is\s+het|\bop\s+datum\s+van|\bpeildatum(?:\s+is)?:?"
    r"|\b(?:regel\w*|wet|wetgeving|recht|situatie|toestand|stand|bedrag\w*|tarie\w+|leervergoeding"
    r"|voorwaarden|drempel\w*|geldt|gelden|gold|golden|goldt)\b"
    r"(?:(?!\b(?:als|toen|wanneer|die)\b)[^.,;?!#]){0,30}?"
    r"(?:\s(?:op|van|vanaf|sinds|per))?)\s*$"
)
# The day of a recognition, however long its name: "onze erkenning voor ... en op ... dateert van".
_GRANTED = re.compile(
    r"\berkenning\b[^?!\n]{0,70}\b(?:dateert|dagtekent|dd|d\.d)\b\.?\s*(?:van|op)?\s*$"
)
_HELD = re.compile(r"\s*(?:gold|golden|geldt|gelden|geldende?)\b")
_AND_ON = re.compile(r"\W*(?:(?:en|ook|maar|wat)\s+)+(?:op|vanaf|per|sinds)?\s*$")


def role_of_days(text: str, days: Sequence[SaidDay]) -> list[str | None]:
    """For each of `days`, in order, the fact it is the day of, None if no words say so."""
    for day in days:
        text = text[: day.start] + "#" * (day.end - day.start) + text[day.end :]
    taken: set[int] = set()
    return [_role(text, day, taken) for day in days]


def asks_only_of_day(text: str, start: int, end: int) -> bool:
    """Whether the normalised `text` asks the same of another day: "en op 1 oktober 2027?"."""
    alone = not text[end:].strip(" .?!") and "?" in text[end:]
    return bool(alone and _AND_ON.fullmatch(text[:start]))


def _role(text: str, day: SaidDay, taken: set[int]) -> str | None:
    """The role of one day; `taken` are the words that already told of another day."""
    begin, close = clause_of(text, day.start, day.end)
    left, right = text[begin : day.start], text[day.end : close]
    if _ADDED.fullmatch(left) and text[begin - 1 : begin] == "," and not right.strip():
        begin, _ = clause_of(text, begin - 1, begin - 1)
        left = text[begin : day.start]
    if _OF_RULES.search(text[: day.start]) or _HELD.match(right):
        return "peildatum"
    if asks_only_of_day(text, day.start, day.end):
        return "peildatum"
    if _GRANTED.search(text[: day.start]):
        return "erkenning_datum"
    if _NOT_THE_DAY.search(left) or asks_for_duty(text, day.start, day.end):
        return None
    act = _nearest_act(text, day, begin, close, taken)
    role = next(name for name in _ROLES if act[name]) if act else None
    if act is None or (role == "erkenning_datum" and not _ABOUT_ERKENNING.search(text)):
        return _role_without_act(text, begin, day, right)
    taken.add(act.start())
    denied = _DENIED_AFTER.match(text[act.end() : day.start])
    told = _is_told(text, act, str(role), text[begin:close]) and not denied
    return role if told and not _is_elsewhere(text, str(role)) else None


def _nearest_act(
    text: str, day: SaidDay, begin: int, close: int, taken: set[int]
) -> re.Match[str] | None:
    """The word for an act that stands nearest to a day, between it and the days beside it."""
    first = max(begin, text.rfind("#", begin, day.start) + 1)
    beyond = text.find("#", day.end, close)
    last = beyond if beyond >= 0 else close
    before = [act for act in _ACTS.finditer(text, first, day.start) if act.start() not in taken]
    after = _ACTS.search(text, day.end, last)
    if not before or after is None:
        return before[-1] if before else after
    gap = len(_SMALL_BEFORE.sub("", text[before[-1].end() : day.start]))
    return before[-1] if gap <= after.start() - day.end - 1 else after


def _is_told(text: str, act: re.Match[str], role: str, clause: str) -> bool:
    """Whether the act was done, or will be, and is the one that the role means."""
    if _DENIED.search(text[: act.start()]):
        return False
    others = bool(_OTHER[role].search(clause)) if role in _OTHER else False
    if role == "verwittigd_op":
        return bool(_SCHOOL_TOLD.search(clause)) or not (others or act["spoken"])
    return not others


def _is_elsewhere(text: str, role: str) -> bool:
    """Whether it is told of the leerling or the erkenning of somebody else."""
    return role != "verwittigd_op" and bool(_ELSEWHERE.search(text))


def _role_without_act(text: str, begin: int, day: SaidDay, right: str) -> str | None:
    """The role of a day by a verb in two halves, or since which a leerling works or comes."""
    left = text[begin : day.start]
    for role, first_half, second_half in _SPLIT:
        if first_half.search(left) and second_half.match(right):
            return role
    clause = left + right
    if _HANDED.search(clause) and _NEWS.search(clause) and _coach_before(text, day, right):
        return "verwittigd_op"
    if _AMISS.search(clause) or _OTHER["start_leerling"].search(clause):
        return None
    at_work = _SINCE.search(left) and _AT_WORK.search(clause)
    deal = _FROM.search(left) and _AGREEMENT.search(_FROM.sub("", left))
    arrives = _ARRIVES.search(clause) and _NEW_HERE.search(clause)
    comes = arrives and not _OTHER_VISIT.search(clause)
    return "start_leerling" if at_work or deal or comes else None


def _coach_before(text: str, day: SaidDay, right: str) -> bool:
    """Whether the sentence up to the clause of a day speaks of the trajectbegeleider."""
    sentence = _SENTENCE.search(text, 0, day.start)
    return bool(sentence and _COACH.search(sentence[0] + right))

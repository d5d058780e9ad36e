"""U or je: a Reply in the je-form, and whether a user speaks to the assistant in that form.

All wording is written in the u-form. `tests/answers/je.yaml` holds what becomes of every pair of
words around a "u" in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from bot.answers.phrases import capitalised
from bot.answers.reply import Reply, Table

# Other words keep their "t": it is part of the stem ("moet", "weet") or they are no verb ("dat").
_LOSES_T = re.compile(
    r"(aanvaard|antwoord|bedoel|begin|begrijp|bel|ben|betaal|bezorg|bied|blijf|breng|denk|doe|duid|ga"
    r"|geef|gebruik|heb|hoef|hoor|houd|ken|kies|kom|krijg|kun|leer|lees|leg|leid|loop|maak|meld|neem"
    r"|noem|pas|plaats|raak|registreer|schrijf|sta|stel|stop|stuur|teken|tel|twijfel|typ|val|verbreek"
    r"|vermeld|verwittig|vind|voeg|volg|vraag|werk|wil|word|zeg|zie|zoek|zorg|zul)t",
    re.IGNORECASE,
)
_PREPOSITION = re.compile(r"aan|bij|door|met|over|tegen|tussen|van|via|voor|zonder", re.IGNORECASE)
_POSSESSIVES = {"uw": "je", "uwe": "jouwe", "uzelf": "jezelf"}

_QUOTED = re.compile(r"(“[^”]*”)")
_REFLEXIVE = re.compile(r"(\bu(?: \w+)?) zich\b", re.IGNORECASE)
_U = re.compile(r"(?:\b(?P<before>\w+)(?P<gap>\s+))?\b[Uu]\b")
_WITH_ANOTHER = re.compile(r",? (?:of|en|noch) (?:heeft )?(?:de|uw)\b|, de\b")
_POSSESSIVE = re.compile(r"\b(?:uw|uwe|uzelf)\b", re.IGNORECASE)

_JE = r"(?:je|ge)"
_CAN = rf"(?:(?:kan|kun|kunt|kon|wil|wilt|zou|zoudt) {_JE}|kunde|zoude)"
_HELP = r"(?:helpen|zeggen|antwoorden|doorverbinden)\b"
_EXPLAIN = r"(?:vertellen|uitleggen|toelichten|overlopen|herhale|samenvatten|verduidelijken)"
_DO_FOR_ME = rf"(?:{_HELP}|{_EXPLAIN}|geven|tonen|sturen|doorsturen|nakijken|narekenen)"
# "je" and "ge" often mean anyone ("hoe zeg je op?"), so they count beside such words only.
_TO_THE_ASSISTANT = (
    # Who is named with stress or thanked.
    r"(?<!moet )(?<!mag )\b(?:jij|gij|jou|jouw|jezelf)\b",
    rf"\b(?:dank|bedankt?,?) ?je(?! ?wel)|\b(?:bedankt|merci), {_JE}\b",
    r"\bik (?:vraag|dank|bedank|geloof|versta|begrijp|vertrouw) je\b",
    # What it is, knows, thinks and said.
    rf"\bwie (?:bent?|zijt) {_JE}\b|\bhoe heet {_JE}\b|\bhoe komt? {_JE} (?:daar|er)",
    rf"\b(?:(?:bent?|zijt) {_JE}|zijde) (?:(?:een|nen?|geen|echte?|nu) )*"
    r"(?:robot|mens|persoon|computer|machine|bot|chat|programma|automaat|ai\b|slim)",
    r"(?<!oe )(?<!wanneer )(?<!waar )\b"
    rf"(?:weet|denkt?|begrijpt?|snapt?|verstaat?|kent?|helpt?|onthoudt?|spreekt?|zei) {_JE}\b",
    rf"\bbedoelt? {_JE}\b|\b(?:wat?|waarom) (?:zegt?|zij|vindt?|vroeg|raadt?) {_JE}\b",
    rf"\bwaarom vraagt? {_JE} (?:dat?|dit)\b(?! aan)",
    rf"\b{_JE} (?:zegt|zei|antwoordt|verstaat) (?:mij|me|ons|niet|daarnet|net|nu|juist|altijd)\b",
    rf"\b{_JE} (?:geeft|hebt) (?:mij|me|ons|verkeerd)",
    r"\bje (?:laatste |vorige )?(?:antwoord|uitleg|mening)\b(?! (?:geef|krijg))",
    r"dankt? voor je\b|\bje (?:laatste|vorige?) (?:bericht|vraag|zin)",
    # What it is asked to do.
    rf"\bwat? {_CAN}(?: zoal| al+emaal)?\W*$",
    rf"\b{_CAN} (?:(?:eens|even|efkes|is|ook) )*{_HELP}",
    rf"\b{_CAN} (?:(?!leerling|mentor|jongere)\S+ ){{0,6}}?{_EXPLAIN}",
    rf"\b{_CAN} (?:\S+ ){{0,3}}(?:mij|me|ons) (?:\S+ ){{0,8}}?{_DO_FOR_ME}",
)
_SPEAKS_JE = re.compile("|".join(_TO_THE_ASSISTANT))


def in_je(reply: Reply) -> Reply:
    """`reply` with all that a user reads in the je-form.

    The code, the sources, the addresses and what a button says for the user stay as they are.
    """
    table = reply.table
    return replace(
        reply,
        headline=to_je(reply.headline),
        paragraphs=_each(reply.paragraphs),
        conditions=tuple(replace(one, text=to_je(one.text)) for one in reply.conditions),
        steps=_each(reply.steps),
        notes=_each(reply.notes),
        table=table and Table(_each(table.header), tuple(_each(row) for row in table.rows)),
        image=reply.image and replace(reply.image, alt=to_je(reply.image.alt)),
        links=tuple(replace(one, title=to_je(one.title)) for one in reply.links),
        buttons=tuple(replace(one, title=to_je(one.title)) for one in reply.buttons),
    )


def to_je(text: str) -> str:
    """ "Bent u klaar met uw vraag?" -> "Ben je klaar met je vraag?"; “...” stays as it is."""
    return "".join(
        part if part.startswith("“") else _unquoted(part) for part in _QUOTED.split(text)
    )


def speaks_je(text: str) -> bool:
    """Whether a user's message speaks to the assistant with je, jij, jou, ge or gij.

    "weet jij dat?" does; "moet je 25 zijn?" does not, because that "je" is anyone.
    """
    return _SPEAKS_JE.search(" ".join(text.casefold().replace("’", "'").split())) is not None


def _unquoted(text: str) -> str:
    text = _REFLEXIVE.sub(r"\1 je", text)
    text = _U.sub(_personal, text)
    return _POSSESSIVE.sub(lambda match: _like(match[0], _POSSESSIVES[match[0].lower()]), text)


def _personal(match: re.Match[str]) -> str:
    """A "u" and the word before it: "kunt u" -> "kun je", "met u" -> "met jou"; "38 u" is hours."""
    before, gap = match["before"] or "", match["gap"] or ""
    if before[-1:].isdigit():
        return match[0]
    if _PREPOSITION.fullmatch(before):
        return f"{before}{gap}jou"
    pronoun = "jij" if _has_stress(match) else "je"
    if not before:
        return _like(match[0], pronoun)
    verb = _LOSES_T.fullmatch(before)
    return f"{verb[1] if verb else before}{gap}{pronoun}"


def _has_stress(match: re.Match[str]) -> bool:
    """Whether "u" is named beside someone else: "u of de leerling", "de school en u"."""
    ends_a_list = match["before"] == "en" and not match.string[: match.start()].endswith(", ")
    return ends_a_list or _WITH_ANOTHER.match(match.string, match.end()) is not None


def _like(given: str, word: str) -> str:
    return capitalised(word) if given[0].isupper() else word


def _each(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(map(to_je, texts))

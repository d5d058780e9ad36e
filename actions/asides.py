"""What a message says about the conversation by its words alone: thanks, going on, wiping, ..."""

from __future__ import annotations

import re

from bot.nlu.people import RELATIVES
from bot.nlu.text import normalise

_OK = r"ok(?:e|ay|ee|ido|idoki)?|goed|prima|top|super|tof|fijn|mooi|perfect|zo|dan|hoor|he|ah|a"
_THANKS = (
    r"bedankt|merci(?:kes)?|dank(?:jewel|uwel|jou|je|u)?|thx|thanks|thank|you"
    r"|alvast|heel|zeer|erg|hartelijk|veel|wel|u|je|voor|de|uw|hulp|uitleg|info"
)
_COURTESY = re.compile(rf"(?:\W|\b(?:{_OK}|{_THANKS})\b)+")
_GRATEFUL = re.compile(r"\b(?:bedankt|merci\w*|dank\w*|thx|thanks?)\b")
_OK_AND_MORE = re.compile(r"^\W*ok(?:e|ay)?\b\W*(?:top|super|tof|fijn|mooi|perfect|prima|goed)\b")

_GOES_ON = re.compile(
    r"\W*(?:(?:ok(?:e|ay)?|en|we|ga|gaan|doe|doen|kom|laten|maar|dan|gewoon|nu)\b\W*)*"
    r"\b(?:verder(?:\s*(?:gaan|doen))?|voort|door(?:gaan)?|volgende(?:\s+vraag)?|next)\b\W*"
    r"(?:(?:maar|dan|aub|graag)\b\W*)*"
)

_WIPES = re.compile(
    r"\b(?:opnieuw|her(?:begin|start)\w*|reset|restart|refresh|clear|recommencer|start\s+over|scratch"
    r"|(?:wis|vergeet|verwijder|schrap)\w*|alles\s+(?:weg|vergeten|leeg)|nul|begin\s+(?:van|bij)"
    r"|(?:het|vanaf\s+het)\s+begin|voren\s+af|vooraf\s+aan|nieuw\s+gesprek|leeg)\b"
)
# A day, a number or someone else than who speaks: then it may be told of the case.
_OF_THE_CASE = re.compile(
    r"\d|\b(?:hij|zij|ze|hem|haar|leerling\w*|mentor\w*|jongere\w*|collega|school|contract|stage\w*"
    r"|overeenkomst\w*|werk\w*|opleiding\w*|schooljaar|maandag|dinsdag|woensdag|donderdag|vrijdag"
    r"|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b"
)

_CANDIDATE = (
    rf"{RELATIVES}|vriend\w*|collega|chef|baas|zaakvoerder|vennoot|partner|werknemer|medewerk\w+"
    r"|arbeider|bediende|gast"
)
# Another person than the one spoken of, or one more.
_SOMEONE_ELSE = re.compile(
    r"\b(?:iemand|iemd|iets?mand)\s+anders\b"
    rf"|\ban?dere?n?\s+(?:\w+\s+)?(?:persoon|mentor|kandidaat|iemand|{_CANDIDATE})\b"
    rf"|^\W*(?:en|of|ook)\b\W*(?:als\s+)?(?:mijn|mij|m'n|men|onze?|zijn|haar)\s+(?:{_CANDIDATE})\b"
)
_NOT_ANOTHER = re.compile(r"\b(?:geen|zonder)\s+an?dere?n?\b")

_OVERVIEW = re.compile(
    r"\b(?:overzicht|checklist|check\s*lijst|stand\s+van\s+zaken|tussenstand|pdf"
    r"|hoe\s?ver\s+(?:zit|zitten|ben|zijn|sta|staan)|hoeveel\s+(?:stappen|vragen)"
    r"|wat\s+(?:ontbreekt|mankeert|rest)|nog\s+lang\W*$)\b"
)


def is_courtesy(text: str) -> bool:
    """Whether `text` only thanks, as in "ok bedankt"; a bare "ok" may be an answer."""
    plain = normalise(text)
    thanks = _GRATEFUL.search(plain) or _OK_AND_MORE.match(plain)
    return bool(thanks and _COURTESY.fullmatch(plain))


def goes_on(text: str) -> bool:
    """Whether `text` only asks to go on, as in "ga verder" or "volgende"."""
    return bool(_GOES_ON.fullmatch(normalise(text)))


def means_someone_else(text: str) -> bool:
    """Whether `text` speaks of another person than before: "iemand anders", "en mijn broer?"."""
    plain = normalise(text)
    return bool(_SOMEONE_ELSE.search(plain)) and not _NOT_ANOTHER.search(plain)


def wants_overview(text: str) -> bool:
    """Whether `text` asks how far a dossier is, or to see it: "hoever zit ik?", "toon de pdf"."""
    return bool(_OVERVIEW.search(normalise(text)))


def wipes_all(text: str) -> bool:
    """Whether `text` as a whole is the command to forget everything, or its button."""
    plain = normalise(text)
    return plain.startswith("/") or bool(_WIPES.search(plain) and not _OF_THE_CASE.search(plain))

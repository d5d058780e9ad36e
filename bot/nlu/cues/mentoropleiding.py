"""What a sentence says of the mentoropleiding: followed, not yet, or never to be followed."""

from bot.nlu.cues.base import NEAR, Cue, cues
from bot.nlu.cues.parts import IN_CLAUSE, NO, STARTS_CLAUSE, gap

_KIND = r"(?:opleiding|cursus|vorming|training|course)"
_COURSE = (
    rf"(?:mentor\s?-?{_KIND}|mentoropl\w*\.?|mentor\s?-?(?:attest|certificaat)|peteropleiding"
    rf"|{_KIND}\s+(?:(?:tot|voor|als|van)\s+)?mentor|formation\s+mentor"
    rf"|(?:die|de|dat)\s+cursus(?=\s+(?:is|nog|heeft|al|gevolgd|gaat|wil|zal)))"
)
_COURSE_OF = r"(?:die|de|zijn|haar)\s+(?:cursus|opleiding)"
# "Wil ... niet", but not "wil ... nog niet".
_UNWILLING = (
    rf"(?:weiger\w*|{NO}\s+(?:bereid|van\s+plan|geneigd)|geen\s+(?:zin|goesting)"
    rf"|(?:wil|willen|zal|gaat|ziet)\b{gap(40, 'maar', 'nog', 'en', 'pas')}\b{NO}"
    r"(?!\s+(?:meteen|direct|dadelijk|onmiddellijk|voor|dit\s+jaar))\b)"
)
_TO_COME = (
    r"(?:nog\s+(?:niet|nie|volg\w*|te|moet|doen|geen|een|de)|start|pas|begint|gepland|plant|volgend\w*"
    r"|binnenkort|later|bezig|ingeschreven|schrijft|moet\s+(?:\w+\s+)?nog)"
)
_DONE = (
    r"(?:gevolgd|gevolcht|gedaan|afgerond|afgelegd|beeindigd|achter\s+(?:de\s+rug|zich)|behaald"
    r"|op\s+zak|in\s+orde|ok|oke|ja|voltooid|volbracht|geslaagd|genoten|doorlopen|done|completed|suivie"
    r"|binnen|al)"
)
_DID = (
    r"(?:gevolgd|gedaan|afgerond|heeft|hebt|heb|met|volgde|deed|behaalde|genoot|doorliep|rondde|legde"
    r"|bezit|inclusief|attest|certificaat)"
)
_NOT_NOW = (
    r"(?:(?:vorige|vroegere|oude|ex)[\s-]?mentor|(?<!van\s)(?<!van\sde\s)(?:leerling|jongere))"
)

MENTOROPLEIDING: tuple[Cue, ...] = (
    *cues(
        "mentor_opleiding",
        (None, rf"{STARTS_CLAUSE}{IN_CLAUSE}*?\b{_NOT_NOW}\b{IN_CLAUSE}*?\b{_COURSE}{IN_CLAUSE}*"),
        (
            "niet",
            rf"\b{_UNWILLING}{NEAR}\b{_COURSE}|\b{_COURSE}{NEAR}\b{_UNWILLING}"
            rf"|\bmentor\s+(?:gaat|wil|zal)\b[^.?!,]{{0,15}}{_COURSE_OF}\s+(?:niet|nie)\b"
            rf"|\b(?:wil|gaat|zal|ziet)\b[^.?!,]{{0,15}}{_COURSE}\s+(?:niet|nie)\b",
        ),
        (None, rf"{_COURSE}[^.?!]{{0,15}}\b(?:nodig|verplicht)\b"),
        ("nog_niet", rf"{_COURSE}{gap(35, 'maar')}\b(?:{_TO_COME}|{NO}|neen?)\b"),
        (
            "nog_niet",
            rf"\b(?:{_TO_COME}|{NO}|volgt\s+(?:in|vanaf|pas|nog|momenteel)"
            rf"|zit\s+(?:\w+\s+)?in\s+(?:de|een))\b{gap(25, 'maar')}\b{_COURSE}",
        ),
        (None, rf"\b(?:moet|verplicht|nodig|kost|waar)\b[^.?!]{{0,30}}{_COURSE}[^.?!]*\?"),
        ("gevolgd", rf"{_COURSE}\s*[:=]?[^.?!]{{0,35}}\b{_DONE}\b"),
        ("gevolgd", rf"\b{_DID}\b{gap(25)}{_COURSE}"),
    ),
)

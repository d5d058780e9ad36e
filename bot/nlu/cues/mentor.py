"""What a sentence says of a mentor: experience in words, place in the organisation, proof."""

from bot.nlu.cues.base import NOT, RULE_QUESTION, Cue, cues, said_or_denied
from bot.nlu.cues.parts import ENDS, NO, gap, listed

# A part of a list of facts, or a whole message: "blanco", "30 jaar, werknemer, opleiding gevolgd".
_STARTS = r"(?:^|[,;:.!\n]|\ben\b)\s*(?:(?:ja|is|hij\s+is|ze\s+is|zij\s+is)\W+)?"
_STAFF = (
    r"(?:col+eg(?:a|ue)|mede\s?werk\w+|werknemer|personeelslid|meestergast|ploegbaas|zaakvoerder|vennoot"
    r"|bediende|chef(?:\s*-?\s*kok)?|vaste\s+kracht)"
)
_OWN_STAFF = rf"(?:mijn|onze|ons|m'n|men|een|ne|nen|de|n|is|als)\s+(?:\w+\s+)?{_STAFF}"
_PROOF = r"\b(?:bewijs\s+van\s+(?:zijn\s+|haar\s+)?vooropleiding)\b"
_DIPLOMA = (
    r"\b(?:\w*diploma|getuigschrift|brevet|bewijs\s+van\s+(?:zijn\s+|haar\s+)?vooropleiding"
    r"|attest(?!\s+van\s+(?:\w+\s+)?(?:mentor|goed|onbesproken|cursus)))\b"
)
_NOT_OF_A_MENTOR = r"(?:leerling\w*|jongere|gast|stagiair\w*)"
_ALL_EXPERIENCE = r"\b(?:werk|beroeps|praktijk|vak)?ervaring\b"

MENTOR: tuple[Cue, ...] = (
    *cues(
        "mentor_ervaring",
        (None, RULE_QUESTION + _ALL_EXPERIENCE),
        (None, rf"\b{_NOT_OF_A_MENTOR}\b[^.?!,\n]*{_ALL_EXPERIENCE}"),
        (
            "0",
            rf"\b(?:geen|zonder|nul)\s+(?:enkele\s+|relevante\s+)?{_ALL_EXPERIENCE}"
            r"(?!\s+(?:als\s+mentor|nodig|vereist|met|in\s+het\s+begeleiden|van\s+\d))",
        ),
    ),
    *listed("mentor_intern", r"intern(?:e\s+mentor)?", True, False),
    *listed("mentor_intern", r"extern(?:e\s+mentor)?", False, True),
    *cues(
        "mentor_intern",
        (
            None,
            r"\bmoet\b[^.?!]{0,40}\b(?:in\s+dienst|werknemer|personeelslid)\b[^.?!]*\?"
            r"|^\W*moet\b[^.?!,]*\b(?:in\s+dienst|werknemer|personeelslid)\b[^.?!]*$",
        ),
        (
            None,
            r"\b(?:merci|groet\w*|bedankt|mvg|dank\w*|hoogachtend)\W+(?:\w+\s+){0,2}?"
            r"(?:de|uw)\s+zaakvoerder\W*$",
        ),
        (None, r"\b(?:leerling\w*|jongere|gast)\s+(?:\w+\s+)?werkt\b[^.?!,]*"),
        (False, rf"\b{NOT}\s+{_STAFF}\b"),
        (True, r"\bgeen\s+(?:externe?|freelance\w*)\b|\bniet\s+extern\b"),
        (
            False,
            r"\bextern\w*|\bfreelance\w*|\bex[-\s]?collega\b|\bvan\s+buiten(?:af)?\b"
            r"|\b(?:niet|nie)\s+(?:meer\s+)?(?:bij\s+ons\s+)?in\s+dienst\b|\bvan\s+een\s+ander\s+bedrijf\b"
            r"|\b(?:niet|nie)\s+op\s+(?:de|onze)\s+(?:loonlijst|payroll)\b"
            rf"|\b(?:werkt|staat|is|behoort|hoort)\s+{NO}\s+(?:\w+\s+)?(?:(?:bij|voor|van)\s+ons|tot)\b(?:\s+in\s+dienst\b)?"
            rf"|\b{NO}\s+(?:bij|voor)\s+ons\s+(?:werkt|werken|in\s+dienst)\b"
            r"|\bonderaannemer\w*|\been\s+zelfstandige\s+(?:die|uit|van)\b"
            r"|\b(?:iemand|leerkracht|persoon)\s+van\s+(?:(?:de|t|het)\s+)?school\b"
            r"|\bgepensioneerde?\s+(?:ex|oud|voormalig)[\w\s-]{0,3}\w+|\bvroegere\s+(?:collega|werknemer)"
            r"|\bzelfstandige?\s+(?:consultant|helper|in\s+bijberoep|adviseur)\b",
        ),
        (
            True,
            rf"\b{_OWN_STAFF}\b|\bmentor\s*[:=]\s*{_STAFF}\b|\bmeewerkt?\b|\bik\s?zelf\b|\bzelf\s+mentor\b"
            r"|\b(?:(?:kan|mag|zou|wil|word)\s+'?i?k|'?i?k\s+(?:kan|mag|zou|wil))\s+(?:\w+\s+){0,2}?"
            r"mentor\s+(?:zijn|worden|spelen)\b"
            r"|\b(?:ga|word)\s+(?:ik\s+)?zelf\s+(?:de\s+)?mentor\b"
            r"|\bin\s+(?:vaste\s+)?dienst\b|\b(?:van\s+ons|tot\s+(?:het|ons))\s+personeel\b"
            rf"|\b{_STAFF}\s+(?:bij\s+ons\s+)?(?:sinds|sedert)\b|\bop\s+(?:de|onze)\s+(?:loonlijst|payroll)\b"
            r"|\bstaat\s+mee\s+in\s+(?:de|onze|mijn)\s+zaak\b"
            r"|\bwerkt\s+(?:al\s+)?[^.?!,]{0,15}\bbij\s+(?:ons|mij)\b"
            r"|\bwerkt\s+hier\s+(?:sinds|sedert|(?:al|reeds)\s+(?:lang|(?:\w+\s+)?ja+r(?:en)?))\b"
            rf"|{_STARTS}(?:(?:vaste|eigen|een)\s+)?{_STAFF}{ENDS}",
        ),
    ),
    *said_or_denied("mentor_bewijs_vooropleiding", _PROOF, True, False),
    *listed("mentor_bewijs_vooropleiding", _DIPLOMA, True, False),
    *cues(
        "mentor_bewijs_vooropleiding",
        (None, RULE_QUESTION + _DIPLOMA),
        (
            None,
            rf"\b{_NOT_OF_A_MENTOR}\b[^.?!\n]*{_DIPLOMA}|{_DIPLOMA}\s+(?:van\s+(?:de\s+)?)?mentor",
        ),
        (None, rf"{_DIPLOMA}\s+(?:\w+\s+)?(?:be)?ha(?:alt|len|al)\b"),
        (False, rf"\b{NO}\b{gap(25, 'maar')}{_DIPLOMA}|{_DIPLOMA}{gap(15, 'maar', 'en')}\b{NO}\b"),
        (
            True,
            r"\b(?:heeft|heb|met|haalde|behaalde|kreeg|bezit|beschikt\s+over|en|wel)\s+"
            rf"(?:\w+\s+){{0,3}}{_DIPLOMA}"
            rf"|{_DIPLOMA}\s+(?:\w+\s+){{0,2}}(?:op\s+zak|behaald|gehaald|in\s+handen)\b",
        ),
    ),
)

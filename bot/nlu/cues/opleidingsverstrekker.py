"""What a sentence says of a school that ends the overeenkomst: on which ground, in what form.

An e-mail is read as neither: the sources do not say whether it counts as in writing.
"""

from bot.nlu.cues.base import Cue, cues
from bot.nlu.cues.einde import FAR, beside

_IN = r"[^.?!]"
_SCHOOL = (
    r"\b(?:school|cdo|clw|syntra|(?:het|dit|een)\s+centrum|\w*instelling"
    r"|opleidings\s?verstrekker)\b"
)
_ENDS = (
    r"\b(?:stop(?:t|te|pen|ten)|stopzet\w*|stop\s?gezet|zet\w*|beeindig\w*|einde|trekt"
    r"|haal(?:t|de))\b"
)
# A question whether it must be so says nothing of how it is.
_TOLD = r"(?![^.?!]*\?)"
_RULE = r"(?:^|(?<=[.?!]))\W*(?:moet\w*|mag|mogen|kan|kunnen|dien\w*)\b[^.?!,]*"
_BY_SCHOOL = rf"{_SCHOOL}{FAR}{_ENDS}|{_ENDS}{FAR}{_SCHOOL}"


def _of_school(words: str) -> str:
    """`words` beside a school and an end, in whichever order they stand."""
    between = (
        rf"{_SCHOOL}{FAR}(?:{words})(?={FAR}{_ENDS})|{_ENDS}{FAR}(?:{words})(?={FAR}{_SCHOOL})"
    )
    return f"{beside(words, _BY_SCHOOL)}|{between}"


OPLEIDINGSVERSTREKKER: tuple[Cue, ...] = (
    *cues(
        "grond_opleidingsverstrekker",
        (None, r"\b(?:geen|wat\s+is\s+een)\s+(?:zware|ernstige)\s+inbreuk\w*"),
        (None, r"\bgeen\s+gevaar\b|\b(?:niet|nie)\s+gevaarlijk\b"),
        (
            "zware_inbreuk",
            rf"\b(?:zware|ernstige)\s+inbreuk\w*|{_SCHOOL}[^.?!]{{0,20}}\bschend\w*\b[^.?!]{{0,40}}\b(?:zwaar|ernstig)\b",
        ),
        (
            "zware_inbreuk",
            _of_school(
                r"\b(?:zware|ernstige)\s+(?:tekortkoming|overtreding|schending|fout)\w*"
                r"|\bschend\w*\b[^.?!]{0,40}\b(?:zwaar|ernstig)\b"
                r"|\b(?:zwaar|ernstig)\b[^.?!]{0,40}\bgeschonden\b"
            ),
        ),
        (
            "gevaar",
            r"\b(?:grond|reden)\s*(?:[:=]|is)\s*(?:\w+\s+)?gevaar\b"
            r"|\bgevaar\s+voor\s+(?:de|onze|mijn)\s+(?:leerling|gezondheid|jongere)\w*"
            r"|\b(?:leerling|gezondheid)\b[^.?!]{0,25}\bin\s+gevaar\b|"
            + _of_school(r"\bgevaarlijk\w*|\bonveilig\w*|\bgevaar\b"),
        ),
        (
            "belemmering",
            r"\b(?:grond|reden)\s*(?:[:=]|is)\s*(?:\w+\s+)?belemmering\b"
            r"|\b(?:ze|zij)\s+(?:zeggen|schrijven|vinden|stellen)\b[^.?!]{0,20}\bopleiding\b"
            r"[^.?!]{0,40}\b(?:ernstig|zwaar)\s+(?:gehinderd|belemmerd)\b|"
            + _of_school(
                r"\bgoede?\s+verloop\b|\bbelemmer\w*|\bgehinderd\b"
                r"|\bopleiding\b[^.?!]{0,20}\b(?:niet\s+goed|slecht|moeilijk)\s+verloop\w*"
            ),
        ),
        ("andere", _of_school(rf"\b(?:zonder|geen)\s+(?:enige\s+)?reden\b{_TOLD}")),
    ),
    *cues(
        "beeindiging_schriftelijk",
        (None, rf"{_RULE}\b(?:schriftelijk|brief|aangetekend\w*|mondeling|telefoon)\b[^.?!,]*"),
        (
            False,
            _of_school(
                r"(?:\b(?:enkel|alleen|maar|slechts|gewoon)\s+(?:mondeling|per\s+telefoon|gebeld)\b"
                r"|\bgeen\s+brief\b|\b(?:niet|nie)\s+schriftelijk\b|\b(?:niets|niks)\s+op\s+papier\b"
                rf"|\bmondeling\b){_TOLD}",
            ),
        ),
        (
            True,
            _of_school(
                rf"(?:\bschriftelijk\w*|\b(?:een|per)\s+brief\b|\baangetekend\w*){_TOLD}",
            ),
        ),
    ),
    *cues(
        "beeindiging_gemotiveerd",
        (
            False,
            _of_school(
                r"(?:\b(?:zonder|geen)\s+(?:enige\s+)?(?:motivering|motivatie|uitleg|reden)\b"
                rf"|\b(?:niet|nie)\s+gemotiveerd\b){_TOLD}",
            ),
        ),
        (
            True,
            _of_school(
                r"\b(?:gemotiveerd\w*|met\s+(?:een\s+|de\s+|haar\s+)?(?:motivering|redenen))\b"
                + _TOLD,
            ),
        ),
    ),
)

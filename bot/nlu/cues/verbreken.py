"""What a sentence says of a breach: who breaks, and why."""

from bot.nlu.cues.base import Cue, cues

_IN = r"[^.?!]"
_BREAK = r"(?:verbre+k\w*|verbroken|breken|breekt|breuk)\b"
_BREAKS = r"(?:verbre+k|verbre+kt|verbreken|verbroken|breken|breekt|breek)\b"
_LEARNER = r"(?:(?:de|mijn|onze|een|die|m'n)\s+)?(?:leerling\w*|jongere|gast|hij|zij|ze)"
_PARENTS = r"(?:ouders?|mama|papa|moeder|vader|voogd|wettelijke\s+vertegenwoordigers?)"
_MAY = r"(?:wil|wilt|willen|wenst|wensen|kan|kunnen|mag|mogen|gaat|gaan|zou|zouden|moet|moeten)"
_WE = (
    r"(?:wij|we|ik|'?k|onze\s+(?:organisatie|zaak|vzw|onderneming)|de\s+(?:organisatie|werkgever))"
)

_SCHOOL = r"\b(?:school|cdo|clw|syntra|\w*instelling|opleidingsverstrekker)\b"

VERBREKEN: tuple[Cue, ...] = (
    *cues(
        "verbreker",
        (None, rf"\b(?:niet|nie|nooit)\s+(?:\w+\s+)?{_BREAK}"),
        (
            "wettelijke_vertegenwoordiger",
            rf"\b{_PARENTS}\b{_IN}{{0,25}}\b{_MAY}\b{_IN}{{0,50}}\b{_BREAK}"
            rf"|\b{_MAY}\s+(?:\w+\s+){{0,2}}{_PARENTS}\b{_IN}{{0,50}}\b{_BREAK}"
            rf"|\b{_BREAK}\s+door\s+(?:\w+\s+){{0,2}}{_PARENTS}\b|^\W*(?:de|zijn|haar)\s+{_PARENTS}\W*$",
        ),
        (
            "leerling",
            rf"\b{_LEARNER}\s+(?:wil|wilt|gaat|zou|wenst)\s+(?:\w+\s+){{0,2}}?(?:er\s?)?mee\s+"
            rf"(?:\w+\s+)?(?:stoppen|kappen|ophouden)\b{_IN}*",
        ),
        (
            "leerling",
            rf"\b{_LEARNER}\s+(?:zelf\s+)?(?:wil|wilt|gaat|zou|wenst|kan|mag)\b{_IN}{{0,60}}\b{_BREAK}"
            rf"|\b(?:kan|mag|wil|gaat)\s+{_LEARNER}\s+(?:dan\s+)?(?:zelf\s+)?{_IN}{{0,40}}\b{_BREAK}"
            rf"|\b{_LEARNER}\s+(?:zelf\s+)?(?:het|zijn|haar|de)\s+(?:\w+\s+)?(?:verbreekt|breekt)\b"
            rf"|\b{_BREAK}\s+door\s+(?:(?:de|mijn|onze|een)\s+)?leerling\w*\b"
            r"|^\W*de\s+leerling\s+zelf\W*$",
        ),
        (
            "organisatie",
            rf"\b{_WE}\b{_IN}{{0,25}}\b(?!moet){_MAY}\b(?:(?!{_PARENTS}|\bleerling\s+wil)[^.?!,])"
            rf"{{0,60}}\b{_BREAKS}"
            rf"|\b(?!moet){_MAY}\s+{_WE}\b[^.?!,]{{0,60}}\b{_BREAKS}"
            r"|\b(?:ik|wij|we)\s+(?:de|het|die|dat|da|haar|zijn|mijn)\s+(?:\w+\s+){0,6}"
            r"(?:verbreek|verbreken)\b|\b(?:verbreken|breken)\s+(?:we|wij)\b"
            r"|\bonze\s+beslissing\s+om\s+te\s+(?:ver)?breken\b"
            rf"|\b{_BREAK}\s+door\s+(?:de\s+)?(?:organisatie|werkgever|onderneming|ons|mij)\b"
            r"|^\W*(?:wij(?:\s?zelf)?|de\s+(?:organisatie|werkgever))\W*$",
        ),
    ),
    *cues(
        "reden_verbreking",
        (None, rf"\bwa(?:t|nneer)?\b{_IN}{{0,40}}\b(?:ernstige|zware)\s+(?:tekortkoming|fout)\w*"),
        (None, r"\b(?:ernstige|zware)\s+(?:tekortkoming|fout)\w*\s+wa[t]?\b"),
        (
            None,
            rf"(?:^|(?<=[.?!]))\W*(?:is|telt|geldt)\b{_IN}*\b(?:ernstige|zware)\s+(?:tekortkoming|fout)\w*\?",
        ),
        (
            None,
            r"\b(?:geen|niet)\s+(?:echt\s+)?(?:een\s+)?(?:ernstige|zware)\s+(?:tekortkoming|fout)",
        ),
        (None, rf"{_SCHOOL}{_IN}{{0,80}}\btekortkoming\w*|\btekortkoming\w*{_IN}{{0,80}}{_SCHOOL}"),
        (
            "tekortkoming",
            r"\bernstige\s+tekortkoming\w*\b|\bernstig\s+tekort\s?(?:schiet\w*|gescho\w+|schoot)\b"
            r"|\bschiet\w*\s+ernstig\s+tekort\b"
            rf"|\b(?:zware|ernstige)\s+(?:fout|tekortkoming)\w*{_IN}{{0,60}}\b{_BREAK}"
            rf"|(?:\b{_BREAK}|\beinde\s+maken\b){_IN}{{0,60}}"
            r"\b(?:zware|ernstige)\s+(?:fout|tekortkoming)\w*"
            r"|\bkomt\s+(?:zijn|haar)\s+(?:verplichtingen|plichten)\s+(?:niet|nie)\s+na\b",
        ),
        (
            "andere_opleiding",
            rf"\b{_LEARNER}\s+(?:wil|wilt|wenst|gaat|zou)\b{_IN}{{0,40}}"
            r"\b(?:andere|nieuwe)\s+(?:opleiding|studie\s?richting|richting|studie\w*)\b"
            r"|\b(?:overschakel\w*|overstap\w*|overgaan)\s+naar\s+een\s+andere\s+"
            r"(?:opleiding|richting)\b"
            r"|\bnaar\s+een\s+andere\s+(?:opleiding|richting)\s+(?:over\w+|te\s+gaan|gaan|gaat)\b"
            r"|\bvan\s+(?:studie\s?)?richting\s+(?:te\s+)?verander\w*",
        ),
        (
            "belemmering",
            r"\bopleiding\b[^.?!]{0,40}\b(?:wordt|is)\s+(?:zo\s+|heel\s+)?(?:ernstig|zwaar)\s+"
            r"(?:gehinderd|belemmerd)\b"
            rf"|\bgoede?\s+verloop\b{_IN}{{0,60}}\b{_BREAK}"
            rf"|\b{_BREAK}{_IN}{{0,60}}\bgoede?\s+verloop\b",
        ),
        (
            "andere",
            rf"\b(?:economische\s+redenen?|te\s+weinig\s+werk)\b{_IN}{{0,60}}\b{_BREAK}"
            rf"|\b{_BREAK}{_IN}{{0,40}}\b(?:economische\s+redenen?|te\s+weinig\s+werk)\b",
        ),
    ),
)

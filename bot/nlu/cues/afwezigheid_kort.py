"""Why a leerling is absent, without its name: "trouw van zijn zus", "in quarantaine".

These are weak cues: they count where bot.nlu.cues.afwezigheid read nothing.
"""

from bot.nlu.cues.base import Cue, weak_cues

_IN = r"[^.?!\n]"
_NO = r"(?:niet|nie|ni|nooit|geen|gewoon\s+niet|gewoon\s+nie)"
_OTHERS = r"(?:mentor|collega|werknemers?|baas|zaakvoerder|trajectbegeleid\w+)"
_FAMILY = (
    r"(?:zus\w*|broer\w*|oma|opa|grootmoeder|grootvader|vader|moeder|mama|papa|ouders|tante|nonkel|neef|nicht"
    r"|familielid|schoonzus|meter|peter)"
)
_OF_LEARNER = r"(?:zijn|haar|z'n|een|de|van\s+de\s+leerling)"
_SICK = (
    r"(?:(?:dagen|weken|maanden)\s+in\s+het\s+(?:ziekenhuis|hospitaal)|geopereerd|operatie|doktersbriefje|doktersattest|(?:medisch|ziekte)\s?(?:attest|briefje)"
    r"|attest\s+van\s+de\s+dokter|briefje\s+van\s+de\s+dokter|arbeids\s?ongeschikt\w*|burn-?\s?out|ziek\s?gemeld|ziek|malade|sick\w*"
    r"|op\s+(?:de\s+)?(?:ziekenkas|mutualiteit)|corona|covid|koorts|gebroken|thuisgeschreven|gewaarborgd\s+(?:maand)?loon|depressie|depressief|keelontsteking|migraine|\w*ontsteking|bronchitis|angina"
    r"|klierkoorts|buikgriep|hernia|hersenschudding|verstuikt\w*|blindedarm|bedrust|rug(?:klachten|pijn))"
)

AFWEZIGHEID_KORT: tuple[Cue, ...] = (
    *weak_cues(
        "reden_afwezigheid",
        (None, rf"\b{_OTHERS}\b{_IN}{{0,40}}\b{_SICK}\b|\b{_SICK}\s+van\s+(?:de|onze)\s+{_OTHERS}"),
        (
            None,
            r"\b(?:wij|we)\s+werken\s+in\b[^.?!]*|\bhet\s+ziekenhuis\s+zoekt\b[^.?!]*"
            r"|\bin\s+(?:een|ons)\s+(?:ziekenhuis|hospitaal)\b",
        ),
        (
            None,
            r"\bwat\s+is\b[^.?!]*|\b(?:mijn|onze)\s+(?:moeder|vader|oma|opa|broer|zus)\b[^.?!]*",
        ),
        (None, r"\bgedeeltelijk\w*\s+arbeidsongeschikt\w*\s*$"),
        (None, rf"\bmoet\w*\b{_IN}*(?:briefje|attest)\b{_IN}*"),
        (None, rf"\b{_NO}\s+(?:meer\s+)?(?:ziek|afwezig|arbeidsongeschikt)\b"),
        (
            "gedeeltelijke_arbeidsongeschiktheid",
            r"\bna\b[^.?!]{0,20}\bgewaarborgd\w*\b[^.?!]{0,30}\b(?:halftijds|deeltijds|gedeeltelijk)\b|"
            r"\bprogressieve?\s+(?:werkhervatting|tewerkstelling)\b|\b(?:halftijds"
            r"|deeltijds|gedeeltelijk)\b[^.?!]{0,30}\bna\b[^.?!]{0,20}\bgewaarborgd\w*",
        ),
        (
            "profylactisch_verlof",
            r"\bzwanger\w*\b[^.?!]{0,60}\b(?:mag|kan|moet)\b[^.?!]{0,25}\b(?:niet|nie"
            r"|verwijderd|weg)\b|\bverwijder\w*\b[^.?!]{0,30}\bzwanger\w*",
        ),
        (
            "facultatief_pre_of_postnataal_verlof",
            r"\b(?:pre|post)\s?-?nata\w+\s+verlof\s+(?:\w+\s+)?(?:vroeger|facultatief)",
        ),
        (
            "arbeidsongeval",
            r"\bongeval\s+(?:op|tijdens|onderweg|op\s+weg|bij)\s+(?:\w+\s+){0,2}?(?:werk\w*|werf|atelier)\b|\baccident\s+de\s+travail\b"
            r"|\b(?:van|uit)\s+(?:het|een|de)\s+(?:dak|ladder|stelling|steiger)\s+gevallen\b|\bviel\s+van\s+(?:het|een|de)\s+(?:dak|ladder|stelling|steiger)\b"
            r"|\b(?:hand|vinger\w*|arm|voet|duim)\b[^.?!]{0,20}\bin\s+(?:de|een)\s+(?:zaag|machine|snijmachine|pers)\b"
            r"|\b(?:accident|ongeluk\w*)\b[^.?!]{0,20}\bop\s+(?:(?:de|het|t)\s+)?(?:werf|werk\w*)\b"
            r"|\b(?:gesneden|gekwetst|bezeerd|geklemd)\b[^.?!]{0,15}\bop\s+(?:(?:de|het|t)\s+)?(?:werf|werk\w*)\b"
            r"|\bverbrand\s+aan\b|\b(?:op|aan)\s+(?:de|het)\s+(?:werf|werk"
            r"|machine)\b[^.?!]{0,20}\b(?:gevallen|gewond|gekwetst)\b",
        ),
        (
            "klein_verlet",
            rf"\b(?:begrafenis|uitvaart|crematie|trouw|trouwfeest|huwelijk|communie\w*|lentefeest|doopsel|rouwverlof|klein\s?verlet)\b"
            rf"|\b{_OF_LEARNER}\s+{_FAMILY}\s+(?:is|was|werd)\s+(?:\w+\s+)?(?:gestorven|overleden|begraven)\b"
            rf"|\b(?:gestorven|overleden|overlijden)\s+(?:van\s+)?(?:{_OF_LEARNER}\s+)?{_FAMILY}\b"
            rf"|\b{_FAMILY}\s+(?:gestorven|overleden|begraven|trouwt|huwt)\b"
            rf"|\boverlijden\s+van\s+(?:zijn|haar|een)\s+{_FAMILY}\b"
            rf"|\b(?:naar\s+de\s+rechtbank|moet\s+getuigen|als\s+getuige|jury)\b",
        ),
        (
            "andere_schorsing",
            r"\bquarantaine\b|\b(?:technische?|economische?)\s+werkloo\w+\b|\b(?:weer|vorst|slecht\s?weer)verlet\b|\b(?:vorst|stilgelegd|liggen\s+stil|ligt\s+stil)\b"
            r"|\b(?:voorarrest|gevangenis|opgesloten|jeugdinstelling)\b|\b(?:staking|stakingen)\b",
        ),
        (
            "ongewettigd",
            rf"\b{_NO}\s+(?:meer\s+)?(?:(?:ge)?komen\s+)?(?:opdagen|opgedaagd)\b|\bdaag\w*\b{_IN}{{0,10}}\b{_NO}\s+op\b|\bkom\w*\b{_IN}{{0,15}}\b(?:{_NO}\s+af|{_NO}\s+meer\s+opdagen)\b"
            rf"|\b{_NO}\s+verwittigd\b(?:(?!school|traject){_IN}){{0,30}}\b(?:weg|afwezig)\b"
            rf"|\b(?:weg|afwezig|thuis)\b(?:(?!school|traject){_IN}){{0,30}}\b{_NO}\s+verwittigd\b"
            rf"|\bgewoon\s+(?:niet|nie|ni)\s+(?:ge)?komen\b|\bkomen\s+werken\b{_IN}{{0,15}}\bzonder\s+(?:\w+\s+)?(?:briefje|attest)\b"
            r"|\b(?:had|heeft)\s+geen\s+(?:\w*briefje|\w*attest)\b"
            r"|\bgeen\s+(?:\w*briefje|\w*attest)\s+(?:binnengebracht|ingediend|bezorgd|afgegeven)\b"
            r"|\bzonder\s+(?:\w+\s+)?(?:briefje|attest|verwittig\w*|bericht|te\s+verwittigen|iets\s+te\s+(?:zeggen|laten\s+weten))\b(?=[^?]*$|[^.?!]*\b(?:weg\w*|afwezig|thuis)\b)"
            r"|\b(?:no-?\s?show|onwettig\w*)\b|\b(?:niks"
            r"|niets)\s+(?:meer\s+)?van\s+(?:gehoord|laten\s+horen)\b|\bspijbel\w*",
        ),
        (None, r"\bnaar\s+(?:de|den)\s+dokter\b"),
        ("ziekte", rf"\b{_SICK}\b"),
    ),
)

"""Why an overeenkomst would end, said shortly: "hij is afgestudeerd", "de zaak is afgebrand".

These are weak cues: they count where bot.nlu.cues.einde read nothing.
"""

from bot.nlu.cues.base import Cue, weak_cues
from bot.nlu.cues.einde import DIES, DISASTER

_IN = r"[^.?!\n]"
_NO = r"(?:niet|nie|ni|geen|gene|nooit)"
_DEAL = r"(?:(?:leer)?contract\w*|overeenkomst\w*|oao|sao|papier)"
_LEARNER = r"(?:leerling\w*|jongere|gast|meiske|stagiair\w*|hij|em|zij|ze)"
_OURS = r"(?:onze?|ons|mijn|m'n|mijne|de|het|die|een)"
_BUSINESS = (
    r"(?:(?:handels)?zaak|bedrijf|onderneming|organisatie|vzw|winkel|(?:kap)?salon|bakkerij|slagerij|garage|hotel"
    r"|frituur|restaurant|atelier|drukkerij|firma|vennootschap|handelsfonds|keuken|werkplaats|magazijn"
    r"|gebouw|kantoor|boel|loods)"
)
_SCHOOL = r"(?:school|cdo|clw|syntra|centrum|ecole)"
_MENTOR = r"(?:mentor\w*|peter|meestergast)"
_PAPERS = r"(?:diploma|getuigschrift|kwalificatie|certificaat|modules)"
_COURSE = r"(?:opleiding|school|studies?|studierichting|richting|lessen)"
# Fewer days are a suspension, but no long one.
_MANY = r"(?:[3-9]\d|\d{3})"
_STOPPED = r"(?:gestopt|stopt|gekapt|kapt|opgehouden|houdt\s+op)"

REDEN_EINDE: tuple[Cue, ...] = (
    *weak_cues(
        "reden_einde",
        (
            None,
            rf"\b{_NO}\s+(?:\w+\s+)?(?:failliet|faillissement|overgenomen|verkocht|{_PAPERS}|afgestudeerd)\b",
        ),
        (
            None,
            rf"\b{_PAPERS}\b{_IN}{{0,15}}\b(?:{_NO}|nodig)\b|\b(?:moet|nodig)\b{_IN}{{0,30}}\b{_PAPERS}\b",
        ),
        (
            None,
            rf"\b(?:niks|niets)\s+met\s+\w+|\bis\b{_IN}*\bovermacht\?|\berkenning\b{_IN}*\bfusie\b",
        ),
        (
            None,
            rf"\b{_NO}\s+(?:definitief\s+)?(?:uitgesloten|uitgeschreven)\b|\buitgesloten\s+van\s+de\s+premie",
        ),
        (None, rf"\b(?:wanneer|welke)\b{_IN}*\b(?:redenen|vanzelf)\b{_IN}*"),
        (None, r"\bvorige\s+(?:leerling|gast|jongere)\s+(?:is|was)\b[^.?!,]*"),
        (
            "erkenning_opgeheven",
            rf"\berkenning\b(?:(?!\b{_NO}\b)[^.?!,]){{0,30}}\b(?:opgeheven|ingetrokken|kwijt|verloren|geschrapt)\b(?={_IN}*\b(?:leerling\w*|{_DEAL})\b)"
            r"|\b(?:onze|mijn)\s+erkenning\s+(?:is|werd|wordt)\s+(?:\w+\s+)?(?:opgeheven|ingetrokken|geschrapt)\b"
            r"|\b(?:intrekking|opheffing|verlies)\s+van\s+(?:onze|de|mijn|haar|zijn)\s+erkenning\b",
        ),
        (
            "ontbindende_voorwaarde",
            r"\b(?:opschortende|ontbindende)\b|\binschrijving\b[^.?!,]{0,25}\bontbonden\b|\bontbonden\s+inschrijving\b|\binschrijving\b[^.?!]{0,25}\b(?:voorwaardelijk|onder\s+voorwaarde\w*)\b"
            r"|\bvoorwaardelijk\w*\s+(?:inschrijving|ingeschreven)\b|\bonder\s+voorwaarde\b"
            rf"|\bklassenraad\b{_IN}{{0,40}}\b{_NO}\s+toe(?:\s?gelaten|laat)?\b|\b{_NO}\s+toegelaten\b{_IN}{{0,20}}\bklassenraad\b",
        ),
        (
            "mentor_overleden",
            rf"\b{_MENTOR}\b{_IN}{{0,25}}\b{DIES}\b|\b(?:overlijden|dood)\s+(?:van\s+)?(?:{_OURS}\s+)?{_MENTOR}\b"
            rf"|\bik\s+sterf\b(?={_IN}*\bmentor\b)",
        ),
        (
            "andere",
            rf"\b{_LEARNER}\s+(?:is\s+|werd\s+)?{DIES}\b|\b(?:overlijden|dood)\s+van\s+(?:{_OURS}\s+)?leerling",
        ),
        (
            "overmacht",
            rf"^\W*overmacht\b|\bovermacht\s+(?:inroepen|door|wegens|brand)\b"
            rf"|\b(?:{_BUSINESS})\b{_IN}{{0,25}}\b{DISASTER}\b|\b(?:door|na|wegens)\s+(?:een\s+|de\s+)?{DISASTER}\b"
            rf"|\b{DISASTER}\s+(?:in|van)\s+{_OURS}\s+{_BUSINESS}\b",
        ),
        (
            "faillissement",
            r"\b(?:failliet|bankroet|faling|faillite)\b|\bboeken\s+(?:\w+\s+)?neer\s?(?:gelegd|leggen)|\bleg\w*\s+de\s+boeken\s+neer"
            r"|\bfaillissement\s+(?:aangevraagd|aangegeven|uitgesproken|van|op|sinds)\b|\bcurator\b"
            r"|^\W*(?:het\s+|een\s+|door\s+|wegens\s+|na\s+)*faillissement\b",
        ),
        (
            "overname",
            rf"\b(?:verkoop|verkopen|verkocht\w*)\b{_IN}{{0,20}}\b{_BUSINESS}\b|\b{_BUSINESS}\b{_IN}{{0,25}}\b(?:verkocht|overgedragen|overgenomen)\b"
            rf"|\blaat\s+{_OURS}\s+{_BUSINESS}\s+over\b|\b(?:koopt|kocht|kopen)\s+(?:onze|ons|mijn|m'n|mijne)\s+{_BUSINESS}\b"
            rf"|\b(?:overdracht|overlaten|overgelaten|overlating)\b{_IN}{{0,20}}\b{_BUSINESS}\b"
            rf"|\b(?:neemt|nemen)\s+{_OURS}\s+{_BUSINESS}\s+over\b|\bfus(?:ie|eert|eren)\b|\bgefuseerd\b|^\W*(?:een\s+)?overname\b",
        ),
        (
            "definitieve_uitsluiting",
            r"\bdefinitie\w*\b[^.?!]{0,20}\b(?:uitgesloten|uitsluiting|weggestuurd|buiten|verwijderd|exclu\w*)"
            r"|\buit(?:sluiting|gesloten)\s*:?\s+(?:is\s+)?definitief\b"
            rf"|\bexclut?\b{_IN}{{0,20}}\bdefinitie\w*|\b(?:door|van|uit|op)\s+(?:{_OURS}\s+)?{_SCHOOL}\b{_IN}{{0,15}}\b(?:buiten\s?\w+|uitgesloten|weggestuurd)\b"
            rf"|\b{_SCHOOL}\s+(?:heeft|smijt|gooit|zet|zette|gooide)\s+(?:{_OURS}\s+)?{_LEARNER}\s+(?:\w+\s+)?buiten\w*"
            rf"|\bbuiten(?:gevlogen|gesmeten|gegooid|gezet)\s+(?:op|van|uit|door)\s+(?:{_OURS}\s+)?{_SCHOOL}\b"
            rf"|\b{_LEARNER}\b{_IN}{{0,15}}\buitgesloten\b{_IN}{{0,20}}\b{_SCHOOL}\b",
        ),
        (
            "lange_schorsing",
            r"\blang\w*\s+(?:schorsing|geschorst)\b|\bschorsing\s+(?:die\s+)?(?:duurt|duurde)?\s*(?:te|zo|al)\s+lang\b"
            rf"|\b(?:maanden|half\s+jaar)\b{_IN}{{0,40}}\bgeschorst\b|\bgeschorst\b{_IN}{{0,40}}\b(?:maanden|half\s+jaar)\b"
            rf"|\bschorsing\b{_IN}{{0,30}}\b(?:maanden|half\s+jaar)\b"
            rf"|\b(?:schorsing|geschorst)\b{_IN}{{0,25}}\b{_MANY}\s*(?:d|dgn|dagen)\b"
            rf"|\b{_MANY}\s*(?:d|dgn|dagen)\s+(?:{_IN}{{0,12}}\b)?(?:schorsing|geschorst)\b",
        ),
        (
            "opleiding_geslaagd",
            r"\b(?:is\s+|was\s+)?afgestudeerd\b|\b(?:studeert|studeerde)\s+af\b|\bproclame\w+|\bgraduate\w*"
            rf"|\b{_LEARNER}\s+(?:behaalde?|haalde?|kreeg|krijgt)\b{_IN}{{0,20}}\b{_PAPERS}\b"
            rf"|\b{_PAPERS}\s+(?:is\s+)?(?:behaald|gehaald|op\s+zak|binnen)\b"
            rf"|\b{_LEARNER}\s+is\s+(?:\w+\s+)?(?:geslaagd|erdoor)\b(?!\s+(?:in|voor)\s+(?:zijn|haar|de|het|een)\b)"
            r"|\bleerling\s+geslaagd\b"
            r"|\bopleiding\b[^.?!]{0,15}\b(?:met\s+vrucht|succesvol|met\s+succes)\b",
        ),
        (
            "opleiding_stopgezet",
            rf"\b{_STOPPED}\s+(?:vroegtijdig\s+)?(?:met|op)\s+(?:(?:de|zijn|haar)\s+)?{_COURSE}\b"
            rf"|\b{_COURSE}\s+(?:is\s+|heeft\s+|werd\s+)?(?:vroegtijdig\s+)?(?:gestopt|stop\s?gezet|opgegeven|afgebroken)\b"
            rf"|\bvolgt\b[^.?!]{{0,20}}\b{_COURSE}\s+(?:niet|nie)\s+meer\b|\b(?:gaat|komt)\s+(?:niet|nie)\s+meer\s+naar\s+(?:de\s+)?school\b"
            r"|\b(?:zich\s+)?uitgeschreven\b|\b(?:niet|nie)\s+(?:meer\s+)?ingeschreven\b|\buitschrijving\b",
        ),
        (
            "termijn_verstreken",
            rf"\b{_DEAL}\b{_IN}{{0,25}}\b(?:loopt|liep)\b{_IN}{{0,20}}\b(?:af|ten\s+einde|voorbij)\b"
            rf"|\b{_DEAL}\b{_IN}{{0,25}}\bloopt\s+die\s+(?:\w+\s+)?af\b|\b{_DEAL}\b{_IN}{{0,25}}\bis\s+(?:\w+\s+)?(?:om|voorbij|afgelopen|verlopen)\b"
            r"|\b(?:verloop|verstrijken|einde|afloop)\s+van\s+de\s+(?:termijn|duur|overeengekomen\s+duur)\b"
            rf"|\beinde?\s+(?:juni|augustus|schooljaar)\b{_IN}{{0,25}}\b(?:automatisch|vanzelf|gedaan)\b|\beind\s?datum\s+(?:is\s+)?(?:bereikt|daar|voorbij)\b",
        ),
        (
            "andere",
            rf"\b{_LEARNER}\s+verhuist\b|\bmentor\s+(?:\w+\s+){{0,2}}?ontslag\b|\bvereffening\b|\b(?:met|op)\s+pensioen\b"
            rf"|\b(?:stopzetting|sluiting)\s+van\s+{_OURS}\s+{_BUSINESS}\b|\b(?:ik|we|wij)\s+(?:sluit|sluiten|stop|stoppen)\s+(?:met\s+)?"
            rf"{_OURS}\s+{_BUSINESS}\b",
        ),
    ),
)

"""The mentor's course, the leerling's schooling and the sector, said shortly or in a list.

These are weak cues: they count where the module of each fact read nothing.
"""

from bot.nlu.cues.base import RULE_QUESTION, Cue, weak_cues

_IN = r"[^.?!\n]"
_NO = r"(?:niet|nie|ni|geen|gene|nooit)"
_MENTOR = r"(?:mentor\w*|peter|meestergast)"
_COURSE = r"(?:mentor\s?-?)?(?:cursus|opleiding|vorming|training|mentorattest)"
_DONE = (
    r"(?:gevolgd|gedaan|ok|oke|in\s+orde|ja|done|afgelegd|afgerond|achter\s+de\s+rug"
    r"|gehad|behaald|klaar|in\s+20\d\d)"
)
_LATER = (
    r"(?:nog\s+(?:niet|nie|geen|te|doen|volgen)|nee+n?|niet|nie|gepland|volgende|later"
    r"|binnenkort|bezig|ingeschreven|te\s+volgen)"
)
# The course as a part of a list, or as the whole message.
_STARTS = r"(?:^|[,;:.!]|\ben\b)\s*(?:ja\W+)?(?:(?:de|die|zijn|haar|deze)\s+)?"
_ENDS = r"(?=\s*(?:[,;.:?!]|$|en\b))"
_WHO = r"(?:(?:hij|ze|zij|ik|em)\s+)?"
_LEVEL = r"(?:jaar|leerjaar|middelbaar|secundair|beroeps|technisch|tso|bso|aso|kso)"
_LEARNING = r"(?:alternerend\w*|dua\w+|dbso|leertijd|leren\s+en\s+werken)"
# A year that is done, said before or behind the year.
_DONE_YEAR = (
    r"(?:geslaagd|slaagde|slaagt|gehaald|haalde|behaald|behaalde|voltooid|voltooide|beeindigd\w*|afgewerkt|afgemaakt"
    r"|afgerond|gedaan|deed|op\s+zak|achter\s+de\s+rug|met\s+(?:vrucht|succes))"
)
_PASSED = r"(?:geslaagd|gehaald|behaald|afgewerkt|gedaan|afgerond|achter\s+de\s+rug|op\s+zak)"
_SOCIO = r"(?:(?:socio|sociaal|socio-|sociaal-)[\s-]*cultu?re+le?|socioculturel)"
_BODY = (
    r"(?:jeugdhuis|cultuurcentrum|cultuurhuis|vormingscentrum|volkshogeschool|jeugdbeweging|kunstenorganisatie|vormingsorganisatie"
    r"|(?:c|k)ultureel\s+centrum|centre\s+culturel|vormings?instelling|museum|gemeenschapscentrum|bibliotheek|jeugdherberg|opbouwwerk|jeugddienst|buurthuis|jeugdwerk\w*)"
)

FEITEN_KORT: tuple[Cue, ...] = (
    *weak_cues(
        "mentor_opleiding",
        (None, RULE_QUESTION + rf"\b{_COURSE}\b{_IN}*"),
        (None, rf"\bmoet\s+(?:hij|ze|zij)\b{_IN}*\b{_COURSE}\b{_IN}*\?"),
        (
            None,
            rf"\b{_COURSE}\s+(?:hoeveel|nodig|verplicht)\b{_IN}*|\bvoor\s+de\s+opleiding\b"
            rf"|\bmag\b{_IN}*\bzonder\s+cursus",
        ),
        (
            None,
            rf"\b(?:leerling\w*|jongere|gast)\b{_IN}{{0,25}}\b{_COURSE}\b{_IN}*"
            rf"|\bopleiding\s+van\s+de\s+leerling\b{_IN}*|\bcursus\s+(?:boekhouden|lassen"
            rf"|ehbo|vca)\b{_IN}*",
        ),
        (
            "niet",
            rf"\b{_MENTOR}\b{_IN}{{0,20}}\b(?:wil|weigert|ziet)\b{_IN}{{0,25}}\b{_NO}\b{_IN}{{0,10}}(?:\b{_COURSE}|volgen|doen|zitten)\b"
            rf"|\bweigert\b{_IN}{{0,15}}\b{_COURSE}\b",
        ),
        (
            "nog_niet",
            rf"\b{_MENTOR}\b{_IN}{{0,20}}\b(?:nog\s+(?:geen|niet)|zonder|start|begint|volgt|moet|bezig|ingeschreven|plant)\b{_IN}{{0,20}}\b{_COURSE}\b"
            rf"|\b{_MENTOR}\b{_IN}{{0,30}}\b(?:nog\s+)?{_NO}\s+opgeleid\b|\bcursus\b\W*(?:is\s+)?{_LATER}\b"
            rf"|\b{_MENTOR}\b{_IN}{{0,30}}\b{_COURSE}\b\W*(?:{_IN}{{0,12}})\b{_LATER}\b"
            rf"|\bmentoropleiding\s+(?:nog|te)\b"
            rf"|{_STARTS}opleiding\s+(?:is\s+|heeft\s+|moet\s+)?{_WHO}{_LATER}"
            rf"(?:\s+(?:gevolgd|gedaan|volgen|doen|week|maand|jaar))?{_ENDS}"
            rf"|{_STARTS}opleiding\s+(?:volgt|doet|start|begint)\s+{_WHO}(?:nog|pas|later|volgend|volgende"
            rf"|binnenkort|in|vanaf)\b",
        ),
        (
            "gevolgd",
            rf"\b{_MENTOR}\b(?:(?!\b{_NO}\b)[^?!\n]){{0,60}}\b{_COURSE}\b\W*(?:(?!\b{_NO}\b|\bnog\b){_IN}){{0,15}}\b{_DONE}\b"
            rf"|\bcursus\b\W*(?:is\s+)?{_DONE}\b|\bmentoropleiding\b\W*(?:{_DONE})|\b{_MENTOR}\b{_IN}{{0,12}}\b(?:is\s+opgeleid|met\s+mentorattest)\b|\bmentorattest\b"
            rf"|\b{_MENTOR}\b{_IN}{{0,12}}\b(?:deed|volgde|heeft|behaalde)\b{_IN}{{0,12}}\b{_COURSE}\b|\b(?:volgde|deed|heeft|gevolgd)\b{_IN}{{0,10}}\bopleiding\s+voor\s+mentors?\b"
            rf"|\b(?:heeft|heb)\s+(?:de|die)\s+opleiding\s+(?:(?:al|reeds|wel)\s+)?{_DONE}{_ENDS}"
            rf"|{_STARTS}opleiding\s+(?:is\s+|heeft\s+|heb\s+)?{_WHO}(?:(?:al|reeds|wel)\s+)?{_DONE}{_ENDS}"
            rf"|\b(?:hij|ze|zij|ik)\b{_IN}{{0,20}}\bvorming\b{_IN}{{0,10}}\b(?:gehad|gedaan"
            rf"|gevolgd)\b",
        ),
    ),
    *weak_cues(
        "vooropleiding",
        (None, RULE_QUESTION + rf"\b(?:graad|jaar|vooropleiding)\b{_IN}*"),
        (
            "ov3_kwalificatiefase",
            rf"\b(?:ov3|opleidingsvorm\s+3|buso)\b{_IN}{{0,30}}\b(?:kwalificatie\w*|{_PASSED})\b",
        ),
        # Nothing of the second grade.
        (None, rf"\b(?:laatste|derde|3de|3e)\s+(?:graad|jaar)\b{_IN}{{0,20}}\b{_NO}\b{_IN}*"),
        (
            "geen",
            rf"\bnog\s+geen\s+(?:enkel\s+)?jaar\b|\b(?:niks|niets|nergens|nooit)\s+(?:\w+\s+){{0,2}}?(?:afgerond|behaald|gehaald|geslaagd)\b|\b{_NO}\s+(?:geslaagd|afgemaakt|gehaald|afgewerkt)\b"
            rf"|\b(?:vierde|4de|4e)\b{_IN}{{0,20}}\b{_NO}\s+(?:geslaagd|afgemaakt|gehaald|afgewerkt)\b|\b(?:enkel|alleen|slechts|maar)\s+(?:\w+\s+){{0,3}}?(?:eerste|1ste|1e)\s+graad\b"
            r"|\bzit\s+(?:nog\s+)?in\s+(?:zijn|haar|het)\s+(?:eerste|1ste|1e)\s+jaar\b"
            r"|\b(?:eerste|1ste|1e)\s+jaar\s+dua\w+,?\s+(?:nog\s+)?niets\b",
        ),
        (
            "twee_jaar_alternerend",
            rf"\b(?:2|twee)\s+(?:geslaagde\s+)?ja(?:ar|ren)\s+{_LEARNING}|\b(?:tweede|2de|2e)\s+jaar\s+{_LEARNING}{_IN}{{0,12}}\b{_PASSED}\b"
            rf"|\b{_PASSED}\s+(?:in|voor)\s+(?:het|zijn|haar)\s+(?:tweede|2de"
            rf"|2e)\s+jaar\s+{_LEARNING}",
        ),
        (
            "een_jaar_alternerend",
            rf"\b(?:1|een)\s+(?:geslaagd\s+)?(?:opleidings)?jaar\s+{_LEARNING}|\b(?:eerste|1ste|1e)\s+jaar\s+{_LEARNING}{_IN}{{0,12}}\b{_PASSED}\b"
            rf"|\b{_PASSED}\s+(?:in|voor)\s+(?:het|zijn|haar)\s+(?:eerste|1ste"
            rf"|1e)\s+jaar\s+{_LEARNING}",
        ),
        (
            "derde_graad_jaar_1",
            rf"\b{_DONE_YEAR}\s+(?:\w+\s+){{0,3}}?(?:vijfde|5de|5e)\b|\b(?:vijfde|5de|5e)\s+{_LEVEL}\b{_IN}{{0,15}}\b{_DONE_YEAR}\b|\b(?:(?:vijfde|5de|5e)|5\s*(?:bso|tso|aso|kso))\s+{_DONE_YEAR}\b"
            r"|\b(?:eerste|1ste|1e)\s+jaar\s+(?:van\s+)?(?:de\s+)?(?:derde|3de|3e)\s+graad\b",
        ),
        (
            "tweede_graad",
            rf"\b{_DONE_YEAR}\s+(?:\w+\s+){{0,3}}?(?:(?:vierde|4de|4e)|4\s*(?:bso|tso|aso|kso))\b"
            rf"|\b(?:(?:vierde|4de|4e)\s+{_LEVEL}|4\s*(?:bso|tso|aso|kso))\b{_IN}{{0,15}}\b{_DONE_YEAR}\b|\b(?:vierde|4de|4e)\s+{_DONE_YEAR}\b"
            r"|\b(?:tweede|2de|2e)\s+graad\b",
        ),
    ),
    *weak_cues(
        "sector_sociocultureel",
        (
            None,
            rf"\b(?:vallen|behoren|horen|zijn|zitten)\s+(?:wij|we)\b{_IN}*\?|\b(?:weet"
            rf"|twijfel)\b{_IN}*{_SOCIO}|\bof\s+(?:wij|we)\b{_IN}*{_SOCIO}",
        ),
        (
            None,
            RULE_QUESTION + rf"\b(?:{_SOCIO}|{_BODY})\b{_IN}*"
            rf"|\b(?:leerling|mentor|hij|ze)\b{_IN}{{0,40}}\b(?:{_BODY}|{_SOCIO})\b",
        ),
        (
            False,
            rf"\b(?:geen|niet|nie|niets|niks)\s+(?:(?:bij|in|onder)\s+)?(?:de\s+"
            rf"|een\s+)?{_SOCIO}|\b{_SOCIO}\W*(?:neen|nee|niet)\b|\b(?:niet|nie)\s+(?:bij|in"
            rf"|onder)\s+(?:de\s+)?(?:sector\s+)?{_SOCIO}",
        ),
        (
            True,
            rf"\b{_SOCIO}\W*(?:ja|ok)\b|\b(?:wij|we|ik)\s+(?:zijn|run|runnen|leiden|vallen|behoren|horen|zitten|doen|baten|werk|leid)\b{_IN}{{0,30}}\b(?:{_BODY}|{_SOCIO})\b"
            rf"|\b(?:onze?|ons|mijn)\s+(?:\w+\s+)?{_BODY}\b|\b(?:onze?|ons)\s+(?:vzw|vereniging|organisatie)\b{_IN}{{0,30}}{_SOCIO}|\bals\s+{_SOCIO}\s+\w+\s+kregen\b"
            rf"|\bsector\s*:\s*{_SOCIO}|\bnous\s+sommes\b{_IN}{{0,30}}(?:{_SOCIO}|{_BODY})|\bals\s+(?:een\s+)?{_BODY}\b"
            rf"|\b(?:boekhoud\w+|rekeningen|verantwoordelijke|coordinator|bestuur\w*|namens|werk\s+(?:voor|bij|in))\s+(?:van\s+)?(?:een|het|ons)\s+{_BODY}\b"
            rf"|\bonder\s+(?:het|de\s+sector)\s+{_SOCIO}",
        ),
    ),
)

"""What a sentence says of vacation: the situation, who agreed, recuperatie, kind of opleiding.

A fact that only matters in a school holiday is read only beside words of vacation, so that an
agreement or a decision on something else says nothing.
"""

from bot.nlu.cues.base import Cue, cues

_IN = r"[^.?!\n]"
_VACATION = r"(?:school\s?|kerst\s?|paas\s?|krokus\s?|herfst\s?|zomer\s?|grote\s+)?vakanties?"
_DAY_OFF = r"(?:verlof|verlof\s?dag(?:en)?|vakantie\s?dag(?:en)?|conge|betaalde\s+dag(?:en)?)"
_CLOSED = (
    r"\bcollectie(?:f|ve)\s+(?:jaarlijkse?\s+)?(?:sluiting\w*|verlof|vakantie|gesloten|dicht|toe)\b"
)
# A collectieve sluiting then lies in a school holiday.
_SCHOOL_FREE = r"(?:juli|augustus|zomer\w*|kerst\w*|nieuwjaar|pasen|paas\w*|krokus\w*|herfst\w*)"
_LESSON_DAY = r"(?:een\s+|ne\s+|zijn\s+|haar\s+|de\s+)?(?:les|school)\s?dag(?:en)?"
_WORK_DAY = r"(?:een\s+|ne\s+|zijn\s+|haar\s+)?werk(?:plek|vloer)?\s?dag(?:en)?"
_OUTSIDE = r"buiten\s+(?:de\s+|een\s+)?school\s?vakanties?"
_TWELVE = r"(?:12|twaalf)\s+(?:vrije\s+)?(?:school\s?)?(?:vakantie\s?)?weken"
_TWELVE_FREE = (
    r"(?:12|twaalf)\s+(?:vrije\s+)?(?:school\s?vakantie\s?weken|weken\s+school\s?vakantie)\b"
)
_SPECIAL = (
    r"collectie|sluiting|seizoen|lesdag|schooldag|werkplekdag|opportuniteit|buiten\s+de\s+school"
)
_APPENDIX = r"bijlage"
_ALL = r"(?:iedereen|(?:alle\s+)?drie\s+(?:de\s+)?partijen|alle\s?drie|alle\s+partijen|allemaal)"
_PARTY = r"(?:iedereen|ouders?|moeder|vader|leerling\w*|school|opleidingsverstrekker|partijen)"
_GOVERNMENT = r"(?:goedkeuring\s+van\s+de|goedgekeurd\s+door\s+de)\s+(?:vlaamse\s+)?regering"
_REGERING = r"(?:vlaamse\s+)?(?:regering|overheid)"
_NO = r"(?:niet|nie|ni|geen|zonder|nooit|nimmer|nog\s+niet)"
_NEEDED = r"(?:nodig|vereist|verplicht|moet\w*|vraag\w*)"
_RECUP = (
    r"(?:recup\w*|gerecup\w*|in\s?halen|inhaal\w*|ingehaald|ha(?:alt|len)\s+(?:\w+\s+){1,3}?in)"
)
_PARTNERSHIP = (
    r"(?:(?:sectora(?:al|le)|ons)\s+partnerschap|partnerschap\s+van\s+(?:de|onze)\s+sector)"
)
_LIMIT = rf"(?:{_TWELVE}|beperk\w*)"
_LESSON_WEEKS = r"(?:les\s?we(?:ek|ken)|(?:het|dit)?zelfde\s+school\s?jaar)"
_LEARNER = r"(?:hij|ze|zij|(?:de|onze|mijn)\s+leerling\w*)"
_AT = r"\b(?:zit|volgt|doet|start)\b(?:\s+(?!nog\b|niet\b|geen\b)\w+){0,3}?\s+"
_GRADE = r"(?:leer)?jaar\s+(?:van\s+)?(?:de\s+)?(?:3de|3e|derde)\s+graad\b"

VAKANTIE: tuple[Cue, ...] = (
    *cues(
        "vakantie_vraag",
        (None, rf"{_CLOSED}(?:(?!\bbuiten\b).)*\b{_SCHOOL_FREE}\b"),
        (None, rf"\b{_SCHOOL_FREE}\b(?:(?!\bbuiten\b).)*{_CLOSED}"),
        (None, rf"\b(?:geen|zonder)\s+{_CLOSED}"),
        ("collectieve_sluiting", _CLOSED),
        (None, rf"\bof\s+{_TWELVE}|{_TWELVE}{_IN}{{0,25}}\bof\b"),
        ("twaalf_weken", rf"\b{_TWELVE_FREE}"),
        ("twaalf_weken", rf"\bbeperk\w*{_IN}{{0,40}}\b{_TWELVE}\b(?={_IN}*vakantie)"),
        ("twaalf_weken", rf"vakantie\w*{_IN}{{0,40}}\bbeperk\w*{_IN}{{0,25}}\b{_TWELVE}\b"),
        (None, r"\b(?:geen|niet)\s+(?:\w+\s+)?(?:seizoens\w*|leer\s?opportuniteit)"),
        (None, r"\bwat\s+is\s+(?:een|de)\s+(?:seizoens\w*|leer\s?opportuniteit|structurele)"),
        ("seizoen", r"\bseizoens?\s?(?:gebonden|werk|arbeid|activiteit\w*|drukte)\b"),
        ("seizoen", rf"\b(?:hoog)?seizoen\b(?={_IN}*vakantie)|vakantie{_IN}*\b(?:hoog)?seizoen\b"),
        ("leeropportuniteit", r"\bleer\s?(?:opportuniteit\w*|kans(?:en)?\b)(?=.*vakantie)"),
        ("leeropportuniteit", r"vakantie.*\bleer\s?(?:opportuniteit\w*|kans(?:en)?\b)"),
        ("leeropportuniteit", r"\bleer\s?opportuniteit\w*"),
        (None, rf"\bniet\s+op\s+{_LESSON_DAY}\b"),
        ("lesdag", rf"\b{_DAY_OFF}\b{_IN}{{0,40}}\bop\s+{_LESSON_DAY}\b"),
        ("lesdag", rf"\bop\s+{_LESSON_DAY}\b{_IN}{{0,40}}\b{_DAY_OFF}\b"),
        (None, rf"\bniet\s+op\s+{_WORK_DAY}\b"),
        ("werkplekdag", rf"\b{_DAY_OFF}\b{_IN}{{0,40}}\bop\s+{_WORK_DAY}\b"),
        ("werkplekdag", rf"\b{_DAY_OFF}\b(?:(?!sluit|collectie){_IN}){{0,40}}\b{_OUTSIDE}"),
        (
            "gewone_regeling",
            rf"\bhoeveel\s+(?:\w+\s+){{0,2}}(?:verlof|vakantie)\s?dagen\b(?!{_IN}*(?:{_SPECIAL}))"
            rf"|\bhoeveel\s+dagen\s+(?:betaalde?\s+)?(?:verlof|vakantie)\b(?!{_IN}*(?:{_SPECIAL}))"
            rf"|\b(?:verlof|vakantie)\s+(?:\w+\s+)?hoeveel\s+dagen\b(?!{_IN}*(?:{_SPECIAL}))"
            r"|\b(?:alle|elke|iedere)\s+school\s?vakanties?\s+(?:thuis|vrij)\b"
            rf"|\b(?:gewone|normale|algemene)\s+vakantie\s?regeling\b"
            rf"|\b(?:recht\s+op|vrij\s+in)\s+(?:alle|elke|iedere|de)\s+school\s?vakanties?\b",
        ),
    ),
    *cues(
        "akkoord_alle_partijen",
        (None, rf"\b(?:moet|moeten|waarom|welke)\b{_IN}*{_APPENDIX}{_IN}*\?"),
        (
            False,
            rf"\b{_PARTY}\b{_IN}{{0,25}}\b(?:niet|nie)\s+akkoord\b(?=.*{_VACATION})"
            rf"|{_VACATION}.*\b{_PARTY}\b{_IN}{{0,25}}\b(?:niet|nie)\s+akkoord\b"
            rf"|\b(?:geen|nog\s+geen|zonder)\s+{_APPENDIX}\b(?=.*{_VACATION})"
            rf"|{_VACATION}.*\b(?:geen|zonder)\s+{_APPENDIX}\b",
        ),
        (
            True,
            rf"\b{_ALL}\b(?:(?!\b(?:niet|nie|geen)\b){_IN}){{0,30}}\b(?:akkoord|eens|teken\w*"
            rf"|getekend)\b(?:(?!\b(?:niet|nie|geen|zonder)\b){_IN}){{0,40}}\b{_APPENDIX}\b(?!{_IN}*\?)"
            rf"|\b(?<!geen\s){_APPENDIX}\b(?:(?!\b(?:niet|nie)\b){_IN}){{0,30}}\b(?:getekend|ondertekend)"
            rf"\s+door\s+{_ALL}\b(?!{_IN}*\?)",
        ),
        (False, rf"\bakkoord\b{_IN}{{0,45}}\bis\s+er\s+(?:nog\s+)?(?:niet|nie)\b"),
        (None, rf"\b{_NEEDED}\b{_IN}{{0,40}}\bakkoord\b|\bakkoord\b{_IN}{{0,30}}\b{_NEEDED}\b"),
        (None, r"\bakkoord\s+(?:met|over)\s+(?!(?:dat|de\s+afwijking|die\s+week|de\s+vakantie)\b)"),
        (
            False,
            rf"\b{_NO}\s+(?:\w+\s+){{0,2}}?(?:akkoord|mee\s+eens)\b|\bakkoord\s*:?\s*(?:{_NO}|neen?)\b"
            rf"|\b{_PARTY}\b{_IN}{{0,20}}\b(?:weigert|weigeren|tegen)\b(?=\W*$)",
        ),
        (
            True,
            rf"\b(?:{_ALL}|{_PARTY}(?:\s*,\s*(?:de\s+)?{_PARTY})*\s+en\s+(?:\w+\s+)?(?:{_PARTY}|wij|ik))\b"
            rf"(?:(?!\b{_NO}\b){_IN}){{0,30}}\b(?:akkoord|eens)\b"
            rf"|\bakkoord\s+van\s+{_ALL}|\bakkoord\s*:?\s+ja\b",
        ),
    ),
    *cues(
        "goedkeuring_regering",
        (
            False,
            rf"\bals\s+(?:er|we|wij)\s+(?:nog\s+)?geen\s+{_GOVERNMENT}\s+(?:is|hebben|krijgen)\b",
        ),
        (None, rf"{_GOVERNMENT}{_IN}*\?|\b(?:moet|nodig|vraag\w*)\b{_IN}{{0,30}}{_GOVERNMENT}"),
        (None, rf"{_GOVERNMENT}{_IN}{{0,15}}\b(?:nodig|aanvragen|vragen|verplicht)\b"),
        (
            False,
            rf"\b(?:geen|zonder|nog\s+niet|niet)\s+(?:\w+\s+)?{_GOVERNMENT}"
            rf"|{_GOVERNMENT}{_IN}{{0,12}}\b(?:niet|nie|geweigerd)\b",
        ),
        (False, rf"\b{_REGERING}\b{_IN}{{0,30}}\b(?:{_NO}|geweigerd|weigert)\b"),
        (True, rf"{_GOVERNMENT}|\b{_REGERING}\b{_IN}{{0,30}}\bgoedgekeurd\b(?!{_IN}*\?)"),
        (False, r"^\W*(?:neen?\W+)?(?:nog\s+)?(?:geen|zonder)\s+goedkeuring\W*$"),
    ),
    *cues(
        "recuperatie_in_schooljaar",
        (None, rf"\brecuper\w*{_IN}*\?|\?\W*recuper\w*"),
        (
            "overeenkomst_eindigt_vroeger",
            rf"\b(?:overeenkomst|contract)\s+(?:eindigt|stopt)\s+(?:al\s+)?(?:vroeger|eerder|voor)\b"
            rf"{_IN}{{0,25}}\brecuper\w*",
        ),
        (
            "niet",
            rf"\b(?:geen|zonder)\s+recuperatie\b|\b{_LEARNER}\s+recupereert\s+(?:die\s+dagen\s+)?(?:niet|nie)\b"
            rf"|\b{_LEARNER}\s+krijgt\s+(?:die|de)\s+dagen\s+(?:niet|nie)\s+terug\b(?!{_IN}*\?)",
        ),
        (
            "gepland",
            rf"\b{_LEARNER}\s+recupereert\b(?:(?!\b(?:niet|nie)\b){_IN}){{0,40}}\b{_LESSON_WEEKS}\b"
            rf"|\b{_LEARNER}\s+krijgt\s+(?:die|de)\s+dagen\s+terug\b{_IN}{{0,30}}\b{_LESSON_WEEKS}\b"
            rf"(?!{_IN}*\?)"
            rf"|\b(?:die|de)\s+dagen\s+(?:krijgt\s+{_LEARNER}\s+terug|haalt\s+{_LEARNER}\s+in)\b"
            rf"{_IN}{{0,30}}\b{_LESSON_WEEKS}\b(?!{_IN}*\?)",
        ),
        (
            "overeenkomst_eindigt_vroeger",
            rf"\b{_RECUP}\b{_IN}{{0,40}}\b(?:overeenkomst|contract)\s+(?:\w+\s+)?(?:eindigt|stopt|loopt)\b",
        ),
        (
            "niet",
            rf"\b{_NO}\s+(?:\w+\s+)?{_RECUP}\b|\b{_RECUP}\b\s*:?\s*(?:\w+\s+){{0,3}}?(?:{_NO}|neen?)\b",
        ),
        (
            "gepland",
            rf"\b{_RECUP}\b{_IN}{{0,30}}\b(?:gepland|ingepland|voorzien|geregeld|ja|{_LESSON_WEEKS})\b"
            rf"|\b{_LESSON_WEEKS}\b{_IN}{{0,30}}\b{_RECUP}\b",
        ),
    ),
    *cues(
        "sectoraal_partnerschap_besliste",
        (None, rf"\b{_PARTNERSHIP}\b{_IN}*\?"),
        (None, rf"\b{_PARTNERSHIP}\b{_IN}*\bover\s+(?!{_IN}*vakantie)(?:onze?|de|een)\b{_IN}*"),
        (
            False,
            rf"\b{_PARTNERSHIP}\b{_IN}{{0,30}}\b(?:niets|niks|niet|nie|geen|nog|nooit)\b{_IN}{{0,20}}\bbeslis\w*"
            rf"|\b{_PARTNERSHIP}\b{_IN}{{0,20}}\bbeslis\w*\s+(?:\w+\s+)?(?:niets|niks|niet|nie|nooit)\b",
        ),
        (
            True,
            rf"\b{_PARTNERSHIP}\b{_IN}{{0,30}}\b(?:besliste|beslist|beslissing)\b"
            rf"|\bbeslissing\s+van\s+(?:ons|het|een)\s+{_PARTNERSHIP}\b",
        ),
    ),
    *cues(
        "opleidingsfase",
        (None, rf"\b{_TWELVE}\b.*\b(?:dbso\s+of|of\s+(?:het\s+)?dbso|niet\s+\w*\s*dbso)\b"),
        ("dbso", rf"\b{_TWELVE}\b.*\bdbso\b|\bdbso\b.*\b{_TWELVE}\b"),
        ("leertijd", rf"\b{_TWELVE}\b.*\bleertijd\b|\bleertijd\b.*\b{_TWELVE}\b"),
        (
            "ov3_kwalificatiefase",
            rf"{_AT}kwalificatiefase\b|\b(?:opleiding|fase)\s*(?:[:=]|is)\s*(?:de\s+)?kwalificatiefase\b",
        ),
        (
            "ov3_integratiefase",
            rf"{_AT}integratiefase\b|\bleerling\w*\s+(?:in|uit|van)\s+de\s+integratiefase\b"
            r"|\b(?:opleiding|fase)\s*(?:[:=]|is)\s*(?:de\s+)?integratiefase\b"
            r"|^\W*(?:de\s+)?integratiefase(?:\s+ov3)?\W*$",
        ),
        ("dbso", r"^\W*(?:in\s+)?(?:het\s+)?dbso\W*$"),
        ("leertijd", r"^\W*(?:in\s+)?(?:de\s+)?leertijd\W*$"),
        (
            "derde_graad_jaar_1_of_2",
            rf"^\W*(?:in\s+)?(?:het\s+)?(?:1ste|1e|eerste|2de|2e|tweede)\s+{_GRADE}\W*$",
        ),
        ("derde_graad_jaar_1_of_2", rf"{_AT}(?:1ste|1e|eerste|2de|2e|tweede)\s+{_GRADE}"),
        (
            "andere",
            rf"\bse-n-se\b|{_AT}(?:7de|7e|zevende)\s+jaar\b|{_AT}(?:3de|3e|derde)\s+{_GRADE}",
        ),
    ),
)

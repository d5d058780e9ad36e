"""What a question about vacation is about, said with the words of daily life.

These are weak cues: they count where bot.nlu.cues.vakantie read nothing.
"""

from bot.nlu.cues.base import Cue, weak_cues

_IN = r"[^.?!\n]"
_BREAK = (
    r"(?:(?:school|kerst|paas|krokus|herfst|zomer)\s?vakanties?|grote\s+vakantie|schoolverlof"
    r"|vakanties)"
)
_OFF = (
    r"(?:verlof\w*|vakantie\s?dag(?:en)?|conges?|days?\s+off|conge\s+paye|vrije\s+dag(?:en)?|snipperdag(?:en)?"
    r"|vrij|betaalde\s+dag(?:en)?|vakantie)"
)
_DAYS_OFF = (
    r"(?:(?:verlof|vakantie|conge)\s?dag(?:en|jes)?|dagen\s+(?:betaald\w*\s+)?(?:verlof|vakantie|conge)"
    r"|verlof|conge|betaalde\s+(?:vakantie\s?)?dagen|jours?\s+de\s+conge|days?\s+off|holidays)"
)
_LEARNER = r"(?:leerling\w*|jongere|gast|hij|em|ze|zij|meiske|stagiair\w*|apprentice)"
_HAS_LESSON = (
    r"(?:(?:er\s+)?(?:les|school)\s+(?:is|heeft)|heeft\s+(?:(?:hij|ze|zij|em)\s+)?(?:les|school)"
    r"|naar\s+(?:de\s+)?school\s+(?:moet|gaat)|moet\s+(?:hij|ze|zij)\s+naar\s+(?:de\s+)?school|op\s+school\s+(?:zit|moet)"
    r"|(?:is|zit)\s+(?:hij|ze|zij)\s+op\s+school)"
)
_IS_HERE = (
    r"(?:(?:hij|ze|zij|em|de\s+leerling)\s+(?:bij\s+(?:ons|mij)|hier)\s+(?:werkt|is|moet|komt|staat)"
    r"|(?:hij|ze|zij)\s+moet\s+werken)"
)
_SPECIAL = (
    r"(?:eenmalige?|unieke?|speciale?|uitzonderlijke?|bijzondere?|zeldzame?|leerrijke?|leerzame?)"
)
_LEARNS = (
    r"(?:\bom\s+(?:\w+\s+){0,3}?te\s+(?:bij)?leren|\b(?:kom|komen|komt|laten)\s+(?:\w+\s+)?leren"
    rf"|\b{_SPECIAL})\b"
)
_OUR = r"(?:wij|we|ik|onze?|ons|mijn|het|de)"
_BUSINESS = (
    r"(?:zaak|bedrijf|winkel|kantoor|garage|(?:kap)?salon|bakkerij|slagerij|frituur|restaurant"
    r"|hotel|atelier|vzw|organisatie|onderneming|firma|tent|boel|fabriek|drukkerij|werkplaats)"
)
_SHUT = r"(?:dicht|toe|gesloten|sluiten|sluit)"
_SCHOOL_FREE = (
    r"\b(?:juli|augustus|zomer\w*|kerst\w*|nieuwjaar|pasen|paasvakantie|krokusvakantie"
    r"|herfstvakantie)\b"
)
_SCHOOL_MONTH = r"(?:januari|februari|maart|april|mei|juni|september|oktober|november|december)\b"
_SUMMER = r"(?:zomer(?:maanden)?|juli|augustus|grote\s+vakantie|vakantiemaanden|vakanties)"
_SEASONAL = (
    r"(?:ijssalon|camping|strandbar|strand|(?:aan\s+)?(?:de\s+)?(?:kust|zee)|fruit\w*|pluk\w*|oogst"
    r"|toerisme|pretpark|aardbei\w*|tuinaanleg|speeltuin|jachthaven|zwembad|attractie\w*)"
)
_BUSY = (
    r"(?:top\s?druk\w*|(?:heel|erg|zeer|super|het)\s+(?:druk|drukst)|volle\s+toeren|volzet|piek\w*"
    r"|alle\s+hens\s+aan\s+dek|helft\s+van\s+(?:onze|de)\s+omzet)"
)
_WORK = (
    r"(?:komen|kom|komt|werken|werkt|meedraaien|doorwerken|thuisblijven|inzetten|ingezet|helpen)"
)


VAKANTIE_VRAAG: tuple[Cue, ...] = (
    *weak_cues(
        "vakantie_vraag",
        (None, r"\bdagen\s+of\s+(?:12|twaalf)\b.*|\bakkoord\b.*|\bpartnerschap\b.*"),
        (
            None,
            rf"\b(?:mentor|boekhouder\w*|collega|zaakvoerder|trajectbegeleid\w+)\b{_IN}{{0,20}}\bverlof\b",
        ),
        (
            None,
            rf"\b(?:ziek|zieke)\b{_IN}{{0,40}}\bverlof\b|\bziekte\s?verlof\b|\b(?:terug\s+)?uit\s+verlof\b",
        ),
        (
            None,
            r"\b(?:profylactisch|ouderschaps|omstandigheids|moederschaps|\w*nataal|zwangerschaps)\s?-?verlof\b(?:\W+\d+\s+dagen)?",
        ),
        (None, rf"\b(?:na|tot|voor|sinds|vanaf)\s+(?:de\s+)?{_BREAK}"),
        (None, r"\b(?:zondag|maandag)s?\s+(?:altijd\s+)?gesloten\b|\bgesloten\s+op\s+\w+dag\b"),
        (
            None,
            r"\bgeen\s+seizoen\w*|\b(?:niet|nie)\s+(?:met\s+)?seizoen\w*|\bwat\s+is\s+een\s+seizoen\w*",
        ),
        (None, r"\bvakantie\s?(?:job|werk)\w*|\bverzekerd\b.*"),
        (
            "twaalf_weken",
            rf"\bbeperk\w*\s+(?:is\s+|tot\s+|op\s+|van\s+)*(?:12|twaalf)\s+weken\b"
            rf"|\b(?:12|twaalf)\s+weken[\s-]+(?:regel|beperking|grens|vakantie|verlof)\b"
            rf"|\b(?:max\w*|hoogstens|slechts|maar)\s+(?:12|twaalf)\s+weken\b(?={_IN}*(?:vakantie|vrij))"
            rf"|\bvakantie\w*\b{_IN}{{0,30}}\b(?:12|twaalf)\s+weken\b",
        ),
        (
            "leeropportuniteit",
            rf"\b(?:opportuniteit|kans)\w*\s+om\s+(?:\w+\s+)?te\s+leren\b"
            rf"|\b{_BREAK}\b{_IN}*{_LEARNS}|{_LEARNS}{_IN}*\b{_BREAK}\b"
            rf"|\b{_BREAK}\b{_IN}*\b(?:iets|veel|bij)\s?(?:\w+\s+){{0,3}}?(?:leren|leert)\b|\b(?:enkel|alleen|slechts)\s+"
            rf"(?:\w+\s+){{0,2}}{_BREAK}\b{_IN}{{0,20}}\bleren\b"
            rf"|\bleren\b{_IN}{{0,40}}\b(?:enkel|alleen)\s+(?:in|tijdens)\s+(?:de\s+)?{_BREAK}",
        ),
        (
            "seizoen",
            r"\bseizoens(?:bedrijf|zaak|werk\w*|gebonden|sector|piek)|\bhoogseizoen\b"
            rf"|\bseizoen\b{_IN}{{0,30}}\b{_SUMMER}|\b{_SUMMER}\b{_IN}{{0,30}}\bseizoen\b"
            rf"|\b{_SUMMER}\b{_IN}{{0,30}}\b{_BUSY}|\b{_BUSY}\b{_IN}{{0,30}}\b{_SUMMER}\b"
            rf"|\b{_SEASONAL}\.\s+(?:\w+\s+){{0,3}}?{_SUMMER}\b"
            rf"|\b{_SEASONAL}\b{_IN}{{0,50}}\b{_SUMMER}\b|\b{_SUMMER}\b{_IN}{{0,50}}\b{_SEASONAL}\b"
            rf"|\bdrukste\s+(?:periode|maanden|tijd)\b{_IN}{{0,40}}\b{_SUMMER}\b",
        ),
        (None, r"\b(?:niet|geen)\s+(?:op\s+)?een\s+(?:les|school|werk)\s?dag"),
        (
            "lesdag",
            rf"\b{_OFF}\b{_IN}{{0,50}}\b(?:les|school)\s?dag(?:en)?\b|\b{_OFF}\b{_IN}{{0,60}}\b{_HAS_LESSON}"
            rf"|\b(?:les|school)\s?dag(?:en)?\b{_IN}{{0,40}}\b{_OFF}\b",
        ),
        (
            "werkplekdag",
            rf"\b(?:{_OFF}|reis|vakantie)\b{_IN}{{0,60}}\b(?:buiten\s+(?:de\s+|een\s+)?{_BREAK})"
            rf"|\b{_OFF}\b{_IN}{{0,50}}\b(?:werk(?:plek|vloer)?\s?dag(?:en)?|dag\s+op\s+de\s+werk(?:plek|vloer))\b"
            rf"|\b{_OFF}\b{_IN}{{0,50}}dag\s+(?:dat|da|waarop|als)\s+{_IS_HERE}"
            rf"|\bgeen\s+{_BREAK}|\bbuiten\s+(?:de\s+|een\s+)?{_BREAK}",
        ),
        (
            None,
            rf"\b{_SHUT}\b(?!{_IN}*\bin\s+{_SCHOOL_MONTH}){_IN}*{_SCHOOL_FREE}"
            rf"|{_SCHOOL_FREE}{_IN}*\b{_SHUT}\b",
        ),
        (
            None,
            r"\b(?:overeenkomst|contract)\b.{0,30}\bsluit\w*|\bsluit\w*\b.{0,20}\b(?:overeenkomst|contract)\b|\bschool\s+(?:is\s+)?(?:sluit|dicht|toe)",
        ),
        (
            "collectieve_sluiting",
            rf"\b{_OUR}\s+(?:\w+\s+)?{_BUSINESS}?\s*(?:is|zijn|doet|doen|gaat|gaan)?\s*(?:\w+\s+){{0,4}}?{_SHUT}\b"
            rf"(?={_IN}*\b(?:week|weken|dagen|verlof|vakantie|brugdag|hemelvaart|pinkster\w*|januari|februari|maart"
            r"|april|mei|juni|september|oktober|november|leerling)\b)"
            rf"|\b(?:{_BUSINESS}|we|wij)\s+(?:doet|doen)\s+toe\b|\bcollectief\s+in\b"
            rf"|\bjaarlijkse?\s+sluiting\b|\bfermeture\s+(?:annuelle|collective)\b|\bbedrijfs?\s?sluiting\b|\bbouw\s?verlof\b|\bbrugdag\b"
            rf"|\b{_BUSINESS}\s+(?:is\s+)?(?:dicht|toe|gesloten|sluit)\b",
        ),
        (
            "gewone_regeling",
            rf"\bgewone\s+(?:vakantie|regeling)\b|\bvakantie\s+(?:vr|voor|van)\s+(?:\w+\s+)?{_LEARNER}\b|\b(?:hoeveel|aantal|combien|how\s+many|welk)\b{_IN}{{0,30}}\b{_DAYS_OFF}"
            rf"|\b{_DAYS_OFF}\b{_IN}{{0,30}}\b(?:hoeveel|combien|pro\s?rata|aantal)\b"
            r"|\b(?:12|20|twaalf|twintig)\s+(?:betaalde\s+)?(?:verlof|vakantie)?\s?dagen(?:\s+(?:verlof|vakantie|conge))?\b(?!\s+geleden)(?!\s+of\s+(?:12|twaalf)\b)"
            rf"|\bverlof\s?teller\b|\b{_DAYS_OFF}\s+(?:van\s+)?(?:\w+\s+)?leerling\w*|\bleerling\w*\s+{_DAYS_OFF}\b"
            rf"|\brecht\s+op\s+(?:\w+\s+)?{_DAYS_OFF}"
            rf"|\b{_WORK}\b{_IN}{{0,25}}\b(?:in|tijdens)\s+(?:de\s+|een\s+)?{_BREAK}"
            rf"|\b(?:in|tijdens)\s+(?:de\s+|een\s+)?{_BREAK}\b{_IN}{{0,25}}\b(?:{_WORK}|vrij|thuis)\b"
            rf"|\b(?:vrij|thuis)\b{_IN}{{0,20}}\b{_BREAK}|\b{_BREAK}\s+(?:(?:is|de|mijn|onze)\s+)*(?:leerling\s+)?(?:vrij|thuis|{_WORK})\b"
            rf"|\bbetaal\w*\b{_IN}{{0,25}}\b{_BREAK}|\b{_BREAK}\b{_IN}{{0,25}}\bbetaal\w*",
        ),
    ),
)

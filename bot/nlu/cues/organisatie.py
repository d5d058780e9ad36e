"""What a sentence says of the organisation itself: its equipment and its finances."""

from bot.nlu.cues.base import Cue, cues
from bot.nlu.cues.parts import NO, clause_with, gap, listed

_OPENS = r"(?:^|(?<=[.?!\n]))\W*"
_MEANS = (
    r"(?:uitrusting|machines?|machinepark|materia(?:al|len)|gereedschap|toestel(?:len)?|apparatuur"
    r"|gerief|werkplaats|infrastructuur|installaties?)"
)
# One thing to learn the trade with: "draaibank", "hefbrug", "lasapparaat".
_THING = (
    r"(?:(?!(?:recht|data|voedsel|kruispunt)bank)[\w-]{3,}(?:bank|brug|apparaat|toestel|oven|pers|robot|kraan)|[\w-]*machines?|(?:keuken|werk)robot"
    rf"|{_MEANS})"
)
_PLAN = r"(?:\w*plan|traject|programma)"
_LEARN = r"(?:(?:aan)?leren|aanleren|aangeleerd|aan\s+te\s+leren|opleiden|op\s+te\s+leiden|oefenen)"
_ALL = (
    r"(?:alles|al\s+(?:wat|de|het)"
    r"|alle\s+(?:taken|onderdelen|vaardigheden|competenties|technieken))"
)
_NO_LACK = r"(?:geen|zonder)\s+(?:gebrek|tekort|probleem|problemen)"
_LACKS = (
    r"(?:mis(?:t|sen)?|ontbre\w+|ontberen|ontbeert|tekort|kapot|defect|verouderd|onvoldoende"
    r"|ongeschikt)"
)
_LACKS_FOR_PLAN = clause_with(_LACKS, rf"(?:die|dat|uit|volgens)\b{gap(40)}\b{_PLAN}")
_OTHERS = r"(?:school\w*|concurrent\w*|buur\w*|klant\w*|leverancier\w*)"
_OTHER_MATTER = rf"mag|mogen|moet|moeten|probleem|gebrek|tekort|nieuw|alleen|enkel|maar|{_OTHERS}"

_MONEY = r"(?:(?:financiele|financieel)\s+)?draagkracht"
_FINANCIAL = r"(?:financieel|financ\w+\s+(?:gezien|vlak))"
_SOUND = (
    r"(?:(?:kern)?gezond\w*|in\s+orde|sterk|stabiel|stevig|goed|ok|prima|solide|solvabel|rendabel)"
)
_UNSOUND = (
    r"(?:ongezond|zwak|krap|slecht|moeilijk|precair|wankel|lastig|aan\s+de\s+grond|insolvabel)"
)
_TROUBLE = (
    r"(?:financiele\s+(?:problemen|moeilijkheden|zorgen|putten)|betalings\w+|schulden(?:\s*last)?)"
)
_CASH = r"(?:geld|centen|financiele\s+middelen|middelen|buffer|reserves?|liquiditeit\w*|kapitaal)"
_BROKE = r"(?:wco|gerechtelijke?\s+reorganisatie|verlieslatend|insolvabel)"
_ASKS = (
    r"(?:moet(?:en)?|nodig|wat|welke?|hoe|wanneer|eis\w*|vereis\w*|mag|mogen|kan|kunnen"
    r"|voorwaarden\s+(?:bedrijf|onderneming|organisatie|werkplek))"
)
_OF_EQUIPMENT = rf"(?:{_MEANS}|uitgerust)"
_OF_MONEY = rf"(?:{_MONEY}|solvabel|financieel\s+\w+|{_BROKE})"

ORGANISATIE: tuple[Cue, ...] = (
    *listed("uitrusting_geschikt", _MEANS, True, False),
    *cues(
        "uitrusting_geschikt",
        (None, rf"\b{_ASKS}\b[^.?!]*\b{_OF_EQUIPMENT}\b[^.?!]*\?"),
        (None, rf"^\W*{_ASKS}\b[^.?!]*\b(?:{_OF_EQUIPMENT}|aanleren|{_ALL})\b"),
        (None, rf"{_OPENS}(?:is|zijn|heeft|hebben)\b[^.?!]*\b{_OF_EQUIPMENT}\b[^.?!]*\?"),
        (None, clause_with(_OTHERS, _OF_EQUIPMENT, without=r"wij|we|onze|ons")),
        (True, rf"\b{_NO_LACK}\b{gap(20)}\b{_THING}|\b{_THING}\b{gap(10)}\b{_NO_LACK}"),
        (
            None,
            r"\b(?:ontbreekt|mankeert|missen)\s+(?:\w+\s+){0,3}?(?:niets|niks|geen)\b"
            rf"|\bniets\b{gap(15)}\bontbreekt\b",
        ),
        (
            False,
            rf"\b{_THING}\b{gap(40, _OTHER_MATTER, 'en')}"
            rf"\b(?:{_LACKS}|(?:niet|nie|ni)(?!\s+\w+\s+maar))\b"
            rf"|\b{_LACKS}\s+(?:\w+\s+){{0,3}}?{_THING}\b"
            rf"|\b(?:{NO}|te\s+weinig)\s+(?:over\s+)?(?:\w+\s+){{0,3}}?{_THING}\b"
            rf"|{_LACKS_FOR_PLAN}"
            rf"|\b(?:{NO}|slecht|matig|onvoldoende)\s+(?:\w+\s+)?uitgerust\b"
            rf"|\b(?:niet|nie|ni)\s+{_ALL}\b{gap(60)}\b{_LEARN}"
            rf"|\b{_ALL}\b{gap(50)}\b(?:niet|nie|ni)\s+(?:\w+\s+){{0,4}}?{_LEARN}"
            rf"|\b(?:niet|nie|ni)\s+(?:bij\s+ons|hier)\s+(?:worden\s+)?{_LEARN}",
        ),
        (
            True,
            rf"\b{_MEANS}\b[^.?!,]{{0,25}}\b(?:in\s+orde|geschikt|aanwezig|up[\s-]to[\s-]date)\b"
            rf"|\b(?:al\s+het|alle|de\s+juiste|het\s+juiste|geschikte)\s+(?:nodige\s+)?{_MEANS}\b"
            r"|\buitgerust\b"
            rf"|\b{_ALL}\b{gap(60, NO)}\b{_LEARN}",
        ),
    ),
    *listed("financiele_draagkracht", _MONEY, True, False),
    *cues(
        "financiele_draagkracht",
        (
            None,
            rf"(?:\b{_ASKS}|{_OPENS}(?:is|zijn|ben|heeft|hebben))\b[^.?!]*\b{_OF_MONEY}\b[^.?!]*\?",
        ),
        (None, rf"^\W*{_ASKS}\b[^.?!]*\b{_OF_MONEY}\b"),
        (None, clause_with(_OTHERS, rf"(?:{_OF_MONEY}|{_TROUBLE})", without=r"wij|we|onze|ons")),
        (
            True,
            rf"\b(?:geen|zonder|nooit)\s+(?:\w+\s+)?{_TROUBLE}\b|\bschuldenvrij\b|\bniet\s+{_BROKE}",
        ),
        (
            False,
            rf"\b(?:{NO}|onvoldoende|te\s+weinig|niet\s+genoeg)\s+(?:over\s+)?(?:\w+\s+)?{_MONEY}\b"
            rf"|\b{_MONEY}\b{gap(20, 'maar')}"
            rf"\b(?:{NO}|{_UNSOUND}|onvoldoende|te\s+klein|ontbreekt|mankeert)\b"
            rf"|\b{_FINANCIAL}\b{gap(25, 'maar')}"
            rf"\b(?:{_UNSOUND}|(?:niet|nie)\s+(?:\w+\s+){{0,2}}?{_SOUND})\b"
            r"|\b(?:niet|nie)\s+(?:meer\s+)?solvabel\b"
            rf"|\b(?:geen|te\s+weinig|onvoldoende|niet\s+genoeg)\s+{_CASH}\b"
            rf"|\b{_BROKE}\b|\bfinanciele\s+(?:problemen|moeilijkheden|zorgen|putten)\b"
            r"|\b(?:schulden|rekeningen|facturen|lonen|leveranciers)\b[^.?!]{0,40}"
            r"\b(?:niet|nie|amper|nauwelijks|moeilijk)\s+(?:\w+\s+)?(?:af)?betalen\b",
        ),
        (
            True,
            rf"\b(?:voldoende|genoeg|een\s+goede|wel)\s+(?:{_MONEY}|{_CASH})\b|(?<!geen\s)\b{_CASH}\s+(?:genoeg|voldoende)\b"
            rf"|{_MONEY}\s+(?:is\s+)?(?:\w+\s+)?(?:voldoende|volstaat|ruim|groot\s+genoeg|{_SOUND})\b"
            rf"|\b{_FINANCIAL}\b{gap(25, NO, 'maar')}\b{_SOUND}\b|\bsolvabel\b"
            r"|\b(?:boeken|cijfers|boekhouding|balans)\s+(?:is|zijn|ogen)\s+(?:\w+\s+)?gezond\b",
        ),
    ),
)

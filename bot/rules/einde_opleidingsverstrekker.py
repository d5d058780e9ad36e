"""When the opleidingsverstrekker may end the overeenkomst (F-133 to F-136).

It does so in writing, with its reasons, on one of three grounds.
Facts: grond_opleidingsverstrekker, beeindiging_schriftelijk, beeindiging_gemotiveerd. Conditions:
grond, schriftelijk, gemotiveerd. Outcomes: volgens_de_regels; vorm_ontbreekt (a ground, but not in
that form); grond_ontbreekt (none of the three). The sources do not say what follows if a condition
is not met.
"""

from bot.rules.check import Check, Condition, Outcome
from bot.rules.facts import Choice, YesNo
from bot.rules.logic import is_

GROND_OPLEIDINGSVERSTREKKER = Choice(
    "grond_opleidingsverstrekker",
    about="overeenkomst",
    options=("zware_inbreuk", "gevaar", "belemmering", "andere"),
)
BEEINDIGING_SCHRIFTELIJK = YesNo("beeindiging_schriftelijk", about="overeenkomst")
BEEINDIGING_GEMOTIVEERD = YesNo("beeindiging_gemotiveerd", about="overeenkomst")

grond = is_(GROND_OPLEIDINGSVERSTREKKER, "zware_inbreuk", "gevaar", "belemmering")
schriftelijk = is_(BEEINDIGING_SCHRIFTELIJK, True)
gemotiveerd = is_(BEEINDIGING_GEMOTIVEERD, True)

_notes = (("let_op.einde_opleidingsverstrekker_oao", None), ("let_op.beroep_tegen_einde", None))

EINDE_OPLEIDINGSVERSTREKKER = Check(
    id="einde_opleidingsverstrekker",
    facts=(GROND_OPLEIDINGSVERSTREKKER, BEEINDIGING_SCHRIFTELIJK, BEEINDIGING_GEMOTIVEERD),
    conditions=(
        Condition("grond", met=grond, basis="einde_opleidingsverstrekker.gronden"),
        Condition("schriftelijk", met=schriftelijk, basis="einde_opleidingsverstrekker.vorm"),
        Condition("gemotiveerd", met=gemotiveerd, basis="einde_opleidingsverstrekker.vorm"),
    ),
    outcomes=(
        Outcome("volgens_de_regels", when=grond & schriftelijk & gemotiveerd, notes=_notes),
        Outcome(
            "vorm_ontbreekt",
            when=grond & ~(schriftelijk & gemotiveerd),
            notes=(("let_op.gevolg_niet_gezegd", None), *_notes),
        ),
        Outcome(
            "grond_ontbreekt",
            when=~grond,
            notes=(("let_op.gevolg_niet_gezegd", None), *_notes),
        ),
    ),
    explain_all=True,
)

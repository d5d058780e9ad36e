import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
import yaml

from bot.answers import Button, ConditionLine, Link, Reply, SourceLine, in_je, speaks_je
from bot.answers.reply import Image, Table
from bot.answers.tone import to_je
from bot.settings import ROOT

HERE = Path(__file__).parent
WORDING, LAW = ROOT / "data" / "wording", ROOT / "data" / "law"
FILES = [*sorted(WORDING.rglob("*.yaml")), *sorted(LAW.glob("*.yaml"))]
FORMAL = re.compile(r"\b(?:u|uw|uwe|uzelf)\b", re.IGNORECASE)
QUOTED = re.compile(r"“[^”]*”")

HOW_TO_APPROVE = """
{pairs}
These pairs of words are new. Read the sentence in je-form. If it is good Dutch, add the lines above
to tests/answers/je.yaml. If it is not, say it otherwise in the file, or add the verb to _LOSES_T in
bot/answers/tone.py.
"""


def read(name: str) -> dict[str, list[str]]:
    content: dict[str, list[str]] = yaml.safe_load((HERE / name).read_text(encoding="utf-8"))
    return content


def texts(node: object) -> Iterator[str]:
    """Every text in what a YAML file holds."""
    if isinstance(node, str):
        yield node
    elif isinstance(node, dict | list):
        for one in node.values() if isinstance(node, dict) else node:
            yield from texts(one)


def in_file(path: Path) -> list[str]:
    return [*texts(yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader))]


def conversions(text: str) -> Iterator[tuple[str, str]]:
    """Each pair of words with "u", or that begins with "uw", and what becomes of it.

    A pair stands in one sentence, so there is nothing but space between its words.
    """
    text = QUOTED.sub("“”", text)
    before, after = [*re.finditer(r"\w+", text)], re.findall(r"\w+", to_je(text))
    assert len(before) == len(after), text
    for (first, second), result in zip(pairwise(before), pairwise(after), strict=True):
        is_asked = FORMAL.fullmatch(first[0]) or second[0].lower() in ("u", "uzelf")
        if is_asked and text[first.end() : second.start()].isspace():
            yield f"{first[0]} {second[0]}".lower(), " ".join(result).lower()


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_every_pair_of_words_around_u_has_an_approved_je_form(path: Path) -> None:
    approved = read("je.yaml")
    unseen = {
        f"{pair}: [{', '.join([*approved.get(pair, []), result])}]  # {path.name}: {text[:60]}"
        for text in in_file(path)
        for pair, result in conversions(text)
        if result not in approved.get(pair, [])
    }
    assert not unseen, HOW_TO_APPROVE.format(pairs="\n".join(sorted(unseen)))


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_no_u_is_left_and_the_je_form_stays_as_it_is(path: Path) -> None:
    for text in in_file(path):
        converted = to_je(text)
        assert not re.search(r"\b(u|uw|uwe|uzelf)\b", QUOTED.sub("", converted), re.IGNORECASE), (
            text
        )
        assert to_je(converted) == converted
        assert QUOTED.findall(converted) == QUOTED.findall(text)


def test_a_pair_that_was_never_approved_is_seen() -> None:
    new = "Plant u een gesprek? Bel ons voor u de leerling belt."
    approved = read("je.yaml")
    assert [pair for pair, result in conversions(new) if result not in approved.get(pair, [])] == [
        "plant u",
        "u de",
    ]


@pytest.mark.parametrize(("formal", "familiar"), read("je_zinnen.yaml").items())
def test_a_sentence_reads_well_in_je_form(formal: str, familiar: str) -> None:
    assert to_je(formal) == familiar


def test_a_reply_changes_in_all_that_a_user_reads_and_nowhere_else() -> None:
    reply = Reply(
        code="u:uw",
        headline="Kunt u opzeggen?",
        paragraphs=("U mag.",),
        conditions=(ConditionLine("Uw mentor voldoet.", "voldaan"),),
        steps=("Bel uw school.",),
        notes=("Weet u het niet?",),
        table=Table(("Uw sector", "uren"), (("bij u", "38 u"),)),
        image=Image("https://uw.be/u", "Een grafiek van uw sector"),
        links=(Link("Uw dossier", "https://uw.be/u"),),
        sources=(SourceLine("Wat u moet weten", "https://uw.be/u"),),
        buttons=(Button("Wat krijgt u?", "Wat krijgt u?"),),
    )
    assert in_je(reply) == replace(
        reply,
        headline="Kun je opzeggen?",
        paragraphs=("Je mag.",),
        conditions=(ConditionLine("Je mentor voldoet.", "voldaan"),),
        steps=("Bel je school.",),
        notes=("Weet je het niet?",),
        table=Table(("Je sector", "uren"), (("bij jou", "38 u"),)),
        image=Image("https://uw.be/u", "Een grafiek van je sector"),
        links=(Link("Je dossier", "https://uw.be/u"),),
        buttons=(Button("Wat krijg je?", "Wat krijgt u?"),),
    )


def test_a_reply_without_table_or_image_stays_so() -> None:
    assert in_je(Reply("talk:greet", "Dag!")) == Reply("talk:greet", "Dag!")


@pytest.mark.parametrize("said", read("aanspreking.yaml")["je"])
def test_the_assistant_is_spoken_to_with_je(said: str) -> None:
    assert speaks_je(said)


@pytest.mark.parametrize("said", read("aanspreking.yaml")["geen je"])
def test_the_assistant_is_not_spoken_to_with_je(said: str) -> None:
    assert not speaks_je(said)

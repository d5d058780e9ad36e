import unicodedata
from collections import Counter
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.nlu.mentions import Mention
from bot.nlu.reader import read
from bot.nlu.text import MAX_LENGTH
from bot.rules import FACTS, Choice, YesNo

TODAY = date(2026, 11, 23)
FILES = sorted((Path(__file__).parent / "cases").glob("*.yaml"))
CASES = [
    pytest.param(case["zin"], case["leest"], id=f"{file.stem}: {case['zin']}")
    for file in FILES
    for case in yaml.safe_load(file.read_text(encoding="utf-8"))
]
SENTENCES = [case.values[0] for case in CASES]

# Pieces that mean something to the reader, to be put together in any order.
PIECES = (
    *(
        "24",
        "7,6",
        "-5",
        "vijf",
        "en",
        "twintig",
        "half",
        "een",
        "uur",
        "per week",
        "jaar",
        "dagen",
    ),
    *(
        "ervaring",
        "mentor",
        "leerling",
        "hij is",
        "(",
        ")",
        "van",
        "PC 302",
        "1/9/2026",
        "31 februari",
    ),
    *("op", "1/9", "gisteren", "vorige maandag", "3 weken geleden", "schooljaar 2021-22"),
    *("gestart", "opgezegd", "10 dagen", "geschorst", "14 lesuren", "999999 maanden geleden"),
    *("2026", "niet", "duaal", "ja", "neen", "weet ik niet", "?", ".", "strafblad", "maribel"),
    *("é", "e\u0301", "👍", "👨‍🔧", "\x00", "\t", "\u200b", "’", "–", "straße", "İ"),
)


def as_read(mention: Mention) -> tuple[str, object, str | None]:
    return mention.kind, mention.value, mention.role


def as_expected(item: dict) -> tuple[str, object, str | None]:
    value = item["waarde"]
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    return item["soort"], Decimal(str(value)) if is_number else value, item.get("rol")


def with_type(read_: tuple[str, object, str | None]) -> tuple[str, type, object, str | None]:
    """So that the number 1 is not taken for true."""
    kind, value, role = read_
    return kind, type(value), value, role


@pytest.mark.parametrize(("sentence", "expected"), CASES)
def test_a_sentence_is_read_as_an_employer_means_it(sentence, expected):
    found = [with_type(as_read(mention)) for mention in read(sentence, TODAY)]
    assert found == [with_type(as_expected(item)) for item in expected]


def test_no_sentence_stands_in_the_cases_twice():
    assert [sentence for sentence, count in Counter(SENTENCES).items() if count > 1] == []


def test_the_cases_give_every_value_that_can_be_said_in_words():
    given_values = {(i["soort"], i["waarde"]) for case in CASES for i in case.values[1]}
    values = {
        (fact.id, value)
        for fact in FACTS.values()
        for value in ((True, False) if isinstance(fact, YesNo) else getattr(fact, "options", ()))
    }
    # Whether a comité is "mogelijk" under the sociale Maribel follows from its number only.
    assert values - given_values == {("sociale_maribel", "mogelijk")}
    assert {fact.id for fact in FACTS.values() if isinstance(fact, YesNo | Choice)} == {
        id_ for id_, _ in values
    }


@pytest.mark.parametrize("sentence", SENTENCES)
def test_capitals_and_decomposed_accents_change_nothing(sentence):
    plainly = [as_read(mention) for mention in read(sentence, TODAY)]
    shouted = [as_read(mention) for mention in read(sentence.upper(), TODAY)]
    apart = unicodedata.normalize("NFD", sentence)
    decomposed = [as_read(mention) for mention in read(apart, TODAY)]
    assert shouted == plainly
    assert decomposed == plainly


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("Onze mentor (34) heeft 6 jaar ervaring.", ["34", "6 jaar"]),
        ("Eén leerling komt 16,5 uur per week.", ["16,5 uur per week"]),
        ("👍 ze is vijf en twintig", ["👍", "vijf en twintig"]),
        ("Vanaf 1 / 9 / 2026 komt ze 24u.", ["1 / 9 / 2026", "24u."]),
        ("’t Is PC 329.01 – dbso", ["PC 329.01", "dbso"]),
        ("Drie dagen van 7,6 uur", ["Drie dagen van 7,6 uur"]),
        ("Hij heeft\tgeen strafblad", ["geen strafblad"]),
        ("NEEN, een DUALE opleiding", ["NEEN", "DUALE"]),
        ("Hij is al 18 maanden in dienst", ["18 maanden", "in dienst"]),
        ("Sorry, dat weet ik niet!", ["dat weet ik niet"]),
        ("Gestart op 1 SEPTEMBER.", ["1 SEPTEMBER"]),
        ("Ze start over 10 dagen", ["over 10 dagen"]),
        ("We tekenden drie weken geleden", ["drie weken geleden"]),
        ("Hij was 10 dagen geschorst", ["10 dagen"]),
    ],
)
def test_a_mention_stands_where_its_words_stand(sentence, words):
    assert [sentence[mention.start : mention.end] for mention in read(sentence, TODAY)] == words


@settings(derandomize=True, deadline=None, max_examples=300)
@given(st.one_of(st.text(max_size=200), st.lists(st.sampled_from(PIECES)).map(" ".join)))
def test_any_text_is_read_and_mentions_stand_inside_it_in_order(text):
    mentions = read(text, TODAY)
    length = len(unicodedata.normalize("NFC", text))
    assert all(0 <= mention.start < mention.end <= length for mention in mentions)
    assert mentions == sorted(mentions, key=lambda mention: (mention.start, mention.end))


def test_only_the_first_characters_of_a_long_message_are_read():
    filler = "x" * MAX_LENGTH
    assert read(f"24 uur {filler}", TODAY)[0].value == Decimal(24)
    assert read(f"{filler} 24 uur", TODAY) == []

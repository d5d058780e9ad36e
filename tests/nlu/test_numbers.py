from decimal import Decimal

import pytest

from bot.nlu.numbers import find_numbers
from bot.nlu.text import normalise


def numbers_in(text: str) -> list[str]:
    return [str(number.value) for number in find_numbers(normalise(text))]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("24", ["24"]),
        ("19,5 en 19.5", ["19.5", "19.5"]),
        ("-5", ["-5"]),
        ("(-5)", ["-5"]),
        ("20-24", ["20", "24"]),
        ("24u", ["24"]),
        ("model 596.2", ["596.2"]),
        ("van 8 tot 16", ["8", "16"]),
    ],
)
def test_digits_are_numbers(text, values):
    assert numbers_in(text) == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("zeven", ["7"]),
        ("vierentwintig", ["24"]),
        ("vier en twintig", ["24"]),
        ("vijf  en  twintig", ["25"]),
        ("tweeëndertig", ["32"]),
        ("tweeendertig", ["32"]),
        ("drieënveertig", ["43"]),
        ("honderd", ["100"]),
        ("Achttien", ["18"]),
        ("twee leerlingen en drie mentoren", ["2", "3"]),
    ],
)
def test_words_are_numbers(text, values):
    assert numbers_in(text) == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("anderhalf jaar", ["1.5"]),
        ("anderhalve maand", ["1.5"]),
        ("een half jaar", ["0.5"]),
        ("2 en een half", ["2.5"]),
        ("drie en half uur", ["3.5"]),
        ("twee en een half uur", ["2.5"]),
    ],
)
def test_halves_are_numbers(text, values):
    assert numbers_in(text) == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("een jaar", ["1"]),
        ("één uur per week", ["1"]),
        ("een dag", ["1"]),
        ("een leerling", []),
        ("een mentor voor een jongere", []),
    ],
)
def test_een_is_a_number_in_front_of_a_unit_only(text, values):
    assert numbers_in(text) == values


@pytest.mark.parametrize("text", ["zeventig", "zevenslaper", "achterdeur", "elfen", "vierkant"])
def test_only_a_whole_word_is_a_number(text):
    assert numbers_in(text) == (["70"] if text == "zeventig" else [])


@pytest.mark.parametrize("text", ["0470123456", "bel 0470 12 34 56", "BE0123456789"])
def test_telephone_and_company_numbers_are_passed_over(text):
    assert numbers_in(text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Eén jaar", ["een"]),
        ("ze is vijf en twintig nu", ["vijf en twintig"]),
        ("hoogstens 19,5 uur", ["19,5"]),
        ("2 en een half jaar", ["2 en een half"]),
        ("👍 24", ["24"]),
    ],
)
def test_a_number_stands_where_its_words_stand(text, words):
    plain = normalise(text)
    assert [plain[number.start : number.end] for number in find_numbers(plain)] == words


def test_numbers_are_exact():
    assert [number.value for number in find_numbers("7,6")] == [Decimal("7.6")]

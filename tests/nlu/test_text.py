import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.nlu.text import has_words, normalise, with_short_breaks


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("Één Duale OPLEIDING", "een duale opleiding"),
        ("geïnteresseerd in reële ervaring", "geinteresseerd in reele ervaring"),
        ("Straße", "straße"),
        ("’t is ‘niet’ duaal", "'t is 'niet' duaal"),
        ("20–24 uur — min−max", "20-24 uur - min-max"),
        ("24\tuur\nper\rweek\x00", "24 uur per week "),
        ("24\u00a0uur\u200bper\u202fweek\ufeff", "24 uur per week "),
        ("👍 Ja 👨\u200d🔧", "👍 ja 👨 🔧"),
        ("", ""),
    ],
)
def test_a_message_is_put_in_one_spelling(written, plain):
    assert normalise(written) == plain


def test_composed_and_decomposed_accents_are_the_same():
    written = "Zoë’s leerling is zésentwintig à zevenentwintig"
    composed = unicodedata.normalize("NFC", written)
    decomposed = unicodedata.normalize("NFD", written)
    assert len(decomposed) > len(composed)
    assert normalise(decomposed) == normalise(composed) != composed


@pytest.mark.parametrize(
    "written", ["Eén café, twee cafés", "İstanbul ǅ ﬁrma", "👩🏽‍🍳 (34) kookt", "x\u0301 y\u0323z"]
)
def test_every_character_keeps_its_place(written):
    composed = unicodedata.normalize("NFC", written)
    plain = normalise(written)
    assert len(plain) == len(composed)
    for position, character in enumerate(composed):
        if character.isascii() and character.isprintable():
            assert plain[position] == character.lower()


@settings(derandomize=True, max_examples=300)
@given(st.text())
def test_any_text_keeps_its_length_and_loses_its_control_characters(text):
    plain = normalise(text)
    assert len(plain) == len(unicodedata.normalize("NFC", text))
    assert not any(unicodedata.category(character) in ("Cc", "Cf") for character in plain)


@pytest.mark.parametrize("text", ["ja", "?1", "24", "👍", "👎🏽", "é", "…oké…"])
def test_a_letter_a_digit_or_a_thumb_is_something_to_understand(text):
    assert has_words(text)


@pytest.mark.parametrize("text", ["", "   ", "?!", "...", "🙂", "\x00\u200b", "-–—", "\u0301"])
def test_marks_and_other_emoji_are_nothing_to_understand(text):
    assert not has_words(text)


@pytest.mark.parametrize(
    ("text", "short"),
    [
        ("ja????????", "ja????????"),
        ("ja?????????", "ja???? ????"),
        ("ja" + "?.!," * 5 + "neen", "ja?.!," + " " * 12 + "?.!,neen"),
        ("a" * 20, "a" * 20),
    ],
)
def test_the_middle_of_many_signs_is_made_blank(text: str, short: str) -> None:
    assert with_short_breaks(text) == short
    assert len(short) == len(text)

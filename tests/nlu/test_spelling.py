import time
from itertools import pairwise
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

import bot.nlu.vocabulary as vocabulary_module
from bot.nlu.mentions import Mention
from bot.nlu.spelling import corrected
from bot.nlu.text import MAX_LENGTH, normalise
from bot.nlu.vocabulary import Spelling, SpellingError, sound, vocabulary

TARGETS = sorted(word for words in vocabulary().targets.values() for word in words)
SPELLING = yaml.safe_load(
    (Path(vocabulary_module.__file__).parents[2] / "data" / "spelling.yaml").read_text("utf-8")
)
RIVALS = sorted({word for group in SPELLING["never_confuse"] for word in group})


def changes(message: str) -> list[tuple[str, str]]:
    return [(change.written, change.meant) for change in corrected(message).changes]


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("twintg", "twintig"),
        ("extrene", "externe"),
        ("zeve", "zeven"),
        ("dreigd", "dreigt"),
        ("gestorve", "gestorven"),
        ("klijn", "klein"),
        ("begravenis", "begrafenis"),
        ("vakansie", "vakantie"),
        ("kultureel", "cultureel"),
        ("opzegge", "opzeggen"),
        ("verbreeken", "verbreken"),
        ("leertijt", "leertijd"),
        ("leeftijt", "leeftijd"),
        ("mentr", "mentor"),
        ("geschorsd", "geschorst"),
        ("erkening", "erkenning"),
        ("arbeidsongevall", "arbeidsongeval"),
        ("leervergoedign", "leervergoeding"),
        ("schol", "school"),
        ("werk nemers", "werknemers"),
        ("hand tekening", "handtekening"),
        ("over eenkomst", "overeenkomst"),
        ("leer ling", "leerling"),
        ("werk ervarings plaats", "werkervaringsplaats"),
    ],
)
def test_a_word_that_tells_a_fact_is_put_right(written, meant):
    assert changes(f"is het {written} hier") == [(written, meant)]


@pytest.mark.parametrize(
    "word",
    [
        *("opleggen", "opgelegd", "verbreden", "bereken", "motor", "monitor", "afschorten"),
        *("opschorten", "gekend", "herkend", "geschort", "gestort", "leeftijd", "lestijd"),
        *("onerkend", "ongewettigd", "intern", "betaalt", "telkens", "stil", "jeugdhulp"),
        # As near to one term as to another, or nearer to a word that is no term.
        *("leetijd", "opeggen", "opgelegt", "ziekt", "vijrentwintig"),
        # Short words, dialect and other languages.
        *("da", "nie", "moek", "kheb", "efkes", "employee", "pendant", "need"),
        # Two words of which the one that would be made of them is another thing.
        *("les uur", "met een", "in dienst", "zelf geschreven", "niet meer", "school belde"),
        # Numbers, codes and addresses.
        *("24u", "pc 329.01", "oao2", "mentr@bedijf.be", "www.leerlng.be", "2021-22", "bv_mentr"),
    ],
)
def test_what_is_right_or_unclear_is_left_alone(word):
    assert changes(f"is het {word} hier") == []


@pytest.mark.parametrize("word", RIVALS)
def test_a_word_that_must_not_be_confused_is_left_alone(word):
    assert changes(word) == []


def test_no_word_of_ours_becomes_another():
    wrong = [(word, changes(word)) for word in TARGETS if changes(word)]
    assert wrong == []


@settings(derandomize=True, deadline=None, max_examples=300)
@given(st.sampled_from(TARGETS), st.sampled_from(TARGETS))
def test_two_words_of_ours_beside_each_other_stay_or_are_joined_to_one_of_ours(one, other):
    assert corrected(f"{one} {other}").text in (f"{one} {other}", f"{one}{other}")


def test_no_two_rivals_sound_alike():
    for group in SPELLING["never_confuse"]:
        sounds = sorted(sound(word) for word in group)
        assert [one for one, other in pairwise(sounds) if one == other] == []


def test_a_name_is_left_alone_and_a_capital_that_a_sentence_or_capslock_gave_is_none():
    assert changes("Onze mentor Karel Begravenis komt") == []
    assert changes("Begravenis van oma") == [("begravenis", "begrafenis")]
    assert changes("HIJ IS TWINTG") == [("twintg", "twintig")]


def test_a_mention_stands_where_its_words_were_written():
    written = corrected("een over eenkomst van twintg uur")
    assert written.text == "een overeenkomst van twintig uur"
    assert written.as_written(Mention("x", 1, 4, 16)) == Mention("x", 1, 4, 17)
    assert written.as_written(Mention("x", 1, 21, 28)) == Mention("x", 1, 22, 28)
    assert written.as_written(Mention("x", 1, 21, 32)) == Mention("x", 1, 22, 32)
    assert written.place_of(22, 32) == (21, 32)
    assert written.place_of(4, 17) == (4, 16)


PIECES = ("twintg", "uur", "over eenkomst", "Leer ling", "é", "e\u0301", "👍", "24", "?", "hij")


@settings(derandomize=True, deadline=None, max_examples=300)
@given(st.one_of(st.text(max_size=80), st.lists(st.sampled_from(PIECES)).map(" ".join)))
def test_every_place_in_a_corrected_text_lies_in_the_message_and_leads_back(text):
    written = corrected(text)
    plain = normalise(text)
    assert written.place_of(0, len(plain)) == (0, len(written.text))
    for change in written.changes:
        assert plain[change.start : change.end] == change.written
        start, end = written.place_of(change.start, change.end)
        assert written.text[start:end] == change.meant
        back = written.as_written(Mention("x", 1, start, end))
        assert (back.start, back.end) == (change.start, change.end)


def test_only_the_first_characters_are_read():
    assert len(corrected("x" * (MAX_LENGTH + 9)).text) == MAX_LENGTH


def test_a_sentence_takes_less_than_two_milliseconds():
    sentences = [
        f"hij is zes en twintg jaar en werkt {at} uur bij ons als leerlng" for at in range(99)
    ]
    corrected(sentences[0])
    start = time.process_time()
    for sentence in sentences:
        corrected(sentence)
    assert (time.process_time() - start) / len(sentences) < 0.002


@pytest.mark.parametrize(
    ("broken", "says"),
    [
        ({"apart": ["zelf geschreven"]}, "'zelf geschreven' is geen woord"),
        ({"corrections": {"Schol": "school"}}, "'Schol' is geen woord"),
        ({"known": {"dutch": ["één"]}}, "'één' is geen woord"),
        ({"onbekend": []}, "extra fields not permitted"),
    ],
)
def test_a_file_that_cannot_be_used_says_why(tmp_path, monkeypatch, broken, says):
    (tmp_path / "spelling.yaml").write_text(yaml.safe_dump({**SPELLING, **broken}), "utf-8")
    monkeypatch.setattr(vocabulary_module, "_DATA", tmp_path)
    with pytest.raises(SpellingError, match=says):
        vocabulary.__wrapped__()


def test_the_file_holds_no_correction_to_a_word_that_is_not_ours():
    assert Spelling.parse_obj(SPELLING)
    assert [meant for meant in SPELLING["corrections"].values() if meant not in TARGETS] == []

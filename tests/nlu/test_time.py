"""No message takes much longer to read than an ordinary one of its length."""

import time
from datetime import date

import pytest
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.nlu.classifier import question_of
from bot.nlu.questions import find_questions
from bot.nlu.reader import read, read_figures
from bot.nlu.spelling import corrected
from bot.nlu.text import MAX_LENGTH
from bot.nlu.tokenizer import DutchTokenizer

pytestmark = pytest.mark.usefixtures("looked_up_lemmas")

ORDINARY = (
    "Beste, onze leerling van 17 jaar start op 1 september 2026 en werkt 24 uur per week. De "
    "mentor is 30 jaar en heeft 6 jaar ervaring. Mag dat? "
)
MOST = 20
"""Times as long as an ordinary message; where each sign is looked at from each other it is 50."""


def seconds(text: str) -> float:
    """The time of the processor to read `text`, whatever else runs beside it."""
    corrected.cache_clear()
    start = time.process_time()
    read(text, date(2026, 11, 23))
    read_figures(text)
    find_questions(text)
    message = Message({TEXT: text})
    DutchTokenizer.create(DutchTokenizer.get_default_config()).process([message])
    question_of(message)
    return time.process_time() - start


@pytest.fixture(scope="module")
def ordinary() -> float:
    seconds(ORDINARY)  # the words are read once
    return seconds((ORDINARY * MAX_LENGTH)[:MAX_LENGTH])


@pytest.mark.parametrize("sign", ["?", ".", "!?", "? ", "-", " ", "a", "1 ", "ja, ", "…", "👍"])
def test_the_same_again_and_again_is_read_in_time(sign: str, ordinary: float) -> None:
    assert seconds((sign * MAX_LENGTH)[:MAX_LENGTH]) < MOST * ordinary


def test_the_question_of_a_message_of_thirty_thousand_letters_is_found_in_time(
    ordinary: float,
) -> None:
    start = time.process_time()
    question_of(Message({TEXT: "a" * 30_000}))
    assert time.process_time() - start < MOST * ordinary


@pytest.mark.parametrize("between", ["?" * 300, "." * 300, "? " * 300, "\n" * 300])
def test_what_stands_behind_many_signs_is_read_at_its_own_place(between: str) -> None:
    text = f"De mentor is 30 jaar{between} 24 uur per week?"
    found = {mention.kind: mention for mention in read(text, date(2026, 11, 23))}
    hours = found["uren_werkplek"]
    assert (hours.value, text[hours.start : hours.end]) == (24, "24 uur per week")
    assert found["leeftijd"].value == 30

"""Which questions are found in one message."""

import pytest

from bot.nlu.questions import find_questions


def found(text: str) -> list[str]:
    return [text[start:end].strip() for start, end in find_questions(text)]


@pytest.mark.parametrize(
    ("message", "questions"),
    [
        ("Mag zij mentor zijn? Hoeveel betaal ik?", ["Mag zij mentor zijn?", "Hoeveel betaal ik?"]),
        ("mag zij mentor zijn en hoeveel betaal ik", ["mag zij mentor zijn", "hoeveel betaal ik"]),
        ("welk contract, hoeveel euro?", ["welk contract", "hoeveel euro?"]),
        (
            "Dag, onze mentor is 24. Mag hij begeleiden? En welke overeenkomst heb ik nodig?",
            ["Mag hij begeleiden?", "En welke overeenkomst heb ik nodig?"],
        ),
        (
            "mag iemand die 24 is mentor zijn en hoeveel betaal ik",
            ["mag iemand die 24 is mentor zijn", "hoeveel betaal ik"],
        ),
        (
            "1) tot wanneer loopt onze erkenning 2) welke premie krijgen we",
            ["tot wanneer loopt onze erkenning", "welke premie krijgen we"],
        ),
        (
            "Twee dingen: tot wanneer zijn wij erkend en hoeveel vakantie heeft hij?",
            ["tot wanneer zijn wij erkend", "hoeveel vakantie heeft hij?"],
        ),
        (
            "Mag Sonja mentor zijn? En hoeveel moet ik die leerling betalen?",
            ["Mag Sonja mentor zijn?", "En hoeveel moet ik die leerling betalen?"],
        ),
    ],
)
def test_two_questions_are_found_in_their_order(message, questions):
    assert found(message) == questions


@pytest.mark.parametrize(
    "message",
    [
        "mag zij mentor zijn",
        "Onze mentor is 24 en heeft 6 jaar ervaring. Mag dat?",
        "mag hij 's avonds en in het weekend werken?",
        "wat is de sociale maribel en moet ik daar rekening mee houden",
        "mag zij mentor zijn? geldt dat ook voor mij?",
        "",
        "?",
    ],
)
def test_one_question_or_one_that_refers_back_is_not_cut(message):
    assert found(message) == []

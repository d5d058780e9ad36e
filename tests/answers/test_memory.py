from decimal import Decimal

from bot.answers import Writer
from bot.answers.memory import Memory

FACTS = {"mentor_leeftijd": Decimal(24), "paritair_comite": "302"}


def test_what_is_known_is_said_back(writer: Writer) -> None:
    reply = Memory(writer.phrases).known(FACTS)
    assert reply.code == "known"
    assert "24 jaar oud" in reply.headline
    assert "302" in reply.headline


def test_nothing_known_is_said_too(writer: Writer) -> None:
    assert Memory(writer.phrases).known({}).code == "known:nothing"
    assert Memory(writer.phrases).which_to_forget([]).code == "known:nothing"


def test_what_is_forgotten_is_named(writer: Writer) -> None:
    reply = Memory(writer.phrases).forgotten(["mentor_leeftijd", "paritair_comite"])
    assert "de leeftijd van de mentor en het paritair comité" in reply.headline


def test_each_fact_to_forget_has_a_button_that_says_so_in_words(writer: Writer) -> None:
    buttons = Memory(writer.phrases).which_to_forget([*FACTS]).buttons
    assert [(one.title, one.message) for one in buttons] == [
        ("De leeftijd van de mentor", "Vergeet de leeftijd van de mentor"),
        ("Het paritair comité", "Vergeet het paritair comité"),
    ]


def test_what_was_not_asked_for_is_taken_in_one_sentence(writer: Writer) -> None:
    facts = {"uren_werkplek": Decimal(26), "mentor_leeftijd": Decimal(25)}
    reply = Memory(writer.phrases).taken(facts)
    assert reply.code == "taken"
    assert reply.headline == "Goed: 26 uur per week op de werkplek en 25 jaar oud (mentor)."

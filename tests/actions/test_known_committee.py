import pytest
from rasa.shared.nlu.constants import ENTITIES, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa_sdk import Tracker

from actions.facts import heard_in
from bot.nlu.extractor import FactExtractor


def heard_committee(text: str, intent: str, known: dict[str, str]) -> object:
    """The paritair comité heard in `text` in a conversation that knows the facts `known`."""
    (message,) = FactExtractor.create().process([Message({TEXT: text})])
    latest = {"text": text, "intent": {"name": intent}, "entities": message.get(ENTITIES)}
    slots = {"check": "contractkeuze", **known}
    tracker = Tracker("een", slots, latest, [], False, None, {}, "action_listen")
    return heard_in(tracker).facts.get("paritair_comite")


def test_a_trade_tells_the_paritair_comite_that_is_not_known_yet():
    assert heard_committee("wij zijn een frituur", "inform", {}) == "302"


def test_a_trade_does_not_replace_the_paritair_comite_that_is_known():
    known = {"paritair_comite": "200"}
    assert heard_committee("wij zijn een frituur", "inform", known) is None


@pytest.mark.parametrize(
    ("text", "intent"), [("wij vallen onder PC 302", "inform"), ("en met een PC 302?", "what_if")]
)
def test_a_number_does_replace_it(text, intent):
    assert heard_committee(text, intent, {"paritair_comite": "200"}) == "302"

from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml
from rasa_sdk.executor import ActionExecutor

from bot.answers import read_wording
from bot.nlu.cues import CUES
from bot.nlu.mentions import FIGURE_KINDS, Mention
from bot.nlu.reader import read, read_figures
from bot.rules import CHECKS, FACTS
from bot.settings import ROOT

# What a conversation keeps beside the facts.
CONVERSATION = {
    *(
        "check",
        "agenda",
        "last_answer",
        "supposed",
        "judged",
        "asked_why_bad",
        "figures",
        "last_told",
        "period_end",
        "says_je",
        "said_earlier",
        "failures",
    ),
}
FORM = "check_form"
FIGURES = "cijfers"
# Kinds of mentions whose fact the conversation settles.
OPEN_KINDS = {"leeftijd", "jaren", "getal", "aantal", "antwoord", "datum", "periode"}
TODAY = date(2026, 11, 23)


def read_yaml(file: Path) -> dict[str, Any]:
    return yaml.safe_load(file.read_text(encoding="utf-8"))


DOMAIN = read_yaml(ROOT / "domain.yml")
WORDING = read_wording(ROOT / "data" / "wording")
STORIES = sorted((ROOT / "data" / "stories").glob("*.yml"))
RULES = [rule for file in STORIES for rule in read_yaml(file)["rules"]]


def mentions_of_cases() -> list[Mention]:
    """Everything read in the sentences of tests/nlu/cases and tests/nlu/figures."""
    files = sorted((ROOT / "tests" / "nlu").glob("*/*.yaml"))
    sentences = [case["zin"] for file in files for case in read_yaml(file)]
    return [
        mention
        for sentence in sentences
        for mention in (*read(sentence, TODAY), *read_figures(sentence))
    ]


def declared_entities() -> dict[str, list[str]]:
    """The roles of every entity of the domain."""
    entities: dict[str, list[str]] = {}
    for entity in DOMAIN["entities"]:
        name, settings = next(iter(entity.items())) if isinstance(entity, dict) else (entity, {})
        entities[name] = settings.get("roles", [])
    return entities


def actions_after(intent: str) -> list[str]:
    """The actions of every rule that begins with `intent`."""
    return [
        step["action"]
        for rule in RULES
        if rule["steps"][0].get("intent") == intent
        for step in rule["steps"]
        if "action" in step
    ]


@pytest.fixture(scope="module")
def executor() -> ActionExecutor:
    """What the action server would run."""
    running = ActionExecutor()
    running.register_package("actions")
    return running


def test_the_slots_are_the_facts_and_what_the_conversation_keeps():
    assert set(DOMAIN["slots"]) == set(FACTS) | CONVERSATION


def test_no_slot_is_filled_by_rasa_or_changes_what_it_predicts():
    for slot in DOMAIN["slots"].values():
        assert slot["mappings"] == [{"type": "custom"}]
        assert slot["influence_conversation"] is False


def test_every_kind_of_mention_is_an_entity_and_every_entity_is_one():
    kinds = {mention.kind for mention in mentions_of_cases()}
    assert kinds >= {*OPEN_KINDS, *FIGURE_KINDS, *(cue.fact for cue in CUES)}
    assert kinds == set(declared_entities())


def test_every_role_of_a_mention_is_declared():
    for mention in mentions_of_cases():
        assert mention.role is None or mention.role in declared_entities()[mention.kind]


def test_every_entity_is_a_fact_is_settled_by_the_conversation_or_asks_for_figures():
    assert set(declared_entities()) <= {*FACTS, *OPEN_KINDS, *FIGURE_KINDS}


def test_the_wording_has_the_checks_and_the_facts_of_the_rules():
    assert set(WORDING.checks) == set(CHECKS)
    assert set(WORDING.facts) <= set(FACTS)


@pytest.mark.parametrize("check", sorted(WORDING.checks))
def test_a_check_is_an_intent_that_starts_it(check):
    assert check in DOMAIN["intents"]
    assert actions_after(check) == ["action_start_check", FORM]


@pytest.mark.parametrize("topic", sorted(WORDING.topics))
def test_a_topic_is_an_intent_that_explains_it(topic):
    assert topic in DOMAIN["intents"]
    explained = "action_figures" if topic == FIGURES else "action_explain_topic"
    assert actions_after(topic) == [explained]


@pytest.mark.parametrize("intent", sorted(DOMAIN["intents"]))
def test_an_intent_has_a_rule(intent):
    assert actions_after(intent)


def test_every_intent_of_a_rule_is_declared():
    intents = {step["intent"] for rule in RULES for step in rule["steps"] if "intent" in step}
    assert intents <= set(DOMAIN["intents"])


def test_every_button_of_a_topic_leads_to_an_intent():
    assert set(WORDING.topic_buttons) == {*WORDING.checks, *WORDING.topics}
    assert set(WORDING.topic_buttons) <= set(DOMAIN["intents"])


def test_every_action_of_the_domain_can_run_and_every_action_is_in_the_domain(executor):
    assert set(executor.actions) == set(DOMAIN["actions"])


def test_every_action_of_a_rule_is_an_action_or_the_form_of_the_domain():
    actions = {step["action"] for rule in RULES for step in rule["steps"] if "action" in step}
    assert set(DOMAIN["forms"]) == {FORM}
    assert actions <= {*DOMAIN["actions"], FORM}


@pytest.mark.parametrize("intent", ["greet", "thank", "goodbye", "capabilities", "human"])
def test_an_intent_of_talk_has_words(intent):
    assert actions_after(intent) == ["action_talk"]
    assert WORDING.talk[intent].headline

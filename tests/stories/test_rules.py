"""The rules of data/stories do not contradict each other; if they do, they are named."""

from pathlib import Path
from shutil import copytree

import pytest
import yaml
from rasa.core.policies.rule_policy import InvalidRule, RulePolicy
from rasa.engine.graph import ExecutionContext, GraphSchema
from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.engine.storage.resource import Resource
from rasa.shared.core.generator import TrainingDataGenerator
from rasa.shared.importers.importer import TrainingDataImporter

from bot.settings import ROOT

pytestmark = pytest.mark.filterwarnings("ignore:Slot auto-fill:UserWarning")

CONFLICTING = """
version: "3.1"
rules:
- rule: a greeting shows what is known
  steps:
  - intent: greet
  - action: action_known
"""


def learn_rules(folder: Path, storage: Path) -> None:
    """Learn the rules in `folder` alone, as training does. Raises InvalidRule."""
    importer = TrainingDataImporter.load_from_dict(
        domain_path=str(ROOT / "domain.yml"), training_data_paths=[str(folder)]
    )
    domain = importer.get_domain()
    trackers = TrainingDataGenerator(importer.get_stories(), domain).generate()
    (ours,) = (
        one
        for one in yaml.safe_load((ROOT / "config.yml").read_text(encoding="utf-8"))["policies"]
        if one["name"] == "RulePolicy"
    )
    policy = RulePolicy.create(
        {**RulePolicy.get_default_config(), **ours},
        LocalModelStorage(storage),
        Resource("rules"),
        ExecutionContext(GraphSchema({})),
    )
    policy.train(trackers, domain)


def test_no_rule_contradicts_another(tmp_path: Path) -> None:
    learn_rules(ROOT / "data" / "stories", tmp_path)


def test_a_rule_that_contradicts_another_is_named_with_the_other(tmp_path: Path) -> None:
    rules = tmp_path / "stories"
    copytree(ROOT / "data" / "stories", rules)
    (rules / "conflicting.yml").write_text(CONFLICTING, encoding="utf-8")
    with pytest.raises(InvalidRule) as error:
        learn_rules(rules, tmp_path / "storage")
    assert "'a greeting shows what is known'" in str(error.value)
    assert "'greeting'" in str(error.value)

import shutil
from pathlib import Path

import pytest
import yaml

from bot.nlu.learning import Notebook
from bot.nlu.scrubbing import scrubbed
from bot.settings import ROOT

TALK = """\
version: "3.1"

nlu:
- intent: greet
  examples: |
    - hallo
    - Dag, collega’s
- intent: bye
  examples: |
    - tot ziens
"""
MENTOR = """\
version: "3.1"

nlu:
- intent: mentorcheck
  examples: |
    - mag Fatima van 22 mentor zijn
    - Geachte, kan dat? Els, HR
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "nlu").mkdir()
    (tmp_path / "nlu" / "talk.yml").write_text(TALK, encoding="utf-8")
    (tmp_path / "nlu" / "mentor.yml").write_text(MENTOR, encoding="utf-8")
    return tmp_path / "nlu"


def notebook(folder: Path) -> Notebook:
    return Notebook(folder, folder.parent / "var" / "bookmark.json")


def examples(folder: Path) -> dict[str, list[str]]:
    """The sentences of each topic, as anyone who reads YAML finds them."""
    found: dict[str, list[str]] = {}
    for path in sorted(folder.glob("*.yml")):
        for item in yaml.safe_load(path.read_text(encoding="utf-8"))["nlu"]:
            found.setdefault(item["intent"], []).extend(item["examples"].splitlines())
    return found


def test_a_sentence_is_added_at_the_top_of_its_topic_and_nothing_else_changes(folder: Path) -> None:
    assert notebook(folder).add("bye", "de groeten")
    first = "- intent: bye\n  examples: |\n"
    expected = TALK.replace(first, first + "    - de groeten\n")
    assert (folder / "talk.yml").read_text(encoding="utf-8") == expected
    assert (folder / "mentor.yml").read_text(encoding="utf-8") == MENTOR


@pytest.mark.parametrize(
    ("sentence", "line"),
    [
        ("kan dat: ja of # neen?", "- kan dat: ja of # neen?"),
        ("  twee\n\n regels ", "- twee regels"),
        ("- intent: bye", "- - intent: bye"),
        ('\'t is "zo" {x} & *y', '- \'t is "zo" {x} & *y'),
        ("bel\x07 \x00weg\ud800", "- bel weg"),
        ("één … 👍", "- één … 👍"),
    ],
)
def test_the_file_stays_loadable_whatever_was_written(
    folder: Path, sentence: str, line: str
) -> None:
    assert notebook(folder).add("greet", sentence)
    assert examples(folder)["greet"] == [line, "- hallo", "- Dag, collega’s"]
    assert examples(folder)["bye"] == ["- tot ziens"]


def test_every_topic_of_the_assistant_can_be_added_to(tmp_path: Path) -> None:
    folder = tmp_path / "nlu"
    shutil.copytree(ROOT / "data" / "nlu", folder)
    before = examples(folder)
    book = notebook(folder)
    assert all(book.add(topic, f"zin van niemand over {topic}") for topic in before)
    for topic, sentences in examples(folder).items():
        assert sorted(sentences) == sorted([f"- zin van niemand over {topic}", *before[topic]])


@pytest.mark.parametrize("sentence", ["hallo", " HALLO ", "dag, collega's", "Tot  ziens"])
@pytest.mark.parametrize("topic", ["greet", "mentorcheck"])
def test_a_sentence_that_stands_anywhere_is_refused(
    folder: Path, topic: str, sentence: str
) -> None:
    assert not notebook(folder).add(topic, sentence)
    assert (folder / "talk.yml").read_text(encoding="utf-8") == TALK
    assert (folder / "mentor.yml").read_text(encoding="utf-8") == MENTOR


def test_a_sentence_that_was_just_added_is_refused(folder: Path) -> None:
    book = notebook(folder)
    assert book.add("bye", "de groeten")
    assert not book.add("greet", "De groeten")
    assert not notebook(folder).add("greet", "De groeten")


def test_the_last_message_is_remembered_by_the_next_notebook(folder: Path) -> None:
    book = notebook(folder)
    assert book.last == 0
    book.seen(3)
    book.seen(12)
    assert book.last == notebook(folder).last == 12


def test_only_topics_with_sentences_can_be_learned(folder: Path) -> None:
    topics = ["mentorcheck", "nlu_fallback", "greet"]
    assert notebook(folder).learned(topics) == ["mentorcheck", "greet"]


def test_names_in_the_training_sentences_are_no_ordinary_words(folder: Path) -> None:
    words = notebook(folder).words()
    assert {"mag", "collega", "s", "geachte", "dag"} <= words
    assert not {"fatima", "els", "hr"} & words
    assert scrubbed("Geachte, mag Fatima? Els", words) == "Geachte, mag …? …"

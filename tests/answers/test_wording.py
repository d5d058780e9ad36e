import re
from pathlib import Path

import pytest

from bot.answers import Wording, WordingError, Writer, read_wording
from bot.rules import CHECKS, FACTS, Choice, Dossier, YesNo
from tests.rules.grid import TABLED, days, grid

TALK = "talk:\n  greet:\n    headline: Dag!\n"

BAD = {
    "an unknown field": (TALK + "    kop: Dag!\n", "talk.greet.kop", "extra fields not permitted"),
    "an unknown section": ("praat: {}\n", "praat", "extra fields not permitted"),
    "a missing field": ("talk:\n  greet: {}\n", "talk.greet.headline", "field required"),
    "a sentence that is a number": (
        "talk:\n  greet:\n    headline: 20\n",
        "talk.greet.headline",
        "str type expected",
    ),
    "an unfinished fact": (
        "facts:\n  uren:\n    label: de uren\n",
        "facts.uren.said",
        "field required",
    ),
    "broken YAML": ("talk: [\n", "line 2", "expected"),
    "a list at the top": ("- talk\n", "the file", "must hold facts, checks, topics"),
    "a key twice": ("talk:\n  a: {headline: A}\n  a: {headline: B}\n", "line 3", "stands twice"),
    "an empty file": ("", "the file", "must hold facts, checks, topics"),
}


@pytest.mark.parametrize(("text", "key", "reason"), BAD.values(), ids=BAD.keys())
def test_a_bad_file_is_named_with_key_and_reason(
    tmp_path: Path, text: str, key: str, reason: str
) -> None:
    path = tmp_path / "woorden.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(WordingError) as caught:
        read_wording(tmp_path)
    error = caught.value
    assert (error.file, error.key) == (path, key)
    assert re.search(reason, error.reason)
    assert str(error) == f"woorden.yaml: {key}: {error.reason}"


def test_a_file_that_is_not_utf_8_is_refused(tmp_path: Path) -> None:
    (tmp_path / "woorden.yaml").write_bytes("parts: {why: reële}".encode("latin-1"))
    with pytest.raises(WordingError, match=r"woorden\.yaml"):
        read_wording(tmp_path)


def test_words_in_two_files_are_refused(tmp_path: Path) -> None:
    for name in ("a.yaml", "b.yaml"):
        (tmp_path / name).write_text(TALK, encoding="utf-8")
    with pytest.raises(WordingError, match=r"b\.yaml: talk\.greet: stands in another file too"):
        read_wording(tmp_path)


def test_sections_of_several_files_are_joined(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(TALK, encoding="utf-8")
    (tmp_path / "b.yaml").write_text("talk:\n  thank:\n    headline: Graag.\n", encoding="utf-8")
    words = read_wording(tmp_path)
    assert {key: one.headline for key, one in words.talk.items()} == {
        "greet": "Dag!",
        "thank": "Graag.",
    }


def test_an_empty_directory_has_no_words(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        read_wording(tmp_path)


@pytest.fixture(scope="module")
def words(writer: Writer) -> Wording:
    return writer.words


def test_every_fact_has_words_and_no_words_are_left_over(words: Wording) -> None:
    assert {*words.facts} == {*FACTS}


def test_every_check_has_words_and_no_words_are_left_over(words: Wording) -> None:
    assert {*words.checks} == {*CHECKS}


@pytest.mark.parametrize("check_id", CHECKS)
def test_every_outcome_has_words_and_no_words_are_left_over(words: Wording, check_id: str) -> None:
    assert {*words.checks[check_id].outcomes} == {*CHECKS[check_id].outcome_ids}


def test_every_part_of_a_dossier_has_a_title_and_none_is_left_over(words: Wording) -> None:
    dossiers = [check for check in CHECKS.values() if isinstance(check, Dossier)]
    assert dossiers
    for check in dossiers:
        assert [*words.checks[check.id].parts] == [part.check.id for part in check.parts]


@pytest.mark.parametrize("check_id", TABLED)
def test_every_state_of_a_condition_has_words_and_no_words_are_left_over(
    words: Wording, check_id: str
) -> None:
    tables = [grid(check_id, on) for on in days(CHECKS[check_id])]
    reached = {
        (one.id, one.state.value)
        for table in tables
        for case in table.cases
        for one in table.verdict(case).conditions
    }
    written = words.checks[check_id].conditions.items()
    assert {(id_, state) for id_, states in written for state in states} == reached


@pytest.mark.parametrize(
    "id_", dict.fromkeys(fact.id for check in CHECKS.values() for fact in check.facts)
)
def test_every_value_of_a_fact_can_be_said_back(words: Wording, id_: str) -> None:
    fact, said = FACTS[id_], words.facts[id_].said
    if isinstance(fact, Choice):
        assert isinstance(said, dict)
        assert {*said} == {*fact.options}
        assert {*words.facts[id_].options} <= {*fact.options}
    elif isinstance(fact, YesNo):
        assert isinstance(said, dict)
        assert {*said} == {"ja", "neen"}
    else:
        assert isinstance(said, str)
        assert "{waarde}" in said


def test_every_topic_rests_on_a_text_of_law_or_says_where_to_go(writer: Writer) -> None:
    for id_, topic in writer.words.topics.items():
        assert topic.law in writer.law if topic.law else topic.paragraphs, id_
        assert topic.steps, id_


def test_talk_offers_topics_that_have_a_button(words: Wording) -> None:
    offered = {one for talk in words.talk.values() for one in talk.topics}
    assert offered
    assert offered <= {*words.topic_buttons}


def test_every_check_and_topic_has_a_button_and_no_button_is_left_over(words: Wording) -> None:
    assert {*words.topic_buttons} == {*words.checks, *words.topics}


def test_what_is_related_to_a_topic_has_a_button(words: Wording) -> None:
    related = {one for topic in words.topics.values() for one in topic.related}
    assert related
    assert related <= {*words.topic_buttons}

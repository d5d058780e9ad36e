"""What must hold of every entry in data/law."""

import re

import pytest

from bot.law import Dated, Law, read_law
from bot.settings import ROOT

BOOK = read_law(ROOT / "data" / "law")
ENTRIES = [entry for one in map(BOOK.series, BOOK.keys()) for entry in one.entries]

# The articles that may be shown, by source; no other source has articles.
ARTICLES = {
    "decreet-2016": r"art\. 3, [12]°(, [ab]\))?",
    "decreet-2016-staatsblad": r"art\. 2, \d+°",
    "kb-sociale-maribel": r"art\. 1",
    "codex-so": r"art\. (123/12|110/11, § 2)",
}

each_entry = pytest.mark.parametrize(
    "entry", ENTRIES, ids=[f"{entry.key} {entry.start}" for entry in ENTRIES]
)


@each_entry
def test_it_is_found_on_its_first_and_last_day(law: Law, entry: Dated) -> None:
    assert law.at(entry.key, entry.start) == entry
    assert law.at(entry.key, entry.end or entry.start) == entry


@each_entry
def test_it_was_checked_when_its_source_existed(entry: Dated) -> None:
    years = re.findall(r"\b(?:19|20)\d\d\b", entry.source.title)
    assert entry.checked_on.year >= max(map(int, years), default=2016)


@each_entry
def test_only_an_official_source_makes_it_official(entry: Dated) -> None:
    assert entry.source.official or entry.confidence != "official"


@each_entry
def test_its_article_may_be_shown(entry: Dated) -> None:
    if entry.article is not None:
        assert entry.source.id in ARTICLES
        assert re.fullmatch(ARTICLES[entry.source.id], entry.article)


def test_every_source_is_used(law: Law) -> None:
    assert {entry.source.id for entry in ENTRIES} == {*law.sources}


def test_no_number_is_a_float() -> None:
    assert not [entry.key for entry in ENTRIES if isinstance(entry.value, float)]

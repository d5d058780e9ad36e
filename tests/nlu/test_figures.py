from datetime import date
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.nlu.extractor import as_entity
from bot.nlu.figures import question_of
from bot.nlu.mentions import FIGURE_KINDS
from bot.nlu.reader import read, read_figures
from bot.nlu.sectors import find_sectors, sector_of
from bot.nlu.text import normalise
from bot.settings import ROOT
from bot.statistics.question import Question

TODAY = date(2026, 11, 23)
FILES = sorted((Path(__file__).parent / "figures").glob("*.yaml"))
CASES = [
    pytest.param(case["zin"], case["leest"], id=f"{file.stem}: {case['zin']}")
    for file in FILES
    for case in yaml.safe_load(file.read_text(encoding="utf-8"))
]
SECTORS = yaml.safe_load((ROOT / "data" / "sectors.yaml").read_text(encoding="utf-8"))
PRINTED = yaml.safe_load((ROOT / "data/statistics/tabellen.yaml").read_text(encoding="utf-8"))
IN_2021 = Question.from_path("overeenkomst/provincie/antwerpen/2021-2022/cijfer")


def asked(sentence: str, **known: object) -> str:
    """The question of a sentence, as a path."""
    mentions = [*read(sentence, TODAY), *read_figures(sentence)]
    entities = [as_entity(mention) for mention in mentions]
    return question_of(entities, TODAY, latest="2022-2023", **known).to_path()


@pytest.mark.parametrize(("sentence", "expected"), CASES)
def test_a_question_about_figures_is_read_as_it_is_meant(sentence, expected):
    found = [(one.kind, one.value, one.role) for one in read_figures(sentence)]
    assert found == [(one["soort"], one["waarde"], one.get("rol")) for one in expected]


@pytest.mark.parametrize(
    ("sentence", "path"),
    [
        ("hoeveel bedrijven in Limburg zijn er erkend", "erkenning/provincie/limburg/-/cijfer"),
        ("hoeveel kappers in Vlaanderen", "-/sector/haartooi/-/cijfer"),
        ("cijfers 2019-2020 en 2021-2022", "-/-/-/2019-2020+2021-2022/evolutie"),
        (
            "stijgt het sinds 2021 in Gent",
            "-/provincie/oost-vlaanderen/2021-2022+2022-2023/evolutie",
        ),
        ("verschil tussen 2019-2020 en 2020-2021", "-/-/-/2019-2020+2020-2021/evolutie"),
        ("hoeveel in Limburg en Antwerpen", "-/provincie/limburg+antwerpen/-/vergelijking"),
        ("hoeveel werkplekken per provincie", "erkenning/provincie/-/-/rangschikking"),
        ("hoeveel erkende zaken hebben een leerling", "-/-/-/-/aandeel"),
        ("hoeveel bedrijven dit schooljaar", "-/-/-/2026-2027/cijfer"),
        ("hoeveel bedrijven in de bouw in Limburg", "-/-/limburg+bouw/-/cijfer"),
        (
            "meer erkende dan twee jaar geleden",
            "erkenning/-/-/2024-2025+2025-2026+2026-2027/evolutie",
        ),
    ],
)
def test_mentions_become_a_question(sentence, path):
    assert asked(sentence) == path


@pytest.mark.parametrize(
    ("sentence", "path"),
    [
        ("aandeel van Limburg in het totaal", "-/provincie/limburg+vlaamse_gemeenschap/-"),
        ("aandeel van de bouw in alle bedrijven", "-/sector/vlaamse_gemeenschap+bouw/-"),
    ],
)
def test_a_share_of_the_total_compares_with_the_total(sentence, path):
    assert asked(sentence) == f"{path}/vergelijking"


@pytest.mark.parametrize(
    ("sentence", "path"),
    [
        ("en in Limburg?", "overeenkomst/provincie/limburg/2021-2022/cijfer"),
        ("en het jaar ervoor?", "overeenkomst/provincie/antwerpen/2020-2021/cijfer"),
        ("en het jaar erna?", "overeenkomst/provincie/antwerpen/2022-2023/cijfer"),
        ("en de bouw?", "overeenkomst/sector/bouw/2021-2022/cijfer"),
        ("en in 2020?", "overeenkomst/provincie/antwerpen/2020-2021/cijfer"),
        ("en hoe evolueerde dat", "overeenkomst/provincie/antwerpen/-/evolutie"),
        ("als grafiek", "overeenkomst/provincie/antwerpen/2021-2022/cijfer"),
        ("en daarvoor?", "overeenkomst/provincie/antwerpen/2020-2021/cijfer"),
        ("en daarna?", "overeenkomst/provincie/antwerpen/2022-2023/cijfer"),
        ("en dit schooljaar?", "overeenkomst/provincie/antwerpen/2026-2027/cijfer"),
        (
            "vergelijk met Limburg",
            "overeenkomst/provincie/antwerpen+limburg/2021-2022/vergelijking",
        ),
        ("en Limburg erbij?", "overeenkomst/provincie/antwerpen+limburg/2021-2022/vergelijking"),
        (
            "is dat meer dan het jaar ervoor?",
            "overeenkomst/provincie/antwerpen/2020-2021+2021-2022/evolutie",
        ),
    ],
)
def test_a_follow_up_keeps_what_it_does_not_name(sentence, path):
    assert asked(sentence, before=IN_2021) == path


@pytest.mark.parametrize("operation", ["meeste", "minste", "aandeel", "evolutie"])
def test_per_sector_asks_the_same_of_the_sectors(operation):
    before = Question.from_path(f"erkenning/provincie/-/2021-2022/{operation}")
    path = asked("en per sector?", before=before)
    assert path == f"erkenning/sector/-/2021-2022/{operation}"


@pytest.mark.parametrize("operation", ["aandeel", "evolutie"])
def test_one_more_beside_a_share_or_evolution_has_its_own(operation):
    before = Question.from_path(f"erkenning/provincie/limburg/2021-2022/{operation}")
    path = asked("vergelijk met antwerpen", before=before)
    assert path == f"erkenning/provincie/limburg+antwerpen/2021-2022/{operation}"


@pytest.mark.parametrize(
    ("sentence", "path"),
    [
        ("tel de provincies eens op", "-/provincie/vlaamse_gemeenschap/-/-"),
        ("mag ik de sectoren optellen?", "-/sector/vlaamse_gemeenschap/-/-"),
        ("tel antwerpen en limburg op", "-/provincie/antwerpen+limburg/-/vergelijking"),
    ],
)
def test_all_rows_added_up_are_the_total_and_some_are_compared(sentence, path):
    assert asked(sentence) == path


@pytest.mark.parametrize(
    ("sentence", "path"),
    [
        ("hoeveel procent steeg het in de bouw", "-/sector/bouw/-/evolutie"),
        ("hoeveel procent minder dan in 2019-2020", "-/-/-/2019-2020/evolutie"),
        ("hoeveel procent van de bouw", "-/sector/bouw/-/aandeel"),
        (
            "hoeveel procent van de erkenningen zit in Limburg",
            "erkenning/provincie/vlaamse_gemeenschap+limburg/-/vergelijking",
        ),
    ],
)
def test_a_percentage_is_a_share_unless_it_rises_or_falls(sentence, path):
    assert asked(sentence) == path


def test_one_subject_after_the_most_of_all_asks_for_its_figure():
    before = Question.from_path("overeenkomst/provincie/-/2021-2022/meeste")
    path = asked("en in Limburg?", before=before)
    assert path == "overeenkomst/provincie/limburg/2021-2022/cijfer"


def test_my_sector_is_that_of_the_paritair_comite_or_the_trade():
    assert asked("hoeveel in mijn sector", committee="302") == "-/sector/horeca/-/cijfer"
    assert asked("wij zijn een garage, hoeveel in onze sector") == "-/sector/autosector/-/cijfer"
    assert asked("hoeveel in mijn sector, PC 314") == "-/sector/haartooi/-/cijfer"


def test_my_sector_stays_open_where_nothing_tells_it():
    assert asked("hoeveel in mijn sector") == "-/sector/eigen/-/cijfer"
    assert asked("hoeveel in mijn sector", committee="200") == "-/sector/eigen/-/cijfer"


@pytest.mark.parametrize(
    ("committee", "sector"),
    [("302", "horeca"), ("329.01", "social_profit"), ("149.01", "elektriciens"), ("149", None)],
)
def test_a_paritair_comite_belongs_to_one_sector_or_to_none_we_are_sure_of(committee, sector):
    assert sector_of(committee) == sector


def test_the_sectors_are_those_that_are_printed():
    assert set(SECTORS) == set(PRINTED["onderwerpen"]["sector"])


@pytest.mark.parametrize(("sector", "name"), PRINTED["onderwerpen"]["sector"].items())
def test_the_printed_name_of_a_sector_is_understood(sector, name):
    assert sector in {mention.value for mention in find_sectors(normalise(name))}


@pytest.mark.parametrize("sector", SECTORS)
def test_a_word_means_only_a_paritair_comite_of_its_sector(sector):
    parts = SECTORS[sector]
    used = {code for kind in ("bedrijven", "beroepen") for code in parts.get(kind, {})}
    assert used <= {*parts["paritaire_comites"], "meerdere"}


@pytest.mark.parametrize("sector", SECTORS)
def test_words_are_written_as_they_are_read(sector):
    parts = SECTORS[sector]
    words = [
        word
        for kind in ("bedrijven", "beroepen")
        for one in parts.get(kind, {}).values()
        for word in one
    ]
    assert [word for word in (*words, *parts["namen"]) if normalise(word) != word] == []


@settings(derandomize=True, deadline=None, max_examples=100)
@given(
    st.lists(
        st.sampled_from(
            ["cijfers", "2021", "-22", "Limburg", "mijn sector", "kapsalon", "?", "e\u0301"]
        )
    ).map(" ".join)
)
def test_mentions_of_figures_stand_inside_any_text(text):
    mentions = read_figures(text)
    assert all(0 <= one.start < one.end <= len(text) for one in mentions)
    assert {one.kind for one in mentions} <= set(FIGURE_KINDS)

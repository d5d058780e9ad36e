"""Figures in the database: every printed cell, and adding a later publication."""

from pathlib import Path

import pytest

from bot.settings import ROOT
from bot.statistics import Dimension, Measure, Operation, Question, Tables, answer
from bot.statistics.files import FileRefused
from bot.store.database import reading, upgrade, writing
from bot.store.statistics import (
    Clash,
    Contradiction,
    Imported,
    SourceTaken,
    import_files,
    read_tables,
)
from tests.statistics.samples import DESCRIPTION, write
from tests.statistics.test_tables import PRINTED, TABLES, printed

FIGURES = ROOT / "data" / "statistics"
OVEREENKOMST, SECTOR = Measure.OVEREENKOMST, Dimension.SECTOR


@pytest.fixture
def store(address: str) -> str:
    upgrade(address, FIGURES)
    return address


def stored_in(address: str) -> Tables:
    with reading(address) as connection:
        return read_tables(connection)


def add(address: str, *paths: Path) -> Imported:
    with writing(address) as connection:
        return import_files(paths, connection)


def test_every_cell_is_as_printed(store: str) -> None:
    stored = {table.id.partition("/")[2]: table for table in stored_in(store).all}
    assert [*stored] == [*TABLES]
    for table, cells in zip(stored.values(), printed(), strict=True):
        names = {one.id: PRINTED.get(one.name, one.name) for one in table.subjects}
        assert {(names[one.subject], one.schooljaar): one.value for one in table.cells} == cells
        assert {one.schooljaar for one in table.cells if one.incomplete} == {"2022-2023"}


def test_what_is_stored_is_what_the_files_hold(store: str, tables: Tables) -> None:
    with reading(store) as connection:
        assert read_tables(connection).digest == tables.digest


def test_a_later_publication_adds_years_and_subjects(store: str, tmp_path: Path) -> None:
    before = stored_in(store).digest
    assert add(store, write(tmp_path)) == Imported(new=4, known=0, completed=1)
    stored = stored_in(store)
    assert stored.digest != before
    assert stored.schooljaren(OVEREENKOMST, SECTOR)[-2:] == ("2023-2024", "2024-2025")
    assert stored.latest_complete(OVEREENKOMST, SECTOR) == "2023-2024"
    ranking = answer(Question(OVEREENKOMST, SECTOR), stored)
    assert [(row.subject, row.schooljaar, row.value) for row in ranking.rows] == [
        ("bouw", "2023-2024", 640),
        ("zorgtechniek", "2023-2024", 12),
    ]
    assert (ranking.of, len(ranking.without_row)) == (2, 20)
    assert ranking.sources[0].id == "vraag-2024"
    assert ranking.footnotes == ("Zonder duaal leren.",)
    refused = answer(Question(OVEREENKOMST, SECTOR, ("mijnbouw",)), stored).problem
    assert refused is not None
    assert refused.available[-1] == "Zorgtechniek"


def test_a_complete_figure_takes_the_place_of_an_incomplete_one(store: str, tmp_path: Path) -> None:
    add(store, write(tmp_path))
    asked = Question(OVEREENKOMST, SECTOR, ("bouw",), (), Operation.EVOLUTION)
    rows = answer(asked, stored_in(store)).rows
    assert [(row.schooljaar, row.value, row.change) for row in rows[2:]] == [
        ("2021-2022", 696, -10),
        ("2022-2023", 650, -46),
        ("2023-2024", 640, -10),
        ("2024-2025", 300, None),
    ]


def test_the_same_import_again_adds_nothing(store: str, tmp_path: Path) -> None:
    path = write(tmp_path)
    add(store, path)
    before = stored_in(store).digest
    assert add(store, path) == Imported(new=0, known=4, completed=0)
    assert add(store, *sorted(FIGURES.glob("*.csv"))) == Imported(new=0, known=216)
    assert stored_in(store).digest == before


def test_a_figure_that_contradicts_a_stored_one_is_refused_with_both(
    store: str, tmp_path: Path
) -> None:
    before = stored_in(store).digest
    path = write(tmp_path, "Q.1,Bouw,2023-2024,640,neen\nQ.1,Bouw,2021-2022,697,neen\n")
    with pytest.raises(Contradiction) as caught:
        add(store, path)
    assert caught.value.clashes == (
        Clash(
            name="Bouw",
            measure=OVEREENKOMST,
            schooljaar="2021-2022",
            new=697,
            stored=696,
            new_source="Schriftelijke vraag nr. 12 van 1 maart 2024",
            stored_source="Schriftelijke vraag nr. 759 van 16 juni 2023 en het antwoord van"
            " minister Jo Brouns",
        ),
    )
    assert stored_in(store).digest == before


def test_one_bad_file_keeps_out_all_of_them(store: str, tmp_path: Path) -> None:
    before = stored_in(store).digest
    bad = write(tmp_path / "b", "Q.1,Bouw,2023-2024,veel,neen\n")
    with pytest.raises(FileRefused):
        add(store, write(tmp_path / "a"), bad)
    assert stored_in(store).digest == before


def test_two_files_that_contradict_each_other_keep_each_other_out(
    store: str, tmp_path: Path
) -> None:
    before = stored_in(store).digest
    other = write(tmp_path / "b", "Q.1,Bouw,2023-2024,641,neen\n")
    with pytest.raises(Contradiction):
        add(store, write(tmp_path / "a"), other)
    assert stored_in(store).digest == before


def test_the_id_of_another_source_is_refused(store: str, tmp_path: Path) -> None:
    description = DESCRIPTION.replace("vraag-2024", "schriftelijke-vraag-759")
    with pytest.raises(SourceTaken):
        add(store, write(tmp_path, description=description))

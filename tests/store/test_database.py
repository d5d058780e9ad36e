"""Bringing a database up to date, on every kind of database."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import inspect

from bot.settings import ROOT
from bot.store.database import VERSION_TABLE, StoreUnreadable, reading, upgrade, writing
from bot.store.schema import METADATA
from bot.store.statistics import read_tables

FIGURES = ROOT / "data" / "statistics"


def cells(address: str) -> int:
    with reading(address) as connection:
        return sum(len(table.cells) for table in read_tables(connection).all)


def test_a_new_database_gets_the_tables_and_the_figures(address: str) -> None:
    upgrade(address, FIGURES)
    with reading(address) as connection:
        assert {*inspect(connection).get_table_names()} == {*METADATA.tables, VERSION_TABLE}
    assert cells(address) == 216


def test_the_migrations_make_the_tables_of_the_schema(address: str) -> None:
    upgrade(address, FIGURES)
    with reading(address) as connection:
        context = MigrationContext.configure(
            connection,
            opts={
                "compare_type": True,
                "include_object": lambda _, name, kind, *__: name != VERSION_TABLE,
            },
        )
        assert compare_metadata(context, METADATA) == []


def test_a_database_that_is_up_to_date_stays_as_it_is(address: str, tmp_path: Path) -> None:
    upgrade(address, FIGURES)
    upgrade(address, tmp_path / "no such folder")
    assert cells(address) == 216


def test_several_at_once_do_it_once(address: str) -> None:
    with ThreadPoolExecutor(4) as pool:
        for one in [pool.submit(upgrade, address, FIGURES) for _ in range(4)]:
            one.result()
    assert cells(address) == 216


def test_an_upgrade_that_fails_leaves_nothing_behind(address: str, tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        upgrade(address, tmp_path)
    with reading(address) as connection:
        assert inspect(connection).get_table_names() == []


def test_tables_of_others_stay(address: str) -> None:
    with writing(address) as connection:
        connection.exec_driver_sql("CREATE TABLE events (id INTEGER PRIMARY KEY)")
        connection.exec_driver_sql("INSERT INTO events VALUES (7)")
    upgrade(address, FIGURES)
    with reading(address) as connection:
        assert connection.exec_driver_sql("SELECT id FROM events").scalar() == 7


def test_what_goes_wrong_while_writing_is_not_kept(address: str) -> None:
    upgrade(address, FIGURES)

    def fail() -> None:
        with writing(address) as connection:
            connection.exec_driver_sql("DELETE FROM statistics_cell")
            raise KeyError

    with pytest.raises(KeyError):
        fail()
    assert cells(address) == 216


def test_a_database_of_a_later_version_is_refused(address: str) -> None:
    upgrade(address, FIGURES)
    with writing(address) as connection:
        connection.exec_driver_sql(f"UPDATE {VERSION_TABLE} SET version_num = '9999'")
    with pytest.raises(StoreUnreadable, match="9999"):
        upgrade(address, FIGURES)


@pytest.mark.parametrize(
    "bad", ["postgresql://nobody@127.0.0.1:1/none", "sqlite:////proc/none/x.db", "geen adres"]
)
def test_a_database_that_cannot_be_used_is_refused(bad: str) -> None:
    with pytest.raises(StoreUnreadable):
        upgrade(bad, FIGURES)

"""The database: an SQLAlchemy address, brought up to date by the migrations beside this file."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from alembic.config import Config
from alembic.runtime.environment import EnvironmentContext
from alembic.script import ScriptDirectory
from alembic.util import CommandError
from sqlalchemy import create_engine, event, text
from sqlalchemy.engine import Connection, Engine, make_url
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.pool import NullPool

# Rasa keeps its own tables in the same database; this table holds only our version.
VERSION_TABLE = "duaalwijzer_version"
_MIGRATIONS = Path(__file__).parent / "migrations"
# Any number, as long as nothing else in the database locks the same one.
_LOCK = 20190901
_PATIENCE = 30


class StoreUnreadable(RuntimeError):
    """The store is not there, or cannot be read or written."""


def upgrade(address: str, figures: Path) -> None:
    """Bring the database at `address` up to date; what is up to date already stays as it is.

    `figures` is the folder of the figures that a new database begins with (data/statistics).
    Several processes may do this at once: one does the work and the others wait for it. Raises
    StoreUnreadable, also for a database of a later version than this one.
    """
    config = Config(attributes={"figures": figures})
    config.set_main_option("script_location", str(_MIGRATIONS))
    script = ScriptDirectory.from_config(config)
    with writing(address) as connection:

        def run(revision: object, _: object) -> object:
            return script._upgrade_revs("head", revision)

        with EnvironmentContext(config, script, fn=run) as environment:
            environment.configure(connection=connection, version_table=VERSION_TABLE)
            environment.run_migrations()


@contextmanager
def writing(address: str) -> Iterator[Connection]:
    """A connection that is the only one to write; all is kept at the end, or nothing is.

    Raises StoreUnreadable.
    """
    with _connected(address) as connection:
        if connection.dialect.name == "postgresql":
            connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})
        else:
            connection.exec_driver_sql("BEGIN IMMEDIATE")
        yield connection
        connection.commit()


@contextmanager
def reading(address: str) -> Iterator[Connection]:
    """A connection to read with. Raises StoreUnreadable."""
    with _connected(address) as connection:
        yield connection


@contextmanager
def _connected(address: str) -> Iterator[Connection]:
    try:
        with _engine(address).connect() as connection:
            yield connection
    except (SQLAlchemyError, CommandError) as error:
        raise StoreUnreadable(str(error)) from error


def _engine(address: str) -> Engine:
    """An engine for `address`; the folder of a SQLite file is made if it is not there.

    Raises StoreUnreadable if that cannot be.
    """
    url = make_url(address)
    if not url.drivername.startswith("sqlite"):
        return create_engine(url, future=True, poolclass=NullPool)
    if url.database and url.database != ":memory:":
        try:
            Path(url.database).parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise StoreUnreadable(str(error)) from error
    engine = create_engine(
        url, future=True, poolclass=NullPool, connect_args={"timeout": _PATIENCE}
    )
    event.listen(engine, "connect", _leave_transactions_to_us)
    return engine


def _leave_transactions_to_us(connection: object, _: object) -> None:
    """Python's sqlite3 begins transactions late, and not at all for CREATE TABLE."""
    connection.isolation_level = None  # type: ignore[attr-defined]

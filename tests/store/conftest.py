"""An empty database for each test: SQLite, and PostgreSQL where a server answers.

The server is DUAALWIJZER_TEST_POSTGRES_URL, or the local one. Where DUAALWIJZER_REQUIRE_POSTGRES is
set, a test fails rather than being skipped for want of a server.
"""

import os
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import create_engine
from sqlalchemy.engine import Engine, make_url
from sqlalchemy.exc import OperationalError

LOCAL = "postgresql://localhost/postgres?connect_timeout=2"


@pytest.fixture(scope="session")
def postgres() -> Engine | None:
    """A PostgreSQL server, None if there is none."""
    address = os.environ.get("DUAALWIJZER_TEST_POSTGRES_URL", LOCAL)
    server = create_engine(address, future=True, isolation_level="AUTOCOMMIT")
    try:
        server.connect().close()
    except OperationalError:
        return None
    return server


@pytest.fixture(params=["sqlite", "postgresql"])
def address(
    request: pytest.FixtureRequest, tmp_path: Path, postgres: Engine | None
) -> Iterator[str]:
    """The address of an empty database."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'map' / 'duaalwijzer.db'}"
        return
    if postgres is None:
        if os.environ.get("DUAALWIJZER_REQUIRE_POSTGRES"):
            pytest.fail("no PostgreSQL server answers")
        pytest.skip("no PostgreSQL server answers")
    name = f"duaalwijzer_test_{uuid4().hex}"
    with postgres.connect() as connection:
        connection.exec_driver_sql(f"CREATE DATABASE {name}")
    yield make_url(postgres.url).set(database=name).render_as_string(hide_password=False)
    with postgres.connect() as connection:
        connection.exec_driver_sql(f"DROP DATABASE {name} WITH (FORCE)")

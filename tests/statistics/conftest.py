import pytest

from bot.settings import ROOT
from bot.statistics import Tables
from bot.statistics.files import described, read_tables


@pytest.fixture(scope="session")
def tables() -> Tables:
    """The tables of data/statistics."""
    return Tables(read_tables(described(ROOT / "data" / "statistics"), {}))

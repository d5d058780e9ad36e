import pytest

from bot.answers import Writer, read_wording
from bot.law import Law, read_law
from bot.settings import ROOT
from bot.statistics import Tables
from bot.statistics.files import described, read_tables


@pytest.fixture(scope="session")
def law() -> Law:
    """The law book of data/law."""
    return read_law(ROOT / "data" / "law")


@pytest.fixture(scope="session")
def writer(law: Law) -> Writer:
    """A writer with the words of data/wording."""
    return Writer(read_wording(ROOT / "data" / "wording"), law)


@pytest.fixture(scope="session")
def tables() -> Tables:
    """The tables of data/statistics."""
    return Tables(read_tables(described(ROOT / "data" / "statistics"), {}))

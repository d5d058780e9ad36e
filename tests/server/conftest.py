import pytest

from bot.server.training import train


@pytest.fixture(scope="session")
def trained() -> None:
    """The model of the present files is there."""
    train()

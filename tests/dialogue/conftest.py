from collections.abc import Iterator

import pytest

from bot.server.training import train
from tests.dialogue.server import Server


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The assistant on its trained model, on a day that stands still."""
    train()
    running = Server(tmp_path_factory.mktemp("server"), today="2026-11-23")
    yield running
    running.stop()

from typing import Any

import pytest

from bot.server.running import quiet_logs
from bot.server.training import train  # it quiets Rasa, whatever the tests import of it after this


@pytest.fixture(scope="session")
def agent() -> Any:
    """The trained model of the present files."""
    from rasa.core.agent import Agent

    quiet_logs()
    return Agent.load(model_path=str(train()))

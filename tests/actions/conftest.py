from collections.abc import Iterator

import pytest

from bot.server import quiet  # noqa: F401  (before Rasa)
from bot.settings import settings


@pytest.fixture(autouse=True)
def on_a_fixed_day(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Monday 23 November 2026, whatever the day is."""
    monkeypatch.setenv("DUAALWIJZER_TODAY", "2026-11-23")
    settings.cache_clear()
    yield
    settings.cache_clear()

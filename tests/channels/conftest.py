"""The channels of credentials.yml on a real server, without a model behind them."""

import asyncio
import threading
from collections.abc import Iterator

import pytest

from actions.conversation import law, writer
from bot.server import quiet  # noqa: F401  (before Rasa)
from bot.settings import ROOT, settings
from tests.dialogue.server import free_port


@pytest.fixture(scope="session")
def address() -> Iterator[str]:
    """Where the server listens; its today is 23 November 2026."""
    from rasa.core.run import configure_app, create_http_input_channels

    caches = (settings, law, writer)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("DUAALWIJZER_TODAY", "2026-11-23")
        for cache in caches:
            cache.cache_clear()
        channels = create_http_input_channels(None, str(ROOT / "credentials.yml"))
        app = configure_app(channels, enable_api=False)
        port, loop = free_port(), asyncio.new_event_loop()
        thread = threading.Thread(target=loop.run_forever)
        thread.start()
        serving = app.create_server("127.0.0.1", port, return_asyncio_server=True)
        server = asyncio.run_coroutine_threadsafe(serving, loop).result(timeout=30)
        asyncio.run_coroutine_threadsafe(server.startup(), loop).result(timeout=30)
        yield f"http://127.0.0.1:{port}"
        loop.call_soon_threadsafe(server.close)
        loop.call_soon_threadsafe(loop.stop)
        thread.join(timeout=10)
    for cache in caches:
        cache.cache_clear()

"""The assistant as a server, and as an agent in this process."""

from __future__ import annotations

import asyncio
import logging
import socket
from collections.abc import Callable
from typing import Any

from bot.server import quiet  # noqa: F401  (before Rasa)
from bot.server.training import model_path
from bot.settings import ROOT, settings


class PortTaken(RuntimeError):
    """Something else already listens where the server should."""


class ModelUnusable(RuntimeError):
    """Rasa could not load the model; its own messages say why."""


class Conversation:
    """One conversation with an agent in this process; it is not stored.

    Each call of `say` returns what the assistant answers, as messages of the REST channel.
    """

    def __init__(self, sender: str = "terminal") -> None:
        from rasa.core.agent import load_agent

        quiet_logs()
        self._sender = sender
        self._loop = asyncio.new_event_loop()
        self._agent = self._loop.run_until_complete(
            load_agent(model_path=str(model_path()), endpoints=_endpoints(stored=False))
        )
        if not self._agent.is_ready():
            raise ModelUnusable(model_path().name)

    def say(self, text: str) -> list[dict[str, Any]]:
        """Send one message and return the answers."""
        from rasa.core.channels.channel import UserMessage

        from bot.channels.rest import WholeReplies, without_payload

        collected = WholeReplies()
        message = UserMessage(without_payload(text), collected, self._sender)
        self._loop.run_until_complete(self._agent.handle_message(message))
        return list(collected.messages)

    def parse(self, text: str) -> dict[str, Any]:
        """What language understanding makes of one message."""
        return dict(self._loop.run_until_complete(self._agent.parse_message(text)))


def serve(ready: Callable[[str], None]) -> None:
    """Serve until interrupted; `ready` is called with the address once messages are welcome.

    Raises PortTaken if the address of the settings is in use, ModelUnusable.
    """
    from rasa.core.run import serve_application

    chosen = settings()
    _check_port(chosen.host, chosen.port)
    chosen.var.mkdir(parents=True, exist_ok=True)
    quiet_logs()

    usable = True

    async def tell(app: Any, _: Any) -> None:
        nonlocal usable
        usable = app.ctx.agent.is_ready()
        if usable:
            _fail_aloud(app.ctx.agent)
            ready(f"http://{chosen.host}:{chosen.port}")
        else:
            app.stop()

    serve_application(
        model_path=str(model_path()),
        credentials=str(ROOT / "credentials.yml"),
        interface=chosen.host,
        port=chosen.port,
        enable_api=False,
        endpoints=_endpoints(stored=True),
        server_listeners=[(tell, "after_server_start")],
    )
    if not usable:
        raise ModelUnusable(model_path().name)


def quiet_logs() -> None:
    """Show no more than the settings ask for."""
    from rasa.utils.common import configure_logging_and_warnings
    from rasa.utils.io import configure_colored_logging
    from rasa.utils.log_utils import configure_structlog

    level = logging.getLevelName(settings().log_level)
    configure_logging_and_warnings(log_level=level, warn_only_once=False)
    configure_colored_logging(settings().log_level)
    configure_structlog(level)
    for name in ("sanic.root", "sanic.access", "spacy", "apscheduler", "matplotlib"):
        logging.getLogger(name).setLevel(max(level, logging.WARNING))


def _fail_aloud(agent: Any) -> None:
    """Let the agent fail when its store does.

    Rasa would go on with an empty conversation and keep it where nobody reads it again; our
    channels say that something is wrong, and the next message finds everything still there.
    """
    from rasa.core.tracker_store import FailSafeTrackerStore

    store = agent.tracker_store
    if isinstance(store, FailSafeTrackerStore):
        agent.tracker_store = agent.processor.tracker_store = store._tracker_store


def _endpoints(*, stored: bool) -> Any:
    from rasa.core.utils import AvailableEndpoints
    from rasa.utils.endpoints import EndpointConfig

    from bot.server.inside import InsideActions

    chosen = settings()
    actions = EndpointConfig(url=chosen.actions_url) if chosen.actions_url else InsideActions()
    store = EndpointConfig(url=chosen.database, type="SQL") if stored else None
    return AvailableEndpoints(action=actions, tracker_store=store)


def _check_port(host: str, port: int) -> None:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            raise PortTaken(f"{host}:{port}") from error

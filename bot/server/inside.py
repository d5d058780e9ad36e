"""Runs the actions inside the server: no second process, no HTTP call for each of them."""

from __future__ import annotations

import logging
from typing import Any

from rasa.utils.endpoints import EndpointConfig
from rasa_sdk.executor import ActionExecutor

from actions.conversation import failure

logger = logging.getLogger(__name__)


class InsideActions(EndpointConfig):
    """Stands where Rasa expects the address of an action server, and answers like one.

    An action that fails says so in one sentence; what the user said before stays known.
    """

    def __init__(self) -> None:
        super().__init__(url=None, enable_selective_domain=True)
        self._executor = ActionExecutor()
        self._executor.register_package("actions")

    async def request(self, *_: Any, json: dict[str, Any], **__: Any) -> Any:
        """Run the action that `json` names on the tracker it holds."""
        try:
            return await self._executor.run(json)
        except Exception:
            logger.exception("the action %s failed", json.get("next_action"))
            return {"events": [], "responses": failure()}

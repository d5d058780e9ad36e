"""Rasa's REST channel with one message for each Reply, instead of one for each paragraph."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from typing import Any

from rasa.core.channels.channel import CollectingOutputChannel, UserMessage
from rasa.core.channels.rest import RestInput
from sanic import Blueprint

from actions.conversation import failure, writer

logger = logging.getLogger(__name__)


def without_payload(text: str) -> str:
    """`text` as free text, unless it is what one of our own buttons says.

    Rasa reads a message that starts with a slash as an intent with any entities, or as a command
    such as /restart. Nobody may say in that way what cannot be said in words.
    """
    words = writer().words
    if text[1:] in words.topic_buttons or text[1:] in words.commands:
        return text
    return text.lstrip("/ ")


class WholeReplies(CollectingOutputChannel):
    """Collects each Reply as one message: its text, its buttons and the Reply itself."""

    async def send_response(self, recipient_id: str, message: dict[str, Any]) -> None:
        """Keep one message."""
        parts = {part: message.get(part) or None for part in ("text", "buttons", "custom")}
        await self._persist_message(self._message(recipient_id, **parts))


async def apologise(message: UserMessage) -> None:
    """Answer a message that could not be handled with one sentence instead of half an answer."""
    channel = message.output_channel
    if isinstance(channel, WholeReplies):
        channel.messages.clear()
    for one in failure():
        await channel.send_response(message.sender_id, one)


class RestChannel(RestInput):
    """POST /webhooks/rest/webhook, as Rasa documents it."""

    def blueprint(self, on_new_message: Callable[[UserMessage], Awaitable[None]]) -> Blueprint:
        """Rasa's own routes, with our way of collecting what is said."""

        async def collect_whole(message: UserMessage) -> None:
            if type(message.output_channel) is CollectingOutputChannel:
                whole = WholeReplies()
                whole.messages = message.output_channel.messages
                message.output_channel = whole
            message.text = without_payload(message.text or "")
            try:
                await on_new_message(message)
            except Exception:
                logger.exception("a message could not be answered")
                await apologise(message)

        return super().blueprint(collect_whole)

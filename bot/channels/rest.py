"""Rasa's REST channel with one message for each Reply, instead of one for each paragraph."""

from __future__ import annotations

import logging
import re
from collections.abc import Awaitable, Callable
from typing import Any
from uuid import uuid4

from pydantic import BaseModel, ConstrainedStr, StrictInt, StrictStr, ValidationError
from rasa.core.channels.channel import CollectingOutputChannel, UserMessage
from rasa.core.channels.rest import RestInput
from sanic import Blueprint
from sanic.exceptions import InvalidUsage
from sanic.request import Request
from sanic.response import HTTPResponse, text

from actions.conversation import failure, writer
from bot.nlu.text import MAX_LENGTH

logger = logging.getLogger(__name__)


class _Text(ConstrainedStr):
    """No halves of characters, and no NUL: no database holds them."""

    strict = True
    regex = re.compile(r"[^\0\ud800-\udfff]*\Z")


class _Name(_Text):
    """As long as the column of Rasa's table."""

    max_length = 255


def without_payload(text: str) -> str:
    """`text` as free text, unless it is what one of our own buttons says.

    Rasa reads a message that starts with a slash as an intent with any entities, or as a command
    such as /restart. Nobody may say in that way what cannot be said in words.
    """
    words = writer().words
    if text.startswith("/") and (text[1:] in words.topic_buttons or text[1:] in words.commands):
        return text
    # One character too many stays: it makes the message one that is too long.
    return re.sub(r"^[/\s]+", "", text)[: MAX_LENGTH + 1]


class _Body(BaseModel):
    """What a client may send; Rasa itself ends where its store cannot hold a sender."""

    message: _Text | None
    sender: _Name | StrictInt | None
    input_channel: StrictStr | None
    metadata: dict[str, Any] | None


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
            except (Exception, SystemExit):  # which Rasa raises where its store holds nonsense
                logger.exception("a message could not be answered")
                await apologise(message)

        routes = super().blueprint(collect_whole)
        routes.on_request(_refuse_no_message)
        return routes

    async def _extract_sender(self, req: Request) -> str:
        """Who writes; who does not say so has a conversation of their own."""
        sender = req.json.get("sender")
        return uuid4().hex if sender in (None, "") else str(sender)


async def _refuse_no_message(request: Request) -> HTTPResponse | None:
    """400 for a body that is no message; nothing is a message without words."""
    if request.method != "POST":
        return None
    try:
        if isinstance(request.json, dict):
            _Body.parse_obj(request.json)
            return None
    except (InvalidUsage, ValidationError):
        pass
    return text(writer().words.problems["no_message"] + "\n", 400)

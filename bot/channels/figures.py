"""GET /cijfers/<question>.png, .svg, .csv or .json: pictures and exports that replies link to."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from typing import Any

from rasa.core.channels.channel import InputChannel, UserMessage
from sanic import Blueprint
from sanic.request import Request
from sanic.response import HTTPResponse, empty, raw, text

from actions.conversation import writer
from bot.channels.beside import AGAIN, WAITING, Beside, TooBusy
from bot.channels.figure_files import TYPES, File, Files, NotThere
from bot.charts import FOLDER
from bot.settings import settings
from bot.statistics import Tables
from bot.store.database import StoreUnreadable, reading
from bot.store.statistics import read_tables

logger = logging.getLogger(__name__)

# An address with the mark of its figures never changes; any other may with the next import.
_ALWAYS = "public, max-age=31536000, immutable"
_A_WHILE = "public, max-age=300"


class FiguresChannel(InputChannel):
    """Holds no conversation; being a channel is how Rasa lets its server have more addresses."""

    def url_prefix(self) -> str:
        return f"/{FOLDER}"

    def blueprint(self, on_new_message: Callable[[UserMessage], Awaitable[Any]]) -> Blueprint:
        return figures_blueprint(Files(stored_tables, writer().words))


def figures_blueprint(files: Files, waiting: int = WAITING) -> Blueprint:
    """The routes of `files`; more than `waiting` requests at once are sent away for a moment.

    Everything is read and drawn in one thread beside the server's own, so that conversations go on.
    """
    blueprint = Blueprint("figures")
    beside = Beside("figures", waiting)

    @blueprint.route("/<path:path>", methods=["GET", "HEAD"])
    async def figures(request: Request, path: str) -> HTTPResponse:
        try:
            return await beside.run(_response, files, path, request)
        except TooBusy:
            return text(files.words["busy"], status=503, headers=AGAIN)

    return blueprint


def _response(files: Files, path: str, request: Request) -> HTTPResponse:
    """What is sent back, whatever happens."""
    try:
        file = files.find(path, dark=request.args.get("donker") == "1")
        headers = _headers(file, request)
        if headers["ETag"] in _known(request):
            return empty(status=304, headers=headers)
        return raw(file.content(), content_type=TYPES[file.ending], headers=headers)
    except NotThere as not_there:
        return text(str(not_there), status=404)
    except StoreUnreadable:
        logger.exception("the figures cannot be read")
        return text(files.words["no_figures"], status=503)


def _headers(file: File, request: Request) -> dict[str, str]:
    marked = request.args.get("v") == file.mark
    headers = {
        "ETag": f'"{file.mark}"',
        "Cache-Control": _ALWAYS if marked else _A_WHILE,
        "X-Content-Type-Options": "nosniff",
    }
    if file.ending == "csv":
        headers["Content-Disposition"] = f'attachment; filename="{file.name}"'
    return headers


def _known(request: Request) -> set[str]:
    """The marks of what the client has already."""
    given = request.headers.get("if-none-match", "")
    return {one.strip().removeprefix("W/") for one in given.split(",")}


def stored_tables() -> Tables:
    """The figures in the database of the settings. Raises StoreUnreadable."""
    with reading(settings().database) as connection:
        return read_tables(connection)

"""Answers as documents: GET /dossier/startklaar.pdf?op=2026-11-23&mentor_leeftijd=30, or .txt."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from rasa.core.channels.channel import InputChannel
from sanic import Blueprint
from sanic.request import Request
from sanic.response import HTTPResponse, raw, text

from actions.conversation import writer
from bot.answers import dutch
from bot.answers.address import FOLDER, KINDS
from bot.answers.document import document
from bot.answers.query import BadAddress, read_query
from bot.channels.beside import AGAIN, Beside, TooBusy
from bot.rules import CHECKS, FactError
from bot.settings import settings

TYPES = {"pdf": "application/pdf", "txt": "text/plain; charset=utf-8"}
# What was told stands in the address: it is for who has the link, and no one else.
PRIVATE = {
    "Cache-Control": "private",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Robots-Tag": "noindex",
}
_beside = Beside("document")


class DossierPages(InputChannel):
    """Serves documents beside the channels; nobody speaks through it."""

    @classmethod
    def name(cls) -> str:
        return "dossier"

    def url_prefix(self) -> str:
        return FOLDER

    def blueprint(self, on_new_message: Callable[..., Any]) -> Blueprint:
        """The one route."""
        pages = Blueprint("dossier")
        pages.add_route(_serve, "/<name:str>")
        return pages


async def _serve(request: Request, name: str) -> HTTPResponse:
    """The document, 404 if there is none of that name, 400 if its facts cannot be, 503 if busy.

    A fact with an empty value was not told.
    """
    check, _, kind = name.rpartition(".")
    if check not in CHECKS or kind not in KINDS:
        there = dutch.enumeration([f"{one}.{kind}" for one in CHECKS for kind in KINDS])
        problem = writer().words.problems["no_such_document"]
        return _refuse(problem.format(gegeven=name[:40], toegelaten=there), 404)
    today = settings().day()
    try:
        facts, day = read_query(request.query_args, CHECKS[check], writer())
        on = day or today
        body = await _beside.run(document, writer(), CHECKS[check], facts, on, today, kind)
    except TooBusy:
        return _refuse(writer().words.problems["busy"], 503, AGAIN)
    except BadAddress as error:
        return _refuse(str(error), 400)
    except FactError as error:
        return _refuse(writer().out_of_range(error).headline, 400)
    shown = f'inline; filename="{check}-{on.isoformat()}.{kind}"'
    return raw(body, headers={**PRIVATE, "Content-Disposition": shown}, content_type=TYPES[kind])


def _refuse(sentence: str, status: int, headers: Mapping[str, str] = PRIVATE) -> HTTPResponse:
    return text(sentence + "\n", status, {**PRIVATE, **headers}, TYPES["txt"])

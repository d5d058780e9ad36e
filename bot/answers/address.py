"""The address of an answer as a document: its facts stand in the query, nothing is kept."""

from __future__ import annotations

from datetime import date
from urllib.parse import urlencode

from bot.answers import dutch
from bot.rules import FACTS, Facts

FOLDER = "/dossier"
KINDS = ("pdf", "txt")
DAY = "op"


def document_path(check_id: str, facts: Facts, on: date, kind: str) -> str:
    """Where the answer of a check for `facts` on `on` is served as `kind`, one of KINDS.

    The same facts give the same path, whatever their order.
    """
    told = {id_: _written(FACTS[id_].export(value)) for id_, value in sorted(facts.items())}
    return f"{FOLDER}/{check_id}.{kind}?{urlencode({DAY: on.isoformat(), **told})}"


def _written(value: bool | int | str) -> str:
    return dutch.value(value) if isinstance(value, bool) else str(value)

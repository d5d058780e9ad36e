"""An answer in figures as CSV or JSON, for spreadsheets and machines."""

from __future__ import annotations

import csv
import io
import json
from typing import Any

from bot.statistics.answers import Answer, Row
from bot.statistics.question import Measure

_YES_NO = {True: "ja", False: "neen"}


def to_csv(answer: Answer) -> str:
    """One line for each row, numbers with a decimal point; every line has its source and footnotes.

    An answer with a problem has only the names of the columns.
    """
    written = io.StringIO()
    lines = [_line(answer, row) for row in answer.rows]
    columns = [*_COLUMNS, "voetnoten", "bron"]
    writer = csv.DictWriter(written, columns, lineterminator="\n")
    writer.writeheader()
    writer.writerows(lines)
    return written.getvalue()


def to_json(answer: Answer) -> str:
    """The question as it was answered, its rows, footnotes and sources, or the problem."""
    question = answer.question
    content: dict[str, Any] = {
        "vraag": {
            "maat": question.measure,
            "dimensie": question.dimension,
            "onderwerpen": question.subjects,
            "schooljaren": question.schooljaren,
            "bewerking": question.operation,
        },
        "gekozen": answer.defaults,
        "rijen": [_values(answer, row) for row in answer.rows],
        "zonder_rij": answer.without_row,
        "voetnoten": answer.footnotes,
        "bronnen": [
            {
                "titel": one.title,
                "uitgever": one.publisher,
                "datum": one.published.isoformat(),
                "url": one.url,
            }
            for one in answer.sources
        ],
    }
    if answer.problem:
        content["probleem"] = {
            "soort": answer.problem.kind,
            "gegeven": answer.problem.given,
            "wel": answer.problem.available,
        }
    return json.dumps(content, ensure_ascii=False, indent=2, default=float) + "\n"


_COLUMNS = (
    "maat",
    "dimensie",
    "onderwerp",
    "naam",
    "schooljaar",
    "ondernemingen",
    "onvolledig",
    "plaats",
    "verschil",
    "procent",
    "erkenningen",
    "aandeel",
)


def _values(answer: Answer, row: Row) -> dict[str, Any]:
    """What a row holds, by column; what it has not is None."""
    question = answer.question
    values = (
        question.measure or Measure.OVEREENKOMST,
        question.dimension,
        row.subject,
        row.name,
        row.schooljaar,
        row.value,
        _YES_NO[row.incomplete],
        row.rank,
        row.change,
        row.percent,
        row.base,
        row.share,
    )
    return dict(zip(_COLUMNS, values, strict=True))


def _line(answer: Answer, row: Row) -> dict[str, Any]:
    return {
        **_values(answer, row),
        "voetnoten": " | ".join(answer.footnotes),
        "bron": " | ".join(one.title for one in answer.sources),
    }

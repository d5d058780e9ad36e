"""Answers for spreadsheets and machines."""

import csv
import io
import json

from bot.statistics import Dimension, Measure, Operation, Question, Tables, answer
from bot.statistics.export import to_csv, to_json

LIMBURG = Question(Measure.OVEREENKOMST, Dimension.PROVINCIE, ("limburg",))
EVOLUTION = LIMBURG.merged(Question(operation=Operation.EVOLUTION))


def test_csv_has_a_line_for_each_row_with_source_and_footnotes(tables: Tables) -> None:
    text = to_csv(answer(EVOLUTION, tables))
    lines = [*csv.DictReader(io.StringIO(text))]
    assert text.startswith("maat,dimensie,onderwerp,naam,schooljaar,ondernemingen,onvolledig,")
    assert [(one["schooljaar"], one["ondernemingen"], one["procent"]) for one in lines] == [
        ("2019-2020", "507", ""),
        ("2020-2021", "460", "-9.3"),
        ("2021-2022", "402", "-12.6"),
        ("2022-2023", "298", ""),
    ]
    assert [one["onvolledig"] for one in lines] == ["neen", "neen", "neen", "ja"]
    assert lines[0]["maat"] == "overeenkomst"
    assert "Zonder duaal leren" in lines[0]["voetnoten"]
    assert "nr. 759" in lines[3]["bron"]


def test_json_holds_the_question_the_rows_and_the_source(tables: Tables) -> None:
    content = json.loads(to_json(answer(EVOLUTION, tables)))
    assert content["vraag"] == {
        "maat": "overeenkomst",
        "dimensie": "provincie",
        "onderwerpen": ["limburg"],
        "schooljaren": ["2019-2020", "2020-2021", "2021-2022", "2022-2023"],
        "bewerking": "evolutie",
    }
    assert content["rijen"][1]["procent"] == -9.3
    assert content["bronnen"][0]["datum"] == "2023-06-16"
    assert "probleem" not in content


def test_an_answer_without_figures_says_so(tables: Tables) -> None:
    refused = answer(Question(Measure.OVEREENKOMST, subjects=("binnenvaart",)), tables)
    assert to_csv(refused).count("\n") == 1
    content = json.loads(to_json(refused))
    assert (content["rijen"], content["probleem"]["soort"]) == ([], "no_row")

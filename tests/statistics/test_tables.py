"""Every cell of data/statistics against the text of the parliamentary answer."""

import csv
import re
from pathlib import Path

import pytest
import yaml

from bot.settings import ROOT

FOLDER = ROOT / "data" / "statistics"
ANSWER = (Path(__file__).parent / "schriftelijke_vraag_759.txt").read_text(encoding="utf-8")
YEARS = ("2019-2020", "2020-2021", "2021-2022", "2022-2023")
# The tables in the order they stand in the answer, with how many rows each has.
TABLES = {
    "erkenning_per_provincie": 7,
    "erkenning_per_sector": 21,
    "overeenkomst_per_provincie": 7,
    "overeenkomst_per_sector": 19,
}
PRINTED = {"Brussels Hoofdstedelijk Gewest": "Brussels H. Gewest"}
_ROW = re.compile(r"^(?P<name>[^\d\n]\D*?)\s+(?P<cells>\d+ \d+ \d+ +\d+)$", re.MULTILINE)

Cells = dict[tuple[str, str], int]


def printed() -> list[Cells]:
    """The cells of each table as the answer prints them, by row and schooljaar."""
    tables: list[Cells] = []
    parts = re.split(r"2022-\n2023\*", ANSWER)[1:]
    for part in parts:
        joined = re.sub(
            r"(?<=[a-z-]) ?\n+(?=\D*\d)(?=kart|op lucht)", " ", part.split("*Onvoll")[0]
        )
        joined = re.sub(r"\n\n(?=\d+ \d+)", " ", joined)
        cells: Cells = {}
        for row in _ROW.finditer(joined):
            name = " ".join(row["name"].removeprefix("Provincie ").split())
            for year, cell in zip(YEARS, row["cells"].split(), strict=True):
                cells[name, year] = int(cell)
        tables.append(cells)
    return tables


def stored(table: str) -> list[dict[str, str]]:
    with (FOLDER / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.mark.parametrize(("table", "place"), zip(TABLES, range(4), strict=True))
def test_every_cell_is_as_printed(table: str, place: int) -> None:
    dimension = table.rsplit("_", 1)[-1]
    cells = {
        (PRINTED.get(row[dimension], row[dimension]), row["schooljaar"]): int(row["ondernemingen"])
        for row in stored(table)
    }
    assert cells == printed()[place]
    assert len(cells) == TABLES[table] * len(YEARS)


@pytest.mark.parametrize("table", TABLES)
def test_only_the_last_schooljaar_is_incomplete(table: str) -> None:
    incomplete = {row["schooljaar"] for row in stored(table) if row["onvolledig"] == "ja"}
    assert incomplete == {"2022-2023"}
    assert {row["onvolledig"] for row in stored(table)} == {"ja", "neen"}


def test_each_table_has_its_title_and_footnotes() -> None:
    described = yaml.safe_load((FOLDER / "tabellen.yaml").read_text(encoding="utf-8"))["tabellen"]
    assert {*described} == {*TABLES} == {path.stem for path in FOLDER.glob("*.csv")}
    assert all(one["titel"] and len(one["voetnoten"]) == 4 for one in described.values())

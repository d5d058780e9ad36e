"""What people write is read strictly, and everything that is wrong is named."""

from pathlib import Path

import pytest

from bot.statistics import Dimension, Measure, Tables
from bot.statistics.files import DescriptionError, FileProblem, FileRefused, read_tables
from tests.statistics.samples import DESCRIPTION, HEADER, write


def read(path: Path, tables: Tables) -> list[tuple[str, str, int, bool]]:
    (table,) = read_tables([path], tables.subjects_by_id)
    return [(one.subject, one.schooljaar, one.value, one.incomplete) for one in table.cells]


def problems(path: Path, tables: Tables) -> list[FileProblem]:
    with pytest.raises(FileRefused) as caught:
        read_tables([path], tables.subjects_by_id)
    return [*caught.value.problems]


def test_a_table_is_read_with_its_description(tmp_path: Path, tables: Tables) -> None:
    (table,) = read_tables([write(tmp_path)], tables.subjects_by_id)
    assert (table.id, table.measure) == ("vraag-2024/nieuw", Measure.OVEREENKOMST)
    assert (table.dimension, table.source.id) == (Dimension.SECTOR, "vraag-2024")
    assert [one.id for one in table.subjects] == ["bouw", "zorgtechniek"]
    assert [(one.text, one.about) for one in table.footnotes] == [
        ("Zonder duaal leren.", ()),
        ("Het schooljaar 2024-2025 loopt nog.", ("onvolledig",)),
    ]
    assert table.cells[0].row == "Q.1"


def test_a_csv_of_excel_is_read(tmp_path: Path, tables: Tables) -> None:
    path = write(
        tmp_path,
        "Q.1; bouw ;2023-2024;640;Neen\r\n;;;;\r\n",
        "\ufeffRij;Sector;Schooljaar;Ondernemingen;Onvolledig\r\n",
    )
    assert read(path, tables) == [("bouw", "2023-2024", 640, False)]


@pytest.mark.parametrize(
    ("line", "kind", "field", "given"),
    [
        ("Q.1,Bauw,2023-2024,640,neen", "subject", "sector", "Bauw"),
        ("Q.1,Limburg,2023-2024,640,neen", "subject", "sector", "Limburg"),
        ("Q.1,Bouw,2023-24,640,neen", "schooljaar", "schooljaar", "2023-24"),
        ("Q.1,Bouw,2023-2025,640,neen", "schooljaar", "schooljaar", "2023-2025"),
        ("Q.1,Bouw,2023-2024,2.761,neen", "number", "ondernemingen", "2.761"),
        ("Q.1,Bouw,2023-2024,-1,neen", "number", "ondernemingen", "-1"),
        ("Q.1,Bouw,2023-2024,,neen", "number", "ondernemingen", ""),
        ("Q.1,Bouw,2023-2024,640,nee", "yes_no", "onvolledig", "nee"),
        (",Bouw,2023-2024,640,neen", "row", "rij", ""),
        ("Q.1,Bouw,2023-2024,640", "fields", "", "4"),
    ],
)
def test_a_bad_line_is_named_with_its_field(
    tmp_path: Path, tables: Tables, line: str, kind: str, field: str, given: str
) -> None:
    (problem,) = problems(write(tmp_path, f"Q.1,Horeca,2023-2024,1,neen\n{line}\n"), tables)
    assert (problem.kind, problem.file, problem.line) == (kind, "nieuw.csv", 3)
    assert (problem.field, problem.given) == (field, given)


def test_all_that_is_wrong_is_named_at_once(tmp_path: Path, tables: Tables) -> None:
    path = write(tmp_path, "Q.1,Bauw,2023,veel,misschien\nQ.2,Horeca,2023-2024,x,neen\n")
    assert [(one.line, one.kind) for one in problems(path, tables)] == [
        (2, "subject"),
        (2, "schooljaar"),
        (2, "number"),
        (2, "yes_no"),
        (3, "number"),
    ]
    assert problems(path, tables)[0].allowed == ("Bouw",)


@pytest.mark.parametrize(
    ("lines", "header", "kind"),
    [
        ("", HEADER, "empty"),
        ("", "", "columns"),
        ("", "rij,provincie,schooljaar,ondernemingen,onvolledig\n", "columns"),
        (
            "Q.1,Bouw,2023-2024,1,neen\nQ.1,Horeca,2023-2024,1,ja\n",
            HEADER,
            "half_complete",
        ),
        ("Q.1,Bouw,2023-2024,1,neen\nQ.1,Bouw,2023-2024,1,neen\n", HEADER, "twice"),
    ],
)
def test_a_bad_table_is_named(
    tmp_path: Path, tables: Tables, lines: str, header: str, kind: str
) -> None:
    assert [one.kind for one in problems(write(tmp_path, lines, header), tables)] == [kind]


def test_a_file_that_is_not_utf_8_is_named(tmp_path: Path, tables: Tables) -> None:
    path = write(tmp_path)
    path.write_bytes("rij;sector\nQ;Kléding".encode("latin-1"))
    assert [one.kind for one in problems(path, tables)] == ["not_utf8"]


def test_a_table_that_is_not_described_is_named(tmp_path: Path, tables: Tables) -> None:
    path = write(tmp_path).rename(tmp_path / "ander.csv")
    (problem,) = problems(path, tables)
    assert (problem.kind, problem.allowed) == ("undescribed", ("nieuw",))


@pytest.mark.parametrize(
    "line", ["bouw: Bouwnijverheid", "bouwbedrijven: Bouw", "limburg: Limburgse sector"]
)
def test_the_name_of_another_subject_cannot_be_taken(
    tmp_path: Path, tables: Tables, line: str
) -> None:
    description = DESCRIPTION.replace("zorgtechniek: Zorgtechniek", line)
    path = write(tmp_path, "Q.1,Horeca,2023-2024,1,neen\n", description=description)
    assert [one.kind for one in problems(path, tables)] == ["subject_taken"]


def test_a_footnote_about_something_unknown_is_named(tmp_path: Path, tables: Tables) -> None:
    path = write(tmp_path, description=DESCRIPTION.replace("[onvolledig]", "[namen]"))
    (problem,) = problems(path, tables)
    assert (problem.kind, problem.given) == ("about", "namen")


@pytest.mark.parametrize(
    ("before", "after", "key"),
    [
        ("    maat: overeenkomst\n", "", "tabellen.nieuw.maat"),
        ("maat: overeenkomst", "maat: leerlingen", "tabellen.nieuw.maat"),
        ("datum: 2024-03-01", "datum: morgen", "bron.datum"),
        ("uitgever:", "uitgeverij:", "bron.uitgever"),
    ],
)
def test_a_bad_description_is_named_with_its_key(
    tmp_path: Path, tables: Tables, before: str, after: str, key: str
) -> None:
    path = write(tmp_path, description=DESCRIPTION.replace(before, after))
    with pytest.raises(DescriptionError) as caught:
        read_tables([path], tables.subjects_by_id)
    assert (caught.value.key, caught.value.file.name) == (key, "tabellen.yaml")


def test_a_csv_without_description_is_not_read(tmp_path: Path, tables: Tables) -> None:
    path = write(tmp_path)
    (tmp_path / "tabellen.yaml").unlink()
    with pytest.raises(FileNotFoundError):
        read_tables([path], tables.subjects_by_id)

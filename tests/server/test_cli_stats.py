"""The commands `stats`."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot.cli import main
from bot.settings import settings
from tests.statistics.samples import DESCRIPTION, write

OAO = ("--maat", "overeenkomst")


@pytest.fixture(autouse=True)
def var(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A database of its own."""
    monkeypatch.setenv("DUAALWIJZER_VAR", str(tmp_path / "var"))
    settings.cache_clear()
    yield tmp_path / "var"
    settings.cache_clear()


def run(*arguments: str) -> Result:
    return CliRunner(mix_stderr=False).invoke(main, ("stats", *arguments))


def flat(text: str) -> str:
    return " ".join(text.split())


def test_a_figure_as_in_a_conversation(var: Path) -> None:
    result = run("cijfers", *OAO, "--provincie", "Limburg", "--schooljaar", "2021-2022")
    assert result.exit_code == 0
    assert flat(result.stdout).startswith(
        "In 2021-2022 hadden 402 ondernemingen in Limburg een lopende overeenkomst (OAO)."
    )
    assert (var / "duaalwijzer.db").exists()


@pytest.mark.parametrize(
    ("arguments", "text"),
    [
        (["evolutie", *OAO, "--provincie", "antwerpen"], "van 1.025 in 2019-2020 naar 1.024"),
        (["rang", *OAO, "--per", "sector"], "stond Bouw bovenaan"),
        (["meeste", *OAO, "--per", "sector"], "had Bouw de meeste"),
        (["minste", *OAO, "--per", "provincie"], "Vlaams-Brabant het laagst, met 302"),
        (["vergelijk", *OAO, "--provincie", "limburg", "--provincie", "antwerpen"], "622 meer"),
        (["cijfers", *OAO, "--sector", "bouw", "--sector", "horeca"], "283 meer"),
        (["aandeel", "--schooljaar", "2021-22"], "28,0 %"),
        (["cijfers", "--schooljaar", "2020"], "In 2020-2021 hadden 10.640"),
    ],
)
def test_each_command_answers(arguments: list[str], text: str) -> None:
    result = run(*arguments)
    assert result.exit_code == 0
    assert text in flat(result.stdout)


def test_csv_and_json_are_for_machines() -> None:
    text = run("evolutie", *OAO, "--provincie", "limburg", "--als", "csv").stdout
    assert text.splitlines()[2].startswith(
        "overeenkomst,provincie,limburg,Limburg,2020-2021,460,neen,,-47,-9.3,"
    )
    content = json.loads(run("aandeel", "--als", "json").stdout)
    assert content["rijen"][0]["aandeel"] == 28.0


def test_what_is_not_there_is_refused_with_what_there_is() -> None:
    result = run("cijfers", *OAO, "--sector", "Binnenvaart")
    assert result.exit_code == 1
    assert "er is geen rij in de tabel" in flat(result.stdout)
    refused = run("cijfers", "--provincie", "Wallonië", "--als", "csv")
    assert (refused.exit_code, refused.stdout) == (1, "")
    assert "Er zijn wel cijfers voor: Brussels Hoofdstedelijk Gewest" in flat(refused.stderr)


@pytest.mark.parametrize("written", ["18", "2021-2023", "vorig jaar", "2021/2022"])
def test_what_is_no_schooljaar_is_refused(written: str) -> None:
    result = run("cijfers", "--schooljaar", written)
    assert result.exit_code == 1
    assert f"Het schooljaar {written} kan niet. Schrijf het zo: 2021-2022." in result.stderr


def test_the_tables_are_listed_with_footnotes_and_source() -> None:
    text = run("tabellen").stdout
    assert text.count("2019-2020, 2020-2021, 2021-2022 en 2022-2023") == 4
    assert "* Zonder duaal leren" in text
    assert "Bron: Schriftelijke vraag nr. 759 van 16 juni 2023" in text


def test_an_import_adds_once(tmp_path: Path) -> None:
    path = str(write(tmp_path))
    assert run("import", path).stdout == (
        "4 nieuw, 0 al bekend. 1 daarvan komen in de plaats van een onvolledig cijfer.\n"
    )
    assert run("import", path).stdout == "0 nieuw, 4 al bekend.\n"
    assert "In 2023-2024 hadden 12" in run("cijfers", *OAO, "--sector", "Zorgtechniek").stdout


@pytest.mark.parametrize(
    ("lines", "message"),
    [
        (
            "Q.1,Bauw,2023-2024,1,neen\n",
            "nieuw.csv, regel 2: sector “Bauw” ken ik niet. Bedoelt u: Bouw?",
        ),
        (
            "Q.1,Bouw,2023-2024,2.761,neen\n",
            "nieuw.csv, regel 2: ondernemingen “2.761” is geen aantal.",
        ),
        (
            "Q.1,Bouw,2023-2024,1,nee\n",
            "nieuw.csv, regel 2: onvolledig “nee” kan niet. Toegelaten: ja en neen.",
        ),
        ("", "nieuw.csv: er staan geen cijfers in."),
        (
            "Q.1,Bouw,2021-2022,697,neen\n",
            "Bouw, 2021-2022, overeenkomst: nieuw is 697 (Schriftelijke vraag nr. 12 van 1 maart"
            " 2024), bewaard is 696 (Schriftelijke vraag nr. 759 van 16 juni 2023 en het antwoord"
            " van minister Jo Brouns).",
        ),
    ],
)
def test_a_bad_import_adds_nothing_and_says_why(tmp_path: Path, lines: str, message: str) -> None:
    result = run("import", str(write(tmp_path, lines)))
    assert result.exit_code == 1
    assert result.stderr.startswith("Niets toegevoegd")
    assert message in result.stderr


@pytest.mark.parametrize(
    ("before", "after", "message"),
    [
        ("maat: overeenkomst", "maat: x", "Toegelaten: erkenning en overeenkomst."),
        ("    maat: overeenkomst\n", "", "tabellen.yaml: tabellen.nieuw.maat ontbreekt."),
        ("uitgever:", "uitgeverij:", "tabellen.yaml: bron.uitgever ontbreekt."),
        ("2024-03-01", "morgen", "Toegelaten: een datum zoals 2023-06-16."),
        (
            "id: vraag-2024",
            "id: schriftelijke-vraag-759",
            "De bron schriftelijke-vraag-759 bestaat al",
        ),
        ("bron:", "bron: [", "tabellen.yaml, regel 3: dit is geen YAML."),
    ],
)
def test_a_bad_description_is_refused_with_its_key(
    tmp_path: Path, before: str, after: str, message: str
) -> None:
    path = write(tmp_path, description=DESCRIPTION.replace(before, after))
    result = run("import", str(path))
    assert result.exit_code == 1
    assert message in result.stderr


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    result = run("import", str(tmp_path / "weg.csv"))
    assert result.exit_code == 1
    assert "tabellen.yaml is er niet, of kan niet gelezen worden." in result.stderr


def test_a_database_that_cannot_be_used_is_said_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DUAALWIJZER_DATABASE_URL", "postgresql://x@127.0.0.1:1/geen")
    settings.cache_clear()
    result = run("tabellen")
    assert result.exit_code == 1
    assert result.stderr.startswith("De databank kan niet gebruikt worden: ")

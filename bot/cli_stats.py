"""The commands `stats`: the same answers in figures as in a conversation, and adding figures."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import NoReturn

import click
from rich.console import Console
from rich.markdown import Markdown

from bot.answers import dutch, read_wording, to_markdown
from bot.answers.figure_imports import refused_description, refused_file
from bot.answers.figures import FigureWriter
from bot.cli_common import ByPrefix, fail, figures_address
from bot.settings import settings
from bot.statistics import Dimension, Measure, Operation, Question, Tables, answer
from bot.statistics.export import to_csv, to_json
from bot.statistics.files import DescriptionError, FileRefused
from bot.statistics.question import schooljaar_from
from bot.store.database import StoreUnreadable, reading, writing
from bot.store.statistics import Contradiction, SourceTaken, import_files, read_tables

_HELP = {
    Operation.FIGURE: "Toon een cijfer; van meer provincies, sectoren of jaren alle cijfers.",
    Operation.EVOLUTION: "Toon hoe cijfers over de schooljaren evolueerden.",
    Operation.RANKING: "Zet alle provincies of sectoren op volgorde, of toon de plaats van één.",
    Operation.MOST: "Toon wie het meeste heeft.",
    Operation.FEWEST: "Toon wie het minste heeft.",
    Operation.COMPARISON: "Vergelijk provincies, sectoren of schooljaren.",
    Operation.SHARE: "Toon hoeveel overeenkomsten er zijn tegenover erkenningen, in procent.",
}
# The first command also answers what its options ask for: two provinces are a comparison.
_NAMES = {Operation.FIGURE: "cijfers"}


@click.group(cls=ByPrefix)
def stats() -> None:
    """Cijfers over ondernemingen met een erkenning of een overeenkomst, en nieuwe cijfers inlezen.

    Bijvoorbeeld: duaalwijzer stats evolutie --maat overeenkomst --provincie Limburg
    """


def _command(operation: Operation) -> click.Command:
    options: list[click.Parameter] = [
        click.Option(["--maat"], type=click.Choice([*Measure]), help="Wat geteld wordt."),
        click.Option(["--per"], type=click.Choice([*Dimension]), help="Alle rijen van één soort."),
        click.Option(["--provincie"], multiple=True, help="Mag meer dan één keer."),
        click.Option(["--sector"], multiple=True, help="Mag meer dan één keer."),
        click.Option(["--schooljaar"], multiple=True, help="Zoals 2021-2022; mag meer keren."),
        click.Option(
            ["--als", "form"], type=click.Choice(["tabel", "csv", "json"]), default="tabel"
        ),
    ]
    name = _NAMES.get(operation, operation.value)
    return click.Command(name, params=options, callback=_run(operation), help=_HELP[operation])


def _run(operation: Operation) -> Callable[..., None]:
    def run(
        maat: str | None,
        per: str | None,
        provincie: tuple[str, ...],
        sector: tuple[str, ...],
        schooljaar: tuple[str, ...],
        form: str,
    ) -> None:
        tables = _tables()
        dimension = Dimension(per) if per else None
        if sector or provincie:
            dimension = dimension or (Dimension.SECTOR if sector else Dimension.PROVINCIE)
        question = Question(
            measure=Measure(maat) if maat else None,
            dimension=dimension,
            subjects=tuple(_id(one, tables) for one in (*provincie, *sector)),
            schooljaren=tuple(map(_schooljaar, schooljaar)),
            operation=None if operation is Operation.FIGURE else operation,
        )
        _show(question, tables, form)

    return run


def _show(question: Question, tables: Tables, form: str) -> None:
    """Print the answer; one without figures ends in exit code 1, and never as half a CSV."""
    result = answer(question, tables)
    words = read_wording(settings().data / "wording")
    if form == "json":
        click.echo(to_json(result), nl=False)
    elif form == "csv" and not result.problem:
        click.echo(to_csv(result), nl=False)
    else:
        text = Markdown(to_markdown(FigureWriter(words, tables).reply(result), words))
        Console(stderr=form == "csv").print(text)
    sys.exit(bool(result.problem))


@stats.command("tabellen")
def show_tables() -> None:
    """Toon welke tabellen er zijn, met hun schooljaren, voetnoten en bron."""
    for table in _tables().all:
        years = sorted({cell.schooljaar for cell in table.cells})
        click.echo(f"\n{table.title}")
        click.echo(f"  {len(table.subjects)} rijen, {dutch.enumeration(years)}")
        for note in table.footnotes:
            click.echo(f"  * {note.text}")
        source = table.source
        click.echo(f"  Bron: {source.title} ({source.publisher}, {dutch.day(source.published)})")


@stats.command("import")
@click.argument("bestanden", nargs=-1, required=True, type=click.Path(path_type=Path))
def import_(bestanden: tuple[Path, ...]) -> None:
    """Voeg de cijfers van een of meer CSV-BESTANDEN toe: alles, of niets als er iets niet klopt.

    Naast elk bestand staat tabellen.yaml, met de bron en de voetnoten; zie docs/statistics.md.
    """
    words = read_wording(settings().data / "wording").figure_imports
    try:
        with writing(figures_address()) as connection:
            done = import_files(bestanden, connection)
    except FileRefused as error:
        _fail(refused_file(error, words))
    except DescriptionError as error:
        _fail([words["refused"], refused_description(error, words)])
    except SourceTaken as error:
        names = {"nieuw": error.new.title, "bewaard": error.stored.title}
        fail(words["source_taken"].format(id=error.new.id, **names))
    except Contradiction as error:
        _fail([words["clashes"], *_clashes(error, words["clash"])])
    except OSError as error:
        fail(words["no_file"].format(bestand=error.filename))
    except StoreUnreadable:
        _unreadable()
    text = words["imported"].format(nieuw=done.new, bekend=done.known)
    if done.completed:
        text += " " + words["completed"].format(aantal=done.completed)
    click.echo(text)


def _clashes(error: Contradiction, sentence: str) -> Iterable[str]:
    for one in error.clashes:
        yield sentence.format(
            naam=one.name,
            schooljaar=one.schooljaar,
            maat=one.measure,
            nieuw=dutch.number(one.new),
            bewaard=dutch.number(one.stored),
            nieuwe_bron=one.new_source,
            bewaarde_bron=one.stored_source,
        )


def _tables() -> Tables:
    try:
        with reading(figures_address()) as connection:
            return read_tables(connection)
    except StoreUnreadable:
        _unreadable()


def _id(written: str, tables: Tables) -> str:
    """The id of a subject, written as its id or printed name; else the word, to be refused."""
    named = {one.name.casefold(): one.id for one in tables.subjects_by_id.values()}
    return named.get(written.casefold(), written.casefold())


def _schooljaar(written: str) -> str:
    """A schooljaar; 2021-22 and 2021 are short for 2021-2022."""
    start = written.strip()[:4]
    if not (start.isascii() and start.isdigit() and len(start) == 4):
        fail(f"Het schooljaar {written} kan niet. Schrijf het zo: 2021-2022.")
    whole = schooljaar_from(int(start))
    if written.strip() not in (start, whole, f"{start}-{whole[-2:]}"):
        fail(f"Het schooljaar {written} kan niet. Schrijf het zo: {whole}.")
    return whole


def _unreadable() -> NoReturn:
    fail("De cijfers in de databank kunnen niet gelezen of bewaard worden.")


def _fail(lines: Iterable[str]) -> NoReturn:
    fail("\n".join(lines))


for _operation in Operation:
    stats.add_command(_command(_operation))

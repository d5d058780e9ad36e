"""The commands `check` and `law`: the checks and the law book without a conversation."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any, NoReturn

import click
from rich.console import Console
from rich.markdown import Markdown

from bot.answers import Reply, Writer, dutch, read_wording, to_markdown
from bot.answers.document import document
from bot.answers.query import parse
from bot.cli_common import ByPrefix
from bot.law import Law, LawFileError, UnknownLaw, read_law
from bot.law.lint import Kind, lint
from bot.rules import (
    CHECKS,
    PEILDATUM,
    Check,
    Choice,
    Day,
    Fact,
    FactError,
    Number,
    Verdict,
    YesNo,
)
from bot.settings import settings


@click.group(cls=ByPrefix)
def check() -> None:
    """Kijk een regel na met gegevens op de commandolijn.

    Bijvoorbeeld: duaalwijzer check mentor --leeftijd 24 --ervaring 6 --op 2022-05-01
    """


@click.group()
def law() -> None:
    """Toon de gedateerde wetgeving waarop de antwoorden steunen."""


@law.command("list")
def list_law() -> None:
    """Toon elke sleutel, met sinds wanneer en welke bron."""
    for series in _book().all_series():
        latest = series.entries[-1]
        until = f" tot {dutch.day(latest.end)}" if latest.end else ""
        click.echo(f"{series.key:45} sinds {dutch.day(latest.start)}{until}  {latest.source.id}")


@law.command("show")
@click.argument("sleutel")
@click.option("--op", help="De dag, als jjjj-mm-dd; zonder deze de hele geschiedenis.")
def show_law(sleutel: str, op: str | None) -> None:
    """Toon wat onder SLEUTEL staat, met bron en dag van nazicht."""
    book = _book()
    if sleutel not in book:
        _refuse(f"De sleutel {sleutel} bestaat niet; zie duaalwijzer law list.")
    try:
        entries = (book.at(sleutel, _day(op)),) if op else book.series(sleutel).entries
    except UnknownLaw as error:
        _show(_writer().unknown_law(error))
        sys.exit(1)
    for entry in entries:
        until = f" tot en met {dutch.day(entry.end)}" if entry.end else ""
        article = f", {entry.article}" if entry.article else ""
        click.echo(f"sinds {dutch.day(entry.start)}{until}: {dutch.value(entry.value)}")
        click.echo(f"  {entry.source.title}{article} (nagekeken {dutch.day(entry.checked_on)})")


@law.command("lint")
@click.option("--op", help="De dag waarop u nazicht doet, als jjjj-mm-dd.")
def lint_law(op: str | None) -> None:
    """Toon wat nazicht vraagt: gaten, en wat te lang niet nagekeken is. Een gat is een fout."""
    on = _day(op) if op else settings().day()
    findings = [*lint(_book(), on)]
    for one in findings:
        click.echo(f"{one.key:45} {one.kind.value} ({dutch.day(one.day)})")
    if not findings:
        click.echo("Alles is in orde.")
    sys.exit(any(one.kind is Kind.GAP for one in findings))


def _command(one: Check) -> click.Command:
    """The command of a check, with an option for each of its facts."""
    options: list[click.Parameter] = [
        click.Option([f"--{_name(one, fact)}", fact.id], metavar=_values(fact))
        for fact in one.facts
    ]
    options += [
        click.Option(["--op"], help="De dag waarvoor het antwoord geldt, als jjjj-mm-dd."),
        click.Option(["--json", "as_json"], is_flag=True, help="Antwoord als JSON."),
        click.Option(
            ["--pdf"],
            type=click.Path(dir_okay=False, writable=True, path_type=Path),
            help="Bewaar het antwoord als PDF in dit bestand.",
        ),
    ]
    return click.Command(one.id, params=options, callback=_run(one), help=f"De controle {one.id}.")


def _run(one: Check) -> Callable[..., None]:
    def run(op: str | None, as_json: bool, pdf: Path | None, **given: str | None) -> None:
        on = _day(op) if op else settings().day()
        try:
            facts = {
                id_: parse(one.fact(id_), value, _writer().words)
                for id_, value in given.items()
                if value is not None
            }
            verdict = one.evaluate(facts, _book(), on)
        except FactError as error:
            _refuse(_writer().out_of_range(error).headline)
        except UnknownLaw as error:
            _show(_writer().unknown_law(error))
            sys.exit(1)
        if pdf:
            pdf.write_bytes(document(_writer(), one, facts, on, settings().day(), "pdf"))
            click.echo(f"Het antwoord staat in {pdf}.")
        elif as_json:
            click.echo(json.dumps(_as_json(verdict), ensure_ascii=False, indent=2))
        elif verdict.outcome:
            _show(_writer().verdict(verdict))
        else:
            for id_ in verdict.missing:
                question = _writer().question(one.fact(id_), verdict).headline
                click.echo(f"--{_name(one, one.fact(id_))}: {question}")

    return run


def _day(written: str) -> date:
    try:
        day = PEILDATUM.parse(written)
    except FactError as error:
        _refuse(_writer().out_of_range(error).headline)
    assert isinstance(day, date)
    return day


def _name(one: Check, fact: Fact) -> str:
    """The option of a fact: its id without whom the whole check is about."""
    about = one.id.removesuffix("check")
    return fact.id.removeprefix(f"{about}_").replace("_", "-")


def _values(fact: Fact) -> str:
    """What an option may hold, in a few words."""
    if isinstance(fact, Choice):
        return "|".join(fact.options)
    if isinstance(fact, Number):
        return fact.unit.upper()
    if isinstance(fact, Day):
        return "JJJJ-MM-DD"
    return "ja|neen" if isinstance(fact, YesNo) else "NUMMER"


def _as_json(verdict: Verdict) -> dict[str, Any]:
    return {
        "check": verdict.check,
        "op": verdict.on.isoformat(),
        "uitkomst": verdict.outcome,
        "mogelijk": verdict.possible,
        "ontbreekt": verdict.missing,
        "voorwaarden": {one.id: one.state.value for one in verdict.conditions},
        "cijfers": {key: str(value) for key, value in verdict.figures.items()},
        "na_te_kijken": [one.key for one in verdict.uncertain],
        "let_op": [str(one.value) for one in verdict.notes],
        "bronnen": [
            {
                "titel": one.source.title,
                "artikel": one.article,
                "url": one.source.url,
                "nagekeken": one.checked_on.isoformat(),
            }
            for one in verdict.rests_on
        ],
    }


def _writer() -> Writer:
    return Writer(read_wording(settings().data / "wording"), _book())


def _book() -> Law:
    """The law book; exits with one sentence if it cannot be read."""
    folder = settings().data / "law"
    try:
        return read_law(folder)
    except LawFileError as error:
        _refuse(f"De wetgeving in {folder} klopt niet: {error}")
    except FileNotFoundError:
        _refuse(f"De map {folder} bevat geen wetgeving.")


def _show(reply: Reply) -> None:
    Console().print(Markdown(to_markdown(reply, _writer().words)))


def _refuse(message: str) -> NoReturn:
    click.echo(message, err=True)
    sys.exit(2)


for _check in CHECKS.values():
    check.add_command(_command(_check))

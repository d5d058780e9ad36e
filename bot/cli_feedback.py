"""The command `feedback`: what users thought of the answers."""

from __future__ import annotations

import click
from rich.console import Console
from rich.table import Table

from bot.cli_common import fail, store_address
from bot.store.database import StoreUnreadable, reading
from bot.store.feedback import judged


@click.command()
def feedback() -> None:
    """Toon per antwoord hoeveel keer het goed of slecht werd bevonden, en waarom."""
    try:
        with reading(store_address()) as connection:
            answers = judged(connection)
    except StoreUnreadable as error:
        fail(f"De oordelen kunnen niet gelezen worden: {error}")
    if not answers:
        click.echo("Er zijn nog geen oordelen.")
        return
    table = Table("Antwoord", "Regels", "👍", "👎", "Redenen")
    for one in answers:
        table.add_row(
            one.answer, one.rules_version, str(one.good), str(one.bad), "\n".join(one.reasons)
        )
    Console().print(table)

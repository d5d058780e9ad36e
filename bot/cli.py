"""The command `duaalwijzer`. Its help texts are Dutch, because helpdesks use it too."""

from __future__ import annotations

import click
from pydantic import ValidationError

from bot.cli_common import (
    UNUSABLE,
    conversation,
    fail,
    figures_address,
    language_model,
    trained,
)
from bot.cli_nlu import nlu, test_nlu
from bot.cli_rules import check, law
from bot.cli_stats import stats
from bot.settings import ROOT, settings


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="duaalwijzer", message="%(version)s")
def main() -> None:
    """Duaalwijzer: vragen van werkgevers over alternerende opleidingen, met regels en bron.

    Instellingen staan in omgevingsvariabelen die met DUAALWIJZER_ beginnen; zie
    docs/settings.md.
    """
    try:
        settings()
    except ValidationError as error:
        first = error.errors()[0]
        name = f"DUAALWIJZER_{str(first['loc'][0]).upper()}"
        fail(f"De instelling {name} klopt niet: {first['msg']}.")


main.add_command(check)
main.add_command(law)
main.add_command(nlu)
main.add_command(test_nlu)
main.add_command(stats)


@main.command()
@click.option("--model", is_flag=True, help="Installeer ook het taalmodel nl_core_news_sm.")
@click.option("--sha256", help="De controlesom van dat taalmodel, van de pagina van de uitgave.")
def setup(model: bool, sha256: str | None) -> None:
    """Maak alles klaar: de databank, en met --model het Nederlandse taalmodel."""
    from bot.nlu.download import ModelNotInstalled, install_model

    settings().var.mkdir(parents=True, exist_ok=True)
    figures_address()
    if model:
        try:
            install_model(sha256)
        except ModelNotInstalled as error:
            fail(str(error))
    click.echo(language_model())


@main.command()
def train() -> None:
    """Train het model, als dat na een wijziging nodig is."""
    trained()
    click.echo("Het model is klaar.")


@main.command()
def serve() -> None:
    """Start de assistent en toon het adres. Ctrl-C stopt alles."""
    from bot.server.running import ModelUnusable, PortTaken, serve

    figures_address()
    trained()
    click.echo(language_model())
    click.echo("De assistent start ...")
    try:
        serve(_ready)
    except PortTaken as error:
        fail(
            f"Op {error} draait al iets. Stop dat, of kies een andere poort: "
            "DUAALWIJZER_PORT=5006 make serve"
        )
    except ModelUnusable as error:
        fail(UNUSABLE.format(error))


@main.command()
def chat() -> None:
    """Voer hetzelfde gesprek in de terminal."""
    from bot.terminal import chat

    chat(conversation().say)


@main.command()
@click.argument("vraag")
def ask(vraag: str) -> None:
    """Stel één VRAAG en toon het antwoord."""
    from bot.terminal import show

    show(conversation().say(vraag))


@main.command()
def docs() -> None:
    """Maak docs/rules en docs/coverage.md opnieuw, uit de regels, de wetgeving en de woorden."""
    from bot.documents import pages

    for name, text in pages(settings().data).items():
        path = ROOT / "docs" / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    click.echo("docs/rules en docs/coverage.md zijn bijgewerkt.")


def _ready(address: str) -> None:
    click.echo(f"Duaalwijzer luistert op {address}/webhooks/rest/webhook  (Ctrl-C om te stoppen)")

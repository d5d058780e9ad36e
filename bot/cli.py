"""The command `duaalwijzer`. Its help texts are Dutch, because helpdesks use it too."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, NoReturn

import click
from pydantic import ValidationError

from bot.cli_rules import check, law
from bot.settings import ROOT, settings

if TYPE_CHECKING:
    from bot.server.running import Conversation


_UNUSABLE = "Het model {} kan niet geladen worden. Gooi het weg uit models/ en probeer opnieuw."


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
        _fail(f"De instelling {name} klopt niet: {first['msg']}.")


main.add_command(check)
main.add_command(law)


@main.command()
@click.option("--model", is_flag=True, help="Installeer ook het taalmodel nl_core_news_sm.")
@click.option("--sha256", help="De controlesom van dat taalmodel, van de pagina van de uitgave.")
def setup(model: bool, sha256: str | None) -> None:
    """Maak alles klaar: de map voor gegevens, en met --model het Nederlandse taalmodel."""
    from bot.nlu.download import ModelNotInstalled, install_model

    settings().var.mkdir(parents=True, exist_ok=True)
    if model:
        try:
            install_model(sha256)
        except ModelNotInstalled as error:
            _fail(str(error))
    click.echo(_language_model())


@main.command()
def train() -> None:
    """Train het model, als dat na een wijziging nodig is."""
    _trained()
    click.echo("Het model is klaar.")


@main.command()
def serve() -> None:
    """Start de assistent en toon het adres. Ctrl-C stopt alles."""
    from bot.server.running import ModelUnusable, PortTaken, serve

    _trained()
    click.echo(_language_model())
    click.echo("De assistent start ...")
    try:
        serve(_ready)
    except PortTaken as error:
        _fail(
            f"Op {error} draait al iets. Stop dat, of kies een andere poort: "
            "DUAALWIJZER_PORT=5006 make serve"
        )
    except ModelUnusable as error:
        _fail(_UNUSABLE.format(error))


@main.command()
def chat() -> None:
    """Voer hetzelfde gesprek in de terminal."""
    from bot.terminal import chat

    conversation = _conversation()
    chat(conversation.say)


@main.command()
@click.argument("vraag")
def ask(vraag: str) -> None:
    """Stel één VRAAG en toon het antwoord."""
    from bot.terminal import show

    show(_conversation().say(vraag))


@main.command("test-nlu")
@click.option("--fouten", is_flag=True, help="Toon ook elke zin die verkeerd begrepen is.")
def test_nlu(fouten: bool) -> None:
    """Meet hoe goed vragen begrepen worden, op zinnen die niet in de training zitten."""
    from bot.server.measuring import measure

    _trained()
    click.echo(measure(show_errors=fouten))


@main.command()
def docs() -> None:
    """Maak docs/rules en docs/coverage.md opnieuw, uit de regels, de wetgeving en de woorden."""
    from bot.documents import pages

    for name, text in pages(settings().data).items():
        path = ROOT / "docs" / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    click.echo("docs/rules en docs/coverage.md zijn bijgewerkt.")


def _conversation() -> Conversation:
    from bot.server import running

    _trained()
    click.echo(_language_model(), err=True)
    try:
        return running.Conversation()
    except running.ModelUnusable as error:
        _fail(_UNUSABLE.format(error))


def _trained() -> None:
    from bot.server import training

    if training.is_trained():
        return
    click.echo("Het model wordt getraind; dat duurt ongeveer een minuut ...")
    try:
        training.train()
    except training.TrainingFailed:
        _fail("De training is mislukt. Kijk na met: duaalwijzer train, of make lint")


def _language_model() -> str:
    from bot.nlu.spacy_model import MODEL, installed_model

    version = installed_model()
    if version:
        return f"Taalmodel: {MODEL} {version}."
    return f"Taalmodel: {MODEL} is er niet; ik werk met een woordenlijst (make setup-model)."


def _ready(address: str) -> None:
    click.echo(f"Duaalwijzer luistert op {address}/webhooks/rest/webhook  (Ctrl-C om te stoppen)")


def _fail(message: str) -> NoReturn:
    click.echo(message, err=True)
    sys.exit(1)

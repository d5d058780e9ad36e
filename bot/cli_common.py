"""What the commands share: a model that is up to date, and failing with one sentence."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, NoReturn

import click

from bot.settings import settings

if TYPE_CHECKING:
    from bot.server.running import Conversation

UNUSABLE = "Het model {} kan niet geladen worden. Gooi het weg uit models/ en probeer opnieuw."


class ByPrefix(click.Group):
    """A group whose commands may be shortened, as long as only one begins that way."""

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        names = [name for name in self.list_commands(ctx) if name.startswith(cmd_name)]
        whole = cmd_name if cmd_name in names or len(names) != 1 else names[0]
        return super().get_command(ctx, whole)


def figures_address() -> str:
    """The address of the store, brought up to date; exits with a Dutch sentence if that fails."""
    from bot.store.database import StoreUnreadable, upgrade

    try:
        upgrade(settings().database, settings().data / "statistics")
    except StoreUnreadable as error:
        reason = str(error).partition("\n")[0]
        fail(f"De databank kan niet gebruikt worden: {reason}")
    return settings().database


def trained() -> None:
    """Train the model if it is out of date; exits with a Dutch sentence if that fails."""
    from bot.server import training

    if training.is_trained():
        return
    click.echo("Het model wordt getraind; dat duurt ongeveer een minuut ...")
    try:
        training.train()
    except training.TrainingFailed:
        fail("De training is mislukt. Kijk na met: duaalwijzer train, of make lint")


def conversation() -> Conversation:
    """A conversation with the model of the present files."""
    from bot.server import running

    trained()
    click.echo(language_model(), err=True)
    try:
        return running.Conversation()
    except running.ModelUnusable as error:
        fail(UNUSABLE.format(error))


def language_model() -> str:
    """Which Dutch language model is used, in a sentence."""
    from bot.nlu.spacy_model import MODEL, installed_model

    version = installed_model()
    if version:
        return f"Taalmodel: {MODEL} {version}."
    return f"Taalmodel: {MODEL} is er niet; ik werk met een woordenlijst (make setup-model)."


def fail(message: str) -> NoReturn:
    """Say what is wrong and stop."""
    click.echo(message, err=True)
    sys.exit(1)

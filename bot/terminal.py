"""A conversation in the terminal: markdown drawn, buttons as numbered choices."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from prompt_toolkit import PromptSession
from prompt_toolkit.history import FileHistory
from rich.console import Console
from rich.markdown import Markdown

from bot.settings import settings

Message = dict[str, Any]


def chat(say: Callable[[str], list[Message]]) -> None:
    """Talk until the user ends it with Ctrl-D or Ctrl-C; `say` answers one message."""
    settings().var.mkdir(parents=True, exist_ok=True)
    session: PromptSession[str] = PromptSession(
        history=FileHistory(str(settings().var / "chat_history"))
    )
    Console().print("Stel uw vraag. Een nummer kiest een knop; Ctrl-D stopt.")
    choices: list[str] = []
    while True:
        try:
            text = session.prompt("u> ").strip()
        except (EOFError, KeyboardInterrupt):
            return
        choices = show(say(chosen(text, choices)))


def chosen(text: str, choices: list[str]) -> str:
    """What the user means: the button of that number, where there are buttons."""
    if text.isdigit() and 1 <= int(text) <= len(choices):
        return choices[int(text) - 1]
    return text


def show(messages: Iterable[Message]) -> list[str]:
    """Print the messages and return what each numbered button says."""
    console = Console()
    choices: list[str] = []
    for message in messages:
        if message.get("text"):
            console.print(Markdown(message["text"]))
        for button in message.get("buttons") or []:
            choices.append(str(button["payload"]))
            console.print(f"  [bold]{len(choices)}[/bold]  {button['title']}")
        if message.get("text"):
            console.print()
    return choices

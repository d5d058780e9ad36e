"""What is known of a case, said back; and what is forgotten of it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from bot.answers import dutch
from bot.answers.phrases import Phrases, capitalised
from bot.answers.reply import Button, Reply
from bot.rules import FACTS, FactValue


class Memory:
    """Puts the facts of a case into words."""

    def __init__(self, phrases: Phrases) -> None:
        self._phrases, self._words = phrases, phrases.words

    def known(self, facts: Mapping[str, FactValue]) -> Reply:
        """What is known so far."""
        if not facts:
            return self._nothing()
        said = dutch.enumeration([self._said(id_, facts) for id_ in facts])
        parts = self._words.parts
        return Reply("known", parts["known"].format(feiten=said), (parts["known_more"],))

    def noted(self, facts: Mapping[str, FactValue], topics: Iterable[Button]) -> Reply:
        """That facts given before any question are kept, with a button for each topic."""
        said = dutch.enumeration([self._said(id_, facts) for id_ in facts])
        parts = self._words.parts
        headline = parts["noted"].format(feiten=said)
        return Reply("noted", headline, (parts["noted_more"],), buttons=(*topics,))

    def forgotten(self, ids: Iterable[str]) -> Reply:
        """That these facts are forgotten."""
        labels = dutch.enumeration([self._words.facts[id_].label for id_ in ids])
        return Reply("forgotten", self._words.parts["forgotten"].format(feiten=labels))

    def which_to_forget(self, ids: Collection[str]) -> Reply:
        """Which of these facts to forget, with a button for each; or that nothing is known."""
        if not ids:
            return self._nothing()
        labels = [self._words.facts[id_].label for id_ in ids]
        forget = self._words.parts["forget"]
        buttons = (Button(capitalised(one), forget.format(feit=one)) for one in labels)
        return Reply("which_to_forget", self._words.parts["which_to_forget"], buttons=(*buttons,))

    def _said(self, id_: str, facts: Mapping[str, FactValue]) -> str:
        """A fact in words, with whose it is if it is the mentor's."""
        said = self._phrases.said(id_, facts)
        mentor = FACTS[id_].about == "mentor"
        return self._words.parts["of_mentor"].format(gegeven=said) if mentor else said

    def _nothing(self) -> Reply:
        return Reply("known:nothing", self._words.parts["known_nothing"])

"""What is known of a case, said back; and what is forgotten of it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from bot.answers import dutch
from bot.answers.phrases import Phrases, capitalised
from bot.answers.reply import Button, Reply
from bot.rules import FactValue


class Memory:
    """Puts the facts of a case into words."""

    def __init__(self, phrases: Phrases) -> None:
        self._phrases, self._words = phrases, phrases.words

    def known(self, facts: Mapping[str, FactValue]) -> Reply:
        """What is known so far."""
        if not facts:
            return self._nothing()
        said, parts = self._phrases.told_of_whom(facts), self._words.parts
        return Reply("known", parts["known"].format(feiten=said), (parts["known_more"],))

    def noted(self, facts: Mapping[str, FactValue], topics: Iterable[Button]) -> Reply:
        """That facts given before any question are kept, with a button for each topic."""
        said, parts = self._phrases.told_of_whom(facts), self._words.parts
        headline = parts["noted"].format(feiten=said)
        return Reply("noted", headline, (parts["noted_more"],), buttons=(*topics,))

    def taken(self, facts: Mapping[str, FactValue]) -> Reply:
        """That facts nobody asked for are taken, or corrected."""
        said = self._phrases.told_of_whom(facts)
        return Reply("taken", self._words.parts["taken"].format(feiten=said))

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

    def _nothing(self) -> Reply:
        return Reply("known:nothing", self._words.parts["known_nothing"])

"""Writes what is no answer: a question, a problem with what was said, and talk."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import date

from bot.answers import dutch
from bot.answers.phrases import Phrases, capitalised
from bot.answers.reply import Button, Reply
from bot.answers.wording import Wording
from bot.law import Law
from bot.rules import Choice, Fact, FactError, FactValue, Number, Verdict, YesNo

LAST_FAILURE = 3
"""How many messages may fail to answer a question before the check goes on without it."""


class Asker:
    """Puts the words of `wording` to what is asked, what cannot be, and what goes on.

    `public_url` is where people reach the server, for links to it; none are made without one.
    """

    def __init__(self, wording: Wording, law: Law, public_url: str | None = None) -> None:
        self.words, self.law = wording, law
        self.phrases = Phrases(wording, law, public_url)

    # Questions

    def question(self, fact: Fact, verdict: Verdict, assumed: Collection[str] = ()) -> Reply:
        """The question for `fact`, with buttons where the choices are few."""
        names = self.phrases.names(verdict.on, verdict.facts)
        return Reply(
            code=f"question:{fact.id}",
            headline=self.words.facts[fact.id].question.format(**names),
            paragraphs=(
                *self.phrases.progress(verdict, fact),
                *(self.phrases.assumed(assumed, verdict) if assumed else ()),
            ),
            buttons=self._options(fact),
        )

    def why_question(self, fact: Fact, on: date) -> Reply:
        """Why `fact` is asked."""
        reason = self.words.facts[fact.id].why.format(**self.phrases.names(on))
        return Reply(code=f"why:{fact.id}", headline=reason)

    def explained_question(self, fact: Fact, on: date) -> Reply:
        """Why `fact` is asked, with an example of an answer and where to find it."""
        words, names = self.words.facts[fact.id], self.phrases.names(on)
        return Reply(
            code=f"explained:{fact.id}",
            headline=words.why.format(**names),
            paragraphs=(words.example.format(**names), words.find_out.format(**names)),
        )

    def not_an_answer(self, fact: Fact, failures: int, on: date) -> Reply:
        """That a message does not answer the question for `fact`, with an example.

        From the second failure on it also says why the fact is asked, at the last one how to stop
        or speak to a person; after that the check goes on without the fact.
        """
        words, problems = self.words.facts[fact.id], self.words.problems
        names = self.phrases.names(on)
        if failures > LAST_FAILURE:
            given_up = problems["without"].format(label=words.label)
            return Reply(code=f"without:{fact.id}", headline=given_up)
        explained = [words.why.format(**names)] if failures > 1 else []
        way_out = [problems["may_stop"]] if failures == LAST_FAILURE else []
        return Reply(
            code=f"not_an_answer:{fact.id}",
            headline=problems["not_an_answer"].format(voorbeeld=words.example.format(**names)),
            paragraphs=(*explained, *way_out),
            buttons=self.commands("human", "stop") if way_out else (),
        )

    # Problems

    def out_of_range(self, error: FactError) -> Reply:
        """That a value cannot be, with what can."""
        words, allowed = self.words.facts[error.fact.id], error.allowed
        if isinstance(error.fact, Choice):
            allowed = dutch.enumeration([*words.options.values()])
        sentence = self.words.problems["out_of_range"].format(
            label=capitalised(words.label),
            gegeven=_as_given(error)[:40],
            toegelaten=allowed,
        )
        return Reply(code=f"out_of_range:{error.fact.id}", headline=sentence)

    def conflict(self, fact: Fact, values: Sequence[FactValue]) -> Reply:
        """That a message gives two values for `fact`; neither is taken."""
        said = [self.phrases.said(fact.id, {fact.id: value}) for value in values]
        sentence = self.words.problems["conflict"].format(
            label=self.words.facts[fact.id].label, waarden=dutch.enumeration(said)
        )
        return Reply(code=f"conflict:{fact.id}", headline=sentence)

    def no_such_day(self, written: str) -> Reply:
        """That a date does not exist."""
        sentence = self.words.problems["no_such_day"].format(gegeven=written)
        return Reply(code="no_such_day", headline=sentence)

    # Talk

    def talk(self, key: str, topics: Iterable[str] = ()) -> Reply:
        """Something about the conversation; `topics` are offered as buttons."""
        words = self.words.talk[key]
        offered = [*topics] or words.topics
        return Reply(
            code=f"talk:{key}",
            headline=words.headline,
            paragraphs=tuple(words.paragraphs),
            buttons=(*(Button(one, one) for one in words.answers), *self.topics(offered)),
        )

    def agenda(self, kind: str, topics: Sequence[str]) -> Reply:
        """What is answered now and what after it; `kind` is next, interrupted or several."""
        titles = [self.words.topic_buttons[one] for one in topics]
        sentence = self.words.parts[f"agenda_{kind}"].format(
            titel=titles[0], daarna=" ".join(titles[1:])
        )
        return Reply(code=f"agenda:{kind}", headline=sentence)

    def commands(self, *intents: str) -> tuple[Button, ...]:
        """A button for each thing to say about the conversation itself."""
        return tuple(Button(self.words.commands[one], f"/{one}") for one in intents)

    def topics(self, intents: Iterable[str]) -> tuple[Button, ...]:
        """A button for each topic; pressing it asks the topic's question."""
        buttons = self.words.topic_buttons
        return tuple(Button(buttons[one], f"/{one}") for one in intents if one in buttons)

    def _options(self, fact: Fact) -> tuple[Button, ...]:
        """A button for each option, or ja and neen, and "weet ik niet"; none for free values."""
        parts = self.words.parts
        titles = [*self.words.facts[fact.id].options.values()]
        if isinstance(fact, YesNo):
            titles = [parts["answer_yes"], parts["answer_no"]]
        titles += [parts["answer_unknown"]] if titles else []
        return tuple(Button(title, title) for title in titles)


def _as_given(error: FactError) -> str:
    """A refused value as the user would write it."""
    given = str(error.given)
    return given.replace(".", ",") if isinstance(error.fact, Number) else given

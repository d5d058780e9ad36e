"""Writes a Reply for a verdict, a question, a problem, a dated text or a word of talk."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import date

from bot.answers import dutch
from bot.answers.checklist import Checklist
from bot.answers.phrases import Phrases, capitalised
from bot.answers.reply import Button, ConditionLine, Reply
from bot.answers.wording import Wording
from bot.law import BeforeFirst, Ended, Law, UnknownLaw
from bot.rules import (
    CHECKS,
    Branch,
    Change,
    Choice,
    Fact,
    FactError,
    FactValue,
    Number,
    Verdict,
    YesNo,
)


class Writer:
    """Puts the words of `wording` to what the checks and the law book say; see Phrases."""

    def __init__(self, wording: Wording, law: Law, public_url: str | None = None) -> None:
        self.words, self.law = wording, law
        self.phrases = Phrases(wording, law, public_url)

    # Answers

    def verdict(self, verdict: Verdict, assumed: Collection[str] = ()) -> Reply:
        """The answer of a decided check; `assumed` are facts said earlier, to say so."""
        assert verdict.outcome is not None
        if verdict.parts:
            return Checklist(verdict, self.phrases).reply(assumed)
        words = self.words.checks[verdict.check].outcomes[verdict.outcome]
        names = self.phrases.names(verdict.on, verdict.facts, verdict.figures)
        return Reply(
            code=f"{verdict.check}:{verdict.outcome}",
            headline=words.headline.format(**names),
            paragraphs=(
                *self.phrases.assumed(assumed, verdict),
                *(sentence.format(**names) for sentence in words.detail),
                *self.phrases.uncertain(verdict),
            ),
            conditions=self._conditions(verdict),
            steps=tuple(step.format(**names) for step in words.steps),
            notes=(
                *(str(note.value) for note in verdict.notes),
                *self.phrases.overdue(verdict.rests_on, verdict.on),
            ),
            sources=self.phrases.sources(verdict.rests_on),
            as_of=verdict.on,
        )

    def undecided(
        self,
        verdict: Verdict,
        fact: Fact,
        branches: Sequence[Branch],
        assumed: Collection[str] = (),
    ) -> Reply:
        """The answer while the user does not know `fact`: what each value would give.

        A fact whose limit is not known either leaves nothing to tell apart.
        """
        if verdict.parts:
            return Checklist(verdict, self.phrases).reply(assumed)
        names = self.phrases.names(verdict.on, verdict.facts)
        told_apart = branches if len(branches) > 1 else ()
        return Reply(
            code=f"{verdict.check}:undecided:{fact.id}",
            headline=self.words.parts["undecided"],
            paragraphs=(
                *self.phrases.assumed(assumed, verdict),
                *(self._branch(verdict.check, fact, branch) for branch in told_apart),
            ),
            conditions=self._conditions(verdict),
            steps=(self.words.facts[fact.id].find_out.format(**names),),
            sources=self.phrases.sources(
                [*verdict.rests_on, *(d for one in branches for d in one.verdict.rests_on)]
            ),
            as_of=verdict.on,
        )

    def change(self, change: Change) -> Reply:
        """The answer to a what-if: what it would be, and what makes the difference."""
        before, after = change.before, change.after
        outcomes = self.words.checks[after.check].outcomes
        answer = self.verdict(after)
        kind = "unchanged" if before.outcome == after.outcome else "changed"
        if kind == "unchanged" and before.figures != after.figures:
            kind = "other_figures"
        sentence = self.words.parts[kind]
        differences = (
            f"{capitalised(self.phrases.said(id_, before.facts))} → "
            f"{self.phrases.said(id_, after.facts)}."
            for id_ in change.facts
            if id_ in before.facts and id_ in after.facts
        )
        return replace(
            answer,
            code=f"what_if:{answer.code}",
            headline=sentence.format(
                voor=outcomes[before.outcome or ""].short, na=outcomes[after.outcome or ""].short
            ),
            paragraphs=(
                *differences,
                answer.headline,
                *answer.paragraphs,
                self.words.parts["what_if_kept"],
            ),
        )

    def topic(self, intent: str, on: date) -> Reply:
        """The dated text that answers `intent`, or where to go with it. Raises UnknownLaw."""
        words = self.words.topics[intent]
        dated = [self.law.at(words.law, on)] if words.law else []
        return Reply(
            code=f"topic:{intent}" if dated else f"referral:{intent}",
            headline=words.headline,
            paragraphs=(*(str(one.value) for one in dated), *words.paragraphs),
            steps=tuple(words.steps),
            notes=self.phrases.overdue(dated, on),
            sources=self.phrases.sources(dated),
            as_of=on if dated else None,
            buttons=self.topics(words.related),
        )

    def topic_source(self, intent: str, on: date) -> Reply:
        """Only where the answer to a topic comes from. Raises UnknownLaw."""
        whole = self.topic(intent, on)
        return Reply(
            code=f"source:{intent}",
            headline=whole.headline,
            steps=() if whole.sources else whole.steps,
            sources=whole.sources,
            as_of=whole.as_of,
        )

    def topic_in_short(self, intent: str, on: date) -> Reply:
        """Only the answer to a topic in a sentence, and what to do. Raises UnknownLaw."""
        whole = self.topic(intent, on)
        return Reply(f"short:{whole.code}", whole.headline, steps=whole.steps, as_of=whole.as_of)

    def why(self, verdict: Verdict) -> Reply:
        """The law behind a verdict, in the words of the dated texts."""
        return Reply(
            code=f"why:{verdict.check}",
            headline=self.words.checks[verdict.check].title,
            paragraphs=tuple(dict.fromkeys(str(one.value) for one in verdict.texts)),
            conditions=self._conditions(verdict),
            sources=self.phrases.sources(verdict.rests_on),
            as_of=verdict.on,
        )

    def in_short(self, verdict: Verdict) -> Reply:
        """Only the answer and what to do, for who finds the whole too much."""
        whole = self.verdict(verdict)
        return Reply(f"short:{whole.code}", whole.headline, steps=whole.steps, as_of=whole.as_of)

    def source(self, verdict: Verdict) -> Reply:
        """Only where a verdict comes from."""
        return Reply(
            code=f"source:{verdict.check}",
            headline=self.words.checks[verdict.check].title,
            sources=self.phrases.sources(verdict.rests_on),
            as_of=verdict.on,
        )

    def unknown_law(self, error: UnknownLaw) -> Reply:
        """That the law book has no sure answer for a date, with the last thing known."""
        last, problems = error.last, self.words.problems
        names = {"titel": error.title, "dag": "", "waarde": ""}
        kind = "may_have_changed"
        if last is not None:
            names |= {"dag": dutch.day(last.start), "waarde": dutch.value(last.value)}
        if isinstance(error, BeforeFirst):
            kind = "before_first"
        elif isinstance(error, Ended) and last is not None and last.end is not None:
            kind, names["dag"] = "ended", dutch.day(last.end)
        return Reply(
            code=f"unknown_law:{error.key}",
            headline=problems[kind].format(**names),
            steps=(problems["unknown_next"],),
            sources=self.phrases.sources([last] if last else []),
            as_of=error.on,
        )

    # Questions

    def question(self, fact: Fact, verdict: Verdict, assumed: Collection[str] = ()) -> Reply:
        """The question for `fact`, with buttons where the choices are few."""
        names = self.phrases.names(verdict.on, verdict.facts)
        return Reply(
            code=f"question:{fact.id}",
            headline=self.words.facts[fact.id].question.format(**names),
            paragraphs=(
                *self.phrases.progress(verdict, fact),
                *self.phrases.assumed(assumed, verdict),
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

        From the second failure on it also says why the fact is asked, from the third how to stop
        or speak to a person; after that the check goes on without the fact.
        """
        words, problems = self.words.facts[fact.id], self.words.problems
        names = self.phrases.names(on)
        if failures > 3:
            given_up = problems["without"].format(label=words.label)
            return Reply(code=f"without:{fact.id}", headline=given_up)
        explained = [words.why.format(**names)] if failures > 1 else []
        way_out = [problems["may_stop"]] if failures > 2 else []
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
        titles = [*self.words.facts[fact.id].options.values()]
        if isinstance(fact, YesNo):
            titles = ["Ja", "Neen"]
        return tuple(Button(title, title) for title in [*titles, "Weet ik niet"] if titles)

    def _conditions(self, verdict: Verdict) -> tuple[ConditionLine, ...]:
        """A line for each condition; with its state where the check shows them all."""
        if verdict.parts:
            return Checklist(verdict, self.phrases).lines()
        sentences = self.words.checks[verdict.check].conditions
        names = self.phrases.names(verdict.on, verdict.facts)
        with_state = CHECKS[verdict.check].explain_all
        return tuple(
            ConditionLine(
                sentences[one.id][one.state.value].format(**names),
                one.state.value if with_state else None,
            )
            for one in verdict.conditions
        )

    def _branch(self, check: str, fact: Fact, branch: Branch) -> str:
        outcomes = self.words.checks[check].outcomes
        template = "branch" if len(branch.verdict.possible) == 1 else "branch_more"
        return self.words.parts[template].format(
            waarde=capitalised(self.phrases.region(fact, branch.region)),
            uitkomst=" of ".join(outcomes[id_].short for id_ in branch.verdict.possible),
        )


def _as_given(error: FactError) -> str:
    """A refused value as the user would write it."""
    given = str(error.given)
    return given.replace(".", ",") if isinstance(error.fact, Number) else given

"""Writes a Reply for a verdict, a what-if or a dated text, and all that is no answer."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from bot.answers import dutch
from bot.answers.asking import Asker
from bot.answers.checklist import Checklist
from bot.answers.phrases import capitalised
from bot.answers.reply import ConditionLine, Reply
from bot.law import BeforeFirst, Dated, Ended, UnknownLaw
from bot.rules import CHECKS, Branch, Change, Check, Fact, Facts, Verdict


class Writer(Asker):
    """Puts the words of `wording` to what the checks and the law book say."""

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
                *self._branches(fact, told_apart),
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

    def supposed(self, reply: Reply, facts: Facts) -> Reply:
        """`reply`, which holds for a case in which `facts` are supposed and not kept."""
        parts = self.words.parts
        supposed = parts["what_if"].format(feiten=self.phrases.told_of_whom(facts))
        return replace(
            reply,
            code=f"what_if:{reply.code}",
            headline=f"{supposed} {reply.headline}",
            paragraphs=(*reply.paragraphs, parts["what_if_kept"]),
        )

    def over_period(self, reply: Reply, turns: Sequence[Verdict]) -> Reply:
        """`reply`, which speaks for the first day of a period, with what later days change."""
        changes = [
            self.words.parts["turns"].format(dag=dutch.day(one.on), antwoord=self._said(one))
            for one in turns
        ]
        return replace(reply, paragraphs=(*reply.paragraphs, *changes))

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
        """Only where a verdict comes from; while nothing is decided, where the rules do."""
        if verdict.outcome is None and not verdict.parts:
            return self.source_of_check(CHECKS[verdict.check], verdict.on)
        return self._source(verdict.check, verdict.rests_on, verdict.on)

    def source_of_check(self, check: Check, on: date) -> Reply:
        """Where the rules of `check` come from."""
        return self._source(check.id, self.law.known(check.law, on), on)

    def _source(self, check: str, dated: Iterable[Dated], on: date) -> Reply:
        return Reply(
            code=f"source:{check}",
            headline=self.words.checks[check].title,
            sources=self.phrases.sources(dated),
            as_of=on,
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

    def _said(self, verdict: Verdict) -> str:
        """The answer of a verdict in one sentence, decided or not."""
        outcomes = self.words.checks[verdict.check].outcomes
        if verdict.outcome is None:
            return " of ".join(outcomes[id_].short for id_ in verdict.possible)
        names = self.phrases.names(verdict.on, verdict.facts, verdict.figures)
        return outcomes[verdict.outcome].headline.format(**names)

    def _branches(self, fact: Fact, branches: Iterable[Branch]) -> Iterator[str]:
        """For each answer that is possible: the values of `fact` that give it."""
        values: dict[str, list[str]] = {}
        for one in branches:
            values.setdefault(self._possible(one.verdict), []).append(
                self.phrases.region(fact, one.region)
            )
        for outcome, regions in values.items():
            said = capitalised(dutch.alternatives(regions))
            yield self.words.parts["branch"].format(waarde=said, uitkomst=outcome)

    def _possible(self, verdict: Verdict) -> str:
        """The outcomes that are left, in a few words, and that the rest decides between them."""
        outcomes = self.words.checks[verdict.check].outcomes
        if verdict.outcome is None:
            several = dutch.alternatives([outcomes[id_].short for id_ in verdict.possible])
            return self.words.parts["depends"].format(uitkomst=several)
        outcome = outcomes[verdict.outcome]
        names = self.phrases.names(verdict.on, verdict.facts, verdict.figures)
        return (outcome.short_computed or outcome.short).format(**names)

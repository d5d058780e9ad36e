"""The answer of a dossier: what is in order, what is left to do, by when."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date

from bot.answers import dutch
from bot.answers.address import KINDS, document_path
from bot.answers.phrases import Phrases, capitalised
from bot.answers.reply import ConditionLine, Link, Reply
from bot.answers.wording import OutcomeWords
from bot.law import Dated
from bot.rules import CHECKS, Dossier, State, Verdict, once_per_source

SETTLED = (State.MET, State.NOT_APPLICABLE)


class Checklist:
    """The lines and steps of the dossier in `verdict`."""

    def __init__(self, verdict: Verdict, phrases: Phrases) -> None:
        self.verdict, self.phrases = verdict, phrases
        self.titles = phrases.words.checks[verdict.check].parts
        self._states = {one.id: one.state for one in verdict.conditions}
        dossier = CHECKS[verdict.check]
        assert isinstance(dossier, Dossier)
        self._parts = {part.check.id: part for part in dossier.parts}

    def reply(self, assumed: Collection[str]) -> Reply:
        """The whole answer, decided or as far as it goes; `assumed` are facts said earlier."""
        verdict, words = self.verdict, self.phrases.words
        decided = words.checks[verdict.check].outcomes[verdict.outcome] if verdict.outcome else None
        undecided = words.parts["dossier_undecided"]
        return Reply(
            code=f"{verdict.check}:{verdict.outcome or 'undecided'}",
            headline=decided.headline if decided else undecided,
            paragraphs=(
                *self.phrases.assumed(assumed, verdict),
                *self.deadlines(),
                *self.phrases.uncertain(verdict),
            ),
            conditions=self.lines(),
            steps=(*(decided.steps if decided else ()), *self.steps(), *self.to_find_out()),
            notes=self.phrases.overdue(self.rests_on(), verdict.on),
            links=tuple(self.links()),
            sources=self.phrases.sources(self.rests_on()),
            as_of=verdict.on,
        )

    def lines(self) -> tuple[ConditionLine, ...]:
        """A line for each part: its title, how it stands, the outcome in a few words, and why."""
        return tuple(
            ConditionLine(self._line(one), self._states[one.check]) for one in self.verdict.parts
        )

    def steps(self) -> tuple[str, ...]:
        """What to do for each part that is not settled, in order."""
        return tuple(
            f"{self.titles[part.check]}: {step.format(**self._names(part))}"
            for part in self.verdict.parts
            if self._is_left(part)
            for step in self._steps(part)[:1]
        )

    def to_find_out(self) -> Iterator[str]:
        """Where to find each fact that is missing, and which it is."""
        names = self.phrases.names(self.verdict.on, self.verdict.facts)
        for words in (self.phrases.words.facts[id_] for id_ in self.verdict.missing):
            yield f"{capitalised(words.label)}: {words.find_out.format(**names)}"

    def deadlines(self) -> Iterator[str]:
        """A sentence for each day by which something must be done, and that it has passed."""
        parts, names = self.phrases.words.parts, self.phrases.names(self.verdict.on)
        for id_, day in self.verdict.figures.items():
            sentence = parts[f"deadline_{id_}"].format(dag=dutch.value(day), **names)
            passed = isinstance(day, date) and day < self.verdict.on
            yield f"{sentence} {parts['deadline_passed']}" if passed else sentence

    def links(self) -> Iterator[Link]:
        """The dossier as a PDF and as text; none where nobody can reach the server."""
        if self.phrases.public_url:
            for kind in KINDS:
                path = document_path(self.verdict.check, self.verdict.given, self.verdict.on, kind)
                yield Link(self.phrases.words.parts[f"link_{kind}"], self.phrases.public_url + path)

    def rests_on(self) -> tuple[Dated, ...]:
        """What the parts that are not settled rest on, all parts if they all are; and deadlines."""
        open_parts = [one for one in self.verdict.parts if self._states[one.check] not in SETTLED]
        parts = open_parts or self.verdict.parts
        values, computes_with = self.verdict.values, CHECKS[self.verdict.check].computes_with
        own = [values[key] for key in computes_with if key in values and self.verdict.figures]
        return once_per_source([*(one for part in parts for one in part.rests_on), *own])

    def _line(self, part: Verdict) -> str:
        line, reasons = f"{self.titles[part.check]}: {self._short(part)}", [*self._reasons(part)]
        return f"{line}. {' '.join(reasons)}" if reasons else line

    def _short(self, part: Verdict) -> str:
        """The outcome of a part in a few words, or that it is not known."""
        return self._words(part).short if part.outcome else self.phrases.words.parts["part_unknown"]

    def _is_left(self, part: Verdict) -> bool:
        """Whether a part is decided and something is left to do for it, or stands in the way."""
        return part.outcome is not None and self._states[part.check] not in SETTLED

    def _is_settled_alone(self, part: Verdict) -> bool:
        """Whether a part would be settled if it were not for the facts of others."""
        return self._parts[part.check].state_of(part.outcome) in SETTLED

    def _reasons(self, part: Verdict) -> Iterator[str]:
        """The conditions of a part for which something is left to do."""
        if self._is_left(part) and not self._is_settled_alone(part):
            sentences = self.phrases.words.checks[part.check].conditions
            for one in part.conditions:
                if one.state not in SETTLED:
                    yield sentences[one.id][one.state.value].format(**self._names(part))

    def _steps(self, part: Verdict) -> list[str]:
        """What to do for a part: as its outcome says, or for what other parts make of it."""
        if self._is_settled_alone(part):
            return [self.phrases.words.parts[f"unless_{part.check}"]]
        return self._words(part).steps

    def _words(self, part: Verdict) -> OutcomeWords:
        return self.phrases.words.checks[part.check].outcomes[part.outcome or ""]

    def _names(self, part: Verdict) -> dict[str, object]:
        return self.phrases.names(part.on, {**self.verdict.facts, **part.facts}, part.figures)

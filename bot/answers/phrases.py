"""The pieces sentences are made of: facts said back, values of law, sources."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from bot.answers import dutch
from bot.answers.reply import SourceLine
from bot.answers.wording import Wording
from bot.law import Dated, Law, day_before
from bot.rules import FACTS, Day, Fact, FactValue, Number, Region, Verdict, progress


class LawNames(dict[str, str]):
    """Values of law by key, in Dutch, looked up when a sentence names them."""

    def __init__(self, law: Law, on: date) -> None:
        super().__init__()
        self._law, self._on = law, on

    def __missing__(self, key: str) -> str:
        return dutch.value(self._law.at(key, self._on).value)


class SaidNames(dict[str, str]):
    """Facts by id as they are said back, put into words when a sentence names them."""

    def __init__(self, phrases: Phrases, facts: Mapping[str, FactValue]) -> None:
        super().__init__()
        self._phrases, self._facts = phrases, facts

    def __missing__(self, id_: str) -> str:
        return self._phrases.said(id_, self._facts)


class Phrases:
    """Words for facts, values and sources, from `wording` and `law`.

    `public_url` is where people reach the server, for links to it; none are made without one.
    """

    def __init__(self, wording: Wording, law: Law, public_url: str | None = None) -> None:
        self.words, self.law, self.public_url = wording, law, public_url

    def names(
        self,
        on: date,
        facts: Mapping[str, FactValue] | None = None,
        figures: Mapping[str, FactValue] | None = None,
    ) -> dict[str, object]:
        """What a sentence may name: {feit[...]}, {gezegd[...]}, {cijfer[...]} and {wet[...]}."""
        facts = facts or {}
        return {
            "cijfer": {id_: dutch.value(one) for id_, one in (figures or {}).items()},
            "feit": {id_: dutch.value(one) for id_, one in facts.items()},
            "gezegd": SaidNames(self, facts),
            "wet": LawNames(self.law, on),
        }

    def said(self, id_: str, facts: Mapping[str, FactValue]) -> str:
        """A fact as it is said back, with the fact it follows from, if it was told."""
        said, value = self.words.facts[id_].said, facts[id_]
        if isinstance(said, str):
            phrase = said.format(waarde=dutch.value(value))
        else:
            phrase = said[dutch.value(value)]
        origin = FACTS[id_].derived_from
        if origin is None or origin not in facts:
            return phrase
        return f"{phrase} ({self.said(origin, facts)})"

    def told_of_whom(self, facts: Mapping[str, FactValue]) -> str:
        """`facts` in words one after the other, each with whose it is if it is the mentor's."""
        of_mentor = self.words.parts["of_mentor"]
        said = {id_: self.said(id_, facts) for id_ in facts}
        return dutch.enumeration(
            [
                of_mentor.format(gegeven=one) if FACTS[id_].about == "mentor" else one
                for id_, one in said.items()
            ]
        )

    def told(self, facts: Mapping[str, FactValue]) -> tuple[tuple[str, str], ...]:
        """For each of `facts` what it is called, and what was said of it."""
        return tuple(
            (capitalised(self.words.facts[id_].label), self.said(id_, facts)) for id_ in facts
        )

    def assumed(self, ids: Iterable[str], verdict: Verdict) -> tuple[str, ...]:
        """A sentence for the facts said earlier, and one for those that follow from others."""
        sentences = []
        for part, these in (("assumed", set(ids)), ("found", set(verdict.found))):
            said = [self.said(id_, verdict.facts) for id_ in verdict.facts if id_ in these]
            if said:
                sentences.append(self.words.parts[part].format(feiten=dutch.enumeration(said)))
        return tuple(sentences)

    def progress(self, verdict: Verdict, fact: Fact) -> tuple[str, ...]:
        """At which step of a dossier the question for `fact` stands; nothing for another check."""
        at = progress(verdict, fact.id)
        if at is None:
            return ()
        step, steps, check = at
        title = self.words.checks[verdict.check].parts[check]
        return (self.words.parts["progress"].format(stap=step, stappen=steps, titel=title),)

    def uncertain(self, verdict: Verdict) -> tuple[str, ...]:
        """A sentence for each value that may have changed since it was last known."""
        return tuple(
            self.words.parts["uncertain"].format(titel=one.title, dag=dutch.day(one.start))
            for one in verdict.uncertain
        )

    def overdue(self, dated: Iterable[Dated], on: date) -> tuple[str, ...]:
        """A sentence that names what should have been checked again before `on`, if anything."""
        late = {one.title: one.review_by for one in dated if one.review_by < on}
        if not late:
            return ()
        titles = dutch.enumeration([f"“{title}”" for title in late])
        day = dutch.day(min(late.values()))
        return (self.words.parts["overdue"].format(titels=titles, dag=day),)

    def region(self, fact: Fact, region: Region) -> str:
        """A stretch of values: "minder dan 20 uur per week op de werkplek"."""
        if isinstance(fact, Day):
            return self._days(region)
        if not isinstance(fact, Number):
            return self.said(fact.id, {fact.id: region.value})
        kind = "below" if region.low is None else "at_least" if region.high is None else "from_to"
        stretch = self.words.parts[kind].format(
            low="" if region.low is None else dutch.number(region.low),
            high="" if region.high is None else dutch.number(region.high),
        )
        return str(self.words.facts[fact.id].said).format(waarde=stretch)

    def _days(self, region: Region) -> str:
        """A stretch of days: "tot en met 30 september 2026"."""
        kind = "until" if region.low is None else "since" if region.high is None else "since_until"
        return self.words.parts[kind].format(
            low="" if region.low is None else dutch.day(region.low),
            high="" if region.high is None else dutch.day(day_before(region.high)),
        )

    def sources(self, dated: Iterable[Dated]) -> tuple[SourceLine, ...]:
        """One line for each source, with its articles and the earliest start."""
        by_source: dict[str, list[Dated]] = {}
        for one in dated:
            by_source.setdefault(one.source.id, []).append(one)
        return tuple(map(self._source, by_source.values()))

    def _source(self, dated: list[Dated]) -> SourceLine:
        source, parts = dated[0].source, self.words.parts
        articles = dict.fromkeys(one.article for one in dated if one.article)
        text = parts["source"].format(
            titel=", ".join([source.title, *articles]),
            start=dutch.day(min(one.start for one in dated)),
            nagekeken=dutch.day(min(one.checked_on for one in dated)),
        )
        if not source.official:
            text = f"{text} ({source.publisher}, {parts['secondary']})"
        return SourceLine(text, source.url)


def capitalised(sentence: str) -> str:
    """`sentence` with a capital in front."""
    return sentence[:1].upper() + sentence[1:]

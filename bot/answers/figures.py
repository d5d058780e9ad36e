"""Writes a Reply for an answer in figures: the answer first, then what it rests on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from bot.answers import dutch
from bot.answers.figure_table import figure_table
from bot.answers.phrases import capitalised
from bot.answers.reply import Reply, SourceLine
from bot.answers.wording import Wording
from bot.statistics import (
    Answer,
    Default,
    Dimension,
    Measure,
    Operation,
    Problem,
    ProblemKind,
    Role,
    Row,
    Source,
    Tables,
    answer,
    difference,
)

# How many follow the first of a ranking, and how many an evolution says one by one.
_NEXT, _LINES = 4, 3


class FigureWriter:
    """Puts the words of `wording` to answers from `tables`."""

    def __init__(self, wording: Wording, tables: Tables) -> None:
        self._words, self._subjects = wording.figures, wording.figure_subjects
        self._tables = tables

    def reply(self, result: Answer) -> Reply:
        """The answer, or why there is none; its code is "stats:" and the operation or problem."""
        if result.problem:
            return self._refusal(result, result.problem)
        headline, *others = self._sentences(result)
        operation = result.question.operation
        assert operation is not None
        return Reply(
            code=f"stats:{operation.name.lower()}",
            headline=capitalised(headline),
            paragraphs=(*map(capitalised, others), *self._defaults(result)),
            notes=(*self._without_row(result), *result.footnotes),
            table=figure_table(result, self._words),
            sources=self._sources(result.sources),
        )

    def not_counted(self, what: str) -> Reply:
        """That no table counts duaal leren ("duaal") or the leerlingen ("leerlingen")."""
        sources = tuple(dict.fromkeys(table.source for table in self._tables.all))
        return Reply(
            code=f"stats:no_{what}",
            headline=self._words[f"no_{what}"],
            sources=self._sources(sources),
        )

    # The answer in sentences

    def _sentences(self, result: Answer) -> Iterator[str]:
        """The answer in sentences; the first can stand alone."""
        operation = result.question.operation
        if operation is Operation.EVOLUTION:
            yield from self._evolution(result)
            return
        for _, rows in groupby(result.rows, key=lambda row: row.schooljaar):
            yield from self._one_year(result, [*rows])
        if operation is Operation.SHARE:
            yield self._words["share_own"]

    def _one_year(self, result: Answer, rows: list[Row]) -> Iterator[str]:
        """The sentences about one schooljaar, for everything but an evolution."""
        operation, subjects = result.question.operation, result.question.subjects
        if operation is Operation.FIGURE:
            yield from self._figure(result, rows[0])
        elif operation is Operation.COMPARISON:
            yield from self._comparison(result, rows)
        elif operation is Operation.SHARE:
            yield from self._share(rows, several=not subjects)
        elif len(subjects) == 1:
            yield self._say("place", rows[0], result, plaats=rows[0].rank, aantal_rijen=result.of)
        elif operation is Operation.RANKING:
            yield from self._ranking(result, rows)
        else:
            yield from self._extreme(result, rows)

    def _figure(self, result: Answer, row: Row) -> Iterator[str]:
        kind = {0: "none", 1: "one"}.get(row.value, "many")
        hadden = self._words[kind].format(aantal=dutch.number(row.value))
        yield self._say("figure", row, result, hadden=hadden)
        if row.value == 0:
            yield self._words["zero"]

    def _comparison(self, result: Answer, rows: list[Row]) -> Iterator[str]:
        first, *others = rows
        parts = [self._say("comparison_first", first, result)]
        parts += [self._say("comparison_other", row, result) for row in others]
        yield self._say("comparison", first, result, delen=dutch.enumeration(parts))
        if len(others) == 1 and Role.TOTAL not in (first.role, others[0].role):
            more = first.value - others[0].value
            names = {"ander": self._named(others[0]), "verschil": dutch.number(more)}
            yield self._say(
                "comparison_more" if more else "comparison_same", first, result, **names
            )

    def _share(self, rows: list[Row], *, several: bool) -> Iterator[str]:
        if several:
            yield self._say("share_most", rows[0])
        else:
            yield from (self._say("share", row) for row in rows)

    def _ranking(self, result: Answer, rows: list[Row]) -> Iterator[str]:
        """Who stands at the top and the bottom, and who comes next."""
        top = [row for row in rows if row.value == rows[0].value]
        bottom = [row for row in rows if row.value == rows[-1].value]
        least = dutch.number(rows[-1].value)
        yield self._say(
            "ranking_several" if len(top) > 1 else "ranking",
            rows[0],
            result,
            boven=dutch.enumeration([*map(self._named, top)]),
            onder=dutch.enumeration([*map(self._named, bottom)]),
            meeste=dutch.number(rows[0].value),
            minste=self._words["each"].format(aantal=least) if len(bottom) > 1 else least,
        )
        between = rows[len(top) : len(rows) - len(bottom)][:_NEXT]
        if between:
            parts = [self._say("ranking_part", row) for row in between]
            yield self._words["ranking_next"].format(delen=dutch.enumeration(parts))

    def _extreme(self, result: Answer, rows: list[Row]) -> Iterator[str]:
        """Who has the most or fewest; if that is Brussel, also which province."""
        kind = "most" if result.question.operation is Operation.MOST else "fewest"
        first = [row for row in rows if row.value == rows[0].value]
        names = dutch.enumeration([*map(self._named, first)])
        yield self._say(f"{kind}_several" if len(first) > 1 else kind, first[0], result, naam=names)
        provinces = [row for row in rows if row.role is Role.ROW]
        if any(row.role is Role.REGION for row in first) and provinces:
            region = next(self._named(row) for row in first if row.role is Role.REGION)
            extreme = [row for row in provinces if row.value == provinces[0].value]
            yield self._say(
                "region",
                provinces[0],
                result,
                naam=dutch.enumeration([*map(self._named, extreme)]),
                gewest=region,
                hoogst=self._words[f"region_{kind}"],
            )

    def _evolution(self, result: Answer) -> Iterator[str]:
        """From the first to the last complete schooljaar; an incomplete one is only mentioned."""
        lines = [[*rows] for _, rows in groupby(result.rows, key=lambda row: row.subject)]
        if len(lines) > 1:
            complete = [row.schooljaar for row in _complete(result.rows)]
            years = complete or [row.schooljaar for row in result.rows]
            yield self._say(
                "evolution_several", lines[0][0], result, eerste=min(years), laatste=max(years)
            )
            yield from self._turns(lines)
        several = len(lines) > 1
        if not several or len(lines) <= _LINES:
            yield from (self._line(result, rows, several=several) for rows in lines)
        incomplete = dict.fromkeys(row.schooljaar for row in result.rows if row.incomplete)
        if incomplete:
            yield self._words["incomplete_years"].format(jaren=dutch.enumeration([*incomplete]))

    def _turns(self, lines: list[list[Row]]) -> Iterator[str]:
        """Which of several subjects rose and fell the most, in percent; nothing of two."""
        ends = [(rows[0], rows[-1]) for line in lines if (rows := _complete(line))]
        steps = [(step, last) for first, last in ends if (step := difference(first, last))]
        known = [(step[1], step[0], last) for step, last in steps if step[1] is not None]
        if len(lines) < 3 or not known:
            return
        for kind, (percent, change, row) in (
            ("rise", max(known, key=lambda one: one[0])),
            ("fall", min(known, key=lambda one: one[0])),
        ):
            if change and (change > 0) == (kind == "rise"):
                yield self._say(f"strongest_{kind}", row, verschil=dutch.signed(change, percent))

    def _line(self, result: Answer, rows: list[Row], *, several: bool) -> str:
        """How one subject went."""
        complete = _complete(rows)
        step = difference(complete[0], complete[-1]) if len(complete) > 1 else None
        if step is None:
            parts = [self._say("evolution_open_part", row, result) for row in rows]
            return self._say("evolution_open", rows[0], result, aantallen=dutch.enumeration(parts))
        kind = "evolution_line" if several else "evolution" if step[0] else "evolution_same"
        return self._say(
            kind,
            rows[0],
            result,
            voor=dutch.number(complete[0].value),
            na=dutch.number(complete[-1].value),
            eerste=complete[0].schooljaar,
            laatste=complete[-1].schooljaar,
            verschil=dutch.signed(*step),
        )

    # What goes with it

    def _defaults(self, result: Answer) -> Iterator[str]:
        for default in result.defaults:
            years = result.question.schooljaren
            kind = f"default_{default}"
            if default is Default.SCHOOLJAAR and any(row.incomplete for row in result.rows):
                kind = "default_schooljaar_incomplete"
            yield self._words[kind].format(schooljaar=years[0])

    def _without_row(self, result: Answer) -> Iterator[str]:
        if result.without_row:
            names = dutch.enumeration(result.without_row)
            yield self._words["without_row"].format(namen=names)

    def _sources(self, sources: Sequence[Source]) -> tuple[SourceLine, ...]:
        return tuple(
            SourceLine(
                self._words["source"].format(
                    titel=one.title, uitgever=one.publisher, dag=dutch.day(one.published)
                ),
                one.url,
            )
            for one in sources
        )

    # No answer

    def _refusal(self, result: Answer, problem: Problem) -> Reply:
        """Why there is no answer, and what there is: other names, or the nearest figure."""
        given = [*problem.given]
        if problem.kind is ProblemKind.NO_SUCH_SUBJECT:
            given = [self._as_name(one, result.question.dimension) for one in given]
        measure = result.question.measure or Measure.OVEREENKOMST
        headline = self._words[problem.kind].format(
            gegeven=dutch.enumeration(given), maat=self._words[f"measure_{measure}"]
        )
        there = []
        if problem.available:
            names = dutch.enumeration(problem.available)
            there.append(self._words[f"{problem.kind}_there"].format(namen=names))
        nearest = answer(problem.instead, self._tables) if problem.instead else None
        if nearest and nearest.rows:
            there.append(self._words["instead"].format(zin=self.reply(nearest).headline))
            there += self._defaults(nearest)
        return Reply(
            code=f"stats:{problem.kind}",
            headline=headline,
            paragraphs=tuple(there),
            sources=self._sources(result.sources),
        )

    # Words

    def _say(self, key: str, row: Row, result: Answer | None = None, **names: object) -> str:
        """The sentence `key`, with what it may name of `row` and of what is counted."""
        measure = result.question.measure if result else None
        mark = "year_incomplete" if row.incomplete else "year"
        known = {
            "jaar": self._words[mark].format(schooljaar=row.schooljaar),
            "waar": self._where(row),
            "naam": self._named(row),
            "aantal": dutch.number(row.value),
            "basis": "" if row.base is None else dutch.number(row.base),
            "aandeel": "" if row.share is None else dutch.percent(row.share),
            "wat": self._words[f"what_{measure}"] if measure else "",
            "maat": self._words[f"measure_{measure}"] if measure else "",
        }
        return self._words[key].format(**{**known, **names})

    def _as_name(self, written: str, dimension: Dimension | None) -> str:
        """A subject that is not there, as it is written: a place has a capital letter."""
        words = self._subjects.get(written)
        plain = written.replace("_", " ")
        if words or dimension is Dimension.SECTOR:
            return words.naam if words else plain
        return "-".join(map(capitalised, plain.split("-")))

    def _named(self, row: Row) -> str:
        words = self._subjects.get(row.subject)
        return words.naam if words else row.name

    def _where(self, row: Row) -> str:
        words = self._subjects.get(row.subject)
        if words:
            return words.waar
        subject = self._tables.subject(row.subject)
        dimension = subject.dimension if subject else Dimension.PROVINCIE
        return self._words[f"where_{dimension}"].format(naam=row.name)


def _complete(rows: Sequence[Row]) -> list[Row]:
    return [row for row in rows if not row.incomplete]

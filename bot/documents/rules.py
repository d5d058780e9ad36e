"""A page for each check: its questions as a diagram, its conditions, its outcomes, its law."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from bot.answers import Wording, dutch
from bot.answers.phrases import Phrases
from bot.documents.flow import Flow, Node, mermaid
from bot.law import Law, UnknownLaw
from bot.rules import Check, Dossier


class Blank(dict[str, str]):
    """What a sentence names, as the name itself: {feit[uren]} becomes «uren»."""

    def __missing__(self, key: str) -> str:
        return f"«{key}»"


BLANKS = {name: Blank() for name in ("feit", "gezegd", "cijfer", "wet")}


def rule_page(check: Check, law: Law, words: Wording) -> str:
    """The page of `check` as markdown."""
    title = words.checks[check.id].title
    parts = [
        f"# {title}",
        f"Controle `{check.id}`, in `bot/rules/{check.id}.py`. Deze pagina is gemaakt uit de "
        "regels, de wetgeving en de woorden; verander ze daar.",
        *(_parts(check, words) if isinstance(check, Dossier) else _diagrams(check, law, words)),
        "## Uitkomsten",
        *(_outcome(check.id, id_, words) for id_ in words.checks[check.id].outcomes),
        *(() if isinstance(check, Dossier) else _reasons(check, law, words)),
    ]
    return "\n\n".join(parts) + "\n"


def _parts(dossier: Dossier, words: Wording) -> Iterator[str]:
    """The checks a dossier is made of, and what each of their outcomes means for it."""
    titles = words.checks[dossier.id].parts
    for number, part in enumerate(dossier.parts, start=1):
        outcomes = words.checks[part.check.id].outcomes
        yield f"## {number}. {titles[part.check.id]}"
        yield f"Zie [{part.check.id}]({part.check.id}.md)."
        yield "\n".join(
            f"- {outcomes[id_].short} (`{id_}`): {part.state_of(id_).value.replace('_', ' ')}"
            for id_ in part.check.outcome_ids
        )


def _reasons(check: Check, law: Law, words: Wording) -> Iterator[str]:
    yield "## Voorwaarden"
    yield "\n".join(_conditions(check, words))
    yield "## Wetgeving"
    yield "\n".join(_law(check, law))


def _diagrams(check: Check, law: Law, words: Wording) -> Iterator[str]:
    """A diagram for each period in which the questions and outcomes are the same."""
    questions = {one.id: words.facts[one.id].question.format(**BLANKS) for one in check.facts}
    outcomes = {id_: one.short for id_, one in words.checks[check.id].outcomes.items()}
    for start, following, root in _periods(check, law, Phrases(words, law)):
        until = f" tot {dutch.day(following)}" if following else ""
        yield f"## Vragen vanaf {dutch.day(start)}{until}"
        yield f"```mermaid\n{mermaid(root, questions, outcomes)}\n```"


def _periods(check: Check, law: Law, phrases: Phrases) -> Iterator[tuple[date, date | None, Node]]:
    starts = {entry.start for key in check.law for entry in law.series(key).entries}
    graphs: list[tuple[date, Node]] = []
    for start in sorted(starts):
        try:
            root = Flow(check, law, start, phrases).root()
        except UnknownLaw:
            continue
        if not graphs or graphs[-1][1] != root:
            graphs.append((start, root))
    following = [start for start, _ in graphs[1:]]
    for (start, root), later in zip(graphs, [*following, None], strict=True):
        yield start, later, root


def _outcome(check: str, id_: str, words: Wording) -> str:
    one = words.checks[check].outcomes[id_]
    steps = "\n".join(f"- {step.format(**BLANKS)}" for step in one.steps)
    return f"**{one.short}** (`{id_}`): {one.headline.format(**BLANKS)}\n\n{steps}"


def _conditions(check: Check, words: Wording) -> Iterator[str]:
    yield "| voorwaarde | toestand | zin |"
    yield "|---|---|---|"
    for id_, states in words.checks[check.id].conditions.items():
        for state, sentence in states.items():
            yield f"| `{id_}` | {state.replace('_', ' ')} | {sentence.format(**BLANKS)} |"


def _law(check: Check, law: Law) -> Iterator[str]:
    yield "| sleutel | geldt | waarde of tekst | bron |"
    yield "|---|---|---|---|"
    for key in check.law:
        for one in law.series(key).entries:
            until = f" tot en met {dutch.day(one.end)}" if one.end else ""
            source = ", ".join(filter(None, [one.source.title, one.article]))
            yield (
                f"| `{key}` | vanaf {dutch.day(one.start)}{until} | {dutch.value(one.value)} "
                f"| {source} ({one.confidence}) |"
            )

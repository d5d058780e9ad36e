"""The questions of a check as a graph: what is asked, what each answer leads to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from bot.answers.phrases import Phrases
from bot.law import Law
from bot.rules import Check, Day, Fact, Facts, FactValue, Number, Region, regions


@dataclass(frozen=True)
class Outcome:
    """The end of the graph: an outcome of the check."""

    id: str


@dataclass(frozen=True)
class Question:
    """A question, with the node each answer leads to; alike answers are one."""

    fact: str
    answers: tuple[tuple[str, Node], ...]


Node = Outcome | Question


class Flow:
    """Builds the graph of `check` on the day `on`; parts that are the same are the same node."""

    def __init__(self, check: Check, law: Law, on: date, phrases: Phrases) -> None:
        self.check, self.law, self.on, self.phrases = check, law, on, phrases
        self._nodes: dict[Node, Node] = {}

    def root(self) -> Node:
        """The first question, or the outcome if nothing needs to be asked."""
        return self._node({})

    def _node(self, facts: Facts) -> Node:
        verdict = self.check.evaluate(facts, self.law, self.on)
        node: Node
        if verdict.outcome is not None:
            node = Outcome(verdict.outcome)
        else:
            fact = self.check.fact(verdict.missing[0])
            labels: dict[Node, list[str]] = {}
            for region in regions(self.check, fact, facts, self.law, self.on):
                following = self._node({**facts, fact.id: self._example(fact, region)})
                labels.setdefault(following, []).append(self._label(fact, region))
            node = Question(fact.id, tuple((" of ".join(said), to) for to, said in labels.items()))
        return self._nodes.setdefault(node, node)

    def _example(self, fact: Fact, region: Region) -> FactValue:
        """A value of `region`; of all values one amid those that later limits may hang on."""
        if region.low is not None or region.high is not None:
            return region.value
        if isinstance(fact, Number):
            return (fact.minimum + fact.maximum) / 2 // 1
        return self.on if isinstance(fact, Day) else region.value

    def _label(self, fact: Fact, region: Region) -> str:
        if not isinstance(fact, (Number, Day)):
            return self.phrases.region(fact, region)
        if region.low is None and region.high is None:
            return self.phrases.words.parts["any"]
        if self._moves(fact):
            return self.phrases.words.parts["beyond" if region.high is None else "within"]
        return self.phrases.region(fact, region)

    def _moves(self, fact: Fact) -> bool:
        """Whether the limit of `fact` depends on other facts or on the day that is asked about."""
        limits = [one for one in self.check.limits if one.facts[0] is fact]
        return any(len(one.facts) > 1 or one.dated for one in limits)


def mermaid(root: Node, questions: dict[str, str], outcomes: dict[str, str]) -> str:
    """The graph as a Mermaid flowchart; `questions` and `outcomes` are the words by id."""
    lines = ["flowchart TD"]
    names: dict[Node, str] = {}

    def visit(node: Node) -> str:
        if node in names:
            return names[node]
        name = names[node] = f"n{len(names)}"
        if isinstance(node, Outcome):
            lines.append(f"  {name}([{_quoted(outcomes[node.id])}])")
            return name
        lines.append(f"  {name}[{_quoted(questions[node.fact])}]")
        for label, following in node.answers:
            lines.append(f"  {name} -->|{_quoted(label)}| {visit(following)}")
        return name

    visit(root)
    return "\n".join(lines)


def _quoted(text: Any) -> str:
    return '"' + str(text).replace('"', "'") + '"'

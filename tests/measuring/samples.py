"""Sentences of which it is written down what was made of them."""

from typing import Any

from bot.measuring.score import Score, score

OUT = "out_of_scope"
# Expected, understood after the bands, and the chances of the topics.
UNDERSTOOD: list[tuple[str, str, dict[str, float]]] = [
    ("greet", "greet", {"greet": 0.92, "bye": 0.08}),
    ("bye", "greet", {"greet": 0.8, "bye": 0.2}),
    ("bye", "nlu_fallback", {"greet": 0.5, "bye": 0.4, OUT: 0.1}),
    ("inform", "nlu_fallback", {"greet": 0.4, "bye": 0.3, "deny": 0.15, "inform": 0.1, OUT: 0.05}),
    ("thank", OUT, {OUT: 0.6, "thank": 0.4}),
    (OUT, OUT, {OUT: 0.95, "greet": 0.05}),
    (OUT, "not_recognised", {"greet": 0.25, "bye": 0.2, OUT: 0.15}),
    (OUT, "greet", {"greet": 0.9, "bye": 0.1}),
    (OUT, "nlu_fallback", {"greet": 0.6, OUT: 0.3, "bye": 0.1}),
]


def parsed(text: str, understood: str, chances: dict[str, float]) -> dict[str, Any]:
    """What language understanding gives: a band stands before the topics."""
    ranking = [{"name": topic, "confidence": chance} for topic, chance in chances.items()]
    if understood != ranking[0]["name"]:
        ranking.insert(0, {"name": understood, "confidence": 1 - max(chances.values())})
    return {"text": text, "intent": ranking[0], "intent_ranking": ranking, "entities": []}


def scored(understood: list[tuple[str, str, dict[str, float]]] = UNDERSTOOD) -> Score:
    """The score of sentences that were understood like that; each other one is a mail."""
    answers = {str(at): one for at, one in enumerate(understood)}
    sentences = [
        {"text": text, "intent": expected, "slice": ["phone", "mail"][int(text) % 2], "facts": {}}
        for text, (expected, _, _) in answers.items()
    ]
    return score(
        sentences,
        lambda text: parsed(text, *answers.get(text, understood[0])[1:]),
    )

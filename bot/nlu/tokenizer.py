"""Rasa component: Dutch tokens with lemmas from spaCy."""

from __future__ import annotations

from typing import Any

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.nlu.tokenizers.tokenizer import Token, Tokenizer
from rasa.shared.nlu.training_data.message import Message

from bot.nlu.spacy_model import load_dutch
from bot.nlu.text import MAX_LENGTH, normalise, with_short_breaks


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_TOKENIZER, is_trainable=False)
class DutchTokenizer(Tokenizer):
    """Splits a message into tokens without accents or capitals, each with its lemma.

    spaCy sees the message as it was written, because case and accents help it; the featurizers
    see the plain form, because hurried people leave both out.
    """

    @staticmethod
    def required_packages() -> list[str]:
        return ["spacy", "spacy_lookups_data"]

    def tokenize(self, message: Message, attribute: str) -> list[Token]:
        text = with_short_breaks(str(message.get(attribute) or "")[:MAX_LENGTH])
        tokens = [
            Token(normalise(token.text), token.idx, lemma=normalise(token.lemma_ or token.text))
            for token in load_dutch()(text)
            if not token.is_space
        ]
        return list(self._apply_token_pattern(tokens))

    @classmethod
    def create(cls, config: dict[str, Any], *_: Any) -> DutchTokenizer:
        return cls(config)

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        return {
            "intent_tokenization_flag": False,
            "intent_split_symbol": "_",
            "token_pattern": None,
        }

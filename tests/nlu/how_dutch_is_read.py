"""Prints, as JSON, how this interpreter reads a Dutch sentence; test_spacy_model compares it."""

import json
from typing import Any

SENTENCE = "De leerlingen werkten in Één CAFÉ, bij onze bakkerijen."


def describe() -> dict[str, Any]:
    """What is installed, which components run, and the tokens of SENTENCE."""
    from rasa.shared.nlu.constants import TEXT
    from rasa.shared.nlu.training_data.message import Message

    from bot.nlu.spacy_model import installed_model, load_dutch
    from bot.nlu.tokenizer import DutchTokenizer

    tokenizer = DutchTokenizer(DutchTokenizer.get_default_config())
    tokens = tokenizer.tokenize(Message({TEXT: SENTENCE}), TEXT)
    return {
        "installed": installed_model(),
        "components": load_dutch().pipe_names,
        "tags": [token.tag_ for token in load_dutch()(SENTENCE)],
        "tokens": [[token.text, token.lemma, token.start] for token in tokens],
    }


if __name__ == "__main__":
    print(json.dumps(describe()))

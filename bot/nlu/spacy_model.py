"""The Dutch spaCy pipeline: the trained model where it is installed, else a lookup lemmatizer."""

from __future__ import annotations

from functools import lru_cache
from importlib.metadata import PackageNotFoundError, version

import spacy
from spacy.language import Language

MODEL = "nl_core_news_sm"


def installed_model() -> str | None:
    """The version of nl_core_news_sm that is installed, None if it is not."""
    try:
        return version(MODEL.replace("_", "-"))
    except PackageNotFoundError:
        return None


@lru_cache(maxsize=1)
def load_dutch() -> Language:
    """nl_core_news_sm if it is installed, else `spacy.blank("nl")` with looked-up lemmas.

    Only tags and lemmas are used, so the slow components stay out.
    """
    if installed_model():
        return spacy.load(MODEL, exclude=["parser", "ner", "senter"])
    nlp = spacy.blank("nl")
    nlp.add_pipe("lemmatizer", config={"mode": "lookup"})
    nlp.initialize()
    return nlp

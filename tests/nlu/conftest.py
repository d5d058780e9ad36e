from collections.abc import Iterator

import pytest

import bot.nlu.spacy_model as spacy_model
from bot.server import quiet  # noqa: F401  (before Rasa)


@pytest.fixture(scope="module")
def looked_up_lemmas() -> Iterator[None]:
    """Dutch as it is read where the trained model is not installed, whether it is here or not."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(spacy_model, "MODEL", "nl_core_news_that_nobody_installs")
        spacy_model.load_dutch.cache_clear()
        yield
    spacy_model.load_dutch.cache_clear()

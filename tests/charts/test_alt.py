import pytest

from bot.charts import address, alt_text, mark
from bot.statistics import Question
from tests.charts.samples import ALL_YEARS, PROVINCES, WORDS, asked


def test_a_line_in_words_has_every_figure_and_says_which_year_is_incomplete() -> None:
    assert alt_text(asked("overeenkomst/provincie/antwerpen+limburg/-/evolutie"), WORDS) == (
        "Lijngrafiek: Ondernemingen met een lopende overeenkomst leren en werken (OAO), per "
        "provincie. Schooljaren 2019-2020, 2020-2021, 2021-2022 en 2022-2023 (onvolledig): "
        "Antwerpen 1.025 / 955 / 1.024 / 721; Limburg 507 / 460 / 402 / 298."
    )


def test_bars_in_words() -> None:
    path = "overeenkomst/sector/grafische_sector/2022-2023/cijfer"
    assert alt_text(asked(path), WORDS) == (
        "Staafdiagram: Ondernemingen met een lopende overeenkomst leren en werken (OAO), Grafische "
        "sector en Papier- en kartonbewerkende sector, schooljaar 2022-2023 (onvolledig). "
        "Grafische sector en Papier- en kartonbewerkende sector 0."
    )


@pytest.mark.parametrize(
    ("path", "end"),
    [
        (f"overeenkomst/provincie/{PROVINCES}/-/evolutie", "Gewest 79 / 66 / 51 / 61."),
        ("erkenning/sector/-/2021-2022/rangschikking", "en nog 10 andere, zie de tabel."),
        (f"erkenning/sector/-/{ALL_YEARS}/rangschikking", "andere, zie de tabel."),
    ],
)
def test_words_are_not_longer_than_500_characters(path: str, end: str) -> None:
    said = alt_text(asked(path), WORDS)
    assert len(said) <= 500
    assert said.endswith(end)


def test_an_address_is_readable_and_has_the_mark() -> None:
    question = Question.from_path("overeenkomst/provincie/antwerpen+limburg/2021-2022/vergelijking")
    path = "cijfers/overeenkomst/provincie/antwerpen+limburg/2021-2022/vergelijking"
    assert (
        address("https://hulp.be/", question, "png", "ab12") == f"https://hulp.be/{path}.png?v=ab12"
    )
    assert address("http://a:1", question, "svg", "ab12", dark=True) == (
        f"http://a:1/{path}.svg?v=ab12&donker=1"
    )


def test_the_mark_changes_with_figures_and_words() -> None:
    marks = {mark("a", WORDS), mark("b", WORDS), mark("a", {**WORDS, "incomplete": "niet af"})}
    assert len(marks) == 3
    assert mark("a", WORDS) == mark("a", WORDS)

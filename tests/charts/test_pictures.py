"""What stands in a picture, read from its SVG; matplotlib leaves each text there as a comment."""

import io
import re
from concurrent.futures import ThreadPoolExecutor

import pytest
from PIL import Image

from bot.charts import draw
from bot.charts.picture import Form
from tests.charts.samples import ALL_YEARS, PROVINCES, WORDS, asked

EVOLUTION = "overeenkomst/provincie/antwerpen/-/evolutie"
HATCHED = re.compile(r"url\(#h\w+\)")
DASHED = "stroke-dasharray"
KINDS = {
    "one line": EVOLUTION,
    "three lines": "overeenkomst/sector/bouw+grafische_sector+transport/-/evolutie",
    "six lines": f"overeenkomst/provincie/{PROVINCES}/-/evolutie",
    "a line for each sector": "overeenkomst/sector/-/-/evolutie",
    "all sectors": "erkenning/sector/-/2021-2022/rangschikking",
    "two provinces": f"overeenkomst/provincie/antwerpen+limburg/{ALL_YEARS}/vergelijking",
    "shares": "-/provincie/-/2021-2022/aandeel",
}


def svg(path: str) -> str:
    return draw(asked(path), WORDS, "svg").decode()


def texts(path: str) -> list[str]:
    return [one.strip() for one in re.findall(r"<!--(.*?)-->", svg(path), re.DOTALL)]


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("path", KINDS.values(), ids=KINDS)
def test_a_picture_is_as_wide_as_a_bubble_and_sharp(path: str, dark: bool) -> None:
    with Image.open(io.BytesIO(draw(asked(path), WORDS, "png", dark=dark))) as picture:
        assert picture.width == 720
        assert 300 < picture.height < 2700
        corner = picture.convert("RGB").getpixel((0, 0))
    assert corner == ((31, 31, 31) if dark else (255, 255, 255))
    assert 'width="240pt"' in svg(path)


@pytest.mark.parametrize("form", ["png", "svg"])
@pytest.mark.parametrize("kind", ["two provinces", "three lines", "a line for each sector"])
def test_the_same_answer_gives_the_same_bytes_in_any_thread(kind: str, form: Form) -> None:
    answer = asked(KINDS[kind])
    with ThreadPoolExecutor(2) as threads:
        drawn = {*threads.map(lambda _: draw(answer, WORDS, form), range(2))}
    assert len(drawn) == 1


def test_a_line_has_title_figures_years_footnotes_and_source_in_dutch() -> None:
    read = texts(EVOLUTION)
    assert read[:3] == [
        "Ondernemingen met een lopende",
        "overeenkomst leren en werken (OAO)",
        "Antwerpen",
    ]
    assert {"1.025", "955", "1.024", "721", "onvolledig"} <= {*read}
    assert {"2019-", "2020", "2022-", "2023"} <= {*read}
    whole = " ".join(read)
    assert "Zonder duaal leren; enkel leren en werken (leertijd en DBSO)." in whole
    assert "Het schooljaar 2022-2023 was nog niet afgelopen; die cijfers zijn onvolledig." in whole
    assert "Bron: Schriftelijke vraag nr. 759 van 16 juni 2023" in whole


def test_a_line_to_an_incomplete_year_is_dashed_in_a_hatched_band() -> None:
    assert HATCHED.search(svg(EVOLUTION))
    assert DASHED in svg(EVOLUTION)


def test_a_line_over_complete_years_is_whole() -> None:
    path = "overeenkomst/provincie/antwerpen/2019-2020+2020-2021+2021-2022/evolutie"
    assert not HATCHED.search(svg(path))
    assert DASHED not in svg(path)
    assert "onvolledig" not in " ".join(texts(path))


def test_each_of_several_lines_has_its_name_at_its_end() -> None:
    read = texts(KINDS["six lines"])
    assert {"Antwerpen", "Limburg", "Oost-Vlaanderen", "Vlaams-Brabant"} <= {*read}
    assert "721" not in read


def test_more_lines_than_can_be_told_apart_become_small_ones_with_first_and_last_figure() -> None:
    read = texts(KINDS["a line for each sector"])
    assert "Elke lijn heeft haar eigen schaal, vanaf nul." in read
    assert {"Horeca", "469", "305", "Social profit", "267", "251"} <= {*read}
    assert "Geen rij in de bron: Binnenvaart en Textielverzorging." in read


def test_a_ranking_has_every_sector_with_its_place_and_figure() -> None:
    read = texts(KINDS["all sectors"])
    assert {"1. Bouw", "2.371", "21. Textielverzorging", "8"} <= {*read}
    assert sum(bool(re.match(r"\d+\. ", one)) for one in read) == 21
    assert "per sector, schooljaar 2021-2022" in read
    assert not HATCHED.search(svg(KINDS["all sectors"]))


def test_bars_of_an_incomplete_year_are_hatched_and_said_to_be_incomplete() -> None:
    path = "overeenkomst/sector/-/2022-2023/rangschikking"
    assert HATCHED.search(svg(path))
    assert "per sector, schooljaar 2022-2023 (onvolledig)" in texts(path)


def test_among_several_years_the_incomplete_one_has_the_word_beside_it() -> None:
    read = texts(KINDS["two provinces"])
    assert read.count("onvolledig") == 2
    assert read[read.index("721") + 1] == "onvolledig"


def test_a_printed_zero_is_a_bar_that_says_0_and_a_missing_row_is_no_bar() -> None:
    read = texts("overeenkomst/sector/-/2022-2023/rangschikking")
    assert "0" in read
    assert not any("Binnenvaart" in one and one[0].isdigit() for one in read)
    assert "Geen rij in de bron: Binnenvaart en Textielverzorging." in read


def test_a_share_is_in_percent_and_marked_as_our_own() -> None:
    read = texts(KINDS["shares"])
    assert {"33,0 %", "18,0 %"} <= {*read}
    assert "eigen berekening" in " ".join(read)


def test_what_has_no_figures_cannot_be_drawn() -> None:
    with pytest.raises(ValueError, match="nothing to draw"):
        draw(asked("overeenkomst/sector/binnenvaart/-/cijfer"), WORDS, "svg")

"""What the assistant says about figures, word for word where it matters."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from bot.answers import Reply, Writer
from bot.answers.figures import FigureWriter
from bot.statistics import Dimension, Measure, Operation, Question, Tables, answer

ERKENNING, OVEREENKOMST = Measure.ERKENNING, Measure.OVEREENKOMST
PROVINCIE, SECTOR = Dimension.PROVINCIE, Dimension.SECTOR
Y19, Y20, Y21, Y22 = "2019-2020", "2020-2021", "2021-2022", "2022-2023"
Say = Callable[..., Reply]
NOT_ADDED = (
    "Een onderneming met vestigingen in meer dan één provincie telt in elk van die provincies mee."
    " De rijen zijn dus samen meer dan het totaal."
)


@pytest.fixture(scope="module")
def figures(writer: Writer, tables: Tables) -> FigureWriter:
    return FigureWriter(writer.words, tables)


@pytest.fixture
def said(figures: FigureWriter, tables: Tables) -> Say:
    def reply(
        measure: Measure | None = None,
        dimension: Dimension | None = None,
        subjects: tuple[str, ...] = (),
        schooljaren: tuple[str, ...] = (),
        operation: Operation | None = None,
    ) -> Reply:
        question = Question(measure, dimension, subjects, schooljaren, operation)
        return figures.reply(answer(question, tables))

    return reply


def test_a_figure(said: Say) -> None:
    reply = said(OVEREENKOMST, PROVINCIE, ("brussel",), (Y21,))
    assert reply.code == "stats:figure"
    assert reply.headline == (
        "In 2021-2022 hadden 51 ondernemingen in het Brussels Hoofdstedelijk Gewest een lopende"
        " overeenkomst (OAO)."
    )
    assert reply.paragraphs == ()
    assert reply.notes == (
        "Zonder duaal leren; enkel leren en werken (leertijd en DBSO).",
        NOT_ADDED,
        "Het totaal van de Vlaamse Gemeenschap telt ook Brussel mee; Brussel is een gewest, geen"
        " provincie.",
    )
    assert [line.text for line in reply.sources] == [
        "Schriftelijke vraag nr. 759 van 16 juni 2023 en het antwoord van minister Jo Brouns"
        " (Vlaams Parlement, 16 juni 2023)"
    ]
    assert reply.table is not None
    assert reply.table.header == ("Provincie of gewest", "Schooljaar", "Ondernemingen")
    assert reply.table.rows == (("Brussels Hoofdstedelijk Gewest", "2021-2022", "51"),)


@pytest.mark.parametrize(
    ("subject", "year", "headline"),
    [
        (
            "kleding",
            Y21,
            "In 2021-2022 had 1 onderneming in de sector “Kleding en Confectie” een lopende"
            " overeenkomst (OAO).",
        ),
        (
            "kleding",
            Y20,
            "In 2020-2021 hadden 2 ondernemingen in de sector “Kleding en Confectie” een lopende"
            " overeenkomst (OAO).",
        ),
        (
            "grafische_sector",
            Y22,
            "In 2022-2023 (onvolledig) had geen enkele onderneming in de sector “Grafische sector"
            " en Papier- en kartonbewerkende sector” een lopende overeenkomst (OAO).",
        ),
    ],
)
def test_one_and_none_are_said_as_such(said: Say, subject: str, year: str, headline: str) -> None:
    assert said(OVEREENKOMST, SECTOR, (subject,), (year,)).headline == headline


def test_a_printed_zero_is_said_to_be_one(said: Say) -> None:
    reply = said(OVEREENKOMST, SECTOR, ("grafische_sector",), (Y22,))
    assert reply.paragraphs == ("De bron drukt hier een 0. Dat is een cijfer, geen leeg vak.",)


def test_what_was_chosen_is_said(said: Say) -> None:
    assert said().headline == (
        "In 2021-2022 hadden 10.896 ondernemingen in de hele Vlaamse Gemeenschap een erkenning"
        " voor leren en werken."
    )
    assert said().paragraphs == (
        "U zei niet of u erkenningen of overeenkomsten bedoelt; ik neem de erkenningen.",
        "U noemde geen provincie of sector; ik neem het totaal van de Vlaamse Gemeenschap.",
        "U noemde geen schooljaar; ik neem 2021-2022, het laatste volledige.",
    )


def test_an_evolution_counts_complete_schooljaren_only(said: Say) -> None:
    reply = said(OVEREENKOMST, PROVINCIE, ("antwerpen",), (), Operation.EVOLUTION)
    assert reply.code == "stats:evolution"
    assert reply.headline == (
        "In Antwerpen ging het aantal ondernemingen met een lopende overeenkomst (OAO) van 1.025"
        " in 2019-2020 naar 1.024 in 2021-2022: -1 (-0,1 %)."
    )
    assert reply.paragraphs == (
        "Vergelijk 2022-2023 niet met de andere jaren: de cijfers van toen zijn onvolledig, dus een"
        " lager cijfer is geen daling.",
    )
    assert reply.table is not None
    assert [row[1:] for row in reply.table.rows] == [
        ("2019-2020", "1.025", "–", "–"),
        ("2020-2021", "955", "-70", "-6,8 %"),
        ("2021-2022", "1.024", "+69", "+7,2 %"),
        ("2022-2023 (onvolledig)", "721", "–", "–"),
    ]


def test_an_evolution_to_an_incomplete_schooljaar_is_no_fall(said: Say) -> None:
    reply = said(ERKENNING, PROVINCIE, ("limburg",), (Y21, Y22))
    assert reply.headline == (
        "In Limburg waren dit de aantallen ondernemingen met een erkenning: 1.673 in 2021-2022 en"
        " 1.292 in 2022-2023 (onvolledig). Daaruit blijkt geen stijging of daling."
    )
    assert "%" not in str(reply)


def test_an_evolution_that_ends_where_it_began(said: Say) -> None:
    reply = said(OVEREENKOMST, SECTOR, ("grafische_sector",), (Y19, Y21))
    assert reply.headline == (
        "In de sector “Grafische sector en Papier- en kartonbewerkende sector” was het aantal"
        " ondernemingen met een lopende overeenkomst (OAO) in 2019-2020 even groot als in"
        " 2021-2022: 3."
    )


def test_an_evolution_of_several_has_a_line_and_a_row_for_each(said: Say) -> None:
    reply = said(OVEREENKOMST, None, ("antwerpen", "limburg"), (Y19, Y21))
    assert reply.paragraphs == (
        "Antwerpen: van 1.025 in 2019-2020 naar 1.024 in 2021-2022, -1 (-0,1 %).",
        "Limburg: van 507 in 2019-2020 naar 402 in 2021-2022, -105 (-20,7 %).",
    )
    assert reply.table is not None
    assert reply.table.header == ("Provincie of gewest", "2019-2020", "2021-2022", "Verschil")
    assert reply.table.rows[1] == ("Limburg", "507", "402", "-105 (-20,7 %)")
    many = said(OVEREENKOMST, SECTOR, (), (), Operation.EVOLUTION)
    assert many.paragraphs[:2] == (
        "Sterkste stijging in procent: Chemie, kunststoffen en life sciences, +5 (+50,0 %).",
        "Sterkste daling in procent: Kleding en Confectie, -7 (-87,5 %).",
    )
    assert len(many.paragraphs) == 3
    assert many.table is not None
    assert len(many.table.rows) == 19


def test_three_lines_are_said_one_by_one_and_four_are_not(said: Say) -> None:
    names = ("antwerpen", "limburg", "brussel", "vlaams-brabant")
    three = said(ERKENNING, None, names[:3], (Y19, Y21))
    assert three.paragraphs == (
        "Sterkste stijging in procent: Antwerpen, +344 (+12,5 %).",
        "Sterkste daling in procent: het Brussels Hoofdstedelijk Gewest, -13 (-4,4 %).",
        "Antwerpen: van 2.761 in 2019-2020 naar 3.105 in 2021-2022, +344 (+12,5 %).",
        "Limburg: van 1.512 in 2019-2020 naar 1.673 in 2021-2022, +161 (+10,6 %).",
        "Het Brussels Hoofdstedelijk Gewest: van 297 in 2019-2020 naar 284 in 2021-2022, -13"
        " (-4,4 %).",
    )
    four = said(ERKENNING, None, names, (Y19, Y21))
    assert four.paragraphs == three.paragraphs[:2]


def test_a_strongest_fall_is_said_only_where_something_fell(said: Say) -> None:
    rising = said(ERKENNING, None, ("antwerpen", "limburg", "vlaams-brabant"), (Y19, Y21))
    assert rising.paragraphs[0] == "Sterkste stijging in procent: Antwerpen, +344 (+12,5 %)."
    assert "daling" not in " ".join(rising.paragraphs)


def test_the_most(said: Say) -> None:
    reply = said(OVEREENKOMST, SECTOR, (), (Y21,), Operation.MOST)
    assert reply.code == "stats:most"
    assert reply.headline == (
        "In 2021-2022 had Bouw de meeste ondernemingen met een lopende overeenkomst (OAO): 696."
    )
    assert reply.notes[0] == (
        "Geen cijfer in de bron voor: Binnenvaart en Textielverzorging. Dat is niet hetzelfde als"
        " nul."
    )


def test_brussel_with_the_fewest_is_no_province(said: Say) -> None:
    reply = said(OVEREENKOMST, PROVINCIE, (), (Y21,), Operation.FEWEST)
    assert reply.headline == (
        "In 2021-2022 had het Brussels Hoofdstedelijk Gewest de minste ondernemingen met een"
        " lopende overeenkomst (OAO): 51."
    )
    assert reply.paragraphs == (
        "Het Brussels Hoofdstedelijk Gewest is een gewest. Van de provincies staat Vlaams-Brabant"
        " het laagst, met 302.",
    )


def test_equal_figures_are_named_together(said: Say) -> None:
    assert said(ERKENNING, SECTOR, (), (Y19,), Operation.FEWEST).headline == (
        "In 2019-2020 hadden Binnenvaart en Textielverzorging de minste ondernemingen met een"
        " erkenning: elk 9."
    )


def test_a_ranking_and_a_place_in_it(said: Say) -> None:
    reply = said(OVEREENKOMST, PROVINCIE, (), (Y21,), Operation.RANKING)
    assert reply.headline == (
        "In 2021-2022 stond Antwerpen bovenaan voor ondernemingen met een lopende overeenkomst"
        " (OAO), met 1.024. Onderaan: het Brussels Hoofdstedelijk Gewest, met 51."
    )
    assert reply.table is not None
    assert reply.paragraphs == (
        "Na de eerste volgen: Oost-Vlaanderen (751), West-Vlaanderen (610), Limburg (402) en"
        " Vlaams-Brabant (302).",
    )
    assert reply.table.rows[0] == ("1", "Antwerpen", "2021-2022", "1.024")
    assert len(reply.table.rows) == 6
    place = said(OVEREENKOMST, PROVINCIE, ("limburg",), (Y21,), Operation.RANKING)
    assert place.headline == (
        "Limburg stond in 2021-2022 op plaats 4 van 6 voor ondernemingen met een lopende"
        " overeenkomst (OAO), met 402."
    )


def test_equal_figures_at_the_bottom_are_said_to_be_each(said: Say) -> None:
    reply = said(ERKENNING, SECTOR, (), (Y19,), Operation.RANKING)
    assert reply.headline.endswith("Onderaan: Binnenvaart en Textielverzorging, met elk 9.")


def test_a_comparison_says_the_difference_of_two(said: Say) -> None:
    reply = said(OVEREENKOMST, None, ("limburg", "antwerpen"), (Y21,))
    assert reply.headline == (
        "In 2021-2022 waren er 1.024 ondernemingen met een lopende overeenkomst (OAO) in Antwerpen"
        " en 402 in Limburg."
    )
    assert reply.paragraphs == ("Antwerpen telt er 622 meer dan Limburg.",)
    same = said(ERKENNING, None, ("binnenvaart", "textielverzorging"), (Y19,))
    assert same.paragraphs == ("Binnenvaart en Textielverzorging tellen er evenveel.",)
    three = said(OVEREENKOMST, None, ("limburg", "antwerpen", "brussel"), (Y21,))
    assert three.paragraphs == ()


def test_a_share_is_said_to_be_our_own(said: Say) -> None:
    reply = said(None, PROVINCIE, ("vlaamse_gemeenschap",), (Y21,), Operation.SHARE)
    assert reply.headline == (
        "In 2021-2022 waren er in de hele Vlaamse Gemeenschap 3.049 ondernemingen met een lopende"
        " overeenkomst (OAO), tegenover 10.896 met een erkenning: 28,0 %."
    )
    assert reply.paragraphs[0].startswith("Dat percentage is onze eigen berekening")
    assert reply.table is not None
    assert reply.table.rows[0][2:] == ("3.049", "10.896", "28,0 %")


@pytest.mark.parametrize(
    ("parts", "code", "headline", "more"),
    [
        (
            (OVEREENKOMST, None, ("limburg",), ("2018-2019",)),
            "stats:no_such_year",
            "Voor 2018-2019 heb ik geen cijfers.",
            (
                "Er zijn wel cijfers voor deze schooljaren: 2019-2020, 2020-2021, 2021-2022 en"
                " 2022-2023.",
            ),
        ),
        (
            (OVEREENKOMST, None, ("wallonie",), ()),
            "stats:no_such_subject",
            "Voor “Wallonië” heb ik geen cijfers.",
            (
                "Er zijn wel cijfers voor: Brussels Hoofdstedelijk Gewest, Antwerpen, Limburg,"
                " Oost-Vlaanderen, Vlaams-Brabant, West-Vlaanderen en Totaal Vlaamse gemeenschap.",
            ),
        ),
        (
            (OVEREENKOMST, None, ("binnenvaart",), (Y21,)),
            "stats:no_row",
            "Voor Binnenvaart heb ik geen cijfer: er is geen rij in de tabel met ondernemingen met"
            " een lopende overeenkomst (OAO). Dat is niet hetzelfde als nul.",
            (
                "Dit weet ik wel. In 2021-2022 hadden 9 ondernemingen in de sector “Binnenvaart”"
                " een erkenning voor leren en werken.",
            ),
        ),
        (
            (OVEREENKOMST, SECTOR, ("vlaamse_gemeenschap",), (Y21,)),
            "stats:no_total",
            "Een totaal over de sectoren is er niet. De bron geeft het niet, en optellen mag niet:"
            " een onderneming kan in meer dan één sector meetellen.",
            (
                "Dit weet ik wel. In 2021-2022 hadden 3.049 ondernemingen in de hele Vlaamse"
                " Gemeenschap een lopende overeenkomst (OAO).",
            ),
        ),
        (
            (OVEREENKOMST, None, ("bouw", "limburg"), ()),
            "stats:no_crossing",
            "De cijfers staan per provincie of per sector, niet per sector binnen een provincie."
            " Voor Bouw en Limburg samen heb ik dus geen cijfer.",
            (
                "Dit weet ik wel. In 2021-2022 hadden 696 ondernemingen in de sector “Bouw” een"
                " lopende overeenkomst (OAO).",
                "U noemde geen schooljaar; ik neem 2021-2022, het laatste volledige.",
            ),
        ),
    ],
)
def test_a_refusal_says_what_there_is(
    said: Say, parts: tuple[object, ...], code: str, headline: str, more: tuple[str, ...]
) -> None:
    reply = said(*parts)
    assert (reply.code, reply.headline, reply.paragraphs) == (code, headline, more)
    assert reply.table is None
    assert reply.sources


@pytest.mark.parametrize(
    ("subject", "dimension", "name"),
    [
        ("waals-brabant", None, "Waals-Brabant"),
        ("luik", PROVINCIE, "Luik"),
        ("bankensector", SECTOR, "bankensector"),
    ],
)
def test_a_place_that_is_not_there_has_its_capital(
    said: Say, subject: str, dimension: Dimension | None, name: str
) -> None:
    reply = said(OVEREENKOMST, dimension, (subject,), ())
    assert reply.headline == f"Voor “{name}” heb ik geen cijfers."


def test_duaal_leren_is_not_in_the_figures(figures: FigureWriter) -> None:
    reply = figures.not_counted("duaal")
    assert reply.code == "stats:no_duaal"
    assert reply.headline == (
        "Over duaal leren heb ik geen cijfers. De cijfers die ik heb, gaan enkel over leren en"
        " werken (leertijd en DBSO)."
    )


def test_every_answer_can_be_said(figures: FigureWriter, tables: Tables) -> None:
    for operation in Operation:
        for subjects in ((), ("bouw",), ("vlaamse_gemeenschap",), ("limburg", "brussel")):
            for years in ((), (Y22,), (Y20, Y22)):
                question = Question(OVEREENKOMST, None, subjects, years, operation)
                reply = figures.reply(answer(question, tables))
                assert "{" not in str(replace(reply, sources=()))

"""Answers from the printed tables: literal figures, and every trap of the source."""

from decimal import Decimal
from itertools import product

import pytest

from bot.statistics import (
    Answer,
    Default,
    Dimension,
    Measure,
    Operation,
    ProblemKind,
    Question,
    Tables,
    answer,
)

ERKENNING, OVEREENKOMST = Measure.ERKENNING, Measure.OVEREENKOMST
PROVINCIE, SECTOR = Dimension.PROVINCIE, Dimension.SECTOR
Y19, Y20, Y21, Y22 = "2019-2020", "2020-2021", "2021-2022", "2022-2023"


def values(result: Answer) -> list[tuple[str, str, int]]:
    return [(row.subject, row.schooljaar, row.value) for row in result.rows]


def test_a_figure(tables: Tables) -> None:
    result = answer(Question(OVEREENKOMST, PROVINCIE, ("brussel",), (Y21,)), tables)
    assert values(result) == [("brussel", Y21, 51)]
    assert result.defaults == ()
    assert result.question.operation is Operation.FIGURE


def test_what_is_not_named_gets_a_stated_default(tables: Tables) -> None:
    result = answer(Question(), tables)
    assert values(result) == [("vlaamse_gemeenschap", Y21, 10896)]
    assert result.defaults == (Default.MEASURE, Default.TOTAL, Default.SCHOOLJAAR)
    ranking = answer(Question(OVEREENKOMST, operation=Operation.MOST), tables)
    assert ranking.defaults == (Default.DIMENSION, Default.SCHOOLJAAR)


def test_the_total_is_the_printed_one_and_no_sum(tables: Tables) -> None:
    total = Question(ERKENNING, PROVINCIE, ("vlaamse_gemeenschap",), (Y21,))
    assert values(answer(total, tables)) == [("vlaamse_gemeenschap", Y21, 10896)]
    rows = answer(Question(ERKENNING, PROVINCIE, schooljaren=(Y21,)), tables).rows
    assert sum(row.value for row in rows) == 11199
    assert "vlaamse_gemeenschap" not in {row.subject for row in rows}


def test_an_evolution_in_numbers_and_percent(tables: Tables) -> None:
    asked = Question(OVEREENKOMST, subjects=("antwerpen",), operation=Operation.EVOLUTION)
    assert [
        (row.schooljaar, row.value, row.change, row.percent) for row in answer(asked, tables).rows
    ] == [
        (Y19, 1025, None, None),
        (Y20, 955, -70, Decimal("-6.8")),
        (Y21, 1024, 69, Decimal("7.2")),
        (Y22, 721, None, None),
    ]


def test_an_incomplete_schooljaar_is_never_a_rise_or_fall(tables: Tables) -> None:
    for measure, dimension in product(Measure, Dimension):
        asked = Question(measure, dimension, operation=Operation.EVOLUTION)
        for row in answer(asked, tables).rows:
            assert row.incomplete == (row.schooljaar == Y22)
            if row.incomplete:
                assert (row.change, row.percent) == (None, None)


@pytest.mark.parametrize(
    ("year", "years", "defaults"),
    [
        (Y19, [Y19, Y20, Y21, Y22], (Default.SINCE,)),
        (Y20, [Y19, Y20], ()),
        (Y22, [Y21, Y22], ()),
    ],
)
def test_an_evolution_of_one_schooljaar_is_from_the_one_before_or_from_the_first_on(
    tables: Tables, year: str, years: list[str], defaults: tuple[Default, ...]
) -> None:
    asked = Question(
        ERKENNING, subjects=("bouw",), schooljaren=(year,), operation=Operation.EVOLUTION
    )
    result = answer(asked, tables)
    assert [row.schooljaar for row in result.rows] == years
    assert result.defaults == defaults


def test_a_sector_is_not_compared_with_a_total(tables: Tables) -> None:
    asked = Question(
        OVEREENKOMST,
        subjects=("vlaamse_gemeenschap", "bouw"),
        schooljaren=(Y21,),
        operation=Operation.COMPARISON,
    )
    problem = answer(asked, tables).problem
    assert problem is not None
    assert problem.kind is ProblemKind.NO_TOTAL
    assert problem.instead is not None
    assert values(answer(problem.instead, tables)) == [("bouw", Y21, 696)]


def test_the_most_and_fewest(tables: Tables) -> None:
    most = answer(Question(OVEREENKOMST, SECTOR, (), (Y21,), Operation.MOST), tables)
    assert values(most)[:2] == [("bouw", Y21, 696), ("horeca", Y21, 413)]
    fewest = answer(Question(OVEREENKOMST, SECTOR, (), (Y21,), Operation.FEWEST), tables)
    assert values(fewest)[:2] == [("kleding", Y21, 1), ("grafische_sector", Y21, 3)]
    assert fewest.rows[0].rank == fewest.of == 19


def test_a_rank_counts_all_rows_and_ties_share_one(tables: Tables) -> None:
    place = Question(OVEREENKOMST, subjects=("limburg",), schooljaren=(Y21,))
    result = answer(
        place.merged(Question(subjects=("limburg",), operation=Operation.RANKING)), tables
    )
    assert [(row.rank, row.value) for row in result.rows] == [(4, 402)]
    assert result.of == 6
    ties = answer(Question(ERKENNING, SECTOR, (), (Y19,), Operation.RANKING), tables)
    ranks = {row.subject: row.rank for row in ties.rows}
    assert (ranks["binnenvaart"], ranks["textielverzorging"]) == (20, 20)
    assert [row.subject for row in ties.rows][-2:] == ["binnenvaart", "textielverzorging"]


def test_a_comparison_is_ordered_by_value(tables: Tables) -> None:
    result = answer(Question(OVEREENKOMST, subjects=("limburg", "antwerpen")), tables)
    assert values(result) == [("antwerpen", Y21, 1024), ("limburg", Y21, 402)]
    assert result.question.operation is Operation.COMPARISON


def test_a_comparison_of_schooljaren_is_an_evolution(tables: Tables) -> None:
    asked = Question(
        OVEREENKOMST, subjects=("limburg",), schooljaren=(Y21, Y19), operation=Operation.COMPARISON
    )
    result = answer(asked, tables)
    assert result.question.operation is Operation.EVOLUTION
    assert [(row.schooljaar, row.change, row.percent) for row in result.rows] == [
        (Y19, None, None),
        (Y21, -105, Decimal("-20.7")),
    ]


def test_a_share_is_the_overeenkomst_figure_over_the_erkenning_figure(tables: Tables) -> None:
    result = answer(Question(operation=Operation.SHARE), tables)
    (row,) = result.rows
    assert (row.value, row.base, row.share) == (3049, 10896, Decimal("28.0"))
    assert result.question.measure is None
    per_sector = answer(Question(dimension=SECTOR, operation=Operation.SHARE), tables)
    assert [(row.subject, row.share, row.rank) for row in per_sector.rows[:2]] == [
        ("transport", Decimal("51.9"), 1),
        ("detailhandel", Decimal("49.4"), 2),
    ]
    assert per_sector.without_row == ("Binnenvaart", "Textielverzorging")


@pytest.mark.parametrize("subject", ["binnenvaart", "textielverzorging"])
@pytest.mark.parametrize("operation", [None, *Operation])
def test_a_sector_without_row_is_not_zero(
    tables: Tables, subject: str, operation: Operation | None
) -> None:
    result = answer(Question(OVEREENKOMST, subjects=(subject,), operation=operation), tables)
    assert result.rows == ()
    assert result.problem is not None
    assert result.problem.kind is ProblemKind.NO_ROW
    assert result.problem.instead is not None
    assert answer(result.problem.instead, tables).question.measure is ERKENNING


def test_a_comparison_goes_on_without_the_sector_that_has_no_row(tables: Tables) -> None:
    result = answer(Question(OVEREENKOMST, subjects=("bouw", "binnenvaart")), tables)
    assert values(result) == [("bouw", Y21, 696)]
    assert result.without_row == ("Binnenvaart",)


def test_a_printed_zero_is_a_figure(tables: Tables) -> None:
    result = answer(Question(OVEREENKOMST, SECTOR, ("grafische_sector",), (Y22,)), tables)
    assert values(result) == [("grafische_sector", Y22, 0)]
    assert result.rows[0].incomplete


def test_a_total_over_the_sectors_is_refused(tables: Tables) -> None:
    result = answer(Question(OVEREENKOMST, SECTOR, ("vlaamse_gemeenschap",)), tables)
    assert result.problem is not None
    assert result.problem.kind is ProblemKind.NO_TOTAL
    assert result.problem.instead is not None
    assert values(answer(result.problem.instead, tables)) == [("vlaamse_gemeenschap", Y21, 3049)]


def test_a_sector_in_vlaanderen_is_the_sector(tables: Tables) -> None:
    result = answer(Question(OVEREENKOMST, None, ("bouw", "vlaamse_gemeenschap")), tables)
    assert values(result) == [("bouw", Y21, 696)]
    most = Question(OVEREENKOMST, SECTOR, ("vlaamse_gemeenschap",), (), Operation.MOST)
    assert values(answer(most, tables))[0] == ("bouw", Y21, 696)


def test_a_sector_within_a_province_is_refused(tables: Tables) -> None:
    for asked in (
        Question(OVEREENKOMST, None, ("bouw", "limburg")),
        Question(OVEREENKOMST, SECTOR, ("limburg",), (), Operation.MOST),
    ):
        problem = answer(asked, tables).problem
        assert problem is not None
        assert problem.kind is ProblemKind.NO_CROSSING
        assert problem.instead is not None
        assert answer(problem.instead, tables).rows[0].subject == "bouw"


@pytest.mark.parametrize("year", ["2018-2019", "2023-2024"])
def test_a_schooljaar_that_is_not_there_is_refused_with_what_there_is(
    tables: Tables, year: str
) -> None:
    problem = answer(Question(subjects=("limburg",), schooljaren=(Y21, year)), tables).problem
    assert problem is not None
    assert problem.kind is ProblemKind.NO_SUCH_YEAR
    assert (problem.given, problem.available) == ((year,), (Y19, Y20, Y21, Y22))


def test_a_region_that_is_not_there_is_refused_with_what_there_is(tables: Tables) -> None:
    problem = answer(Question(subjects=("wallonie",)), tables).problem
    assert problem is not None
    assert problem.kind is ProblemKind.NO_SUCH_SUBJECT
    assert problem.given == ("wallonie",)
    assert problem.available[1:3] == ("Antwerpen", "Limburg")
    sector = answer(Question(dimension=SECTOR, subjects=("mijnbouw",)), tables).problem
    assert sector is not None
    assert len(sector.available) == 21


def test_footnotes_are_those_about_these_rows(tables: Tables) -> None:
    antwerpen = answer(Question(OVEREENKOMST, PROVINCIE, ("antwerpen",), (Y21,)), tables)
    assert [note[:21] for note in antwerpen.footnotes] == [
        "Zonder duaal leren; e",
        "Een onderneming met v",
    ]
    brussel = answer(Question(OVEREENKOMST, PROVINCIE, ("brussel",), (Y22,)), tables)
    assert [note[:21] for note in brussel.footnotes] == [
        "Zonder duaal leren; e",
        "Het schooljaar 2022-2",
        "Een onderneming met v",
        "Het totaal van de Vla",
    ]
    assert brussel.sources[0].id == "schriftelijke-vraag-759"


def test_a_completed_question_has_the_same_answer(tables: Tables) -> None:
    """A picture is drawn from the path of the completed question."""
    choices = product(
        (None, *Measure),
        (None, *Dimension),
        ((), ("limburg",), ("bouw",), ("limburg", "vlaamse_gemeenschap"), ("bouw", "horeca")),
        ((), (Y20,), (Y21, Y22)),
        (None, *Operation),
    )
    for parts in choices:
        result = answer(Question(*parts), tables)
        if not result.problem:
            again = answer(Question.from_path(result.question.to_path()), tables)
            assert (again.rows, again.question) == (result.rows, result.question)
            assert result.rows

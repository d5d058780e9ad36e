"""A question, its follow-ups and its path."""

import pytest

from bot.statistics import Dimension, Measure, Operation, Question

LIMBURG = Question(
    Measure.OVEREENKOMST, Dimension.PROVINCIE, ("limburg",), ("2021-2022",), Operation.FIGURE
)
EVOLUTION = Question(
    Measure.OVEREENKOMST,
    Dimension.PROVINCIE,
    ("antwerpen", "limburg"),
    ("2019-2020", "2020-2021"),
    Operation.EVOLUTION,
)


def test_a_follow_up_replaces_what_it_names_and_keeps_the_rest() -> None:
    merged = LIMBURG.merged(Question(subjects=("antwerpen",)))
    assert merged == Question(
        Measure.OVEREENKOMST, None, ("antwerpen",), ("2021-2022",), Operation.FIGURE
    )
    assert LIMBURG.merged(Question(Measure.ERKENNING)).measure is Measure.ERKENNING
    assert LIMBURG.merged(Question(schooljaren=("2020-2021",))).subjects == ("limburg",)
    assert LIMBURG.merged(Question()) == LIMBURG


def test_another_dimension_lets_go_of_the_subjects() -> None:
    merged = LIMBURG.merged(Question(dimension=Dimension.SECTOR))
    assert (merged.dimension, merged.subjects) == (Dimension.SECTOR, ())
    assert LIMBURG.merged(Question(dimension=Dimension.PROVINCIE)).subjects == ("limburg",)


def test_asking_for_the_most_lets_go_of_the_subjects() -> None:
    merged = LIMBURG.merged(Question(operation=Operation.MOST))
    assert (merged.subjects, merged.schooljaren) == ((), ("2021-2022",))
    named = LIMBURG.merged(Question(subjects=("antwerpen",), operation=Operation.RANKING))
    assert named.subjects == ("antwerpen",)


def test_an_evolution_is_about_all_schooljaren_unless_some_are_named() -> None:
    assert LIMBURG.merged(Question(operation=Operation.EVOLUTION)).schooljaren == ()
    assert EVOLUTION.merged(Question(operation=Operation.MOST)).schooljaren == ()
    named = Question(schooljaren=("2020-2021",), operation=Operation.EVOLUTION)
    assert LIMBURG.merged(named).schooljaren == ("2020-2021",)
    assert EVOLUTION.merged(Question(subjects=("limburg",))).schooljaren == EVOLUTION.schooljaren


def test_one_schooljaar_of_an_evolution_and_one_measure_of_a_share_are_figures_again() -> None:
    merged = EVOLUTION.merged(Question(schooljaren=("2020-2021",)))
    assert (merged.operation, merged.schooljaren) == (None, ("2020-2021",))
    share = Question(subjects=("limburg",), operation=Operation.SHARE)
    assert share.merged(Question(Measure.ERKENNING)).operation is None
    assert share.merged(Question(subjects=("bouw",))).operation is Operation.SHARE


@pytest.mark.parametrize(
    ("question", "years", "expected"),
    [
        (LIMBURG, -1, ("2020-2021",)),
        (LIMBURG, 1, ("2022-2023",)),
        (EVOLUTION, -1, ("2018-2019",)),
        (EVOLUTION, 1, ("2021-2022",)),
        (Question(), -1, ()),
    ],
)
def test_the_year_before_and_after(
    question: Question, years: int, expected: tuple[str, ...]
) -> None:
    assert question.shifted(years).schooljaren == expected


@pytest.mark.parametrize(
    ("question", "path"),
    [
        (Question(), "-/-/-/-/-"),
        (LIMBURG, "overeenkomst/provincie/limburg/2021-2022/cijfer"),
        (
            EVOLUTION,
            "overeenkomst/provincie/antwerpen+limburg/2019-2020+2020-2021/evolutie",
        ),
        (Question(subjects=("oost-vlaanderen",)), "-/-/oost-vlaanderen/-/-"),
    ],
)
def test_a_path_gives_the_same_question_back(question: Question, path: str) -> None:
    assert question.to_path() == path
    assert Question.from_path(path) == question


@pytest.mark.parametrize(
    "path",
    [
        "",
        "erkenning",
        "erkenning/provincie/limburg/2021-2022/cijfer/meer",
        "leerling/provincie/limburg/2021-2022/cijfer",
        "erkenning/gemeente/limburg/2021-2022/cijfer",
        "erkenning/provincie/limburg/2021-2022/som",
        "erkenning/provincie/limburg/2021-2023/cijfer",
        "erkenning/provincie/limburg/2021/cijfer",
        "erkenning/provincie/LIMBURG/2021-2022/cijfer",
        "erkenning/provincie/limburg++antwerpen/2021-2022/cijfer",
        "erkenning/provincie/../2021-2022/cijfer",
    ],
)
def test_another_path_is_refused(path: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        Question.from_path(path)

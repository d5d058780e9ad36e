"""What a dossier makes of its parts, and what startklaar makes of its seven checks."""

from datetime import date
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from bot.law import Law, UnknownLaw
from bot.rules import CHECKS, FACTS, Dossier, FactError, Facts, Verdict, next_question, progress
from bot.rules.check import Check, Outcome
from bot.rules.dossier import Part, facts_of
from bot.rules.facts import Choice, FactValue
from bot.rules.logic import Predicate, is_
from bot.rules.startklaar import PARTS, STARTKLAAR
from bot.rules.verdict import State
from tests.rules.grid import LAW
from tests.rules.test_cases import FILES
from tests.rules.test_logic import thorough, value_of

ON = date(2026, 11, 23)
OUTCOMES = ("goed", "kan_afwijken", "komt_nog", "doet_er_niet_toe", "fout")
# What stands in the way of a start on purpose: it is named nowhere.
IN_THE_WAY = {
    "erkenning": {"opgeheven", "niet_mogelijk_elders"},
    "organisatievoorwaarden": {"voldoet_niet"},
    "mentorcheck": {"voldoet_niet"},
    "overeenkomst_in_orde": {"niet_in_orde"},
}


def told(case_name: str) -> dict[str, FactValue]:
    """The facts of a case of startklaar."""
    (case,) = [one for one in FILES["startklaar"] if one["name"] == case_name]
    return {id_: FACTS[id_].parse(value) for id_, value in case["feiten"].items()}


GOED = told("Wie alles in orde heeft, is klaar en moet enkel nog registreren")


def without(*ids: str, **others: FactValue) -> dict[str, FactValue]:
    """A case in which everything is in order, without some facts and with others instead."""
    return {**{id_: value for id_, value in GOED.items() if id_ not in ids}, **others}


def states(verdict: Verdict) -> dict[str, State]:
    return {one.id: one.state for one in verdict.conditions}


# A dossier of two small parts, each with a fact for its outcome; the second is told by the first
# to be wrong if that is not told otherwise.

FIRST, SECOND, OTHER = (
    Choice(id_, about="proef", options=OUTCOMES) for id_ in ("eerste", "tweede", "anders")
)


def small_part(fact: Choice, unless: Predicate | None = None, **more: Any) -> Part:
    check = Check(
        fact.id,
        facts=(fact, OTHER),
        conditions=(),
        outcomes=tuple(Outcome(id_, is_(fact, id_)) for id_ in OUTCOMES),
        **more,
    )
    part = Part(check, ("goed",), ("kan_afwijken",), ("komt_nog",), ("doet_er_niet_toe",))
    return part if unless is None else Part(check, part.settled, unless=unless)


def small_dossier(*parts: Part) -> Dossier:
    return Dossier(
        "proef",
        facts=facts_of(parts),
        conditions=(),
        outcomes=(),
        parts=parts,
    )


def wrong_second(facts: Facts, law: Law, on: date) -> Facts:
    return {SECOND.id: "fout"} if facts.get(FIRST.id) == "komt_nog" else {}


SMALL = small_dossier(small_part(FIRST), small_part(SECOND, concludes=wrong_second))


@pytest.mark.parametrize(
    ("first", "second", "outcome"),
    [
        ("goed", "goed", "klaar"),
        ("goed", "doet_er_niet_toe", "klaar"),
        ("doet_er_niet_toe", "doet_er_niet_toe", "klaar"),
        ("goed", "kan_afwijken", "nog_te_doen"),
        ("komt_nog", "goed", "nog_te_doen"),
        ("komt_nog", "kan_afwijken", "nog_te_doen"),
        ("fout", "goed", "niet_klaar"),
        ("kan_afwijken", "fout", "niet_klaar"),
        ("fout", "komt_nog", "niet_klaar"),
        ("doet_er_niet_toe", "fout", "niet_klaar"),
    ],
)
def test_the_worst_part_decides(law: Law, first: str, second: str, outcome: str) -> None:
    verdict = SMALL.evaluate({"eerste": first, "tweede": second}, law, ON)
    assert (verdict.outcome, verdict.possible) == (outcome, (outcome,))


@pytest.mark.parametrize("known", ["goed", "fout"])
def test_nothing_is_decided_while_a_part_is_open(law: Law, known: str) -> None:
    for facts, open_fact in (({"eerste": known}, "tweede"), ({"tweede": known}, "eerste")):
        verdict = SMALL.evaluate(facts, law, ON)
        assert verdict.outcome is None
        assert verdict.possible == SMALL.outcome_ids
        assert verdict.missing == (open_fact,)
        assert verdict.figures == {}


def test_what_one_part_finds_is_passed_on_to_later_ones(law: Law) -> None:
    verdict = SMALL.evaluate({"eerste": "komt_nog"}, law, ON)
    assert verdict.outcome == "niet_klaar"
    assert verdict.facts["tweede"] == "fout"
    assert verdict.parts[1].found == ("tweede",)


def test_what_was_told_goes_before_what_is_passed_on(law: Law) -> None:
    verdict = SMALL.evaluate({"eerste": "komt_nog", "tweede": "goed"}, law, ON)
    assert verdict.outcome == "nog_te_doen"
    assert verdict.parts[1].found == ()
    assert verdict.facts["tweede"] == "goed"


@pytest.mark.parametrize(
    ("facts", "state"),
    [
        ({"eerste": "goed"}, State.MET),
        ({"eerste": "goed", "anders": "goed"}, State.MET),
        ({"eerste": "goed", "anders": "fout"}, State.PENDING),
        ({"eerste": "fout", "anders": "fout"}, State.NOT_MET),
        ({"anders": "fout"}, State.UNKNOWN),
    ],
)
def test_a_settled_part_is_pending_where_other_facts_say_so(
    law: Law, facts: Facts, state: State
) -> None:
    dossier = small_dossier(small_part(FIRST, unless=is_(OTHER, "fout")))
    assert states(dossier.evaluate(facts, law, ON)) == {"eerste": state}


def test_a_dossier_has_the_facts_of_its_parts_once_and_in_their_order() -> None:
    assert [fact.id for fact in SMALL.facts] == ["eerste", "anders", "tweede"]
    assert len({fact.id for fact in STARTKLAAR.facts}) == len(STARTKLAAR.facts)
    assert {*STARTKLAAR.facts} == {fact for part in PARTS for fact in part.check.facts}


# startklaar


def test_the_next_question_belongs_to_the_first_open_part(law: Law) -> None:
    verdict = STARTKLAAR.evaluate(without("mentor_ervaring", "uren_werkplek"), law, ON)
    assert next(one.check for one in verdict.parts if one.outcome is None) == "mentorcheck"
    assert next_question(verdict, ()) == "mentor_ervaring"
    assert next_question(verdict, ("mentor_ervaring",)) == "uren_werkplek"


def test_a_fact_of_a_later_part_is_not_asked_before(law: Law) -> None:
    facts: dict[str, FactValue] = {}
    steps: list[int] = []
    while (question := next_question(STARTKLAAR.evaluate(facts, law, ON), ())) is not None:
        at = progress(STARTKLAAR.evaluate(facts, law, ON), question)
        assert at is not None
        steps.append(at[0])
        facts[question] = GOED[question]
    assert steps == sorted(steps)
    assert {*steps} == {1, 2, 3, 4, 5, 6, 7}
    assert facts == GOED
    assert STARTKLAAR.evaluate(facts, law, ON).outcome == "klaar"


def test_the_overeenkomst_that_contractkeuze_finds_is_passed_on(law: Law) -> None:
    verdict = STARTKLAAR.evaluate(GOED, law, ON)
    assert "overeenkomst" not in GOED
    assert verdict.facts["overeenkomst"] == "oao"
    assert [one.outcome for one in verdict.parts[3:6]] == ["oao", "in_orde", "niveau_1"]


def test_an_overeenkomst_that_was_told_is_kept_and_its_kind_is_left_to_do(law: Law) -> None:
    verdict = STARTKLAAR.evaluate({**GOED, "overeenkomst": "sao"}, law, ON)
    assert verdict.facts["overeenkomst"] == "sao"
    assert verdict.parts[5].outcome == "geen_leervergoeding"
    assert states(verdict)["contractkeuze"] is State.PENDING


def test_a_choice_between_two_overeenkomsten_is_not_passed_on(law: Law) -> None:
    verdict = STARTKLAAR.evaluate({**GOED, "sociale_maribel": "ja"}, law, ON)
    assert verdict.parts[3].outcome == "oao_of_deeltijdse_arbeidsovereenkomst"
    assert "overeenkomst" not in verdict.facts
    assert next_question(verdict, ()) == "overeenkomst"


def test_deadlines_stand_in_the_order_of_their_days(law: Law) -> None:
    facts = without("erkenning_datum", erkenning_status="geen", overeenkomst_vorm="mondeling")
    verdict = STARTKLAAR.evaluate(facts, law, ON)
    assert verdict.figures == {
        "erkenning_aanvragen": date(2026, 11, 17),
        "overeenkomst_tekenen": date(2026, 12, 1),
        "overeenkomst_registreren": date(2027, 3, 1),
    }
    assert [*verdict.figures] == [
        "erkenning_aanvragen",
        "overeenkomst_tekenen",
        "overeenkomst_registreren",
    ]


def test_the_law_behind_a_deadline_is_among_the_values(law: Law) -> None:
    verdict = STARTKLAAR.evaluate(GOED, law, ON)
    assert "voordelen.registratie_maanden" in verdict.values
    assert "mentor.opleiding_termijn" not in verdict.values


def test_progress_names_the_first_part_that_misses_a_fact(law: Law) -> None:
    verdict = STARTKLAAR.evaluate({}, law, ON)
    assert progress(verdict, "vestiging_regio") == (1, 7, "erkenning")
    assert progress(verdict, "mentor_opleiding") == (3, 7, "mentorcheck")
    assert progress(verdict, "overeenkomst") == (5, 7, "overeenkomst_in_orde")
    too_young = without("mentor_opleiding", mentor_leeftijd=FACTS["mentor_leeftijd"].parse(22))
    later = STARTKLAAR.evaluate(too_young, law, ON)
    assert progress(later, "mentor_opleiding") == (7, 7, "voordelen")


def test_there_is_no_progress_for_what_is_not_missing_or_no_dossier(law: Law) -> None:
    assert progress(STARTKLAAR.evaluate(GOED, law, ON), "mentor_leeftijd") is None
    assert progress(CHECKS["mentorcheck"].evaluate({}, law, ON), "mentor_leeftijd") is None


@pytest.mark.parametrize("part", PARTS, ids=lambda part: part.check.id)
def test_every_outcome_is_named_once_or_stands_in_the_way_on_purpose(part: Part) -> None:
    named = [*part.settled, *part.waivable, *part.pending, *part.no_matter]
    assert len({*named}) == len(named)
    assert {*part.check.outcome_ids} - {*named} == IN_THE_WAY.get(part.check.id, set())
    assert {*named} <= {*part.check.outcome_ids}


def one_by_one(facts: dict[str, FactValue], on: date) -> list[Verdict]:
    """The verdict of each check of startklaar by itself. Raises UnknownLaw, FactError."""
    return [part.check.evaluate(facts, LAW, on) for part in PARTS]


# Any facts, and the case in which everything is in order with any facts changed or left out.
anything = st.fixed_dictionaries(
    {}, optional={fact.id: value_of(fact) for fact in STARTKLAAR.facts}
)
nearly_good = st.builds(
    lambda changed, left_out: {
        id_: value for id_, value in {**GOED, **changed}.items() if id_ not in left_out
    },
    st.lists(st.sampled_from(STARTKLAAR.facts), max_size=4, unique_by=lambda fact: fact.id).flatmap(
        lambda facts: st.fixed_dictionaries({fact.id: value_of(fact) for fact in facts})
    ),
    st.sets(st.sampled_from(sorted(GOED)), max_size=2),
)
facts_told = st.one_of(anything, nearly_good)
any_day = st.one_of(st.dates(date(2015, 1, 1), date(2030, 12, 31)), st.just(ON))


@thorough
@given(facts_told, any_day)
def test_the_parts_of_a_dossier_are_the_checks_by_themselves(
    facts: dict[str, FactValue], on: date
) -> None:
    try:
        parts = one_by_one(facts, on)
    except (UnknownLaw, FactError) as error:
        with pytest.raises(type(error)):
            STARTKLAAR.evaluate(facts, LAW, on)
        return
    verdict = STARTKLAAR.evaluate(facts, LAW, on)
    assert [*verdict.parts] == parts
    assert (verdict.outcome is None) == any(one.outcome is None for one in parts)
    assert (verdict.outcome is None) == bool(verdict.missing)


@thorough
@given(facts_told, any_day)
def test_questions_follow_the_order_of_the_parts(facts: dict[str, FactValue], on: date) -> None:
    try:
        verdict = STARTKLAAR.evaluate(facts, LAW, on)
    except (UnknownLaw, FactError):
        assume(False)
    left_open = [one for one in verdict.parts if one.outcome is None]
    assert verdict.missing[:1] == (left_open[0].missing[:1] if left_open else ())
    at: list[Any] = [progress(verdict, id_) for id_ in verdict.missing]
    assert [one[0] for one in at] == sorted(one[0] for one in at)


@thorough
@given(nearly_good, st.data())
def test_one_more_fact_never_turns_a_decided_dossier(
    facts: dict[str, FactValue], data: st.DataObject
) -> None:
    try:
        before = STARTKLAAR.evaluate(facts, LAW, ON)
        unknown = [one for one in STARTKLAAR.facts if one.asked and one.id not in before.facts]
        assume(before.outcome is not None and unknown)
        fact = data.draw(st.sampled_from(unknown))
        after = STARTKLAAR.evaluate({**facts, fact.id: data.draw(value_of(fact))}, LAW, ON)
    except (UnknownLaw, FactError):
        assume(False)
    assert after.outcome == before.outcome

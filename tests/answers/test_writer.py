import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from bot.answers import Reply, Writer
from bot.law import Law, UnknownLaw
from bot.rules import CHECKS, FACTS, FactError, FactValue, branches, what_if
from tests.law.samples import WET, read_text, series
from tests.rules.grid import CHECK_DAYS, TABLED, Grid, days, grid

ON = date(2026, 11, 23)
CONTRACT, MENTOR = CHECKS["contractkeuze"], CHECKS["mentorcheck"]
SAO: dict[str, FactValue] = {
    "uren_werkplek": Decimal("19.99"),
    "gesimuleerde_werkplek": False,
    "opleiding_duaal": True,
    "sociale_maribel": "neen",
}
GOED: dict[str, FactValue] = {
    "mentor_leeftijd": Decimal(30),
    "mentor_ervaring": Decimal("6.5"),
    "mentor_opleiding": "gevolgd",
    "mentor_veroordeling": False,
    "mentor_intern": True,
}
# Two values for each kind of fact, to say back.
TWO_VALUES: dict[str, tuple[FactValue, FactValue]] = {
    "YesNo": (True, False),
    "Number": (Decimal("16.5"), Decimal(24)),
    "Code": ("302", "329.01"),
    "Day": (date(2026, 9, 1), date(2027, 6, 30)),
}

each_grid = pytest.mark.parametrize(
    ("check_id", "on"), CHECK_DAYS, ids=[f"{check_id} {on}" for check_id, on in CHECK_DAYS]
)
each_check = pytest.mark.parametrize("check_id", TABLED)
each_fact = pytest.mark.parametrize("id_", FACTS)


def sentences(reply: Reply) -> Iterator[str]:
    """Everything the user reads in `reply`, but what is quoted from data/law."""
    yield from (reply.headline, *reply.paragraphs, *reply.steps)
    yield from (line.text for line in reply.conditions)
    yield from (line.text for line in reply.sources)
    yield from (button.title for button in reply.buttons)


def flaws(reply: Reply) -> list[str]:
    """Sentences with something a program left in them, or an empty one."""
    flaw = re.compile(r"[{}]|\b(None|True|False|Decimal|State)\b|  |\.\.|\d\.\d\d?\b|^$")
    with_a_point = re.compile(r"329\.01|model 596\.2")
    return [one for one in sentences(reply) if flaw.search(with_a_point.sub("nummer", one))]


def latest(check_id: str) -> Grid:
    return grid(check_id, days(CHECKS[check_id])[-1])


@each_grid
def test_every_verdict_can_be_written(writer: Writer, check_id: str, on: date) -> None:
    table = grid(check_id, on)
    for case in table.full_cases:
        verdict = table.verdict(case)
        reply = writer.verdict(verdict, assumed=[*verdict.facts])
        assert reply.code == f"{check_id}:{verdict.outcome}"
        assert reply.as_of == on
        assert len(reply.conditions) == len(verdict.conditions) > 0
        assert reply.steps
        assert reply.sources
        assert flaws(reply) == []


@each_grid
def test_a_reply_names_each_source_once(writer: Writer, check_id: str, on: date) -> None:
    table = grid(check_id, on)
    for case in table.full_cases:
        verdict = table.verdict(case)
        titles = {one.source.title for one in verdict.rests_on}
        lines = [line.text for line in writer.source(verdict).sources]
        assert len(lines) == len(titles) > 0
        assert all(any(line.startswith(title) for line in lines) for title in titles)


@each_check
def test_every_question_can_be_written(writer: Writer, check_id: str) -> None:
    check, asked = CHECKS[check_id], set()
    tables = [grid(check_id, on) for on in days(check)]
    for verdict in (table.verdict(case) for table in tables for case in table.cases):
        for id_ in verdict.missing[:1]:
            asked.add(id_)
            reply = writer.question(FACTS[id_], verdict, assumed=[*verdict.facts])
            assert reply.code == f"question:{id_}"
            assert flaws(reply) == []
    assert asked == {fact.id for fact in check.facts if fact.asked}


@each_check
def test_every_undecided_answer_can_be_written(writer: Writer, check_id: str) -> None:
    table = latest(check_id)
    for case in table.cases[::7]:
        verdict, facts = table.verdict(case), table.named(case)
        for id_ in verdict.missing:
            found = branches(table.check, facts, id_, writer.law, table.on)
            reply = writer.undecided(verdict, FACTS[id_], found)
            assert reply.code == f"{check_id}:undecided:{id_}"
            assert bool(reply.paragraphs) == (len(found) > 1)
            assert len(reply.paragraphs) <= len(found)
            assert flaws(reply) == []


@each_fact
def test_every_fact_can_be_explained_and_complained_about(writer: Writer, id_: str) -> None:
    fact = FACTS[id_]
    if fact.asked:
        assert flaws(writer.why_question(fact, ON)) == []
        for failures in (1, 2, 3):
            assert flaws(writer.not_an_answer(fact, failures, ON)) == []
    with pytest.raises(FactError) as caught:
        fact.parse("zomaar iets")
    reply = writer.out_of_range(caught.value)
    assert reply.code == f"out_of_range:{id_}"
    assert "zomaar iets" in reply.headline
    assert flaws(reply) == []


@each_fact
def test_two_values_for_a_fact_can_be_said_back(writer: Writer, id_: str) -> None:
    fact = FACTS[id_]
    values = getattr(fact, "options", None) or TWO_VALUES[type(fact).__name__]
    reply = writer.conflict(fact, values)
    assert reply.code == f"conflict:{id_}"
    assert flaws(reply) == []


def test_numbers_and_dates_are_written_in_dutch(writer: Writer) -> None:
    reply = writer.verdict(CONTRACT.evaluate(SAO, writer.law, ON), assumed=["uren_werkplek"])
    assert "19,99 uur per week" in reply.conditions[0].text
    assert "19,99 uur per week" in reply.paragraphs[0]
    assert "geldt sinds 1 september 2016, nagekeken op 22 november 2026" in reply.sources[0].text


def test_what_gives_the_same_answer_stands_together_with_the_amount(writer: Writer) -> None:
    pay, known = CHECKS["leervergoeding"], {"overeenkomst": "oao"}
    found = branches(pay, known, "vooropleiding", writer.law, ON)
    verdict = pay.evaluate(known, writer.law, ON)
    reply = writer.undecided(verdict, FACTS["vooropleiding"], found)
    lowest, *_ = reply.paragraphs
    assert lowest == (
        "Nog geen geslaagde tweede graad en geen geslaagd jaar alternerende opleiding: "
        "635,10 euro per maand (niveau 1)."
    )
    assert [line.rpartition("(")[2] for line in reply.paragraphs] == [
        "niveau 1).",
        "niveau 2).",
        "niveau 3).",
    ]


def test_only_what_was_said_earlier_is_assumed(writer: Writer) -> None:
    verdict = MENTOR.evaluate(GOED, writer.law, ON)
    assert writer.verdict(verdict).paragraphs == ()
    (assumed,) = writer.verdict(verdict, assumed=["mentor_ervaring", "uren_werkplek"]).paragraphs
    assert "6,5 jaar praktijkervaring" in assumed
    assert "30 jaar oud" not in assumed


def test_a_condition_has_its_state_only_where_every_condition_is_shown(writer: Writer) -> None:
    contract = writer.verdict(CONTRACT.evaluate(SAO, writer.law, ON))
    mentor = writer.verdict(
        MENTOR.evaluate({**GOED, "mentor_ervaring": Decimal(1)}, writer.law, ON)
    )
    assert {line.state for line in contract.conditions} == {None}
    assert [line.state for line in mentor.conditions] == [
        "voldaan",
        "afwijking_mogelijk",
        "voldaan",
        "voldaan",
        "voldaan",
    ]


def test_what_follows_is_said_with_what_it_follows_from(writer: Writer) -> None:
    facts = {**SAO, "paritair_comite": "330"}
    del facts["sociale_maribel"]
    reply = writer.verdict(CONTRACT.evaluate(facts, writer.law, ON))
    assert "sociale Maribel na te gaan (paritair comité 330)" in reply.conditions[-1].text


def test_why_gives_the_text_behind_every_condition_that_is_shown(writer: Writer) -> None:
    verdict = MENTOR.evaluate(GOED, writer.law, ON)
    texts = [str(one.basis.value) for one in verdict.conditions if one.basis]
    assert len(texts) == 5
    assert [text for text in texts if text not in writer.why(verdict).paragraphs] == []


def test_a_source_that_is_not_official_says_so(writer: Writer) -> None:
    reply = writer.source(CONTRACT.evaluate(SAO, writer.law, ON))
    marked = [line.text for line in reply.sources if "niet van de overheid zelf" in line.text]
    assert len(marked) == 1 < len(reply.sources)
    assert marked[0].endswith("(SD Worx, niet van de overheid zelf)")


def test_a_source_of_several_texts_has_the_earliest_start(writer: Writer) -> None:
    earlier, later = writer.law.series("mentor.voorwaarde_gedrag").entries
    (line,) = writer.phrases.sources([later, earlier])
    assert "geldt sinds 1 september 2016" in line.text


def test_a_what_if_names_both_outcomes_and_what_changed(writer: Writer) -> None:
    change = what_if(CONTRACT, SAO, {"uren_werkplek": Decimal(20)}, writer.law, ON)
    reply = writer.change(change)
    assert reply.code == "what_if:contractkeuze:oao"
    assert re.search(r"eerst .*\(SAO\), nu .*\(OAO\)", reply.headline)
    assert reply.paragraphs[0] == (
        "19,99 uur per week op de werkplek → 20 uur per week op de werkplek."
    )
    assert flaws(reply) == []


def test_a_what_if_that_changes_nothing_says_so(writer: Writer) -> None:
    change = what_if(CONTRACT, SAO, {"uren_werkplek": Decimal(18)}, writer.law, ON)
    reply = writer.change(change)
    assert reply.code == "what_if:contractkeuze:sao"
    assert "niet" in reply.headline


def test_an_answer_for_supposed_facts_opens_with_them_and_says_they_are_not_kept(
    writer: Writer,
) -> None:
    verdict = CHECKS["mentorcheck"].evaluate({"mentor_leeftijd": Decimal(22)}, writer.law, ON)
    reply = writer.supposed(writer.verdict(verdict), {"mentor_leeftijd": Decimal(22)})
    assert reply.code == "what_if:mentorcheck:voldoet_niet"
    assert reply.headline.startswith("Stel: 22 jaar oud (mentor). Neen, deze persoon mag")
    assert reply.paragraphs[-1] == "Uw eerste gegevens blijven bewaard."


def test_a_choice_has_buttons_and_a_free_number_has_none(writer: Writer) -> None:
    verdict = CONTRACT.evaluate({}, writer.law, ON)
    asked = ("stelsel", "gesimuleerde_werkplek", "uren_werkplek")
    titles = [[one.title for one in writer.question(FACTS[id_], verdict).buttons] for id_ in asked]
    assert titles == [
        ["DBSO", "Leertijd", "Voltijds onderwijs", "Weet ik niet"],
        ["Ja", "Neen", "Weet ik niet"],
        [],
    ]


def test_each_failure_to_answer_explains_more(writer: Writer) -> None:
    fact = FACTS["uren_werkplek"]
    replies = [writer.not_an_answer(fact, times, ON) for times in (1, 2, 3, 4)]
    assert [len(reply.paragraphs) for reply in replies] == [0, 1, 2, 0]
    assert [one.message for one in replies[2].buttons] == ["/human", "/stop"]
    assert [reply.code.partition(":")[0] for reply in replies[2:]] == ["not_an_answer", "without"]


def test_every_topic_is_answered_with_its_source(writer: Writer) -> None:
    for intent, topic in writer.words.topics.items():
        entries = writer.law.series(topic.law).entries if topic.law else ()
        for on in {*(entry.start for entry in entries), ON} if entries else ():
            reply = writer.topic(intent, on)
            assert reply.code == f"topic:{intent}"
            assert len(reply.sources) == 1
            assert len(reply.buttons) == len(topic.related)
            assert flaws(reply) == []


def test_a_topic_without_law_refers_on_and_names_no_source(writer: Writer) -> None:
    for intent, topic in writer.words.topics.items():
        if topic.law is None:
            reply = writer.topic(intent, ON)
            assert reply.code == f"referral:{intent}"
            assert not reply.sources
            assert reply.as_of is None
            assert len(reply.buttons) == len(topic.related)
            assert flaws(reply) == []


def test_every_word_of_talk_can_be_said(writer: Writer) -> None:
    for key, words in writer.words.talk.items():
        reply = writer.talk(key)
        assert reply.code == f"talk:{key}"
        topics = [f"/{one}" for one in words.topics]
        assert [one.message for one in reply.buttons] == [*words.answers, *topics]
        assert flaws(reply) == []


@pytest.mark.parametrize(
    ("entry", "more", "on", "said"),
    [
        ("from: 2016-09-01, value: 20", "unit: uur", date(2016, 8, 31), "1 september 2016"),
        (
            "from: 2016-09-01, until: 2021-08-31, value: 20",
            "unit: uur",
            date(2021, 9, 1),
            "31 augustus 2021",
        ),
        (
            "from: 2026-02-01, value: 1954.99",
            "known_until: 2026-12-31",
            date(2027, 1, 1),
            "1 februari 2026: 1.954,99",
        ),
    ],
    ids=["before the first", "ended", "may have changed"],
)
def test_law_that_is_not_known_is_said_with_what_is_known(
    writer: Writer, tmp_path: Path, entry: str, more: str, on: date, said: str
) -> None:
    law = read_text(tmp_path, WET + series("values", "getal", entry, more=more))
    with pytest.raises(UnknownLaw) as caught:
        law.at("getal", on)
    reply = Writer(writer.words, law).unknown_law(caught.value)
    assert reply.code == "unknown_law:getal"
    assert "Titel van getal" in reply.headline
    assert said in reply.headline
    assert reply.steps == (writer.words.problems["unknown_next"],)
    assert [line.text.split(" – ")[0] for line in reply.sources] == ["De wet van 2019"]
    assert reply.as_of == on


def test_a_reply_can_be_held_as_json_without_its_empty_parts(writer: Writer) -> None:
    reply = writer.verdict(CONTRACT.evaluate(SAO, writer.law, ON))
    held = replace(reply, sources=(), notes=(), conditions=()).to_dict()
    assert [*held] == ["code", "headline", "steps", "as_of"]
    assert held["as_of"] == "2026-11-23"


def test_the_law_of_the_day_is_named_in_a_sentence(writer: Writer, law: Law) -> None:
    reply = writer.why_question(FACTS["uren_werkplek"], ON)
    assert str(law.at("oao.drempel_uren", ON).value) in reply.headline


@pytest.mark.parametrize(("days", "late"), [(0, False), (1, True)], ids=["on the day", "after it"])
def test_what_is_past_its_review_day_says_so(writer: Writer, days: int, late: bool) -> None:
    key = str(writer.words.topics["duaal_leren"].law)
    entry = writer.law.series(key).entries[-1]
    reply = writer.topic("duaal_leren", entry.review_by + timedelta(days))
    assert any(entry.title in note for note in reply.notes) == late

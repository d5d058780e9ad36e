"""The answer of the dossier startklaar: a line for each part, what is left to do, and by when."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import assume, given

from bot.answers import Reply, Writer, to_markdown
from bot.answers.address import document_path
from bot.law import UnknownLaw
from bot.rules import FACTS, FactError, FactValue, Verdict, what_if
from bot.rules.check import NEVER
from bot.rules.startklaar import PARTS, STARTKLAAR
from bot.rules.verdict import State
from tests.answers.test_writer import flaws
from tests.rules.grid import LAW
from tests.rules.test_dossier import GOED, any_day, facts_told, states, without
from tests.rules.test_logic import thorough

ON = date(2026, 11, 23)
NO_ERKENNING = without("erkenning_datum", erkenning_status="geen")
# Something in the way, to be deviated from, pending and settled; in this order: 2, 3, 5.
THREE_LEFT: dict[str, FactValue] = {
    **GOED,
    "financiele_draagkracht": False,
    "mentor_leeftijd": Decimal(24),
    "opleidingsplan_toegevoegd": False,
}


def evaluate(facts: dict[str, FactValue], on: date = ON) -> Verdict:
    return STARTKLAAR.evaluate(facts, LAW, on)


def reply(writer: Writer, facts: dict[str, FactValue], on: date = ON) -> Reply:
    """What is answered, decided or not."""
    verdict = evaluate(facts, on)
    if verdict.outcome is None:
        return writer.undecided(verdict, FACTS[verdict.missing[0]], ())
    return writer.verdict(verdict)


def test_a_dossier_in_order_has_a_line_for_each_part_with_its_state(writer: Writer) -> None:
    said = reply(writer, GOED)
    assert said.code == "startklaar:klaar"
    assert said.headline == "Ja, u bent klaar om de leerling te laten starten."
    assert [(line.text, line.state) for line in said.conditions] == [
        ("Erkenning als werkplek: een geldige erkenning", "voldaan"),
        ("Uw organisatie: voldoet", "voldaan"),
        ("De mentor: voldoet", "voldaan"),
        ("Welke overeenkomst: een overeenkomst van alternerende opleiding (OAO)", "voldaan"),
        ("De overeenkomst zelf: in orde", "voldaan"),
        ("De leervergoeding: niveau 1", "voldaan"),
        ("Uw voordelen: de premie (leerling met vergoeding)", "voldaan"),
    ]
    assert said.steps == ("Bewaar deze lijst bij de overeenkomst.",)
    assert said.as_of == ON


def test_a_part_that_does_not_matter_has_no_step(writer: Writer) -> None:
    said = reply(writer, {**GOED, "vestiging_regio": "brussels_gewest"})
    assert said.code == "startklaar:klaar"
    assert said.conditions[-1].state == "niet_van_toepassing"
    assert said.conditions[-1].text == "Uw voordelen: geen premie of stagebonus"
    assert len(said.steps) == 1


def test_there_is_a_step_for_each_part_that_is_left_in_the_order_of_the_parts(
    writer: Writer,
) -> None:
    said = reply(writer, THREE_LEFT)
    assert said.code == "startklaar:niet_klaar"
    assert [line.state for line in said.conditions] == [
        "voldaan",
        "niet_voldaan",
        "afwijking_mogelijk",
        "voldaan",
        "nog_te_doen",
        "voldaan",
        "voldaan",
    ]
    first, *steps = said.steps
    assert first == "Los eerst de punten op die niet in orde zijn."
    assert [step.partition(":")[0] for step in steps] == [
        "Uw organisatie",
        "De mentor",
        "De overeenkomst zelf",
    ]
    assert "Vraag de afwijking in uw aanvraag" in steps[1]
    assert "ten laatste op 1 december 2026" in steps[2]


def test_a_line_of_what_is_left_says_which_condition_it_is(writer: Writer) -> None:
    lines = [line.text for line in reply(writer, THREE_LEFT).conditions]
    assert lines[1] == "Uw organisatie: voldoet niet. Er is onvoldoende financiële draagkracht."
    assert lines[2] == (
        "De mentor: enkel met een afwijking. 24 jaar oud: jonger dan 25, maar vanaf 23 jaar kan "
        "een afwijking."
    )
    assert lines[4] == (
        "De overeenkomst zelf: nog in orde te brengen voor de start. Het opleidingsplan moet nog "
        "bij de overeenkomst."
    )
    assert lines[5] == "De leervergoeding: niveau 1"


def test_a_deadline_is_a_sentence_and_the_first_stands_in_front(writer: Writer) -> None:
    facts = {**NO_ERKENNING, "overeenkomst_vorm": "mondeling"}
    assert reply(writer, facts, date(2026, 11, 3)).paragraphs[:3] == (
        "Vraag de erkenning aan vóór 17 november 2026; een beslissing duurt tot 14 dagen.",
        "Laat iedereen de overeenkomst tekenen ten laatste op 1 december 2026.",
        "Registreer de overeenkomst in app.werkplekduaal.be vóór 1 maart 2027.",
    )


@pytest.mark.parametrize(
    ("on", "passed"), [(date(2026, 11, 17), False), (date(2026, 11, 18), True)]
)
def test_a_deadline_that_has_passed_says_so(writer: Writer, on: date, passed: bool) -> None:
    sentence = reply(writer, NO_ERKENNING, on).paragraphs[0]
    assert sentence.startswith("Vraag de erkenning aan vóór 17 november 2026")
    assert sentence.endswith("Die dag is al voorbij: vraag meteen na wat nu nog kan.") is passed


def test_the_deadline_of_the_mentoropleiding_warns_for_the_bouw(writer: Writer) -> None:
    facts = {**GOED, "erkenning_datum": date(2026, 10, 15), "mentor_opleiding": "nog_niet"}
    assert (
        "De mentor volgt de mentoropleiding ten laatste op 15 oktober 2027; in de bouw is dat "
        "vroeger."
    ) in reply(writer, facts).paragraphs
    in_bouw = reply(writer, {**facts, "paritair_comite": "124"})
    assert not any("mentoropleiding ten laatste" in one for one in in_bouw.paragraphs)
    assert any("in de bouw zes maanden" in step for step in in_bouw.steps)


def test_a_recognition_that_ends_before_the_start_says_when(writer: Writer) -> None:
    said = reply(writer, {**GOED, "erkenning_datum": date(2021, 12, 1)})
    assert said.code == "startklaar:nog_te_doen"
    assert said.conditions[0].text == "Erkenning als werkplek: een geldige erkenning"
    assert said.conditions[0].state == "nog_te_doen"
    assert said.steps[1:] == (
        "Erkenning als werkplek: Uw erkenning geldt maar tot en met 30 november 2026, en de "
        "leerling start op 1 december 2026. Vraag ze nu opnieuw aan op app.werkplekduaal.be.",
    )


def test_an_overeenkomst_of_another_kind_says_which_was_told_and_which_it_must_be(
    writer: Writer,
) -> None:
    said = reply(writer, {**GOED, "overeenkomst": "sao"})
    assert "(OAO)" in said.conditions[3].text
    assert said.conditions[3].state == "nog_te_doen"
    assert said.steps[1:] == (
        "Welke overeenkomst: U noemde een SAO, maar hier hoort een andere overeenkomst bij. Bel "
        "de trajectbegeleider van de school en sluit de juiste.",
    )


def test_an_undecided_dossier_says_how_it_stands_and_what_to_find_out(writer: Writer) -> None:
    facts = without("ondertekend_op", "eerdere_toekenningen", mentor_leeftijd=Decimal(24))
    said = reply(writer, facts)
    assert said.code == "startklaar:undecided"
    assert said.headline == writer.words.parts["dossier_undecided"]
    assert [line.state for line in said.conditions] == [
        "voldaan",
        "voldaan",
        "afwijking_mogelijk",
        "voldaan",
        "onbekend",
        "voldaan",
        "onbekend",
    ]
    assert said.conditions[4].text == "De overeenkomst zelf: nog niet alles is gekend"
    mentor, signing, before = said.steps
    assert mentor.startswith("De mentor: Vraag de afwijking")
    assert signing == (
        "De dag waarop de laatste partij tekent: Kijk welke datum bij de laatste handtekening "
        "staat."
    )
    assert before == (
        "Het aantal eerdere toekenningen: Kijk in uw boekhouding van de vorige schooljaren."
    )


def test_an_undecided_dossier_names_no_deadline_yet(writer: Writer) -> None:
    said = reply(writer, without("vooropleiding"))
    assert not any("vóór" in one or "ten laatste" in one for one in said.paragraphs)


def test_what_was_said_earlier_is_assumed_also_while_undecided(writer: Writer) -> None:
    for facts in (GOED, without("vooropleiding")):
        verdict = evaluate(facts)
        said = (
            writer.verdict(verdict, ["mentor_leeftijd"])
            if verdict.outcome
            else writer.undecided(verdict, FACTS["vooropleiding"], (), ["mentor_leeftijd"])
        )
        assert said.paragraphs[0] == "Ik ga uit van 30 jaar oud, zoals u zei."


def test_an_amount_that_may_have_changed_is_to_be_checked(writer: Writer) -> None:
    said = reply(writer, GOED)
    to_check = [one for one in said.paragraphs if one.startswith("Let op, kijk dit na:")]
    assert len(to_check) == 2
    assert "GGMMI" in to_check[0]


def test_a_question_says_at_which_step_it_stands(writer: Writer) -> None:
    for missing, sentence in (
        ("vestiging_regio", "Stap 1 van 7: Erkenning als werkplek."),
        ("mentor_ervaring", "Stap 3 van 7: De mentor."),
        ("vooropleiding", "Stap 6 van 7: De leervergoeding."),
        ("maanden_schooljaar", "Stap 7 van 7: Uw voordelen."),
    ):
        said = writer.question(FACTS[missing], evaluate(without(missing)))
        assert said.code == f"question:{missing}"
        assert said.paragraphs == (sentence,)


def test_the_step_stands_before_what_was_said_earlier(writer: Writer) -> None:
    verdict = evaluate(without("mentor_ervaring"))
    said = writer.question(FACTS["mentor_ervaring"], verdict, ["mentor_leeftijd"])
    assert said.paragraphs == (
        "Stap 3 van 7: De mentor.",
        "Ik ga uit van 30 jaar oud, zoals u zei.",
    )


def test_sources_are_those_of_what_is_left_and_of_the_deadlines(writer: Writer) -> None:
    in_order = [line.text for line in reply(writer, GOED).sources]
    left = [line.text for line in reply(writer, {**GOED, "mentor_leeftijd": Decimal(24)}).sources]
    assert len(left) < len(in_order)
    assert any(one.startswith("Erkenningsvoorwaarden voor een duale werkplek") for one in left)
    assert not any("Decreet van 10 juni 2016" in one for one in left)
    assert any(one.startswith("Nieuwe premies voor kwalificerend werkplekleren") for one in left)


def test_why_and_the_short_answer_are_those_of_the_dossier(writer: Writer) -> None:
    verdict = evaluate(THREE_LEFT)
    why, short = writer.why(verdict), writer.in_short(verdict)
    assert why.conditions == writer.verdict(verdict).conditions
    assert short.steps == writer.verdict(verdict).steps
    assert flaws(why) == flaws(short) == []


def test_a_what_if_names_both_outcomes(writer: Writer) -> None:
    change = what_if(STARTKLAAR, GOED, {"mentor_leeftijd": Decimal(24)}, LAW, ON)
    said = writer.change(change)
    assert said.code == "what_if:startklaar:nog_te_doen"
    assert "eerst klaar, nu bijna klaar" in said.headline
    assert flaws(said) == []


def test_the_marks_in_markdown_are_those_of_the_states(writer: Writer) -> None:
    text = to_markdown(reply(writer, THREE_LEFT), writer.words)
    for mark in (
        "- ✔ Erkenning als werkplek",
        "- ✘ Uw organisatie",
        "- ⚠ De mentor",
        "- ⚠ De overeenkomst zelf",
    ):
        assert mark in text


def test_every_part_that_can_be_pending_by_others_has_words(writer: Writer) -> None:
    conditional = [part.check.id for part in PARTS if part.unless is not NEVER]
    assert conditional == ["erkenning", "contractkeuze"]
    words = {key for key in writer.words.parts if key.startswith("unless_")}
    assert words == {f"unless_{id_}" for id_ in conditional}


def test_every_dossier_can_be_written(writer: Writer) -> None:
    @thorough
    @given(facts_told, any_day)
    def written(facts: dict[str, FactValue], on: date) -> None:
        try:
            verdict = evaluate(facts, on)
        except (UnknownLaw, FactError):
            assume(False)
        said = reply(writer, facts, on)
        assert said.code == f"startklaar:{verdict.outcome or 'undecided'}"
        assert [line.state for line in said.conditions] == [*states(verdict).values()]
        settled = (State.MET, State.NOT_APPLICABLE, State.UNKNOWN)
        left = [one for one in states(verdict).values() if one not in settled]
        own = 1 if verdict.outcome else 0
        assert len(said.steps) == own + len(left) + len(verdict.missing)
        assert flaws(said) == []

    written()


@pytest.mark.parametrize("facts", [GOED, without("vooropleiding")])
def test_a_dossier_can_be_kept_as_a_pdf_and_as_text(
    writer: Writer, facts: dict[str, FactValue]
) -> None:
    serving = Writer(writer.words, writer.law, "https://duaalwijzer.example.be")
    pdf, text = reply(serving, facts).links
    assert (pdf.title, text.title) == ("Download als PDF", "Als tekst om te delen")
    assert pdf.url == "https://duaalwijzer.example.be" + document_path(
        "startklaar", facts, ON, "pdf"
    )
    assert text.url == "https://duaalwijzer.example.be" + document_path(
        "startklaar", facts, ON, "txt"
    )


def test_there_is_no_link_where_nobody_serves_it(writer: Writer) -> None:
    assert reply(writer, GOED).links == ()

"""A Reply as a PDF, read back as a reader or a screen reader would."""

import io
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from pypdf import PdfReader

from bot.answers import ConditionLine, Reply, SourceLine, Writer
from bot.answers.document import document
from bot.answers.markup import MARKS
from bot.answers.pdf import to_pdf
from bot.answers.reply import Table
from bot.rules import CHECKS, FactValue
from bot.rules.startklaar import STARTKLAAR
from tests.answers.test_checklist import THREE_LEFT
from tests.rules.test_dossier import GOED, without

ON, MADE = date(2026, 12, 1), date(2026, 11, 23)
SPECIAL = '#panic(1) *vet* _schuin_ $x^2$ @bron [haak] `code` <label> // \\ ~ = - + "tekst"'


def read(body: bytes) -> PdfReader:
    return PdfReader(io.BytesIO(body))


def dossier(writer: Writer, facts: dict[str, FactValue]) -> PdfReader:
    return read(document(writer, STARTKLAAR, facts, ON, MADE, "pdf"))


def lines(pdf: PdfReader) -> list[str]:
    return [line.strip() for page in pdf.pages for line in page.extract_text().splitlines()]


def of(writer: Writer, reply: Reply) -> PdfReader:
    return read(to_pdf(reply, "Proef", MADE, writer.words))


def kinds(pdf: PdfReader) -> list[str]:
    """The kinds of structure a screen reader finds, in reading order."""
    found: list[str] = []

    def walk(node: Any) -> None:
        one = node.get_object() if hasattr(node, "get_object") else node
        for child in one if isinstance(one, list) else []:
            walk(child)
        if isinstance(one, dict):
            found.extend([str(one["/S"])] if "/S" in one else [])
            walk(one.get("/K"))

    walk(pdf.trailer["/Root"]["/StructTreeRoot"])
    return found


def test_a_dossier_says_everything_on_paper(writer: Writer) -> None:
    said = lines(dossier(writer, THREE_LEFT))
    assert said[:3] == [
        "Bent u klaar om een leerling te laten starten?",
        "Dit antwoord geldt op 1 december 2026. Gemaakt op 23 november 2026.",
        "Neen, zo kan de leerling nog niet starten.",
    ]
    for line in (
        "✔ In orde Erkenning als werkplek: een geldige erkenning",
        "✘ Niet in orde Uw organisatie: voldoet niet. Er is onvoldoende financiële draagkracht.",
        "Uw organisatie: Breng eerst in orde wat hierboven een ✘ heeft.",
        "Registreer de overeenkomst in app.werkplekduaal.be vóór 1 maart 2027.",
        "Wat u ons vertelde",
        "De leeftijd van de mentor 24 jaar oud",
        "De dag waarop de leerling start een start op 1 december 2026",
        "Bron",
    ):
        assert line in said, line


def test_an_undecided_dossier_says_how_it_stands(writer: Writer) -> None:
    said = lines(dossier(writer, without("vooropleiding")))
    assert "Van een paar punten weet ik nog niet genoeg; dit is de stand van zaken." in said
    assert "? Nog niet gekend De leervergoeding: nog niet alles is gekend" in said
    assert "De vooropleiding van de leerling: De school weet wat de klassenraad besliste." in said


def test_every_page_has_its_number_and_says_that_it_is_no_legal_advice(writer: Writer) -> None:
    pages = [page.extract_text() for page in dossier(writer, GOED).pages]
    assert len(pages) == 3
    for number, page in enumerate(pages, start=1):
        assert page.endswith(
            "Duaalwijzer is een digitale assistent. Dit is algemene informatie, geen juridisch "
            f"advies. {number} van 3"
        )


def test_a_plain_check_is_one_page_with_its_reasons(writer: Writer) -> None:
    facts: dict[str, FactValue] = {"mentor_leeftijd": Decimal(22)}
    pdf = read(document(writer, CHECKS["mentorcheck"], facts, ON, MADE, "pdf"))
    assert len(pdf.pages) == 1
    assert "Neen, deze persoon mag geen mentor zijn." in lines(pdf)


def test_what_follows_from_a_fact_is_not_what_was_told(writer: Writer) -> None:
    said = lines(dossier(writer, GOED))
    assert not any(line.startswith("De soort overeenkomst ") for line in said)
    told = lines(dossier(writer, {**GOED, "overeenkomst": "oao"}))
    assert "De soort overeenkomst een OAO" in told


def test_a_screen_reader_finds_language_title_and_structure(writer: Writer) -> None:
    pdf = dossier(writer, GOED)
    root = pdf.trailer["/Root"]
    assert root["/Lang"] == "nl-BE"
    assert root["/MarkInfo"]["/Marked"]
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert b"pdfuaid:part>1<" in root["/Metadata"].get_data()
    assert pdf.metadata is not None
    assert pdf.metadata.title == "Bent u klaar om een leerling te laten starten?"
    found = kinds(pdf)
    # A list for the parts, one for the steps and one for the sources.
    assert found.count("/L") == 3
    assert found.count("/H1") == 4
    assert found.count("/Table") == 1
    assert found.count("/TH") == 2


def test_an_address_of_a_source_can_be_followed_and_is_written_out(writer: Writer) -> None:
    source = SourceLine("Gids", "https://example.be/gids?a=1&b=2")
    pdf = of(writer, Reply("proef", "Kop", sources=(source, SourceLine("Wet"))))
    (link,) = [one.get_object() for one in pdf.pages[0]["/Annots"]]
    assert link["/A"]["/URI"] == "https://example.be/gids?a=1&b=2"
    assert "https://example.be/gids?a=1&b=2" in lines(pdf)


def test_nothing_that_is_said_is_read_as_typst(writer: Writer) -> None:
    reply = Reply(
        "proef",
        SPECIAL,
        paragraphs=(SPECIAL,),
        conditions=(ConditionLine(SPECIAL, "voldaan"),),
        steps=(SPECIAL,),
        notes=(SPECIAL,),
        table=Table((SPECIAL,), ((SPECIAL,),)),
        told=((SPECIAL, SPECIAL),),
        sources=(SourceLine(SPECIAL),),
    )
    pdf = read(to_pdf(reply, SPECIAL, MADE, writer.words))
    assert "".join(lines(pdf)).replace(" ", "").count(SPECIAL.replace(" ", "")) == 11
    assert pdf.metadata is not None
    assert pdf.metadata.title == SPECIAL


@pytest.mark.parametrize("state", MARKS)
def test_a_state_stands_there_in_words(writer: Writer, state: str) -> None:
    pdf = of(writer, Reply("proef", "Kop", conditions=(ConditionLine("Punt", state),)))
    assert f"{MARKS[state]} {writer.words.parts[f'state_{state}']} Punt" in lines(pdf)


def test_a_reason_without_a_state_is_a_line_of_a_list(writer: Writer) -> None:
    pdf = of(writer, Reply("proef", "Kop", conditions=(ConditionLine("Punt."),)))
    assert "• Punt." in lines(pdf)


def test_the_same_answer_is_the_same_file_and_another_day_another(writer: Writer) -> None:
    one, again = (document(writer, STARTKLAAR, GOED, ON, MADE, "pdf") for _ in range(2))
    assert one == again
    assert one != document(writer, STARTKLAAR, GOED, ON, date(2026, 11, 24), "pdf")


def test_no_font_of_the_machine_is_used(writer: Writer) -> None:
    fonts = {
        str(font.get_object()["/BaseFont"]).partition("+")[2]
        for page in dossier(writer, THREE_LEFT).pages
        for font in page["/Resources"]["/Font"].values()
    }
    assert {name.partition("-")[0] for name in fonts} == {"LibertinusSerif", "DejaVuSansMono"}

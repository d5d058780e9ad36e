from datetime import date
from decimal import Decimal

import pytest

from bot.answers import Button, ConditionLine, Reply, SourceLine, Writer, to_markdown
from bot.answers.markup import MARKS
from bot.answers.reply import Image, Link, Table
from bot.rules import CHECKS, FactValue, State

ON = date(2026, 11, 23)


def test_a_verdict_is_written_in_this_order(writer: Writer) -> None:
    facts: dict[str, FactValue] = {
        "mentor_leeftijd": Decimal(24),
        "mentor_ervaring": Decimal("6.5"),
        "mentor_opleiding": "nog_niet",
        "mentor_veroordeling": False,
        "mentor_intern": False,
    }
    verdict = CHECKS["mentorcheck"].evaluate(facts, writer.law, ON)
    assert to_markdown(writer.verdict(verdict, ["mentor_leeftijd"]), writer.words) == (
        "**Neen, deze persoon mag geen mentor zijn.**\n"
        "\n"
        "Ik ga uit van 24 jaar oud, zoals u zei.\n"
        "\n"
        "**Waarom**\n"
        "- ⚠ 24 jaar oud: jonger dan 25, maar vanaf 23 jaar kan een afwijking.\n"
        "- ✔ 6,5 jaar praktijkervaring: minstens 5 jaar.\n"
        "- ⚠ De mentoropleiding is nog niet gevolgd; "
        "dat kan nog, meestal tot een jaar na de erkenning.\n"
        "- ✔ Het strafregister is blanco.\n"
        "- ✘ De mentor werkt niet in uw organisatie.\n"
        "\n"
        "**Wat nu?**\n"
        "- Duid iemand anders aan die wel aan elke voorwaarde voldoet.\n"
        "- Denkt u dat er iets niet klopt? Verbeter een gegeven, bijvoorbeeld “hij is 26”.\n"
        "\n"
        "**Bron**\n"
        "- [FAQ deeltijds leren en werken (14 oktober 2020) – geldt sinds 1 september 2016, "
        "nagekeken op 22 november 2026 (Sociare, niet van de overheid zelf)]"
        "(https://www.sociare.be/kennisbank/faq-deeltijds-leren-en-werken)\n"
        "- [Langere termijn voor de verplichte mentorcursus (besluit van 17 april 2020) – geldt "
        "sinds 1 september 2019, nagekeken op 22 november 2026 (Wolters Kluwer, niet van de "
        "overheid zelf)](https://legalworld.wolterskluwer.be/nl/nieuws/socialeye/"
        "coronavirus-covid-19-vlaamse-regering-verlengt-termijn-voor-verplichte-mentorcursus-"
        "binnen-alternerende-opleidingen/)\n"
        "- Nieuwe regelgeving voor mentoren (2019) – geldt sinds 1 september 2019, nagekeken op "
        "22 november 2026\n"
        "- Erkenningsvoorwaarden voor een duale werkplek – geldt sinds 1 september 2016, "
        "nagekeken op 22 november 2026\n"
        "\n"
        "_Dit antwoord geldt op 23 november 2026._"
    )


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("*schuin* of **vet**", r"\*schuin\* of \*\*vet\*\*"),
        ("snake_case", r"snake\_case"),
        ("`code`", r"\`code\`"),
        ("[tekst](https://x.be)", r"\[tekst\](https://x.be)"),
        ("<script>alert(1)</script>", r"\<script\>alert(1)\</script\>"),
        ("a\\b", r"a\\b"),
        ("20 uur: ja, neen – “klopt”", "20 uur: ja, neen – “klopt”"),
    ],
)
def test_what_markdown_or_html_would_read_is_escaped(
    writer: Writer, text: str, escaped: str
) -> None:
    reply = Reply(
        code="proef",
        headline=text,
        paragraphs=(text,),
        conditions=(ConditionLine(text),),
        steps=(text,),
        notes=(text,),
        image=Image("/beeld.png", text),
        sources=(SourceLine(text), SourceLine(text, "https://example.be")),
    )
    written = to_markdown(reply, writer.words)
    assert written.count(escaped) == 8
    assert text == escaped or text not in written.replace(escaped, "")


def test_every_state_has_its_own_kind_of_mark(writer: Writer) -> None:
    assert {*MARKS} == {state.value for state in State}
    lines = tuple(ConditionLine(f"Zin {state}.", state) for state in MARKS)
    written = to_markdown(Reply("proef", "Kop", conditions=lines), writer.words)
    for state, mark in MARKS.items():
        assert f"- {mark} Zin {state}.".replace("_", r"\_") in written


def test_a_plain_reason_has_no_mark(writer: Writer) -> None:
    reply = Reply("proef", "Kop", conditions=(ConditionLine("Zin."),))
    assert to_markdown(reply, writer.words) == "**Kop**\n\n**Waarom**\n- Zin."


def test_a_question_is_not_bold_and_its_buttons_are_left_to_the_channel(writer: Writer) -> None:
    reply = Reply("proef", "Hoe oud?", ("Ik ga uit van 24.",), buttons=(Button("Ja", "Ja"),))
    assert to_markdown(reply, writer.words) == "Hoe oud?\n\nIk ga uit van 24."


def test_a_table_has_a_header_and_keeps_its_bars_inside_the_cells(writer: Writer) -> None:
    table = Table(("Jaar", "Bedrag"), (("1", "400,5"), ("2 | 3", "600")))
    assert to_markdown(Reply("proef", "Kop", table=table), writer.words) == (
        "Kop\n\n| Jaar | Bedrag |\n| --- | --- |\n| 1 | 400,5 |\n| 2 \\| 3 | 600 |"
    )


def test_the_cells_of_a_table_are_escaped_too(writer: Writer) -> None:
    table = Table(("*Jaar*",), (("<b>1</b>",),))
    written = to_markdown(Reply("proef", "Kop", table=table), writer.words)
    assert written == "Kop\n\n| \\*Jaar\\* |\n| --- |\n| \\<b\\>1\\</b\\> |"


def test_an_image_says_what_it_shows(writer: Writer) -> None:
    reply = Reply("proef", "Kop", image=Image("/beeld.png", "De beslisboom"))
    assert to_markdown(reply, writer.words) == "Kop\n\n![De beslisboom](/beeld.png)"


def test_a_source_without_an_address_is_no_link(writer: Writer) -> None:
    sources = (SourceLine("Wet"), SourceLine("Gids", "https://example.be"))
    assert to_markdown(Reply("proef", "Kop", sources=sources), writer.words) == (
        "**Kop**\n\n**Bron**\n- Wet\n- [Gids](https://example.be)"
    )


def test_links_stand_side_by_side_above_the_sources(writer: Writer) -> None:
    links = (Link("PDF", "/dossier.pdf"), Link("[Tekst]", "/dossier.txt"))
    assert to_markdown(Reply("proef", "Kop", links=links), writer.words) == (
        "Kop\n\n[PDF](/dossier.pdf) · [\\[Tekst\\]](/dossier.txt)"
    )

"""A Reply as text without markup."""

from datetime import date

from bot.answers import ConditionLine, Link, Reply, SourceLine, Writer, to_plain
from bot.answers.reply import Image, Table

WHOLE = Reply(
    "proef",
    "Neen, *zo* kan het_niet.",
    paragraphs=("Eerst dit.", "Dan dat."),
    conditions=(
        ConditionLine("De mentor", "voldaan"),
        ConditionLine("Uw organisatie", "niet_voldaan"),
        ConditionLine("De overeenkomst", "nog_te_doen"),
        ConditionLine("Een reden zonder stand."),
    ),
    table=Table(("Jaar", "Bedrag"), (("1", "400,5"), ("2", "600"))),
    image=Image("https://example.be/beeld.png", "De beslisboom"),
    steps=("Bel de [school].",),
    notes=("Dit kan veranderen.",),
    told=(("De leeftijd van de mentor", "24 jaar oud"),),
    links=(
        Link("Download als PDF", "https://example.be/a.pdf?op=2026-11-23&mentor_leeftijd=24"),
        Link("Als tekst", "https://example.be/a.txt"),
    ),
    sources=(SourceLine("Decreet", "https://example.be/decreet_2016"), SourceLine("Gids")),
    as_of=date(2026, 11, 23),
)


def test_everything_is_there_in_this_order_without_markup(writer: Writer) -> None:
    assert to_plain(WHOLE, writer.words) == (
        "Neen, *zo* kan het_niet.\n"
        "\n"
        "Eerst dit.\n"
        "\n"
        "Dan dat.\n"
        "\n"
        "Waarom:\n"
        "- ✔ De mentor\n"
        "- ✘ Uw organisatie\n"
        "- ⚠ De overeenkomst\n"
        "- Een reden zonder stand.\n"
        "\n"
        "- Jaar: 1, Bedrag: 400,5\n"
        "- Jaar: 2, Bedrag: 600\n"
        "\n"
        "De beslisboom: https://example.be/beeld.png\n"
        "\n"
        "Wat nu?\n"
        "- Bel de [school].\n"
        "\n"
        "Let op: Dit kan veranderen.\n"
        "\n"
        "Wat u ons vertelde:\n"
        "- De leeftijd van de mentor: 24 jaar oud\n"
        "\n"
        "Download als PDF: https://example.be/a.pdf?op=2026-11-23&mentor_leeftijd=24\n"
        "Als tekst: https://example.be/a.txt\n"
        "\n"
        "Bron:\n"
        "- Decreet: https://example.be/decreet_2016\n"
        "- Gids\n"
        "\n"
        "Dit antwoord geldt op 23 november 2026."
    )


def test_a_question_is_only_its_sentence(writer: Writer) -> None:
    assert to_plain(Reply("question:x", "Hoe oud is de mentor?"), writer.words) == (
        "Hoe oud is de mentor?"
    )

"""The commands that show and improve understanding: test-nlu, nlu explain, nlu review."""

from __future__ import annotations

import click

from bot.cli_common import conversation, fail
from bot.settings import ROOT, settings

UNSURE = ("nlu_fallback", "not_recognised", "out_of_scope")


@click.command("test-nlu")
@click.option("--fouten", is_flag=True, help="Toon ook elke zin die verkeerd begrepen is.")
@click.option(
    "--vergelijk", is_flag=True, help="Vergelijk met Rasa's eigen recept; maakt docs/nlu.md."
)
@click.option(
    "--rondes",
    type=click.IntRange(1, 100),
    default=100,
    help="Train dat recept maar zoveel van zijn 100 rondes, die samen uren duren.",
)
def test_nlu(fouten: bool, vergelijk: bool, rondes: int) -> None:
    """Meet hoe goed vragen begrepen worden, op zinnen die niet in de training zitten."""
    from bot.measuring import recipes, report
    from bot.measuring.score import read_set, score

    result = score(read_set(), conversation().parse)
    click.echo(report.as_text(result, show_errors=fouten))
    if vergelijk:
        from bot.measuring.plots import draw

        results = recipes.compare(read_set(), rondes)
        sure = recipes.threshold()
        draw(result, sure, ROOT / "docs" / "nlu")
        text = report.page(result, results, sure)
        (ROOT / "docs" / "nlu.md").write_text(text, encoding="utf-8")
        click.echo("\n" + report.comparison(results))


@click.group()
def nlu() -> None:
    """Toon wat de assistent van een zin maakt, en leer bij uit wat gebruikers vroegen."""


@nlu.command()
@click.argument("zin")
def explain(zin: str) -> None:
    """Toon van ZIN de woorden, de verbeterde tikfouten, de gegevens en de dichtste onderwerpen."""
    from bot.nlu.reader import read
    from bot.nlu.spacy_model import load_dutch
    from bot.nlu.spelling import corrected

    parsed = conversation().parse(zin)
    words = [f"{token.text} ({token.lemma_ or '?'})" for token in load_dutch()(zin)]
    click.echo(f"woorden:    {' '.join(words)}")
    for change in corrected(zin).changes:
        click.echo(f"verbeterd:  {change.written} → {change.meant}")
    for mention in read(zin, settings().day()):
        role = f", {mention.role}" if mention.role else ""
        said = zin[mention.start : mention.end]
        click.echo(f"gegeven:    {mention.kind}{role} = {mention.value}  “{said}”")
    click.echo(f"begrepen:   {parsed['intent']['name']}")
    for one in parsed["intent_ranking"][:5]:
        click.echo(f"            {one['confidence']:.2f} {one['name']}")


@nlu.command()
def review() -> None:
    """Loop door wat gebruikers vroegen en de assistent niet zeker begreep, en leer eruit bij.

    Elke zin wordt getoond zonder namen, nummers en adressen. Enter neemt het voorgestelde
    onderwerp; een cijfer een ander; e verbetert de zin; s slaat over; q stopt.
    """
    from bot.nlu.learning import Notebook
    from bot.nlu.scrubbing import scrubbed
    from bot.store.database import StoreUnreadable, reading
    from bot.store.messages import messages_understood_as

    notebook, added = Notebook(ROOT / "data" / "nlu", settings().var / "nlu-review.json"), 0
    known = notebook.words()
    try:
        with reading(settings().database) as connection:
            messages = [*messages_understood_as(connection, UNSURE, notebook.last)]
    except StoreUnreadable:
        fail(f"De gesprekken in {settings().database} kunnen niet gelezen worden.")
    for number, message in enumerate(messages, start=1):
        sentence = scrubbed(message.text, known)
        click.echo(f"\n[{number}/{len(messages)}] {sentence}")
        choice, sentence = _choose(
            sentence, [*notebook.learned(message.topics)[:3], "out_of_scope"]
        )
        if choice == "q":
            break
        if choice and notebook.add(choice, sentence):
            added += 1
        notebook.seen(message.id)
    click.echo(f"\n{added} zinnen bijgeleerd." + (" Train opnieuw: make train" if added else ""))


def _choose(sentence: str, topics: list[str]) -> tuple[str | None, str]:
    """The topic chosen for a sentence, None to skip it or q to stop, and the sentence as edited."""
    while True:
        offered = "  ".join(f"{at} {topic}" for at, topic in enumerate(topics, start=1))
        key = click.prompt(f"  {offered}  e verbeter  s sla over  q stop", default="1").strip()
        if key == "e":
            sentence = click.prompt("  zin", default=sentence)
        elif key == "q":
            return "q", sentence
        elif key == "s":
            return None, sentence
        elif key.isdigit() and 1 <= int(key) <= len(topics):
            return topics[int(key) - 1], sentence
        else:
            click.echo("  Kies een cijfer, e, s of q.")

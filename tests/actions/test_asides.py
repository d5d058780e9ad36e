import pytest

from actions.asides import goes_on, is_courtesy, means_someone_else, wants_overview, wipes_all


@pytest.mark.parametrize(
    "text",
    ["ok bedankt", "oké, merci!", "oké top", "dank u wel", "Bedankt voor uw hulp", "super, thanks"],
)
def test_what_only_thanks_is_courtesy(text):
    assert is_courtesy(text)


@pytest.mark.parametrize(
    "text", ["ok", "Oké!", "ja bedankt", "nee dank u", "top", "bedankt, hij is 25", "", "👍"]
)
def test_what_may_answer_is_no_courtesy(text):
    assert not is_courtesy(text)


@pytest.mark.parametrize(
    "text",
    ["verder", "ga verder", "Ga maar verder", "volgende vraag", "ok, verder", "doe maar door"],
)
def test_what_asks_to_go_on(text):
    assert goes_on(text)


@pytest.mark.parametrize("text", ["", "ok", "volgende week", "hij gaat verder", "verder niets"])
def test_what_does_not_ask_to_go_on(text):
    assert not goes_on(text)


@pytest.mark.parametrize(
    "text",
    [
        *("opnieuw", "begin opnieuw", "wis alles", "Vergeet alles!", "begin van voren af aan"),
        *("reset", "/start_over", "ik wil opnieuw beginnen", "zet alles terug op nul", "herbegin"),
    ],
)
def test_a_plain_command_wipes_all(text):
    assert wipes_all(text)


@pytest.mark.parametrize(
    "text",
    [
        *("begin", "begin november", "hij moet opnieuw beginnen", "opnieuw op 1/9", "schone lei"),
        *("de leerling begint opnieuw", "we beginnen opnieuw in september"),
    ],
)
def test_what_may_be_about_the_case_does_not_wipe(text):
    assert not wipes_all(text)


@pytest.mark.parametrize(
    "text",
    [
        *("het is iemand anders", "een andere mentor", "en mijn broer van 30?"),
        *("we nemen toch een andere collega", "en onze chef?"),
    ],
)
def test_another_person_is_brought_in(text: str) -> None:
    assert means_someone_else(text)


@pytest.mark.parametrize(
    "text",
    ["mijn broer is 30", "geen andere mentor", "hij is 30", "een andere vraag", "en mijn mentor?"],
)
def test_the_same_person_is_meant(text: str) -> None:
    assert not means_someone_else(text)


@pytest.mark.parametrize(
    "text",
    ["hoever zit ik?", "hoe ver staan we", "wat ontbreekt er nog", "toon de checklist", "pdf"],
)
def test_the_state_of_a_dossier_is_asked_for(text: str) -> None:
    assert wants_overview(text)


@pytest.mark.parametrize(
    "text", ["hoeveel betaal ik", "ja", "nog 3 weken", "hoe oud moet hij zijn"]
)
def test_the_state_of_a_dossier_is_not_asked_for(text: str) -> None:
    assert not wants_overview(text)

import pytest

from actions.asides import goes_on, is_courtesy, wipes_all


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

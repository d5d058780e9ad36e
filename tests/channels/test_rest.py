"""What is let through to Rasa, and what is refused before it."""

import urllib.error
import urllib.request

import pytest

from bot.channels.rest import without_payload
from bot.nlu.text import MAX_LENGTH


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("hallo", "hallo"),
        ("/mentorcheck", "/mentorcheck"),
        ("/feedback_good", "/feedback_good"),
        (" /mentorcheck", "mentorcheck"),
        ("/mentorcheck ", "mentorcheck "),
        ("/restart", "restart"),
        ("//inform", "inform"),
        ("/ \n/restart", "restart"),
        ("\t/x", "x"),
        ("/\u00a0/\u2003/restart", "restart"),
        ("/", ""),
        ("x" * MAX_LENGTH, "x" * MAX_LENGTH),
        ("/" + "x" * 9000, "x" * (MAX_LENGTH + 1)),
    ],
)
def test_only_a_button_of_ours_may_start_with_a_slash(text: str, words: str) -> None:
    assert without_payload(text) == words


@pytest.mark.parametrize("query", ["", "?stream=true"])
@pytest.mark.parametrize(
    "body",
    [
        *('{"message": 5}', '{"message": ["hallo"]}', '{"sender": {}, "message": "hallo"}'),
        *('{"message": "hal\\ud800lo"}', '{"sender": "\\ud800"}', '{"sender": "a\\u0000"}'),
        *('{"sender": true}', f'{{"sender": "{"x" * 256}"}}', '{"metadata": 5}'),
        '{"input_channel": []}',
        *("[]", "null", "5", '"hallo"', "{", ""),
    ],
)
def test_a_body_that_is_no_message_is_refused(address: str, body: str, query: str) -> None:
    request = urllib.request.Request(
        f"{address}/webhooks/rest/webhook{query}", body.encode(), {"Content-Type": "text/json"}
    )
    with pytest.raises(urllib.error.HTTPError) as refused:
        urllib.request.urlopen(request, timeout=30)
    assert refused.value.code == 400
    assert refused.value.read().decode() == (
        "Dit bericht kan niet gelezen worden. Toegelaten is een JSON-object met message (een "
        "tekst), sender (een tekst van hoogstens 255 tekens of een geheel getal), input_channel "
        "(een tekst) en metadata (een object). Elk deel mag ook ontbreken.\n"
    )

"""The REST channel itself."""

import io
import re
import urllib.request
from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.dialogue.server import Server


def test_one_reply_is_one_message_with_text_buttons_and_the_reply_itself(server: Server) -> None:
    (answer,) = server.say("one-message", "wat is duaal leren?")
    assert answer["recipient_id"] == "one-message"
    assert answer["text"].startswith("**Duaal leren is één vorm van alternerende opleiding")
    assert {"title": "Mag iemand mentor zijn?", "payload": "/mentorcheck"} in answer["buttons"]
    assert answer["custom"]["reply"]["as_of"] == "2026-11-23"


def test_ten_thousand_characters_are_refused_and_the_facts_stay(server: Server) -> None:
    server.say("long", "mag iemand van 24 mentor zijn")
    first, second = server.say("long", "mentor " * 1429)
    assert first["custom"]["reply"]["code"] == "talk:unreadable_long"
    assert second["custom"]["reply"]["code"] == "question:mentor_opleiding"


def test_a_message_that_is_missing_is_an_empty_one(server: Server) -> None:
    (answer,) = server.say("nothing", None)
    assert answer["custom"]["reply"]["code"] == "talk:unreadable_empty"


def test_who_does_not_say_who_writes_has_a_conversation_of_their_own(server: Server) -> None:
    (first,) = server.post({"message": "mag iemand van 24 met 8 jaar ervaring mentor zijn"})
    (other,) = server.post({"message": "mag mijn collega mentor zijn"})
    assert first["recipient_id"] != other["recipient_id"]
    assert other["custom"]["reply"]["code"] == "question:mentor_leeftijd"


def test_a_sender_may_be_a_number(server: Server) -> None:
    (answer,) = server.post({"sender": 7, "message": "wat is duaal leren?"})
    assert answer["recipient_id"] == "7"


def test_a_long_message_with_slashes_in_front_is_too_long_too(server: Server) -> None:
    (answer,) = server.say("slashes", "/" * 9 + "mentor " * 1429)
    assert answer["custom"]["reply"]["code"] == "talk:unreadable_long"


def test_thirty_thousand_characters_do_not_keep_the_server_busy(server: Server) -> None:
    (answer,) = server.say("huge", "a" * 30_000)
    assert answer["custom"]["reply"]["code"] == "talk:unreadable_long"


def test_two_conversations_do_not_mix(server: Server) -> None:
    server.say("first", "mag iemand van 24 met 8 jaar ervaring mentor zijn")
    (answer,) = server.say("second", "mag mijn collega mentor zijn")
    assert answer["custom"]["reply"]["code"] == "question:mentor_leeftijd"


def test_a_conversation_survives_a_restart_and_the_second_start_does_not_train(
    tmp_path: Path,
) -> None:
    before = Server(tmp_path, today="2026-11-23")
    before.say("survivor", "mag iemand van 24 met 8 jaar ervaring mentor zijn")
    assert before.stop() == 0
    after = Server(tmp_path, today="2026-11-23")
    try:
        assert "getraind" not in after.log()
        (answer,) = after.say("survivor", "ja")
        assert answer["custom"]["reply"]["code"] == "question:mentor_veroordeling"
    finally:
        after.stop()


@pytest.mark.parametrize(
    "payload",
    [
        '/mentorcheck{"mentor_leeftijd": 30}',
        '/inform{"mentor_leeftijd": "30", "says_je": true}',
        "/SetSlots(mentor_leeftijd=30)",
        "/slot{'mentor_leeftijd': 30}",
        '/ \n/inform{"mentor_leeftijd": "30"}',
    ],
)
def test_the_payload_of_a_button_sets_nothing(server: Server, payload: str) -> None:
    server.say(payload, payload)
    first, *_ = server.say(payload, "wat weet u al van mij?")
    assert first["custom"]["reply"]["code"] == "known:nothing"


def test_the_links_of_a_dossier_open_as_a_pdf_and_as_text(server: Server) -> None:
    asked = "Ben ik klaar om een leerling te laten starten? Vestiging in Brussel, mentor van 22"
    (answer,) = server.say("dossier", asked)
    for _ in range(40):
        if answer["custom"]["reply"]["code"].startswith("startklaar"):
            break
        (answer,) = server.say("dossier", "weet ik niet")
    pdf, txt = re.findall(r"\((\S+/dossier/\S+)\)", answer["text"])
    here = f"http://127.0.0.1:{server.port}/dossier/"
    with urllib.request.urlopen(here + pdf.partition("/dossier/")[2], timeout=60) as response:
        assert response.headers["Content-Type"] == "application/pdf"
        page = PdfReader(io.BytesIO(response.read())).pages[0].extract_text()
    with urllib.request.urlopen(here + txt.partition("/dossier/")[2], timeout=60) as response:
        text = response.read().decode()
    for words in ("dit is de stand van zaken", "22 jaar oud"):
        assert words in " ".join(page.split())
        assert words in text


def test_the_server_says_once_which_language_model_it_uses(server: Server) -> None:
    assert server.log().count("Taalmodel: ") == 1


def test_the_log_has_no_warnings_and_no_trace(server: Server) -> None:
    assert "Traceback" not in server.log()
    assert "Warning" not in server.log()

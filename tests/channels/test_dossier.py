"""Answers as documents, over HTTP."""

import io
import urllib.error
import urllib.request
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from email.message import Message

import pytest
from pypdf import PdfReader

from bot.answers import dutch
from bot.answers.address import document_path
from bot.rules import CHECKS
from tests.answers.test_checklist import GOED

ON = date(2026, 11, 23)
MENTOR = "/dossier/mentorcheck.txt?op=2022-05-01&mentor_leeftijd=22"


def get(address: str) -> tuple[int, Message, bytes]:
    """Status, headers and body of what is at an address."""
    try:
        with urllib.request.urlopen(address, timeout=30) as response:
            return response.status, response.headers, response.read()
    except urllib.error.HTTPError as error:
        return error.code, error.headers, error.read()


def test_a_dossier_is_served_as_a_pdf(address: str) -> None:
    status, headers, body = get(address + document_path("startklaar", GOED, ON, "pdf"))
    assert status == 200
    assert headers["Content-Type"] == "application/pdf"
    assert headers["Content-Disposition"] == 'inline; filename="startklaar-2026-11-23.pdf"'
    first = PdfReader(io.BytesIO(body)).pages[0].extract_text()
    assert "Ja, u bent klaar om de leerling te laten starten." in first


def test_a_dossier_is_served_as_text(address: str) -> None:
    status, headers, body = get(address + document_path("startklaar", GOED, ON, "txt"))
    assert status == 200
    assert headers["Content-Type"] == "text/plain; charset=utf-8"
    assert headers["Content-Disposition"] == 'inline; filename="startklaar-2026-11-23.txt"'
    lines = body.decode().splitlines()
    assert lines[0] == "Bent u klaar om een leerling te laten starten?"
    assert lines[2] == "Ja, u bent klaar om de leerling te laten starten."


def test_a_dossier_that_is_not_complete_says_how_it_stands(address: str) -> None:
    status, _, body = get(f"{address}/dossier/startklaar.txt?op=2026-11-23&mentor_leeftijd=24")
    assert status == 200
    assert "Van een paar punten weet ik nog niet genoeg" in body.decode()


def test_the_answer_is_for_the_day_in_the_address(address: str) -> None:
    status, headers, body = get(address + MENTOR)
    assert status == 200
    assert headers["Content-Disposition"] == 'inline; filename="mentorcheck-2022-05-01.txt"'
    assert "Dit antwoord geldt op 1 mei 2022." in body.decode()
    assert "Gemaakt op 23 november 2026." in body.decode()


def test_without_a_day_the_answer_is_for_today(address: str) -> None:
    _, _, body = get(f"{address}/dossier/mentorcheck.txt?mentor_leeftijd=22")
    assert "Dit antwoord geldt op 23 november 2026." in body.decode()


def test_a_day_before_every_source_gives_a_document_that_says_so(address: str) -> None:
    status, _, body = get(f"{address}/dossier/mentorcheck.txt?op=2001-01-01&mentor_leeftijd=22")
    assert status == 200
    assert "Dat weet ik niet zeker" in body.decode()


@pytest.mark.parametrize("check", CHECKS)
@pytest.mark.parametrize("kind", ["pdf", "txt"])
def test_every_check_can_be_a_document(address: str, check: str, kind: str) -> None:
    status, _, body = get(f"{address}/dossier/{check}.{kind}")
    assert status == 200
    assert body.startswith(b"%PDF") is (kind == "pdf")


@pytest.mark.parametrize(
    "path",
    [
        MENTOR,
        "/dossier/mentorcheck.pdf",
        "/dossier/mentorcheck.pdf?mentor_leeftijd=200",
        "/dossier/onbekend.pdf",
    ],
)
def test_what_was_told_stays_between_who_has_the_link(address: str, path: str) -> None:
    _, headers, _ = get(address + path)
    assert headers["Cache-Control"] == "private"
    assert headers["Referrer-Policy"] == "no-referrer"
    assert headers["X-Robots-Tag"] == "noindex"
    assert headers["X-Content-Type-Options"] == "nosniff"


@pytest.mark.parametrize(
    ("query", "sentence"),
    [
        (
            "mentor_leeftijd=200",
            "De leeftijd van de mentor kan niet 200 zijn. Toegelaten is 15 tot en met 99 jaar.",
        ),
        (
            "mentor_opleiding=misschien",
            "De mentoropleiding kan niet misschien zijn. Toegelaten is Ja, Nog niet en "
            "Neen, ook niet later.",
        ),
        (
            "op=31/6/2026",
            "De dag waarvoor u het vraagt kan niet 31/6/2026 zijn. Toegelaten is een bestaande "
            "datum van 1/1/1990 tot en met 31/12/2049.",
        ),
        (
            "mentor_leeftijd=24&mentor_leeftijd=30",
            "U geeft twee waarden voor de leeftijd van de mentor: 24 jaar oud en 30 jaar oud. "
            "Welke klopt?",
        ),
        (
            "leeftijd=24",
            "Het gegeven leeftijd hoort niet bij mentorcheck. Toegelaten is: "
            f"{dutch.enumeration(['op', *(one.id for one in CHECKS['mentorcheck'].facts)])}.",
        ),
    ],
)
@pytest.mark.parametrize("kind", ["pdf", "txt"])
def test_a_fact_that_cannot_be_is_named_with_what_is_allowed(
    address: str, query: str, sentence: str, kind: str
) -> None:
    status, headers, body = get(f"{address}/dossier/mentorcheck.{kind}?{query}")
    assert (status, body.decode()) == (400, sentence + "\n")
    assert headers["Content-Type"] == "text/plain; charset=utf-8"


@pytest.mark.parametrize("given", ["1E-100000", "1_9"])
def test_a_number_that_is_none_is_refused(address: str, given: str) -> None:
    status, _, body = get(f"{address}/dossier/contractkeuze.txt?uren_werkplek={given}")
    assert status == 400
    assert f"kan niet {given} zijn. Toegelaten is 1 tot en met 50 uur" in body.decode()


def test_who_comes_when_too_many_wait_is_told_so(address: str) -> None:
    with ThreadPoolExecutor(40) as threads:
        got = [*threads.map(get, [f"{address}/dossier/startklaar.pdf"] * 40)]
    assert {status for status, _, _ in got} == {200, 503}
    headers, body = next(rest for status, *rest in got if status == 503)
    assert (headers["Retry-After"], headers["Cache-Control"]) == ("5", "private")
    assert body.decode().startswith("Er worden nu te veel documenten gevraagd.")


def test_an_empty_value_tells_nothing(address: str) -> None:
    told = f"{address}/dossier/mentorcheck.txt?mentor_leeftijd=24"
    assert get(f"{told}&mentor_ervaring=")[2] == get(told)[2]


def test_days_that_cannot_stand_side_by_side_are_refused(address: str) -> None:
    status, _, body = get(
        f"{address}/dossier/opzeggen.pdf?start_leerling=2026-09-01&opzegging_op=2026-08-01"
    )
    assert status == 400
    assert body.decode().endswith("Toegelaten is een datum vanaf 1/9/2026.\n")


@pytest.mark.parametrize("name", ["onbekend.pdf", "startklaar.docx", "startklaar", ".pdf"])
def test_what_is_not_there_is_named_with_what_is(address: str, name: str) -> None:
    status, _, body = get(f"{address}/dossier/{name}")
    assert status == 404
    assert body.decode().startswith(f"Het document {name} bestaat niet. Wat er is: ")
    assert "startklaar.pdf" in body.decode()


def test_a_long_name_is_not_said_back_in_whole(address: str) -> None:
    for path in (f"{'x' * 500}.pdf", f"mentorcheck.pdf?{'x' * 500}=1"):
        status, _, body = get(f"{address}/dossier/{path}")
        assert status in (400, 404)
        assert "x" * 41 not in body.decode()

"""The routes of figures over HTTP, in a server of their own."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from email.message import Message
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import pytest

from bot.charts import mark
from bot.settings import ROOT
from bot.store.database import upgrade
from tests.charts.samples import WORDS, tables
from tests.dialogue.server import free_port

LIMBURG = "overeenkomst/provincie/limburg/2021-2022/cijfer"
START = 60

Got = tuple[int, Message, bytes]


class FigureServer:
    """The channel of figures in a process of its own, over a new database."""

    def __init__(self, folder: Path, waiting: int = 20) -> None:
        self.url = f"http://127.0.0.1:{(port := free_port())}/cijfers/"
        database = f"sqlite:///{folder / 'figures.db'}"
        upgrade(database, ROOT / "data" / "statistics")
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.channels.serve_figures", str(port), str(waiting)],
            env={**os.environ, "DUAALWIJZER_DATABASE_URL": database},
            cwd=ROOT,
            stdout=(folder / "log").open("w"),
            stderr=subprocess.STDOUT,
        )
        deadline = time.monotonic() + START
        while self.get("x")[0] != 404:
            assert self.process.poll() is None, (folder / "log").read_text()
            assert time.monotonic() < deadline, (folder / "log").read_text()
            time.sleep(0.2)

    def get(self, path: str, method: str = "GET", **headers: str) -> Got:
        """Status, headers and content; status 0 if nobody listens."""
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        request = Request(self.url + path, headers=named, method=method)
        try:
            with urlopen(request, timeout=30) as response:
                return response.status, response.headers, response.read()
        except HTTPError as error:
            return error.code, error.headers, error.read()
        except OSError:
            return 0, Message(), b""

    def stop(self) -> None:
        self.process.send_signal(signal.SIGINT)
        self.process.wait(timeout=30)


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FigureServer]:
    started = FigureServer(tmp_path_factory.mktemp("figures"))
    yield started
    started.stop()


@pytest.mark.parametrize(
    ("ending", "type_", "start"),
    [
        ("png", "image/png", b"\x89PNG"),
        ("svg", "image/svg+xml", b"<?xml"),
        ("csv", "text/csv; charset=utf-8", b"maat,"),
        ("json", "application/json", b"{"),
    ],
)
def test_each_ending_has_its_own_type(
    server: FigureServer, ending: str, type_: str, start: bytes
) -> None:
    status, headers, content = server.get(f"{LIMBURG}.{ending}")
    assert (status, headers["Content-Type"]) == (200, type_)
    assert content.startswith(start)
    assert headers["X-Content-Type-Options"] == "nosniff"


def test_the_address_with_the_mark_of_the_figures_is_kept_for_ever(server: FigureServer) -> None:
    version = mark(tables().digest, WORDS)
    _, headers, _ = server.get(f"{LIMBURG}.png?v={version}")
    assert headers["Cache-Control"] == "public, max-age=31536000, immutable"


@pytest.mark.parametrize("query", ["", "?v=", "?v=0123456789ab"])
def test_any_other_address_is_kept_for_minutes(server: FigureServer, query: str) -> None:
    status, headers, _ = server.get(f"{LIMBURG}.png{query}")
    assert (status, headers["Cache-Control"]) == (200, "public, max-age=300")


def test_what_the_client_has_already_is_not_sent_again(server: FigureServer) -> None:
    _, headers, _ = server.get(f"{LIMBURG}.svg")
    etag = headers["ETag"]
    for known in (etag, f'W/{etag}, "other"'):
        status, headers, content = server.get(f"{LIMBURG}.svg", If_None_Match=known)
        assert (status, content, headers["ETag"]) == (304, b"", etag)
    assert server.get(f"{LIMBURG}.svg", If_None_Match='"other"')[0] == 200


def test_the_dark_picture_is_another_one(server: FigureServer) -> None:
    light = server.get(f"{LIMBURG}.svg")[2].decode()
    dark = server.get(f"{LIMBURG}.svg?donker=1")[2].decode()
    assert "#1f1f1f" in dark
    assert "#1f1f1f" not in light


def test_a_head_request_has_headers_alone(server: FigureServer) -> None:
    status, headers, content = server.get(f"{LIMBURG}.png", method="HEAD")
    assert (status, headers["Content-Type"], content) == (200, "image/png", b"")


def test_the_csv_is_a_download_with_the_figure(server: FigureServer) -> None:
    _, headers, content = server.get(f"{LIMBURG}.csv")
    name = "cijfers-overeenkomst-provincie-limburg-2021-2022-cijfer.csv"
    assert headers["Content-Disposition"] == f'attachment; filename="{name}"'
    (row,) = csv.DictReader(io.StringIO(content.decode("utf-8")))
    assert (row["naam"], row["schooljaar"], row["ondernemingen"]) == ("Limburg", "2021-2022", "402")


def test_the_json_has_the_same_figure(server: FigureServer) -> None:
    content = json.loads(server.get(f"{LIMBURG}.json")[2])
    assert [row["ondernemingen"] for row in content["rijen"]] == [402]


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("overeenkomst/provincie/limburg/2018-2019/cijfer.png", r"2018-2019.*2021-2022"),
        ("overeenkomst/provincie/wallonie/2021-2022/cijfer.svg", r"Wallonië.*Limburg"),
        ("overeenkomst/sector/binnenvaart/2021-2022/cijfer.csv", r"Binnenvaart"),
        ("", "Dit adres bestaat niet"),
        ("limburg.png", r"\.png, \.svg, \.csv en \.json"),
        ("overeenkomst/provincie/limburg/2021-2022/cijfer.exe", "Dit adres bestaat niet"),
        ("overeenkomst/provincie/limburg/2021-2022/cijfer", "Dit adres bestaat niet"),
        ("overeenkomst/provincie/../../etc/passwd.csv", "Dit adres bestaat niet"),
        ("loon/provincie/limburg/2021-2022/cijfer.png", "Dit adres bestaat niet"),
        (f"overeenkomst/provincie/{'x' * 1000}/2021-2022/cijfer.png", "Dit adres bestaat niet"),
        (
            f"overeenkomst/provincie/{'+'.join(['limburg'] * 41)}/2021-2022/cijfer.png",
            "Hoogstens 40 rijen",
        ),
    ],
)
def test_what_is_not_there_is_refused_in_dutch(server: FigureServer, path: str, said: str) -> None:
    status, headers, content = server.get(path)
    assert (status, headers["Content-Type"]) == (404, "text/plain; charset=utf-8")
    assert re.search(said, content.decode(), re.DOTALL)
    assert "Traceback" not in content.decode()


def test_forty_subjects_are_not_too_many(server: FigureServer) -> None:
    subjects = "+".join(["limburg"] * 40)
    assert server.get(f"overeenkomst/provincie/{subjects}/2021-2022/cijfer.json")[0] == 200


def test_requests_at_once_are_all_answered(server: FigureServer) -> None:
    with ThreadPoolExecutor(10) as threads:
        got = [*threads.map(lambda _: server.get(f"{LIMBURG}.png"), range(10))]
    assert {status for status, _, _ in got} == {200}
    assert len({content for _, _, content in got}) == 1


def test_who_comes_when_too_many_wait_is_told_so(tmp_path: Path) -> None:
    crowded = FigureServer(tmp_path, waiting=1)
    years = ("2019-2020", "2020-2021", "2021-2022", "2022-2023")
    paths = [f"erkenning/sector/-/{year}/rangschikking.png" for year in years]
    try:
        with ThreadPoolExecutor(4) as threads:
            got = [*threads.map(crowded.get, paths)]
    finally:
        crowded.stop()
    turned_away = [(headers, content) for status, headers, content in got if status == 503]
    assert turned_away
    assert turned_away[0][0]["Retry-After"] == "5"
    assert "Probeer het over enkele seconden opnieuw" in turned_away[0][1].decode()

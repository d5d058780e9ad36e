import hashlib
import io
import json
import re
import socket
import sysconfig
import threading
import zipfile
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

import bot.nlu.download as download
from bot.nlu.download import ModelNotInstalled, install_model
from bot.settings import settings

NAME = "nl_core_news_sm-3.4.0-py3-none-any.whl"


def _wheel() -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        archive.writestr("nl_core_news_sm/__init__.py", "")
        archive.writestr("nl_core_news_sm-3.4.0.dist-info/METADATA", "Name: nl_core_news_sm\n")
    return content.getvalue()


CONTENT = _wheel()
SHA256 = hashlib.sha256(CONTENT).hexdigest()
INSTALLED = ["nl_core_news_sm", "nl_core_news_sm-3.4.0.dist-info"]


class _Release(BaseHTTPRequestHandler):
    """A page of releases: the wheel, and the wheel from a server that hangs up half way."""

    def do_GET(self) -> None:
        if self.path not in (f"/{NAME}", "/half.whl"):
            self.send_error(404)
            return
        self.send_response(200)
        self.send_header("Content-Length", str(len(CONTENT)))
        self.end_headers()
        self.wfile.write(CONTENT if self.path == f"/{NAME}" else CONTENT[: len(CONTENT) // 2])

    def log_message(self, *_: Any) -> None:
        """Print nothing."""


@pytest.fixture
def release(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The address of a server that has the wheel."""
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Release)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Where packages are installed: an environment of this test alone, as is `var`."""
    folder = tmp_path / "site-packages"
    folder.mkdir()
    monkeypatch.setattr(sysconfig, "get_path", {"purelib": str(folder)}.__getitem__)
    monkeypatch.setenv("DUAALWIJZER_VAR", str(tmp_path / "var"))
    settings.cache_clear()
    yield folder
    settings.cache_clear()


@pytest.fixture
def pin(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The pin file of this test."""
    file = tmp_path / "taalmodel.json"
    monkeypatch.setattr(download, "PIN", file)
    return file


def write_pin(file: Path, url: str, sha256: str | None) -> None:
    pinned = {"wheel": NAME, "url": url, "page": "https://uitgave.example", "sha256": sha256}
    file.write_text(json.dumps(pinned), encoding="utf-8")


def installed_in(site: Path) -> list[str]:
    return sorted(path.name for path in site.iterdir())


def test_a_wheel_with_the_pinned_hash_is_installed(release, site, pin):
    write_pin(pin, f"{release}/{NAME}", SHA256)
    install_model(None)
    assert installed_in(site) == INSTALLED


def test_a_pinned_hash_may_be_written_in_capitals(release, site, pin):
    write_pin(pin, f"{release}/{NAME}", SHA256.upper())
    install_model(None)
    assert installed_in(site) == INSTALLED


def test_a_wheel_with_another_hash_is_not_installed_and_the_message_says_so(release, site, pin):
    write_pin(pin, f"{release}/{NAME}", "0" * 64)
    with pytest.raises(ModelNotInstalled, match="klopt niet") as refused:
        install_model(None)
    assert SHA256 in str(refused.value)
    assert "0" * 64 in str(refused.value)
    assert "niets geïnstalleerd" in str(refused.value)
    assert installed_in(site) == []
    assert not settings().var.exists()


def test_a_confirmation_does_not_replace_the_pinned_hash(release, site, pin):
    write_pin(pin, f"{release}/{NAME}", "0" * 64)
    with pytest.raises(ModelNotInstalled, match="klopt niet"):
        install_model(SHA256)
    assert installed_in(site) == []
    assert json.loads(pin.read_text(encoding="utf-8"))["sha256"] == "0" * 64


def test_without_a_pinned_hash_nothing_is_installed_and_the_message_asks_to_confirm(
    release, site, pin
):
    write_pin(pin, f"{release}/{NAME}", None)
    with pytest.raises(ModelNotInstalled, match="controlesom") as refused:
        install_model(None)
    assert f"duaalwijzer setup --model --sha256 {SHA256}" in str(refused.value)
    assert "https://uitgave.example" in str(refused.value)
    assert installed_in(site) == []
    assert json.loads(pin.read_text(encoding="utf-8"))["sha256"] is None


def test_a_confirmed_hash_is_pinned_and_the_wheel_is_installed(release, site, pin):
    write_pin(pin, f"{release}/{NAME}", None)
    before = json.loads(pin.read_text(encoding="utf-8"))
    install_model(SHA256)
    assert installed_in(site) == INSTALLED
    assert json.loads(pin.read_text(encoding="utf-8")) == {**before, "sha256": SHA256}


def test_a_wrong_confirmation_pins_and_installs_nothing(release, site, pin):
    write_pin(pin, f"{release}/{NAME}", None)
    with pytest.raises(ModelNotInstalled, match="klopt niet"):
        install_model("f" * 64)
    assert installed_in(site) == []
    assert json.loads(pin.read_text(encoding="utf-8"))["sha256"] is None


def test_a_wheel_that_was_fetched_before_is_installed_without_the_network(site, pin):
    write_pin(pin, _closed_address(), SHA256)
    kept = settings().var / "taalmodel" / NAME
    kept.parent.mkdir(parents=True)
    kept.write_bytes(CONTENT)
    install_model(None)
    assert installed_in(site) == INSTALLED


def test_a_wheel_is_kept_for_the_next_time(release, site, pin):
    write_pin(pin, f"{release}/{NAME}", SHA256)
    install_model(None)
    write_pin(pin, _closed_address(), SHA256)
    install_model(None)
    assert installed_in(site) == INSTALLED


@pytest.mark.parametrize("sha256", [None, SHA256])
def test_an_address_that_cannot_be_reached_gives_a_clear_message(site, pin, sha256, monkeypatch):
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    url = _closed_address()
    write_pin(pin, url, sha256)
    with pytest.raises(ModelNotInstalled, match=f"opgehaald worden van {re.escape(url)}") as failed:
        install_model(None)
    assert "De assistent werkt zonder" in str(failed.value)
    assert installed_in(site) == []


@pytest.mark.parametrize("path", ["/gone.whl", "/half.whl"])
def test_a_wheel_that_does_not_arrive_whole_gives_the_same_message(release, site, pin, path):
    write_pin(pin, release + path, SHA256)
    with pytest.raises(ModelNotInstalled, match="kon niet opgehaald worden"):
        install_model(None)
    assert installed_in(site) == []


def _closed_address() -> str:
    """The address of a port on which nothing listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{probe.getsockname()[1]}/{NAME}"

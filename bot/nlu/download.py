"""Installs the official Dutch spaCy model, which stands on no package index."""

from __future__ import annotations

import hashlib
import http.client
import json
import sysconfig
import urllib.request
import zipfile
from pathlib import Path

from bot.settings import ROOT, settings

PIN = ROOT / "deploy" / "taalmodel.json"
"""Name and address of the wheel, and its sha256 once someone has confirmed it."""

_PATIENCE = 60


class ModelNotInstalled(RuntimeError):
    """The model was not installed; the message says in Dutch why and what to do."""


def install_model(sha256: str | None) -> None:
    """Download the pinned wheel, check its hash and install it in this environment.

    `sha256` confirms a wheel that has no pinned hash yet, and is then pinned in the project.
    Raises ModelNotInstalled; nothing is installed then.
    """
    pin = json.loads(PIN.read_text(encoding="utf-8"))
    wheel = settings().var / "taalmodel" / pin["wheel"]
    content = wheel.read_bytes() if wheel.exists() else _download(pin["url"])
    found = hashlib.sha256(content).hexdigest()
    expected = pin["sha256"] or sha256
    if expected is None:
        raise ModelNotInstalled(
            f"Van {pin['wheel']} is nog geen controlesom vastgelegd. De opgehaalde heeft\n"
            f"  {found}\nVergelijk die met de pagina van de uitgave ({pin['page']}) en bevestig:\n"
            f"  duaalwijzer setup --model --sha256 {found}"
        )
    if found != expected.lower():
        raise ModelNotInstalled(
            f"De controlesom van {pin['wheel']} klopt niet: verwacht {expected}, gekregen {found}. "
            "Er is niets geïnstalleerd."
        )
    wheel.parent.mkdir(parents=True, exist_ok=True)
    wheel.write_bytes(content)
    unpack(wheel, Path(sysconfig.get_path("purelib")))
    if pin["sha256"] is None:
        PIN.write_text(json.dumps({**pin, "sha256": found}, indent=2) + "\n", encoding="utf-8")


def unpack(wheel: Path, into: Path) -> None:
    """Unpack a wheel of data and pure Python, which is all that installing it takes."""
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(into)


def _download(url: str) -> bytes:
    try:
        with urllib.request.urlopen(url, timeout=_PATIENCE) as response:
            return bytes(response.read())
    except (http.client.HTTPException, OSError) as error:
        raise ModelNotInstalled(
            f"Het taalmodel kon niet opgehaald worden van {url} ({error}). De assistent werkt "
            "zonder: ze gebruikt dan een woordenlijst."
        ) from error

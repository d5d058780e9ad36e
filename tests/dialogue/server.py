"""A real server in a process of its own, and its REST channel."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path
from typing import Any

START = 120


class Server:
    """`duaalwijzer serve` on a free port, with its files under `folder`."""

    def __init__(self, folder: Path, **settings: str) -> None:
        self.port = free_port()
        environment = {f"DUAALWIJZER_{key.upper()}": value for key, value in settings.items()}
        self._log = (folder / "server.log").open("w+", encoding="utf-8")
        self.process = subprocess.Popen(
            [str(Path(sys.executable).with_name("duaalwijzer")), "serve"],
            env={
                **os.environ,
                "DUAALWIJZER_PORT": str(self.port),
                "DUAALWIJZER_VAR": str(folder / "var"),
                **environment,
            },
            stdout=self._log,
            stderr=subprocess.STDOUT,
        )
        self._wait()

    def log(self) -> str:
        """Everything the server printed so far."""
        return Path(self._log.name).read_text(encoding="utf-8")

    def say(self, sender: str, message: str | None) -> list[dict[str, Any]]:
        """Post one message and return the answers, as a client of the REST channel would."""
        return self.post({"sender": sender, **({} if message is None else {"message": message})})

    def post(self, body: dict[str, Any]) -> list[dict[str, Any]]:
        """Post `body` and return the answers."""
        request = urllib.request.Request(
            f"http://127.0.0.1:{self.port}/webhooks/rest/webhook",
            data=json.dumps(body).encode(),
            headers={"Content-Type": "application/json"},
        )
        with urllib.request.urlopen(request, timeout=30) as response:
            answers: list[dict[str, Any]] = json.load(response)
        return answers

    def stop(self) -> int:
        """Press Ctrl-C and return the exit code."""
        self.process.send_signal(signal.SIGINT)
        return self.process.wait(timeout=30)

    def _wait(self) -> None:
        deadline = time.monotonic() + START
        while "luistert op" not in self.log():
            if self.process.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError(f"the server did not start:\n{self.log()}")
            time.sleep(0.2)


def free_port() -> int:
    """A port on which nothing listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])

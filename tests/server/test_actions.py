"""Actions inside the server, and as a server of their own."""

import asyncio
import os
import socket
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from bot.server.inside import InsideActions
from tests.dialogue.server import Server

TRACKER = {
    "sender_id": "test",
    "slots": {},
    "latest_message": {"intent": {"name": "greet"}, "entities": [], "text": "dag"},
    "events": [],
    "paused": False,
    "active_loop": {},
}


def test_an_action_runs_without_a_second_process() -> None:
    result = call("action_talk", TRACKER)
    assert result["responses"][0]["text"].startswith("Dag!")


def test_an_action_that_fails_says_so_in_one_sentence_and_changes_nothing() -> None:
    result = call("action_talk", {**TRACKER, "latest_message": {"intent": {"name": "no such"}}})
    assert result["events"] == []
    (message,) = result["responses"]
    assert message["text"].startswith("Er ging iets mis aan onze kant.")


def test_the_same_actions_run_as_a_server_of_their_own(trained: None, tmp_path: Path) -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    actions = subprocess.Popen(
        [sys.executable, "-m", "rasa_sdk", "--actions", "actions", "--port", str(port)],
        env={**os.environ, "DUAALWIJZER_TODAY": "2026-11-23"},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        wait_for(port)
        server = Server(tmp_path, actions_url=f"http://127.0.0.1:{port}/webhook")
        try:
            (answer,) = server.say("elsewhere", "mag iemand van 22 mentor zijn")
            assert answer["custom"]["reply"]["code"] == "mentorcheck:voldoet_niet"
            assert answer["custom"]["reply"]["as_of"] == "2026-11-23"
        finally:
            server.stop()
    finally:
        actions.terminate()
        actions.wait(timeout=30)


def call(name: str, tracker: dict[str, Any]) -> dict[str, Any]:
    result = InsideActions().request(json={"next_action": name, "tracker": tracker})
    answered: dict[str, Any] = asyncio.run(result)
    return answered


def wait_for(port: int) -> None:
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.2)
    raise RuntimeError("the action server did not start")

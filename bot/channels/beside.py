"""Work in one thread beside the server's own, so that conversations go on."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import ParamSpec, TypeVar

WAITING = 20
AGAIN = {"Retry-After": "5"}
"""The header of an answer to who must come back later, in seconds."""

Given = ParamSpec("Given")
Made = TypeVar("Made")


class TooBusy(RuntimeError):
    """Too much waits already."""


class Beside:
    """One thread with the name `name`, for which at most `waiting` pieces of work wait or run."""

    def __init__(self, name: str, waiting: int = WAITING) -> None:
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)
        self._waiting, self._busy = waiting, 0

    async def run(
        self, work: Callable[Given, Made], *args: Given.args, **named: Given.kwargs
    ) -> Made:
        """What `work` returns or raises. Raises TooBusy; to be called from one event loop."""
        if self._busy >= self._waiting:
            raise TooBusy
        self._busy += 1
        try:
            done = self._thread.submit(work, *args, **named)
            return await asyncio.wrap_future(done)
        finally:
            self._busy -= 1

"""A server that takes every call and says nothing, and what a caller of it must do: give up."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from threading import Thread
from typing import Any

LIMIT = 60
"""Seconds after which a call counts as held for ever."""


@contextmanager
def silent_server() -> Iterator[int]:
    """Its port on this machine. Calls are taken and kept open until the end."""
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        server.listen(50)
        calls: list[socket.socket] = []

        def take() -> None:
            while True:
                try:
                    calls.append(server.accept()[0])
                except OSError:
                    return

        Thread(target=take, daemon=True).start()
        try:
            yield server.getsockname()[1]
        finally:
            server.close()
            for call in calls:
                call.close()


def gives_up(act: Callable[[], Any]) -> Any:
    """What it answered. TimeoutError where it is held; then the closing server lets it go."""
    pool = ThreadPoolExecutor(1)
    try:
        return pool.submit(act).result(LIMIT)
    finally:
        pool.shutdown(wait=False)

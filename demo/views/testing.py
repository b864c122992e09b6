"""Switches for browser tests: the server does what was asked and loses the answer, and says whether it is still writing
for a page that was closed.

Mounted, and the middleware added, only with DEMO_TESTING=1.
"""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse, HttpResponseBase, JsonResponse, StreamingHttpResponse
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_GET, require_POST


@dataclass
class Drops:
    """How many answers to POST and PATCH requests are still to be lost, and on which paths."""

    left: int = 0
    path: re.Pattern[str] = re.compile("")


@dataclass
class Writes:
    """How many POST and PATCH requests are being answered now."""

    now: int = 0


_drops = Drops()
_writes = Writes()
_lock = threading.Lock()


@csrf_exempt
@require_POST
def drop_answers(request: HttpRequest) -> HttpResponse:
    """`count` (1) answers to writes whose path matches `path` (`save_draft`) are lost after they were committed."""
    with _lock:
        _drops.left = int(request.POST.get("count", "1"))
        _drops.path = re.compile(request.POST.get("path", "save_draft"))
    return JsonResponse({"left": _drops.left})


@require_GET
def writes(_request: HttpRequest) -> HttpResponse:
    """`{"now": 0}` once nothing is being written: a page that is closed sends what it still has."""
    with _lock:
        return JsonResponse({"now": _writes.now})


class DropAnswersMiddleware:
    """First in the list, so that everything below is done and committed when it loses the answer."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        write = request.method in ("POST", "PATCH")
        with _lock:
            _writes.now += write
        try:
            response = self.get_response(request)
        finally:
            with _lock:
                _writes.now -= write
        with _lock:
            hit = _drops.left > 0 and write and bool(_drops.path.search(request.path))
            if hit and "testing" not in request.path:
                _drops.left -= 1
            else:
                hit = False
        return StreamingHttpResponse(_Killed()) if hit else response


class _Killed(Iterator[bytes]):
    """What wsgiref takes for a connection that died: nothing is written, not even a status line (`serve` then closes
    the connection; `runserver` keeps it open)."""

    def __next__(self) -> bytes:
        raise ConnectionAbortedError

"""The one place for the browser tests' switch: the server does what was asked, and its answer never arrives.

Mounted, and the middleware added, only with DEMO_TESTING=1.
"""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse, HttpResponseBase, JsonResponse, StreamingHttpResponse
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST


@dataclass
class Drops:
    """How many answers to POST and PATCH requests are still to be lost, and on which paths."""

    left: int = 0
    path: re.Pattern[str] = re.compile("")


_drops = Drops()
_lock = threading.Lock()


@csrf_exempt
@require_POST
def drop_answers(request: HttpRequest) -> HttpResponse:
    """`count` (1) answers to writes whose path matches `path` (`save_draft`) are lost after they were committed."""
    with _lock:
        _drops.left = int(request.POST.get("count", "1"))
        _drops.path = re.compile(request.POST.get("path", "save_draft"))
    return JsonResponse({"left": _drops.left})


class DropAnswersMiddleware:
    """First in the list, so that everything below is done and committed when it loses the answer."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        response = self.get_response(request)
        with _lock:
            hit = _drops.left > 0 and request.method in ("POST", "PATCH") and bool(_drops.path.search(request.path))
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

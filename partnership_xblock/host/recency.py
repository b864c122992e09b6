"""The one place that remembers, for some seconds and on her device, that a trainer has written something.

Where lists are read from a replica, she must not find the work in the queue that she has decided a moment ago. Who has
just written reads from the writer: a cookie that says nothing else, and names nobody.
"""

from __future__ import annotations

from typing import Any, Final

COOKIE: Final = "partnership_wrote"
SECONDS: Final = 15
"""Longer than a healthy replica is behind; one that is further behind should serve nobody."""


def mark(request: Any, response: Any) -> None:
    """The person has written with this request."""
    response.set_cookie(
        COOKIE, "1", max_age=SECONDS, path="/partnership/", secure=request.is_secure(), httponly=True, samesite="Lax"
    )


def wrote_lately(request: Any) -> bool:
    return COOKIE in request.COOKIES

"""Remembers in a cookie, for some seconds, that a trainer has just written.

Where lists are read from a replica, the trainer must not find the work in the queue that the trainer has just decided.
Requests with the cookie read from the writer; it contains nothing else, and names nobody.
"""

from __future__ import annotations

from typing import Any, Final

COOKIE: Final = "partnership_wrote"
SECONDS: Final = 15
"""Longer than a healthy replica's lag; one that is further behind should serve nobody."""


def mark(request: Any, response: Any) -> None:
    """Marks that the person has written with this request."""
    response.set_cookie(
        COOKIE, "1", max_age=SECONDS, path="/partnership/", secure=request.is_secure(), httponly=True, samesite="Lax"
    )


def wrote_lately(request: Any) -> bool:
    return COOKIE in request.COOKIES

"""Authentication of requests to our REST API: the session, and the platform's JWT."""

from __future__ import annotations

from typing import Any

from rest_framework.authentication import BaseAuthentication, SessionAuthentication


class _WithoutForm:
    """A request without form data. The check of the CSRF token would read the whole body for a form, before the user is
    known; our pages send the token as a header."""

    POST: dict[str, str] = {}

    def __init__(self, request: Any) -> None:
        self._request = request

    def __getattr__(self, name: str) -> Any:
        return getattr(self._request, name)


class _TokenInHeader:
    def enforce_csrf(self, request: Any) -> None:
        super().enforce_csrf(_WithoutForm(request))  # type: ignore[misc]  # of the class it is mixed into


class Session(_TokenInHeader, SessionAuthentication):
    """Django's session, with its CSRF check."""


def authentication_classes() -> list[type[BaseAuthentication]]:
    """The session always; the platform's JWT where the platform brings it."""
    classes: list[type[BaseAuthentication]] = [Session]
    try:
        from edx_rest_framework_extensions.auth.jwt.authentication import JwtAuthentication
    except ImportError:
        return classes

    class Jwt(_TokenInHeader, JwtAuthentication):
        """The platform's token; in a cookie it is checked like a session."""

    return [Jwt, *classes]

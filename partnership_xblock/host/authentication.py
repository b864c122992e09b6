"""How a request to our REST API may prove who it is from: the session, and the platform's JWT."""

from __future__ import annotations

from typing import Any

from rest_framework.authentication import BaseAuthentication, SessionAuthentication


class _WithoutForm:
    """A request in which no form is looked for. The check of the CSRF token would read the whole body for one, before
    anybody knows who asks; our pages send the token as a header."""

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
        """The platform's token; in a cookie it is checked as a session is."""

    return [Jwt, *classes]

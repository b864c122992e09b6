"""The one place for how a request to our REST API may prove who it is from: the session, and the platform's JWT."""

from __future__ import annotations

from rest_framework.authentication import BaseAuthentication, SessionAuthentication


def authentication_classes() -> list[type[BaseAuthentication]]:
    """The session always (with its CSRF check); the platform's JWT where the platform brings it."""
    classes: list[type[BaseAuthentication]] = [SessionAuthentication]
    try:
        from edx_rest_framework_extensions.auth.jwt.authentication import JwtAuthentication
    except ImportError:
        return classes
    return [JwtAuthentication, *classes]

"""The request being answered, as crum has it in the LMS: per thread, set by a middleware."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from django.contrib.auth.models import AbstractBaseUser
from django.http import HttpRequest

_request: ContextVar[HttpRequest | None] = ContextVar("demo_request", default=None)


def request() -> HttpRequest | None:
    """The request this thread answers; None in commands and tests of the core."""
    return _request.get()


def user() -> AbstractBaseUser | None:
    """The person at the keyboard: behind a masquerade too (host-behaviour.md 2.8). None when anonymous."""
    current = _request.get()
    who = getattr(current, "user", None)
    return who if who is not None and who.is_authenticated else None


@contextmanager
def answering(current: HttpRequest) -> Iterator[None]:
    token = _request.set(current)
    try:
        yield
    finally:
        _request.reset(token)

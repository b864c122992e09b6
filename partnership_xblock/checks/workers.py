"""Does one process answer one request at a time? That cannot be checked from here, so it is only stated."""

from __future__ import annotations

from collections.abc import Iterator

from .question import Finding, Question


def ask() -> Iterator[Finding]:
    yield Finding(
        "hint",
        "Whether the LMS runs process or thread workers cannot be seen from here.",
        "Use processes: with threads the platform hands one request's services to another. This app takes nobody's "
        "identity from there; other blocks may.",
    )


QUESTION = Question(name="workers", ask=ask)

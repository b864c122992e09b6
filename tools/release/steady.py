"""A deterministic demo: its clock is moved by hand, and random values come from a fixed seed.

Two runs give the same bytes, and a difference is a difference of the code.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from datetime import datetime, timedelta
from random import Random
from typing import Any, TypeVar
from unittest.mock import patch

from django.http import HttpRequest
from opaque_keys.edx.keys import CourseKey

from demo import clock
from partnership_xblock.host.protocol import Grade, GradeOutcome, Masquerade
from partnership_xblock.host.standalone import StandaloneHost

T = TypeVar("T")


class SteadyHost(StandaloneHost):
    """The demo's host, on a clock that is moved by hand. A story sets the person at the keyboard."""

    actor_id: int | None = None
    masked: Masquerade | None = None
    outcome: GradeOutcome | None = None
    """The result of sending a grade, where it fails."""
    ends: Mapping[str, datetime] = {}

    def now(self) -> datetime:
        return clock.now()

    def real_user_id(self, request: HttpRequest | None) -> int | None:  # noqa: ARG002
        return self.actor_id

    def masquerade(
        self,
        request: HttpRequest | None,  # noqa: ARG002
        course_key: CourseKey,  # noqa: ARG002
        acting_for: int | None,  # noqa: ARG002
    ) -> Masquerade | None:
        return self.masked

    def course_end(self, course_key: CourseKey) -> datetime | None:
        return self.ends.get(str(course_key))

    def send_grade(self, grade: Grade) -> GradeOutcome:
        return self.outcome or super().send_grade(grade)


class Clock:
    """Moves the demo's clock until it is closed."""

    def __init__(self, moment: datetime) -> None:
        self._held = ExitStack()
        self.moment = moment
        self.set(moment)

    def set(self, moment: datetime) -> None:
        self.moment = moment
        self._held.enter_context(clock.at(moment))

    def wait(self, **span: float) -> None:
        self.set(self.moment + timedelta(**span))

    def close(self) -> None:
        self._held.close()


@contextmanager
def drawn_alike(seed: int) -> Iterator[None]:
    """Draws ids, tokens and salts from one seed, and Django's own time columns from the demo's clock."""
    rng = Random(seed)  # noqa: S311 -- drawn alike is the point

    def token_hex(nbytes: int | None = None) -> str:
        return rng.randbytes(nbytes or 32).hex()

    def choice(sequence: Sequence[T]) -> T:
        return rng.choice(sequence)

    def now() -> Any:
        return clock.now()

    with (
        patch.object(secrets, "token_hex", token_hex),
        patch.object(secrets, "choice", choice),
        patch("django.utils.timezone.now", now),
    ):
        yield

"""Staff looking at the course as somebody else. Their choice is in their session, as in the LMS (2.8)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.contrib.auth import get_user_model
from django.http import HttpRequest
from opaque_keys.edx.keys import CourseKey

from demo.tables import PLATFORM

SESSION_KEY = "masquerade_settings"
FIELDS_KEY = "masquerade_fields"


@dataclass(frozen=True, slots=True)
class Choice:
    """`learner_id` is None for "any learner": the person stays herself, with a learner's role."""

    learner_id: int | None


def choose(request: HttpRequest, course_key: CourseKey, choice: Choice | None) -> None:
    """Begin, change or (None) end it. What was written while looking is forgotten, as in the LMS."""
    choices: dict[str, Any] = dict(request.session.get(SESSION_KEY, {}))
    choices.pop(str(course_key), None)
    if choice is not None:
        choices[str(course_key)] = {"learner_id": choice.learner_id}
    request.session[SESSION_KEY] = choices
    request.session.pop(FIELDS_KEY, None)


def chosen(request: HttpRequest | None, course_key: CourseKey) -> Choice | None:
    """The choice, where the person at the keyboard is (still) staff of the course. A learner who was unenrolled since
    is no longer looked at, and is not when she is enrolled again (courseware/masquerade.py, setup_masquerade)."""
    user = getattr(request, "user", None)
    if request is None or user is None or not user.is_authenticated:
        return None
    stored = request.session.get(SESSION_KEY, {}).get(str(course_key))
    if stored is None:
        return None
    choice = Choice(learner_id=stored["learner_id"])
    if PLATFORM.may_look_as(user.pk, choice.learner_id, course_key):
        return choice
    if PLATFORM.is_trainer(user.pk, course_key):
        _forget(request, course_key)
    return None


def _forget(request: HttpRequest, course_key: CourseKey) -> None:
    choices: dict[str, Any] = dict(request.session[SESSION_KEY])
    del choices[str(course_key)]
    request.session[SESSION_KEY] = choices


def acting_user(request: HttpRequest, course_key: CourseKey) -> Any:
    """The user a block is shown for. A specific learner carries `real_user`, the only trace of the masquerade."""
    choice = chosen(request, course_key)
    if choice is None or choice.learner_id is None:
        return request.user
    learner: Any = get_user_model().objects.get(pk=choice.learner_id)
    learner.real_user = request.user
    return learner

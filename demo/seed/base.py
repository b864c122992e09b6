"""Creates people and course, before anybody can work. Running it again repairs what is missing."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from django.contrib.auth import get_user_model

from demo import course
from demo.models import AuthoredFields, CourseRole, Enrolment, Profile
from demo.persons import PERSONAS
from demo.seed.teachers import Teacher


def lay_course(anchor: datetime) -> None:
    """Every block's authored fields, as its author left them; deadlines counted from the anchor."""
    for block in course.laid_blocks():
        fields = block.authored
        if block.due_days is not None:
            fields["due"] = (anchor + timedelta(days=block.due_days)).isoformat()
            fields["graceperiod"] = timedelta(hours=block.grace_hours).total_seconds()
        AuthoredFields.objects.update_or_create(
            usage_key=str(block.usage_key), defaults={"course_key": str(course.COURSE_KEY), "fields": fields}
        )


def make_personas() -> dict[str, Any]:
    """The people one can be, by username."""
    made = {}
    for persona in PERSONAS:
        first, _, last = persona.name.th.partition(" ")
        user = _user(persona.username, first, last)
        Profile.objects.update_or_create(user=user, defaults={"name_en": persona.name.en})
        if persona.enrolled:
            _enrol(user, persona.cohort)
        for role in persona.roles:
            CourseRole.objects.get_or_create(user=user, course_key=str(course.COURSE_KEY), role=role)
        made[persona.username] = user
    return made


def make_teachers(teachers: list[Teacher]) -> dict[str, Any]:
    """The generated teachers as users, by username."""
    made = {}
    for teacher in teachers:
        user = _user(teacher.username, teacher.first_name, teacher.last_name)
        Profile.objects.get_or_create(user=user)
        _enrol(user, teacher.cohort)
        made[teacher.username] = user
    return made


def _user(username: str, first: str, last: str) -> Any:
    user, _ = get_user_model().objects.update_or_create(
        username=username,
        defaults={"first_name": first, "last_name": last, "email": f"{username}@demo.invalid"},
    )
    if user.has_usable_password() and not user.is_superuser:
        # One switches to people here; nobody logs in with a password.
        user.set_unusable_password()
        user.save(update_fields=["password"])
    return user


def _enrol(user: Any, cohort: str) -> None:
    Enrolment.objects.update_or_create(user=user, course_key=str(course.COURSE_KEY), defaults={"cohort": cohort})

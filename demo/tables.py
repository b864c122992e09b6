"""The demo's platform: `demo.platform` kept in the demo's tables. `PLATFORM` is the only one of a process."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from django.db.models import Q
from opaque_keys.edx.keys import CourseKey, UsageKey
from opaque_keys.edx.locator import LibraryLocatorV2

from demo import course
from demo.models import (
    AuthoredFields,
    BlockCompletion,
    CourseRole,
    Enrolment,
    FrozenCourse,
    Happening,
    Profile,
    StudentModule,
)
from demo.platform.gradebook import Gradebook, StateRow, weighted
from demo.platform.people import STAFF
from partnership_xblock.host.protocol import Grade

LIBRARY_KEY = LibraryLocatorV2.from_string("lib:DemoSchool:ACTIVITIES")


class Tables(Gradebook):
    # --- people ----------------------------------------------------------------------------------------

    def course_keys(self) -> list[CourseKey]:
        return [course.COURSE_KEY]

    def roles_of(self, user_id: int, course_key: CourseKey) -> set[str]:
        """For the course only: the demo gives nobody a role in a whole organisation."""
        rows = CourseRole.objects.filter(user_id=user_id, course_key=str(course_key))
        return set(rows.values_list("role", flat=True))

    def enrolled_among(self, course_key: CourseKey, user_ids: Iterable[int]) -> set[int]:
        rows = Enrolment.objects.filter(course_key=str(course_key), user_id__in=set(user_ids))
        return set(rows.values_list("user_id", flat=True))

    def teachers(self, course_key: CourseKey, *, after: int, limit: int) -> list[int]:
        key = str(course_key)
        roles = CourseRole.objects.filter(course_key=key, role__in=STAFF).values("user_id")
        rows = Enrolment.objects.filter(course_key=key, user_id__gt=after)
        rows = rows.exclude(Q(user__is_staff=True) | Q(user_id__in=roles), user__is_active=True)
        return list(rows.order_by("user_id").values_list("user_id", flat=True)[:limit])

    def groups_of(self, user_ids: Iterable[int], course_key: CourseKey) -> Mapping[int, str]:
        rows = Enrolment.objects.filter(user_id__in=set(user_ids), course_key=str(course_key)).exclude(cohort="")
        return dict(rows.values_list("user_id", "cohort"))

    def groups(self, course_key: CourseKey) -> list[str]:
        rows = Enrolment.objects.filter(course_key=str(course_key)).exclude(cohort="")
        return list(rows.order_by("cohort").values_list("cohort", flat=True).distinct())

    def members(self, group: str, course_key: CourseKey) -> list[int]:
        rows = Enrolment.objects.filter(course_key=str(course_key), cohort=group).exclude(cohort="")
        return list(rows.values_list("user_id", flat=True))

    def preferences(self, user_id: int) -> dict[str, str]:
        """All of a person's, by the platform's names; empty for somebody without a profile."""
        profile = Profile.objects.filter(user_id=user_id).first()
        return {"pref-lang": profile.language, "time_zone": profile.time_zone} if profile else {}

    def preference(self, user_id: int, name: str) -> str:
        return self.preferences(user_id).get(name, "")

    # --- the course and the library --------------------------------------------------------------------

    def course_title(self, course_key: CourseKey) -> str:
        return course.TITLE.th if course_key == course.COURSE_KEY else str(course_key)

    def course_end(self, course_key: CourseKey) -> datetime | None:
        return course.ENDS.get(str(course_key))

    def course_language(self, course_key: CourseKey) -> str:
        return "th" if course_key == course.COURSE_KEY else ""

    def has_block(self, usage_key: UsageKey) -> bool:
        """As published: the authored fields of a course's blocks, not the drafts of a library's."""
        course_key = usage_key.course_key
        rows = AuthoredFields.objects.filter(usage_key=str(usage_key), course_key=str(course_key))
        return course_key != LIBRARY_KEY and rows.exists()

    def can_edit_library(self, user_id: int, library_key: LibraryLocatorV2) -> bool:
        """The course's authors keep the library; it has no roles of its own here."""
        return library_key == LIBRARY_KEY and self.can_write_studio(user_id, course.COURSE_KEY)

    # --- points and completion -------------------------------------------------------------------------

    def row(self, learner_id: int, usage_key: UsageKey) -> StateRow | None:
        row = StudentModule.objects.filter(student_id=learner_id, usage_key=str(usage_key)).first()
        return None if row is None else StateRow(learner_id, usage_key, row.state, row.grade, row.max_grade)

    def write_row(self, learner_id: int, usage_key: UsageKey, **columns: Any) -> None:
        StudentModule.objects.update_or_create(
            student_id=learner_id,
            usage_key=str(usage_key),
            defaults={"course_key": str(usage_key.course_key), **columns},
        )

    def delete_row(self, learner_id: int, usage_key: UsageKey) -> None:
        StudentModule.objects.filter(student_id=learner_id, usage_key=str(usage_key)).delete()

    def is_frozen(self, course_key: CourseKey) -> bool:
        return FrozenCourse.objects.filter(course_key=str(course_key)).exists()

    def count(self, grade: Grade) -> None:
        earned, possible = weighted(grade.earned, grade.possible, grade.weight)
        Happening.objects.create(
            kind=Happening.GRADE,
            user_id=grade.learner_id,
            usage_key=str(grade.usage_key),
            data={"raw_earned": grade.earned, "raw_possible": grade.possible, "earned": earned, "possible": possible},
        )

    def complete(self, learner_id: int, usage_key: UsageKey, completion: float) -> None:
        BlockCompletion.objects.update_or_create(
            user_id=learner_id,
            usage_key=str(usage_key),
            defaults={"course_key": str(usage_key.course_key), "completion": completion},
        )
        Happening.objects.create(
            kind=Happening.COMPLETION, user_id=learner_id, usage_key=str(usage_key), data={"completion": completion}
        )

    # --- events ----------------------------------------------------------------------------------------

    def record_event(self, name: str, data: Mapping[str, Any], *, course_key: CourseKey, user_id: int) -> None:
        usage_key = str(data.get("usage_key", ""))
        track(name, {**data, "course_id": str(course_key)}, user_id=user_id, usage_key=usage_key)


def track(name: str, data: Mapping[str, Any], *, user_id: int | None, usage_key: str) -> None:
    """A tracking event, by whoever emits it."""
    Happening.objects.create(
        kind=Happening.EVENT, user_id=user_id, usage_key=usage_key, name=name[:255], data=dict(data)
    )


PLATFORM = Tables()

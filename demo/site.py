"""The one place where `host/standalone.py` asks the demo: about roles and cohorts, and where grades and events go."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from django.conf import settings
from django.db.models import Q
from django.http import HttpRequest
from django.urls import reverse
from opaque_keys.edx.keys import CourseKey, UsageKey
from opaque_keys.edx.locator import LibraryLocatorV2

from demo import course, current, gradebook, library
from demo.anonymous import person_of
from demo.masquerade import chosen
from demo.models import CourseRole, Enrolment, Profile
from demo.roles import STAFF, is_trainer, may_author
from demo.runtime.load import NoSuchBlockError, unbound_block
from partnership_xblock.host.protocol import Activity, Grade, GradeOutcome, Masquerade, Standing


class DemoSite:
    """`partnership_xblock.host.standalone.Site` over the demo's tables."""

    @property
    def public_url(self) -> str:
        request = current.request()
        return request.build_absolute_uri("/").rstrip("/") if request else str(settings.DEMO_PUBLIC_URL)

    def standing(self, user_id: int, course_key: CourseKey) -> Standing:
        roles = set(
            CourseRole.objects.filter(user_id=user_id, course_key=str(course_key)).values_list("role", flat=True)
        )
        return Standing(
            enrolled=Enrolment.objects.filter(user_id=user_id, course_key=str(course_key)).exists(),
            trainer=is_trainer(user_id, roles),
        )

    def real_user_id(self, request: HttpRequest | None) -> int | None:
        user = getattr(request, "user", None) or current.user()
        return user.pk if user is not None and user.is_authenticated else None

    def masquerade(
        self, request: HttpRequest | None, course_key: CourseKey, acting_for: int | None
    ) -> Masquerade | None:
        """As the LMS tells it: the session holds the choice, and the block's scope id is the learner's."""
        choice = chosen(request or current.request(), course_key)
        real = self.real_user_id(request)
        if real is not None and acting_for is not None and acting_for != real:
            return Masquerade(learner_id=acting_for)
        return Masquerade(learner_id=None) if choice is not None and choice.learner_id is None else None

    def can_write_studio(self, user_id: int, course_key: CourseKey) -> bool:
        return may_author(user_id, course_key)

    def can_edit_library(self, user_id: int, library_key: LibraryLocatorV2) -> bool:
        return library.may_edit(user_id, library_key)

    def teachers(self, course_key: CourseKey, *, after: int, limit: int) -> list[int]:
        key = str(course_key)
        roles = CourseRole.objects.filter(course_key=key, role__in=STAFF).values("user_id")
        rows = Enrolment.objects.filter(course_key=key, user_id__gt=after)
        rows = rows.exclude(Q(user__is_staff=True) | Q(user_id__in=roles), user__is_active=True)
        return list(rows.order_by("user_id").values_list("user_id", flat=True)[:limit])

    def enrolled_among(self, course_key: CourseKey, user_ids: Iterable[int]) -> set[int]:
        rows = Enrolment.objects.filter(course_key=str(course_key), user_id__in=set(user_ids))
        return set(rows.values_list("user_id", flat=True))

    def group_of(self, user_id: int, course_key: CourseKey) -> str:
        found = Enrolment.objects.filter(user_id=user_id, course_key=str(course_key))
        return found.values_list("cohort", flat=True).first() or ""

    def groups_of(self, user_ids: Iterable[int], course_key: CourseKey) -> Mapping[int, str]:
        rows = Enrolment.objects.filter(user_id__in=set(user_ids), course_key=str(course_key)).exclude(cohort="")
        return dict(rows.values_list("user_id", "cohort"))

    def groups(self, course_key: CourseKey) -> list[str]:
        rows = Enrolment.objects.filter(course_key=str(course_key)).exclude(cohort="")
        return list(rows.order_by("cohort").values_list("cohort", flat=True).distinct())

    def members(self, group: str, course_key: CourseKey) -> list[int]:
        rows = Enrolment.objects.filter(course_key=str(course_key), cohort=group).exclude(cohort="")
        return list(rows.values_list("user_id", flat=True))

    def course_title(self, course_key: CourseKey) -> str:
        return course.TITLE.th if course_key == course.COURSE_KEY else str(course_key)

    def course_end(self, course_key: CourseKey) -> datetime | None:
        return course.ENDS.get(str(course_key))

    def course_language(self, course_key: CourseKey) -> str:
        return "th" if course_key == course.COURSE_KEY else ""

    def about_path(self, course_key: CourseKey) -> str:
        return reverse("demo:outline", args=[course_key])

    def block_path(self, usage_key: UsageKey) -> str:
        return reverse("demo:jump_to", args=[usage_key.course_key, usage_key])

    def next_block(self, user_id: int, usage_key: UsageKey) -> tuple[UsageKey, str] | None:
        """Everybody finds all of the sample course, in its order."""
        every = list(course.blocks())
        keys = [block.usage_key for block in every]
        after = every[keys.index(usage_key) + 1 :] if usage_key in keys else []
        return (after[0].usage_key, after[0].title.into(self.language_of(user_id))) if after else None

    def activities(self, user_id: int, usage_key: UsageKey) -> list[Activity]:  # noqa: ARG002
        """As `next_block`; told by the blocks themselves, bound to nobody, as the platform asks them."""
        keys = [block.usage_key for block in course.blocks()]
        found = keys if usage_key in keys else []
        return [Activity(key, unbound_block(key).student_view_data()) for key in found]

    def has_block(self, usage_key: UsageKey) -> bool:
        return course.block(usage_key) is not None

    def block(self, usage_key: UsageKey) -> Any | None:
        try:
            return unbound_block(usage_key)
        except NoSuchBlockError:
            return None

    def record_grade(self, grade: Grade) -> GradeOutcome:
        return gradebook.score_published(grade)

    def record_completion(self, learner_id: int, usage_key: UsageKey, completion: float) -> None:
        gradebook.completed(learner_id, usage_key, completion)

    def learner_of(self, anonymous_id: str) -> int | None:
        return person_of(anonymous_id, course.COURSE_KEY)

    def expect_deletion(self, learner_id: int, usage_key: UsageKey) -> None:
        gradebook.make_state_row(learner_id, usage_key)

    def clear_grade(self, grade: Grade) -> None:
        gradebook.score_deleted(grade)

    def record_event(self, name: str, data: Mapping[str, Any], *, course_key: CourseKey, user_id: int) -> None:
        usage_key = str(data.get("usage_key", ""))
        gradebook.tracked(name, {**data, "course_id": str(course_key)}, user_id=user_id, usage_key=usage_key)

    def language_of(self, user_id: int) -> str:
        found = Profile.objects.filter(user_id=user_id).values_list("language", flat=True).first()
        return found or settings.LANGUAGE_CODE

    def time_zone_of(self, user_id: int) -> str:
        found = Profile.objects.filter(user_id=user_id).values_list("time_zone", flat=True).first()
        return found or ""

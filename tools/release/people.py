"""The people of the stories: teachers and trainers with pages of their own, in the sample course or another one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

from django.contrib.auth import get_user_model
from opaque_keys.edx.keys import CourseKey

from demo import course
from demo.models import CourseRole, Enrolment, Profile
from partnership_xblock import api
from partnership_xblock.models import Submission
from tests.fakes.course import Page, change, of_values
from tests.fakes.desk import Desk
from tools.release.steady import Clock, SteadyHost


def account(username: str, course_key: CourseKey, *, role: str = "") -> Any:
    """An account in a course: a teacher, or a person with this role."""
    names = {"first_name": "ครู", "last_name": username, "email": f"{username}@demo.invalid"}
    user, _made = get_user_model().objects.get_or_create(username=username, defaults=names)
    Profile.objects.get_or_create(user=user)
    if role:
        CourseRole.objects.get_or_create(user=user, course_key=str(course_key), role=role)
    else:
        Enrolment.objects.get_or_create(user=user, course_key=str(course_key), defaults={"cohort": "กลุ่มเหนือ"})
    return user


TEXTS = {
    "map": ("q:bridge", "text"),
    "strength": ("priority", "why"),
    "aar": ("note:exnote000001", "text"),
    "friends": ("friend:extemple0001", "because"),
}
"""By kind: an item of its example, and its text that a story rewrites."""

OWN: dict[str, dict[str, dict[str, Any]]] = {
    "strength": {"rating:telling": {"now": 2, "wanted": 4, "evidence": "เล่าให้โรงเรียนใกล้กันฟังปีละครั้ง"}},
    "aar": {"note:ownnote00001": {"question": "picture", "group": "alumni", "text": "อยากกลับมาช่วยสอนน้อง", "order": 12}},
}
"""By kind: the author's questions beside the kind's own (`authors.py`)."""


@dataclass
class Scene:
    """One teacher with one block, and the trainer who reads the teacher's work."""

    host: SteadyHost
    clock: Clock
    info: api.BlockInfo
    username: str
    reader: str = "aree"

    def __post_init__(self) -> None:
        key = self.info.course_key
        self.admin = account("methee", key, role="instructor")
        self.teacher = account(self.username, key)
        self.page = Page(self.host, self.teacher.pk, self.info)  # type: ignore[arg-type]
        self.desk = self.desk_of(self.reader)

    def desk_of(self, username: str) -> Desk:
        user = account(username, self.info.course_key, role="limited_staff")
        return Desk(None, user.pk, course=self.info.course_key)

    @property
    def public_id(self) -> str:
        """Found without opening the page: opening it would show the teacher the decision."""
        submission = Submission.objects.get(learner=self.teacher, usage_key=str(self.info.usage_key), scratch=False)
        return submission.public_id

    # --- the teacher -----------------------------------------------------------------------------------

    def write(self) -> None:
        self.clock.wait(minutes=30)
        self.page.save_example()
        self.page.save(*of_values("answers", OWN.get(self.info.kind, {})))

    def save(self, *changes: Any, **rest: Any) -> None:
        self.clock.wait(minutes=5)
        self.page.save(*changes, **rest)

    def reword(self, *texts: str, let_go: str = "") -> None:
        """Rewrites one of the teacher's texts several times; earlier versions stay readable, and so does the version
        that was let go in a choice between two."""
        key, name = TEXTS[self.info.kind]
        for text in texts:
            item = self.page.open().answers.items[key]
            others = [item.v, {**item.v, name: let_go}] if let_go else [item.v]
            discarded = [change("answers", key, value) for value in others]
            self.save(change("answers", key, {**item.v, name: text}, item.r), discarded=discarded)

    def remove(self) -> None:
        """Removes an answer, and a partner that was there for a moment."""
        page = self.page.open()
        # Sorted: each database keeps keys in an order of its own.
        partner = next(dict(item.v) for key, item in sorted(page.network.items.items()) if key.startswith("partner:"))
        self.save(change("network", "partner:forawhile001", {**partner, "name": "ร้านที่ปิดไปแล้ว"}))
        page = self.page.open()
        key = next(key for key in sorted(page.answers.items) if key.startswith(("note:", "rating:", "q:", "friend:")))
        partner_there = page.network.items["partner:forawhile001"]
        self.save(change("network", "partner:forawhile001", {}, partner_there.r, gone=True))
        self.save(change("answers", key, {}, page.answers.items[key].r, gone=True))

    def hand_in(self, note: str = "") -> str:
        self.clock.wait(minutes=10)
        return self.page.submit(note=note).submission.public_id

    def hand_in_late(self) -> None:
        """An hour after the day, two days before the door closes."""
        due = self.clock.moment - timedelta(hours=1)
        on_time, self.page.block = self.page.block, replace(self.info, due=due, grace=timedelta(days=2))
        self.hand_in()
        self.page.block = on_time

    def withdraw(self) -> None:
        self.clock.wait(hours=1)
        self.page.withdraw()

    def look(self) -> None:
        self.clock.wait(hours=3)
        self.page.open()

    # --- the trainer -----------------------------------------------------------------------------------

    def reads(self, act: Callable[..., Any], *args: Any, **rest: Any) -> None:
        """The trainer does something with this work, some hours later."""
        self.clock.wait(hours=2)
        act(self.public_id, *args, **rest)


def in_course(info: api.BlockInfo, course_key: CourseKey) -> api.BlockInfo:
    """The same block in another course."""
    key = course_key.make_usage_key(course.BLOCK_TYPE, info.usage_key.block_id)
    return replace(info, usage_key=key, course_key=course_key)

"""The states that work can have, one short story each, played after the demo's own sample.

Each story is played in every kind, by a teacher named after it; those of `READ` only where a trainer reads.
"""

from __future__ import annotations

from collections.abc import Callable

from opaque_keys.edx.keys import CourseKey

from demo import instructor
from partnership_xblock import api
from tests.fakes.course import Page, change
from tools.release.people import Scene, account

Story = Callable[[Scene], None]


def begun(one: Scene) -> None:
    one.write()


def withdrawn(one: Scene) -> None:
    one.write()
    one.hand_in()
    one.withdraw()


def handed_in_anew(one: Scene) -> None:
    """Withdrawn once, changed, and handed in: the second round."""
    withdrawn(one)
    one.reword("หลังเอากลับมาแก้ 🛕 𠮷")
    one.hand_in("ดูให้หน่อยว่าชัดขึ้นไหม")


def late(one: Scene) -> None:
    one.write()
    one.hand_in_late()


def reworded(one: Scene) -> None:
    """Overwritten texts, and one that was let go in a choice between two."""
    one.write()
    one.reword("ฉบับที่สอง", "ฉบับที่สาม", let_go="ฉบับจากอีกเครื่อง")


def removed(one: Scene) -> None:
    one.write()
    one.remove()


def deleted(one: Scene) -> None:
    """The platform's "delete state": the teacher's answers are gone, the network is there."""
    one.write()
    one.hand_in()
    one.clock.wait(hours=5)
    instructor.delete_state(one.teacher, one.info.usage_key, one.admin)


def begun_again(one: Scene) -> None:
    deleted(one)
    one.clock.wait(hours=5)
    key, item = min(one.page.open().network.items.items())
    one.save(change("network", key, {}, item.r, gone=True))


def tried_out(one: Scene) -> None:
    """A trainer tries the activity out: it is in no queue, list or export."""
    one.clock.wait(minutes=5)
    user = account(f"{one.username}-staff", one.info.course_key, role="limited_staff")
    trial = Page(one.host, user.pk, one.info)  # type: ignore[arg-type]
    trial.save_example()


def waiting(one: Scene) -> None:
    one.write()
    one.hand_in("ช่วยดูข้อแรกให้หน่อย")


def lapsed(one: Scene) -> None:
    """Claimed and left: the claim has lapsed."""
    waiting(one)
    one.reads(one.desk.claim)


def returned(one: Scene) -> None:
    waiting(one)
    one.reads(one.desk.give_back)


def seen(one: Scene) -> None:
    """Returned, opened by the teacher, and answered in the draft; not handed in yet."""
    returned(one)
    one.look()
    one.save(change("answers", "reply:c1", {"text": "เติมแล้วค่ะ", "done": True}))


def returned_twice(one: Scene) -> None:
    seen(one)
    one.hand_in()
    one.reads(one.desk.give_back, "เกือบครบแล้ว")


def accepted(one: Scene) -> None:
    waiting(one)
    one.reads(one.desk.accept, 0.5)


def accepted_seen(one: Scene) -> None:
    accepted(one)
    one.look()


def taken_back(one: Scene) -> None:
    returned(one)
    one.reads(one.desk.take_back)


def acceptance_taken_back(one: Scene) -> None:
    accepted(one)
    one.reads(one.desk.take_back)


def reopened(one: Scene) -> None:
    accepted_seen(one)
    one.reads(one.desk.reopen)


def reopened_without_points(one: Scene) -> None:
    accepted(one)
    one.reads(one.desk.reopen, "ให้คะแนนผิดคน", keep_grade=False)


def reopened_and_back(one: Scene) -> None:
    reopened(one)
    one.reword("หลังเปิดให้แก้")
    one.hand_in()


def overridden(one: Scene) -> None:
    """Course staff changed the points in the gradebook."""
    accepted(one)
    one.clock.wait(hours=1)
    instructor.override(one.teacher, one.info.usage_key, 3)


def overridden_before(one: Scene) -> None:
    """Staff gave points to a learner who never began."""
    one.clock.wait(hours=1)
    instructor.override(one.teacher, one.info.usage_key, 1.5)


def rescored(one: Scene) -> None:
    overridden(one)
    one.clock.wait(hours=1)
    instructor.rescore(one.teacher, one.info.usage_key)


def grade_frozen(one: Scene) -> None:
    one.host.outcome = "frozen"
    accepted(one)
    one.host.outcome = None


def grade_failed(one: Scene) -> None:
    one.host.outcome = "failed"
    accepted(one)
    one.host.outcome = None


def reader_left(one: Scene) -> None:
    """A trainer's feedback stays when the account is deleted, without its author's name."""
    waiting(one)
    leaver = account("leaver", one.info.course_key, role="limited_staff")
    one.desk.user = leaver.pk
    one.reads(one.desk.give_back, "ลาก่อนนะคะ")
    one.clock.wait(hours=1)
    api.erase_person(user_id=leaver.pk, ticket="T-1")


def being_read(one: Scene) -> None:
    """Claimed a moment ago, with a review in the making. Played last: a claim lasts half an hour."""
    public_id = one.public_id
    one.desk.claim(public_id)
    comment = {"anchor": "whole", "type": "suggestion", "text": "ลองเล่าเพิ่มอีกนิด", "order": 1}
    one.desk.write(public_id, {"comment:d1": comment, "overall": {"text": "ยังเขียนไม่จบ"}})


UNREAD: tuple[Story, ...] = (
    begun, withdrawn, handed_in_anew, late, reworded, removed, deleted, begun_again, tried_out, waiting,
)  # fmt: skip
READ: tuple[Story, ...] = (
    lapsed, returned, seen, returned_twice, accepted, accepted_seen, taken_back, acceptance_taken_back, reopened,
    reopened_without_points, reopened_and_back, overridden, overridden_before, rescored, grade_frozen, grade_failed,
    reader_left,
)  # fmt: skip


def other_course(name: str) -> CourseKey:
    return CourseKey.from_string(f"course-v1:DemoSchool+{name}+2567")

"""The platform's "delete state" and "reset attempts" of one learner, as lms/djangoapps/instructor/enrollment.py runs
them: anonymous ids, an unbound block, before the StudentModule row is looked for (host-behaviour.md 3.3)."""

from __future__ import annotations

import pytest

from partnership_xblock import api
from partnership_xblock.models import Network, Round, StateEvent, Submission
from tests.fakes.courseware import COURSE, USAGE, init_args
from tests.fakes.desk import Desk, written
from tests.fakes.sql import own_queries
from tests.fakes.writing import change, hand_in, one_partner, signed, submission, whole_example

NOTHING = {"status": "draft", "round_number": 0, "public_id": "", "receipt": ""}
COMMENT = {"anchor": "whole", "type": "question", "text": "เกิดจากอะไร", "order": 1}


@pytest.fixture
def desk(people):
    return Desk(None, people.id("limited_staff"), course=COURSE)


@pytest.fixture
def delete(course, people, django_capture_on_commit_callbacks):
    """Delete the teacher's state, as the instructor who asked for it."""

    def run(name="teacher"):
        with django_capture_on_commit_callbacks(execute=True):
            course.delete_state(people[name], people["instructor"])

    return run


def refusal(call, *args, **kwargs):
    with pytest.raises(api.Refused) as caught:
        call(*args, **kwargs)
    return caught.value


def test_learner_and_staff_see_the_same_afterwards(course, people, desk, delete):
    teacher = people["teacher"]
    handed_in = hand_in(course, teacher)
    public_id, round_id = handed_in["submission"]["public_id"], handed_in["rounds"][0]["public_id"]
    kept = hand_in(course, people["other_teacher"])["submission"]["public_id"]
    delete()
    page = init_args(course.page(teacher))
    assert {name: page["submission"][name] for name in NOTHING} == NOTHING
    assert (page["rounds"], page["answers"]["items"]) == ([], {})
    masked = init_args(course.page(people["staff"], looking_at=teacher))
    assert masked["submission"] == {**page["submission"], "writable": []}
    assert [row.public_id for row in desk.queue(state="all").rows] == [kept]
    assert refusal(desk.detail, public_id).code == "not_found"
    assert refusal(desk.claim, public_id).code == "not_found"
    printed = refusal(
        api.round_for_print, user_id=teacher.pk, public_id=round_id, language="th", thai_digits=False, words={}
    )
    assert printed.code == "not_found"
    assert {line[0] for line in desk.export()[1:]} == {kept}


def test_the_network_stays_and_speaks_of_the_work_no_longer(course, people, delete):
    hand_in(course, people["teacher"])
    before = Network.objects.get().document
    delete()
    network = Network.objects.get()
    assert (network.document, network.references) == (before, {})
    assert init_args(course.page(people["teacher"]))["network"]["items"]


def test_points_and_progress_go_with_it(course, people, desk, delete, django_capture_on_commit_callbacks):
    """A block with `clear_student_state` is trusted to clear its score: the platform sends no signal of its own."""
    public_id = hand_in(course, people["teacher"])["submission"]["public_id"]
    with django_capture_on_commit_callbacks(execute=True):
        desk.accept(public_id)
    key = people.id("teacher"), str(USAGE)
    earned, most = course.platform.gradebook(*key)
    assert earned == most > 0
    delete()
    assert course.platform.gradebook(*key) == (0.0, most)
    assert course.platform.completions[key] == 0.0
    assert key not in course.platform.modules
    assert api.resend_grades() == {}, "nothing is left that could bring them back"


def test_a_draft_that_was_never_handed_in_can_be_deleted(course, people, delete):
    """It has no StudentModule row, and the platform looks for one after it asked the block."""
    course.handler(people["teacher"], "save_draft", whole_example(people.id("teacher")))
    assert course.platform.modules == {}
    delete()
    assert Submission.objects.count() == 0
    assert course.platform.modules == {}


def test_who_never_came_is_told_by_the_platform_as_ever(course, people, delete):
    from lms.djangoapps.courseware.models import StudentModule

    with pytest.raises(StudentModule.DoesNotExist):
        delete()
    assert course.platform.completions == {}


def test_what_staff_tried_out_goes_too(course, people, delete):
    hand_in(course, people["staff"])
    delete("staff")
    assert Submission.objects.count() == 0


def test_a_review_in_the_making_is_refused_in_words(course, people, desk, delete):
    public_id = hand_in(course, people["teacher"])["submission"]["public_id"]
    desk.claim(public_id)
    desk.write(public_id, {"comment:c1": COMMENT})
    delete()
    for act in (desk.release, desk.take_back, desk.give_back):
        refused = refusal(act, public_id)
        assert (refused.code, refused.status) == ("not_found", 404)
    refused = refusal(desk.save, public_id, written("comment:c2", COMMENT))
    assert "ไม่พบ" in api.error_shape(refused=refused, language="th").error.message
    assert desk.queue(state="mine").counts.mine == 0


@pytest.mark.parametrize("handed_in", [True, False], ids=["returned", "draft"])
def test_an_open_page_does_not_pretend_that_it_keeps(course, people, desk, delete, handed_in):
    """What it shows as kept is gone: the next save, and handing in, say so and keep nothing of it."""
    teacher = people["teacher"]
    saved = course.handler(teacher, "save_draft", whole_example(teacher.pk)).body
    seen = saved["revision"]
    if handed_in:
        page = course.handler(teacher, "submit", submission(teacher.pk, seen)).body
        desk.give_back(page["submission"]["public_id"])
    delete()
    late = one_partner(teacher.pk, name="มัสยิดกลาง") | {"known": seen}
    for answer in (
        course.handler(teacher, "save_draft", late),
        course.handler(teacher, "submit", submission(teacher.pk, seen, token="token-0002")),
    ):
        assert (answer.status, answer.code) == (410, "deleted")
        assert "ลบ" in answer.body["error"]["message"]
    assert Submission.objects.count() == 0
    assert "มัสยิดกลาง" not in str(Network.objects.get().document)


def test_she_can_begin_anew(course, people, delete):
    teacher = people["teacher"]
    hand_in(course, teacher)
    delete()
    page = course.handler(teacher, "load").body
    known = {name: page[name]["revision"] for name in ("answers", "network")}
    key = next(iter(whole_example(teacher.pk)["changes"]))["key"]
    value = next(one["v"] for one in whole_example(teacher.pk)["changes"] if one["key"] == key)
    fresh = signed(teacher.pk, changes=[change("answers", key, value)], known=known)
    assert course.handler(teacher, "save_draft", fresh).status == 200


def test_resetting_attempts_changes_nothing_of_ours(course, people):
    """It writes `attempts` and three lists into the row's state; none is a field here, so none is read."""
    teacher = people["teacher"]
    before = hand_in(course, teacher)["submission"]
    course.delete_state(teacher, people["instructor"], delete=False)
    row = course.platform.modules[teacher.pk, str(USAGE)]
    assert '"attempts": 0' in row.state
    assert "attempts" not in course.block(teacher.pk).fields, "or the page would offer the button"
    assert course.handler(teacher, "load").body["submission"] == before


def test_an_unknown_id_is_nobody(course, people):
    hand_in(course, people["teacher"])
    course.block(None).clear_student_state("unheard-of", str(COURSE), str(USAGE), "x")
    assert Submission.objects.count() == 1


def test_costs(course, people, delete):
    hand_in(course, people["teacher"])
    with own_queries() as queries:
        delete()
    # Of these, 4 come after: tick and grade are told as they stand then, each read anew under a lock.
    # One asks for what was shared.
    assert len(queries) <= 23, "\n".join(queries)
    assert (Round.objects.count(), StateEvent.objects.count()) == (0, 0)

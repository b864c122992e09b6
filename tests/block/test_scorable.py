"""Points as the platform's own tools for course staff move them: "rescore" and "override score", on a block that its
worker binds to the learner (lms/djangoapps/instructor_task/tasks_helper/module_state.py)."""

from __future__ import annotations

import pytest
from xblock.scorable import ScorableXBlockMixin

from partnership_xblock import api
from partnership_xblock.activities import activity
from partnership_xblock.domain.scoring import possible
from partnership_xblock.models import StateEvent, Submission
from tests.fakes.courseware import COURSE, USAGE, Courseware
from tests.fakes.desk import Desk
from tests.fakes.sql import own_queries
from tests.fakes.writing import hand_in

FULL = possible(activity("map").rubric)
WEIGHT = 3.0


@pytest.fixture
def course(platform, people):
    """A graded block whose weight does not divide its points evenly."""
    return Courseware(platform, fields={"weight": WEIGHT})


@pytest.fixture
def desk(people):
    return Desk(None, people.id("staff"), course=COURSE)


@pytest.fixture
def committed(django_capture_on_commit_callbacks):
    def run(move, *args, **kwargs):
        with django_capture_on_commit_callbacks(execute=True):
            return move(*args, **kwargs)

    return run


@pytest.fixture
def accepted(course, people, desk, committed):
    """The public id of work that was accepted with half its points."""
    public_id = hand_in(course, people["teacher"])["submission"]["public_id"]
    committed(desk.accept, public_id, share=0.5)
    return public_id


@pytest.fixture
def points(course, people):
    """What the gradebook has for the teacher, as a share of the weight."""

    def share():
        earned, most = course.platform.gradebook(people.id("teacher"), str(USAGE))
        assert most == WEIGHT
        return round(earned / most, 6)

    return share


def mark():
    return Submission.objects.get().grade_earned


# --- what the platform asks first ------------------------------------------------------------------------------------


def test_the_platform_takes_it_for_a_scorable_block(course):
    block = course.block(None)
    assert isinstance(block, ScorableXBlockMixin)
    assert (block.has_score, block.max_score(), block.allows_rescore()) == (True, FULL, True)


def test_ungraded_work_is_passed_over_and_takes_no_points(platform, people):
    course = Courseware(platform, fields={"grading": "none"})
    hand_in(course, people["teacher"])
    assert course.block(None).allows_rescore() is False
    assert course.rescore() == ["skipped"]
    with pytest.raises(ValueError, match="between 0 and"):
        course.override(people["teacher"], 1)
    course.override(people["teacher"], 0)
    assert platform.grades == {}
    assert Submission.objects.get().overridden_at is None


def test_a_block_bound_to_nobody_has_no_score(course, accepted):
    block = course.block(None)
    assert (block.has_submitted_answer(), block.get_score(), block.calculate_score()) == (False, None, None)
    block.publish_grade()
    block.rescore(only_if_higher=False)


# --- rescore ---------------------------------------------------------------------------------------------------------


def test_work_without_a_mark_is_passed_over(course, people):
    hand_in(course, people["teacher"])
    assert course.rescore(people["teacher"]) == ["skipped"]
    assert course.platform.grades == {}


def test_rescoring_sends_the_last_mark_again(course, people, accepted, points):
    before = points()
    course.platform.grades.clear()
    assert course.rescore(people["teacher"]) == ["succeeded"]
    assert points() == before == round(mark() / FULL, 6)
    event = StateEvent.objects.latest("id")
    assert (event.verb, event.actor_id, event.data) == ("rescore", None, {"earned": mark(), "possible": FULL})


def test_rescoring_takes_the_weight_of_now(course, people, accepted):
    course.fields["weight"] = 6.0
    course.rescore(people["teacher"])
    earned, most = course.platform.gradebook(people.id("teacher"), str(USAGE))
    assert (round(earned / most, 6), most) == (round(mark() / FULL, 6), 6.0)
    assert Submission.objects.get().grade_weight == 6.0


def test_rescoring_all_reaches_each_with_her_own(course, people, accepted, desk, committed, points):
    other = hand_in(course, people["other_teacher"])["submission"]["public_id"]
    committed(desk.accept, other, share=1.0)
    hand_in(course, people["beta"])
    first = points()
    course.platform.grades.clear()
    assert sorted(course.rescore()) == ["skipped", "succeeded", "succeeded"]
    assert points() == first
    assert course.platform.gradebook(people.id("other_teacher"), str(USAGE)) == (WEIGHT, WEIGHT)


def test_rescoring_while_frozen_is_kept_to_be_sent(course, people, accepted, points):
    before = points()
    course.platform.frozen.add(str(COURSE))
    course.rescore(people["teacher"])
    assert Submission.objects.get().grade_delivery == "frozen"
    course.platform.frozen.clear()
    assert api.resend_grades() == {"sent": 1}
    assert points() == before


def test_reopened_with_its_points_taken_it_stays_at_nothing(course, people, accepted, desk, committed, points):
    committed(desk.reopen, accepted, keep_grade=False)
    assert points() == 0
    course.rescore(people["teacher"])
    assert points() == 0


# --- override --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("typed", [0, 0.5, 7, FULL])
def test_points_typed_by_staff_stand_in_the_gradebook_and_at_the_desk(course, people, accepted, desk, points, typed):
    given = mark()
    course.override(people["teacher"], typed)
    assert points() == round(typed / FULL, 6)
    grade = desk.detail(accepted).grade
    assert (grade.earned, grade.possible, grade.mark, grade.delivery) == (typed, FULL, given, "sent")
    assert grade.overridden_at
    assert desk.detail(accepted).decided.earned == given, "what the trainer decided is told as it was"
    (row, *_) = desk.detail(accepted).history
    assert (row.verb, row.actor, row.note) == ("override", "", f"{typed:g} / {FULL:g}")


def test_points_out_of_range_are_refused_by_the_platform(course, people, accepted):
    for typed in (-1, FULL + 1):
        with pytest.raises(ValueError, match="between 0 and"):
            course.override(people["teacher"], typed)
    assert Submission.objects.get().overridden_at is None


def test_setting_a_score_sends_nothing(course, people, accepted):
    course.platform.grades.clear()
    course.platform.waiting.clear()
    block = course.block(people.id("teacher"))
    block.set_score(block.get_score()._replace(raw_earned=1.0))
    assert course.platform.waiting == []
    assert course.runtime.published == []
    block.publish_grade()
    assert len(course.platform.waiting) == 1


def test_the_same_points_twice_are_one_override(course, people, accepted):
    for _ in range(2):
        course.override(people["teacher"], 7)
    assert StateEvent.objects.filter(verb="override").count() == 1


def test_resending_never_puts_the_marks_over_it(course, people, desk, committed, points):
    """The marks met closed grades; staff then opened them and typed their own."""
    course.platform.frozen.add(str(COURSE))
    public_id = hand_in(course, people["teacher"])["submission"]["public_id"]
    committed(desk.accept, public_id)
    assert desk.detail(public_id).grade.delivery == "frozen"
    course.platform.frozen.clear()
    course.override(people["teacher"], 7)
    assert api.resend_grades() == {}
    assert points() == round(7 / FULL, 6)


def test_an_override_that_met_frozen_grades_is_sent_again(course, people, accepted, points):
    course.platform.frozen.add(str(COURSE))
    course.override(people["teacher"], 7)
    assert Submission.objects.get().grade_delivery == "frozen"
    course.platform.frozen.clear()
    assert api.resend_grades() == {"sent": 1}
    assert points() == round(7 / FULL, 6)


def test_a_rescore_ends_it_and_brings_the_marks_back(course, people, accepted, desk, points):
    given = mark()
    for typed in (7, 0):
        course.override(people["teacher"], typed)
    course.rescore(people["teacher"])
    assert points() == round(given / FULL, 6)
    grade = desk.detail(accepted).grade
    assert (grade.earned, grade.overridden_at, grade.mark) == (given, None, None)


def test_a_rescore_only_if_higher_leaves_points_that_are_higher(course, people, accepted, desk, points):
    course.override(people["teacher"], FULL)
    course.rescore(people["teacher"], only_if_higher=True)
    assert points() == 1
    assert desk.detail(accepted).grade.overridden_at, "it still stands, so it is still told"
    course.override(people["teacher"], 0)
    course.rescore(people["teacher"], only_if_higher=True)
    assert points() == round(mark() / FULL, 6)
    assert desk.detail(accepted).grade.overridden_at is None


def test_the_next_decision_takes_its_place(course, people, accepted, desk, committed, points):
    course.override(people["teacher"], 7)
    desk.reopen(accepted)
    again = hand_in_again(course, people["teacher"])
    assert again["submission"]["status"] == "submitted"
    committed(desk.accept, accepted, share=1.0)
    assert points() == 1
    assert desk.detail(accepted).grade.overridden_at is None


def test_taking_that_decision_back_brings_them_back(course, people, accepted, desk, committed, points):
    course.override(people["teacher"], 7)
    desk.reopen(accepted)
    hand_in_again(course, people["teacher"])
    committed(desk.accept, accepted, share=1.0)
    committed(desk.take_back, accepted)
    assert points() == round(7 / FULL, 6)


def test_taking_the_decision_back_leaves_what_staff_put_there(course, people, accepted, desk, committed, points):
    course.override(people["teacher"], 7)
    committed(desk.take_back, accepted)
    assert points() == round(7 / FULL, 6)
    course.rescore(people["teacher"])
    assert points() == 0, "the mark itself was taken back"


def test_reopening_leaves_what_staff_put_there(course, people, accepted, desk, committed, points):
    course.override(people["teacher"], 7)
    committed(desk.reopen, accepted, keep_grade=False)
    assert points() == round(7 / FULL, 6)
    assert desk.detail(accepted).history[0].verb == "reopen_zero"


def test_a_learner_who_never_came_can_be_given_points(course, people, points, desk):
    """`_get_modules_to_update` makes her row "for learners that have missed the deadline"."""
    course.override(people["teacher"], 7)
    assert points() == round(7 / FULL, 6)
    assert desk.queue(state="all").rows == []
    assert api.has_answers(usage_key=USAGE) is False, "nobody has written: an author may still choose another kind"
    assert course.rescore(people["teacher"]) == ["skipped"]
    page = hand_in(course, people["teacher"])
    assert page["submission"]["round_number"] == 1
    grade = desk.detail(page["submission"]["public_id"]).grade
    assert (grade.earned, grade.mark) == (7, None), "who reads it now is told"


def test_points_survive_what_she_writes(course, people, accepted, points):
    course.override(people["teacher"], 7)
    course.page(people["teacher"])
    assert course.handler(people["teacher"], "load").status == 200
    assert points() == round(7 / FULL, 6)


def test_costs(course, people, accepted):
    teacher = people["teacher"]
    with own_queries() as queries:
        course.override(teacher, 7)
    assert len(queries) == 6, "one of them keeps the mail that tells her"
    with own_queries() as queries:
        course.rescore(teacher)
    assert len(queries) == 5, "as above: what staff had set counts no longer"
    with own_queries() as queries:
        course.override(people["beta"], 7)
    assert len(queries) == 11, "begun for somebody who never wrote"


def hand_in_again(course, user):
    from tests.fakes.writing import submission

    page = course.handler(user, "load").body
    seen = {name: page[name]["revision"] for name in ("answers", "network")}
    return course.handler(user, "submit", submission(user.pk, seen, token="token-0002")).body

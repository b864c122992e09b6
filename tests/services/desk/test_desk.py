"""A trainer reads, writes, decides, and thinks again; the teacher sees it when it is decided and not before."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from django.db import transaction
from pydantic import ValidationError

from partnership_xblock import api
from partnership_xblock.domain.text import Text
from partnership_xblock.models import Review, StateEvent, Submission
from partnership_xblock.services.wire.desk import ReasonRequest
from tests.fakes.course import change
from tests.fakes.desk import standing, written
from tests.fakes.sql import own_queries
from tests.services.refusals import refusal

pytestmark = pytest.mark.django_db
COMMENT = {"anchor": "whole", "type": "question", "text": "เกิดจากอะไร", "order": 1}


# --- claiming -----------------------------------------------------------------------------------------------


def test_one_reads_and_others_are_told_who(desk, desk_for, handed_in):
    detail = desk.claim(handed_in)
    assert detail.can_decide
    assert detail.claimed_until
    other = desk_for("ศน.วิชัย")
    refused = refusal(other.claim, handed_in)
    assert (refused.code, refused.params["trainer"]) == ("claimed_by_other", "ศน.อารี")
    assert other.detail(handed_in).can_decide is False


def test_a_teacher_cannot_withdraw_what_is_being_read(desk, page, handed_in):
    desk.claim(handed_in)
    assert refusal(page.withdraw).code == "claimed_by_other"
    desk.release(handed_in)
    assert page.withdraw().submission.status == "draft"


def test_review_draft_stays_when_the_work_is_withdrawn_under_it(desk, page, handed_in, host):
    desk.claim(handed_in)
    seen = desk.write(handed_in, {"comment:c1": COMMENT}).revision
    host.clock += timedelta(hours=2)
    page.withdraw()
    page.submit()
    with own_queries() as queries:
        review = desk.detail(handed_in).review
    assert len(queries) == 5, "one more, for the criteria of both rounds"
    assert review.items["comment:c1"].v["text"] == COMMENT["text"]
    desk.claim(handed_in)
    refused = refusal(desk.decide, handed_in, "return", seen)
    assert refused.code == "stale", "a page that shows the withdrawn round does not decide the new one"
    desk.save(handed_in, written("comment:c2", COMMENT))
    assert {"comment:c1", "comment:c2"} <= desk.detail(handed_in).review.items.keys()
    desk.decide(handed_in, "return")
    page.submit()
    assert desk.claim(handed_in).review.items == {}, "what was published does not come again"


def test_a_review_that_is_too_large_can_be_shortened(desk, handed_in, monkeypatch):
    desk.claim(handed_in)
    desk.write(handed_in, {"overall": {"text": "ก" * 2000}})
    base = desk.detail(handed_in).review.items["overall"].r
    monkeypatch.setattr("partnership_xblock.services.desk.save_review.SIZE_LIMIT", 1000)
    assert refusal(desk.write, handed_in, {"comment:c1": COMMENT}).code == "too_large"
    assert desk.save(handed_in, written("overall", {"text": "ก" * 1000}, base)).applied


def test_review_draft_stays_when_the_claim_lapses(desk, desk_for, handed_in, host):
    desk.claim(handed_in)
    desk.write(handed_in, {"comment:c1": COMMENT})
    host.clock += timedelta(hours=2)
    other = desk_for()
    other.claim(handed_in)
    assert other.detail(handed_in).review.items == {}, "a review in the making is its writer's"
    other.release(handed_in)
    assert "comment:c1" in desk.claim(handed_in).review.items


def test_nobody_answers_her_own_work(desk, page, handed_in, host):
    host.enrol(page.user, page.block.course_key, trainer=True)
    own = type(desk)(host, page.user)
    assert refusal(own.claim, handed_in).code == "not_allowed"
    assert refusal(own.detail, handed_in).code == "not_allowed"


def test_marks_of_criteria_that_have_changed_do_not_go_along(desk, page, handed_in, host):
    """A mark says what its trainer read: with another name, levels or points it would say something else."""
    first, second, third = page.block.rubric
    desk.claim(handed_in)
    desk.write(handed_in, {"comment:c1": COMMENT})
    desk.mark_all(handed_in)
    host.clock += timedelta(hours=2)
    page.withdraw()
    renamed = first.model_copy(update={"label": Text(th="ชื่อใหม่", en="")})
    halved = third.model_copy(update={"points": 2.0})
    page.block = replace(page.block, rubric=(second, renamed, halved))
    page.submit()
    detail = desk.claim(handed_in)
    assert [one.id for one in detail.rubric] == [second.id, first.id, third.id]
    assert detail.review.items.keys() == {"comment:c1", f"mark:{second.id}"}
    desk.mark_all(handed_in)
    decided = desk.decide(handed_in, "accept").detail.decided
    assert (decided.earned, decided.possible) == (10.0, 10.0)


def test_a_withdrawn_draft_is_gone_from_the_desk(desk, page, handed_in):
    page.withdraw()
    assert refusal(desk.detail, handed_in).code == "not_found"


# --- the review in the making ---------------------------------------------------------------------------------


def test_saving_renews_the_claim(desk, handed_in, host):
    first = desk.claim(handed_in).claimed_until
    host.clock += timedelta(minutes=20)
    assert desk.write(handed_in, {"comment:c1": COMMENT}).claimed_until > first


def test_two_windows_of_one_trainer_lose_nothing(desk, handed_in):
    desk.claim(handed_in)
    desk.save(handed_in, written("comment:c1", COMMENT))
    desk.save(handed_in, written("comment:c1", {**COMMENT, "text": "หน้าต่างหนึ่ง"}, base=1))
    saved = desk.save(handed_in, written("comment:c1", {**COMMENT, "text": "หน้าต่างสอง"}, base=1))
    (conflict,) = saved.conflicts
    assert (conflict.mine.v["text"], conflict.theirs.v["text"]) == ("หน้าต่างสอง", "หน้าต่างหนึ่ง")


def test_wrong_items_are_refused_at_their_place(desk, handed_in):
    desk.claim(handed_in)
    refused = refusal(desk.write, handed_in, {"mark:seen": {"points": 1.25}, "nonsense": {}})
    assert refused.code == "invalid"
    assert {problem.path.split("#")[0] for problem in refused.problems} == {"mark:seen", "nonsense"}


def test_unclaimed_work_takes_no_review(desk, handed_in):
    assert refusal(desk.write, handed_in, {"comment:c1": COMMENT}).code == "not_claimed"


def test_a_page_opened_by_somebody_else_writes_nothing(desk, desk_for, handed_in):
    desk.claim(handed_in)
    asked = api.ReviewSave(person=desk_for().person, changes=[written("comment:c1", COMMENT)])
    refused = refusal(api.save_review, reader=desk.reader(), public_id=handed_in, request=asked)
    assert refused.code == "other_person"
    assert Review.objects.count() == 0


def test_the_teacher_sees_nothing_before_the_decision(desk, page, handed_in):
    desk.claim(handed_in)
    desk.write(handed_in, {"comment:c1": COMMENT})
    shown = page.open()
    assert shown.submission.claimed
    assert shown.rounds[0].feedback is None
    assert "เกิดจากอะไร" not in shown.model_dump_json()


# --- deciding ---------------------------------------------------------------------------------------------------


def test_returned_with_comments_at_their_places(desk, page, handed_in, committed, host):
    desk.claim(handed_in)
    anchor = next(key for key in page.open().network.items if key.startswith("partner:"))
    desk.write(
        handed_in,
        {
            "comment:c2": {"anchor": anchor, "type": "suggestion", "text": "เล่าเพิ่ม", "order": 2},
            "comment:c1": COMMENT,
            "todo:t1": {"text": "เล่าที่มา", "comment": "c2", "order": 1},
            "overall": {"text": "ละเอียดดี"},
        },
    )
    committed(desk.decide, handed_in, "return")
    shown = page.open()
    feedback = shown.rounds[0].feedback
    assert shown.submission.status == "returned"
    assert [(one.number, one.anchor) for one in feedback.comments] == [(1, "whole"), (2, anchor)]
    assert feedback.checklist == [{"id": "t1", "text": "เล่าที่มา", "comment": "c2"}]
    assert (feedback.comment, feedback.reviewer) == ("ละเอียดดี", "ศน.อารี")
    (mail,) = host.mails
    assert mail.user_id == page.user
    assert f"https://lms.test/partnership/work/{handed_in}/" in mail.body
    assert "ละเอียดดี" not in mail.body + mail.subject
    assert host.grades == []


def test_a_return_needs_a_word(desk, handed_in):
    desk.claim(handed_in)
    refused = refusal(desk.decide, handed_in, "return")
    assert (refused.code, refused.problems[0].code) == ("not_ready", "return_without_words")


def test_accepting_sends_half_points_after_commit(desk, page, handed_in, committed, host):
    with transaction.atomic():
        desk.claim(handed_in)
        desk.mark_all(handed_in, share=0.9)
        assert host.grades == []
    committed(desk.decide, handed_in, "accept")
    (grade,) = host.grades
    marks = desk.detail(handed_in).decided.marks
    assert grade.earned == sum(mark.points for mark in marks)
    assert grade.possible == sum(mark.possible for mark in marks)
    assert (grade.earned * 2).is_integer()
    assert (grade.learner_id, grade.weight) == (page.user, page.block.weight)
    assert Submission.objects.get().grade_delivery == "sent"
    assert page.open().submission.status == "accepted"


def test_accepting_needs_every_mark(desk, handed_in):
    desk.claim(handed_in)
    rubric = desk.detail(handed_in).rubric
    desk.write(handed_in, {f"mark:{rubric[0].id}": {"points": 1}})
    refused = refusal(desk.decide, handed_in, "accept")
    assert [problem.path for problem in refused.problems] == [f"mark:{line.id}" for line in rubric[1:]]


def test_ungraded_work_needs_no_mark_and_sends_none(desk, open_for, committed, host):
    page = open_for(graded=False)
    page.save_example()
    public_id = page.submit().submission.public_id
    desk.claim(public_id)
    committed(desk.decide, public_id, "accept")
    assert host.grades == []
    assert Submission.objects.get().grade_delivery == "none"


@pytest.mark.parametrize("outcome", ["failed", "frozen"])
def test_a_grade_that_did_not_arrive_is_kept_and_sent_again(desk, handed_in, committed, host, outcome):
    host.grade_outcome = outcome
    committed(desk.accept, handed_in)
    assert desk.queue(state="accepted").rows[0].grade_delivery == outcome
    host.grade_outcome = "sent"
    assert api.resend_grades() == {"sent": 1}
    assert api.resend_grades() == {}
    assert Submission.objects.get().grade_delivery == "sent"


def test_the_same_decision_twice_is_one(desk, handed_in, committed, host):
    desk.claim(handed_in)
    desk.mark_all(handed_in)
    revision = desk.detail(handed_in).review.revision
    committed(desk.decide, handed_in, "accept", revision)
    committed(desk.decide, handed_in, "accept", revision)
    assert len(host.grades) == len(host.mails) == 1
    assert StateEvent.objects.filter(verb="accept").count() == 1


def test_what_was_written_elsewhere_since_is_seen_before_deciding(desk, handed_in):
    desk.claim(handed_in)
    seen = desk.write(handed_in, {"comment:c1": COMMENT}).revision
    desk.write(handed_in, {"overall": {"text": "จากอีกหน้าต่าง"}})
    assert refusal(desk.decide, handed_in, "return", seen).code == "stale"


def test_a_decision_is_for_the_round_that_was_seen(desk, page, handed_in, host):
    """Nothing was saved when the work was withdrawn: her draft's revision does not tell the rounds apart."""
    seen = standing(desk.claim(handed_in))
    host.clock += timedelta(hours=2)
    page.withdraw()
    page.submit()
    now = desk.claim(handed_in)
    assert now.review.revision == 0
    desk.mark_all(handed_in)
    marked = desk.detail(handed_in).review.revision
    assert refusal(desk.decide, handed_in, "accept", marked, seen=seen).code == "stale"
    assert Submission.objects.get().status == "in_review"
    assert desk.decide(handed_in, "accept", marked).detail.row.status == "accepted"
    assert desk.decide(handed_in, "accept", marked).detail.row.status == "accepted", "sent again it is one decision"
    assert refusal(desk.decide, handed_in, "accept", marked, seen=seen).code == "wrong_state"


def test_after_a_decision_the_next_oldest_is_named(desk, open_for, handed_in, host):
    host.clock += timedelta(days=1)
    page = open_for()
    page.save_example()
    later = page.submit().submission.public_id
    assert desk.give_back(handed_in).next == later
    assert desk.give_back(later).next == ""


# --- the next round ---------------------------------------------------------------------------------------------


def test_replies_and_ticks_are_carried_into_the_next_round(desk, page, handed_in):
    desk.give_back(handed_in)
    page.save(change("answers", "reply:c1", {"text": "เพราะเปลี่ยนผู้ประสานงาน", "done": True}))
    page.submit()
    newest, first = desk.detail(handed_in).rounds
    assert (newest.number, first.number) == (2, 1)
    assert newest.answers["reply:c1"].v["done"] is True
    assert first.feedback.comments[0].id == "c1"
    assert desk.detail(handed_in).review.items == {}, "a new round is reviewed anew"


def test_returned_work_is_not_late(desk, open_for, host):
    page = open_for(due=host.clock + timedelta(days=1))
    page.save_example()
    public_id = page.submit().submission.public_id
    host.clock += timedelta(days=2)
    assert refusal(page.withdraw).code == "closed", "a first round could not come back"
    desk.give_back(public_id)
    assert page.open().block.closed is False
    page.save(change("answers", "reply:c1", {"text": "เพิ่มแล้ว", "done": True}))
    page.submit()
    assert page.withdraw().submission.status == "returned"


# --- thinking again ---------------------------------------------------------------------------------------------


def test_a_decision_can_be_taken_back_until_it_was_opened(desk, page, handed_in):
    desk.give_back(handed_in)
    detail = desk.take_back(handed_in)
    assert (detail.row.status, detail.can_decide) == ("in_review", True)
    assert detail.review.items["comment:c1"].v["text"] == "เล่าเพิ่มอีกนิด"
    assert page.open().rounds[0].feedback is None
    desk.decide(handed_in, "return")
    assert desk.detail(handed_in).can_take_back
    page.open()
    assert desk.detail(handed_in).can_take_back is False
    assert refusal(desk.take_back, handed_in).code == "already_seen"


def test_taking_an_acceptance_back_takes_the_points_with_it(desk, handed_in, committed, host):
    committed(desk.accept, handed_in)
    committed(desk.take_back, handed_in)
    assert [grade.earned > 0 for grade in host.grades] == [True, False]
    assert host.grades[1].possible == host.grades[0].possible


def test_taking_a_second_acceptance_back_leaves_the_points_that_were_kept(desk, page, handed_in, committed, host):
    committed(desk.accept, handed_in, 0.5)
    committed(desk.reopen, handed_in, keep_grade=True)
    page.submit()
    committed(desk.accept, handed_in, 1.0)
    committed(desk.take_back, handed_in)
    first, second, third = host.grades
    assert (third.earned, third.possible) == (first.earned, first.possible)
    assert second.earned > first.earned
    assert desk.detail(handed_in).grade.earned == first.earned


def test_only_who_decided_takes_back(desk, desk_for, handed_in):
    desk.give_back(handed_in)
    assert refusal(desk_for().take_back, handed_in).code == "not_claimed"


@pytest.mark.parametrize(("keep", "grades"), [(True, 1), (False, 2)])
def test_reopened_for_a_reason_with_or_without_its_points(desk, page, handed_in, committed, host, keep, grades):
    committed(desk.accept, handed_in)
    committed(desk.reopen, handed_in, keep_grade=keep)
    assert len(host.grades) == grades
    assert page.open().submission.status == "returned"
    assert StateEvent.objects.get(verb="reopen").reason == "ครูขอเพิ่มข้อมูล"
    assert refusal(desk.reopen, handed_in, reason=" ").code in ("reason_required", "wrong_state")


def test_who_may_go_on_with_accepted_work_is_told_so(desk, page, handed_in, committed, host):
    committed(desk.accept, handed_in)
    host.mails.clear()
    committed(desk.reopen, handed_in)
    (mail,) = host.mails
    assert mail.user_id == page.user
    assert f"https://lms.test/partnership/work/{handed_in}/" in mail.body
    assert "ครูขอเพิ่มข้อมูล" not in mail.body + mail.subject, "the reason is for trainers"


def test_reopened_work_does_not_read_as_accepted(desk, page, handed_in):
    desk.accept(handed_in)
    assert page.open().rounds[0].feedback.decision == "accept"
    detail = desk.reopen(handed_in, "ระหว่างพี่เลี้ยง")
    assert detail.decided.decision == "accept", "the desk tells the story as it was"
    with own_queries() as queries:
        shown = page.open()
    assert len(queries) <= 4
    feedback = shown.rounds[0].feedback
    assert (feedback.decision, feedback.marks, feedback.earned) == ("return", [], None)
    assert "ระหว่างพี่เลี้ยง" not in shown.model_dump_json()


# --- cost and discretion ------------------------------------------------------------------------------------------


def test_opening_one_costs_the_same_with_many_rounds(desk, page, handed_in):
    with own_queries() as first:
        desk.detail(handed_in)
    for _ in range(3):
        desk.give_back(handed_in)
        page.submit()
    with own_queries() as later:
        desk.detail(handed_in)
    assert len(later) == len(first) <= 5


def test_saving_a_review_costs_few_queries(desk, handed_in):
    desk.claim(handed_in)
    with own_queries() as first:
        desk.write(handed_in, {"comment:c1": COMMENT})
    with own_queries() as later:
        desk.save(handed_in, *(written(f"comment:n{n}", COMMENT) for n in range(30)))
    assert len(later) <= len(first) <= 6


def test_events_tell_ids_and_counts_only(desk, page, handed_in, committed, host):
    host.events.clear()
    committed(desk.give_back, handed_in, "ข้อความลับ")
    assert [event.name.rpartition(".")[2] for event in host.events] == ["claimed", "commented", "returned"]
    assert "ข้อความลับ" not in str(host.events)


def test_a_reasons_limit_is_counted_in_what_a_person_sees():
    assert ReasonRequest(person="x", reason="ที่" * 1000).reason
    for long in ("ที่" * 1001, "ก\0"):
        with pytest.raises(ValidationError):
            ReasonRequest(person="x", reason=long)


def test_praise_is_read_first_and_keeps_its_number(desk, page, handed_in):
    desk.claim(handed_in)
    desk.write(
        handed_in,
        {
            "comment:c1": COMMENT,
            "comment:c2": {"anchor": "whole", "type": "strength", "text": "เห็นคนรอบโรงเรียนชัด", "order": 2},
            "comment:c3": {"anchor": "whole", "type": "strength", "text": "เล่าเป็นลำดับ", "order": 3},
        },
    )
    desk.decide(handed_in, "return")
    (feedback,) = [one.feedback for one in page.open().rounds]
    assert [(one.id, one.number) for one in feedback.comments] == [("c2", 2), ("c3", 3), ("c1", 1)]

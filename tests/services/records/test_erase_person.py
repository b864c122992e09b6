"""A person leaves: her own work goes, what she told others stays without her."""

from __future__ import annotations

from datetime import timedelta

import pytest

from partnership_xblock import api
from partnership_xblock.models import (
    DraftVersion,
    ExportRecord,
    Mail,
    Network,
    PartnerRecord,
    PurgeRecord,
    Review,
    Round,
    SearchLine,
    StateEvent,
    Submission,
    TieRecord,
)
from tests.fakes.course import block_info, change
from tests.fakes.sql import own_queries

pytestmark = pytest.mark.django_db
HERS = (Network, Submission, DraftVersion, Round, Review, PartnerRecord, TieRecord, StateEvent, Mail, SearchLine)


@pytest.fixture
def whole(page, desk, handed_in):
    """A teacher with returned work, a second block and an overwritten text."""
    desk.give_back(handed_in)
    page.save(change("answers", "few", {"text": "ฉบับใหม่"}), discarded=[change("answers", "few", {"text": "ฉบับก่อน"})])
    page.block = block_info(name="map2")
    page.save_example()
    page.block = block_info()
    return page


def test_a_teachers_work_goes_whole(whole):
    assert all(table.objects.exists() for table in HERS)
    report = api.erasure_report(user_id=whole.user)
    assert all(table.objects.exists() for table in HERS), "a report changes nothing"
    erased = api.erase_person(user_id=whole.user)
    assert erased.deleted == report.deleted
    assert set(erased.deleted) == {table.__name__ for table in HERS}
    assert not any(table.objects.exists() for table in HERS)
    assert whole.open().submission.public_id == ""
    record = PurgeRecord.objects.get()
    assert (record.cause, record.deleted, record.course_key) == ("retired", erased.deleted, "")
    assert record.finished_at is not None


def test_a_colleagues_work_stays(whole, open_for):
    colleague = open_for()
    colleague.save_example()
    colleague.submit()
    before = colleague.open()
    api.erase_person(user_id=whole.user)
    assert colleague.open() == before


def test_again_there_is_nothing_left_and_nothing_is_written(whole):
    api.erase_person(user_id=whole.user)
    again = api.erase_person(user_id=whole.user)
    assert (again.deleted, again.changed) == ({}, {})
    assert PurgeRecord.objects.count() == 1
    assert api.erase_person(user_id=10**6).deleted == {}


def test_what_a_trainer_sent_stays_with_the_teacher(page, desk, desk_for, handed_in):
    desk.give_back(handed_in, "เล่าเพิ่มอีกนิด")
    report = api.erasure_report(user_id=desk.user)
    erased = api.erase_person(user_id=desk.user)
    assert (erased.deleted, erased.changed) == (report.deleted, report.changed)
    assert erased.deleted == {}
    (shown,) = page.open().rounds
    assert shown.feedback is not None
    assert [one.text for one in shown.feedback.comments] == ["เล่าเพิ่มอีกนิด"]
    assert shown.feedback.reviewer == "ศึกษานิเทศก์ที่ออกจากระบบแล้ว"
    page.language = "en"
    assert page.open().rounds[0].feedback.reviewer == "A ศึกษานิเทศก์ who has left"
    seen = desk_for().detail(handed_in)
    assert {row.actor for row in seen.history if row.verb == "return"} == {"ผู้ที่ออกจากระบบแล้ว"}
    assert not StateEvent.objects.filter(actor_id=desk.user).exists()


def test_what_a_trainer_did_not_send_goes_and_the_work_is_in_the_queue_again(desk, desk_for, handed_in):
    desk.claim(handed_in)
    desk.write(handed_in, {"overall": {"text": "ยังไม่ได้ส่ง"}})
    api.erase_person(user_id=desk.user)
    assert not Review.objects.exists()
    assert Submission.objects.get().status == "submitted"
    other = desk_for("ศน.ใหม่")
    other.give_back(handed_in)
    assert Submission.objects.get().status == "returned"


def test_a_decision_taken_back_is_unsent(desk, desk_for, handed_in):
    desk.give_back(handed_in)
    desk.take_back(handed_in)
    api.erase_person(user_id=desk.user)
    assert not Review.objects.exists()
    desk_for("ศน.ใหม่").accept(handed_in)


def test_nobody_takes_back_the_decision_of_one_who_left_and_work_can_be_reopened(page, desk, desk_for, handed_in):
    page.host.clock += timedelta(minutes=5)
    desk.accept(handed_in)
    api.erase_person(user_id=desk.user)
    other = desk_for("ศน.ใหม่")
    assert not other.detail(handed_in).can_take_back
    with pytest.raises(api.Refused):
        other.take_back(handed_in)
    other.reopen(handed_in)
    page.submit()
    other.accept(handed_in)
    assert [row.reviewer_id for row in Review.objects.order_by("round__number")] == [None, other.user]


def test_two_who_left_may_both_have_answered_one_round(desk, desk_for, handed_in):
    other = desk_for()
    desk.give_back(handed_in)
    desk.take_back(handed_in)
    desk.release(handed_in)
    other.give_back(handed_in)
    Review.objects.update(state="published")
    for trainer in (desk, other):
        api.erase_person(user_id=trainer.user)
    assert Review.objects.filter(reviewer=None).count() == 2


def test_that_data_left_stays_known_who_took_it_not(desk, handed_in):
    desk.export()
    api.erase_person(user_id=desk.user)
    assert ExportRecord.objects.get().actor_id is None


def test_queries_do_not_grow_with_her_work(whole, open_for):
    with own_queries() as small:
        api.erasure_report(user_id=whole.user)
    assert len(small) == 19
    with own_queries() as few:
        api.erase_person(user_id=whole.user)
    many = open_for()
    for number in range(6):
        many.block = block_info(name=f"map{number}")
        many.save_example()
        many.submit()
    with own_queries() as more:
        api.erase_person(user_id=many.user)
    assert len(more) <= len(few)


def test_an_account_that_is_deleted_outright_leaves_as_little(page, desk, handed_in, django_user_model):
    desk.give_back(handed_in)
    page.submit()
    desk.claim(handed_in)
    desk.write(handed_in, {"overall": {"text": "ยังไม่ได้ส่ง"}})
    desk.export()
    django_user_model.objects.get(pk=desk.user).delete()
    assert [row.state for row in Review.objects.all()] == ["published"]
    assert Submission.objects.get().status == "submitted"
    assert ExportRecord.objects.get().actor_id is None
    assert PurgeRecord.objects.get().cause == "account_deleted"
    django_user_model.objects.filter(pk=page.user).delete()
    assert not any(table.objects.exists() for table in HERS)

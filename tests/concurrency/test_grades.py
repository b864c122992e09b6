"""Two grades of one work on their way at once: they arrive in the order in which they were given. Each time the first
is stopped at the gradebook's door."""

from __future__ import annotations

from functools import partial

import pytest

from partnership_xblock import api
from partnership_xblock.models import Submission
from tests.fakes.course import COURSE, new_user, usage
from tests.fakes.desk import Desk
from tests.fakes.host import RecordingHost
from tests.fakes.race import at_once, codes, in_the_middle

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.database]
AT_THE_DOOR = (RecordingHost, "send_grade")


@pytest.fixture
def teacher(open_for):
    return open_for(graded=True, weight=10.0)


@pytest.fixture
def desk(host):
    trainer = new_user()
    host.enrol(trainer, COURSE, trainer=True)
    return Desk(host, trainer)


@pytest.fixture
def public_id(teacher, desk):
    """Handed in, claimed and marked: the next thing is a decision."""
    teacher.save_example()
    found = teacher.submit().submission.public_id
    desk.claim(found)
    desk.mark_all(found)
    return found


@pytest.fixture
def learner(teacher):
    return api.Learner(id=teacher.user, usage_key=usage(), kind="map")


def assert_the_newest_stands(host):
    row = Submission.objects.get()
    assert (host.grades[-1].earned, host.grades[-1].sequence) == (row.grade_earned, row.grade_sequence)
    assert [grade.sequence for grade in host.grades] == sorted(grade.sequence for grade in host.grades)
    assert row.grade_delivery == "sent"


def test_a_decision_and_its_taking_back(host, desk, public_id, monkeypatch):
    accept, back = partial(desk.decide, public_id, "accept"), partial(desk.take_back, public_id)
    answers = in_the_middle(accept, AT_THE_DOOR, back, monkeypatch)
    assert codes(answers) == set()
    assert_the_newest_stands(host)
    assert host.grades[-1].earned == 0


def test_a_grade_that_is_sent_again_and_a_taking_back(host, desk, public_id, monkeypatch):
    host.grade_outcome = "failed"
    desk.decide(public_id, "accept")
    host.grade_outcome = "sent"
    answers = in_the_middle(api.resend_grades, AT_THE_DOOR, partial(desk.take_back, public_id), monkeypatch)
    assert codes(answers) == set()
    assert_the_newest_stands(host)


def test_a_rescore_and_a_taking_back(host, desk, public_id, learner, monkeypatch):
    desk.decide(public_id, "accept")
    rescore = partial(api.rescore, learner=learner, weight=5.0, only_if_higher=False)
    answers = in_the_middle(rescore, AT_THE_DOOR, partial(desk.take_back, public_id), monkeypatch)
    assert codes(answers) == set()
    assert_the_newest_stands(host)


def test_an_override_and_a_decision(host, desk, public_id, learner, monkeypatch):
    api.override(learner=learner, earned=2.5, possible=12.0, weight=10.0)
    send = partial(api.send_score, learner=learner)
    answers = in_the_middle(send, AT_THE_DOOR, partial(desk.decide, public_id, "accept"), monkeypatch)
    assert codes(answers) == set()
    assert_the_newest_stands(host)
    assert host.grades[-1].earned == host.grades[-1].possible


def test_sent_again_by_many_it_is_sent_once(host, desk, public_id):
    host.grade_outcome = "failed"
    desk.decide(public_id, "accept")
    host.grade_outcome = "sent"
    answers = at_once([api.resend_grades] * 8)
    assert codes(answers) == set()
    assert len(host.grades) == 1


def test_mailed_by_many_it_is_mailed_once(host, desk, public_id):
    host.mail_works = False
    desk.decide(public_id, "accept")
    host.mail_works = True
    answers = at_once([api.send_mails] * 8)
    assert codes(answers) == set()
    assert len(host.mails) == 1


def test_handing_in_and_taking_back_tick_as_it_stands(host, teacher, monkeypatch):
    """The slower request is the one that handed in."""
    teacher.save_example()
    teacher.submit()
    handed_in = teacher.visit()

    def take_back():
        teacher.withdraw()
        api.tell_progress(visit=handed_in)

    slow = partial(api.tell_progress, visit=handed_in)
    in_the_middle(slow, (RecordingHost, "complete"), take_back, monkeypatch)
    assert len(host.completions) == len(host.undone) == 1
    assert teacher.open().submission.round_number == 0

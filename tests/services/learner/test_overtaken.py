"""What follows a commit comes late: another worker was faster. Whatever is told then is what stands now."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from partnership_xblock import api
from partnership_xblock.models import Submission
from tests.fakes.course import COURSE, usage
from tests.fakes.desk import written

pytestmark = pytest.mark.django_db


@pytest.fixture
def late(django_capture_on_commit_callbacks) -> Callable[..., Any]:
    """The move is certain, and what follows it waits for `run`."""

    @contextmanager
    def wait(move: Callable[..., Any], *args: Any) -> Iterator[None]:
        with django_capture_on_commit_callbacks(execute=False) as callbacks:
            move(*args)
        yield
        for callback in callbacks:
            callback()

    return wait


def learner(page):
    return api.Learner(id=page.user, usage_key=usage(), kind="map")


def assert_the_newest_stands(host):
    row = Submission.objects.get()
    assert host.grades[-1].earned == row.grade_earned
    assert row.grade_delivery == "sent"


@pytest.fixture
def graded(open_for):
    return open_for(graded=True, weight=10.0)


@pytest.fixture
def handed_in(graded):
    graded.save_example()
    return graded.submit().submission.public_id


def ready(desk, public_id, share=1.0):
    desk.claim(public_id)
    desk.mark_all(public_id, share)


def test_an_acceptance_does_not_overtake_its_taking_back(host, desk, handed_in, late, committed):
    ready(desk, handed_in)
    with late(desk.decide, handed_in, "accept"):
        committed(desk.take_back, handed_in)
    assert_the_newest_stands(host)
    assert host.grades[-1].earned == 0
    assert not [mail for mail in host.mails if "รับงานแล้ว" in mail.subject], "what was taken back is not told"


def test_the_first_of_two_acceptances_comes_last(host, desk, handed_in, late, committed):
    ready(desk, handed_in, 0.5)
    with late(desk.decide, handed_in, "accept"):
        committed(desk.take_back, handed_in)
        marks = desk.detail(handed_in).review.items
        desk.save(handed_in, *(written(key, {"points": 4}, item.r) for key, item in marks.items()))
        committed(desk.decide, handed_in, "accept")
    assert_the_newest_stands(host)
    assert host.grades[-1].earned == host.grades[-1].possible
    assert len(host.mails) == 1, "the news of the first is no news any more, and of the second is told once"


def test_nothing_is_sent_twice_that_another_has_sent(host, desk, handed_in, late):
    ready(desk, handed_in)
    with late(desk.decide, handed_in, "accept"):
        assert api.resend_grades() == {"sent": 1}
    assert len(host.grades) == 1
    assert api.resend_grades() == {}


def test_an_acceptance_does_not_overtake_what_staff_put_over_it(host, graded, desk, handed_in, late):
    ready(desk, handed_in)
    with late(desk.decide, handed_in, "accept"):
        api.override(learner=learner(graded), earned=2.5, possible=12.0, weight=10.0)
        api.send_score(learner=learner(graded))
    assert_the_newest_stands(host)
    assert host.grades[-1].earned == 2.5


def test_the_sequence_grows_with_every_change_of_points(host, graded, desk, handed_in, committed):
    ready(desk, handed_in)
    committed(desk.decide, handed_in, "accept")
    committed(desk.take_back, handed_in)
    api.override(learner=learner(graded), earned=2.5, possible=12.0, weight=10.0)
    api.send_score(learner=learner(graded))
    api.send_score(learner=learner(graded))
    api.rescore(learner=learner(graded), weight=10.0, only_if_higher=False)
    assert [grade.sequence for grade in host.grades] == [1, 2, 3, 3, 4]
    assert Submission.objects.get().grade_sequence == 4


def test_delete_state_does_not_overtake_what_was_given_since(host, graded, desk, handed_in, late, committed):
    def forget():
        api.forget_work(usage_key=usage(), course_key=COURSE, learner_id=graded.user, possible=12.0, weight=10.0)

    with late(forget):
        graded.save_example()
        public_id = graded.submit().submission.public_id
        ready(desk, public_id)
        committed(desk.decide, public_id, "accept")
    assert host.cleared == []
    assert host.undone == [], "she has handed in again"
    assert_the_newest_stands(host)


def test_completion_is_told_as_it_stands(host, graded):
    """A request that handed in and was slow, and one that took back and was not."""
    graded.save_example()
    graded.submit()
    slow = graded.visit()
    graded.withdraw()
    api.tell_progress(visit=graded.visit())
    api.tell_progress(visit=slow)
    assert host.completions == []
    assert host.undone == [(graded.user, usage())] * 2


def test_trying_out_completes_nothing(host, open_for):
    trainer = open_for(trainer=True)
    trainer.save_example()
    trainer.submit()
    api.tell_progress(visit=trainer.visit())
    assert (host.completions, host.undone) == ([], [])


def test_a_failed_delivery_of_an_older_grade_does_not_say_that_the_newer_failed(host, desk, handed_in, late, committed):
    ready(desk, handed_in)
    with late(desk.decide, handed_in, "accept"):
        committed(desk.take_back, handed_in)
        host.grade_outcome = "failed"
    assert Submission.objects.get().grade_delivery == "sent"


def test_an_older_mail_of_a_reader_who_has_seen_it_stays_at_home(host, graded, desk, handed_in, late):
    desk.claim(handed_in)
    desk.write(handed_in, {"comment:c1": {"anchor": "whole", "type": "question", "text": "เพราะอะไร", "order": 1}})
    with late(desk.decide, handed_in, "return"):
        graded.open()
    assert host.mails == []

"""Deleting a learner's state takes everything of that block, and nothing else."""

from __future__ import annotations

import pytest

from partnership_xblock import api
from partnership_xblock.host.protocol import Grade
from partnership_xblock.models import Network, PartnerRecord, Round, StateEvent, Submission
from tests.fakes.course import COURSE, usage
from tests.fakes.sql import own_queries

pytestmark = pytest.mark.django_db


def test_rounds_records_and_trail_go_the_network_stays(page, open_for, host, django_capture_on_commit_callbacks):
    page.save_example()
    page.submit()
    other = open_for(user=page.user, name="map2")
    other.save_example()
    colleague = open_for()
    colleague.save_example()
    with django_capture_on_commit_callbacks(execute=True):
        api.forget_work(usage_key=usage(), course_key=COURSE, learner_id=page.user)
    assert page.open().submission.public_id == ""
    assert page.open().network.items
    assert not Round.objects.exists()
    assert not PartnerRecord.objects.exists()
    assert not StateEvent.objects.exists()
    assert Submission.objects.count() == 2
    host_told = host.deletions, host.undone, host.cleared
    assert host_told == ([(page.user, usage())], [(page.user, usage())], [])
    references = Network.objects.get(learner_id=page.user).references
    assert set(references) == {Submission.objects.get(learner_id=page.user).public_id}


def test_points_go_with_the_work_once_it_is_certain(page, host, django_capture_on_commit_callbacks):
    page.save_example()
    with django_capture_on_commit_callbacks(execute=True):
        api.forget_work(usage_key=usage(), course_key=COURSE, learner_id=page.user, possible=20.0, weight=10.0)
        assert (host.undone, host.cleared) == ([], [])
    assert host.cleared == [Grade(page.user, usage(), earned=0.0, possible=20.0, weight=10.0)]


def test_nothing_to_forget_is_told_to_nobody(page, host, django_capture_on_commit_callbacks):
    """The platform's "reset course" asks every block of the course, also those that were never opened."""
    with django_capture_on_commit_callbacks(execute=True):
        api.forget_work(usage_key=usage(), course_key=COURSE, learner_id=page.user, possible=20.0)
    assert (host.deletions, host.undone, host.cleared) == ([], [], [])


def test_costs_the_same_whatever_was_handed_in(page, open_for):
    """Own tables alone; what hangs on a round is deleted with it, statement by statement, not row by row."""
    costs = []
    for rounds in (1, 4):
        one = open_for(name=f"map{rounds}")
        one.save_example()
        for _ in range(rounds):
            one.submit()
            one.withdraw()
        with own_queries() as queries:
            api.forget_work(usage_key=usage(f"map{rounds}"), course_key=COURSE, learner_id=one.user)
        costs.append(len(queries))
    assert costs[0] == costs[1]

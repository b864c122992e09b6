"""Deleting a learner's state takes everything of that block, and nothing else."""

from __future__ import annotations

import pytest

from partnership_xblock import api
from partnership_xblock.models import Network, PartnerRecord, Round, StateEvent, Submission
from tests.fakes.course import COURSE, usage

pytestmark = pytest.mark.django_db


def test_rounds_records_and_trail_go_the_network_stays(page, open_for):
    page.save_example()
    page.submit()
    other = open_for(user=page.user, name="map2")
    other.save_example()
    colleague = open_for()
    colleague.save_example()
    api.forget_work(usage_key=usage(), course_key=COURSE, learner_id=page.user)
    assert page.open().submission.public_id == ""
    assert page.open().network.items
    assert not Round.objects.exists()
    assert not PartnerRecord.objects.exists()
    assert not StateEvent.objects.exists()
    assert Submission.objects.count() == 2
    references = Network.objects.get(learner_id=page.user).references
    assert set(references) == {Submission.objects.get(learner_id=page.user).public_id}


def test_nothing_to_forget_is_no_error(page):
    api.forget_work(usage_key=usage(), course_key=COURSE, learner_id=page.user)

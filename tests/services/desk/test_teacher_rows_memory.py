"""What the file with a line a teacher holds in memory, which is read whole before its first line."""

from __future__ import annotations

import gc
import tracemalloc
from datetime import timedelta

import pytest
from django.contrib.auth import get_user_model

from partnership_xblock import api
from partnership_xblock.models import ContentVersion, Network, Round, Submission
from tests.fakes.course import COURSE

pytestmark = pytest.mark.django_db
TEACHERS, EACH = 300, 4
MOST = 430
"""Bytes for each submission at the first line, its part of its teacher's name and school among them, and of what one
run holds however long the list is. Each with texts of its own would be 570."""


@pytest.fixture
def long_course(host):
    accounts = get_user_model().objects
    accounts.bulk_create(accounts.model(username=f"memory{n}") for n in range(TEACHERS))
    people = list(accounts.filter(username__startswith="memory").values_list("pk", flat=True))
    host.site.profiles.update({one: f"ครูสมหญิง นามสกุลยาว {n}" for n, one in enumerate(people)})
    key, at = str(COURSE), host.clock
    Network.objects.bulk_create(Network(learner_id=one, course_key=key) for one in people)
    asked = ContentVersion.objects.create(hash="a" * 64, kind="map", content={}, created_at=at)
    Submission.objects.bulk_create(
        Submission(
            usage_key=f"{COURSE}+type@partnership+block@{n}",
            course_key=key,
            learner_id=network.learner_id,
            network=network,
            kind="map",
            title="แผนที่ภาคี",
            school=f"โรงเรียนบ้านดอนตะวัน {network.learner_id}",
            province="กาฬสินธุ์",
            group=f"รุ่น {network.learner_id % 4}",
            status="submitted",
            round_count=1,
            created_at=at,
            submitted_at=at - timedelta(minutes=network.learner_id % 900),
        )
        for network in Network.objects.all()
        for n in range(EACH)
    )
    Round.objects.bulk_create(
        Round(submission_id=row, number=1, content_version=asked, client_token=f"c{row}", submitted_at=moment)
        for row, moment in Submission.objects.values_list("pk", "submitted_at")
    )


@pytest.mark.slow
def test_little_is_held_for_each_submission(desk, long_course):
    api_rows = {"reader": desk.reader(), "request": api.QueueFilter(state="all"), "identified": True}
    assert len(list(api.teacher_rows(**api_rows))) == 1 + TEACHERS, "and what is loaded once is loaded"
    tracemalloc.start()
    rows = api.teacher_rows(**api_rows)
    next(rows)
    # Garbage in cycles is not held: when it is collected depends on all tests that ran before in this process.
    gc.collect()
    held, _peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert held / (TEACHERS * EACH) < MOST

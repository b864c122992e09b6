"""A course's list of shared records is read from its index, and as little of it as is shown."""

from __future__ import annotations

import pytest
from django.contrib.auth import get_user_model

from partnership_xblock.models import Network, SharedWork, Submission
from partnership_xblock.repositories import shared
from tests.fakes import long_lists
from tests.fakes.long_lists import NOW
from tests.fakes.plans import reading

pytestmark = [pytest.mark.database, pytest.mark.django_db]
MANY = 1_500
KEY = "course-v1:Krabi+SHARED+2569"


@pytest.fixture(scope="module")
def many(django_db_setup, django_db_blocker):
    """Records of as many teachers in two courses; in each, every third is withdrawn."""
    with django_db_blocker.unblock():
        users = get_user_model().objects
        users.bulk_create(get_user_model()(username=f"shared{n}") for n in range(MANY))
        people = list(users.filter(username__startswith="shared").values_list("pk", flat=True))
        for course in (KEY, f"{KEY}b"):
            _share(course, people)
        long_lists.know_the_tables()
        yield
        long_lists.empty("shared")


def _share(course, people):
    fields = {"course_key": course, "kind": "portfolio", "usage_key": f"{course}:folder", "created_at": NOW}
    Network.objects.bulk_create(Network(learner_id=one, course_key=course) for one in people)
    networks = dict(Network.objects.filter(course_key=course).values_list("learner_id", "pk"))
    Submission.objects.bulk_create(Submission(learner_id=one, network_id=networks[one], **fields) for one in people)
    of_all = {"course_key": course, "shared_at": NOW, "head": {"by": "ครู"}, "body": {"parts": "ก" * 600}}
    rows = Submission.objects.filter(course_key=course).order_by("pk").values_list("pk", flat=True)
    SharedWork.objects.bulk_create(
        SharedWork(submission_id=row, number=n, withdrawn_at=None if n % 3 else NOW, **of_all)
        for n, row in enumerate(rows, 1)
    )


@pytest.mark.parametrize("below", [None, 700, 5])
def test_a_page_reads_no_more_than_it_shows(many, below):
    found = shared.listed(KEY, below)
    wanted = [n for n in range((below or MANY + 1) - 1, 0, -1) if n % 3][: shared.PAGE + 1]
    assert [one.number for one in found] == wanted
    seen = reading(lambda: shared.listed(KEY, below))
    assert seen.keys("sharedwork") <= {"partnership_shared_list", "partnership_shared_number"}, str(seen)
    assert seen.reads <= 3 * (shared.PAGE + 2), str(seen)


def test_one_record_is_read_by_its_number(many):
    assert shared.numbered(KEY, 700) is not None
    seen = reading(lambda: shared.numbered(KEY, 700))
    assert seen.keys("sharedwork") == {"partnership_shared_number"}, str(seen)
    assert seen.reads <= 3, str(seen)

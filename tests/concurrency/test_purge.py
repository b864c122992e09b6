"""A purge meets people who have come back, and another purge: nobody's new work is lost and nobody is refused."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

import pytest

from partnership_xblock import api
from partnership_xblock.models import Network, Retention, Submission
from tests.fakes.course import COURSE, change
from tests.fakes.race import at_once, codes

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.database]
KEY = str(COURSE)
MANY = 12
OLD, NEW = "partner:aaaaaaaaaaaa", "partner:bbbbbbbbbbbb"


@pytest.fixture
def pages(open_for, host):
    """People whose work is due."""
    Retention.objects.create(course_key=KEY, months=12)
    made = [open_for() for _ in range(MANY)]
    for one in made:
        one.save(change("network", OLD, {"name": "วัด"}))
    host.clock += timedelta(days=367)
    return made


def test_who_saves_while_a_purge_runs_keeps_what_she_saves(pages):
    visits = [(page.visit(), page.request(change("network", NEW, {"name": "ใหม่"}))) for page in pages]
    saves = [partial(api.save_draft, visit=visit, request=request) for visit, request in visits]
    answers = at_once([*saves[::2], partial(api.purge_course, course_key=KEY), *saves[1::2]])
    assert codes(answers) == set()
    kept = {row.learner_id: row.document for row in Network.objects.all()}
    assert set(kept) == {page.user for page in pages}
    assert all(NEW in document for document in kept.values())
    assert Submission.objects.filter(network__in=Network.objects.all()).count() == MANY, "no work hangs in the air"


def test_two_purges_at_once_are_one(pages):
    answers = at_once([partial(api.purge_course, course_key=KEY)] * 2)
    assert codes(answers) == set()
    assert sum(answer.rows.get("Network", 0) for answer in answers) == MANY
    assert not Network.objects.exists()

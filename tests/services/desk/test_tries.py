"""How many tries of a question an author is told of: bounded, of everybody or nobody, kept for a minute."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from django.core.cache import cache

from partnership_xblock import api
from partnership_xblock.models import Network, Submission
from partnership_xblock.services.desk import tries as service
from tests.fakes.course import COURSE, new_user, usage
from tests.fakes.sql import own_queries

pytestmark = pytest.mark.django_db
BLOCK = usage("lesson1")
NOW = datetime(2026, 11, 20, tzinfo=UTC)


def try_of(learner: int, question: str, times: int, *, block=BLOCK, scratch: bool = False) -> None:
    """So many tries of a question, beside what is no try and was taken back."""
    network, _ = Network.objects.get_or_create(learner_id=learner, course_key=str(COURSE), scratch=scratch)
    row, _ = Submission.objects.get_or_create(
        usage_key=str(block),
        learner_id=learner,
        scratch=scratch,
        defaults={"course_key": str(COURSE), "network": network, "kind": "lesson", "created_at": NOW},
    )
    row.draft = {
        **row.draft,
        **{f"try:{question}.{n}": {"v": {"picks": ["a"]}, "r": 1} for n in range(1, times + 1)},
        f"draft:{question}": {"v": {"picks": ["b"]}, "r": 2},
    }
    row.save()


def counted():
    return service.tries_in(str(BLOCK), "lesson")


@pytest.fixture
def six():
    """Six people: all have tried `day`, four `hall`."""
    people = [new_user() for _ in range(6)]
    for place, one in enumerate(people):
        try_of(one, "day", 1 + place % 3)
        if place < 4:
            try_of(one, "hall", 2)
    return people


def test_those_of_each_question_that_five_people_have_tried(six):
    """`hall` was tried by fewer: how often is told to nobody."""
    found = counted()
    assert (dict(found.tries), found.more) == ({"day": 12}, False)
    try_of(six[4], "hall", 1)
    cache.clear()
    assert dict(counted().tries) == {"day": 12, "hall": 9}


def test_neither_trials_of_staff_nor_another_block(six):
    for _ in range(6):
        try_of(new_user(), "hall", 1, scratch=True)
        try_of(new_user(), "hall", 1, block=usage("lesson2"))
    assert dict(counted().tries) == {"day": 12}


def test_a_bounded_number_of_works_is_read_in_chunks(six, monkeypatch):
    monkeypatch.setattr(service, "CHUNK", 2)
    with own_queries() as queries:
        assert not counted().more
    assert len(queries) == 1 + 3
    assert all("draft" in one for one in queries[1:])
    for column in ("title", "learner_id", "search", "references"):
        assert not any(column in one.split("WHERE")[0] for one in queries), column
    monkeypatch.setattr(service, "MOST", 5)
    cache.clear()
    with own_queries() as queries:
        found = counted()
    assert found.more
    assert found.tries["day"] < 12
    assert len(queries) == 1 + 3


def test_they_are_counted_once_in_a_minute(six):
    counted()
    with own_queries() as queries:
        assert dict(counted().tries) == {"day": 12}
    assert queries == []


def test_without_a_cache_they_are_counted_each_time(six, settings):
    settings.CACHES = {"default": {"BACKEND": "tests.fakes.dead_cache.DeadCache"}}
    assert counted() == counted()
    assert dict(counted().tries) == {"day": 12}


def test_a_kind_without_tries_has_none(six):
    with own_queries() as queries:
        found = service.tries_in(str(BLOCK), "map")
    assert (dict(found.tries), found.more, queries) == ({}, False, [])


def test_an_author_asks_by_the_api(six):
    assert dict(api.tries_in(usage_key=BLOCK, kind="lesson").tries) == {"day": 12}

"""A course's vocabulary in the database: whole, one at a time, and the same on every server."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from partnership_xblock.models import ContentVersion, CourseVocabulary
from partnership_xblock.repositories import vocabularies

pytestmark = pytest.mark.django_db
KEY = "course-v1:Krabi+PX101+2569"
NOW = datetime(2026, 11, 29, 12, tzinfo=UTC)
THAI = {"partners": {"sectors": [{"id": "growers", "label": {"th": "กลุ่มเกษตรกร ๆ ฯ 🌾", "en": ""}}]}}


@pytest.fixture
def row(db):
    vocabularies.begin(KEY)


def put(lists, revision, version="v" * 64):
    return vocabularies.put_in_force(KEY, lists, version=version, revision=revision, where="map1", now=NOW)


def test_a_course_without_a_row():
    assert vocabularies.stored(KEY) is None
    assert vocabularies.version_in_force(KEY) is None
    assert vocabularies.count(KEY, NOW) == vocabularies.delete(KEY, NOW) == 0


def test_a_row_is_made_once(row):
    vocabularies.begin(KEY)
    assert CourseVocabulary.objects.count() == 1
    assert vocabularies.stored(KEY) == vocabularies.StoredVocabulary()
    assert vocabularies.version_in_force(KEY) == ("", {})


def test_what_is_saved_comes_back_whole_and_is_not_in_force(row):
    assert vocabularies.save(KEY, THAI, seen=0, where="map1", now=NOW)
    found = vocabularies.stored(KEY)
    assert (found.saved, found.revision, found.saved_in, found.saved_at) == (THAI, 1, "map1", NOW)
    assert vocabularies.version_in_force(KEY) == ("", {})


def test_of_two_who_saw_the_same_one_saves(row):
    assert vocabularies.save(KEY, THAI, seen=0, where="map1", now=NOW)
    assert not vocabularies.save(KEY, {}, seen=0, where="aar1", now=NOW)
    assert vocabularies.stored(KEY).saved == THAI


def test_what_is_put_in_force_stays_until_a_later_revision(row):
    vocabularies.save(KEY, THAI, seen=0, where="map1", now=NOW)
    assert put(THAI, 1)
    assert not put({}, 1, "w" * 64)
    assert vocabularies.version_in_force(KEY) == ("v" * 64, THAI)
    assert put({}, 3, "w" * 64)
    found = vocabularies.stored(KEY)
    assert (found.revision, found.in_force, found.version, found.saved) == (3, 3, "w" * 64, {})
    assert ContentVersion.objects.filter(kind=vocabularies.KIND).count() == 2, "rounds may name the one before"


def test_what_was_saved_later_stays_when_an_earlier_one_is_published(row):
    vocabularies.save(KEY, THAI, seen=0, where="map1", now=NOW)
    vocabularies.save(KEY, {"year": None}, seen=1, where="aar1", now=NOW)
    assert put(THAI, 1)
    found = vocabularies.stored(KEY)
    assert (found.revision, found.saved, found.in_force) == (2, {"year": None}, 1)


def test_it_is_deleted_only_where_nothing_was_changed_since(row):
    vocabularies.save(KEY, THAI, seen=0, where="map1", now=NOW)
    put(THAI, 1)
    assert vocabularies.delete(KEY, NOW - timedelta(seconds=1)) == 0
    assert vocabularies.count(KEY, NOW) == vocabularies.delete(KEY, NOW) == 1
    assert ContentVersion.objects.filter(hash="v" * 64).exists()


def test_it_is_found_by_its_course_in_one_query(row):
    CourseVocabulary.objects.bulk_create(CourseVocabulary(course_key=f"course-v1:X+Y+{n}") for n in range(500))
    with CaptureQueriesContext(connection) as captured:
        assert vocabularies.version_in_force(KEY) == ("", {})
    assert len(captured) == 1
    plan = CourseVocabulary.objects.filter(course_key=KEY).explain()
    assert not any(word in plan for word in ("SCAN", "Seq Scan", "ALL")), plan

"""The line before the first partner says how long work is kept, and it is true."""

from __future__ import annotations

import pytest
from django.core.cache import cache
from opaque_keys.edx.keys import CourseKey
from opaque_keys.edx.locator import LibraryLocatorV2, LibraryUsageLocatorV2

from partnership_xblock.block_parts.info import marked_by, privacy_line
from partnership_xblock.models import Retention
from tests.block.test_olx import new_block

pytestmark = pytest.mark.django_db
KEY = "course-v1:Krabi+PX101+2569"
BLOCK = CourseKey.from_string(KEY).make_usage_key("partnership", "map1")

MARKED = {"map": "trainer", "friends": "nobody", "lesson": "rule"}


@pytest.fixture(autouse=True)
def _own_cache():
    cache.clear()
    yield
    cache.clear()


def line(kind="map", language="en", key=BLOCK):
    return privacy_line(MARKED[kind], language, "mentor", key)


@pytest.mark.parametrize(
    ("months", "kept"),
    [
        (None, "It is kept for as long as this course keeps its records."),
        (1, "It is deleted one month after the course has ended and you last worked in it."),
        (24, "It is deleted 24 months after the course has ended and you last worked in it."),
    ],
)
def test_by_the_sites_rule(settings, months, kept):
    settings.PARTNERSHIP_RETENTION_MONTHS = months
    assert line() == f"Read by: you, your mentor and the staff of this course, to give you an answer. {kept}"
    assert line("friends") == f"Read by: you and the staff of this course. Nobody marks it. {kept}"


def test_by_the_courses_own(settings):
    settings.PARTNERSHIP_RETENTION_MONTHS = 24
    Retention.objects.create(course_key=KEY, months=6)
    assert "6 เดือน" in line(language="th")


def test_a_course_may_keep_what_the_site_does_not(settings):
    settings.PARTNERSHIP_RETENTION_MONTHS = 24
    Retention.objects.create(course_key=KEY, months=None)
    assert line().endswith("keeps its records.")


def test_a_library_has_no_rule_and_is_asked_for_none(settings, django_assert_num_queries):
    settings.PARTNERSHIP_RETENTION_MONTHS = 24
    key = LibraryUsageLocatorV2(LibraryLocatorV2("PLC", "ACTS"), "partnership", "map1")
    with django_assert_num_queries(0):
        assert line(key=key).endswith("keeps its records.")


def test_what_the_system_marks_is_not_said_to_be_marked_by_nobody():
    assert line("lesson").startswith("Read by: you and the staff of this course. The answers are marked by the system.")
    assert "ระบบ" in line("lesson", "th")


@pytest.mark.parametrize(
    ("kind", "fields", "marked"),
    [
        ("map", {}, "trainer"),
        ("map", {"needs_trainer": False, "grading": "completion"}, "nobody"),
        ("friends", {}, "nobody"),
        ("lesson", {}, "rule"),
        ("lesson", {"grading": "none"}, "nobody"),
        ("lesson", {"needs_trainer": True, "grading": "both"}, "trainer"),
    ],
)
def test_who_marks_is_asked_of_the_block(kind, fields, marked):
    block = new_block()
    for name, value in {"kind": kind, **fields}.items():
        setattr(block, name, value)
    assert marked_by(block) == marked

"""Score sheets of a second trainer, sent and unsent: gone with the teacher they are about, after a course's time, and
nobody's name on them once a trainer has left."""

from __future__ import annotations

from datetime import timedelta

import pytest

from partnership_xblock import api
from partnership_xblock.models import Retention, Review
from tests.fakes import dump
from tests.fakes.course import COURSE
from tests.privacy.story import word
from tests.services.conftest import desk_for, host, open_for
from tests.services.desk.test_stages import score, to_stage

__all__ = ["desk_for", "host", "open_for"]

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def told(open_for, desk_for):
    """Who wrote, two who scored, and the words that stand on their sheets."""
    page, desk, other = open_for(kind="proposal"), desk_for("ศน.อารี"), desk_for("ศน.วิชัย")
    public_id = to_stage(page, desk, other, "pitch")
    words = {"desk": word("บทบาท"), "other": word("บทบาท")}
    score(desk, public_id, role=words["desk"])
    score(other, public_id, role=words["other"])
    return page, other, words


def found(words):
    text = dump.database(without=["auth_user"])
    return {name for name, one in words.items() if one in text}


def test_they_are_there(told):
    _page, _other, words = told
    assert found(words) == set(words)
    assert Review.objects.count() >= 2


def test_they_go_with_the_teacher(told):
    page, _other, words = told
    api.erase_person(user_id=page.user)
    assert found(words) == set()


def test_they_go_with_the_course(told, host):
    _page, _other, words = told
    Retention.objects.create(course_key=str(COURSE), months=12)
    host.clock += timedelta(days=367)
    assert api.purge_course(course_key=str(COURSE)).done
    assert found(words) == set()


def test_nothing_says_whose_a_sheet_was_once_the_trainer_left(told):
    _page, other, _words = told
    api.erase_person(user_id=other.user)
    assert not Review.objects.filter(reviewer_id=other.user).exists()

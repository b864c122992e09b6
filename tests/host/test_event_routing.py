"""What event-routing-backends asks of the platform's modules, answered by the fakes that stand for them.

It catches the error of a missing name and makes no statement at all, and it is installed in the matrix only
(tests/aspects): here are the lines of its `helpers.py` (9.3 and 10.1) that use the platform.
"""

from __future__ import annotations

from importlib import import_module

import pytest
from django.contrib.auth.models import User
from opaque_keys.edx.keys import CourseKey

from tests.fakes.events import COURSE, TEACHER
from tests.fakes.platform import fake_platform

pytestmark = pytest.mark.django_db


@pytest.fixture
def platform():
    with fake_platform() as state:
        yield state


def test_an_account_is_found_by_its_name(platform):
    """The part of `get_user` that an event with a name and no id comes to."""
    find = import_module("common.djangoapps.student.models").get_potentially_retired_user_by_username
    User.objects.create(pk=TEACHER, username="somsri")
    assert find("somsri").pk == TEACHER
    with pytest.raises(User.DoesNotExist):
        find("nobody")


def test_an_account_has_one_external_id_for_each_purpose(platform):
    models = import_module("openedx.core.djangoapps.external_user_ids.models")
    user = User.objects.create(pk=TEACHER, username="somsri")
    ids = {}
    for purpose in ("XAPI", "CALIPER"):
        made, _new = models.ExternalId.add_new_user_id(user, getattr(models.ExternalIdType, purpose))
        ids[purpose] = str(made.external_user_id)
    assert ids["XAPI"] != ids["CALIPER"]
    again, _new = models.ExternalId.add_new_user_id(user, models.ExternalIdType.XAPI)
    assert str(again.external_user_id) == ids["XAPI"]
    assert models.ExternalId.add_new_user_id(user, "no such purpose") == (None, False)


def test_a_course_is_found_by_its_key(platform):
    find = import_module("openedx.core.djangoapps.content.course_overviews.api").get_course_overviews
    key = CourseKey.from_string(COURSE)
    assert not find([key])
    platform.courses[COURSE] = "PLC 101"
    assert [(one["id"], one["display_name"]) for one in find([key])] == [(COURSE, "PLC 101")]

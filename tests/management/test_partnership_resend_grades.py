"""The operator's way to send grades again."""

from __future__ import annotations

from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from tests.fakes.course import COURSE
from tests.services.conftest import desk, desk_for, handed_in, host, open_for, page

__all__ = ["desk", "desk_for", "handed_in", "host", "open_for", "page"]

pytestmark = pytest.mark.django_db


def run(*arguments):
    out = StringIO()
    call_command("partnership_resend_grades", *arguments, stdout=out)
    return out.getvalue().split()


def test_tells_how_many_ended_how(desk, handed_in, host, django_capture_on_commit_callbacks):
    host.grade_outcome = "frozen"
    with django_capture_on_commit_callbacks(execute=True):
        desk.accept(handed_in)
    assert run("--course", "course-v1:other+one+x") == ["sent:", "0", "failed:", "0", "frozen:", "0"]
    assert run("--course", str(COURSE)) == ["sent:", "0", "failed:", "0", "frozen:", "1"]
    host.grade_outcome = "sent"
    assert run() == ["sent:", "1", "failed:", "0", "frozen:", "0"]
    assert run() == ["sent:", "0", "failed:", "0", "frozen:", "0"]


def test_says_what_is_wrong_with_a_key():
    with pytest.raises(CommandError, match="Not a course key"):
        run("--course", "nonsense")

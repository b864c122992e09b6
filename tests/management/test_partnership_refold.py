"""The operator's way to have people found by their names of today."""

from __future__ import annotations

from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from partnership_xblock.models import SearchLine, Submission
from partnership_xblock.services.records import copies as service
from tests.fakes.course import COURSE
from tests.services.conftest import desk, desk_for, handed_in, host, open_for, page

__all__ = ["desk", "desk_for", "handed_in", "host", "open_for", "page"]

pytestmark = pytest.mark.django_db


def run(*arguments):
    out = StringIO()
    call_command("partnership_refold", *arguments, stdout=out)
    return out.getvalue()


@pytest.fixture
def three(open_for, host):
    for name in ("มะลิ", "บัวแก้ว", "วันเพ็ญ"):
        page = open_for()
        host.site.profiles[page.user] = name
        page.save_example()
        page.submit()
    draft = open_for()
    draft.save_example()


def test_lines_that_are_wrong_or_missing_are_written_in_chunks(three, desk, host, monkeypatch):
    monkeypatch.setattr(service, "CHUNK", 2)
    right = sorted(SearchLine.objects.values_list("submission_id", "course_key", "text"))
    SearchLine.objects.first().delete()
    SearchLine.objects.update(text="old")
    assert run("--course", str(COURSE)) == "written: 3\n"
    assert sorted(SearchLine.objects.values_list("submission_id", "course_key", "text")) == right
    assert run() == "written: 3\n"
    assert run("--course", "course-v1:other+one+x") == "written: 0\n"


def test_a_draft_and_a_trial_are_found_by_nothing(three, open_for):
    scratch = open_for(trainer=True)
    scratch.save_example()
    scratch.submit()
    run()
    result = set(SearchLine.objects.values_list("submission_id", flat=True))
    assert result == set(Submission.objects.filter(scratch=False, round_count=1).values_list("id", flat=True))


def test_says_what_is_wrong_with_a_key():
    with pytest.raises(CommandError, match="Not a course key"):
        run("--course", "nonsense")

"""The operator deletes what is due, and looks before."""

from __future__ import annotations

import json
from datetime import timedelta
from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from partnership_xblock.models import PurgeRecord, Retention, Submission
from tests.fakes.course import COURSE
from tests.services.conftest import desk, desk_for, handed_in, host, open_for, page

__all__ = ["desk", "desk_for", "handed_in", "host", "open_for", "page"]

pytestmark = pytest.mark.django_db
KEY = str(COURSE)


def run(*arguments):
    out = StringIO()
    call_command("partnership_purge", *arguments, stdout=out)
    return out.getvalue()


@pytest.fixture
def old(handed_in, host):
    host.clock += timedelta(days=367)


def test_a_look_changes_nothing_and_says_so(old):
    Retention.objects.create(course_key=KEY, months=12)
    output = run("--all-due")
    assert KEY in output
    assert "12 months by the course's own rule; no end" in output
    assert "due: work of 1 people" in output
    assert "1 submissions that no trainer has answered" in output
    assert output.endswith("Nothing has been changed. Add --yes to do it.\n")
    assert Submission.objects.exists()


def test_done_with_yes_and_a_ticket(old):
    Retention.objects.create(course_key=KEY, months=12)
    output = run("--all-due", "--yes", "--ticket", "PDPA-7")
    assert "deleted: work of 1 people" in output
    assert "Nothing has been changed" not in output
    assert not Submission.objects.exists()
    assert PurgeRecord.objects.get().ticket == "PDPA-7"


def test_machines_read_json(old):
    (report,) = json.loads(run("--course", KEY, "--older-than", "6", "--format", "json"))
    assert report["course_key"] == KEY
    assert (report["months"], report["source"], report["done"], report["people"]) == (6, "order", False, 1)
    assert report["rows"]["Round"] == 1
    assert report["cutoff"] == "2027-05-22T03:00:00+00:00"
    (report,) = json.loads(run("--course", KEY, "--older-than", "6", "--format", "json", "--yes"))
    assert report["done"]


def test_what_keeps_its_work_says_why(old, host):
    assert "no rule says when" in run("--all-due")
    host.site.ends[KEY] = host.clock
    assert "nothing is due before the course has ended for that long" in run("--course", KEY, "--older-than", "6")
    assert f"ends {host.clock:%Y-%m-%d}" in run("--course", KEY, "--older-than", "6")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--course", "nonsense"], "Not a course key"),
        (["--all-due", "--older-than", "6"], "goes with --course"),
        (["--course", KEY, "--older-than", "0"], "1 or more"),
        ([], "required"),
        (["--course", KEY, "--all-due"], "not allowed"),
    ],
)
def test_a_slip_of_the_pen_is_told(arguments, said):
    with pytest.raises(CommandError, match=said):
        run(*arguments)

"""The operator erases one person, and looks before and after."""

from __future__ import annotations

import json
from io import StringIO

import pytest
from django.contrib.auth import get_user_model
from django.core.management import CommandError, call_command

from partnership_xblock.models import PurgeRecord, Submission
from tests.services.conftest import desk, desk_for, handed_in, host, open_for, page

__all__ = ["desk", "desk_for", "handed_in", "host", "open_for", "page"]

pytestmark = pytest.mark.django_db


def run(*arguments):
    out = StringIO()
    call_command("partnership_retire", *arguments, stdout=out)
    return out.getvalue()


def test_a_look_then_the_deed_then_nothing(page, handed_in):
    name = get_user_model().objects.get(pk=page.user).username
    output = run("--user", name)
    assert output.startswith("Would be deleted:")
    assert "Nothing has been changed. Add --yes to do it." in output
    assert Submission.objects.exists()
    output = run("--user", name, "--yes", "--ticket", "DPO-3")
    assert output.startswith("Deleted:")
    assert not Submission.objects.exists()
    assert PurgeRecord.objects.get().ticket == "DPO-3"
    assert run("--user-id", str(page.user)).split("\n")[1] == "  nothing"


def test_machines_read_json(desk, handed_in):
    desk.claim(handed_in)
    (report,) = json.loads(run("--user-id", str(desk.user), "--format", "json"))
    assert report == {"deleted": {}, "changed": {"Submission": 1, "StateEvent": 1}}


def test_nobody_of_that_name():
    with pytest.raises(CommandError, match="There is no account nobody"):
        run("--user", "nobody")
    with pytest.raises(CommandError):
        run()

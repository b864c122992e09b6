"""The operator's question what is wrong: in words, for a monitor, and by an exit code."""

from __future__ import annotations

import json
from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from partnership_xblock import __version__

pytestmark = pytest.mark.django_db


def run(*arguments):
    out = StringIO()
    call_command("partnership_check", *arguments, stdout=out)
    return out.getvalue()


def test_all_is_well_with_what_is_asked():
    assert run("--only", "host", "libraries", "--strict").splitlines() == [
        f"partnership-xblock {__version__}",
        "ok      host: The host adapter is tests.fakes.host.RecordingHost.",
        "ok      libraries: This process has no list of blocks for content libraries; Studio has.",
    ]


def test_an_error_ends_with_one_and_says_what_to_do(settings, capsys):
    settings.PARTNERSHIP_HOST = "no.such.Host"
    with pytest.raises(CommandError, match="1 errors, 0 warnings") as ended:
        call_command("partnership_check", "--only", "host")
    assert ended.value.returncode == 1
    out = capsys.readouterr().out
    assert "ERROR   host: PARTNERSHIP_HOST is “no.such.Host”" in out
    assert "        → On Open edX remove the setting" in out


def test_a_wrong_host_does_not_keep_the_other_questions_from_being_answered(settings):
    settings.PARTNERSHIP_HOST = "no.such.Host"
    out = StringIO()
    with pytest.raises(CommandError):
        call_command("partnership_check", "--json", stdout=out)
    result = {each["question"]: each["level"] for each in json.loads(out.getvalue())}
    assert (result["host"], result["root_address"], result["block"]) == ("error", "error", "ok")


def test_warnings_count_where_they_are_asked_to(settings):
    settings.DEFAULT_FROM_EMAIL = "webmaster@localhost"
    assert "warning mail" in run("--only", "mail")
    with pytest.raises(CommandError):
        run("--only", "mail", "--strict")


def test_what_a_monitor_reads():
    (result,) = json.loads(run("--only", "time_zones", "--json"))
    assert result == {
        "question": "time_zones",
        "level": "ok",
        "says": "Times are kept in UTC, and Asia/Bangkok is known.",
        "do": "",
    }


def test_an_unknown_question_is_refused_with_the_known_ones():
    with pytest.raises(CommandError, match="invalid choice"):
        run("--only", "nonsense")

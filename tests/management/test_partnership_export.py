"""A course's rounds as a file from the command line: as from the desk, by somebody who may, and written down."""

from __future__ import annotations

import csv
import stat
from io import StringIO

import pytest
from django.contrib.auth import get_user_model
from django.core.management import CommandError, call_command

from partnership_xblock.models import ExportRecord
from partnership_xblock.services.desk import export_rows as service
from tests.fakes.course import COURSE, new_user
from tests.fakes.sql import own_queries
from tests.services.conftest import desk, desk_for, handed_in, host, open_for, page

__all__ = ["desk", "desk_for", "handed_in", "host", "open_for", "page"]

pytestmark = pytest.mark.django_db


@pytest.fixture
def run(desk):
    """The command as the desk's trainer."""

    def command(*arguments, as_user=None, course=str(COURSE)):
        name = as_user or get_user_model().objects.get(pk=desk.user).username
        out, err = StringIO(), StringIO()
        given = ("--course", course, "--as-user", name, *arguments)
        call_command("partnership_export", *given, stdout=out, stderr=err)
        return out.getvalue(), err.getvalue()

    return command


def table(text):
    assert text.startswith("\ufeff")
    return list(csv.reader(StringIO(text[1:], newline="")))


def test_what_is_written_is_what_the_desk_gives(run, desk, handed_in):
    head, *lines = table(run()[0])
    expected = desk.export(state="all")
    assert [head] == expected[:1]
    assert [line[0:1] + line[2:] for line in lines] == [line[0:1] + line[2:] for line in expected[1:]]


def test_nobody_is_named_unless_asked_and_it_is_written_down_who_took_what(run, desk, host, page, handed_in):
    host.site.profiles[page.user] = "บัวแก้ว ดอนตะวัน"
    assert "บัวแก้ว" not in run()[0]
    assert "บัวแก้ว ดอนตะวัน" in run("--identified")[0]
    plain, named = ExportRecord.objects.order_by("pk")
    assert (plain.actor_id, plain.identified, named.identified) == (desk.user, False, True)
    assert (named.course_key, named.filters["state"]) == (str(COURSE), "all")
    assert plain.rows > 5


def test_to_a_file_that_only_its_owner_may_read_and_that_is_not_overwritten(run, handed_in, tmp_path):
    path = tmp_path / "rounds.csv"
    out, err = run("--output", str(path))
    lines = table(path.read_bytes().decode("utf-8"))
    assert out == ""
    assert err.strip() == f"{len(lines)} lines in {path}"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    with pytest.raises(CommandError, match="exists already"):
        run("--output", str(path))


def test_a_folder_that_is_not_there_is_said(run, handed_in, tmp_path):
    with pytest.raises(CommandError, match="cannot be written"):
        run("--output", str(tmp_path / "none" / "rounds.csv"))


def test_a_file_that_was_not_finished_is_not_left_behind(run, handed_in, tmp_path, monkeypatch):
    def broken(*_given, **_more):
        raise RuntimeError("the server went away")

    path = tmp_path / "rounds.csv"
    monkeypatch.setattr(service.queue, "whole", broken)
    with pytest.raises(RuntimeError):
        run("--output", str(path))
    assert not path.exists()
    assert ExportRecord.objects.get().rows is None, "begun, and broken off"


def test_queries_are_one_pair_a_chunk(run, open_for, monkeypatch):
    monkeypatch.setattr(service, "CHUNK", 2)
    for _ in range(5):
        page = open_for()
        page.save_example()
        page.submit()
    with own_queries() as queries:
        text, _ = run()
    assert len({line[0] for line in table(text)[1:]}) == 5
    # Three chunks of two queries, one for where they stand, one for what was asked, and two for the record.
    assert len(queries) == 10


def test_filters_and_language(run, page, handed_in):
    assert len(table(run("--kind", "aar")[0])) == 1
    assert table(run("--language", "en")[0])[0][0] == "Submission"
    assert table(run("--language", "th")[0])[0][0] == "รหัสงาน"


@pytest.mark.parametrize("who", ["learner", "stranger"])
def test_who_is_no_trainer_of_the_course_takes_nothing(run, page, handed_in, who):
    person = page.user if who == "learner" else new_user()
    name = get_user_model().objects.get(pk=person).username
    with pytest.raises(CommandError, match="may not review in this course"):
        run(as_user=name)
    assert not ExportRecord.objects.exists()


def test_an_account_that_is_not_active_takes_nothing(run, desk, handed_in):
    user = get_user_model().objects.get(pk=desk.user)
    user.is_active = False
    user.save()
    with pytest.raises(CommandError, match="no active account"):
        run(as_user=user.username)


@pytest.mark.parametrize(
    ("arguments", "given", "says"),
    [
        ((), {"as_user": "nobody"}, "no active account “nobody”"),
        ((), {"course": "nonsense"}, "Not a course key: nonsense"),
        (("--state", "nonsense"), {}, "Not understood: --state"),
    ],
)
def test_what_is_given_wrongly_is_said(run, handed_in, arguments, given, says):
    with pytest.raises(CommandError, match=says):
        run(*arguments, **given)


def test_a_host_that_is_not_set_up_is_a_sentence(run, handed_in, settings):
    settings.PARTNERSHIP_HOST = "no.such.Host"
    with pytest.raises(CommandError, match="not fully set up on this site"):
        run()

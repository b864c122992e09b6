"""A day at a desk whose lists come from a replica that is behind. Run by `test_replica.py` in a process of its own."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
os.environ["DJANGO_SETTINGS_MODULE"] = "tests.host.replica_settings"

import django

django.setup()

from django.conf import settings  # noqa: E402 -- after django.setup()
from django.contrib.auth import get_user_model  # noqa: E402
from django.core.management import call_command  # noqa: E402
from django.db import connections  # noqa: E402
from django.test import Client  # noqa: E402
from django.test.utils import CaptureQueriesContext, setup_test_environment  # noqa: E402

from partnership_xblock import api  # noqa: E402
from partnership_xblock.host import current_host  # noqa: E402
from partnership_xblock.models import ExportRecord, Submission  # noqa: E402
from tests.fakes.course import COURSE, Page, block_info, new_user  # noqa: E402
from tests.fakes.desk import Desk  # noqa: E402


@contextmanager
def replica_is_asked(*, expected: bool) -> Iterator[None]:
    with CaptureQueriesContext(connections["read_replica"]) as asked:
        yield
    assert bool(asked.captured_queries) is expected, asked.captured_queries


def catch_up() -> None:
    """Replication: the replica is what the writer is at this moment."""
    for connection in connections.all():
        connection.close()
    shutil.copy(settings.DATABASES["default"]["NAME"], settings.DATABASES["read_replica"]["NAME"])


def hand_in(host) -> str:
    user = new_user()
    host.enrol(user, COURSE)
    page = Page(host, user, block_info())
    page.save_example()
    return page.submit().submission.public_id


def rows(desk: Desk, *, fresh: bool) -> set[str]:
    reader = api.reader(user_id=desk.user, course_key=COURSE, language="th", fresh=fresh)
    return {row.public_id for row in api.roster(reader=reader, request=api.QueueFilter()).rows}


def main() -> None:
    setup_test_environment()
    call_command("migrate", verbosity=0)
    host = current_host()
    trainer = new_user("trainer")
    host.enrol(trainer, COURSE, trainer=True)
    desk = Desk(host, trainer)
    with replica_is_asked(expected=False):
        old = hand_in(host)
    catch_up()
    new = hand_in(host)

    with replica_is_asked(expected=True):
        assert rows(desk, fresh=False) == {old}
    with replica_is_asked(expected=False):
        assert rows(desk, fresh=True) == {old, new}
    print("the queue is the replica's, and the writer's for who has just written")

    with replica_is_asked(expected=True):
        exported = {line[0] for line in desk.export(state="all")[1:]}
    assert exported == {old}
    assert ExportRecord.objects.using("default").get().rows is not None
    assert not ExportRecord.objects.using("read_replica").exists()
    print("an export reads the replica and is written down by the writer")

    with replica_is_asked(expected=False):
        desk.detail(new)
        desk.give_back(new)
        desk.claim(old)
        desk.release(old)
    assert Submission.objects.get(public_id=new).status == "returned"
    print("nothing that precedes a write is read from the replica")

    in_renamed_group(host, desk)
    print("a group that was renamed is found at once, though the replica has its old name")

    in_browser(host, trainer, old, new)
    print("a browser that has written a moment ago sees it")


def in_renamed_group(host, desk: Desk) -> None:
    """Each way to a list by group mends the copies at the writer, which the replica has a moment later."""

    learner = Submission.objects.earliest("id").learner_id

    def renamed(name: str) -> api.QueueFilter:
        host.site.put_in_cohort(learner, name, COURSE)
        return api.QueueFilter(group=name)

    host.site.put_in_cohort(learner, "กลุ่มเหนือ", COURSE)
    old = Submission.objects.earliest("id").public_id
    catch_up()
    reader = api.reader(user_id=desk.user, course_key=COURSE, language="th")
    assert [row.public_id for row in api.roster(reader=reader, request=renamed("กลุ่มเหนือ")).rows] == [old]
    catch_up()
    files = (api.export_rows, api.teacher_rows)
    for number, rows_of in enumerate(files):
        lines = list(rows_of(reader=reader, request=renamed(f"กลุ่ม {number}"), identified=False))
        assert len(lines) > 1, rows_of.__name__
        catch_up()


def in_browser(host, trainer: int, old: str, new: str) -> None:
    client = Client()
    host.actor_id = trainer
    client.force_login(get_user_model().objects.get(pk=trainer))
    queue, listing = f"/partnership/courses/{COURSE}/review/", f"/partnership/api/v1/courses/{COURSE}/submissions/"
    waits = "/partnership/api/v1/submissions/{}/claim/".format
    for path in (queue, listing):
        with replica_is_asked(expected=True):
            assert old in client.get(path).content.decode()
    person = api.person_token(user_id=trainer, course_key=COURSE)
    with replica_is_asked(expected=False):
        answer = client.post(waits(old), {"person": person}, content_type="application/json")
    assert answer.status_code == 200
    cookie = answer.cookies["partnership_wrote"]
    assert (cookie["max-age"], cookie["path"], cookie["httponly"]) == (15, "/partnership/", True)
    for path in (queue, listing):
        with replica_is_asked(expected=False):
            assert old in client.get(path).content.decode()


if __name__ == "__main__":
    main()

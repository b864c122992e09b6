"""A long list is prepared by the platform's worker, for the person who asked and for a day."""

from __future__ import annotations

import csv
import zipfile
from datetime import timedelta
from io import BytesIO, StringIO

import pytest
from django.core.management import call_command

from partnership_xblock import api
from partnership_xblock.domain.prepared import AVAILABLE, PATIENCE, SIGN_OF_LIFE, Prepared
from partnership_xblock.models import ExportRecord, PreparedFile, PreparedPart, Submission
from tests.fakes.course import COURSE, usage
from tests.fakes.sql import own_queries
from tests.fakes.worker import platform_worker


@pytest.fixture
def worker(settings):
    settings.PARTNERSHIP_EXPORT_FILE_FROM = 1
    with platform_worker() as found:
        yield found


@pytest.fixture
def ask(desk, django_capture_on_commit_callbacks):
    def asking(*, identified=False, **asked):
        with django_capture_on_commit_callbacks(execute=True):
            return api.ask_for_file(reader=desk.reader(), request=api.QueueFilter(**asked), identified=identified)

    return asking


def states(desk):
    return [one.state for one in api.prepared_files(reader=desk.reader())]


def fetched(desk):
    (found,) = [one for one in api.prepared_files(reader=desk.reader()) if one.state is Prepared.READY]
    file = api.fetch_file(reader=desk.reader(), public_id=found.public_id)
    content = b"".join(file.parts)
    assert len(content) == file.size
    with zipfile.ZipFile(BytesIO(content)) as archive:
        (name,) = archive.namelist()
        assert (name, file.name) == (f"{file.name[:-4]}.csv", f"partnership-{found.public_id[:8]}.zip")
        return list(csv.reader(StringIO(archive.read(name).decode("utf-8-sig"), newline="")))


def test_from_asking_to_fetching(worker, desk, handed_in, host, ask):
    assert ask(state="all", identified=True)
    assert states(desk) == [Prepared.QUEUED]
    assert worker.work() == 1
    (ready,) = api.prepared_files(reader=desk.reader())
    assert (ready.state, ready.done, ready.total, ready.identified) == (Prepared.READY, 1, 1, True)
    rows = fetched(desk)
    assert rows == desk.export(state="all", identified=True)
    record = ExportRecord.objects.order_by("id")[0]
    assert (record.actor_id, record.rows, record.identified) == (desk.user, len(rows) - 1, True)
    assert record.filters["prepared"] is True


def test_its_person_is_told_by_a_mail_that_says_nothing_of_anyone(worker, desk, handed_in, host, ask):
    school = Submission.objects.get().school
    assert ask(state="all", q=school)
    assert PreparedFile.objects.get().asked["q"] == school
    assert [worker.work(), worker.work()] == [1, 0]
    assert PreparedFile.objects.get().asked == {}
    (mail,) = host.mails
    assert mail.user_id == desk.user
    assert "/files/" in mail.body
    assert school not in mail.body + mail.subject
    assert school not in str(ExportRecord.objects.get().filters)


def test_a_short_list_or_a_site_without_a_worker_streams(settings, worker, desk, handed_in, ask):
    settings.PARTNERSHIP_EXPORT_FILE_FROM = 2
    assert not ask(state="all")
    settings.PARTNERSHIP_EXPORT_FILE_FROM = 1
    assert not ask(state="all", q="ไม่มีใครชื่อนี้")
    settings.PARTNERSHIP_EXPORT_FILE_FROM = None
    assert not ask(state="all")
    assert not ExportRecord.objects.exists()


def test_without_a_broker_there_is_no_worker(settings, desk, handed_in, ask):
    settings.PARTNERSHIP_EXPORT_FILE_FROM = 1
    with platform_worker(broker=""):
        assert not ask(state="all")


def test_pressed_twice_it_is_one_file(worker, desk, handed_in, ask):
    assert ask(state="all")
    assert ask(state="waiting")
    assert PreparedFile.objects.count() == ExportRecord.objects.count() == 1
    worker.work()
    assert ask(state="all")
    assert PreparedFile.objects.count() == 2


def test_nobody_else_gets_it(worker, desk, desk_for, handed_in, ask, page):
    ask(state="all")
    worker.work()
    public_id = PreparedFile.objects.get().public_id
    other = desk_for("อีกคน")
    assert api.prepared_files(reader=other.reader()) == []
    with pytest.raises(api.Refused) as refused:
        api.fetch_file(reader=other.reader(), public_id=public_id)
    assert refused.value.code == "not_found"


def test_before_it_is_made_and_after_its_day_it_cannot_be_fetched(worker, desk, handed_in, host, ask):
    ask(state="all")
    public_id = PreparedFile.objects.get().public_id

    def code():
        with pytest.raises(api.Refused) as refused:
            api.fetch_file(reader=desk.reader(), public_id=public_id)
        return refused.value.code

    assert code() == "file_not_ready"
    worker.work()
    host.clock += AVAILABLE
    assert code() == "file_gone"
    assert PreparedPart.objects.exists()
    assert states(desk) == [Prepared.EXPIRED]
    assert not PreparedPart.objects.exists()


def test_a_role_that_was_lost_meanwhile(worker, desk, handed_in, host, ask):
    ask(state="all")
    host.leave(desk.user, COURSE)
    worker.work()
    assert PreparedFile.objects.get().state == "failed"
    assert not PreparedPart.objects.exists()
    assert host.mails == []


def test_a_worker_that_dies_leaves_nothing_behind(worker, desk, handed_in, host, ask, monkeypatch):
    ask(state="all")
    monkeypatch.setattr(host, "display_names", None)
    monkeypatch.setattr(host, "course_title", None)
    PreparedFile.objects.update(asked={"state": "nonsense"})
    with pytest.raises(ValueError, match="state"):
        worker.work()
    assert states(desk) == [Prepared.FAILED]


@pytest.mark.parametrize(("state", "after"), [("queued", PATIENCE), ("running", SIGN_OF_LIFE)])
def test_what_nobody_goes_on_making_has_failed_and_may_be_asked_for_again(
    worker, desk, handed_in, host, ask, state, after
):
    ask(state="all")
    PreparedFile.objects.update(state=state)
    host.clock += after + timedelta(seconds=1)
    assert states(desk) == [Prepared.FAILED]
    assert ask(state="all")
    assert PreparedFile.objects.count() == 2


def test_a_broker_that_does_not_answer(settings, desk, handed_in, ask, caplog):
    settings.PARTNERSHIP_EXPORT_FILE_FROM = 1
    with platform_worker(broker="amqp://127.0.0.1:1//"):
        assert ask(state="all")
    assert states(desk) == [Prepared.FAILED]
    assert "export not handed over" in caplog.text


def test_a_file_that_is_purged_while_it_is_made_is_not_made(worker, desk, handed_in, host, ask):
    ask(state="all")
    (public_id,) = worker.waiting()
    ExportRecord.objects.all().delete()
    api.make_file(public_id=public_id)
    assert not PreparedPart.objects.exists()
    assert host.mails == []


def test_work_that_is_deleted_is_in_no_prepared_file(worker, desk, handed_in, host, ask, page):
    ask(state="all")
    worker.work()
    api.forget_work(usage_key=usage(), course_key=COURSE, learner_id=page.user)
    assert states(desk) == [Prepared.FAILED]
    assert not PreparedPart.objects.exists()


def test_a_file_of_the_course_that_is_being_made_meanwhile_is_not_finished(
    worker, desk, handed_in, host, ask, page, monkeypatch
):
    ask(state="all", identified=True)
    names = host.display_names

    def deleted_meanwhile(user_ids):
        api.forget_work(usage_key=usage(), course_key=COURSE, learner_id=page.user)
        return names(user_ids)

    monkeypatch.setattr(host, "display_names", deleted_meanwhile)
    worker.work()
    assert states(desk) == [Prepared.FAILED]
    assert not PreparedPart.objects.exists()
    assert host.mails == []


def test_the_command_deletes_what_is_over(worker, desk, handed_in, host, ask):
    ask(state="all")
    worker.work()
    out = StringIO()
    call_command("partnership_clear_files", stdout=out)
    host.clock += AVAILABLE
    call_command("partnership_clear_files", stdout=out)
    call_command("partnership_clear_files", stdout=out)
    assert out.getvalue().split() == ["cleared:", "0", "cleared:", "1", "cleared:", "0"]
    assert not PreparedPart.objects.exists()
    assert states(desk) == [Prepared.EXPIRED]


def test_what_it_costs(worker, desk, open_for, ask):
    def costs():
        found = []
        for act in (lambda: ask(state="all"), worker.work, lambda: states(desk), lambda: fetched(desk)):
            with own_queries() as queries:
                act()
            found.append(len(queries))
        PreparedFile.objects.all().delete()
        return found

    def hand_in(number):
        for _ in range(number):
            page = open_for()
            page.save_example()
            page.submit()

    hand_in(1)
    few = costs()
    hand_in(4)
    assert costs() == few
    asked, made, looked, _fetched = few
    assert asked <= 8
    assert looked <= 2
    assert made <= 12

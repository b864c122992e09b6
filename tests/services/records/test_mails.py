"""Mails that do not go out are kept and sent later, once: by the next move at a desk, or by command."""

from __future__ import annotations

from datetime import timedelta
from io import StringIO

import pytest
from django.core import mail as outbox
from django.core.management import CommandError, call_command
from django.db.models import QuerySet

from partnership_xblock import api
from partnership_xblock.host import mail as host_mail
from partnership_xblock.host import patience
from partnership_xblock.models import Mail, Submission
from partnership_xblock.repositories import mails
from tests.fakes.course import usage
from tests.fakes.host import RecordingHost
from tests.fakes.silent import gives_up, silent_server

pytestmark = pytest.mark.django_db
MINUTE = timedelta(minutes=1)


def command():
    out = StringIO()
    ends = 0
    try:
        call_command("partnership_send_mails", stdout=out)
    except CommandError as ended:
        ends = ended.returncode
    assert ends == ("failed: 0\n" not in out.getvalue()), "a scheduler sees it by how the command ends"
    return dict(line.rsplit(": ", 1) for line in out.getvalue().splitlines())


@pytest.fixture
def kept(host, desk, handed_in, committed):
    """A decision whose mail did not go out."""
    host.mail_works = False
    committed(desk.accept, handed_in)
    assert host.mails == []
    host.mail_works = True
    return handed_in


def another(open_for):
    page = open_for()
    page.save_example()
    return page.submit().submission.public_id


def test_what_went_out_leaves_nothing(host, desk, handed_in, committed):
    committed(desk.accept, handed_in)
    assert len(host.mails) == 1
    assert not Mail.objects.exists()
    assert command() == {"sent": "0", "failed": "0", "no news any more": "0", "waiting": "0"}


def test_a_decision_that_is_undone_is_told_to_nobody(host, desk, handed_in):
    desk.accept(handed_in)
    assert host.mails == [], "not before it is certain"


def test_the_command_sends_it_once(host, page, kept):
    assert command() == {"sent": "1", "failed": "0", "no news any more": "0", "waiting": "0"}
    (mail,) = host.mails
    assert mail.user_id == page.user
    assert kept in mail.body
    assert command()["sent"] == "0"
    assert len(host.mails) == 1


def test_the_next_decision_takes_it_along(host, desk, open_for, kept, committed):
    public_id = another(open_for)
    committed(desk.accept, public_id)
    assert len(host.mails) == 2
    assert not Mail.objects.exists()


def test_any_move_at_a_desk_sends_it_after_a_while(host, desk, open_for, kept, committed):
    public_id = another(open_for)
    committed(desk.claim, public_id)
    assert host.mails == [], "a server that has just failed is left alone"
    host.clock += 2 * MINUTE
    committed(desk.release, public_id)
    assert len(host.mails) == 1


def test_while_the_server_is_down_a_move_tries_one(host, desk, open_for, kept, committed, monkeypatch):
    host.mail_works = False
    tried = []
    real = RecordingHost.send_mail
    monkeypatch.setattr(RecordingHost, "send_mail", lambda *args, **more: tried.append(1) or real(*args, **more))
    for _ in range(3):
        committed(desk.accept, another(open_for))
    assert len(tried) == 3
    host.clock += 90 * MINUTE
    committed(desk.claim, another(open_for))
    assert len(tried) == 4


def test_the_command_ends_early_while_the_server_is_down(host, desk, open_for, kept, committed):
    host.mail_works = False
    for _ in range(5):
        committed(desk.accept, another(open_for))
    assert command() == {"sent": "0", "failed": "3", "no news any more": "0", "waiting": "6"}


def test_it_waits_longer_each_time_and_never_longer_than_an_hour(host, kept):
    host.mail_works = False
    waits = []
    for _ in range(12):
        api.send_mails()
        waits.append((Mail.objects.get().next_at - host.clock) // MINUTE)
    assert waits == [2, 4, 8, 16, 32, *[60] * 7]


def test_what_she_has_seen_on_her_page_is_not_mailed(host, page, kept):
    page.open()
    assert command()["no news any more"] == "1"
    assert host.mails == []


@pytest.mark.parametrize("verb", ["take_back", "reopen"])
def test_what_was_overtaken_is_not_mailed(host, desk, kept, committed, verb):
    committed(getattr(desk, verb), kept)
    command()
    assert [mail.subject for mail in host.mails if "รับงานแล้ว" in mail.subject] == []
    assert len(host.mails) == (verb == "reopen")


def test_it_goes_with_the_work(page, kept):
    api.erase_person(user_id=page.user)
    assert not Mail.objects.exists()


@pytest.mark.parametrize("outcome", ["sent", "failed"])
def test_it_may_go_with_the_work_while_it_is_being_sent(host, page, kept, monkeypatch, outcome):
    def purged_meanwhile(*_args, **_more):
        api.erase_person(user_id=page.user)
        return outcome

    monkeypatch.setattr(RecordingHost, "send_mail", purged_meanwhile)
    assert command()[outcome] == "1"
    assert command()["waiting"] == "0"


def test_it_may_go_with_the_work_between_being_taken_and_being_read(host, page, kept, monkeypatch):
    real = QuerySet.update

    def purged_once_taken(rows, **columns):
        changed = real(rows, **columns)
        if "taken_until" in columns:
            api.erase_person(user_id=page.user)
        return changed

    monkeypatch.setattr(QuerySet, "update", purged_once_taken)
    assert command() == {"sent": "0", "failed": "0", "no news any more": "0", "waiting": "0"}


def test_nobody_to_write_to_is_no_failure(host, kept, monkeypatch):
    monkeypatch.setattr(RecordingHost, "send_mail", lambda *_args, **_more: "nobody")
    assert command() == {"sent": "0", "failed": "0", "no news any more": "1", "waiting": "0"}


def test_one_that_somebody_has_in_hand_is_left_to_her(host, kept):
    row = Mail.objects.get().pk
    assert mails.take(row, host.clock) is not None
    assert mails.take(row, host.clock) is None
    assert command()["sent"] == "0"
    host.clock += 2 * mails.LEASE
    assert command()["sent"] == "1", "the process that had it is gone"


def test_sent_again_it_is_the_same_mail(settings):
    """Its Message-ID is its own: a mail that went out just before its process ended is known by its reader's server."""
    for _ in range(2):
        assert host_mail.send(7, "t@example.org", "s", "b", sender="PLC <plc@school.ac.th>", name="a" * 32) == "sent"
    ids = {mail.message()["Message-ID"] for mail in outbox.outbox}
    assert ids == {f"<partnership.{'a' * 32}@school.ac.th>"}


def test_a_silent_mail_server_holds_no_decision(host, desk, handed_in, committed, settings, monkeypatch):
    """A real server on a real socket, behind the real backend."""
    monkeypatch.setattr(patience, "SECONDS", 0.3)
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    real = lambda _self, user_id, subject, body, *, name="": host_mail.send(  # noqa: E731
        user_id, "t@example.org", subject, body, name=name
    )
    with silent_server() as port, monkeypatch.context() as patched:
        settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", port
        patched.setattr(RecordingHost, "send_mail", lambda *args, **more: gives_up(lambda: real(*args, **more)))
        committed(desk.accept, handed_in)
    assert Submission.objects.get().status == "accepted"
    assert host.mails == []
    host.clock += 5 * MINUTE
    assert command()["sent"] == "1"
    assert len(host.mails) == 1


def test_staffs_points_are_mailed_as_they_stand(host, open_for, desk, committed):
    page = open_for(graded=True, weight=5.0)
    page.save_example()
    public_id = page.submit().submission.public_id
    committed(desk.accept, public_id, 1.0)
    learner = api.Learner(id=page.user, usage_key=usage(), kind="map")
    host.mails.clear()
    committed(api.override, learner=learner, earned=6.0, possible=12.0, weight=5.0)
    (mail,) = host.mails
    assert "6 จาก 12" in mail.body
    assert "2.5 จาก 5" in mail.body
    host.mails.clear()
    committed(api.override, learner=learner, earned=6.0, possible=12.0, weight=5.0)
    assert host.mails == [], "the same points are no news"
    committed(api.rescore, learner=learner, weight=5.0, only_if_higher=False)
    (mail,) = host.mails
    assert "12 จาก 12" in mail.body
    host.mails.clear()
    committed(api.rescore, learner=learner, weight=5.0, only_if_higher=False)
    assert host.mails == [], "nor is a rescore that changes nothing"


def test_her_page_says_what_counts(host, open_for, desk, committed):
    page = open_for(graded=True, weight=5.0, rubric_shown=True)
    page.save_example()
    public_id = page.submit().submission.public_id
    committed(desk.accept, public_id, 1.0)
    assert page.open().submission.override is None
    learner = api.Learner(id=page.user, usage_key=usage(), kind="map")
    api.override(learner=learner, earned=6.0, possible=12.0, weight=5.0)
    told = page.open().submission.override
    assert (told.earned, told.possible, told.weighted, told.weight) == (6.0, 12.0, 2.5, 5.0)
    assert page.open().rounds[0].feedback.earned == 12.0, "the trainer's marks stay to be read"
    api.rescore(learner=learner, weight=5.0, only_if_higher=False)
    assert page.open().submission.override is None


def test_points_without_a_weight_are_said_once(host, page, committed):
    """And to her who never began."""
    learner = api.Learner(id=page.user, usage_key=usage(), kind="map")
    committed(api.override, learner=learner, earned=2.5, possible=12.0, weight=None)
    assert "2.5 จาก 12" in host.mails[0].body
    assert "(" not in host.mails[0].body.splitlines()[0]
    told = page.open().submission.override
    assert (told.earned, told.weighted) == (2.5, None)

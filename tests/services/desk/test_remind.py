"""Reminders to those who have not handed in, and a trainer's daily mail: once a day, and each can be switched off."""

from __future__ import annotations

import io
import json
import re
from datetime import timedelta
from io import StringIO
from zipfile import ZipFile

import pytest
from django.core.management import CommandError, call_command
from django.test import Client

from partnership_xblock import api
from partnership_xblock.models import DailyMail, MailChoice
from partnership_xblock.repositories import daily as kept
from partnership_xblock.services.desk import daily_mail as service
from partnership_xblock.services.records.mail_off import off_url
from tests.fakes.course import COURSE, new_user
from tests.fakes.host import RecordingHost
from tests.services.refusals import refusal

pytestmark = pytest.mark.django_db
DAY = timedelta(days=1)


def run(name, *args):
    out = StringIO()
    call_command(name, *args, stdout=out)
    return dict(line.rsplit(": ", 1) for line in out.getvalue().splitlines())


def ask(desk, *people, kind="", cursor=""):
    request = api.RemindRequest(person=desk.person, kind=kind, people=list(people), everyone=not people, cursor=cursor)
    return api.remind(reader=desk.reader(), request=request)


def token(person):
    return api.person_token(user_id=person, course_key=COURSE)


@pytest.fixture
def three(host, open_for):
    """Three enrolled teachers who have begun nothing."""
    return [open_for().user for _ in range(3)]


# --- reminders ----------------------------------------------------------------------------------------------


def test_everyone_is_reminded_once_a_day(host, desk, three):
    first = ask(desk)
    assert (first.asked, first.already, first.next) == (3, 0, "")
    run("partnership_remind")
    assert sorted(mail.user_id for mail in host.mails) == three
    again = ask(desk)
    assert (again.asked, again.already) == (0, 3)
    run("partnership_remind")
    assert len(host.mails) == 3
    host.clock += DAY
    assert ask(desk).asked == 3
    run("partnership_remind")
    assert len(host.mails) == 6


def test_a_day_is_one_of_thailand(host, desk, three):
    host.clock = host.clock.replace(hour=16, minute=30)
    assert ask(desk).asked == 3
    host.clock += timedelta(hours=1)
    assert ask(desk).asked == 3, "half past midnight in Bangkok"


def test_only_the_chosen_and_only_of_the_list(host, desk, three, open_for):
    done = open_for()
    done.save_example()
    done.submit()
    answered = ask(desk, token(three[1]), token(done.user), "nobody")
    assert (answered.asked, answered.already) == (1, 0)
    run("partnership_remind")
    assert [mail.user_id for mail in host.mails] == [three[1]]


def test_one_request_sends_some_and_the_command_the_others(host, desk, open_for, committed):
    for _ in range(7):
        open_for()
    committed(ask, desk)
    assert len(host.mails) == 4
    assert run("partnership_remind") == {"sent": "3", "failed": "0", "not needed any more": "0"}


def test_who_has_handed_in_or_left_meanwhile_gets_none(host, desk, open_for):
    left, done = open_for(), open_for()
    ask(desk)
    host.leave(left.user, COURSE)
    done.save_example()
    done.submit()
    assert run("partnership_remind") == {"sent": "0", "failed": "0", "not needed any more": "2"}
    assert host.mails == []


def test_what_waited_for_days_is_not_sent(host, desk, three):
    ask(desk)
    host.clock += 3 * DAY
    assert run("partnership_remind")["not needed any more"] == "3"


def test_a_dead_server_is_tried_again_under_the_same_name(host, desk, three):
    ask(desk)
    host.mail_works = False
    out = StringIO()
    with pytest.raises(CommandError, match="Not every mail") as ended:
        call_command("partnership_remind", stdout=out)
    assert ended.value.returncode == 1
    assert out.getvalue().splitlines() == ["sent: 0", "failed: 3", "not needed any more: 0"]
    assert run("partnership_remind")["failed"] == "0", "not at once"
    names = set(DailyMail.objects.values_list("public_id", flat=True))
    host.mail_works = True
    host.clock += timedelta(minutes=10)
    assert run("partnership_remind")["sent"] == "3"
    assert {mail.name for mail in host.mails} == names


def test_its_words_are_hers_and_quote_nobody(host, desk, open_for):
    begun = open_for()
    begun.save_example()
    host.site.preferences[begun.user, "pref-lang"] = "en"
    ask(desk, kind="map")
    run("partnership_remind")
    (mail,) = host.mails
    assert mail.subject.startswith("You have begun")
    assert "/partnership/work/" in mail.body
    assert mail.unsubscribe in mail.body
    assert "วัด" not in mail.body


def test_where_others_work_a_beginner_is_led_to_the_block(host, desk, three, open_for):
    open_for().save_example()
    ask(desk, token(three[0]))
    run("partnership_remind")
    assert "https://lms.test/jump/" in host.mails[0].body


def test_the_operator_reminds_a_course(host, three):
    assert run("partnership_remind", "--course", str(COURSE))["sent"] == "3"
    asked = run("partnership_remind", "--course", str(COURSE))
    assert (asked["asked for"], asked["not again today, or switched off"], asked["sent"]) == ("0", "3", "0")
    for wrong in (["--kind", "map"], ["--course", "x"], ["--course", str(COURSE), "--kind", "x"]):
        with pytest.raises(CommandError):
            run("partnership_remind", *wrong)


def test_the_list_says_who_was_reminded(host, desk, three):
    ask(desk, token(three[0]))
    rows = {row.person: row for row in api.absent_page(reader=desk.reader(), kind="", cursor="").rows}
    assert rows[token(three[0])].reminded_today
    assert rows[token(three[0])].reminded == "2026-11-20"
    assert rows[token(three[1])].reminded is None


# --- the link in a mail -------------------------------------------------------------------------------------


@pytest.fixture
def link(host, desk, three, settings):
    """Where the first one's mail leads to be switched off."""
    settings.ROOT_URLCONF = "tests.fakes.urls"
    ask(desk, token(three[0]))
    run("partnership_remind")
    return host.mails[-1].unsubscribe.removeprefix("https://lms.test")


def test_looking_changes_nothing_and_the_button_switches_off(host, desk, three, link):
    client = Client(enforce_csrf_checks=True)
    shown = client.get(link)
    assert shown.status_code == 200
    assert b"<form method=" in shown.content
    assert not MailChoice.objects.exists()
    assert "no-store" in shown.headers["Cache-Control"]
    done = client.post(link, {"List-Unsubscribe": "One-Click"})
    assert done.status_code == 200
    assert buttons(done) == ["again"]
    assert client.post(link).status_code == 200, "twice does no harm"
    host.clock += DAY
    assert ask(desk).asked == 2
    run("partnership_remind")
    assert three[0] not in [mail.user_id for mail in host.mails[1:]]
    off = {row.person for row in api.absent_page(reader=desk.reader(), kind="", cursor="").rows if row.mail_off}
    assert off == {token(three[0])}


def buttons(page):
    """What each form of the page sends; "" where it sends nothing."""
    return re.findall(r'<form method="post"><button type="submit"(?: name="(\w+)" value="1")? ', page.content.decode())


def test_the_same_link_switches_on_again(host, desk, three, link):
    """The page says how it stands, whenever the mail is found again; nothing but a press changes it."""
    client = Client(enforce_csrf_checks=True)
    assert buttons(client.get(link)) == [""]
    client.post(link)
    assert buttons(client.get(link)) == ["again"]
    assert MailChoice.objects.get().rhythm == "off"
    on = client.post(link, {"again": "1"})
    assert buttons(on) == [""]
    assert "เปิดแล้ว" in on.content.decode()
    assert client.post(link, {"again": "1"}).status_code == 200, "twice does no harm"
    assert not MailChoice.objects.exists()
    assert buttons(client.get(link)) == [""]
    host.clock += DAY
    assert ask(desk).asked == 3


def test_switching_on_again_touches_nobody_else_and_nothing_else(host, desk, three, link):
    kept.choose(three[1], "remind", kept.EVERYWHERE, "off", host.clock)
    kept.choose(three[0], "waiting", str(COURSE), "weekly", host.clock)
    Client().post(link)
    Client().post(link, {"again": "1"})
    assert {(row.person_id, row.topic, row.rhythm) for row in MailChoice.objects.all()} == {
        (three[1], "remind", "off"),
        (three[0], "waiting", "weekly"),
    }


def test_looking_at_the_page_asks_for_one_row(link, django_assert_num_queries):
    with django_assert_num_queries(1):
        Client().get(link)


def test_an_account_that_is_gone_has_the_same_page(host, link, settings):
    gone = off_url("remind", 2**40).removeprefix("https://lms.test")
    for asked in ({}, {"again": "1"}):
        assert buttons(Client().post(gone, asked)) == buttons(Client().post(link, asked))
    assert not MailChoice.objects.exists()


def test_a_link_that_is_not_ours_does_nothing(link):
    client = Client()
    for wrong in (link[:-2] + "x/", link.replace("remind", "waiting"), "/partnership/mail-off/remind.1/"):
        assert client.get(wrong).status_code == 404
        assert client.post(wrong).status_code == 404
    assert not MailChoice.objects.exists()


def test_switched_off_while_it_waits_is_not_sent(host, desk, three, link):
    host.clock += DAY
    ask(desk, token(three[0]))
    Client().post(link)
    assert run("partnership_remind")["not needed any more"] == "1"


# --- a trainer's daily mail ---------------------------------------------------------------------------------


def daily():
    return run("partnership_daily_mails")


@pytest.fixture
def waiting(host, desk, open_for):
    """Two wait, the older for three days; the trainer has claimed and given back."""
    for _ in range(2):
        page = open_for()
        page.save_example()
        public_id = page.submit().submission.public_id
        host.clock += timedelta(days=1, hours=12)
    desk.claim(public_id)
    desk.release(public_id)
    return public_id


def test_who_has_claimed_is_told_once_a_day(host, desk, waiting):
    assert daily() == {"sent": "1", "failed": "0", "nothing to tell": "0"}
    (mail,) = host.mails
    assert mail.user_id == desk.user
    assert "2" in mail.subject
    assert "3 วัน" in mail.body
    assert "/review/" in mail.body
    assert daily()["sent"] == "0"
    host.clock += DAY
    assert daily()["sent"] == "1"


def test_a_dead_server_is_told_to_the_scheduler(host, desk, waiting):
    host.mail_works = False
    with pytest.raises(CommandError, match="Not every mail"):
        daily()
    host.mail_works = True
    host.clock += timedelta(minutes=10)
    assert daily()["sent"] == "1"


def test_who_never_claimed_is_told_nothing_until_she_chooses(host, desk_for, desk, waiting):
    other = desk_for("ศน.วิชัย")
    daily()
    assert [mail.user_id for mail in host.mails] == [desk.user]
    api.choose_rhythm(reader=other.reader(), request=api.RhythmRequest(person=other.person, rhythm="daily"))
    daily()
    assert host.mails[-1].user_id == other.user


def test_where_nothing_waits_no_mail_is_made(host, desk, waiting, open_for):
    for row in desk.queue().rows:
        desk.accept(row.public_id)
    host.mails.clear()
    assert daily() == {"sent": "0", "failed": "0", "nothing to tell": "0"}
    assert not DailyMail.objects.exists()


def test_weekly_is_every_seventh_day(host, desk, waiting):
    api.choose_rhythm(reader=desk.reader(), request=api.RhythmRequest(person=desk.person, rhythm="weekly"))
    sent = []
    for _ in range(15):
        sent.append(daily()["sent"])
        host.clock += DAY
    assert [day for day, number in enumerate(sent) if number == "1"] == [0, 7, 14]


@pytest.mark.parametrize("how", ["desk", "mail"])
def test_off_is_off(host, desk, waiting, settings, how):
    settings.ROOT_URLCONF = "tests.fakes.urls"
    daily()
    if how == "desk":
        api.choose_rhythm(reader=desk.reader(), request=api.RhythmRequest(person=desk.person, rhythm="off"))
    else:
        Client().post(host.mails[0].unsubscribe.removeprefix("https://lms.test"))
    host.clock += DAY
    assert daily()["sent"] == "0"
    assert api.absent_page(reader=desk.reader(), kind="", cursor="").rhythm == "off"


def test_off_and_on_again_is_daily(host, desk, waiting, settings):
    settings.ROOT_URLCONF = "tests.fakes.urls"
    daily()
    link = host.mails[0].unsubscribe.removeprefix("https://lms.test")
    for asked in ({}, {"again": "1"}):
        Client().post(link, asked)
    host.clock += DAY
    assert daily()["sent"] == "1"
    assert api.absent_page(reader=desk.reader(), kind="", cursor="").rhythm == "daily"


def test_who_is_no_trainer_any_more_is_told_nothing(host, desk, waiting):
    host.leave(desk.user, COURSE)
    assert daily()["sent"] == "0"


def test_a_choice_is_made_by_herself(host, desk, waiting):
    asked = api.RhythmRequest(person="somebody", rhythm="off")
    assert refusal(api.choose_rhythm, reader=desk.reader(), request=asked).code == "other_person"


# --- how long it is kept ------------------------------------------------------------------------------------


def test_rows_go_after_sixty_days(host, desk, three):
    ask(desk)
    run("partnership_remind")
    host.clock += 61 * DAY
    run("partnership_remind")
    assert not DailyMail.objects.exists()


def test_a_person_who_leaves_takes_them_along(host, desk, three, link):
    Client().post(link)
    before = api.erasure_report(user_id=three[0])
    assert (before.deleted["DailyMail"], before.deleted["MailChoice"]) == (1, 1)
    gone = api.erase_person(user_id=three[0])
    assert gone.deleted == before.deleted
    assert not DailyMail.objects.exists()
    assert not MailChoice.objects.exists()


def test_what_she_is_given_of_herself_tells_of_them(host, desk, three, link):
    Client().post(link)
    out = io.BytesIO()
    assert api.write_bundle(user_id=three[0], to=out)["mails"] == 2
    with ZipFile(out) as archive:
        data = json.loads(archive.read("data.json"))
        page = archive.read("en.html").decode()
    assert [(one["topic"], one.get("rhythm"), one.get("outcome")) for one in data["mails"]] == [
        ("remind", "off", None),
        ("remind", None, "sent"),
    ]
    assert "Reminder of work not handed in: you want none" in page


def test_a_purge_takes_them_along(host, desk, three, page):
    page.save_example()
    ask(desk)
    api.choose_rhythm(reader=desk.reader(), request=api.RhythmRequest(person=desk.person, rhythm="off"))
    host.clock += 400 * DAY
    due = api.purge_report(course_key=str(COURSE), months=12)
    assert (due.rows["DailyMail"], due.rows["MailChoice"]) == (4, 1)
    done = api.purge_course(course_key=str(COURSE), months=12)
    assert done.rows == due.rows
    assert not DailyMail.objects.exists()
    assert not MailChoice.objects.exists()


def test_the_fake_host_keeps_what_it_is_given(host):
    assert isinstance(host, RecordingHost)
    host.send_mail(new_user(), "s", "b", name="n", unsubscribe="u")
    assert (host.mails[0].name, host.mails[0].unsubscribe) == ("n", "u")


def test_a_weekly_course_is_told_though_another_is_told_daily(host, desk, waiting, monkeypatch):
    """Her newest mail is never a week old then: the day she chose counts."""
    api.choose_rhythm(reader=desk.reader(), request=api.RhythmRequest(person=desk.person, rhythm="weekly"))
    now = host.clock
    monkeypatch.setattr(service, "_week_is_over", lambda person, day: False)
    told = [bool(service._courses(desk.user, service.today(now + n * DAY), now + n * DAY, {})) for n in range(15)]
    assert [n for n, one in enumerate(told) if one] == [0, 7, 14]

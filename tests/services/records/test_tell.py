"""The whole way of a teacher and a trainer, and what of it is told: every event, with exactly its documented fields."""

from __future__ import annotations

import json
import re
from collections import Counter
from datetime import timedelta

import pytest
from django.db import transaction

from partnership_xblock import api, events
from partnership_xblock.events import EVENTS
from partnership_xblock.events.event import KINDS, described
from partnership_xblock.host.protocol import Masquerade
from tests.fakes.course import COURSE, change
from tests.fakes.desk import written
from tests.fakes.sql import own_queries

pytestmark = pytest.mark.django_db(transaction=True)
OF = {event.NAME: event for event in EVENTS}
OF_TEACHERS = {
    event.NAME
    for event in (events.Opened, events.Saved, events.Submitted, events.Withdrawn, events.Shared, events.Unshared)
}
SECRET = "ข้อความของครูที่ห้ามหลุด"


def view(page):
    """A page with the block on it is made."""
    return api.open_page(visit=page.visit(), words={}, viewed=True)


def comment(kind, order):
    return {"anchor": "whole", "type": kind, "text": SECRET, "order": order}


@pytest.fixture
def walked(page, desk, host, open_for):
    """Everything that can happen, in an order in which it can."""
    view(page)
    page.save_example()
    public_id = page.submit(note=SECRET).submission.public_id
    host.clock += timedelta(hours=1)
    page.withdraw()
    page.submit()
    host.clock += timedelta(days=2)
    desk.claim(public_id)
    desk.claim(public_id)
    desk.release(public_id)
    desk.claim(public_id)
    desk.write(
        public_id,
        {
            "comment:c1": comment("question", 1),
            "comment:c2": comment("question", 2),
            "comment:c3": comment("strength", 3),
            "todo:t1": {"text": SECRET, "comment": "c1", "order": 1},
            "overall": {"text": SECRET},
        },
    )
    desk.decide(public_id, "return")
    host.clock += timedelta(minutes=4)
    desk.take_back(public_id)
    desk.decide(public_id, "return")
    view(page)
    page.submit()
    desk.accept(public_id)
    host.clock += timedelta(days=7)
    desk.reopen(public_id, reason=SECRET)
    desk.export(identified=True, state="all")
    share_and_withdraw(open_for(kind="portfolio", name="folder", user=page.user))
    return public_id


def share_and_withdraw(folder):
    """A portfolio is shared with the course's teachers, and taken back."""
    folder.save(
        change("answers", "look:pupils", {"text": SECRET}),
        change("answers", "share", {"names": "alias", "me": False, "licence": "closed"}),
    )

    def ask(act, **fields):
        request = api.ShareRequest(person=folder.person, page=str(folder.block.usage_key), act=act, **fields)
        return api.share(visit=folder.visit(), request=request)

    looked = ask("look")
    ask("publish", token="token-one", seen=looked.revision, digest=looked.digest)
    ask("withdraw", token="token-two")


def test_all_of_it_is_told_and_nothing_else(walked, host):
    told = Counter(event.name.partition(".")[2] for event in host.events)
    assert told == {
        "activity.opened": 2,
        "draft.saved": 2,
        "submission.submitted": 3,
        "submission.withdrawn": 1,
        "submission.claimed": 3,
        "submission.released": 1,
        "review.commented": 2,
        "submission.returned": 2,
        "submission.taken_back": 1,
        "submission.accepted": 1,
        "submission.reopened": 1,
        "course.exported": 1,
        "submission.shared": 1,
        "submission.unshared": 1,
    }
    assert {event.name for event in host.events} == set(OF)


def test_every_event_has_exactly_its_documented_fields(walked, host):
    for event in host.events:
        fields = {one.name: one.kind for one in described(OF[event.name])}
        assert set(event.data) == set(fields), event.name
        for name, kind in fields.items():
            assert re.fullmatch(KINDS[kind], str(event.data[name])), (event.name, name, event.data[name])
        assert event.course_key == COURSE


def test_no_word_of_anyone_is_in_any(walked, host, page):
    text = json.dumps([dict(event.data) for event in host.events], ensure_ascii=False)
    assert not re.search(r"[\u0e00-\u0e7f]", text)
    assert max(len(str(value)) for event in host.events for value in event.data.values()) <= 255


def test_who_did_it_and_whose_work_it_was(walked, host, page, desk):
    for event in host.events:
        if event.name in OF_TEACHERS:
            assert event.user_id == page.user
            assert "learner_id" not in event.data
        else:
            assert event.user_id == desk.user
            assert event.data.get("learner_id", page.user) == page.user


def told(host, event):
    return [one.data for one in host.events if one.name == event.NAME]


def test_what_they_say(walked, host):
    first, second = told(host, events.Opened)
    assert (first["submission"], first["round"], first["status"]) == ("", 0, "draft")
    assert (second["submission"], second["round"], second["status"]) == (walked, 2, "returned")
    assert [one["round"] for one in told(host, events.Submitted)] == [1, 2, 3]
    (withdrawn,) = told(host, events.Withdrawn)
    assert withdrawn["waited"] == 3600
    assert {one["waited"] for one in told(host, events.Claimed)} == {2 * 86400, 0}
    (released,) = told(host, events.Released)
    assert released["waited"] == 2 * 86400
    commented = told(host, events.Commented)
    assert commented[0] == commented[1], "taken back and sent anew, it is told anew"
    counts = ("strengths", "questions", "suggestions", "checklist", "overall")
    assert [commented[0][name] for name in counts] == [1, 2, 0, 1, True]
    returned = told(host, events.Returned)
    assert [(one["comments"], one["waited"]) for one in returned] == [(3, 172800), (3, 172800 + 240)]
    (taken_back,) = told(host, events.TakenBack)
    assert (taken_back["accepted"], taken_back["after"]) == (False, 240)
    (accepted,) = told(host, events.Accepted)
    assert accepted["graded"] is True
    assert accepted["marked"] > 0
    assert accepted["round"] == 3
    (reopened,) = told(host, events.Reopened)
    assert (reopened["grade_kept"], reopened["after"]) == (True, 7 * 86400)
    (exported,) = told(host, events.Exported)
    assert (exported["submissions"], exported["identified"]) == (1, True)
    assert exported["lines"] > 1


# --- who is told of, and what it costs ---------------------------------------------------------------------------


def test_a_page_that_asks_again_is_not_opened_again(page, host):
    page.open()
    assert host.events == []


@pytest.mark.parametrize("looking_at", ["trainer as any learner", "trainer as this teacher", "trainer", "stranger"])
def test_only_learners_at_their_own_work_open(page, open_for, host, looking_at):
    page.save_example()
    host.events.clear()
    other = open_for(trainer=looking_at.startswith("trainer"), enrolled=looking_at != "stranger")
    if looking_at == "trainer as any learner":
        host.masked = Masquerade(None)
    if looking_at == "trainer as this teacher":
        host.masked = Masquerade(page.user)
    view(other)
    assert host.events == []


def test_studio_opens_nothing(page, host):
    visit = api.preview(block=page.block, language="th", now=host.now())
    api.open_page(visit=visit, words={}, viewed=True)
    assert host.events == []


def test_being_told_of_costs_no_query(page, host, settings):
    settings.PARTNERSHIP_SAVED_EVENT_EVERY = 1
    page.save_example()
    page.open()
    with own_queries() as quiet:
        page.open()
    with own_queries() as opened:
        view(page)
    assert len(opened) == len(quiet)
    with own_queries() as loud:
        page.save(one_change(page))
    settings.PARTNERSHIP_SAVED_EVENT_EVERY = 0
    with own_queries() as silent:
        page.save(one_change(page, "อีกคำ"))
    assert len(loud) == len(silent) <= 6


def one_change(page, name="วัดใหม่"):
    """A partner gets another name."""
    shown = page.open().network
    key, item = next((key, item) for key, item in shown.items.items() if key.startswith("partner:"))
    return change("network", key, {**item.v, "name": name}, base=item.r)


def test_nothing_is_told_of_what_was_undone(page, host):
    def and_fail():
        with transaction.atomic():
            page.save_example()
            raise RuntimeError

    with pytest.raises(RuntimeError):
        and_fail()
    assert host.events == []


def test_a_host_that_fails_breaks_nothing(page, host, monkeypatch):
    def fail(*_args, **_kwargs):
        raise RuntimeError

    monkeypatch.setattr(host, "emit", fail)
    view(page)
    page.save_example()
    assert page.submit().submission.status == "submitted"


def test_an_empty_return_of_words_is_told_as_no_comment(page, desk, host):
    page.save_example()
    public_id = page.submit().submission.public_id
    desk.accept(public_id)
    assert told(host, events.Commented) == []
    assert told(host, events.Accepted)[0]["comments"] == 0


def test_an_export_that_was_broken_off_is_told_of_by_its_record_only(page, desk, host):
    page.save_example()
    page.submit()
    lines = api.export_rows(reader=desk.reader(), request=api.QueueFilter(), identified=False)
    next(lines)
    lines.close()
    assert told(host, events.Exported) == []


# --- saves are sampled ------------------------------------------------------------------------------------------


def saves(page, many):
    for number in range(many):
        page.save(one_change(page, f"วัด {number}"))


def test_the_first_save_and_then_one_in_so_many_revisions(page, host, settings):
    settings.PARTNERSHIP_SAVED_EVENT_EVERY = 5
    page.save_example()
    saves(page, 20)
    first, *later = told(host, events.Saved)
    assert first["first"] is True
    assert first["partners"] > 1
    assert [one["first"] for one in later] == [False] * 4
    assert {one["one_in"] for one in later} == {5}
    assert {one["changed"] for one in later} == {1}


@pytest.mark.parametrize(("every", "expected"), [(0, 1), (1, 6), (100, 1)])
def test_how_many_is_a_setting(page, host, settings, every, expected):
    settings.PARTNERSHIP_SAVED_EVENT_EVERY = every
    page.save_example()
    saves(page, 5)
    assert len(told(host, events.Saved)) == expected


def test_a_save_sent_again_is_not_told_again(page, host, settings):
    settings.PARTNERSHIP_SAVED_EVENT_EVERY = 1
    page.save_example()
    changed = one_change(page)
    page.save(changed)
    page.save(changed)
    assert len(told(host, events.Saved)) == 2


def test_a_conflict_is_counted(page, host, settings):
    settings.PARTNERSHIP_SAVED_EVENT_EVERY = 1
    page.save_example()
    stale = one_change(page, "ก")
    page.save(one_change(page, "ข"))
    page.save(stale, one_more())
    assert told(host, events.Saved)[-1]["conflicts"] == 1


def one_more():
    return change("network", "partner:zz99zz99zz99", {"name": "ตลาดนัด", "sector": "business"})


def test_trying_out_is_not_told(open_for, host):
    trainer = open_for(trainer=True)
    trainer.save_example()
    trainer.submit()
    assert host.events == []


def test_a_draft_review_tells_nothing_until_it_is_sent(page, desk, host):
    page.save_example()
    public_id = page.submit().submission.public_id
    desk.claim(public_id)
    host.events.clear()
    desk.save(public_id, written("comment:c1", comment("strength", 1)))
    assert host.events == []

"""Opening: what each person is shown, and what it costs."""

from __future__ import annotations

from datetime import timedelta

import pytest

from partnership_xblock.host.protocol import Masquerade
from partnership_xblock.models import Network, StateEvent, Submission
from tests.fakes.course import COURSE, change, usage
from tests.fakes.sql import own_queries

pytestmark = pytest.mark.django_db


def test_first_view_writes_nothing(page):
    with own_queries() as queries:
        shown = page.open()
    assert shown.mode == "work"
    assert (shown.answers.items, shown.network.items) == ({}, {})
    assert shown.submission.status == "draft"
    assert shown.submission.next_round == 1
    # Her work with its network, then each by its own key: neither is missed for want of the other. And once an hour how
    # many have finished here.
    assert len(queries) == 4
    with own_queries() as queries:
        page.open()
    assert len(queries) == 3
    assert not Submission.objects.exists()
    assert not Network.objects.exists()


def test_everything_of_the_page_is_there(page):
    shown = page.open()
    assert shown.content
    assert shown.example["network"]
    assert shown.words == {"hello": "สวัสดี"}
    assert len(shown.person) == 32
    assert len(shown.device_key) == 44
    assert shown.block.title
    assert shown.review_url == ""
    assert shown.message == ""


def test_content_is_in_one_language(open_for):
    thai, english = open_for(), open_for()
    english.language = "en"
    assert thai.open().content != english.open().content
    assert "'th'" not in str(thai.open().content)


def test_draft_is_shown_live(page):
    page.save(change("network", "partner:aaaaaaaaaaaa", {"name": "วัดโพธิ์"}))
    page.open()
    with own_queries() as queries:
        shown = page.open()
    assert shown.network.items["partner:aaaaaaaaaaaa"].v["name"] == "วัดโพธิ์"
    assert shown.submission.last_saved_at == "2026-11-20T03:00:00+00:00"
    assert len(queries) == 1


def test_who_reads_it_is_told_once_a_course(open_for):
    """Until any work of hers is saved there, of whatever kind; and for no further query."""
    told = "ใครเห็นงานนี้"
    first = open_for(kind="strength", name="strength1", privacy=told)
    second = open_for(user=first.user, kind="aar", name="aar1", privacy=told)
    assert [one.open().block.privacy for one in (first, second)] == [told, told]
    first.save_example()
    with own_queries() as queries:
        assert second.open().block.privacy == ""
    assert len(queries) == 3
    assert first.open().block.privacy == ""
    assert open_for(kind="aar", name="aar1", privacy=told).open().block.privacy == told, "another person's"


def test_handed_in_work_is_shown_frozen_while_the_network_lives_on(page, open_for):
    page.save_example()
    page.submit()
    other = open_for(user=page.user, name="map2")
    other.save(change("network", "partner:zzzzzzzzzzzz", {"name": "มัสยิด"}))
    assert "partner:zzzzzzzzzzzz" not in page.open().network.items
    assert "partner:zzzzzzzzzzzz" in other.open().network.items


def test_frozen_content_is_what_was_answered(page, open_for):
    page.save_example()
    before = page.submit().content
    later = open_for(user=page.user, content={"questions": []})
    assert later.open().content == before


def decide(page, *, seen: bool = False) -> Submission:
    """A trainer's decision, as the desk leaves it."""
    row = Submission.objects.get()
    row.status, row.decided_at = "returned", page.host.clock
    row.save()
    return row


def test_opening_a_decision_is_kept_once(page):
    page.save_example()
    page.submit()
    decide(page)
    page.host.clock += timedelta(hours=1)
    with own_queries() as queries:
        page.open()
    assert len(queries) == 3
    seen_at = Submission.objects.get().decision_seen_at
    assert seen_at == page.host.clock
    page.host.clock += timedelta(hours=1)
    with own_queries() as queries:
        page.open()
    assert len(queries) == 2
    assert Submission.objects.get().decision_seen_at == seen_at


def test_staff_looking_does_not_open_the_decision(page, open_for):
    page.save_example()
    page.submit()
    decide(page)
    trainer = open_for(trainer=True)
    page.host.masked = Masquerade(learner_id=page.user)
    page.host.site.profiles = {page.user: "ครูสมใจ"}
    shown = trainer.open()
    assert shown.mode == "masquerade"
    assert shown.learner_name == "ครูสมใจ"
    assert (shown.person, shown.device_key) == ("", "")
    assert shown.answers.items
    assert shown.message
    assert Submission.objects.get().decision_seen_at is None


def test_decision_taken_back_at_this_moment_is_not_shown(page, monkeypatch):
    from partnership_xblock.services.learner import open_page

    page.save_example()
    page.submit()
    decide(page)

    def taken_back_first(work, now):
        Submission.objects.update(
            status="in_review", decided_at=None, claimed_by=page.user, claimed_until=now + timedelta(minutes=30)
        )
        return mark_seen(work, now)

    mark_seen = open_page.mark_seen
    monkeypatch.setattr(open_page, "mark_seen", taken_back_first)
    with own_queries() as queries:
        shown = page.open()
    assert shown.submission.status == "in_review"
    assert Submission.objects.get().decision_seen_at is None
    assert len(queries) == 5  # one of them this test's own


def test_lapsed_claim_is_shown_as_handed_in(page):
    page.save_example()
    page.submit()
    Submission.objects.update(
        status="in_review", claimed_by=page.user, claimed_until=page.host.clock + timedelta(minutes=30)
    )
    shown = page.open().submission
    assert (shown.status, shown.claimed) == ("in_review", True)
    page.host.clock += timedelta(minutes=31)
    shown = page.open().submission
    assert (shown.status, shown.claimed) == ("submitted", False)


def test_queries_do_not_grow_with_rounds_partners_or_learners(page, desk, open_for):
    def cost() -> int:
        with own_queries() as queries:
            page.open()
        return len(queries)

    page.save_example()
    page.submit()
    one = cost()
    work = Submission.objects.get().public_id
    desk.claim(work)
    desk.release(work)
    for _ in range(4):
        page.withdraw()
        page.submit()
    for number in range(3):
        other = open_for(name=f"map{number + 5}")
        other.save_example()
    assert cost() == one == 2


def test_withdrawn_round_is_told_only_when_somebody_read_it(page, desk):
    page.save_example()
    page.submit()
    assert page.withdraw().rounds == []
    page.submit()
    work = Submission.objects.get().public_id
    desk.claim(work)
    desk.release(work)
    assert [one.number for one in page.withdraw().rounds] == [2]
    StateEvent.objects.all().delete()
    (told,) = page.open().rounds
    assert (told.number, told.withdrawn) == (2, True)
    assert page.open().submission.round_number == 0


def test_withdrawn_round_is_told_where_a_claim_on_it_had_lapsed(page, desk, host):
    page.save_example()
    page.submit()
    desk.claim(Submission.objects.get().public_id)
    host.clock += timedelta(hours=1)
    assert [one.number for one in page.withdraw().rounds] == [1]


@pytest.mark.parametrize(
    ("enrolled", "trainer", "mode"), [(True, False, "work"), (False, True, "scratch"), (False, False, "refused")]
)
def test_mode_follows_standing(open_for, enrolled, trainer, mode):
    somebody = open_for(enrolled=enrolled, trainer=trainer)
    with own_queries() as queries:
        shown = somebody.open()
    assert shown.mode == mode
    assert bool(shown.review_url) is trainer
    if mode == "refused":
        assert shown.message
        assert shown.person == ""
        assert not queries


def test_anonymous_is_explained_without_data(page):
    from partnership_xblock import api

    page.host.actor_id = None
    shown = api.open_page(visit=api.arrive(block=page.block, learner_id=None, request=None, language="en"), words={})
    assert (shown.mode, shown.person, shown.device_key) == ("anonymous", "", "")
    assert shown.login_url == f"https://lms.test/login?next=https://lms.test/jump/{usage()}"
    assert shown.message.startswith("You are not logged in")


def test_scope_of_another_person_is_refused(page, open_for):
    from partnership_xblock import api

    other = open_for()
    other.save_example()
    page.host.actor_id = page.user
    visit = api.arrive(block=page.block, learner_id=other.user, request=None, language="th")
    assert (visit.mode, visit.refusal) == ("refused", "other_person")
    assert api.open_page(visit=visit, words={}).network.items == {}


def test_looking_as_any_learner_stays_on_the_own_trial(open_for):
    trainer = open_for(trainer=True)
    trainer.save_example()
    trainer.host.masked = Masquerade(learner_id=None)
    shown = trainer.open()
    assert (shown.mode, shown.learner_name) == ("scratch", "")
    assert shown.network.items


def test_studio_shows_the_block_without_anyone(page):
    from partnership_xblock import api

    visit = api.preview(block=page.block, language="th", now=page.host.clock)
    with own_queries() as queries:
        shown = api.open_page(visit=visit, words={})
    assert (shown.mode, shown.answers.items, shown.person, shown.message) == ("preview", {}, "", "")
    assert shown.content
    assert not queries


def test_broken_block_says_so_without_content(page, open_for):
    from partnership_xblock import api

    broken = open_for(content={"nonsense": 1}).block
    visit = api.preview(block=broken, language="th", now=page.host.clock, broken=True)
    shown = api.open_page(visit=visit, words={})
    assert (shown.mode, shown.content, shown.example) == ("broken", {}, {})
    assert shown.message


def test_rubric_is_shown_only_where_the_author_shows_it(open_for):
    assert open_for().open().block.rubric == []
    assert open_for(rubric_shown=True).open().block.rubric


def test_due_and_grace_stand_on_the_page(open_for, host):
    page = open_for(due=host.clock - timedelta(hours=1), grace=timedelta(hours=2))
    shown = page.open().block
    assert (shown.due, shown.closes, shown.closed) == (
        "2026-11-20T02:00:00+00:00",
        "2026-11-20T04:00:00+00:00",
        False,
    )
    host.clock += timedelta(hours=2, seconds=1)
    assert page.open().block.closed


def test_course_of_the_page_is_its_own(page):
    assert page.open().block.course_key == str(COURSE)


def test_whoever_writes_is_told_where_to_log_in_again(page, open_for):
    """Her session may end meanwhile, and the LMS shows a block's own page to nobody who is not logged in."""
    back = f"https://lms.test/login?next=https://lms.test/jump/{usage()}"
    assert page.open().login_url == back
    trainer = open_for(trainer=True)
    assert (trainer.open().mode, trainer.open().login_url) == ("scratch", back)


def test_accepted_work_leads_to_the_next_activity_and_nothing_else_does(host, page, desk, handed_in):
    following = usage("strength1")
    host.following[page.block.usage_key] = (following, "ความเข้มแข็งของเครือข่าย")
    assert page.open().next is None
    desk.accept(handed_in)
    went_on = page.open().next
    assert (went_on.title, went_on.url) == ("ความเข้มแข็งของเครือข่าย", host.block_url(following))
    host.following.clear()
    assert page.open().next is None, "after the last"

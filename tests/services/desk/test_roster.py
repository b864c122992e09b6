"""The queue: whose work, in which order, in few queries at any size."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.db import connection

from partnership_xblock import api
from partnership_xblock.models import ExportRecord, Round, Submission
from partnership_xblock.repositories import places, queue
from partnership_xblock.services.desk.roster import next_waiting
from tests.fakes.course import COURSE, change, new_user
from tests.fakes.sql import own_queries
from tests.services.refusals import refusal

pytestmark = pytest.mark.django_db


@pytest.fixture
def handed_in_by(open_for, host):
    """A teacher hands in a map some days ago; gives its public id."""

    def hand_in(name="ครูบัวแก้ว", days=0, **fields):
        page = open_for(**fields)
        host.site.profiles[page.user] = name
        now = host.clock
        host.clock = now - timedelta(days=days)
        page.save_example()
        public_id = page.submit().submission.public_id
        host.clock = now
        return public_id

    return hand_in


def ids(page):
    return [row.public_id for row in page.rows]


def test_longest_waiting_comes_first_read_or_not(desk, handed_in_by):
    young, old, middle = handed_in_by(days=1), handed_in_by(days=9), handed_in_by(days=4)
    desk.claim(middle)
    queue = desk.queue()
    assert ids(queue) == [old, middle, young]
    assert [row.wait_days for row in queue.rows] == [9, 4, 1]
    assert [row.claim for row in queue.rows] == ["", "mine", ""]


def test_row_tells_who_where_and_what(desk, handed_in_by):
    handed_in_by(name="ครูมาลี", days=2)
    (row,) = desk.queue().rows
    assert (row.teacher, row.round, row.status, row.kind) == ("ครูมาลี", 1, "submitted", "map")
    assert row.school
    assert row.kind_label


def test_waiting_is_measured_against_the_promise_of_the_course(desk, handed_in_by):
    for days in (0, 2, 3, 4):
        handed_in_by(days=days, answer_days=3)
    handed_in_by(days=400)
    assert [row.wait for row in desk.queue().rows] == ["fresh", "over", "near", "near", "fresh"]
    due = [row.wait_days for row in desk.queue().rows if row.due_today]
    assert due == [3], "three days of three: today, not soon"


def test_a_lapsed_claim_is_waiting_again(desk, desk_for, handed_in_by, host):
    public_id = handed_in_by()
    desk.claim(public_id)
    assert desk_for().queue().rows[0].claimed_by == "ศน.อารี"
    host.clock += timedelta(hours=1)
    (row,) = desk_for().queue().rows
    assert (row.status, row.claim, row.claimed_by) == ("submitted", "", "")
    assert desk.queue(state="mine").rows == []


def test_scratch_and_drafts_are_in_no_list(desk, open_for):
    for page in (open_for(trainer=True), open_for()):
        page.save_example()
    scratch = open_for(trainer=True)
    scratch.save_example()
    scratch.submit()
    assert desk.queue(state="all").rows == []
    assert desk.queue().counts.waiting == 0


def test_filters_by_kind_group_and_name(desk, handed_in_by, host):
    mine = handed_in_by(name="สมหญิง ใจดี")
    other = handed_in_by(name="วันเพ็ญ แก้วมณี")
    assert ids(desk.queue(kind="map")) == [mine, other]
    assert ids(desk.queue(kind="strength")) == []
    Submission.objects.filter(public_id=other).update(group="รุ่น 2", school="โรงเรียนบ้านน้ำฉา")
    api.refold()
    assert ids(desk.queue(group="รุ่น 2")) == [other]
    assert ids(desk.queue(q="น้ำฉา")) == [other]


def test_a_group_that_was_renamed_is_found_by_its_new_name(desk, handed_in_by, host):
    """Only a copy of the name stands beside her work; the host knows how it is called today."""
    found = [handed_in_by() for _ in range(3)]
    people = [Submission.objects.get(public_id=one).learner_id for one in found]
    Submission.objects.update(group="กลุ่มเหนือ")
    for person in people:
        host.site.put_in_cohort(person, "กลุ่มเหนือสุด", COURSE)
    assert ids(desk.queue(group="กลุ่มเหนือสุด")) == found
    assert ids(desk.queue(group="กลุ่มเหนือ")) == []
    assert {row.group for row in desk.queue().rows} == {"กลุ่มเหนือสุด"}


def test_a_teacher_who_was_moved_is_found_where_she_is_now(desk, handed_in_by, host):
    stays, moves, leaves = (handed_in_by() for _ in range(3))
    who = {one: Submission.objects.get(public_id=one).learner_id for one in (stays, moves, leaves)}
    Submission.objects.update(group="กลุ่มเหนือ")
    host.site.put_in_cohort(who[stays], "กลุ่มเหนือ", COURSE)
    host.site.put_in_cohort(who[moves], "กลุ่มใต้", COURSE)
    assert ids(desk.queue(group="กลุ่มเหนือ")) == [stays]
    assert ids(desk.queue(group="กลุ่มใต้")) == [moves]
    assert {row.public_id: row.group for row in desk.queue().rows}[leaves] == ""
    with own_queries() as queries:
        desk.queue(group="กลุ่มเหนือ")
    assert len(queries) <= 8


def test_a_name_is_found_as_the_host_had_it_when_she_handed_in(desk, handed_in_by, host):
    public_id = handed_in_by(name="บัวแก้ว ใจดี")
    handed_in_by(name="วันเพ็ญ")
    assert ids(desk.queue(q="บัวแก้ว")) == [public_id]
    host.site.profiles[Submission.objects.get(public_id=public_id).learner_id] = "มะลิ ใจดี"
    assert ids(desk.queue(q="มะลิ")) == []
    assert api.refold() == 2
    assert ids(desk.queue(q="มะลิ")) == [public_id]
    assert ids(desk.queue(q="บัวแก้ว")) == []


def test_every_word_must_be_found_and_the_filters_hold(desk, handed_in_by):
    first = handed_in_by(name="สมหญิง ใจดี")
    handed_in_by(name="สมหญิง แก้วมณี")
    school = Submission.objects.get(public_id=first).school
    assert ids(desk.queue(q=f"{school} ใจดี")) == [first]
    assert ids(desk.queue(q="ใจดี", kind="strength")) == []
    assert ids(desk.queue(q="ใจดี", state="accepted")) == []
    assert ids(desk.queue(q="ใจดี", state="all")) == [first]
    desk.claim(first)
    assert ids(desk.queue(q="ใจดี", state="mine")) == [first]
    assert ids(desk.queue(q="มณี", state="mine")) == []


@pytest.mark.parametrize(
    ("school", "typed"),
    [
        ("โรงเรียนบ้านนํ้าแพร่", "น้ำแพร่"),
        ("โรงเรียนไทยรัฐวิทยา ๕๓", "ไทยรัฐวิทยา 53"),
        ("โรงเรียนเเม่ริม", "แม่ริม"),
        ("โรงเรียนวัด\u200bดอน", "วัดดอน"),
    ],
)
def test_a_school_is_found_however_it_was_typed(desk, open_for, school, typed):
    page = open_for()
    page.save_example()
    page.save(change("network", "context", {"name": school}, page.open().network.items["context"].r))
    public_id = page.submit().submission.public_id
    assert ids(desk.queue(q=typed)) == [public_id]


def test_the_school_of_returned_work_is_found_as_the_list_shows_it(desk, page, handed_in):
    desk.give_back(handed_in)
    page.save(change("network", "context", {"name": "โรงเรียนใหม่"}, page.open().network.items["context"].r))
    assert [row.school for row in desk.queue(state="returned", q="โรงเรียนใหม่").rows] == ["โรงเรียนใหม่"]


def test_a_search_that_finds_much_goes_along_the_list(desk, handed_in_by, host, monkeypatch):
    """Asked for more, it goes on; a page may be short, and even empty, before the end."""
    monkeypatch.setattr(queue, "FOUND_AT_ONCE", 3)
    monkeypatch.setattr(queue, "FARTHEST", 2)
    monkeypatch.setattr(places, "WINDOW", 2)
    wanted = [handed_in_by(name="สมหญิง", days=days) for days in (1, 9, 2, 8)]
    for days in (3, 4, 5, 6, 7):
        handed_in_by(name="วันเพ็ญ", days=days)
    seen, pages, cursor = [], 0, ""
    while pages == 0 or cursor:
        found = desk.queue(q="สมหญิง", cursor=cursor)
        seen += ids(found)
        pages, cursor = pages + 1, found.next
    assert seen == [wanted[1], wanted[3], wanted[2], wanted[0]]
    assert pages == 3


def test_pages_by_fifty_without_a_gap_or_a_repeat(desk, handed_in_by, host):
    public_id = handed_in_by()
    first = Submission.objects.get(public_id=public_id)
    for n in range(119):
        Submission.objects.create(
            usage_key=first.usage_key,
            course_key=first.course_key,
            learner_id=new_user(),
            network=first.network,
            kind="map",
            status="submitted" if n % 3 else "in_review",
            round_count=1,
            created_at=host.clock,
            # Three share each moment: the id decides between them.
            submitted_at=host.clock - timedelta(minutes=n // 3),
        )
    seen, cursor = [], ""
    for expected in (50, 50, 20):
        page = desk.queue(cursor=cursor)
        assert len(page.rows) == expected
        seen += ids(page)
        cursor = page.next
    assert cursor == ""
    assert len(set(seen)) == 120
    assert page.counts.waiting == 100, "more than 99 are told as 100"


@pytest.mark.parametrize("state", ["waiting", "mine", "returned", "accepted", "all"])
def test_costs_the_same_at_any_size(desk, handed_in_by, state):
    handed_in_by()
    with own_queries() as one:
        desk.queue(state=state)
    for _ in range(4):
        handed_in_by()
    with own_queries() as more:
        desk.queue(state=state)
    assert len(more) == len(one) <= 5


def test_the_next_one_is_found_at_once_behind_any_number_of_claims(desk, desk_for, handed_in_by, host):
    free = handed_in_by(days=1)
    first = Submission.objects.get(public_id=free)
    other = desk_for()
    for n in range(120):
        Submission.objects.create(
            usage_key=first.usage_key,
            course_key=first.course_key,
            learner_id=new_user(),
            network=first.network,
            kind="map",
            status="in_review",
            claimed_by_id=other.user,
            claimed_until=host.clock + timedelta(minutes=5),
            round_count=1,
            created_at=host.clock,
            submitted_at=host.clock - timedelta(days=9, minutes=n),
        )
    with own_queries() as asked:
        assert next_waiting(desk.reader(), besides="") == free
    assert len(asked) <= 3
    assert next_waiting(desk.reader(), besides=free) == ""
    # Her own work is nobody's next but another's.
    Submission.objects.filter(public_id=free).update(learner_id=desk.user)
    assert next_waiting(desk.reader(), besides="") == ""
    assert next_waiting(other.reader(), besides="") == free
    # A claim that has lapsed holds nobody off, and waited longer.
    oldest = Submission.objects.order_by("submitted_at").first()
    Submission.objects.filter(pk=oldest.pk).update(claimed_until=host.clock)
    assert next_waiting(other.reader(), besides="") == oldest.public_id


def test_done_work_is_listed_newest_first(desk, handed_in_by):
    old, young = handed_in_by(days=5), handed_in_by(days=1)
    for public_id in (old, young):
        desk.accept(public_id)
    assert ids(desk.queue(state="accepted")) == [young, old]
    assert desk.queue().counts.model_dump() == {"waiting": 0, "mine": 0, "returned": 0, "accepted": 2}


def test_returned_work_stays_listed_when_the_next_round_is_withdrawn(desk, page, handed_in):
    desk.give_back(handed_in)
    page.submit()
    page.withdraw()
    assert ids(desk.queue(state="returned")) == [handed_in]


def test_only_trainers_of_this_course(host, open_for):
    learner = open_for().user
    for user, code in ((learner, "not_allowed"), (None, "login_required"), (new_user(), "not_allowed")):
        assert refusal(api.reader, user_id=user, course_key=COURSE, language="th").code == code


@pytest.mark.parametrize(
    "cursor",
    [
        "x",
        "bm90IGpzb24",
        "WzEsMl0",
        # A row no database can hold, and a time before the first day of the calendar.
        "WyIyMDI2LTAxLTAxVDAwOjAwOjAwKzAwOjAwIiw5OTk5OTk5OTk5OTk5OTk5OTk5OV0",
        "WyIwMDAxLTAxLTAxVDAwOjAwOjAwKzE0OjAwIiwxXQ",
    ],
)
def test_a_cursor_that_is_not_ours_is_refused(desk, cursor):
    assert refusal(desk.queue, cursor=cursor).code == "bad_request"


class TestAPartOfAKindsWork:
    """`only`: by the figures of the newest standing round."""

    @pytest.fixture
    def hoping(self, handed_in_by):
        """Of four works of `benefit`, the second and the third hope for more than has happened."""
        made = [handed_in_by(kind="benefit", days=9 - n) for n in range(4)]
        for public_id in made[1:3]:
            self.figures(public_id, expected=3, happened=2)
        self.figures(made[3], expected=2, happened=2)
        return made

    def figures(self, public_id, number=1, **cell):
        rounds = Round.objects.filter(submission__public_id=public_id, number=number)
        assert rounds.update(summary={"get": {"resources": cell}, "give": {}}) == 1

    def test_is_listed_alone(self, desk, hoping, handed_in_by):
        handed_in_by(days=20)
        found = desk.queue(kind="benefit", only="hopes")
        assert ids(found) == hoping[1:3]
        assert found.next == ""
        assert ids(desk.queue(kind="benefit")) == hoping

    def test_is_that_of_the_newest_round_that_stands(self, desk, hoping):
        Submission.objects.filter(public_id=hoping[1]).update(status="returned")
        row = Round.objects.get(submission__public_id=hoping[1])
        row.pk, row.number, row.public_id, row.client_token = None, 2, "f" * 32, "second"
        row.summary = {}
        row.save()
        assert ids(desk.queue(kind="benefit", only="hopes", state="returned")) == []
        Round.objects.filter(number=2).update(withdrawn=True)
        assert ids(desk.queue(kind="benefit", only="hopes", state="returned")) == [hoping[1]]

    @pytest.mark.parametrize(
        "asked", [{"kind": "benefit", "only": "fears"}, {"only": "hopes"}, {"kind": "map", "only": "hopes"}]
    )
    def test_that_its_kind_does_not_know_is_empty(self, desk, hoping, handed_in_by, asked):
        handed_in_by()
        assert ids(desk.queue(**asked)) == []

    def test_is_searched_for_a_name_as_well(self, desk, hoping, handed_in_by):
        named = handed_in_by("ครูแก้วตา", kind="benefit")
        self.figures(named, expected=1, happened=0)
        assert ids(desk.queue(kind="benefit", only="hopes", q="แก้วตา")) == [named]
        assert ids(desk.queue(kind="benefit", only="hopes")) == [*hoping[1:3], named]

    def test_goes_along_the_list_a_window_at_a_time(self, desk, hoping, monkeypatch):
        monkeypatch.setattr(places, "WINDOW", 2)
        monkeypatch.setattr(queue, "FARTHEST", 1)
        pages = [desk.queue(kind="benefit", only="hopes")]
        while pages[-1].next:
            pages.append(desk.queue(kind="benefit", only="hopes", cursor=pages[-1].next))
        assert [one for page in pages for one in ids(page)] == hoping[1:3]
        assert len(pages) > 1

    def test_costs_one_query_more(self, desk, hoping):
        with own_queries() as plain:
            desk.queue(kind="benefit")
        with own_queries() as part:
            desk.queue(kind="benefit", only="hopes")
        assert len(part) == len(plain) + 1
        (figures,) = [sql for sql in part if "summary" in sql]
        assert '"answers"' not in figures
        assert '"network"' not in figures

    def test_is_in_the_file_too_and_recorded_by_its_id(self, desk, hoping):
        assert {line[0] for line in desk.export(kind="benefit", only="hopes")[1:]} <= {
            line[0] for line in desk.export(kind="benefit")[1:]
        }
        assert len(desk.export(kind="benefit", only="hopes")) < len(desk.export(kind="benefit"))
        assert ExportRecord.objects.order_by("id").first().filters["only"] == "hopes"

    def test_is_offered_with_its_kind(self, desk):
        page = api.desk_page(reader=desk.reader(), request=api.QueueFilter(), public_id="", words={})
        (benefit,) = [one for one in page.kinds if one.value == "benefit"]
        assert [(one.value, one.label) for one in benefit.only] == [("hopes", "หวังมากกว่าเกิด")]


@pytest.mark.skipif(connection.vendor != "sqlite", reason="tests/repositories/test_plans.py asks the servers")
def test_figures_are_found_along_the_rounds_of_the_work(desk, handed_in_by):
    handed_in_by(kind="benefit")
    with own_queries() as queries:
        desk.queue(kind="benefit", only="hopes")
    (sql,) = [one for one in queries if "summary" in one]
    with connection.cursor() as cursor:
        cursor.execute(f"EXPLAIN QUERY PLAN {sql}")
        plan = [row[-1] for row in cursor.fetchall()]
    assert any("USING INDEX" in row and "submission_id=?" in row for row in plan), plan
    assert not any(row.startswith("SCAN") for row in plan), plan

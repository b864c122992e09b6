"""A log: written in all term, handed in again and again, its hours certified one by one by whoever reads it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from partnership_xblock import api
from partnership_xblock.models import Review, Round, StateEvent, Submission
from tests.fakes.course import change, new_user
from tests.fakes.desk import standing, written
from tests.fakes.sql import own_queries
from tests.services.refusals import refusal

pytestmark = pytest.mark.django_db
FIRST, SECOND, LAST = "exmeet000001", "exmeet000002", "exmeet000006"
THIRD_OF_DECEMBER = datetime(2026, 12, 3, 2, 0, tzinfo=UTC)


@pytest.fixture
def log(open_for, host):
    """A teacher's log with six meetings behind her, on 3 December."""
    host.clock = THIRD_OF_DECEMBER
    page = open_for(kind="plc", name="plc1")
    page.save_example()
    return page


def rewrite(page, key, **fields):
    """Another device's save of one item, with these fields."""
    item = page.open().answers.items[key]
    return page.save(change("answers", key, {**item.v, **fields}, item.r))


def certify(desk, public_id, decision="accept", **said):
    """Claim, mark, say of these meetings what is said, and decide."""
    shown = desk.claim(public_id)
    if decision == "accept":
        desk.mark_all(public_id)
    values = {f"hours:{id_}": {"state": state} for id_, state in said.items()} | {"overall": {"text": "อ่านแล้ว"}}
    items = shown.review.items
    desk.save(public_id, *(written(key, v, items[key].r if key in items else 0) for key, v in values.items()))
    return desk.decide(public_id, decision).detail


def hand_in_more(page, text):
    rewrite(page, f"talk:{LAST}", decided=text)
    page.submit()


def rounds():
    return list(Round.objects.order_by("number").values_list("number", "withdrawn"))


# --- writing on ---------------------------------------------------------------------------------------------------


def test_the_owner_writes_in_every_state_and_sees_her_draft(log, desk):
    public_id = log.submit().submission.public_id
    moves = (
        ("submitted", lambda: None),
        ("in_review", lambda: desk.claim(public_id)),
        ("accepted", lambda: certify(desk, public_id)),
        ("returned", lambda: desk.reopen(public_id)),
    )
    for status, move in moves:
        move()
        saved = rewrite(log, f"talk:{LAST}", decided=f"เขียนตอน {status}")
        shown = log.open()
        assert (saved.status, shown.submission.status) == (status, status)
        assert shown.answers.items[f"talk:{LAST}"].v["decided"] == f"เขียนตอน {status}"
        assert shown.submission.goes_on
        assert shown.submission.writable == [""]
        assert shown.rounds[0].answers[f"talk:{LAST}"].v["decided"] == "ใช้จดหมายถึงบ้านเดือนละครั้ง"


def test_handing_in_while_it_waits_takes_the_waiting_round_s_place(log):
    first = log.submit()
    rewrite(log, f"talk:{LAST}", decided="เพิ่ม")
    shown = log.submit()
    assert (shown.submission.status, shown.submission.round_number) == ("submitted", 2)
    assert rounds() == [(1, True), (2, False)]
    assert [one.number for one in shown.rounds] == [2]  # nobody had the first before her
    moves = list(StateEvent.objects.order_by("id").values_list("verb", "from_status", "to_status"))
    assert moves == [
        ("submit", "draft", "submitted"),
        ("withdraw", "submitted", "draft"),
        ("submit", "draft", "submitted"),
    ]
    assert shown.submission.public_id == first.submission.public_id
    assert log.withdraw().submission.status == "draft"


def test_a_second_press_and_a_late_retry_make_nothing(log):
    log.submit(token="press-one")
    log.submit(token="press-two")
    assert rounds() == [(1, False)]
    rewrite(log, f"talk:{LAST}", decided="เพิ่ม")
    log.submit(token="press-three")
    for token in ("press-one", "press-three"):
        assert log.submit(token=token).submission.round_number == 2
    assert rounds() == [(1, True), (2, False)]


def test_on_another_day_what_was_to_come_may_count_so_the_same_words_are_another_round(log, host):
    log.submit()
    host.clock += timedelta(days=1)
    log.submit()
    assert rounds() == [(1, True), (2, False)]


def test_while_it_is_read_handing_in_is_refused_in_words_and_nothing_is_lost(log, desk, host):
    public_id = log.submit().submission.public_id
    desk.claim(public_id)
    rewrite(log, f"talk:{LAST}", decided="เขียนระหว่างอ่าน")
    refused = refusal(log.submit)
    assert (refused.code, refused.status, refused.params["trainer"]) == ("being_read", 409, "ศึกษานิเทศก์")
    assert rounds() == [(1, False)]
    assert log.open().answers.items[f"talk:{LAST}"].v["decided"] == "เขียนระหว่างอ่าน"
    host.clock += timedelta(minutes=31)  # her claim has lapsed
    assert log.submit().submission.round_number == 2
    row = Submission.objects.get(public_id=public_id)
    assert (row.claimed_by_id, row.claimed_until) == (None, None), "nobody holds what was replaced"
    assert [one.number for one in log.open().rounds] == [2, 1]  # the first was before somebody
    assert certify(desk, public_id).rounds[0].number == 2


def test_an_accepted_log_with_nothing_new_is_not_handed_in_again(log, desk, host):
    public_id = log.submit(token="press-one").submission.public_id
    certify(desk, public_id)
    assert log.submit(token="press-two").submission.status == "accepted"
    assert rounds() == [(1, False)]
    host.clock += timedelta(days=1)
    assert log.submit(token="press-three").submission.status == "submitted", "what was to come may count today"


def test_after_a_decision_the_next_round_adds_and_comes_back_to_what_was_decided(log, desk):
    public_id = log.submit().submission.public_id
    certify(desk, public_id)
    rewrite(log, f"talk:{LAST}", decided="ใหม่")
    assert log.submit().submission.status == "submitted"
    assert refusal(desk.take_back, public_id).code == "wrong_state"
    back = log.withdraw()
    assert (back.submission.status, back.submission.round_number) == ("accepted", 1)
    assert Submission.objects.get().submitted_at is not None
    assert desk.queue(state="accepted").rows[0].public_id == public_id


def test_what_is_missing_keeps_no_draft_from_being_written_and_is_told_when_handing_in(log):
    log.submit()
    rewrite(log, f"session:{LAST}", start="13:00", end="15:30", date="2026-11-25")
    refused = refusal(log.submit)
    assert refused.code == "not_ready"
    [problem] = [one for one in refused.problems if one.blocking]
    assert (problem.path, problem.code, problem.params["minutes"]) == (f"session:{LAST}#start", "overlap", 120)
    assert rounds() == [(1, False)]


# --- the due date -------------------------------------------------------------------------------------------------


def test_the_due_date_closes_a_first_draft_only(open_for, host):
    host.clock = THIRD_OF_DECEMBER
    due = host.clock + timedelta(hours=1)
    begun, other = (open_for(kind="plc", name="plc1", due=due) for _ in range(2))
    begun.save_example()
    other.save_example()
    begun.submit()
    host.clock += timedelta(hours=2)
    rewrite(begun, f"talk:{LAST}", decided="หลังกำหนด")
    shown = begun.submit()
    assert (shown.submission.round_number, shown.block.closed, shown.rounds[0].late) == (2, False, False)
    assert refusal(other.submit).code == "closed"
    assert refusal(rewrite, other, f"talk:{LAST}", decided="หลังกำหนด").code == "closed"
    assert other.open().submission.writable == []
    assert refusal(begun.withdraw).code == "closed"  # it could not be handed in again


def test_a_late_round_stays_late_when_another_takes_its_place(open_for, host):
    host.clock = THIRD_OF_DECEMBER
    page = open_for(kind="plc", name="plc1", due=host.clock - timedelta(hours=1), grace=timedelta(days=3))
    page.save_example()
    assert page.submit().rounds[0].late
    rewrite(page, f"talk:{LAST}", decided="เพิ่ม")
    assert page.submit().rounds[0].late


# --- certifying ---------------------------------------------------------------------------------------------------


def test_facts_are_copied_from_the_round_and_lapse_when_they_change(log, desk):
    public_id = log.submit().submission.public_id
    rewrite(log, f"session:{SECOND}", end="15:45")  # after it was handed in: the round has 15:30
    detail = certify(desk, public_id, **{FIRST: "yes", SECOND: "yes", LAST: "ask"})
    about = {"round": 1, "on": "2026-12-03", "by": "ศึกษานิเทศก์"}
    assert detail.certificates == {
        FIRST: {"state": "yes", **_facts(135, "2026-10-21", "09:00", "11:30", pause=15, people=6), **about},
        SECOND: {"state": "yes", **_facts(90, "2026-11-04", "14:00", "15:30", pause=0, people=5), **about},
        LAST: {"state": "ask", **about},
    }
    assert log.open().certificates == detail.certificates
    refused = refusal(rewrite, log, f"session:{SECOND}", end="25:00")
    assert refused.code == "invalid"
    summary = _after_handing_in(log)
    assert (summary["certified"], summary["changed"]) == (135, 1)
    rewrite(log, f"session:{SECOND}", end="15:30")
    summary = _after_handing_in(log)
    assert (summary["certified"], summary["changed"]) == (225, 0)


def _facts(minutes, date, start, end, *, pause, people):
    return {"minutes": minutes, "date": date, "start": start, "end": end, "pause": pause, "people": people}


def _after_handing_in(page):
    page.submit()
    return Round.objects.order_by("-number")[0].summary


@pytest.mark.parametrize("said", [{"state": "yes", "minutes": 999}, {"state": "perhaps"}, {"date": "2026-12-01"}])
def test_a_trainer_says_yes_or_ask_and_never_what_is_certified(log, desk, said):
    public_id = log.submit().submission.public_id
    desk.claim(public_id)
    assert refusal(desk.write, public_id, {f"hours:{FIRST}": said}).code == "invalid"


def test_what_does_not_count_in_the_round_is_not_certified(log, desk):
    public_id = log.submit().submission.public_id
    refused = refusal(certify, desk, public_id, exmeet000007="yes", nobody="yes", **{FIRST: "yes"})
    assert (refused.code, refused.status) == ("not_ready", 422)
    assert {(one.path, one.code) for one in refused.problems} == {
        ("hours:exmeet000007", "hours_not_counted"),
        ("hours:nobody", "hours_not_counted"),
    }
    assert log.open().certificates == {}


def test_hours_are_certified_only_where_a_kind_has_them(page, desk):
    page.save_example()
    public_id = page.submit().submission.public_id
    desk.claim(public_id)
    assert refusal(desk.write, public_id, {"hours:a": {"state": "yes"}}).code == "invalid"


def test_work_that_is_returned_may_have_certified_meetings(log, desk):
    public_id = log.submit().submission.public_id
    assert certify(desk, public_id, "return", **{FIRST: "yes"}).row.status == "returned"
    assert log.open().certificates[FIRST]["minutes"] == 135


def test_the_newest_word_of_a_trainer_holds(log, desk):
    public_id = log.submit().submission.public_id
    certify(desk, public_id, **{FIRST: "yes", SECOND: "yes"})
    rewrite(log, f"talk:{LAST}", decided="ใหม่")
    log.submit()
    certify(desk, public_id, **{SECOND: "ask"})
    certificates = log.open().certificates
    assert (certificates[FIRST]["state"], certificates[FIRST]["round"]) == ("yes", 1)
    assert (certificates[SECOND]["state"], certificates[SECOND]["round"]) == ("ask", 2)


def test_the_same_decision_sent_again_is_one(log, desk):
    public_id = log.submit().submission.public_id
    desk.claim(public_id)
    desk.mark_all(public_id)
    revision = desk.write(public_id, {f"hours:{FIRST}": {"state": "yes"}}).revision
    desk.decide(public_id, "accept", revision)
    before = Review.objects.get().document
    desk.decide(public_id, "accept", revision)
    assert Review.objects.get().document == before
    assert Review.objects.get().revision == revision
    assert StateEvent.objects.filter(verb="accept").count() == 1


def test_taking_back_removes_that_review_s_certificates_and_leaves_what_she_leaned_to(log, desk):
    public_id = log.submit().submission.public_id
    certify(desk, public_id, **{FIRST: "yes"})
    rewrite(log, f"talk:{LAST}", decided="ใหม่")
    log.submit()
    certify(desk, public_id, **{SECOND: "yes"})
    detail = desk.take_back(public_id)
    assert set(detail.certificates) == {FIRST}
    assert detail.review.items[f"hours:{SECOND}"].v == {"state": "yes"}
    assert set(log.open().certificates) == {FIRST}
    desk.decide(public_id, "accept")
    assert set(log.open().certificates) == {FIRST, SECOND}


def test_reopening_removes_them_also_after_a_newer_round_was_withdrawn(log, desk):
    public_id = log.submit().submission.public_id
    certify(desk, public_id, **{FIRST: "yes"})
    rewrite(log, f"talk:{LAST}", decided="ใหม่")
    log.submit()
    log.withdraw()
    detail = desk.reopen(public_id)
    assert detail.certificates == {}
    assert log.open().certificates == {}
    assert log.open().rounds[0].feedback.decision == "return"
    assert log.submit().submission.round_number == 3
    certify(desk, public_id, **{FIRST: "yes"})
    assert log.open().certificates[FIRST]["round"] == 3


@pytest.fixture
def colleague(open_for):
    """A colleague's log with the same meetings, in the same activity; `school` names where."""

    def opened(name, school=""):
        other = open_for(user=new_user(name), kind="plc", name="plc1")
        other.save_example()
        if school:
            held = other.open().network.items["context"]
            other.save(change("network", "context", {**held.v, "name": school}, held.r))
        return other

    return opened


def test_a_colleague_s_log_tells_which_facts_are_certified_already(log, desk, colleague):
    certify(desk, log.submit().submission.public_id, **{FIRST: "yes", SECOND: "ask"})
    second = colleague("second").submit().submission.public_id
    (facts,) = desk.detail(second).certified_for_colleagues
    assert facts.people == 1
    assert facts.facts == _facts(135, "2026-10-21", "09:00", "11:30", pause=15, people=6)
    assert desk.detail(second).certificates == {}, "nobody's certificate is another's"
    certify(desk, second, **{FIRST: "yes", LAST: "yes"})
    third = colleague("third").submit().submission.public_id
    last = log.open().answers.items[f"session:{LAST}"].v["date"]
    found = {one.facts["date"]: one.people for one in desk.detail(third).certified_for_colleagues}
    assert found == {"2026-10-21": 2, last: 1}


def test_certificates_of_another_school_or_taken_back_are_told_to_nobody(log, desk, colleague):
    first = log.submit().submission.public_id
    certify(desk, first, **{FIRST: "yes"})
    assert desk.detail(first).certified_for_colleagues == [], "her own are no colleague's"
    elsewhere = colleague("elsewhere", school="โรงเรียนอื่น").submit().submission.public_id
    assert desk.detail(elsewhere).certified_for_colleagues == []
    second = colleague("second").submit().submission.public_id
    assert len(desk.detail(second).certified_for_colleagues) == 1
    desk.take_back(first)
    assert desk.detail(second).certified_for_colleagues == []


def test_what_colleagues_have_costs_two_queries_and_nothing_once_it_is_decided(log, desk, colleague):
    first = log.submit().submission.public_id
    with own_queries() as alone:
        desk.detail(first)
    certify(desk, first, **{FIRST: "yes"})
    second = colleague("second").submit().submission.public_id
    with own_queries() as queries:
        desk.detail(second)
    assert len(queries) == len(alone) + 1
    certify(desk, second, **{FIRST: "yes"})
    assert desk.detail(second).certified_for_colleagues == []


def test_what_she_meant_to_certify_of_a_round_that_was_replaced_is_asked_anew(log, desk, host):
    public_id = log.submit().submission.public_id
    desk.claim(public_id)
    desk.write(public_id, {f"hours:{FIRST}": {"state": "yes"}, "overall": {"text": "อ่านถึงครั้งที่ 3"}})
    host.clock += timedelta(minutes=31)
    rewrite(log, f"session:{FIRST}", end="12:30")
    log.submit()
    items = desk.claim(public_id).review.items
    assert items["overall"].v["text"] == "อ่านถึงครั้งที่ 3"
    assert f"hours:{FIRST}" not in items


@pytest.fixture
def replaced(log, desk, host):
    """The work, and its first round as her page shows it: another has taken its place, and she claimed that one on
    another device."""
    public_id = log.submit().submission.public_id
    seen = standing(desk.claim(public_id))
    desk.save(public_id, written(f"hours:{FIRST}", {"state": "yes"}), seen=seen)
    host.clock += timedelta(minutes=31)
    rewrite(log, f"session:{FIRST}", end="12:30")
    log.submit()
    assert standing(desk.claim(public_id)) != seen
    return public_id, seen


def test_a_choice_for_a_round_that_was_replaced_does_not_land_on_the_next(desk, replaced):
    public_id, seen = replaced
    here = written(f"hours:{SECOND}", {"state": "ask"})
    desk.save(public_id, here)
    said = {FIRST: {"state": "yes"}, SECOND: {"state": "yes"}}
    late = [written(f"hours:{id_}", v) for id_, v in said.items()]
    saved = desk.save(public_id, *late, written("overall", {"text": "อ่านถึงครั้งที่ 3"}), seen=seen)
    assert set(saved.applied) == {"overall"}
    assert saved.not_stored.keys() == {f"hours:{FIRST}", f"hours:{SECOND}"}
    assert saved.not_stored[f"hours:{FIRST}"] is None
    assert saved.not_stored[f"hours:{SECOND}"].v == {"state": "ask"}
    assert saved.conflicts == []
    items = desk.detail(public_id).review.items
    assert items["overall"].v["text"] == "อ่านถึงครั้งที่ 3"
    assert {key: one.v for key, one in items.items() if key.startswith("hours:")} == {here.key: here.v}
    desk.mark_all(public_id)
    desk.decide(public_id, "accept")
    assert desk.detail(public_id).certificates.keys() == {SECOND}


def test_a_page_that_names_no_round_saves_words_and_certifies_nothing(desk, replaced):
    public_id, _ = replaced
    words, choice = written("overall", {"text": "จากหน้าเดิม"}), written(f"hours:{FIRST}", {"state": "yes"})

    def save(*changes):
        asked = api.ReviewSave(person=desk.person, changes=list(changes))
        return api.save_review(reader=desk.reader(), public_id=public_id, request=asked)

    refused = refusal(save, words, choice)
    assert (refused.code, refused.status) == ("invalid", 422)
    assert [one.path for one in refused.problems] == [choice.key], "the page keeps that one back and sends the rest"
    assert save(words).applied.keys() == {"overall"}
    assert desk.detail(public_id).review.items.keys() == {"overall"}


def test_a_choice_is_taken_back_only_on_its_own_round(desk, replaced):
    public_id, seen = replaced
    desk.save(public_id, written(f"hours:{FIRST}", {"state": "yes"}))
    item = desk.detail(public_id).review.items[f"hours:{FIRST}"]
    gone = written(f"hours:{FIRST}", {}, item.r, gone=True)
    assert desk.save(public_id, gone, seen=seen).not_stored == {f"hours:{FIRST}": item}
    assert desk.save(public_id, gone).applied.keys() == {f"hours:{FIRST}"}


def test_points_of_the_round_before_stand_again_when_a_later_acceptance_is_taken_back(log, desk, committed):
    public_id = log.submit().submission.public_id
    committed(desk.accept, public_id, 0.5)
    rewrite(log, f"talk:{LAST}", decided="ใหม่")
    assert log.submit().submission.status == "submitted"
    committed(desk.accept, public_id, 1.0)
    committed(desk.take_back, public_id)
    assert [grade.earned for grade in log.host.grades] == [8.0, 16.0, 8.0]
    committed(desk.decide, public_id, "accept")
    committed(desk.reopen, public_id, keep_grade=False)
    assert [grade.earned for grade in log.host.grades] == [8.0, 16.0, 8.0, 16.0, 0.0]


def test_what_was_in_force_before_an_acceptance_is_in_force_again_when_it_is_taken_back(log, desk, committed):
    """Not what some earlier round was given: it was reopened without its points since."""
    public_id = log.submit().submission.public_id
    committed(desk.accept, public_id, 0.5)
    hand_in_more(log, "สอง")
    committed(desk.accept, public_id, 1.0)
    committed(desk.reopen, public_id, keep_grade=False)
    hand_in_more(log, "สาม")
    committed(desk.accept, public_id, 1.0)
    committed(desk.take_back, public_id)
    assert [grade.earned for grade in log.host.grades] == [8.0, 16.0, 0.0, 16.0, 0.0]


def test_points_that_were_kept_when_it_was_reopened_are_kept(log, desk, committed):
    public_id = log.submit().submission.public_id
    committed(desk.accept, public_id, 0.5)
    committed(desk.reopen, public_id, keep_grade=True)
    hand_in_more(log, "สอง")
    committed(desk.accept, public_id, 1.0)
    committed(desk.take_back, public_id)
    assert [grade.earned for grade in log.host.grades] == [8.0, 16.0, 8.0]


def test_nothing_was_in_force_after_an_acceptance_without_points(log, desk, committed, open_for):
    ungraded = open_for(user=log.user, kind="plc", name="plc1", graded=False)
    public_id = ungraded.submit().submission.public_id
    committed(desk.accept, public_id)
    hand_in_more(log, "สอง")
    committed(desk.accept, public_id, 1.0)
    committed(desk.take_back, public_id)
    assert [grade.earned for grade in log.host.grades] == [16.0, 0.0]


def test_points_for_being_done_stay_with_the_acceptance_that_stands(open_for, host, desk, committed):
    host.clock = THIRD_OF_DECEMBER
    page = open_for(kind="plc", name="plc1", grading="completion")
    page.save_example()
    public_id = page.submit().submission.public_id
    committed(desk.accept, public_id)
    hand_in_more(page, "สอง")
    committed(desk.accept, public_id)
    before = len(host.grades)
    committed(desk.take_back, public_id)
    assert len(host.grades) == before
    assert Submission.objects.get().grade_earned == host.grades[-1].earned > 0


def test_an_acceptance_that_gave_no_points_takes_none_with_it(log, desk, committed, open_for):
    public_id = log.submit().submission.public_id
    committed(desk.accept, public_id, 0.5)
    ungraded = open_for(user=log.user, kind="plc", name="plc1", graded=False)
    hand_in_more(ungraded, "สอง")
    committed(desk.accept, public_id, 1.0)
    committed(desk.take_back, public_id)
    assert [grade.earned for grade in log.host.grades] == [8.0]


def test_the_weight_of_the_points_comes_back_too(log, desk, committed, open_for):
    public_id = log.submit().submission.public_id
    committed(desk.accept, public_id, 0.5)
    heavier = open_for(user=log.user, kind="plc", name="plc1", weight=40.0)
    hand_in_more(heavier, "สอง")
    committed(desk.accept, public_id, 0.5)
    committed(desk.take_back, public_id)
    first, second, third = log.host.grades
    assert (second.earned, second.weight) == (8.0, 40.0)
    assert (third.earned, third.weight, third.sequence) == (8.0, first.weight, 3)


def test_of_rows_of_the_release_before_it_is_reckoned(log, desk, committed):
    public_id = log.submit().submission.public_id
    committed(desk.accept, public_id, 0.5)
    hand_in_more(log, "สอง")
    committed(desk.accept, public_id, 1.0)
    Review.objects.update(earned_before=None, possible_before=None, weight_before=None)
    committed(desk.take_back, public_id)
    assert [grade.earned for grade in log.host.grades] == [8.0, 16.0, 8.0]


def test_points_of_a_first_acceptance_become_0_when_it_is_taken_back(log, desk, committed):
    public_id = log.submit().submission.public_id
    committed(desk.accept, public_id, 0.5)
    committed(desk.take_back, public_id)
    assert [grade.earned for grade in log.host.grades] == [8.0, 0.0]


# --- what else carries it -----------------------------------------------------------------------------------------


def test_exports_and_paper_say_what_is_certified(log, desk):
    public_id = log.submit().submission.public_id
    certify(desk, public_id, **{FIRST: "yes", SECOND: "yes"})
    lines = desk.export(state="all")
    certified = {line[-5]: line[-1] for line in lines if line[-2] == "นาทีที่รับรอง"}
    assert certified == {f"hours:{FIRST}": "135", f"hours:{SECOND}": "90"}
    minutes = {line[-5]: int(line[-1]) for line in lines if line[-2] == "นาที"}
    counted = {line[-5] for line in lines if line[-2] == "นับชั่วโมง" and line[-1] == "1"}
    assert sum(minutes[item] for item in counted) == 595
    shown = log.open()
    printed = api.round_for_print(
        user_id=log.user, public_id=shown.rounds[0].public_id, language="th", thai_digits=False, words={}
    )
    assert set(printed.certificates) == {FIRST, SECOND}
    assert [one["code"] for one in printed.wpa] == []  # the block's author chose none
    rewrite(log, f"talk:{LAST}", decided="ใหม่")
    log.submit()
    printed = api.round_for_print(
        user_id=log.user, public_id=shown.rounds[0].public_id, language="th", thai_digits=False, words={}
    )
    assert printed.status == "accepted"  # a later round waits


def test_the_report_says_it_too(log, desk, settings):
    public_id = log.submit().submission.public_id
    certify(desk, public_id, **{FIRST: "yes"})
    rewrite(log, f"talk:{LAST}", decided="ใหม่")
    log.submit()
    [(_, line)] = api.report(usage_key=log.block.usage_key, course_key=log.block.course_key, limit=None)
    [cell] = [cell for column, cell in line.items() if "นาทีที่รับรอง" in column]
    assert cell.endswith("135")


def test_what_it_costs(log, desk):
    public_id = log.submit().submission.public_id
    revision = rewrite(log, f"talk:{LAST}", decided="ใหม่").revision
    with own_queries() as again:
        log.submit(revision=revision)
    assert len(again) <= 14, again
    certify(desk, public_id, **{FIRST: "yes"})
    with own_queries() as opened:
        desk.detail(public_id)
    assert len(opened) <= 4, opened


def whole_rounds(queries):
    """Those that read what was handed in."""
    return [one for one in queries if one.startswith("SELECT") and "answers" in one and "network" in one]


def test_earlier_certificates_are_read_without_the_rounds_they_were_given_in(log, desk):
    public_id = log.submit().submission.public_id
    certify(desk, public_id, **{FIRST: "yes"})
    rewrite(log, f"talk:{LAST}", decided="ใหม่")
    round_id = log.submit().rounds[0].public_id
    desk.claim(public_id)
    desk.mark_all(public_id)
    desk.write(public_id, {f"hours:{SECOND}": {"state": "yes"}})
    with own_queries() as opened:
        desk.detail(public_id)
    with own_queries() as decided:
        desk.decide(public_id, "accept")
    # Its page before and after, and the round itself.
    assert len(whole_rounds(decided)) == 2 * len(whole_rounds(opened)) + 1, whole_rounds(decided)
    with own_queries() as printed:
        paper = api.round_for_print(user_id=log.user, public_id=round_id, language="th", thai_digits=False, words={})
    assert (len(printed), len(whole_rounds(printed))) == (3, 1), printed
    assert {key: one["round"] for key, one in paper.certificates.items()} == {FIRST: 1, SECOND: 2}


def test_the_device_is_told_the_course_s_day(log, host):
    host.clock = datetime(2026, 12, 3, 17, 30, tzinfo=UTC)
    shown = log.open()
    assert (shown.today, shown.course_zone) == ("2026-12-04", "Asia/Bangkok")


def test_the_brief_page_compares_with_the_round_that_stands(log, desk):
    public_id = log.submit().submission.public_id
    shown = api.brief(log.open())
    assert [(one.shown, one.answers is None) for one in shown.rounds] == [(True, True)]
    rewrite(log, f"talk:{LAST}", decided="ใหม่")
    shown = api.brief(log.open())
    assert [(one.shown, one.answers is None) for one in shown.rounds] == [(False, False)]
    certify(desk, public_id)
    assert [(one.shown, one.answers is None) for one in api.brief(log.open()).rounds] == [(False, False)]


def test_without_a_trainer_a_log_is_done_and_taken_up_again(open_for, host):
    host.clock = THIRD_OF_DECEMBER
    page = open_for(kind="plc", name="plc1", needs_trainer=False, grading="none", graded=False)
    page.save_example()
    assert page.submit().submission.status == "accepted"
    assert refusal(rewrite, page, f"talk:{LAST}", decided="ใหม่").code == "not_editable"
    assert page.withdraw().submission.status == "draft"


def test_an_accepted_log_waits_for_no_trainer_where_none_reads_any_more(log, desk, open_for):
    public_id = log.submit().submission.public_id
    certify(desk, public_id, **{FIRST: "yes"})
    alone = open_for(user=log.user, kind="plc", name="plc1", needs_trainer=False, grading="none", graded=False)
    shown = alone.open().submission
    assert (shown.status, shown.goes_on, shown.writable) == ("accepted", False, [])
    assert refusal(rewrite, alone, f"talk:{LAST}", decided="ใหม่").code == "not_editable"
    assert refusal(alone.submit).code == "not_editable"
    assert refusal(alone.withdraw).code == "wrong_state"
    assert rounds() == [(1, False)]
    desk.reopen(public_id)
    rewrite(alone, f"talk:{LAST}", decided="ใหม่")
    assert alone.submit().submission.status == "accepted"

"""A proposal goes through its stages: each gate is a round, its outcome one of the stage, and words speak of it."""

from __future__ import annotations

from datetime import timedelta

import pytest

from partnership_xblock import api
from partnership_xblock.activities import activity
from partnership_xblock.models import Review, Round
from tests.fakes.course import change
from tests.fakes.desk import standing, written
from tests.services.refusals import refusal

pytestmark = pytest.mark.django_db
MARKS = {"need": 3, "partners": 3.5, "doable": 3, "measure": 3, "lasting": 2.5}


@pytest.fixture
def page(open_for):
    return open_for(kind="proposal")


@pytest.fixture
def other(desk_for):
    return desk_for("ศน.วิชัย")


def decide(desk, public_id, outcome, *, decision="return", words="เล่าเพิ่ม", amount=None, as_role=""):
    """Claims, names the outcome, writes a word where one is asked for, decides."""
    desk.claim(public_id)
    if words:
        desk.write(public_id, {"overall": {"text": words}})
    if decision == "accept":
        desk.mark_all(public_id)
    desk.write(public_id, {"gate": {"outcome": outcome, "as_role": as_role, "amount": amount}})
    return desk.decide(public_id, decision)


def score(desk, public_id, *, seen=None, **fields):
    asked = {"person": desk.person, "round": seen or standing(desk.detail(public_id)), "marks": MARKS, **fields}
    return api.score(reader=desk.reader(), public_id=public_id, request=api.ScoreRequest(**asked))


def to_stage(page, desk, other, stage):
    """Hands in and passes until the work is handed in to this stage; gives its public id."""
    page.save_example()
    public_id = page.submit().submission.public_id
    for at in ("write", "pitch", "revise", "region", "approve", "run"):
        if at == stage:
            return public_id
        if at == "pitch":
            score(desk, public_id)
            score(other, public_id)
        decide(desk, public_id, "approved" if at == "approve" else "pass", amount=2436000 if at == "approve" else None)
        page.submit()
    raise AssertionError


def test_the_whole_way(page, desk, other):
    public_id = to_stage(page, desk, other, "run")
    shown = page.open()
    assert (shown.stage, shown.submission.status) == ("run", "submitted")
    assert [one.stage for one in reversed(shown.rounds)] == ["write", "pitch", "revise", "region", "approve", "run"]
    assert [one.feedback and one.feedback.gate.outcome for one in reversed(shown.rounds)] == [
        *["pass"] * 4, "approved", None,
    ]  # fmt: skip
    approved = shown.rounds[1].feedback.gate
    assert (approved.amount, approved.as_role, approved.role, approved.to) == (2436000, "approver", "ผู้อนุมัติ", "run")
    decide(desk, public_id, "close", decision="accept")
    shown = page.open()
    assert (shown.submission.status, shown.stage) == ("accepted", "done")
    assert shown.rounds[0].feedback.gate.told == "ปิดโครงการแล้ว ครูทำครบทั้ง 6 ขั้น"


def test_the_stage_is_never_stored_but_for_the_one_of_a_round(page, desk, other):
    to_stage(page, desk, other, "revise")
    assert list(Round.objects.order_by("number").values_list("summary__stage", flat=True)) == [
        "write", "pitch", "revise",
    ]  # fmt: skip
    assert page.open().stage == "revise"


def test_rules_ask_by_the_stage(page, desk):
    page.save_example()
    example = page.open().answers.items
    removed = [key for key in example if key.startswith(("budget:", "activity:"))]
    page.save(*(change("answers", key, {}, example[key].r, gone=True) for key in removed))
    public_id = page.submit().submission.public_id
    decide(desk, public_id, "pass")
    missing = refusal(page.submit)
    assert missing.code == "not_ready"
    assert {one.code for one in missing.problems if one.blocking} == {"activity_missing", "budget_missing"}


@pytest.mark.parametrize(
    ("stage", "outcome", "decision", "code"),
    [
        ("write", "approved", "return", "wrong_outcome"),
        ("write", "pass", "accept", "wrong_outcome"),
        ("write", "close", "accept", "wrong_outcome"),
        ("pitch", "back", "return", "wrong_outcome"),
        ("approve", "rejected", "return", "wrong_outcome"),
    ],
)
def test_an_outcome_that_is_not_of_the_stage_is_refused(page, desk, other, stage, outcome, decision, code):
    public_id = to_stage(page, desk, other, stage)
    assert refusal(decide, desk, public_id, outcome, decision=decision).code == code
    assert page.open().submission.status == "in_review"


def test_a_role_that_nobody_has_is_refused_and_any_other_is_stamped(page, desk, other):
    public_id = to_stage(page, desk, other, "write")
    assert refusal(decide, desk, public_id, "pass", as_role="boss").code == "wrong_outcome"
    base = desk.detail(public_id).review.items["gate"].r
    desk.save(public_id, written("gate", {"outcome": "pass", "as_role": "chair"}, base))
    desk.decide(public_id, "return")
    assert page.open().rounds[0].feedback.gate.role == "ประธานกรรมการ"
    assert "ประธานกรรมการ" in desk.detail(public_id).history[0].note


def test_a_hidden_role_is_offered_only_where_it_reads(open_for, desk, other):
    content = activity("proposal").presets[0].content.model_dump(mode="json")
    for role in content["roles"]:
        role["hidden"] = role["id"] in ("mentor", "chair")
    page = open_for(kind="proposal", content={"roles": content["roles"]})
    public_id = to_stage(page, desk, other, "write")
    offered = [one.value for one in desk.detail(public_id).stage.roles]
    assert offered == ["mentor", "panel", "region", "approver", "follower"]
    decide(desk, public_id, "pass", as_role="mentor")
    page.submit()
    assert [one.value for one in desk.detail(public_id).stage.roles] == offered[1:]
    assert page.open().rounds[-1].feedback.gate.role == "พี่เลี้ยง"


def test_going_on_needs_no_words_and_coming_back_does(page, desk, other):
    public_id = to_stage(page, desk, other, "write")
    missing = refusal(decide, desk, public_id, "back", words="")
    assert [one.code for one in missing.problems] == ["return_without_words"]
    base = desk.detail(public_id).review.items["gate"].r
    desk.save(public_id, written("gate", {"outcome": "pass"}, base))
    assert desk.decide(public_id, "return").detail.decided.gate.goes_on


class TestMoney:
    def test_an_amount_is_asked_for_and_none_above_what_was_asked(self, page, desk, other):
        public_id = to_stage(page, desk, other, "approve")
        missing = refusal(decide, desk, public_id, "approved")
        assert [one.code for one in missing.problems] == ["amount_missing"]
        base = desk.detail(public_id).review.items["gate"].r
        desk.save(public_id, written("gate", {"outcome": "approved", "amount": 2436001}, base))
        too_much = refusal(desk.decide, public_id, "return")
        assert [(one.code, one.params) for one in too_much.problems] == [("amount_over", {"most": "24,360.00"})]
        base = desk.detail(public_id).review.items["gate"].r
        desk.save(public_id, written("gate", {"outcome": "approved", "amount": 2000000}, base))
        desk.decide(public_id, "return")
        assert page.open().rounds[0].feedback.gate.amount == 2000000

    def test_another_outcome_keeps_no_amount(self, page, desk, other):
        public_id = to_stage(page, desk, other, "region")
        decide(desk, public_id, "pass", amount=500)
        assert page.open().rounds[0].feedback.gate.amount is None

    def test_no_money_is_accepted_work_that_can_be_opened_for_the_next_call(self, page, desk, other):
        public_id = to_stage(page, desk, other, "approve")
        decide(desk, public_id, "rejected", decision="accept")
        assert (page.open().submission.status, page.open().stage) == ("accepted", "end")
        desk.reopen(public_id)
        assert (page.open().submission.status, page.open().stage) == ("returned", "revise")
        page.submit()
        assert desk.detail(public_id).stage.id == "revise"


def test_taking_a_decision_back_takes_the_stage_back(page, desk, other):
    public_id = to_stage(page, desk, other, "write")
    decide(desk, public_id, "pass")
    desk.take_back(public_id)
    detail = desk.detail(public_id)
    assert detail.stage.id == "write"
    assert detail.review.items["gate"].v["outcome"] == "pass", "the leaning is there again"
    assert page.open().stage == "write"


def test_a_decision_that_was_sent_twice_is_one(page, desk, other):
    public_id = to_stage(page, desk, other, "write")
    decide(desk, public_id, "pass")
    revision = desk.detail(public_id).review.revision
    desk.decide(public_id, "return", revision)
    assert Review.objects.count() == 1


def test_a_gate_is_no_item_of_other_kinds(desk, open_for):
    page = open_for()
    page.save_example()
    public_id = page.submit().submission.public_id
    desk.claim(public_id)
    assert [one.code for one in refusal(desk.write, public_id, {"gate": {}}).problems] == ["unknown_item"]
    assert desk.detail(public_id).stage is None


def test_what_is_chosen_about_a_round_does_not_move_to_the_next(page, desk, other, host):
    public_id = to_stage(page, desk, other, "write")
    desk.claim(public_id)
    desk.write(public_id, {"gate": {"outcome": "pass"}, "overall": {"text": "อ่านแล้ว"}})
    host.clock += timedelta(hours=2)
    page.withdraw()
    page.submit()
    assert set(desk.detail(public_id).review.items) == {"overall"}


def test_the_queue_names_the_stage_and_lists_it_alone(page, desk, other, open_for):
    to_stage(page, desk, other, "pitch")
    second = open_for(kind="proposal")
    second.save_example()
    second.submit()
    rows = desk.queue(kind="proposal").rows
    assert sorted(one.stage for one in rows) == ["นำเสนอ", "เขียนกับพี่เลี้ยง"]
    assert [one.stage for one in desk.queue(kind="proposal", only="pitch").rows] == ["นำเสนอ"]


def test_the_queue_names_what_was_decided_and_the_stage_once_it_waits_again(page, desk, other):
    public_id = to_stage(page, desk, other, "write")
    decide(desk, public_id, "pass")
    (row,) = desk.queue(state="returned").rows
    assert row.stage == desk.detail(public_id).row.stage == "ไปต่อขั้นนำเสนอ"
    page.submit()
    assert [one.stage for one in desk.queue().rows] == ["นำเสนอ"]
    assert desk.detail(public_id).row.stage == "นำเสนอ"


def test_a_file_has_what_was_decided_at_every_stage(page, desk, other, host):
    public_id = to_stage(page, desk, other, "approve")
    host.clock += timedelta(days=3)
    decide(desk, public_id, "approved", amount=2436000, as_role="chair")
    page.submit()
    gates = [line[17:] for line in desk.export(identified=False, state="all") if line[17].startswith("gate:")]
    assert [line[0] for line in gates if line[3] == "ผลของขั้น"] == [f"gate:{n}" for n in range(1, 6)]
    approved = {line[3]: line[4] for line in gates if line[0] == "gate:5"}
    assert approved == {
        "ผลของขั้น": "อนุมัติ",
        "อ่านในฐานะ": "ประธานกรรมการ",
        "เงินที่อนุมัติ (บาท)": "24360.00",
        "วันที่บอกผล": host.clock.date().isoformat(),
        "จำนวนวันตั้งแต่ส่ง": "3",
    }
    assert {line[1] for line in gates if line[0] == "gate:2"} == {"นำเสนอ"}


@pytest.mark.parametrize(("outcome", "subject"), [("pass", "จบขั้นที่ 1 ไปต่อขั้นที่ 2"), ("back", "ขั้นที่ 1: พี่เลี้ยงขอให้เติม")])
def test_a_mail_speaks_of_the_outcome(page, desk, other, host, committed, outcome, subject):
    public_id = to_stage(page, desk, other, "write")
    committed(decide, desk, public_id, outcome)
    mail = host.mails[-1]
    assert mail.subject.startswith(subject)
    assert "ส่งกลับมา" not in mail.subject + mail.body


def test_an_outcome_is_asked_for(page, desk, other):
    public_id = to_stage(page, desk, other, "write")
    assert [one.code for one in refusal(decide, desk, public_id, "").problems] == ["outcome_missing"]

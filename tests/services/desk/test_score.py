"""Score sheets of several trainers: written once, without the claim, and seen by nobody before their own is sent."""

from __future__ import annotations

import io
import json
import zipfile
from datetime import timedelta

import pytest

from partnership_xblock import api
from partnership_xblock.models import Review, Submission
from tests.fakes.desk import written
from tests.fakes.sql import own_queries
from tests.services.desk.test_stages import MARKS, decide, score, to_stage
from tests.services.refusals import refusal

pytestmark = pytest.mark.django_db
LOW = {"need": 3.5, "partners": 3.5, "doable": 2, "measure": 1, "lasting": 2}
UNLIKELY = 0.5
"""Points that stand in nothing else of a page."""
PLANTED = dict.fromkeys(MARKS, UNLIKELY)


@pytest.fixture
def page(open_for):
    return open_for(kind="proposal")


@pytest.fixture
def other(desk_for):
    return desk_for("ศน.วิชัย")


@pytest.fixture
def third(desk_for):
    return desk_for("ศน.มานี")


@pytest.fixture
def pitched(page, desk, other):
    return to_stage(page, desk, other, "pitch")


def sheets(desk, public_id):
    return desk.detail(public_id).stage.sheets


def test_two_trainers_score_and_see_each_other_after_their_own(desk, other, pitched):
    score(other, pitched, marks=LOW)
    before = sheets(desk, pitched)
    assert (before.n, before.sent, before.sheets) == (1, False, [])
    after = score(desk, pitched).stage.sheets
    assert (after.n, after.sent) == (2, True)
    assert [(one.mine, one.marks["measure"]) for one in after.sheets] == [(False, 1), (True, 3)]
    assert [one.mine for one in sheets(other, pitched).sheets] == [True, False]
    assert Submission.objects.get().status == "submitted", "nobody has claimed it"


def test_the_claimer_too_sees_nothing_before(desk, other, pitched):
    score(other, pitched, marks=PLANTED)
    detail = desk.claim(pitched)
    assert detail.stage.sheets.sheets == []
    assert '"measure":0.5' not in detail.model_dump_json().replace(" ", "")


def test_no_door_opens_before_the_own_sheet_is_sent(desk, other, third, page, pitched, host):
    """Detail, claim, save, release, queue, export, the teacher's page, paper, and the trainer's bundle."""
    score(other, pitched, marks=PLANTED)
    bodies = [
        desk.detail(pitched).model_dump_json(),
        desk.claim(pitched).model_dump_json(),
        desk.write(pitched, {"overall": {"text": "อ่านแล้ว"}}).model_dump_json(),
        desk.release(pitched).model_dump_json(),
        desk.queue(state="all").model_dump_json(),
        json.dumps(desk.export(identified=True, state="all"), ensure_ascii=False),
        page.open().model_dump_json(),
        printed(desk, page),
        bundle(desk.user),
        bundle(third.user),
        bundle(page.user),
    ]
    for body in bodies:
        assert '"measure":0.5' not in body.replace(" ", "")
    score(desk, pitched)
    assert '"measure":0.5' in desk.detail(pitched).model_dump_json(), "the probe finds what it looks for"


def printed(desk, page):
    round_ = page.open().rounds[0].public_id
    shape = api.round_for_print(user_id=desk.user, public_id=round_, language="th", thai_digits=False, words={})
    return shape.model_dump_json()


def bundle(user_id):
    to = io.BytesIO()
    api.write_bundle(user_id=user_id, to=to)
    with zipfile.ZipFile(to) as archive:
        return "\n".join(archive.read(name).decode("utf-8", "replace") for name in archive.namelist())


def test_a_sheet_is_written_once(desk, pitched):
    score(desk, pitched)
    assert score(desk, pitched).stage.sheets.n == 1, "the same again is harmless"
    assert refusal(score, desk, pitched, marks=LOW).code == "sheet_sent"
    assert refusal(score, desk, pitched, declined=True, marks={}).code == "sheet_sent"
    desk.claim(pitched)
    refused = refusal(desk.write, pitched, {"sheet:own": {"marks": LOW}})
    assert [one.code for one in refused.problems] == ["unknown_item"], "saving the review is no way round"


def test_a_whole_sheet_only(desk, pitched):
    gaps = refusal(score, desk, pitched, marks={"need": 4.5, "partners": 2, "doable": 1, "measure": 2, "of_old": 1})
    assert [(one.path, one.code) for one in gaps.problems] == [
        ("sheet:own#of_old", "unknown_field"),
        ("sheet:own#need", "mark_too_high"),
        ("sheet:own#lasting", "mark_missing"),
    ]
    assert refusal(score, desk, pitched, marks={**MARKS, "need": 0.3}).code == "invalid"


def test_not_to_score_is_an_answer(desk, other, pitched):
    score(other, pitched, marks=LOW)
    after = score(desk, pitched, declined=True, marks={}).stage.sheets
    assert (after.n, after.sent, len(after.sheets)) == (1, True, 2)
    assert refusal(score, desk, pitched).code == "sheet_sent", "who has seen the others' does not score"


class TestPaper:
    def test_the_claimer_types_it_in(self, desk, other, pitched):
        assert refusal(score, desk, pitched, sheet="p1", role="ผู้ใหญ่บ้าน").code == "not_claimed"
        desk.claim(pitched)
        gaps = refusal(score, desk, pitched, sheet="p1")
        assert [one.code for one in gaps.problems] == ["scorer_missing"]
        seen = score(desk, pitched, sheet="p1", role="ผู้ใหญ่บ้าน", marks=LOW).stage.sheets
        assert [(one.paper, one.role, one.mine) for one in seen.sheets] == [(True, "ผู้ใหญ่บ้าน", True)]
        assert sheets(other, pitched).sheets == [], "one on paper is hidden from the others as any"
        assert refusal(score, desk, pitched, sheet="p1", role="ครูใหญ่", marks=LOW).code == "sheet_sent"

    def test_a_round_has_so_many_sheets_and_no_more(self, desk, pitched, monkeypatch):
        monkeypatch.setattr("partnership_xblock.services.desk.score.MOST", 2)
        desk.claim(pitched)
        for n in (1, 2):
            score(desk, pitched, sheet=f"p{n}", role="ผู้ทรงคุณวุฒิ")
        refused = refusal(score, desk, pitched, sheet="p3", role="ผู้ทรงคุณวุฒิ")
        assert [one.code for one in refused.problems] == ["sheets_most"]


class TestTheDecision:
    def test_it_needs_the_sheets_that_the_content_asks_for(self, desk, other, pitched):
        score(desk, pitched)
        missing = refusal(decide, desk, pitched, "pass")
        assert [(one.code, one.params) for one in missing.problems] == [("sheets_few", {"n": 1, "of": 2})]
        score(other, pitched, declined=True, marks={})
        assert refusal(desk.decide, pitched, "return").problems[0].code == "sheets_few"

    def test_hearing_it_again_needs_none(self, desk, pitched, page):
        decide(desk, pitched, "again")
        assert page.open().stage == "pitch"

    def test_the_teacher_sees_sheets_by_number_after_it_and_no_average(self, desk, other, page, pitched):
        score(other, pitched, marks=LOW)
        score(desk, pitched)
        assert page.open().rounds[0].feedback is None
        desk.claim(pitched)
        desk.write(pitched, {"agreed:measure": {"points": 2}})
        decide(desk, pitched, "pass")
        told = page.open().rounds[0].feedback
        assert [(one.number, one.mine, one.role, one.marks["measure"]) for one in told.sheets] == [
            (1, False, "", 1),
            (2, False, "", 3),
        ]
        assert (told.agreed, told.apart) == ({"measure": 2}, 1.5)
        assert "ศน." not in "".join(one.model_dump_json() for one in told.sheets)
        sums = {sum(MARKS.values()), sum(LOW.values())}
        assert {sum(one.marks.values()) for one in told.sheets} == sums, "totals stand per scorer"

    def test_her_bundle_has_the_sheets_of_all_who_scored_and_no_name(self, desk, other, third, page, pitched):
        score(other, pitched, marks=LOW)
        score(desk, pitched)
        score(third, pitched, declined=True, marks={})
        decide(desk, pitched, "pass")
        to = io.BytesIO()
        api.write_bundle(user_id=page.user, to=to)
        with zipfile.ZipFile(to) as archive:
            data = json.loads(archive.read("data.json"))
            paper = archive.read("th.html").decode()
        sheets_ = [one for one in data["work"][0]["rounds"] if "sheets" in one]
        assert [(one["number"], one["marks"]["measure"]) for one in sheets_[0]["sheets"]] == [(1, 1), (2, 3)]
        assert len(sheets_) == 1
        assert paper.count("ใบให้คะแนนที่") == 2
        assert "วิชัย" not in paper

    def test_a_late_sheet_is_refused(self, desk, other, third, pitched):
        score(desk, pitched)
        score(other, pitched)
        decide(desk, pitched, "pass")
        assert refusal(score, third, pitched).code == "wrong_state"
        assert score(other, pitched).stage.sheets.n == 2, "the same one again is harmless"

    def test_sheets_stay_with_their_round(self, desk, other, page, pitched, host):
        score(other, pitched)
        desk.claim(pitched)
        score(desk, pitched)
        seen = desk.detail(pitched).rounds[0].public_id
        host.clock += timedelta(hours=2)
        page.withdraw()
        page.submit()
        assert sheets(desk, pitched).n == 0
        assert refusal(score, other, pitched, seen=seen).code == "stale"


class TestATakenBackDecision:
    """While it stood, every trainer could open the sheets: a new one cannot be called blind."""

    @pytest.fixture
    def taken_back(self, desk, other, pitched):
        score(desk, pitched)
        score(other, pitched, marks=LOW)
        decide(desk, pitched, "pass")
        desk.take_back(pitched)
        return pitched

    def test_a_sheet_written_afterwards_says_so_to_everybody(self, desk, third, page, taken_back):
        assert (sheets(third, taken_back).sheets, sheets(third, taken_back).shown) == ([], True)
        after = score(third, taken_back).stage.sheets
        assert [one.after for one in after.sheets] == [False, False, True]
        assert score(third, taken_back).stage.sheets.n == 3, "the same one again is harmless"
        assert score(desk, taken_back).stage.sheets.n == 3, "so is the same one from before"
        assert refusal(score, third, taken_back, marks=LOW).code == "sheet_sent"
        decide(desk, taken_back, "pass")
        told = page.open().rounds[0].feedback
        assert [(one.number, one.after) for one in told.sheets] == [(1, False), (2, False), (3, True)]

    def test_one_from_paper_too(self, desk, taken_back):
        seen = score(desk, taken_back, sheet="p1", role="ผู้ใหญ่บ้าน").stage.sheets
        assert {one.role: one.after for one in seen.sheets} == {"": False, "ผู้ใหญ่บ้าน": True}

    def test_where_there_was_none_to_be_seen_it_is_as_blind_as_before(self, desk, other, pitched):
        decide(desk, pitched, "again")
        desk.take_back(pitched)
        assert sheets(other, pitched).shown is False
        assert [one.after for one in score(other, pitched).stage.sheets.sheets] == [False]

    def test_the_next_round_begins_anew(self, desk, other, third, page, taken_back):
        base = desk.detail(taken_back).review.items["gate"].r
        desk.save(taken_back, written("gate", {"outcome": "again"}, base))
        desk.decide(taken_back, "return")
        page.submit()
        assert sheets(third, taken_back).shown is False
        assert [one.after for one in score(third, taken_back).stage.sheets.sheets] == [False]

    def test_the_sheets_stay_when_the_trainer_leaves(self, desk, other, taken_back):
        api.erase_person(user_id=desk.user)
        assert sheets(other, taken_back).n == 2

    def test_what_it_costs(self, desk, other, pitched):
        score(desk, pitched)
        score(other, pitched, marks=LOW)
        decide(desk, pitched, "pass")
        with own_queries() as queries:
            desk.take_back(pitched)
        reviews = [one for one in queries if "partnership_xblock_review" in one.lower()]
        assert len(reviews) <= 8


def test_nobody_scores_the_own_work_or_another_stage(desk, other, page, host):
    public_id = to_stage(page, desk, other, "write")
    assert [one.code for one in refusal(score, desk, public_id).problems] == ["unknown_item"]


def test_a_trainer_who_leaves_takes_words_along_and_not_the_sheet(desk, other, pitched, page):
    other.claim(pitched)
    other.write(pitched, {"overall": {"text": "ยังไม่ได้ส่ง"}})
    score(other, pitched, marks=LOW)
    api.erase_person(user_id=other.user)
    (row,) = Review.objects.filter(reviewer=None, round__submission__public_id=pitched, state="scored")
    assert set(row.document) == {"sheet:own"}
    assert sheets(desk, pitched).n == 1


def test_what_it_costs(desk, other, pitched):
    score(other, pitched)
    with own_queries() as queries:
        desk.detail(pitched)
    assert len(queries) == 5

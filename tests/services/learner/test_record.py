"""The record of a course: what a teacher's handed-in work tells, to whom, and at what cost."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest

from partnership_xblock import api
from partnership_xblock.activities import KINDS, activity
from partnership_xblock.domain.errors import Refused
from partnership_xblock.host import current_host
from partnership_xblock.repositories.record import OF_BLOCK
from partnership_xblock.services.wire.save import LoadRequest
from tests.fakes.course import change, of_values
from tests.fakes.sql import own_queries

pytestmark = pytest.mark.django_db
MOST = 6
"""Queries of the read, however much there is."""
SECRET = ("ไว้ใจกันไม่ได้เลยตอนนี้", "เคยทะเลาะกันเรื่องที่ดิน")


def part(page):
    return api.open_part(visit=page.visit(), request=LoadRequest(person=page.person, part="record"))


def entries(page, sort=""):
    return [one for one in part(page).record.entries if not sort or one.sort == sort]


def said(words):
    return "".join(piece.text for piece in words)


@pytest.fixture
def block(open_for):
    def build(kind, *, name="", **fields):
        return open_for(kind=kind, name=name or kind, **fields)

    return build


def finish(page):
    """The kind's example, handed in; returns the public id."""
    page.save_example()
    return page.submit().submission.public_id


@pytest.fixture
def teacher(block):
    """A map that was handed in, and an open portfolio of the same person."""
    first = block("map")
    first.public_id = finish(first)
    return first


@pytest.fixture
def portfolio(block, teacher):
    return block("portfolio", user=teacher.user, wpa=("2.4", "3.1", "3.2", "3.3"))


def test_a_course_without_handed_in_work_tells_nothing(block):
    page = block("portfolio")
    assert part(page).record.entries == []


def test_a_draft_is_missing_and_tells_nothing(block, portfolio):
    draft = block("aar", user=portfolio.user, title="ถอดบทเรียน")
    draft.save_example()
    found = part(portfolio).record
    (missing,) = found.missing
    assert missing.title == "ถอดบทเรียน"
    assert missing.url == current_host().block_url(draft.block.usage_key)
    assert not [one for one in found.entries if one.sort == "step"]


def test_every_kind_that_tells_something_is_told_of(block, portfolio):
    for kind in KINDS:
        if kind not in ("map", "portfolio") and activity(kind).results.tells is not None:
            finish(block(kind, user=portfolio.user))
    found = part(portfolio).record
    sorts = {one.sort for one in found.entries}
    assert {"wave", "area", "step", "level", "hours", "overlap", "evidence"} <= sorts
    codes = {one.facts["code"] for one in found.entries if one.sort == "evidence"}
    assert {"2.4", "3.1", "3.2"} <= codes
    assert set(found.indicators) == {"2.4", "3.1", "3.2", "3.3"}
    refs = [one.ref for one in found.entries]
    assert len(set(refs)) == len(refs)
    assert all(len(f"step:{ref}") <= 80 for ref in refs), "a key of an item has room for it"


def test_a_reason_is_no_step(block, portfolio):
    """Why something comes first cannot be done: nobody is asked what became of it, or kept from handing in."""
    finish(block("strength", user=portfolio.user))
    priority = activity("strength").example("th")["answers"]["priority"]
    assert priority["why"]
    assert [said(one.line) for one in entries(portfolio, "step")] == [priority["first_step"]]


def test_the_same_number_of_queries_whatever_there_is(block, portfolio, desk):
    with own_queries() as little:
        part(portfolio)
    for place in range(3):
        for kind in ("aar", "strength", "ladder"):
            public_id = finish(block(kind, name=f"{kind}{place}", user=portfolio.user))
            desk.claim(public_id)
            desk.write(public_id, {"comment:c1": {"anchor": "whole", "type": "question", "text": "เล่าเพิ่ม", "order": 1}})
            desk.give_back(public_id)
    with own_queries() as much:
        part(portfolio)
    opening = len(little) - MOST + 2  # neither a review nor its draft was there
    assert len(much) - opening <= MOST, much


def test_no_other_kind_pays_for_it(block, teacher):
    with own_queries() as before:
        teacher.open()
    assert not [one for one in before if "review" in one.lower() and "draft" in one.lower()]
    with pytest.raises(Refused, match="not_found"):
        part(teacher)


def test_nobody_elses_work_is_in_it(block, portfolio):
    other = block("aar")
    finish(other)
    assert not entries(portfolio, "step")


def test_withdrawn_work_tells_nothing(block, portfolio):
    review = block("aar", user=portfolio.user)
    finish(review)
    assert entries(portfolio, "step")
    review.withdraw()
    assert not entries(portfolio, "step")


def test_a_step_keeps_its_ref_when_it_is_handed_in_again(block, portfolio, desk):
    review = block("aar", user=portfolio.user)
    public_id = finish(review)
    before = {one.ref for one in entries(portfolio, "step")}
    desk.claim(public_id)
    desk.give_back(public_id)
    review.open()
    review.submit(token="again-token")
    assert {one.ref for one in entries(portfolio, "step")} == before


def test_quality_is_private_and_story_and_trust_are_not_there(block, teacher, portfolio, desk):
    desk.claim(teacher.public_id)
    desk.give_back(teacher.public_id)
    key, item = next((key, one) for key, one in teacher.open().network.items.items() if key.startswith("partner:"))
    value = {
        **item.v,
        "quality": "strained" if item.v["quality"] != "strained" else "strong",
        "trust": 2,
        "story": SECRET[0],
    }
    teacher.save(change("network", key, value, base=item.r))
    teacher.submit(token="a-later-token")
    found = part(portfolio).record
    (moved,) = [one for one in found.entries if one.sort == "quality"]
    assert (moved.private, moved.who) == (True, [key.partition(":")[2]])
    assert SECRET[0] not in found.model_dump_json()
    assert all(one.private for one in found.entries if one.facts.get("field") == "quality")


def test_comments_come_with_replies_and_those_about_a_partner_start_out(block, portfolio, desk, teacher):
    key = next(key for key in teacher.open().network.items if key.startswith("partner:"))
    desk.claim(teacher.public_id)
    comments = {
        "comment:c1": {"anchor": "whole", "type": "question", "text": "กลุ่มไหนยังไม่ได้พูด", "order": 1},
        "comment:c2": {"anchor": key, "type": "suggestion", "text": "ลองไปหาอีกครั้ง", "order": 2},
    }
    desk.write(teacher.public_id, comments)
    assert not entries(portfolio, "comment"), "nothing of a review before it is sent"
    desk.give_back(teacher.public_id)
    teacher.open()
    teacher.save(change("answers", "reply:c1", {"text": "ชวนปู่ย่าคุยแล้ว", "done": True}))
    found = {said(one.line): one for one in entries(portfolio, "comment")}
    first, second = found["กลุ่มไหนยังไม่ได้พูด"], found["ลองไปหาอีกครั้ง"]
    assert (said(first.note), first.facts["done"], first.starts_out) == ("ชวนปู่ย่าคุยแล้ว", 1, False)
    assert (second.starts_out, said(second.note)) == (True, "")


def test_a_step_without_an_answer_is_not_handed_in(block, portfolio):
    finish(block("aar", user=portfolio.user))
    portfolio.open()
    portfolio.save(*of_values("answers", {"look:pupils": {"text": "เด็กกล้าอ่าน"}}))
    with pytest.raises(Refused) as refused:
        portfolio.submit()
    assert [one.code for one in refused.value.problems if one.blocking] == ["step_open"]
    steps = {f"step:{one.ref}": {"done": "yes", "text": ""} for one in entries(portfolio, "step")}
    portfolio.save(*of_values("answers", steps))
    page = portfolio.submit()
    assert page.submission.status == "submitted"


def later(host):
    host.clock += timedelta(hours=1)


def again(page, desk, public_id):
    """Returned with a comment, and handed in once more."""
    later(page.host)
    desk.give_back(public_id, text=f"ข้อที่ {page.host.clock:%d%H}")
    later(page.host)
    page.open()
    page.submit()


def record_of(desk, public_id, place):
    return desk.detail(public_id).rounds[place].content["record"]


def test_a_round_is_read_as_it_was_when_it_was_handed_in(host, block, portfolio, desk):
    """Also where later rounds are so many that not all are read, and blocks were begun since."""
    review = block("aar", user=portfolio.user, title="ถอดบทเรียน")
    of_review = finish(review)
    for _ in range(2):
        again(review, desk, of_review)
    later(host)
    portfolio.save(
        *of_values("answers", {"look:pupils": {"text": "เด็กกล้าอ่าน"}}),
        *of_values("answers", {f"step:{one.ref}": {"done": "yes", "text": ""} for one in entries(portfolio, "step")}),
    )
    public_id = portfolio.submit().submission.public_id
    before = record_of(desk, public_id, 0)
    assert len([one for one in before["entries"] if one["sort"] == "comment"]) == 2
    later(host)
    block("ladder", user=portfolio.user, title="บันได").save_example()
    for _ in range(OF_BLOCK + 1):
        again(review, desk, of_review)
    assert record_of(desk, public_id, 0) == before
    again(portfolio, desk, public_id)
    assert record_of(desk, public_id, 1) == before, "beside a later round"
    now = record_of(desk, public_id, 0)
    assert now["cut"]
    assert [one["title"] for one in now["missing"]] == ["บันได"]


def test_paper_has_no_quality_and_no_name_of_a_trainer(block, teacher, portfolio, desk):
    desk.claim(teacher.public_id)
    desk.write(teacher.public_id, {"comment:c1": {"anchor": "whole", "type": "question", "text": "กลุ่มไหน", "order": 1}})
    desk.give_back(teacher.public_id)
    key, item = next((key, one) for key, one in teacher.open().network.items.items() if key.startswith("partner:"))
    value = {**item.v, "quality": "strained" if item.v["quality"] != "strained" else "strong"}
    teacher.save(change("network", key, value, base=item.r))
    teacher.submit(token="a-later-token")
    portfolio.save(*of_values("answers", {"look:pupils": {"text": "เด็กกล้าอ่าน"}}))
    round_ = portfolio.submit().rounds[0]
    page = api.round_for_print(
        user_id=portfolio.user, public_id=round_.public_id, language="th", thai_digits=False, words={}
    )
    found = page.round.content["record"]["entries"]
    assert not [one for one in found if one["private"]]
    assert {one["by"] for one in found if one["sort"] == "comment"} == {""}


class TestNamesOnPaper:
    """Partners stand on paper as their teacher chose: under another name, unless it is told when and how one agreed."""

    @pytest.fixture
    def partner(self, teacher, portfolio):
        """The key and the name of a partner of which the course's work tells something, also in a teacher's words."""
        assert "bbbbbbbbbbbb" in {piece.partner for one in entries(portfolio) for piece in one.line}
        return "bbbbbbbbbbbb", "วัดป่า ศรีดอนแก้ว"

    @pytest.fixture
    def teacher(self, block, desk):
        """A map that grew between two rounds."""
        first = block("map")
        public_id = finish(first)
        desk.claim(public_id)
        desk.give_back(public_id)
        like = next(item.v for key, item in first.open().network.items.items() if key.startswith("partner:"))
        new = {**like, "name": "วัดป่า ศรีดอนแก้ว", "sector": "faith", "order": 40}
        first.save(*of_values("network", {"partner:bbbbbbbbbbbb": new}))
        first.public_id = first.submit(token="a-later-token").submission.public_id
        return first

    def paper(self, portfolio, **answers):
        written = {key.replace("__", ":"): value for key, value in answers.items()}
        portfolio.save(*of_values("answers", {"look:pupils": {"text": "เด็กกล้าอ่าน"}, **written}))
        round_ = portfolio.submit().rounds[0]
        return api.round_for_print(
            user_id=portfolio.user, public_id=round_.public_id, language="th", thai_digits=False, words={}
        )

    def told(self, page):
        return page.round.model_dump_json(include={"network", "content"})

    def test_another_name_where_nothing_was_chosen(self, portfolio, partner):
        page = self.paper(portfolio)
        who, name = partner
        assert name not in self.told(page)
        shown = page.round.network[f"partner:{who}"].v["name"]
        pieces = [piece for one in page.round.content["record"]["entries"] for piece in one["line"]]
        assert {piece["text"] for piece in pieces if piece["partner"] == who} == {shown}

    def test_another_name_from_the_draft_too(self, portfolio, partner):
        who, name = partner
        portfolio.save(
            *of_values("answers", {f"alias:{who}": {"name": "วัดใกล้ทุ่ง", "real": False, "told": "", "how": ""}})
        )
        page = api.draft_for_print(visit=portfolio.visit(), thai_digits=False)
        assert page.round.content["record"]["entries"]
        assert name not in self.told(page)
        assert page.round.network[f"partner:{who}"].v["name"] == "วัดใกล้ทุ่ง"

    def test_the_name_the_teacher_gave(self, portfolio, partner):
        who, name = partner
        page = self.paper(portfolio, **{f"alias__{who}": {"name": "วัดใกล้ทุ่ง", "real": False, "told": "", "how": ""}})
        assert name not in self.told(page)
        assert page.round.network[f"partner:{who}"].v["name"] == "วัดใกล้ทุ่ง"

    @pytest.mark.parametrize("how", ["", "คุยกันหลังทำบุญ"])
    def test_its_own_name_only_where_it_agreed(self, portfolio, partner, how):
        who, name = partner
        page = self.paper(
            portfolio,
            share={"names": "real", "me": True, "licence": ""},
            **{f"alias__{who}": {"name": "", "real": True, "told": "2026-11-20", "how": how}},
        )
        assert (name in self.told(page)) is bool(how)

    def test_a_trainer_reads_its_own_name(self, portfolio, partner, desk):
        _, name = partner
        self.paper(portfolio)
        content = desk.detail(portfolio.open().submission.public_id).rounds[0].content
        assert name in json.dumps(content, ensure_ascii=False)


def test_where_no_trainer_reads_it_is_finished_when_its_teacher_says_so(host, block, teacher, desk):
    """A setting of the block: the record then stays that of the day it was finished."""
    page = block("portfolio", user=teacher.user, needs_trainer=False, wpa=("2.4",))
    assert page.open().block.needs_trainer is False
    page.save(*of_values("answers", {"look:pupils": {"text": "เด็กกล้าอ่าน"}}))
    done = page.submit()
    assert done.submission.status == "accepted"
    before = part(page).record
    later(host)
    finish(block("aar", user=teacher.user))
    assert part(page).record == before
    shown = desk.detail(done.submission.public_id)
    assert shown.rounds[0].content["record"]["entries"]

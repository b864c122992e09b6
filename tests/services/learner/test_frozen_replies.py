"""A reply to a comment is told in a portfolio's round as it was when that was handed in."""

from __future__ import annotations

from datetime import timedelta

import pytest

from partnership_xblock import api
from partnership_xblock.events import Submitted
from partnership_xblock.models import Round
from partnership_xblock.services.wire.save import LoadRequest
from tests.fakes.course import change, of_values

pytestmark = pytest.mark.django_db


@pytest.fixture
def teacher(open_for):
    """A map that was handed in."""
    page = open_for(kind="map", name="map")
    page.save_example()
    page.public_id = page.submit().submission.public_id
    return page


@pytest.fixture
def portfolio(open_for, teacher):
    return open_for(kind="portfolio", name="portfolio", user=teacher.user)


def later(host):
    host.clock += timedelta(hours=1)


def entries(page):
    request = LoadRequest(person=page.person, part="record")
    return api.open_part(visit=page.visit(), request=request).record.model_dump()["entries"]


def at_the_desk(desk, public_id, place):
    return desk.detail(public_id).rounds[place].content["record"]["entries"]


def replied(entries_):
    """What was answered to each comment, and whether it was marked done."""
    return [(said_of(one), one["facts"].get("done", 0)) for one in entries_ if one["sort"] == "comment"]


def said_of(entry):
    return "".join(piece["text"] for piece in entry["note"])


def test_a_round_has_the_replies_that_stood_when_it_was_handed_in(host, teacher, portfolio, desk):
    """The desk, its teacher and paper: edited later, a reply changes no round that was read or signed."""
    desk.claim(teacher.public_id)
    comment = {"anchor": "whole", "type": "question", "order": 1}
    desk.write(teacher.public_id, {f"comment:{id_}": {**comment, "text": id_} for id_ in ("c1", "c2")})
    desk.give_back(teacher.public_id)
    teacher.open()
    teacher.save(change("answers", "reply:c1", {"text": "ชวนปู่ย่าคุยแล้ว", "done": False}))
    later(host)
    portfolio.open()
    portfolio.save(*of_values("answers", {"look:pupils": {"text": "เด็กกล้าอ่าน"}}))
    public_id = portfolio.submit().submission.public_id
    then = [("ชวนปู่ย่าคุยแล้ว", 0), ("", 0)]

    later(host)
    revision = teacher.open().answers.items["reply:c1"].r
    teacher.save(
        change("answers", "reply:c1", {"text": "ยังไม่ได้ชวน", "done": True}, base=revision),
        change("answers", "reply:c2", {"text": "ลองแล้ว", "done": True}),
    )
    assert replied(at_the_desk(desk, public_id, 0)) == then
    (round_,) = portfolio.open().rounds
    shown = api.open_part(visit=portfolio.visit(), request=LoadRequest(person=portfolio.person, part=round_.public_id))
    assert replied(shown.content["record"]["entries"]) == then
    assert replied(entries(portfolio)) == then, "while it waits to be read"
    paper = api.round_for_print(
        user_id=portfolio.user, public_id=round_.public_id, language="th", thai_digits=False, words={}
    )
    assert replied(paper.round.content["record"]["entries"]) == then

    later(host)
    desk.give_back(public_id, text="เล่าอีกนิด")
    later(host)
    portfolio.open()
    portfolio.submit()
    now = [("ยังไม่ได้ชวน", 1), ("ลองแล้ว", 1)]
    assert replied(at_the_desk(desk, public_id, 0)) == now
    assert replied(at_the_desk(desk, public_id, 1)) == then


def test_a_reply_is_no_answer_of_the_portfolio(host, teacher, portfolio, desk, django_capture_on_commit_callbacks):
    """It stands in the round to be read there, and nowhere in what its teacher goes on writing."""
    desk.claim(teacher.public_id)
    desk.write(teacher.public_id, {"comment:c1": {"anchor": "whole", "type": "question", "text": "c1", "order": 1}})
    desk.give_back(teacher.public_id)
    portfolio.open()
    portfolio.save(*of_values("answers", {"look:pupils": {"text": "เด็กกล้าอ่าน"}}))
    with django_capture_on_commit_callbacks(execute=True):
        portfolio.submit()
    assert [one.data["items"] for one in host.events if one.name == Submitted.NAME][-1] == 1
    portfolio.withdraw()
    assert list(portfolio.open().answers.items) == ["look:pupils"]


def test_a_round_of_an_older_release_tells_them_as_they_are_now(teacher, portfolio, desk):
    desk.claim(teacher.public_id)
    desk.write(teacher.public_id, {"comment:c1": {"anchor": "whole", "type": "question", "text": "c1", "order": 1}})
    desk.give_back(teacher.public_id)
    portfolio.open()
    portfolio.save(*of_values("answers", {"look:pupils": {"text": "เด็กกล้าอ่าน"}}))
    public_id = portfolio.submit().submission.public_id
    stored = Round.objects.get(submission__public_id=public_id)
    stored.answers = {key: item for key, item in stored.answers.items() if not key.startswith("reply:")}
    stored.save()
    teacher.open()
    teacher.save(change("answers", "reply:c1", {"text": "ลองแล้ว", "done": True}))
    assert replied(at_the_desk(desk, public_id, 0)) == [("ลองแล้ว", 1)]


def test_what_a_later_release_keeps_with_a_reply_is_left_out(teacher, portfolio, desk):
    """Seen where a release is taken back: the round opens, and says what it knows of the reply."""
    desk.claim(teacher.public_id)
    desk.write(teacher.public_id, {"comment:c1": {"anchor": "whole", "type": "question", "text": "c1", "order": 1}})
    desk.give_back(teacher.public_id)
    teacher.open()
    teacher.save(change("answers", "reply:c1", {"text": "ลองแล้ว", "done": True}))
    portfolio.open()
    portfolio.save(*of_values("answers", {"look:pupils": {"text": "เด็กกล้าอ่าน"}}))
    public_id = portfolio.submit().submission.public_id
    stored = Round.objects.get(submission__public_id=public_id)
    for key, item in stored.answers.items():
        if key.startswith("reply:"):
            item["v"]["mood"] = "glad"
    stored.save()
    assert replied(at_the_desk(desk, public_id, 0)) == [("ลองแล้ว", 1)]

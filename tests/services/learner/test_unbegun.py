"""What a portfolio says of activities that its teacher has not begun: which, to whom, and what happens without them."""

from __future__ import annotations

import pytest

from partnership_xblock import api
from partnership_xblock.host.protocol import Activity, Masquerade
from partnership_xblock.repositories import record as repository
from partnership_xblock.services.learner.unbegun import LISTED
from partnership_xblock.services.wire.save import LoadRequest
from tests.fakes.course import usage
from tests.fakes.sql import own_queries

pytestmark = pytest.mark.django_db
MOST = 6
"""Queries of the read of a record (test_record.py)."""


def told(title: str, kind: str, *, available: bool = True) -> dict[str, object]:
    """As `student_view_data` tells it."""
    return {"kind": kind, "available": available, "title": {"th": title, "en": f"{title} en"}}


def part(page):
    return api.open_part(visit=page.visit(), request=LoadRequest(person=page.person, part="record")).record


def titles(page):
    return [one.title for one in part(page).unbegun]


@pytest.fixture
def portfolio(open_for):
    """The portfolio of somebody who has handed in a map, and begun one reflection."""
    page = open_for(kind="map", name="map")
    page.save_example()
    page.submit()
    draft = open_for(kind="aar", name="begun", user=page.user)
    draft.save_example()
    portfolio = open_for(kind="portfolio", name="portfolio", user=page.user)
    portfolio.host.activities_of[page.user] = [
        Activity(usage("map"), told("แผนที่", "map")),
        Activity(usage("begun"), told("เริ่มแล้ว", "aar")),
        Activity(usage("strength"), told("ความเข้มแข็ง", "strength")),
        Activity(usage("lesson"), told("บทเรียน", "lesson")),
        Activity(usage("portfolio"), told("แฟ้ม", "portfolio")),
        Activity(usage("ladder"), told("บันได", "ladder")),
    ]
    return portfolio


def test_it_names_what_would_tell_something_and_where_it_is(portfolio):
    """Not what she has begun, nor kinds that tell a portfolio nothing."""
    found = part(portfolio)
    assert [(one.title, one.url) for one in found.unbegun] == [
        ("ความเข้มแข็ง", f"https://lms.test/jump/{usage('strength')}"),
        ("บันได", f"https://lms.test/jump/{usage('ladder')}"),
    ]
    assert found.unbegun_more == 0
    assert [one.url for one in found.missing] == [f"https://lms.test/jump/{usage('begun')}"]
    portfolio.language = "en"
    assert titles(portfolio) == ["ความเข้มแข็ง en", "บันได en"]


def test_it_costs_no_query_of_ours(portfolio):
    with own_queries() as asked:
        assert titles(portfolio)
    portfolio.host.activities_of.clear()
    with own_queries() as without:
        assert part(portfolio).missing
    assert len(asked) == len(without)


def test_the_host_is_asked_once_in_five_minutes_and_what_was_begun_since_goes_at_once(portfolio, open_for):
    assert titles(portfolio) == ["ความเข้มแข็ง", "บันได"]
    open_for(kind="ladder", name="ladder", user=portfolio.user).save_example()
    assert titles(portfolio) == ["ความเข้มแข็ง"]
    assert portfolio.host.asked_for_activities == 1


def test_who_has_begun_nothing_is_led_to_all_of_them(open_for):
    portfolio = open_for(kind="portfolio", name="portfolio")
    portfolio.host.activities_of[portfolio.user] = [Activity(usage("map"), told("แผนที่", "map"))]
    found = part(portfolio)
    assert (found.entries, found.missing) == ([], [])
    assert [one.title for one in found.unbegun] == ["แผนที่"]


def test_what_was_begun_long_ago_is_begun(portfolio, monkeypatch):
    """Also where a course has more than is read."""
    monkeypatch.setattr(repository, "BLOCKS", 1)
    assert titles(portfolio) == ["ความเข้มแข็ง", "บันได"]
    assert part(portfolio).cut


def test_a_few_are_named_and_the_rest_are_counted(portfolio):
    portfolio.host.activities_of[portfolio.user] = [
        Activity(usage(f"plan{n}"), told(f"แผน {n}", "plan")) for n in range(LISTED + 3)
    ]
    found = part(portfolio)
    assert [one.title for one in found.unbegun] == [f"แผน {n}" for n in range(LISTED)]
    assert found.unbegun_more == 3


def test_what_is_broken_nameless_or_of_another_release_is_passed_over(portfolio):
    portfolio.host.activities_of[portfolio.user] = [
        Activity(usage("broken"), told("เสีย", "ladder", available=False)),
        Activity(usage("nameless"), {"kind": "ladder", "available": True, "title": {}}),
        Activity(usage("newer"), told("ใหม่กว่า", "flying")),
        Activity(usage("odd"), {"kind": ["map"], "available": True, "title": {"th": "แปลก"}}),
        Activity(usage("empty"), {}),
    ]
    found = part(portfolio)
    assert (found.unbegun, found.unbegun_more) == ([], 0)


def test_a_host_that_fails_leaves_the_record_as_it_was(portfolio, monkeypatch, caplog):
    def fail(user_id, usage_key):
        raise LookupError("ข้อความของครู")

    monkeypatch.setattr(portfolio.host, "activities", fail)
    found = part(portfolio)
    assert found.unbegun == []
    assert [one.url for one in found.missing] == [f"https://lms.test/jump/{usage('begun')}"]
    assert [one for one in found.entries if one.sort == "wave"]
    assert "LookupError" in caplog.text
    assert "ข้อความของครู" not in caplog.text


def test_an_answer_that_cannot_be_read_leaves_the_record_as_it_was(portfolio):
    portfolio.host.activities_of[portfolio.user] = [Activity(usage("ladder"), None)]
    assert part(portfolio).unbegun == []
    assert part(portfolio).missing


def test_staff_who_look_at_her_portfolio_are_told_nothing_of_it(portfolio, open_for):
    trainer = open_for(kind="portfolio", name="portfolio", trainer=True)
    trainer.host.masked = Masquerade(learner_id=portfolio.user)
    assert part(trainer).missing
    assert titles(trainer) == []
    assert trainer.host.asked_for_activities == 0


def test_it_stands_neither_in_the_round_nor_on_paper_nor_with_its_trainer(portfolio, desk):
    """Nor on the page of work that she can no longer change."""
    portfolio.save_example()
    assert titles(portfolio)
    paper = api.draft_for_print(visit=portfolio.visit(), thai_digits=False).model_dump_json()
    public_id = portfolio.submit().submission.public_id
    assert titles(portfolio) == []
    page = portfolio.open().model_dump_json()
    desk.claim(public_id)
    for text in (paper, page, desk.detail(public_id).model_dump_json()):
        assert '"sort":"wave"' in text, "what was handed in is there"
        for name in ("strength", "ladder"):
            assert str(usage(name)) not in text

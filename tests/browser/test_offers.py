"""A lesson's sentence used in the rating; told when it changes, gone when it is withdrawn. A step that is not used is
offered on no device again."""

from __future__ import annotations

import secrets
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from partnership_xblock.activities import activity
from partnership_xblock.activities.lesson.content import loaded as preset
from tests.browser.axe import violations
from tests.browser.offered import Offered
from tests.browser.server import loaded, posted
from tests.browser.widths import each_width

pytestmark = pytest.mark.browser
SENTENCE = "เดือนหน้าจะชวนพระอาจารย์คุยเรื่องเรียนรู้จากกัน"
LATER = "เดือนหน้าจะชวน อสม. คุยก่อน"


def post(page: Page, handler: str, **body: Any) -> Any:
    """How a lesson is done is told in test_lesson.py."""
    return posted(page, "lesson-start", handler, **body)


def finish(page: Page, sentence: str) -> None:
    """Finishes the lesson, or again after it was taken up again, with this sentence."""
    now = loaded(page, "lesson-start")
    if now["submission"]["status"] == "accepted":
        post(page, "withdraw")
        now = loaded(page, "lesson-start")
    example = {**activity("lesson").finished("th")["answers"], "take": {"text": sentence, "partner": ""}}
    there = now["answers"]["items"]
    changes = [
        {"doc": "answers", "key": key, "v": value, "base": there.get(key, {}).get("r", 0)}
        for key, value in example.items()
        if key == "take" or key not in there
    ]
    saved = post(page, "save_draft", changes=changes)
    post(page, "submit", token=secrets.token_hex(8), revision=saved["revision"])


def test_a_lessons_sentence_goes_on(person):
    page = person("somying", width=360, touch=True)
    finish(page, SENTENCE)
    work = Offered(page, "strength-start")
    work.reach()
    t = work.t
    row = work.row(SENTENCE)
    expect(row).to_contain_text(preset("network").title.th)
    for button in row.get_by_role("button").all():
        assert (button.bounding_box() or {})["height"] >= 44
    assert loaded(page, "strength-start")["answers"]["items"] == {}, "it is offered, and nothing is written"

    # Without a signal: it is copied, said, and written on from there.
    page.context.set_offline(True)
    work.press("offer.use", SENTENCE)
    why = work.field(t("strength.why"))
    expect(why).to_have_value(SENTENCE)
    expect(why).to_be_focused()
    expect(work.root.get_by_role("status").filter(has_text=t("offer.taken", text=SENTENCE))).to_have_count(1)
    page.context.set_offline(False)
    work.saved()
    for _width in each_width(page):
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    work.none()
    expect(why).to_have_value(SENTENCE)

    # It changes where it comes from: told, and not applied by itself.
    finish(page, LATER)
    work.reach()
    expect(work.row(LATER)).to_contain_text(t("offer.changed", text=SENTENCE))
    expect(why).to_have_value(SENTENCE)
    assert violations(page) == []
    work.press("offer.use_new", LATER)
    expect(why).to_have_value(LATER)
    work.saved()
    work.none()

    # Withdrawn it is offered to nobody; what was made of it stays.
    again = Offered(person("somying"), "strength-again")
    again.reach()
    expect(again.row(LATER)).to_be_visible()
    post(page, "withdraw")
    again.none()
    work.open()
    expect(why).to_have_value(LATER)


def test_not_used_it_is_offered_on_no_device_again(person):
    """The first step of the rating, in the log of meetings: on a wide screen and in English."""
    page = person("buakaew", width=1280, language="en")
    step = loaded(page, "strength-start")["rounds"][0]["answers"]["priority"]["v"]["first_step"]
    work = Offered(page, "plc-start", language="en")
    work.reach()
    expect(work.row(step)).to_be_visible()
    others = work.card.get_by_role("listitem").count() - 1
    work.press("offer.not_now", step)
    expect(work.row(step)).to_contain_text(work.t("offer.not_used"))
    work.saved()
    there = loaded(page, "plc-start")["answers"]["items"]
    assert [item["v"]["state"] for key, item in there.items() if key.startswith("offer:")] == ["dismissed"]
    assert not [key for key, item in there.items() if key.startswith("cycle:") and item["v"]["title"] == step]
    other = Offered(person("buakaew", language="en"), "plc-start", language="en")
    with other.page.expect_response(lambda answer: "offers" in (answer.request.post_data or "")):
        other.reach()
    expect(other.card.get_by_role("listitem")).to_have_count(others)
    expect(other.row(step)).to_have_count(0)

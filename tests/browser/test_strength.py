"""Rating a network from an empty page to handing in: what is missing is said at its place, and all of it arrives."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.rating import CONTENT, rate
from tests.browser.server import loaded
from tests.browser.teacher import Work
from tests.browser.widths import IN_BOTH, LANGUAGES

pytestmark = pytest.mark.browser
LEVELS = ((2, 5), (3, 4), (4, 5), ("unknown", 4), (1, 3), (3, 3), (2, 4))


@pytest.mark.parametrize(("language", "width"), IN_BOTH)
def test_from_empty_to_handed_in(person, language, width):
    page = person("somying", width=width, language=language, touch=width == 360)
    work = Work(page, "strength-start", language=language).open()
    t = work.t
    rate(work, LEVELS)
    work.field(t("strength.priority_indicator")).select_option(index=1)
    work.field(t("strength.why")).fill("ห่างจากที่อยากเห็นมากที่สุด")
    work.field(t("strength.first_step")).fill("ชวนกรรมการสถานศึกษาคุยหนึ่งชั่วโมง")
    work.saved().confirm()
    expect(work.receipt).to_be_visible()
    expect(work.root.get_by_role("textbox")).to_have_count(0)

    held = {key: item["v"] for key, item in loaded(page, "strength-start")["rounds"][0]["answers"].items()}
    ratings = [held[f"rating:{one.id}"] for one in CONTENT.offered]
    assert [(one["now"], one["wanted"]) for one in ratings] == list(LEVELS)
    assert held["priority"]["first_step"] == "ชวนกรรมการสถานศึกษาคุยหนึ่งชั่วโมง"


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_that_is_missing_is_said_at_once_and_leads_to_its_place(person, language):
    work = Work(person("somying", width=360, language=language), "strength-start", language=language).open()
    work.send.click()
    head = work.root.get_by_role("heading", name=work.t.like("submit.not_ready"))
    expect(head).to_be_focused()
    work.stands_at("draft")
    missing = work.root.locator(".px-errors").get_by_role("button")
    assert missing.count() > len(CONTENT.offered), "every side, and what closes the work"
    missing.filter(has_text=work.t("problem.first_step_missing")).click()
    expect(work.field(work.t("strength.first_step"))).to_be_focused()
    work.field(work.t("strength.first_step")).fill("ชวนคุย")
    expect(missing.filter(has_text=work.t("problem.first_step_missing"))).to_have_count(0)

"""`portfolio` from an empty page through a trainer's answer and back, on a phone and on a wide screen."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from partnership_xblock.activities.portfolio.content import PortfolioContent
from tests.browser.server import loaded
from tests.browser.teacher import Work

pytestmark = pytest.mark.browser
CONTENT = PortfolioContent.preset()
WRITTEN = "เด็กที่ไม่เคยยกมือ อ่านให้ปู่ฟังจนจบเล่ม"


@pytest.mark.parametrize(("language", "width"), [("th", 360), ("en", 1280)])
def test_from_empty_to_handed_in(person, language, width):
    page = person("somying", width=width, language=language, touch=width == 360)
    work = Work(page, "portfolio-start", language=language).open()
    work.send.click()
    expect(work.root.get_by_role("heading", name=work.t.like("submit.not_ready"))).to_be_visible()
    label = next(part.label.into(language) for part in CONTENT.parts if part.id == "reflect")
    work.root.get_by_role("group").filter(has=page.get_by_role("heading", name=label)).first.locator(
        "summary"
    ).first.click()
    work.field(CONTENT.questions[0].label.into(language)).fill(WRITTEN)
    steps = work.root.get_by_role("radio", name=work.t["portfolio.done_yes"])
    for place in range(steps.count()):
        steps.nth(place).check(force=True)
    work.saved().confirm()
    expect(work.receipt).to_be_visible()
    page.reload()
    work.ready()
    expect(work.root.get_by_text(WRITTEN, exact=True)).to_be_visible()
    answers = loaded(page, "portfolio-start")["rounds"][0]["answers"]
    assert answers[f"look:{CONTENT.questions[0].id}"]["v"] == {"text": WRITTEN}
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")

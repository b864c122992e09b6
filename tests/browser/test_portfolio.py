"""`portfolio` from an empty page to handing in, on a phone and on a wide screen: what is missing leads to its place."""

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
    expect(work.root.get_by_role("button", name=CONTENT.questions[0].label.into(language)).first).to_be_visible()
    # What is missing leads to its place, and opens the part it is in.
    question = CONTENT.questions[0].label.into(language)
    work.root.get_by_role("button", name=question).first.click()
    work.field(question).fill(WRITTEN)
    work.saved().confirm()
    expect(work.receipt).to_be_visible()
    page.reload()
    work.ready()
    expect(work.root.get_by_text(WRITTEN, exact=True)).to_be_visible()
    answers = loaded(page, "portfolio-start")["rounds"][0]["answers"]
    assert answers[f"look:{CONTENT.questions[0].id}"]["v"] == {"text": WRITTEN}
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")

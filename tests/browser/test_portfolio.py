"""`portfolio` from an empty page to handing in, on a phone and on a wide screen: all of it arrives."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from partnership_xblock.activities.portfolio.content import PortfolioContent
from tests.browser.server import loaded
from tests.browser.teacher import Work

pytestmark = pytest.mark.browser
CONTENT = PortfolioContent.preset()
WRITTEN = "เดือนก่อนผู้ปกครองมาช่วยกันสามคน"


@pytest.mark.parametrize(("language", "width"), [("th", 360), ("en", 1280)])
def test_from_empty_to_handed_in(person, language, width):
    page = person("somying", width=width, language=language, touch=width == 360)
    work = Work(page, "portfolio-start", language=language).open()
    work.send.click()
    expect(work.root.get_by_role("heading", name=work.t.like("submit.not_ready"))).to_be_visible()
    chosen = CONTENT.choices[1]
    work.choose(chosen.label.into(language))
    work.field(CONTENT.tell.into(language)).fill(WRITTEN)
    work.saved().confirm()
    expect(work.receipt).to_be_visible()
    page.reload()
    work.ready()
    expect(work.root.get_by_text(WRITTEN, exact=True)).to_be_visible()
    answers = loaded(page, "portfolio-start")["rounds"][0]["answers"]
    assert (answers["choice"]["v"], answers["note"]["v"]) == ({"value": chosen.id}, {"text": WRITTEN})
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")

"""A teacher shares her portfolio: a colleague of the course reads it without names, somebody outside gets nothing; she
withdraws it, and it is gone."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from playwright.sync_api import expect

from partnership_xblock.activities.portfolio.content import PortfolioContent
from tests.browser import places
from tests.browser.axe import violations
from tests.browser.teacher import Work
from tests.browser.widths import IN_BOTH

pytestmark = pytest.mark.browser
CONTENT = PortfolioContent.preset()
WRITTEN = "เด็กที่ไม่เคยยกมือ อ่านให้ปู่ฟังจนจบเล่ม"
CIRCLE = f"/partnership/courses/{places.COURSE}/shared/"
LOOKS = os.environ.get("SHARING_LOOKS", "")


def looked(page, name):
    """A picture, where somebody wants to look."""
    if LOOKS:
        page.screenshot(path=str(Path(LOOKS) / f"{name}.png"), full_page=True)


def _withdrawn_at_its_own_page(page, work):
    """Where she can, also when the course is closed to her (tests/pages/test_circle.py)."""
    page.goto(f"{CIRCLE}1/")
    looked(page, f"own-{work.t.language}")
    assert violations(page) == []
    page.get_by_text(work.t("circle.unshare"), exact=True).click()
    looked(page, f"own-open-{work.t.language}")
    assert violations(page) == []
    page.get_by_role("button", name=work.t("circle.unshare_now")).click()
    expect(page.get_by_role("heading", name=work.t("circle.unshared"))).to_be_visible()
    looked(page, f"own-gone-{work.t.language}")


@pytest.mark.parametrize(("language", "width"), IN_BOTH)
def test_shared_read_and_withdrawn(person, language, width):
    page = person("somying", width=width, language=language, touch=width == 360)
    work = Work(page, "portfolio-start", language=language).open()
    label = next(part.label.into(language) for part in CONTENT.parts if part.id == "reflect")
    group = work.root.get_by_role("group").filter(has=page.get_by_role("heading", name=label)).first
    group.locator("summary").first.click()
    work.field(CONTENT.questions[0].label.into(language)).fill(WRITTEN)
    work.saved()
    expect(work.root.get_by_role("heading", name=work.t("portfolio.share_none"))).to_be_visible()
    # No licence is assumed: it is asked for at its place.
    work.button("portfolio.share_publish").click()
    expect(work.root.get_by_text(work.t("portfolio.against_licence_missing")).first).to_be_visible()
    looked(page, f"missing-{language}")
    work.choose(CONTENT.licences[0].label.into(language))
    work.saved()
    work.button("portfolio.share_publish").click()
    expect(work.root.get_by_text(work.t("portfolio.share_look_first"))).to_be_visible()
    with page.context.expect_page() as opened:
        work.button("portfolio.share_look").click()
    preview = opened.value
    expect(preview.get_by_text(WRITTEN)).to_be_visible()
    looked(preview, f"preview-{language}")
    preview.close()
    work.button("portfolio.share_publish").click()
    expect(work.root.get_by_role("heading", name=work.t("portfolio.share_shared", n=1))).to_be_visible()
    looked(page, f"shared-{language}")
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")

    colleague = person("buakaew", width=width, language=language)
    colleague.goto(CIRCLE)
    looked(colleague, f"list-{language}")
    colleague.get_by_role("article").first.get_by_role("link").click()
    expect(colleague.get_by_text(WRITTEN)).to_be_visible()
    looked(colleague, f"read-{language}")
    assert colleague.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
    assert colleague.goto(f"{CIRCLE}1/").status == 200

    outsider = person("wanna", width=width, language=language)
    assert outsider.goto(f"{CIRCLE}1/").status == 403
    assert WRITTEN not in outsider.content()
    visitor = person("", width=width, language=language)
    assert WRITTEN not in visitor.goto(f"{CIRCLE}1/").text()

    if language == "th":
        work.button("portfolio.share_withdraw").click()
    else:
        _withdrawn_at_its_own_page(page, work)
    work.open()
    expect(work.root.get_by_role("heading", name=work.t("portfolio.share_withdrawn", n=1))).to_be_visible()
    gone = colleague.reload()
    assert gone.status == 410
    expect(colleague.get_by_text(WRITTEN)).to_have_count(0)

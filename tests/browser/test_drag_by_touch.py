"""On her own layout a finger moves a partner, and the page where there is none."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from tests.browser.teacher import Work

pytestmark = pytest.mark.browser


def drag(page: Page, start: tuple[float, float], by: tuple[float, float]) -> None:
    """A finger, as the device sends it: with touches, not with a mouse."""
    session = page.context.new_cdp_session(page)
    x, y = start
    session.send("Input.dispatchTouchEvent", {"type": "touchStart", "touchPoints": [{"x": x, "y": y}]})
    for step in range(1, 11):
        point = {"x": x + by[0] * step / 10, "y": y + by[1] * step / 10}
        session.send("Input.dispatchTouchEvent", {"type": "touchMove", "touchPoints": [point]})
        page.wait_for_timeout(20)
    session.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
    page.wait_for_timeout(300)


def test_a_partner_follows_the_finger_and_the_page_does_not(person):
    page = person("somying", width=360, height=740, touch=True)
    work = Work(page, "map-start").open().add("วัดป่าดอน", "อบต.ดอนตะวัน", "ร้านป้าน้อย")
    work.button("map.unfold").tap()
    work.button("map.layout_own").tap()
    partner = work.root.locator(".pm-node").first
    work.root.locator(".pm-svg").evaluate("one => one.scrollIntoView({block: 'center'})")
    page.wait_for_timeout(300)

    def middle() -> tuple[float, float]:
        box = partner.bounding_box()
        return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2

    before, scrolled = middle(), page.evaluate("scrollY")
    sideways = 100 if before[0] < 180 else -100
    drag(page, before, (sideways, 60))
    after = middle()
    assert abs(after[0] - before[0] - sideways) < 12, "it follows sideways"
    assert abs(after[1] - before[1] - 60) < 12, "and down"
    assert page.evaluate("scrollY") == scrolled, "the page stays"
    work.saved()
    page.reload()
    work.ready()

    # Where there is no partner the finger scrolls as anywhere.
    work.button("map.unfold").tap()
    svg = work.root.locator(".pm-svg")
    svg.evaluate("one => one.scrollIntoView({block: 'center'})")
    page.wait_for_timeout(300)
    assert abs(middle()[0] - after[0]) < 12, "kept"
    box, scrolled = svg.bounding_box(), page.evaluate("scrollY")
    drag(page, (box["x"] + 6, box["y"] + box["height"] - 60), (0, -120))
    assert page.evaluate("scrollY") > scrolled + 60

    # A tap opens it still.
    work.button("map.fold").tap()
    work.button("map.unfold").tap()
    partner.tap()
    page.wait_for_timeout(300)
    assert work.root.get_by_role("group", name=work.t.like("map.edit")).count() == 1

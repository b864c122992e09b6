"""An author, a teacher and a trainer walk their way through pages that carry the platform's own styles and elements."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser import places
from tests.browser.axe import violations
from tests.browser.platform_styles import changed
from tests.browser.teacher import Work, made_map
from tests.browser.trainer import Desk
from tests.browser.widths import IN_BOTH, each_width

pytestmark = pytest.mark.browser
TITLE = "ใครอยู่รอบโรงเรียนเรา"
NAME = "สมหญิง"
TITLE_SIZE = {360: "23px", 1280: "28px"}
"""What the design gives a block's title; the platform's own rules would make it 14."""


def looks_right(frame):
    """As on a bare page, as large as designed, nobody kept out, and nothing wider than the window; in both widths.

    Colours are those of a bare page, where `test_axe.py` asks for their contrast."""
    for width in each_width(frame):
        assert changed(frame)[0] == []
        assert violations(frame, ".partnership-xblock", colours=False) == []
        title = frame.locator(".partnership-xblock h2").first
        assert title.evaluate("title => getComputedStyle(title).fontSize") == TITLE_SIZE[width]


def in_unit(page, language):
    page.goto(places.unit("partner-map"))
    expect(page.frame_locator("iframe.frame").locator(".partnership-xblock h2")).to_have_count(1)
    page.wait_for_load_state("networkidle")
    return Work(page, "map-start", language=language, frame=page.frames[1]).ready()


@pytest.mark.parametrize(("language", "width"), IN_BOTH)
def test_all_three_on_their_way(person, language, width):
    # The author names the activity in Studio's editing window, and finds it by that name with a short preview.
    page = person("pranee", language=language, width=width)
    page.goto(places.studio_form("map-start"))
    form = Work(page, "map-start", language=language, frame=page.frames[1])
    form.field(form.t("studio.display_name")).fill(TITLE)
    for _width in each_width(page):
        assert changed(form.frame)[0] == []
        assert violations(form.frame, ".partnership-xblock", colours=False) == []
    form.button("studio.save").click()
    expect(page.locator("[data-saved]")).to_be_visible()
    page.goto(places.STUDIO)
    expect(page.get_by_role("heading", name=TITLE, level=3)).to_be_visible()
    page.goto(f"{places.STUDIO}view/{places.usage_key('map-start')}/author_view")
    shown = Work(page, "map-start", language=language).ready()
    expect(shown.root.get_by_role("heading", name=TITLE)).to_be_visible()
    page.wait_for_load_state("networkidle")
    looks_right(page)
    shown.button("studio.preview_all").click()
    looks_right(page)

    # The teacher finds it in her unit, does it, and hands it in.
    teacher = person("somying", language=language, width=width)
    work = in_unit(teacher, language)
    expect(work.root.get_by_role("heading", name=TITLE)).to_be_visible()
    looks_right(work.frame)
    made_map(work).saved()
    # It comes three seconds after the first partner; a quick machine is here before.
    expect(work.root.locator(".pm-svg").first).to_be_visible()
    looks_right(work.frame)
    work.confirm()
    expect(work.receipt).to_be_visible()
    looks_right(work.frame)

    # The trainer tries it out in the same unit, and is led from there to what waits for her.
    page = person("aree", language=language, width=width)
    trial = in_unit(page, language)
    looks_right(trial.frame)
    with page.context.expect_page() as opened:
        trial.root.get_by_role("link", name=trial.t("mode.review")).click()
    page = opened.value
    desk = Desk(page, language=language)
    expect(desk.root.get_by_role("heading", level=1)).to_be_visible()
    for _width in each_width(page):
        assert violations(page, colours=False) == []
    desk.take(NAME)
    desk.comment("วัดป่าดอน", "question", "เจอกันบ่อยแค่ไหน")
    desk.result("return", "เติมอีกนิด", "เล่าเรื่องวัด").send("return")

    # Her answer stands in the teacher's unit.
    work = in_unit(teacher, language)
    expect(work.root.get_by_text("เจอกันบ่อยแค่ไหน")).to_be_visible()
    expect(work.root.get_by_text("เติมอีกนิด")).to_be_visible()
    looks_right(work.frame)

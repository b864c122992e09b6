"""A long link pasted wherever words go: no page is wider than its screen, and on paper it wraps in its cell."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from partnership_xblock.activities import activity
from tests.browser import places
from tests.browser.server import loaded
from tests.browser.teacher import Work
from tests.browser.test_aar import CONTENT, WORKSHOP, paste_notes, write_meeting, write_step

pytestmark = pytest.mark.browser
LINK = "https://drive.google.com/file/d/aBcDeFgHiJkLmNoPqRsTuVwXyZaBcDeFgHiJkLmNoPqRs/view?usp=sharing"
WIDER = """() => {
  const wide = document.documentElement.clientWidth;
  return [...document.querySelectorAll('.partnership-xblock *')]
    .filter(one => !one.closest("svg, .px-vh, thead") && one.getClientRects().length)
    .filter(one => one.getBoundingClientRect().right > wide + 1
      || (one.matches('td, th, dd, p, li') && getComputedStyle(one).display !== 'inline'
        && one.scrollWidth > one.clientWidth + 1))
    .map(one => `${one.tagName}.${one.className} ${one.textContent.slice(0, 40)}`).slice(-5)
    .concat(document.documentElement.scrollWidth > wide ? [`the page: ${document.documentElement.scrollWidth}`] : []);
}"""


def fill_all(work: Work) -> None:
    """Every field of words that is there."""
    for field in work.root.locator("input.px-input:not([inputmode]), textarea.px-input").all():
        if field.is_visible() and field.is_editable():
            field.fill(LINK)


def map_with_links(work: Work) -> None:
    work.add(f"วัด {LINK}", "ร้านป้าน้อย", "อบต.ดอนตะวัน")
    work.root.locator(".pm-school summary").click()
    editor = work.edit("ร้านป้าน้อย")
    editor.get_by_label(work.t("map.tie_add_label"), exact=True).select_option(index=1)
    editor.locator("summary").first.click()
    fill_all(work)
    work.field(work.t("map.add_label")).fill("")
    assert work.page.evaluate(WIDER) == [], "while it is written"
    work.close_editor()
    work.root.locator(".pm-answers select, .pm-question select").first.select_option(index=1)


def aar_with_links(work: Work) -> None:
    write_meeting(work, {**WORKSHOP["meeting"], "place": LINK, "role": LINK})
    for question in CONTENT.asked:
        for group in CONTENT.heard if question.split else (None,):
            paste_notes(work, question, group, [LINK, "ช่วยกันทุกปี"])
    write_step(work, {"text": LINK, "responsible": LINK, "date": "2025-12-16"}, ["ช่วยกันทุกปี"])
    assert work.page.evaluate(WIDER) == [], "while it is written"


def strength_with_links(work: Work) -> None:
    t = work.t
    work.choose(t("strength.scope_whole"))
    for indicator in activity("strength").Content.preset().offered:
        for key, level in (("now", "4"), ("wanted", "5")):
            asked = work.root.get_by_role(
                "radiogroup", name=f"{t(f'strength.{key}')}: {indicator.label.th}", exact=True
            )
            work.choose(level, asked)
        fill_all(work)
        onward = work.button("strength.next")
        if onward.count():
            onward.click()
    work.field(t("strength.priority_indicator")).select_option(index=1)
    fill_all(work)
    assert work.page.evaluate(WIDER) == [], "while it is written"


WRITTEN: dict[str, Callable[[Work], None]] = {
    "map": map_with_links,
    "aar": aar_with_links,
    "strength": strength_with_links,
}


@pytest.mark.parametrize("kind", list(WRITTEN))
def test_a_long_link_wraps_wherever_it_stands(person, kind):
    page: Page = person("somying", width=360, height=740, touch=True)
    work = Work(page, f"{kind}-start").open()
    WRITTEN[kind](work)
    work.button("preview.button").click()
    assert page.evaluate(WIDER) == [], "in the preview"
    work.saved().confirm(LINK)
    expect(work.receipt).to_be_visible()
    assert page.evaluate(WIDER) == [], "handed in"

    held = loaded(page, f"{kind}-start")
    page.goto(held["rounds"][0]["print_url"])
    page.wait_for_load_state("networkidle")
    expect(page.locator(".pp-sheet table").first).to_be_visible()
    assert page.evaluate(WIDER) == [], "the printed page on a phone"
    page.emulate_media(media="print")
    page.set_viewport_size({"width": 658, "height": 1123})  # What the margins of a sheet leave, in px.
    assert page.evaluate(WIDER) == [], "on paper"

    desk = person("aree", width=360, height=740, touch=True)
    desk.goto(f"{places.DESK}{held['submission']['public_id']}/")
    expect(desk.get_by_text("https://drive").first).to_be_visible()
    desk.wait_for_load_state("networkidle")
    assert desk.evaluate(WIDER) == [], "at the desk"

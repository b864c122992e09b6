"""A teacher's first evening: from an empty map to a handed-in one on a phone, by touch, in Thai, on a connection that
drops twice; then she reads the page she will print."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.server import loaded
from tests.browser.teacher import QUESTIONS, Work

pytestmark = pytest.mark.browser
NAMES = ("วัดป่าดอน", "อบต.ดอนตะวัน", "รพ.สต.ดอนตะวัน", "ร้านป้าน้อย", "กลุ่มทอผ้าหมู่ 4", "บ้านลุงสมาน")
LOOK = """
window.storyOff = [];
const lookAt = (element, what) => requestAnimationFrame(() => requestAnimationFrame(() => {
  if (!element.isConnected) return;
  const { top, bottom, left, right, height } = element.getBoundingClientRect();
  const room = window.visualViewport?.height ?? innerHeight;
  const upright = height > room ? top < room / 2 : bottom <= room + 1;
  if (top >= -1 && left >= -1 && right <= innerWidth + 1 && upright) return;
  const place = `${Math.round(left)} to ${Math.round(right)}, ${Math.round(top)} to ${Math.round(bottom)}`;
  window.storyOff.push(`${what}: ${element.outerHTML.slice(0, 120)} at ${place}`);
}));
addEventListener('focusin', event => lookAt(event.target, 'the focus'));
"""
"""Whatever takes the focus stands in the window, also where the page moved it there by itself."""
IN_VIEW = "one => { const { top } = one.getBoundingClientRect(); return top >= -1 && top < innerHeight / 2; }"
TOO_WIDE = """() => [...document.querySelectorAll('body, body *')]
  .filter(one => !one.closest('svg') && one.checkVisibility())
  .filter(one => one.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
  .map(one => one.outerHTML.slice(0, 100))"""
LETTERS = """() => [...document.querySelectorAll('td, th, dd, p, li')].filter(cell => {
  if (!cell.checkVisibility() || cell.closest('thead') || cell.innerText.trim().length < 6) return false;
  const { fontSize, lineHeight } = getComputedStyle(cell);
  const { width, height } = cell.getBoundingClientRect();
  return width < 4 * parseFloat(fontSize) && height > 1.5 * parseFloat(lineHeight);
}).map(cell => cell.outerHTML.slice(0, 100))"""
"""Words broken in a column that holds no four letters beside each other. Heads of tables are read aloud only here."""


def test_from_an_empty_map_to_the_page_she_keeps(person):
    page = person("somying", width=360, height=640, touch=True)
    page.add_init_script(LOOK)
    work = Work(page, "map-start").open()
    t = work.t

    field = work.field(t("map.add_label"))
    field.tap()
    for name in NAMES[:3]:
        page.keyboard.insert_text(name)
        page.keyboard.press("Enter")
        expect(field).to_have_value("")
    work.saved()

    # The first time the signal goes: she goes on as if nothing were.
    page.context.set_offline(True)
    for name in NAMES[3:]:
        page.keyboard.insert_text(name)
        page.keyboard.press("Enter")
        expect(field).to_have_value("")
    work.says("device", n=3)
    page.context.set_offline(False)
    work.saved()
    work.has(*NAMES)

    # Each partner by its own pencil, wherever the page stands.
    for place, name in enumerate(NAMES):
        work.button("map.edit", name=name).tap()
        editor = work.editor(name)
        expect(editor).to_be_visible()
        page.wait_for_timeout(100)
        assert editor.evaluate(IN_VIEW), f"the editor of {name} opened off screen"
        for choice in ("แน่นแฟ้น", "ให้และรับทั้งสองทาง", "ทุกเดือน"):
            editor.get_by_role("radio", name=choice).tap()
        if place == 1:
            page.context.set_offline(True)  # the second time, in the middle of a word
        together = editor.get_by_label(t("map.together"), exact=True)
        together.tap()
        page.keyboard.insert_text("ช่วยกันดูแลเด็กหลังเลิกเรียน")
        if place == 1:
            page.wait_for_timeout(1500)
            page.context.set_offline(False)
        work.close_editor()
    work.saved()

    (care, why), (_, how) = QUESTIONS["th"]
    work.field(care).tap()
    work.field(care).select_option(label=NAMES[0])
    for question in (why, how):
        work.field(question).tap()
        page.keyboard.insert_text("อยู่ใกล้กันและเจอกันบ่อย")
    work.saved()
    work.send.tap()
    asked = work.root.get_by_role("group", name=t("submit.confirm"))
    asked.get_by_role("button", name=t("submit.send")).tap()
    expect(work.receipt).to_be_visible()
    assert page.evaluate("window.storyOff") == []
    assert page.evaluate(TOO_WIDE) == []

    page.goto(loaded(page)["rounds"][0]["print_url"])
    page.wait_for_load_state("networkidle")
    assert page.evaluate(TOO_WIDE) == []
    assert page.evaluate(LETTERS) == []
    for name in NAMES:
        expect(page.get_by_role("rowheader", name=name)).to_be_visible()

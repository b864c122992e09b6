"""An editor comes where one looks: on a phone its head is at the top of the view, whichever way it was opened."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.teacher import Work
from tests.browser.test_aar import CONTENT, paste_notes

pytestmark = pytest.mark.browser
NAMES = ("วัดป่าดอน", "อบต.ดอนตะวัน", "รพ.สต.ดอนตะวัน", "ร้านป้าน้อย", "กลุ่มทอผ้าหมู่ 4", "มูลนิธิอ่านด้วยกัน")
TOP = "one => Math.round(one.getBoundingClientRect().top)"


def phone(person) -> Page:
    return person("somying", width=360, height=740, touch=True)


def at_the_top(head: Locator, how: str) -> None:
    """Its first line is what one sees first, and it stays there."""
    expect(head).to_be_visible()
    head.page.wait_for_timeout(250)
    top = head.evaluate(TOP)
    assert 0 <= top <= 40, f"{how}: {top}"


def row(work: Work, name: str) -> Locator:
    return work.root.get_by_role("row").filter(has=work.page.get_by_role("rowheader", name=name))


def test_a_partner_opened_in_every_way(person):
    page = phone(person)
    work = Work(page, "map-start").open()
    work.add(*NAMES)
    work.button("map.edit", name=NAMES[3]).tap()
    at_the_top(row(work, NAMES[3]), "its pencil")
    work.button("map.edit", name=NAMES[5]).tap()
    at_the_top(row(work, NAMES[5]), "another pencil below, while one is open")
    work.button("map.edit", name=NAMES[1]).tap()
    at_the_top(row(work, NAMES[1]), "another pencil above, while one is open")
    work.button("map.next").tap()
    at_the_top(row(work, NAMES[2]), "next")
    work.close_editor()
    work.button("map.unfold").tap()
    for name in (NAMES[4], NAMES[0]):
        on_the_map = work.root.locator(".pm-node").filter(has=page.locator("circle"))
        on_the_map.and_(page.get_by_role("button", name=name)).tap()
        at_the_top(row(work, name), f"tapped on the map: {name}")
    work.root.locator(".px-check .px-link").last.tap()
    page.wait_for_timeout(300)
    focused = page.locator(":focus")
    assert 0 <= focused.evaluate(TOP) <= 700, "a line beside the button leads to the field"


def test_beside_the_drawing_nothing_is_out_of_view(person):
    work = Work(person("somying", width=1280, height=740), "map-start").open()
    work.add(*NAMES)
    for name in (NAMES[5], NAMES[0], NAMES[4]):
        work.button("map.edit", name=name).click()
        work.page.wait_for_timeout(250)
        assert 0 <= row(work, name).evaluate(TOP) <= 700, name
    work.root.locator(".pm-node").first.click()
    work.page.wait_for_timeout(250)
    assert 0 <= work.root.locator(".pm-edhead").evaluate(TOP) <= 700


def test_a_note_and_a_step_opened_in_every_way(person):
    work = Work(phone(person), "aar-start").open()
    t = work.t
    hard = next(question for question in CONTENT.asked if question.difficulty)
    paste_notes(work, hard, None, ["นัดไม่ตรงกัน", "งบมาช้า", "ครูย้ายบ่อย"])
    slip = work.root.locator(".px-edit")
    cell = work.root.get_by_role("group", name=hard.label.th, exact=True)
    cell.get_by_role("button", name="งบมาช้า").tap()
    at_the_top(slip, "a note")
    slip.get_by_role("button", name=t("aar.done"), exact=True).tap()
    cell.get_by_role("button", name=t("aar.add_note")).tap()
    at_the_top(slip, "a new note")
    cell.get_by_role("button", name=t("aar.done"), exact=True).tap()
    card = work.root.get_by_role("group", name=t("aar.step"), exact=True)
    for way in ("aar.add_step", "aar.add_step_for"):
        work.root.get_by_role("button", name=t(way)).first.tap()
        at_the_top(card, way)
        card.get_by_label(t("aar.step"), exact=True).fill(f"ทำปฏิทิน {way}")
        card.get_by_role("button", name=t("aar.done"), exact=True).tap()
    work.root.get_by_role("button", name=t.like("aar.edit_step")).first.tap()
    at_the_top(card, "a step's pencil")
    work.root.get_by_role("button", name=t.like("aar.edit_step")).last.tap()
    at_the_top(card, "another step's pencil, while one is open")


def test_the_next_side_of_strength(person):
    work = Work(phone(person), "strength-start").open()
    for place in range(1, 4):
        work.button("strength.next").tap()
        at_the_top(work.root.locator(".px-st-ind").nth(place), f"side {place + 1}")

"""A file that a page asks for later does not come: the page says so where something is missing, and asks again."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.teacher import Work, made_map
from tests.browser.trainer import Desk

pytestmark = pytest.mark.browser
NAMES = ("วัดป่าดอน", "อบต.ดอนตะวัน", "ร้านป้าน้อย")


ONCE_MORE = 4000
"""Milliseconds after which an editor that was opened has asked once by itself."""


class Blocked:
    """Files (a pattern of their names) that are not answered until `through`."""

    def __init__(self, page: Page, name: str) -> None:
        self.page, self.asked = page, 0
        self.file = re.compile(rf"/(?:{name})\.js")
        page.route(self.file, self._refuse)

    def _refuse(self, route) -> None:
        self.asked += 1
        route.abort()

    def through(self) -> None:
        self.page.unroute(self.file)


def test_a_partner_whose_rarer_fields_did_not_come(person):
    page = person("somying", width=360, height=740, touch=True)
    blocked = Blocked(page, "more-map")
    work = Work(page, "map-start").open().add(*NAMES).saved()
    editor = work.edit(NAMES[0])
    lost = editor.get_by_text(work.t("page.part_lost"))
    expect(lost).to_be_visible()
    page.wait_for_timeout(ONCE_MORE)
    again = editor.get_by_role("button", name=work.t("page.again"))
    before = blocked.asked
    again.click()
    expect(lost).to_be_visible()
    assert blocked.asked > before
    assert again.bounding_box()["height"] >= 44
    editor.get_by_label(work.t("map.together"), exact=True).fill("ค่ายธรรมะ")
    work.saved()
    blocked.through()
    again.click()
    editor.get_by_text(work.t("map.more"), exact=True).click()
    editor.get_by_label(work.t("map.since"), exact=True).fill("2560")
    expect(work.root.get_by_text(work.t("page.part_lost"))).to_have_count(0)
    expect(work.root.locator(".pm-map svg").first).to_be_visible()
    work.saved()


def test_a_map_that_is_read_says_what_is_missing(person):
    page = person("somying")
    made_map(Work(page, "map-start").open()).saved()
    blocked = Blocked(page, "more-map")
    work = Work(page, "map-start").open()
    expect(work.root.get_by_text(work.t("page.part_lost"))).to_be_visible()
    work.has(*NAMES)
    blocked.through()
    work.button("page.again").click()
    expect(work.root.locator(".pm-map svg").first).to_be_visible()
    expect(work.root.get_by_text(work.t("map.says"))).to_be_visible()


def test_handing_in_goes_on_once_its_part_is_there(person):
    page = person("somying")
    blocked = Blocked(page, "more")
    work = Work(page, "map-start").open()
    made_map(work).saved()
    lost = work.root.get_by_text(work.t("page.part_lost"))
    expect(lost).to_be_visible()
    work.send.click()
    expect(lost).to_have_count(1)
    expect(lost).to_be_in_viewport()
    blocked.through()
    work.button("page.again").click()
    expect(lost).to_have_count(0)
    asked = work.root.get_by_role("group", name=work.t("submit.confirm"))
    asked.get_by_role("button").first.click()
    expect(work.receipt).to_be_visible()


@pytest.mark.parametrize("files", [r"kind-\w+", r"th-desk-\w+"], ids=["code", "words"])
def test_work_at_the_desk_whose_kind_did_not_come(person, files):
    page = person("aree", width=360, height=740, touch=True)
    blocked = Blocked(page, files)
    desk = Desk(page).open()
    row = desk.root.get_by_role("list", name=desk.t("desk.list")).get_by_role("listitem").first
    row.get_by_role("link").first.click()
    lost = desk.root.get_by_text(desk.t("page.part_lost"))
    expect(lost).to_be_visible()
    again = desk.button("page.again")
    assert again.bounding_box()["height"] >= 44
    before = blocked.asked
    again.click()
    expect(lost).to_be_visible()
    assert blocked.asked > before
    blocked.through()
    again.click()
    expect(lost).to_have_count(0)
    expect(desk.button("desk.claim").or_(desk.root.get_by_text(desk.t.like("desk.yours"))).first).to_be_visible()
    expect(desk.root.get_by_text(re.compile(r"^[a-z]+\.[a-z_]+$"))).to_have_count(0)

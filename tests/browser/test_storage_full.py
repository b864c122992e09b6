"""A device whose storage is full: what it did not take is said to be on the page alone, and kept once there is room."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser import places
from tests.browser.teacher import HOW, Work
from tests.browser.widths import IN_BOTH

pytestmark = pytest.mark.browser


FULL = 1
"""Bytes; 0 would stand for the browser's own quota."""


def quota(page: Page, size: int | None) -> None:
    """How many bytes the browser lets our origin keep; None for its own. It remembers for half a minute that there was
    room, so a device that is to be full is so before its first word is kept."""
    asked: dict[str, object] = {"origin": page.evaluate("location.origin")}
    if size is not None:
        asked["quotaSize"] = size
    page.context.new_cdp_session(page).send("Storage.overrideQuotaForOrigin", asked)


def on_a_full_device(page: Page, language: str = "th") -> Work:
    page.goto(places.LOG)
    quota(page, FULL)
    work = Work(page, "map-start", language=language).open().add("วัดป่าดอน").saved()
    page.context.set_offline(True)
    return work


@pytest.mark.parametrize(("language", "width"), IN_BOTH)
def test_what_did_not_fit_is_on_the_page_alone_and_is_kept_when_there_is_room(person, language, width):
    page = person("somying", width=width, language=language)
    work = on_a_full_device(page, language)
    work.add("อบต.ดอนตะวัน")
    work.says("memory", n=1)
    work.field(HOW[language]).fill("ฝากผู้ใหญ่บ้านไว้")
    work.says("memory", n=2)
    expect(work.root.get_by_text(work.t("offline.memory"))).to_be_visible()
    work.root.get_by_text(work.t("device.title")).click()
    expect(work.root.get_by_text(work.t("device.full"))).to_be_visible()

    quota(page, None)
    page.evaluate("window.dispatchEvent(new Event('focus'))")
    work.says("device", n=2)
    work.kept(2)
    page.close()

    page = person("somying", device=page.context)
    page.context.set_offline(False)
    again = Work(page, "map-start", language=language).open()
    again.says("sent", n=2)
    again.has("วัดป่าดอน", "อบต.ดอนตะวัน")
    expect(again.field(HOW[language])).to_have_value("ฝากผู้ใหญ่บ้านไว้")


def test_leaving_with_words_that_did_not_fit_asks_first(person):
    page = person("somying")
    work = on_a_full_device(page).add("ร้านป้าน้อย")
    work.says("memory", n=1)
    with page.expect_event("dialog") as asked:
        page.close(run_before_unload=True)
    assert asked.value.type == "beforeunload"
    asked.value.dismiss()
    page.context.set_offline(False)
    work.saved()

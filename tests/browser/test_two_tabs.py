"""One teacher in two tabs or on two devices: edits of different items merge, of the same item she chooses."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.server import loaded
from tests.browser.teacher import HOW, WHY, Work, made_map

pytestmark = pytest.mark.browser


@pytest.fixture
def devices(person):
    """Her two devices, the same work open on both."""

    def opened(language="th"):
        first = Work(person("somying", language=language), "map-start", language=language).open()
        first.add("วัดป่าดอน", "อบต.ดอนตะวัน").saved()
        second = Work(person("somying", width=360, language=language), "map-start", language=language).open()
        return first, second

    return opened


def test_different_items_merge(devices):
    first, second = devices()
    second.add("ร้านป้าน้อย").saved()
    first.field(WHY["th"]).fill("อยู่ติดกัน")
    first.edit("วัดป่าดอน").get_by_label(first.t("map.contact_role"), exact=True).fill("เจ้าอาวาส")
    first.saved()
    first.has("วัดป่าดอน", "อบต.ดอนตะวัน", "ร้านป้าน้อย")
    second.edit("อบต.ดอนตะวัน").get_by_label(second.t("map.contact_role"), exact=True).fill("ปลัด")
    second.saved()
    expect(second.field(WHY["th"])).to_have_value("อยู่ติดกัน")
    for work in (first, second):
        expect(work.root.get_by_role("heading", name=work.t("conflict.title"))).to_have_count(0)


def test_the_same_item_shows_both_versions_and_she_keeps_both(devices):
    first, second = devices("th")
    first.field(HOW["th"]).fill("ฝากผู้ใหญ่บ้าน")
    first.saved()
    second.field(HOW["th"]).fill("ฝากครูฝ่ายวิชาการ")
    second.says("conflict", n=1)
    panel = second.root.get_by_role("region", name=second.t("conflict.title"))
    expect(panel.get_by_text("ฝากผู้ใหญ่บ้าน")).to_be_visible()
    expect(panel.get_by_text("ฝากครูฝ่ายวิชาการ")).to_be_visible()
    second.button("conflict.both").click()
    second.saved()
    expect(panel).to_have_count(0)
    kept = second.field(HOW["th"]).input_value()
    assert "ฝากผู้ใหญ่บ้าน" in kept
    assert "ฝากครูฝ่ายวิชาการ" in kept
    again = first.open()
    expect(again.field(HOW["th"])).to_have_value(kept)


def test_one_by_one_and_what_she_lets_go_stays_readable(devices):
    first, second = devices()
    first.field(HOW["th"]).fill("ฝากผู้ใหญ่บ้าน")
    first.edit("วัดป่าดอน").get_by_label(first.t("map.contact_role"), exact=True).fill("เจ้าอาวาส")
    first.saved()
    second.field(HOW["th"]).fill("ฝากครูฝ่ายวิชาการ")
    second.edit("วัดป่าดอน").get_by_label(second.t("map.contact_role"), exact=True).fill("กรรมการวัด")
    second.says("conflict", n=2)
    panel = second.root.get_by_role("region", name=second.t("conflict.title"))
    role = panel.get_by_role("group").filter(has_text="กรรมการวัด")
    role.get_by_role("button", name=second.t("conflict.use_mine")).click()
    second.says("conflict", n=1)
    panel.get_by_role("button", name=second.t("conflict.use_theirs")).click()
    second.saved()
    expect(second.field(HOW["th"])).to_have_value("ฝากผู้ใหญ่บ้าน")
    second.root.get_by_text(second.t("device.title")).click()
    second.button("versions.title").click()
    expect(second.root.get_by_role("listitem").filter(has_text="ฝากครูฝ่ายวิชาการ")).to_be_visible()


def test_two_tabs_of_one_device_hear_of_each_other(person):
    page = person("somying")
    first = Work(page, "map-start").open().add("วัดป่าดอน").saved()
    second = Work(person("somying", device=page.context), "map-start").open()
    first.add("อบต.ดอนตะวัน").saved()
    second.has("วัดป่าดอน", "อบต.ดอนตะวัน")


def test_a_double_click_makes_one_round(person):
    page = person("somying")
    work = made_map(Work(page, "map-start").open()).saved()
    work.send.click()
    asked = work.root.get_by_role("group", name=work.t("submit.confirm"))
    asked.get_by_role("button", name=work.t("submit.send")).dblclick(no_wait_after=True)
    expect(work.receipt).to_be_visible()
    assert [one["number"] for one in loaded(page)["rounds"]] == [1]


def test_handing_in_from_two_devices_makes_one_round(devices):
    first, second = devices()
    made_map(first, ("ร้านป้าน้อย",)).saved()
    second.open()
    asked = []
    for work in (first, second):
        work.send.click()
        asked.append(work.root.get_by_role("group", name=work.t("submit.confirm")))
        expect(asked[-1]).to_be_visible()
    for group in asked:
        group.get_by_role("button").first.click(no_wait_after=True)
    for work in (first, second):
        expect(work.receipt).to_be_visible()
    assert [one["number"] for one in loaded(first.page)["rounds"]] == [1]

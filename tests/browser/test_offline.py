"""Without internet at each step and back: nothing is lost, and the save line never says more than is true."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.browser.teacher import HOW, WHY, Work, made_map
from tests.browser.widths import IN_BOTH

pytestmark = pytest.mark.browser


@pytest.mark.parametrize(("language", "width"), IN_BOTH)
def test_writing_goes_on_without_internet_and_sends_itself_afterwards(person, language, width):
    page = person("somying", width=width, language=language)
    work = Work(page, "map-start", language=language).open().add("วัดป่าดอน").saved()
    page.context.set_offline(True)

    work.add("อบต.ดอนตะวัน")
    work.says("device", n=1)
    editor = work.edit("วัดป่าดอน")
    editor.get_by_label(work.t("map.contact_role"), exact=True).fill("เจ้าอาวาส")
    work.says("device", n=2)
    work.close_editor()
    work.says("device", n=2)
    work.answer("วัดป่าดอน", "อยู่ติดกัน", "ฝากกรรมการ")
    work.says("device", n=4)
    expect(work.root.get_by_role("heading", name=work.t("offline.title"))).to_be_visible()
    expect(work.send).to_be_disabled()
    expect(work.root.get_by_text(work.t("submit.offline"))).to_be_visible()

    page.context.set_offline(False)
    work.saved()
    expect(work.send).to_be_enabled()
    expect(work.root.get_by_role("heading", name=work.t("offline.title"))).to_have_count(0)
    other = Work(person("somying", language=language), "map-start", language=language).open()
    other.has("วัดป่าดอน", "อบต.ดอนตะวัน")
    expect(other.field(WHY[language])).to_have_value("อยู่ติดกัน")
    other.edit("วัดป่าดอน")
    expect(other.editor("วัดป่าดอน").get_by_label(work.t("map.contact_role"), exact=True)).to_have_value("เจ้าอาวาส")


def test_what_was_kept_is_sent_when_the_page_is_next_opened_and_the_line_says_so(person):
    page = person("somying")
    Work(page, "map-start").open().add("วัดป่าดอน").saved()
    page.context.set_offline(True)
    work = Work(page, "map-start").add("อบต.ดอนตะวัน")
    work.field(HOW["th"]).fill("ฝากผู้ใหญ่บ้านไว้")
    work.says("device", n=2)
    work.kept(2)
    page.close()

    page = person("somying", device=page.context)
    page.context.set_offline(False)
    again = Work(page, "map-start").open()
    again.has("วัดป่าดอน", "อบต.ดอนตะวัน")
    again.says("sent", n=2)
    elsewhere = Work(person("somying"), "map-start").open()
    elsewhere.has("วัดป่าดอน", "อบต.ดอนตะวัน")
    expect(elsewhere.field(HOW["th"])).to_have_value("ฝากผู้ใหญ่บ้านไว้")


def test_losing_the_connection_while_asked_to_confirm_sends_nothing(person):
    page = person("somying")
    work = made_map(Work(page, "map-start").open()).saved()
    work.send.click()
    asked = work.root.get_by_role("group", name=work.t("submit.confirm"))
    asked.get_by_role("textbox").fill("ช่วยดูเส้นถึงวัด")
    page.context.set_offline(True)
    expect(asked.get_by_role("button", name=work.t("submit.send"))).to_be_disabled()
    expect(work.root.get_by_text(work.t("submit.offline"))).to_be_visible()
    work.stands_at("draft")
    page.context.set_offline(False)
    asked.get_by_role("button", name=work.t("submit.send")).click()
    expect(work.receipt).to_be_visible()
    expect(work.root.get_by_text("ช่วยดูเส้นถึงวัด")).to_be_visible()


def test_a_network_that_fails_without_being_noticed_is_told_too(person):
    """The browser believes it is connected, and no request comes through."""
    page = person("somying")
    work = Work(page, "map-start").open().add("วัดป่าดอน").saved()
    page.route(re.compile("/save_draft$"), lambda route: route.abort())
    work.add("อบต.ดอนตะวัน")
    work.says("device", n=1)
    expect(work.root.get_by_role("heading", name=work.t("offline.unreachable"))).to_be_visible()
    page.unroute_all()
    work.button("offline.try").click()
    work.saved()


def test_taking_back_without_internet_says_that_no_answer_came(person):
    page = person("somying")
    work = made_map(Work(page, "map-start").open()).confirm()
    expect(work.receipt).to_be_visible()
    page.context.set_offline(True)
    work.button("withdraw.button").click()
    group = work.root.get_by_role("group", name=work.t("withdraw.button"))
    group.get_by_role("button", name=work.t("withdraw.button")).click()
    expect(work.root.get_by_role("alert").filter(has_text=work.t("withdraw.unsure"))).to_be_visible()
    page.context.set_offline(False)
    group.get_by_role("button", name=work.t("withdraw.button")).click()
    expect(work.send).to_be_visible()
    work.has("วัดป่าดอน", "อบต.ดอนตะวัน", "ร้านป้าน้อย")

"""Nothing unsent goes by a wrong clock, and one character that cannot be kept holds up nothing."""

from __future__ import annotations

import datetime as dt

import pytest
from playwright.sync_api import expect

from tests.browser.teacher import HOW, WHY, Work, made_map
from tests.browser.widths import IN_BOTH

pytestmark = pytest.mark.browser


TYPE = """(field, text) => {
  field.value = JSON.parse(`"${text}"`);
  field.dispatchEvent(new Event('input', {bubbles: true}));
}"""
"""What no keyboard types: JSON's escapes bring it."""


@pytest.mark.parametrize("days", [-8, 8])
def test_a_device_whose_clock_was_days_wrong_and_is_set_right_loses_nothing(person, days):
    page = person("somying")
    wrong = dt.datetime.now(dt.UTC) + dt.timedelta(days=days)
    page.clock.set_system_time(wrong)
    work = Work(page, "map-start").open().add("วัดป่าดอน").saved()
    page.context.set_offline(True)
    work.add("อบต.ดอนตะวัน")
    work.says("device", n=1)
    work.kept(1)
    page.close()

    page = person("somying", device=page.context)
    page.clock.set_system_time(dt.datetime.now(dt.UTC))
    page.context.set_offline(False)
    again = Work(page, "map-start").open()
    again.says("sent", n=1)
    again.has("วัดป่าดอน", "อบต.ดอนตะวัน")


def test_half_an_emoji_and_nul_hold_up_nothing_and_are_seen(person):
    page = person("somying")
    work = Work(page, "map-start").open().add("วัดป่าดอน").saved()
    for name, text in ((WHY["th"], r"ใกล้\ud83d"), (HOW["th"], r"ฝาก\u0000ไว้")):
        work.field(name).evaluate(TYPE, text)
    work.add("อบต.ดอนตะวัน").saved()
    page.reload()
    work.ready()
    for shown in (work, Work(person("somying"), "map-start").open()):
        shown.has("วัดป่าดอน", "อบต.ดอนตะวัน")
        expect(shown.field(WHY["th"])).to_have_value("ใกล้\ufffd")
        expect(shown.field(HOW["th"])).to_have_value("ฝาก\ufffdไว้")


@pytest.mark.parametrize(("language", "width"), IN_BOTH)
def test_a_name_without_enter_is_said_kept_over_a_reload_and_asked_about_before_sending(person, language, width):
    page = person("somying", language=language, width=width)
    work = made_map(Work(page, "map-start", language=language).open()).saved()
    name = work.field(work.t("map.add_label"))
    name.press_sequentially("กลุ่มทอผ้า")
    work.says("typed", n=1)
    work.typed_kept()
    page.reload()
    work.ready()
    expect(name).to_have_value("กลุ่มทอผ้า")
    work.says("typed", n=1)

    work.send.click()
    asked = work.root.get_by_role("button", name=work.t("problem.typed", text="กลุ่มทอผ้า"))
    expect(asked).to_be_visible()
    asked.click()
    expect(name).to_be_focused()
    name.press("Enter")
    work.saved()
    work.confirm()
    expect(work.receipt).to_be_visible()
    expect(work.root.get_by_text("กลุ่มทอผ้า").first).to_be_visible()


def test_half_a_date_is_shown_again_and_said_to_be_half(person):
    page = person("somying", width=360)
    work = Work(page, "aar-start").open()
    work.choose(work.t("aar.heard_meeting"))
    work.saved()
    work.field(work.t("date.day")).first.fill("16")
    work.root.get_by_label(work.t("date.month"), exact=True).first.select_option("11")
    work.says("typed", n=1)
    work.typed_kept()
    page.reload()
    work.ready()
    expect(work.field(work.t("date.day")).first).to_have_value("16")
    expect(work.root.get_by_text(work.t.like("date.year_missing")).first).to_be_visible()
    work.field(work.t("date.year")).first.fill("2568")
    work.saved()

"""Nothing unsent goes by a wrong clock, and one character that cannot be kept holds up nothing."""

from __future__ import annotations

import datetime as dt

import pytest
from playwright.sync_api import expect

from tests.browser.teacher import HOW, WHY, Work

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


@pytest.mark.parametrize("language", ["th", "en"])
def test_half_an_emoji_and_nul_hold_up_nothing_and_are_seen(person, language):
    page = person("somying", language=language)
    work = Work(page, "map-start", language=language).open().add("วัดป่าดอน").saved()
    for name, text in ((WHY[language], r"ใกล้\ud83d"), (HOW[language], r"ฝาก\u0000ไว้")):
        work.field(name).evaluate(TYPE, text)
    work.add("อบต.ดอนตะวัน").saved()
    page.reload()
    work.ready()
    for shown in (work, Work(person("somying", language=language), "map-start", language=language).open()):
        shown.has("วัดป่าดอน", "อบต.ดอนตะวัน")
        expect(shown.field(WHY[language])).to_have_value("ใกล้\ufffd")
        expect(shown.field(HOW[language])).to_have_value("ฝาก\ufffdไว้")

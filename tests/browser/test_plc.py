"""A log of a PLC on a phone, by touch: a circle once, a meeting in nine taps, hours certified, and it goes on."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from partnership_xblock.activities import activity
from partnership_xblock.activities.plc.content import RESULTS, STEPS
from tests.browser import places
from tests.browser.log import Log, say_hours, set_up
from tests.browser.server import loaded
from tests.browser.teacher import Work
from tests.browser.trainer import Desk

pytestmark = pytest.mark.browser
NAME = "สมหญิง"
TAPS = 9
"""Of one meeting, a tap into each of its four fields among them."""


def test_a_meeting_in_nine_taps_without_signal_certified_and_it_goes_on(person):
    page = person("somying", width=360, touch=True)
    log = Log(page).open()
    set_up(log)
    log.press("plc.first")
    log.meeting("เลือกเรื่องที่ ป.4 ติดที่สุด", usual=False)
    log.saved()
    expect(log.row(1)).to_contain_text("1 ชม. 30 นาที")

    # The next without a signal: the step, the time and what it overlaps with are reckoned on the device.
    page.context.set_offline(True)
    log.taps = 0
    log.press("plc.new")
    expect(log.root.get_by_role("radio", name=log.option(STEPS[1]))).to_be_checked()
    expect(log.root.get_by_text(log.t("plc.no_overlap"), exact=True)).to_be_visible()
    log.meeting("เปิดห้องเรียน: แผนผังเรื่อง", tried=log.option(RESULTS[0]))
    assert log.taps == TAPS
    expect(log.row(2)).to_contain_text("1 ชม. 30 นาที")
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
    page.context.set_offline(False)
    log.saved().confirm()
    expect(log.root.get_by_text(log.t.like("plc.log_sent", n=1))).to_be_visible()

    trainer = Desk(person("aree"), kind="plc").open().take(NAME)
    say_hours(trainer, certified=(2,), asked=(1,))
    for criterion in activity("plc").rubric:
        trainer.mark(criterion.label.into("th"), 3, criterion.points)
    trainer.result("accept", "ถามครั้งที่ 1 เรื่องเดียวก่อนรับรอง").send("accept")

    # Accepted is not the end.
    page.reload()
    log.ready()
    expect(log.root.get_by_text(log.t("plc.log_accepted", n=1))).to_be_visible()
    expect(log.row(2)).to_contain_text(log.t("plc.sure"))
    expect(log.row(1)).to_contain_text(log.t("plc.asked"))
    log.press("plc.new")
    expect(log.root.get_by_text(log.t("plc.not_counted_overlap"), exact=True)).to_be_visible()
    log.press("plc.follow", time="16:30", n=2)
    expect(log.root.get_by_text(log.t("plc.no_overlap"), exact=True)).to_be_visible()
    log.meeting("อ่านงานเด็กด้วยกัน", tried=log.option(RESULTS[1]))
    log.saved().confirm()
    expect(log.root.get_by_text(log.t.like("plc.log_sent", n=2))).to_be_visible()


def test_a_time_that_is_none_is_told(person):
    log = Log(person("buakaew", width=360, touch=True)).open()
    log.press("plc.new")
    start = log.field(log.t("plc.start"))
    for typed, told in (("24:00", "time.no_such_hour"), ("15:75", "time.no_such_minute"), ("15.3", "time.unclear")):
        start.fill(typed)
        start.blur()
        expect(log.root.get_by_text(log.t(told), exact=True)).to_be_visible()
    start.fill("8.30")
    start.blur()
    expect(start).to_have_value("08:30")
    expect(log.field(log.t("plc.end"))).to_have_value("10:00")


def test_all_that_is_not_asked_about_at_once(person):
    page = person("aree")
    page.goto(f"{places.DESK}?kind=plc")
    desk = Desk(page, kind="plc")
    waiting = desk.root.get_by_role("row").filter(has_text="บัวแก้ว").filter(has_text="บันทึก PLC")
    waiting.get_by_role("button").click()
    everything = desk.button("plc.certify_all")
    expect(everything).to_be_disabled()
    desk.root.get_by_role("button", name=desk.t("plc.session_n", n=4)).first.click()
    desk.root.get_by_role("radio", name=desk.t("plc.ask_first"), exact=True).check()
    everything.click()
    sum_ = desk.t("plc.certify_of", yes=2, n=3, hours="3 ชม. 20 นาที")
    expect(desk.root.get_by_text(sum_, exact=True)).to_be_visible()


def test_what_colleagues_of_the_school_have_a_certificate_for_is_certified_at_one_press(person):
    """They met at one table: the code of a meeting brings its facts into the colleague's log, and the desk knows them.
    It says nothing of the meeting that nobody else logged."""
    hers = Log(person("buakaew", width=360, touch=True)).open()
    codes = [hers.code(n) for n in (1, 2)]

    page = person("somying", width=360, touch=True)
    school = loaded(hers.page)["network"]["items"]["context"]["v"]["name"]
    network = Work(page, "map-start").open()
    network.root.locator(".pm-school summary").tap()
    network.field(network.t("map.school_name")).fill(school)
    network.saved()
    log = Log(page).open()
    set_up(log)
    log.press("plc.first")
    log.meeting("เลือกเรื่อง", code=codes[0])
    log.press("plc.new")
    log.meeting("เปิดห้องเรียน", code=codes[1], tried=log.option(RESULTS[0]))
    log.press("plc.new")
    log.meeting("อ่านงานเด็ก", tried=log.option(RESULTS[1]))
    log.saved().confirm()

    desk = Desk(person("aree", width=1280), kind="plc").open()
    desk.take_up(loaded(page, "plc-start")["submission"]["public_id"])
    t = desk.t
    alike = desk.root.get_by_role("listitem").filter(has_text=t("desk.alike_people", n=1))
    expect(alike).to_have_count(2)
    expect(desk.root.get_by_text(t("desk.alike", sessions="1, 2"), exact=True)).to_be_visible()
    expect(desk.button("plc.certify_all")).to_be_disabled()
    desk.button("desk.alike_take").click()
    expect(alike).to_have_count(0)
    expect(desk.root.get_by_text(t.like("plc.certify_of", yes=2, n=3))).to_be_visible()
    desk.result("return", "ครั้งที่ 3 คุยกันต่อ").send("return")

    log.open()
    for n, stands in ((1, "plc.sure"), (2, "plc.sure"), (3, "plc.waiting")):
        expect(log.row(n)).to_contain_text(log.t(stands))

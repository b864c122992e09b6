"""A log of a PLC on a phone, by touch: a circle once, a meeting in nine taps, hours certified, and it goes on."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page, expect

from partnership_xblock.activities import activity
from partnership_xblock.activities.plc.content import KINDS, RESULTS, STEPS
from tests.browser import places
from tests.browser.teacher import Work
from tests.browser.trainer import Desk

pytestmark = pytest.mark.browser
NAME = "สมหญิง"
TAPS = 9
"""Of one meeting, a tap into each of its four fields among them."""


class Log(Work):
    """A teacher and her log. Every tap is counted."""

    def __init__(self, page: Page, *, language: str = "th"):
        super().__init__(page, "plc-start", language=language)
        self.taps = 0

    def tap(self, target: Locator) -> None:
        self.taps += 1
        target.tap()

    def press(self, key: str, **params: object) -> None:
        self.tap(self.button(key, **params))

    def write(self, key: str, text: str) -> None:
        """A tap into the field, and the keyboard."""
        field = self.root.get_by_label(self.t(key), exact=True).last
        self.tap(field)
        field.fill(text)

    def option(self, choice: object) -> str:
        return choice.label.into(self.language)  # type: ignore[attr-defined]

    def row(self, n: int) -> Locator:
        name = self.t("plc.session_n", n=n)
        return self.root.get_by_role("listitem").filter(has=self.page.get_by_role("button", name=name))

    def meeting(self, topic: str, *, tried: str = "", usual: bool = True) -> None:
        """Logs one. `tried`: what became of the last attempt; not `usual`: it was yesterday."""
        if tried:
            self.tap(self.root.get_by_role("radio", name=tried, exact=True))
        if not usual:
            self.press("plc.yesterday")
        self.write("plc.topic", topic)
        self.press_text(self.option(KINDS[0]))
        self.write("plc.noticed", "สมุดอ่าน 18 เล่ม เล่าได้ประโยคเดียว 12 เล่ม")
        self.write("plc.decided", "ให้เห็นโครงเรื่องก่อนเล่า")
        self.write("plc.attempt", "วาดแผนผังเรื่องก่อนเล่า 1 คาบ")
        self.press("plc.next_week")
        self.press("plc.keep")

    def press_text(self, name: str) -> None:
        self.tap(self.root.get_by_role("button", name=name, exact=True))


def set_up(log: Log) -> None:
    log.write("plc.problem", "ป.4 อ่านได้แต่เล่าไม่ได้")
    log.write("plc.pupils", "ป.4 จำนวน 18 คน")
    log.write("plc.start", "๑๕.๐๐")
    log.write("plc.end", "1630")
    roles = log.root.get_by_role("button", name=log.t("plc.one_more", role="ครูร่วมวง (Buddy Teacher)"))
    for _ in range(4):
        log.tap(roles)


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
    for n, said in ((2, "plc.certify"), (1, "plc.ask_first")):
        trainer.root.get_by_role("button", name=trainer.t("plc.session_n", n=n)).first.click()
        hours = trainer.root.get_by_role("group", name=trainer.t.like("plc.hours_of_n", name=f"ครั้งที่ {n}"))
        hours.get_by_role("radio", name=trainer.t(said), exact=True).check()
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

"""The one place for what a teacher does in a log of meetings, each tap counted."""

from __future__ import annotations

from playwright.sync_api import Locator, Page, expect

from partnership_xblock.activities.plc.content import KINDS
from tests.browser.teacher import Work
from tests.browser.trainer import Desk


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

    def meeting(self, topic: str, *, tried: str = "", usual: bool = True, code: str = "") -> None:
        """Logs one. `tried`: what became of the last attempt; not `usual`: it was yesterday; `code`: a colleague's."""
        if tried:
            self.tap(self.root.get_by_role("radio", name=tried, exact=True))
        if code:
            self.tap(self.root.get_by_text(self.t("plc.code_have"), exact=True))
            self.write("plc.code", code)
            self.press("plc.code_take")
            expect(self.root.get_by_text(self.t.like("plc.code_taken"))).to_be_visible()
        if not usual:
            self.press("plc.yesterday")
        self.write("plc.topic", topic)
        self.press_text(self.option(KINDS[0]))
        self.write("plc.noticed", "สมุดอ่าน 18 เล่ม เล่าได้ประโยคเดียว 12 เล่ม")
        self.write("plc.decided", "ให้เห็นโครงเรื่องก่อนเล่า")
        self.write("plc.attempt", "วาดแผนผังเรื่องก่อนเล่า 1 คาบ")
        self.press("plc.next_week")
        self.press("plc.keep")

    def code(self, n: int) -> str:
        """The code of a meeting, by its number."""
        self.tap(self.row(n).get_by_role("button").first)
        self.tap(self.root.get_by_text(self.t("plc.code_give"), exact=True))
        code = self.field(self.t("plc.code")).input_value()
        self.tap(self.row(n).get_by_role("button").first)
        return code

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


def say_hours(desk: Desk, *, certified: tuple[int, ...], asked: tuple[int, ...]) -> None:
    """What the trainer says of the hours of meetings, by their numbers: each is opened and decided."""
    for n in (*certified, *asked):
        name = desk.t("plc.session_n", n=n)
        desk.root.get_by_role("button", name=name).first.click()
        hours = desk.root.get_by_role("group", name=desk.t.like("plc.hours_of_n", name=name))
        said = desk.t("plc.certify" if n in certified else "plc.ask_first")
        hours.get_by_role("radio", name=said, exact=True).check()

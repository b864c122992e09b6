"""A proposal's whole way: written on a phone, pitched before two scorers, sent back once, approved with a smaller sum,
closed. The teacher in Thai on a phone by touch, two trainers at wide desks."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.axe import violations
from tests.browser.server import loaded
from tests.browser.teacher import Work
from tests.browser.trainer import Desk

pytestmark = pytest.mark.browser
GROUP = "กลุ่มแม่บ้านทอผ้าห้วยผักกูด"
PROBLEM = "กลุ่มทอผ้าซื้อสีเคมีปีละราว 18,000 บาท ตามสมุดบัญชีกลุ่ม"


class Teacher(Work):
    """Somying before her proposal. Taps are counted, besides typing and the keyboard's Enter."""

    taps = 0

    def __init__(self, page: Page):
        super().__init__(page, "proposal-start")

    def tap(self, key: str, **params: object) -> None:
        self.button(key, **params).first.tap()
        self.taps += 1

    def fill(self, key: str, text: str, **params: object) -> None:
        self.root.get_by_label(re.compile(f"^{re.escape(self.t(key, **params))}")).fill(text)

    def day(self, key: str, day: str) -> None:
        """A day as `2027-01-12`, in the fields of a date."""
        year, month, date = day.split("-")
        group = self.root.get_by_role("group", name=re.compile(f"^{re.escape(self.t(key))}"))
        group.get_by_role("textbox").nth(0).fill(str(int(date)))
        group.get_by_role("combobox").select_option(str(int(month)))
        group.get_by_role("textbox").nth(1).fill(str(int(year) + 543))
        self.taps += 1

    def hand_in(self) -> None:
        self.saved().confirm()
        self.taps += 2
        expect(self.receipt).to_be_visible()

    def told(self, words: str) -> None:
        """Opens the page again: what was decided stands above it."""
        self.page.reload()
        self.ready()
        expect(self.root.get_by_role("heading", name=words)).to_be_visible()
        assert self.page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")


class Reader(Desk):
    """A trainer before one proposal."""

    def scores(self, marks: dict[str, int]) -> None:
        card = self.root.locator("[data-at=sheets]")
        for line, points in marks.items():
            name = self.t("marks.of", points=points, possible="4")
            card.get_by_role("group", name=line).get_by_role("radio", name=name, exact=True).check()
        self.button("desk.sheet_send").click()
        expect(card.get_by_role("button", name=self.t("desk.sheet_send"))).to_have_count(0)

    def decides(self, n: int, outcome: str, told: str, words: str = "") -> None:
        self.root.get_by_role("radio", name=re.compile(f"^{re.escape(outcome)}")).check()
        if words:
            self.root.get_by_label(self.t("desk.overall"), exact=True).fill(words)
        verb = self.t("desk.gate_send", n=n)
        self.button("desk.gate_send", n=n).click()
        self.root.get_by_role("group", name=verb, exact=True).get_by_role("button", name=verb, exact=True).click()
        expect(self.root.get_by_role("heading", name=told)).to_be_visible()


def passes(reader: Reader, public_id: str, n: int, outcome: str, told: str, words: str = "") -> None:
    reader.take_up(public_id)
    reader.decides(n, outcome, told, words)


def public_id_of(page: Page) -> str:
    return str(loaded(page, "proposal-start")["submission"]["public_id"])


def test_the_whole_way(person):
    teacher = Teacher(person("somying", width=360, touch=True))
    teacher.open()
    _stage_1(teacher)
    public_id = public_id_of(teacher.page)
    reader, second = Reader(person("aree"), kind="proposal"), Reader(person("methee"), kind="proposal")
    passes(reader, public_id, 1, "ไปต่อขั้นนำเสนอ", "จบขั้นที่ 1 ไปต่อขั้นที่ 2")

    teacher.told("จบขั้นที่ 1 ไปต่อขั้นที่ 2")
    _stage_2(teacher)
    _pitched(reader, second, public_id)
    teacher.told("จบขั้นที่ 2 ไปต่อขั้นที่ 3")
    expect(teacher.root.get_by_role("heading", name=teacher.t("proposal.sheets"))).to_be_visible()
    assert violations(teacher.page) == []

    teacher.hand_in()
    passes(reader, public_id, 3, "ส่งกลับให้เติม", "ขั้นที่ 3: พี่เลี้ยงขอให้เติม", "ค่าเส้นด้ายลดได้ไหม ลองถามกลุ่มทอผ้า")
    teacher.told("ขั้นที่ 3: พี่เลี้ยงขอให้เติม")
    teacher.tap("proposal.edit_of", name="เส้นด้ายฝ้าย")
    teacher.fill("proposal.price", "๓๐๐.๕๐")
    teacher.tap("proposal.done")
    teacher.hand_in()
    reader.take_up(public_id)
    changed = "ขอรับการสนับสนุน 5,486.25 → 4,507.50 ลดลง 978.75"
    expect(reader.root.get_by_text(changed, exact=True).first).to_be_visible()
    reader.decides(3, "ไปต่อขั้นส่งผ่านหน่วยภูมิภาค", "จบขั้นที่ 3 ไปต่อขั้นที่ 4")

    teacher.told("จบขั้นที่ 3 ไปต่อขั้นที่ 4")
    teacher.fill("proposal.sent_to", "หน่วยภูมิภาค")
    teacher.day("proposal.sent_date", "2026-12-08")
    teacher.hand_in()
    passes(reader, public_id, 4, "ส่งต่อให้ผู้อนุมัติ", "จบขั้นที่ 4 ไปต่อขั้นที่ 5")
    teacher.told("จบขั้นที่ 4 ไปต่อขั้นที่ 5")
    teacher.hand_in()
    _approved_with_less(reader, public_id)

    teacher.told("ได้รับอนุมัติ ไปต่อขั้นที่ 6")
    expect(teacher.root.get_by_text(teacher.t("proposal.approved_amount", n="4,000.00")).first).to_be_visible()
    teacher.root.locator("[data-at='result'] input").first.fill("5")
    teacher.fill("proposal.follow", "กลุ่มทอผ้ารับงานต่อ นักเรียนชุมนุมย้อมช่วยทดสอบสีเดือนละครั้ง")
    teacher.hand_in()
    reader.take_up(public_id)
    for criterion in ("ปัญหาชัด", "ภาคีเป็นเจ้าของ", "กิจกรรม ตัวชี้วัด", "ปรับจาก"):
        reader.mark(criterion, 4, 4)
    reader.decides(6, "ปิดโครงการ รับงาน", "ปิดโครงการแล้ว ครูทำครบทั้ง 6 ขั้น")
    teacher.page.reload()
    teacher.ready()
    expect(teacher.root.get_by_role("heading", name="ปิดโครงการแล้ว ครูทำครบทั้ง 6 ขั้น")).to_be_visible()
    assert teacher.taps <= 46, teacher.taps


def _stage_1(teacher: Teacher) -> None:
    teacher.fill("proposal.title", "สีจากต้นไม้ในโรงเรียน")
    teacher.fill("proposal.problem", PROBLEM)
    teacher.fill("proposal.mentor", "อาจารย์ภาควิชาเคมี")
    teacher.fill("proposal.name", GROUP)
    teacher.page.keyboard.press("Enter")
    teacher.root.get_by_label(GROUP, exact=False).last.fill("ย้อม ทอ และบอกว่าสีไหนขายได้")
    teacher.hand_in()


def _stage_2(teacher: Teacher) -> None:
    teacher.fill("proposal.place", "ต.ห้วยผักกูด")
    teacher.fill("proposal.people", "นักเรียน ป.4–ป.6")
    teacher.tap("proposal.add_activity")
    teacher.fill("proposal.activity", "ทดลองย้อม 12 ชนิด")
    teacher.day("proposal.date", "2027-01-12")
    teacher.fill("proposal.owner", "ครูวิทยาศาสตร์")
    teacher.tap("proposal.done")
    teacher.tap("proposal.add_indicator")
    teacher.fill("proposal.indicator", "สีที่ซักแล้วไม่ตก")
    teacher.fill("proposal.target", "6")
    teacher.fill("proposal.how", "ซัก 5 ครั้ง เทียบแถบสี")
    teacher.tap("proposal.done")
    teacher.tap("proposal.add_line")
    teacher.fill("proposal.line", "เส้นด้ายฝ้าย")
    teacher.choose("ค่าวัสดุ")
    teacher.taps += 1
    teacher.fill("proposal.qty", "๑๕")
    teacher.fill("proposal.price", "365.75")
    expect(teacher.root.get_by_text(teacher.t("proposal.line_total", total="5,486.25"))).to_be_visible()
    teacher.tap("proposal.done")
    teacher.day("proposal.pitch_date", "2026-12-01")
    teacher.fill("proposal.pitch_place", "ห้องประชุมเขตพื้นที่")
    teacher.hand_in()


def _pitched(reader: Reader, second: Reader, public_id: str) -> None:
    """The second scores without the claim; the first sees that sheet after sending the own one, and not before."""
    second.page.goto(f"/partnership/courses/course-v1:DemoSchool+PARTNERS+2569/review/{public_id}/")
    low = {"ปัญหามาจากข้อมูล": 4, "ภาคีร่วมตั้งแต่คิด": 3, "ทำได้ในเวลา": 2, "วัดผลได้": 1, "ทำต่อได้": 2}
    second.scores(low)
    reader.take_up(public_id)
    expect(reader.root.get_by_role("columnheader", name="ท่านที่ 1")).to_have_count(0)
    reader.scores(low | {"วัดผลได้": 3})
    expect(reader.root.get_by_role("columnheader", name="ท่านที่ 1")).to_be_visible()
    expect(reader.root.get_by_text(reader.t("desk.sheet_talk", name="วัดผลได้", n=2))).to_be_visible()
    agreed = reader.root.get_by_role("group", name=reader.t("desk.agreed"))
    two = reader.t("marks.of", points=2, possible="4")
    agreed.get_by_role("group", name="วัดผลได้").get_by_role("radio", name=two, exact=True).check()
    assert violations(reader.page) == []
    reader.decides(2, "ไปต่อขั้นปรับแก้", "จบขั้นที่ 2 ไปต่อขั้นที่ 3")


def _approved_with_less(reader: Reader, public_id: str) -> None:
    """More than was asked for is told at the field; a smaller sum is approved."""
    reader.take_up(public_id)
    reader.root.get_by_role("radio", name=re.compile("^อนุมัติ")).check()
    amount = reader.root.get_by_label(reader.t("desk.gate_amount"))
    amount.fill("5,000")
    expect(reader.root.get_by_text(reader.t("problem.amount_over", most="4,507.50"))).to_be_visible()
    amount.fill("๔,๐๐๐")
    reader.decides(5, "อนุมัติ", "ได้รับอนุมัติ ไปต่อขั้นที่ 6")

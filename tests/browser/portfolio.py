"""The one place for what a teacher does on her portfolio's page, and for what stands on its paper."""

from __future__ import annotations

import re

from playwright.sync_api import Locator, Page, expect

from partnership_xblock.activities.portfolio.content import PortfolioContent
from tests.browser import pdf
from tests.browser.teacher import Work

CONTENT = PortfolioContent.preset()
BLOCK = "portfolio-start"
A4 = (595, 842)
"""In points, as a PDF says it."""
NUMBER = re.compile(r"PX-\d{4}-\d+")
PARTS = {part.id: part.label for part in CONTENT.parts}


class Portfolio(Work):
    def __init__(self, page: Page, *, language: str = "th", touch: bool = True):
        super().__init__(page, BLOCK, language=language)
        self.touch = touch

    def tap(self, target: Locator) -> None:
        if self.touch:
            target.tap()
        else:
            target.click()

    def part(self, id_: str) -> Locator:
        return self.root.locator(f'[data-at="pick:{id_}"]')

    def unfold(self, id_: str) -> Locator:
        """Opens a part; gives it."""
        part = self.part(id_)
        self.tap(part.locator("summary").first)
        expect(part.locator(".po-body")).to_be_visible()
        return part

    def row(self, part: str, text: str) -> Locator:
        return self.part(part).get_by_role("listitem").filter(has_text=text)

    def leave_out(self, part: str, text: str) -> None:
        self.tap(self.row(part, text).get_by_role("button", name=self.t.like("portfolio.drop")))
        expect(self.row(part, text).get_by_role("button", name=self.t.like("portfolio.drop"))).to_have_count(0)

    def done(self, step: str, done: str, happened: str) -> None:
        row = self.row("steps", step)
        self.tap(row.locator("label").filter(has_text=re.compile(f"^{re.escape(self.t(f'portfolio.done_{done}'))}$")))
        row.get_by_label(self.t("portfolio.happened")).fill(happened)

    def did(self, comment: str, did: str) -> None:
        self.row("feedback", comment).get_by_label(self.t("portfolio.did")).fill(did)

    def states(self, code: str, *columns: str) -> None:
        """Task, result and measure of one indicator."""
        statement = self.root.locator(f'[data-at="wpa:{code}"]')
        self.tap(statement.locator("summary").first)
        for name, text in zip(("task", "result", "measure"), columns, strict=True):
            field = statement.get_by_label(self.t(f"portfolio.{name}"), exact=True)
            field.fill(f"{field.input_value()} {text}".strip())

    def looks_back(self, *answers: str) -> None:
        for question, text in zip(CONTENT.asked, answers, strict=True):
            self.field(question.label.into(self.language)).fill(text)


def printed(paper: Page) -> list[list[str]]:
    """The lines of each sheet as Chromium prints it, without those that say the work's number; every one is A4."""
    paper.evaluate("document.fonts.ready")
    data = paper.pdf(prefer_css_page_size=True)
    boxes = [
        tuple(round(float(one)) for one in box.split()[2:]) for box in re.findall(rb"/MediaBox \[([^\]]+)\]", data)
    ]
    assert set(boxes) == {A4}, boxes
    sheets = [[line.text.replace("\u00a0", " ").strip() for line in sheet] for sheet in pdf.pages(data)]
    return [[line for line in sheet if line and not NUMBER.search(line)] for sheet in sheets]


def alone(sheets: list[list[str]], language: str, below: int = 3) -> list[str]:
    """Parts whose heading stands near the end of a sheet, with fewer than `below` lines under it."""
    return [
        part
        for part, label in PARTS.items()
        for sheet in sheets
        for at, line in enumerate(sheet)
        if line == label.into(language) and len(sheet) - at - 1 < below
    ]


STATEMENTS = {
    "2.4": (
        (
            "ชวนกลุ่มทอผ้าและวัดวางแผนร่วมกันตั้งแต่ต้นปี "
            "ใช้พื้นที่ป่าวัดและลานย้อมของกลุ่มเป็นห้องเรียนวิทยาศาสตร์ ครูเตรียมใบงานสังเกตสี "
            "ปราชญ์สอนการเก็บเปลือกไม้โดยไม่ทำร้ายต้น นักเรียนจดผลและเล่าให้ผู้ปกครองฟังในวันประชุม"
        ),
        (
            "นักเรียน ป.4–ป.6 ทุกคนย้อมผ้าจากเปลือกไม้ได้อย่างน้อยคนละสองชนิด บอกได้ว่าสีไหนซักแล้วไม่ตกเพราะอะไร "
            "และเขียนรายงานสั้นด้วยคำของตัวเอง สีที่เด็กทดลองได้ผล "
            "กลุ่มนำไปใช้กับผ้าที่ขายจริงในงานประจำปีของตำบล "
            "ผู้ปกครองที่มาดูงานชวนกันนำเศษผ้าจากบ้านมาให้เด็กทดลองเพิ่ม ร้านน้ำชาหน้าตลาดขอแถบสีไปแขวนที่ร้าน "
            "เด็กจึงได้อธิบายเรื่องสีให้คนที่ไม่เคยเข้ามาในโรงเรียนฟังด้วยตัวเอง"
        ),
        (
            "มีสีที่ซัก 5 ครั้งแล้วไม่ตกอย่างน้อย 6 สี เทียบด้วยแถบสี นักเรียนร้อยละ 80 ขึ้นไปอธิบายขั้นตอนได้ครบ "
            "และกลุ่มทอผ้าซื้อสีเคมีลดลงจากสมุดบัญชีของปีก่อน"
        ),
    ),
    "3.1": (
        "ส่งงานตามกำหนด อ่านความเห็นทุกข้อ แล้วกลับไปถามภาคีก่อนแก้ ไม่แก้จากความรู้สึกของตัวเองฝ่ายเดียว",
        (
            "แผนงานชัดขึ้นว่าใครทำอะไรเมื่อไร งบประมาณลดลงจากราคาจริงที่กลุ่มทอผ้าช่วยถามร้านในอำเภอ "
            "และครูในสายชั้นหยิบวิธีเขียนข้อตกลงไปใช้กับงานอ่านหนังสือที่บ้าน ตอนนี้ก่อนเริ่มงานใหม่ทุกครั้ง "
            "เราถามกันก่อนว่าใครรับเรื่องอะไร จะเสร็จวันไหน และถ้าไม่ทันจะบอกใคร "
            "งานที่เคยค้างข้ามภาคเรียนจึงเหลือน้อยลงกว่าปีก่อนจนเห็นได้"
        ),
        "งานที่ส่งปรับตามความเห็นครบทุกข้อ และมีบันทึกว่าข้อไหนเลือกไม่ทำเพราะอะไร",
    ),
    "3.2": (
        ("เล่าเรื่องที่ทำในวง PLC ของสายชั้นเดือนละครั้ง ชวนเพื่อนครูดูเด็กย้อมผ้าที่ลานของกลุ่ม แล้วช่วยกันคิดว่าวิชาไหนจะต่อได้"),
        (
            "ครูคณิตศาสตร์นำราคาเส้นด้ายไปเป็นโจทย์ ครูภาษาไทยให้เด็กสัมภาษณ์ปราชญ์ "
            "เกิดหน่วยเรียนรู้ร่วมกันสามวิชาที่ใช้เรื่องเดียวกัน "
            "เด็กเห็นว่าความรู้แต่ละวิชาช่วยกันได้ ครูที่มาดูชั้นเรียนเล่าว่าเห็นเด็กถามกันเองมากกว่าถามครู "
            "จึงลองให้เด็กเป็นคนตั้งโจทย์ในวิชาของตัวเองบ้าง "
            "แล้วกลับมาเล่าในวงครั้งถัดไปว่าตรงไหนได้ผลและตรงไหนต้องเตรียมเด็กมากขึ้น"
        ),
        "มีหน่วยเรียนรู้ร่วม 1 หน่วย แผนการสอน 3 แผน และครูที่ร่วมสังเกตชั้นเรียนอย่างน้อย 4 คนต่อภาคเรียน",
    ),
    "3.3": (
        ("นำเรื่องสีจากต้นไม้ไปออกแบบการทดลองให้นักเรียนตั้งคำถามเอง เปลี่ยนจากทำตามใบงานเป็นคิดวิธีทดสอบสีด้วยกลุ่มของตัวเอง"),
        (
            "นักเรียนที่ไม่ค่อยพูดอาสาเล่าผลการทดลองให้กลุ่มทอผ้าฟัง และกลุ่มขอให้เด็กมาช่วยทดสอบสีเดือนละครั้ง "
            "เด็กสองกลุ่มพบว่าสีเดียวกันติดผ้าไม่เท่ากันเมื่อน้ำมาจากคนละบ่อ "
            "จึงขอความรู้จากครูวิทยาศาสตร์เรื่องน้ำกระด้าง และกลับไปบอกกลุ่มทอผ้าว่าควรรองน้ำฝนไว้ใช้ตอนย้อม"
        ),
        "นักเรียนทุกกลุ่มมีสมุดทดลองที่บันทึกครบ 4 ครั้ง และมีคำถามของตัวเองอย่างน้อยกลุ่มละ 2 ข้อ",
    ),
}
"""What she writes to each draft: task, result, measure."""
LOOKS_BACK = (
    (
        "เด็กที่ไม่เคยยกมือ เล่าเรื่องสีจากเปลือกเพกาให้คนทั้งกลุ่มฟังจนจบ แล้วกลับมาถามว่าสีดำได้จากต้นอะไร "
        "เมื่อก่อนเด็กรู้จักต้นไม้จากรูปในหนังสือ ตอนนี้เดินเข้าป่าวัดแล้วบอกได้ว่าต้นไหนเก็บได้ ต้นไหนต้องรอ "
        "และต้องขอใครก่อน หลายคนพาผู้ปกครองไปดูต้นที่ตัวเองทำป้ายไว้ บางบ้านเริ่มปลูกครามริมรั้ว "
        "และมีเด็กคนหนึ่งเขียนในสมุดว่าอยากเป็นคนที่คนในหมู่บ้านมาถามเรื่องสี "
        "เรื่องนี้ไม่เคยอยู่ในแผนที่เขียนไว้ตั้งแต่ต้น แต่เป็นเรื่องที่ครูอยากเก็บไว้ที่สุด"
    ),
    (
        "ตอนเริ่มคิดว่าเราเป็นฝ่ายไปขอ พอได้นั่งคุยตอนทำข้อตกลง จึงเห็นว่ากลุ่มทอผ้าก็อยากให้เด็กช่วยทดสอบสี "
        "และพระอาจารย์อยากให้คนกลับมาใช้ป่าวัดอย่างระวัง ต่างคนต่างมีเรื่องที่รออยู่แล้ว เราแค่ถามให้ถูกเวลา "
        "เดี๋ยวนี้ก่อนไปหาใคร ครูจะนึกก่อนว่าช่วงนั้นเขายุ่งเรื่องอะไร "
        "แล้วเตรียมไปเล่าสักเรื่องว่าเด็กได้อะไรจากครั้งที่แล้ว เขาเลยถามต่อเองว่าคราวหน้าจะให้ช่วยตรงไหน "
        "ไม่ต้องทำหนังสือขอเหมือนเมื่อก่อน และงานก็ไม่ไปชนกับงานของเขา"
    ),
    (
        "อย่าเพิ่งเขียนโครงการ ไปนั่งดูเขาย้อมผ้าสักครั้ง จดว่าเขาใช้อะไรปีละเท่าไร แล้วค่อยถามว่าเด็กจะช่วยอะไรได้ "
        "เรื่องวันให้ดูปฏิทินงานบุญก่อน และเขียนทุกข้อว่าใครรับไป จะได้ไม่ต้องทวงกันทีหลัง "
        "ถ้าปีหน้ามีครูย้ายออก ให้พาคนใหม่ไปแนะนำตัวกับประธานกลุ่มและเจ้าอาวาสก่อนเปิดเทอม "
        "เพราะเขารู้จักโรงเรียนจากคนที่ไปหา ไม่ใช่จากกระดาษ แฟ้มนี้บอกได้ว่าเคยทำอะไร "
        "แต่บอกแทนการไปนั่งคุยไม่ได้"
    ),
)
"""Her answers to the three questions."""

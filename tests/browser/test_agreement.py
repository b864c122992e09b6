"""An agreement on a phone by touch, every tap counted, and its paper as Chromium prints it: from the unsent draft, in
Thai digits; then handed in, commented on at a cell, by keyboard in English."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from playwright.sync_api import Locator, Page, expect

from partnership_xblock.activities.agreement.content import AgreementContent
from tests.browser import pdf
from tests.browser.server import loaded
from tests.browser.teacher import Work
from tests.browser.trainer import Desk

pytestmark = pytest.mark.browser
CONTENT = AgreementContent.preset()
NAME, TEMPLE = "สมหญิง", "วัดป่าดอน"
TAPS = 24
"""Besides typing: the party, the form, the first topic, seven times "as the cell before" and "next", who leads, four
months, two to hand in. The specification counts 32."""
GIVES = {
    "knowledge": ("บอกว่าเด็กคนไหนยังอ่านไม่คล่อง", "เล่านิทานชาดกที่เด็กชอบ"),
    "people": ("ครูประจำชั้นพาเด็กเดินไปวัด", "พระอาจารย์ 2 รูปฟังเด็กอ่าน"),
    "means": ("หนังสือนิทาน 30 เล่ม", "ศาลาและน้ำดื่ม"),
}
WHOLE_WORDS = re.compile(r"โรงพยาบาล|ครูประจำชั้น|ผู้ประสานงาน|โรงเรียน|นักเรียน|[๐-๙]{1,2}.(?:ม\.ค\.|ธันวาคม|มีนาคม).๒๕[๐-๙]{2}")


class Agreement(Work):
    """A teacher and what the school agrees with a partner. Every tap is counted."""

    def __init__(self, page: Page, block: str = "agreement-start", *, language: str = "th"):
        super().__init__(page, block, language=language)
        self.taps = 0

    def tap(self, target: Locator) -> None:
        self.taps += 1
        target.tap()

    def at(self, path: str) -> Locator:
        return self.root.locator(f'[data-at="{path}"]').first

    def topic(self, id_: str) -> str:
        topic = CONTENT.topic(id_)
        assert topic is not None
        return topic.label.into(self.language)

    def head(self, id_: str) -> Locator:
        return self.root.get_by_role("button", name=re.compile(rf"^\d\. {re.escape(self.topic(id_))}"))

    def bring(self, name: str) -> None:
        field = self.field(self.t("agreement.name"))
        field.fill(name)
        field.press("Enter")

    def day(self, path: str, day: int, month: str, year: int) -> None:
        """The month is a tap; day and year are typed."""
        group = self.at(path)
        group.get_by_label(self.t("date.day"), exact=True).fill(str(day))
        self.taps += 1
        group.get_by_label(self.t("date.month"), exact=True).select_option(label=month)
        group.get_by_label(self.t("date.year"), exact=True).fill(str(year))

    def write(self, path: str, text: str) -> None:
        self.at(path).locator("input, textarea").first.fill(text)

    def form(self, id_: str) -> Locator:
        form = CONTENT.form(id_)
        assert form is not None
        return self.at("about#form").locator("label").filter(has_text=form.label.into(self.language))


def no_wider(page: Page) -> bool:
    return bool(page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))


def test_an_agreement_in_24_taps_and_its_paper(person):
    page = person("somying", width=360, touch=True)
    work = Agreement(page).open()
    work.bring(TEMPLE)
    work.tap(work.root.get_by_role("button", name=TEMPLE, exact=True))
    work.tap(work.form("mou"))
    work.write("about#title", "อ่านออกทุกคนก่อนขึ้น ป.4")
    work.write("about#aim", "นักเรียน ป.1–ป.3 อ่านกับผู้ใหญ่สัปดาห์ละครั้ง")
    partner = next(
        iter(
            page.evaluate("""() => [...document.querySelectorAll('[data-at^="party:"]')]
        .map(one => one.dataset.at).filter(at => /^party:[^#]+$/.test(at) && at !== 'party:us')""")
        )
    )
    other = partner.removeprefix("party:")

    work.tap(work.head("knowledge"))
    cells = [(row, party, GIVES[row][place]) for row in GIVES for place, party in enumerate(("us", other))]
    for number, (row, party, text) in enumerate(cells):
        key = f"give:{row}.{party}"
        expect(work.at(f"{key}#text").locator("textarea")).to_be_focused()
        work.write(f"{key}#text", text)
        if number:
            work.tap(work.root.get_by_role("button", name=work.t.like("agreement.as_before")))
        else:
            work.day(f"{key}#by", 19, "ม.ค.", 2570)
            work.write(f"{key}#follow", "ครูวิชาการ")
        assert no_wider(page)
        work.tap(work.button("agreement.next"))
    # The last topic has the same words for both: put there, and asked about.
    for number in range(2):
        work.tap(work.root.get_by_role("button", name=work.t.like("agreement.as_before")))
        if not number:
            work.tap(work.button("agreement.next"))
    work.tap(work.at("row:care").locator(".ag-lead label").filter(has_text=TEMPLE))

    for party, position in (("us", "ผู้อำนวยการโรงเรียน"), (other, "เจ้าอาวาส")):
        work.write(f"party:{party}#signer", position)
        work.write(f"group:{party}#lead", "ครูวิชาการ" if party == "us" else "มรรคนายก")
    work.day("term#start", 1, "ธ.ค.", 2569)
    work.day("term#end", 31, "มี.ค.", 2571)
    work.day("term#review", 30, "ก.ย.", 2570)
    expect(work.at("term").locator("xpath=.")).to_contain_text("1 ปี 4 เดือน")
    assert no_wider(page)

    # Nothing is handed in yet: the draft is printed, whole, once it is saved.
    work.saved()
    link = work.root.get_by_role("link", name=work.t("paper.draft"), exact=True)
    with page.context.expect_page() as opened:
        link.click()
    paper = opened.value
    expect(paper.get_by_role("heading", level=1)).to_have_text("บันทึกข้อตกลงความร่วมมือ")
    assert no_wider(paper), "read on a phone"
    paper.get_by_role("checkbox").check(force=True)
    paper.evaluate("document.fonts.ready")
    sheets = pdf.pages(paper.pdf(prefer_css_page_size=True))
    told = ["".join(line.text for line in sheet).replace("\u00a0", " ") for sheet in sheets]
    whole = "".join(told)
    assert len(sheets) == 2
    assert "ฉบับร่างสำหรับปรึกษาหารือ" in told[0]
    assert all(re.search("ฉบับร่าง.*หน้า . จาก ๒", one) for one in told), "at the foot of every sheet"
    assert "๑ ธันวาคม ๒๕๖๙ ถึงวันที่ ๓๑ มีนาคม ๒๕๗๑ รวม ๑ ปี ๔ เดือน" in whole
    assert not re.search("[0-9]", re.sub("PX-[0-9-]+", "", whole)), "Thai digits everywhere"
    # A signature is whole on one sheet: signed, name, position.
    lines = [line.text for line in sheets[-1]]
    assert sum(line.count("ลงชื่อ") for line in lines) == 4
    assert sum(line.count("พยาน") for line in lines if "ลงชื่อ" in line) == 2
    assert {"เจ้าอาวาส", "มรรคนายก"} <= set(
        re.findall("เจ้าอาวาส|มรรคนายก", "".join(lines[lines.index(next(line for line in lines if "ลงชื่อ" in line)) :]))
    )
    assert paper.locator("img, .pp-sheet svg").count() == 0, "no emblem, no picture"
    # No word, day or amount of it is broken over two lines.
    broken = [
        (a.text[-12:], b.text[:12])
        for sheet in sheets
        for a, b in pairwise(sheet)
        for cut in [len(a.text)]
        for found in WHOLE_WORDS.finditer(a.text + b.text)
        if found.start() < cut < found.end()
    ]
    assert broken == []
    paper.close()

    work.taps += 2
    work.confirm()
    expect(work.receipt).to_be_visible()
    assert work.taps == TAPS
    answers = {key: item["v"] for key, item in loaded(page, "agreement-start")["rounds"][0]["answers"].items()}
    assert {value["by"] for key, value in answers.items() if key.startswith("give:")} >= {"2027-01-19"}
    assert answers["lead:care"] == {"party": other, "split": False}


def test_ink_stays_on_the_sheet_and_is_grey(person):
    """Of the example as it prints: nothing stands in the margins, and nothing needs colour to be read."""
    page = person("buakaew", width=1280)
    page.goto(loaded(page, "agreement-start")["rounds"][0]["print_url"])
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    page.emulate_media(media="print")
    page.set_viewport_size({"width": 658, "height": 1000})
    ink = page.evaluate(INK, [f"data:image/png;base64,{_png(page)}"])
    assert ink["left"] >= 0
    assert ink["right"] <= 658
    assert ink["coloured"] == 0
    assert ink["dark"] > 5000


INK = """async ([address]) => {
  const image = new Image(); image.src = address; await image.decode();
  const canvas = new OffscreenCanvas(image.width, image.height), pen = canvas.getContext('2d');
  pen.drawImage(image, 0, 0);
  const { data, width } = pen.getImageData(0, 0, image.width, image.height);
  let left = width, right = 0, coloured = 0, dark = 0;
  for (let at = 0; at < data.length; at += 4) {
    const [r, g, b] = [data[at], data[at + 1], data[at + 2]];
    if (Math.max(r, g, b) - Math.min(r, g, b) > 24) coloured += 1;
    if (r < 128) { dark += 1; const x = (at / 4) % width; left = Math.min(left, x); right = Math.max(right, x + 1); }
  }
  return { left, right, coloured, dark };
}"""


def _png(page: Page) -> str:
    from base64 import b64encode

    return b64encode(page.screenshot(full_page=True)).decode()


def test_by_keyboard_in_english_and_the_trainer_at_a_cell(person):
    page = person("somying", width=1280, language="en")
    work = Agreement(page, language="en").open()
    work.bring(TEMPLE)
    press = work.root.get_by_role("button", name=TEMPLE, exact=True)
    press.focus()
    page.keyboard.press("Enter")
    work.choose("Notes after a talk")
    work.write("about#title", "Everyone reads")
    work.head("people").press("Enter")
    page.keyboard.type("Class by class")
    page.keyboard.press("Tab")
    work.button("agreement.next").press("Enter")
    page.keyboard.type("Two monks listen")
    work.button("agreement.done").press("Enter")
    work.head("care").press("Enter")
    # The page leads to what is missing: who leads, and the coordinators.
    work.send.press("Enter")
    work.root.locator(".px-errors").get_by_role("button").filter(
        has_text=work.t.like("problem.same_no_lead")
    ).first.click()
    work.choose("Our school", within=work.at("row:care"))
    coordinators = work.root.get_by_label(work.t("agreement.coordinator"), exact=True)
    for place in range(2):
        coordinators.nth(place).fill("School health teacher")
    work.saved().confirm()
    expect(work.receipt).to_be_visible()

    trainer = Desk(person("aree", width=1280, language="en"), kind="agreement", language="en").open().take(NAME)
    place = f"{work.topic('people')} · {TEMPLE}"
    trainer.comment(place, "question", "Whom would you call first?")
    trainer.result("return", "Nearly there", "Ask for a day").send("return")

    page.reload()
    work.ready()
    work.head("people").click()
    expect(work.root.get_by_text("Whom would you call first?")).to_be_visible()

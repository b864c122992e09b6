"""One tie looked at closely: on a phone in eighteen taps, and by keyboard on a wide screen with its trainer."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from partnership_xblock.activities.anatomy.content import AnatomyContent
from tests.browser.server import loaded
from tests.browser.teacher import Work
from tests.browser.trainer import Desk

pytestmark = pytest.mark.browser
CONTENT = AnatomyContent.preset()
NAME = "สมหญิง"
TEMPLE, HEALTH = "วัดป่าดอน", "รพ.สต. ดอนตะวัน"
TAPS = 18
"""The partner, nine answers, five parts, whether there is a paper, handing in and its confirmation."""
ANSWERS = ["partly", "yes", "no", "yes", "yes", "partly", "unsure", "yes", "yes"]
SEEN = "คุยกันทุกเดือนในวงกองทุนสุขภาพตำบล มีเด็กป่วยก็โทรหากันทันที"
FIELDS = ("who", "what", "when", "evidence")


class Anatomy(Work):
    """A teacher and one partner, looked at closely. Every tap is counted."""

    def __init__(self, page: Page, *, language: str = "th", block: str = "anatomy-start"):
        super().__init__(page, block, language=language)
        self.taps = 0

    def tap(self, target: Locator) -> None:
        self.taps += 1
        target.tap()

    def bring(self, *names: str) -> None:
        field = self.field(self.t("anatomy.name"))
        for name in names:
            if not field.is_visible():
                self.root.get_by_text(self.t("anatomy.add_more"), exact=True).click()
            field.fill(name)
            field.press("Enter")
            expect(self.partner(name)).to_be_visible()

    def partner(self, name: str) -> Locator:
        return self.root.get_by_role("button", name=re.compile(rf"^{re.escape(name)}"))

    def feature(self, id_: str) -> Locator:
        """A question with its four answers, by its name and number."""
        label = next(one.label for one in CONTENT.features if one.id == id_).into(self.language)
        return self.root.get_by_role("group", name=re.compile(rf"^\d\. {re.escape(label)}"))

    def tile(self, id_: str, answer: str) -> Locator:
        return self.feature(id_).locator("label").filter(has_text=self.t(f"anatomy.{answer}"))

    def example(self, id_: str) -> Locator:
        label = next(one.label for one in CONTENT.features if one.id == id_).into(self.language)
        return self.root.get_by_label(re.compile(rf"^{re.escape(self.t('anatomy.example'))} {re.escape(label)}"))

    def part(self, id_: str) -> Locator:
        label = next(one.label for one in CONTENT.parts if one.id == id_).into(self.language)
        return self.root.locator("details").filter(has=self.page.get_by_text(re.compile(rf"^\d\. {re.escape(label)}$")))

    def fill(self, id_: str, *texts: str) -> None:
        for name, text in zip(FIELDS, texts, strict=False):
            self.part(id_).get_by_label(self.t(f"anatomy.{name}"), exact=True).fill(text)


def no_wider(page: Page) -> bool:
    return bool(page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))


def test_a_tie_in_eighteen_taps_on_a_phone(person):
    page = person("somying", width=360, touch=True)
    work = Anatomy(page).open()
    work.bring(TEMPLE, HEALTH)
    assert no_wider(page)

    work.taps = 0
    work.tap(work.partner(HEALTH))
    expect(work.root.get_by_role("heading", name=HEALTH)).to_be_focused()
    for feature, answer in zip(CONTENT.asked, ANSWERS, strict=True):
        work.tap(work.tile(feature.id, answer))
        if answer == "yes" or feature.id == "whole":
            work.example(feature.id).fill(SEEN)
    assert no_wider(page)
    for part in CONTENT.shown_parts:
        work.tap(work.part(part.id).locator("summary"))
    work.fill("plan", "ครูอนามัย", "กำหนดคิวตรวจ", "ต้นภาคเรียน", "ตารางคิว")
    work.fill("information", "ครูประจำชั้น")
    work.tap(work.part("record").locator("label").filter(has_text=work.t("anatomy.paper_none")))
    assert no_wider(page)

    # The reason is forgotten: the page leads to it.
    work.send.click()
    missing = work.root.locator(".px-errors").get_by_role("button")
    missing.filter(has_text=work.t("problem.record_reason_missing")).click()
    reason = work.field(work.t("anatomy.paper_reason"))
    expect(reason).to_be_focused()
    reason.fill("รอประชุมกองทุนเดือนธันวาคม")

    sentence = work.root.get_by_text(re.compile(f"กับ {re.escape(HEALTH)} มีเป้าหมายเดียวกัน"))
    expect(sentence).to_be_visible()
    assert SEEN not in sentence.inner_text()
    work.saved()
    work.tap(work.send)
    work.tap(work.root.get_by_role("group", name=work.t("submit.confirm")).get_by_role("button").first)
    expect(work.receipt).to_be_visible()
    assert work.taps == TAPS
    answers = {key: item["v"] for key, item in loaded(page, "anatomy-start")["rounds"][0]["answers"].items()}
    assert [answers[key]["answer"] for one in CONTENT.asked for key in answers if key.endswith(f".{one.id}")] == ANSWERS
    expect(work.root.get_by_role("list").filter(has_text=SEEN).first).to_be_visible()
    assert no_wider(page)


def test_by_keyboard_with_its_trainer_and_a_second_round(person):
    page = person("somying", width=1280, language="en")
    work = Anatomy(page, language="en").open()
    work.bring(TEMPLE, HEALTH)
    # Something is said of the temple first; it is kept, and not handed in.
    work.partner(TEMPLE).press("Enter")
    work.feature("goal").get_by_role("radio").first.focus()
    page.keyboard.press("Space")
    work.example("goal").fill("Both say that every child should read")
    work.button("anatomy.other").press("Enter")
    work.partner(HEALTH).press("Enter")
    expect(work.root.get_by_text(work.t("anatomy.kept", names=TEMPLE))).to_be_visible()
    for feature, answer in zip(CONTENT.asked, ANSWERS, strict=True):
        radio = work.feature(feature.id).get_by_role("radio", name=work.t(f"anatomy.{answer}"))
        radio.focus()
        page.keyboard.press("Space")
        if answer == "yes":
            work.example(feature.id).fill("We talk every month in the health fund's round")
    work.part("record").locator("summary").press("Enter")
    work.part("record").get_by_role("radio", name=work.t("anatomy.paper_none"), exact=True).focus()
    page.keyboard.press("Space")
    work.field(work.t("anatomy.paper_reason")).fill("To be signed in December")
    assert no_wider(page)
    work.saved().confirm()
    expect(work.receipt).to_be_visible()
    assert not any(
        "Both say that" in str(item) for item in loaded(page, "anatomy-start")["rounds"][0]["answers"].values()
    )

    lead = next(one for one in CONTENT.features if one.id == "lead").label.th
    trainer = Desk(person("aree", width=1280), kind="anatomy").open().take(NAME)
    trainer.root.get_by_role("button", name=f"{trainer.t('anatomy.again')} {lead}", exact=True).click()
    editor = trainer.root.get_by_role("group", name=trainer.t("desk.comment_on", place=lead), exact=True)
    field = editor.get_by_label(trainer.t("desk.comment_text"), exact=True)
    expect(field).to_be_focused()
    expect(field).to_have_value(trainer.t("anatomy.again_start"))
    trainer.page.keyboard.type("พยาบาลอยากทำอีกแบบ แล้วตกลงกันอย่างไร")
    editor.get_by_role("button", name=trainer.t("desk.keep"), exact=True).click()
    agree = trainer.root.get_by_role("button", name=re.compile(f"^{re.escape(trainer.t('anatomy.agree'))} มีเป้าหมาย"))
    agree.click()
    trainer.button("desk.keep").click()
    trainer.result("return", "เห็นภาพชัด เหลือข้อเดียว").send("return")

    page.reload()
    work.ready()
    asked = work.feature("lead").locator("xpath=..")
    expect(asked.get_by_text("พยาบาลอยากทำอีกแบบ แล้วตกลงกันอย่างไร")).to_be_visible()
    expect(work.root.get_by_text(work.t("anatomy.kept", names=TEMPLE))).to_be_visible()
    work.tile("formal", "partly").click()
    work.saved().confirm()
    expect(work.receipt).to_be_visible()
    assert len(loaded(page, "anatomy-start")["rounds"]) == 2


def test_the_same_partner_again_has_the_earlier_answer_beside_each(person):
    page = person("buakaew", width=360, touch=True)
    work = Anatomy(page, block="anatomy-again").open()
    was = work.root.get_by_text(work.t("anatomy.was", said=work.t("anatomy.partly")))
    expect(was).to_have_count(2)
    expect(work.tile("goal", "yes").get_by_role("radio")).to_be_checked()
    work.tile("rules", "yes").click()
    work.saved()
    page.reload()
    work.ready()
    expect(was).to_have_count(2)
    work.root.get_by_text(work.t("wave.title"), exact=True).click()
    moved = work.t(
        "wave.moved", about=CONTENT.features[0].label.th, was=work.t("anatomy.partly"), **{"is": work.t("anatomy.yes")}
    )
    expect(work.root.get_by_text(moved)).to_be_visible()
    work.button("anatomy.other").click()
    work.partner("เครือข่ายผู้ปกครอง").tap()
    expect(work.root.locator(".an-feature :checked")).to_have_count(0)
    expect(was).to_have_count(0)
    assert no_wider(page)

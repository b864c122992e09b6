"""A plan of three lanes, on a phone by touch: words tapped in the sentence, strengths, activities; handed in, read and
answered in its places. And by keyboard on a wide screen, with threads."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from partnership_xblock.activities.threes.content import ThreesContent
from tests.browser.server import loaded
from tests.browser.teacher import Work
from tests.browser.trainer import Desk

pytestmark = pytest.mark.browser
CONTENT = ThreesContent.preset()
NAME = "สมหญิง"
TEMPLE, HEALTH, SHOP = "วัดป่าดอน", "อสม. หมู่ 4", "ร้านเกษตรรุ่งเรือง"
SENTENCE = "เด็กอ่านคล่อง รู้จักบ้านตัวเอง และมีผู้ใหญ่เป็นครู"
ENGLISH = "Our children read well and know their own home"
MOST_TAPS = 30
"""Of a plan with three partners, three strengths and two activities, besides typing; adding an activity counts too."""


class Plan(Work):
    """A teacher and a plan. Every tap is counted; a choice in a native list is one."""

    def __init__(self, page: Page, *, language: str = "th"):
        super().__init__(page, "threes-start", language=language)
        self.taps = 0

    def tap(self, target: Locator) -> None:
        self.taps += 1
        target.tap()

    def bring(self, *names: str) -> None:
        field = self.field(self.t("threes.name"))
        field.fill(names[0])
        field.press("Enter")
        self.root.get_by_text(self.t("threes.add_more"), exact=True).click()
        for name in names[1:]:
            field.fill(name)
            field.press("Enter")
            expect(self.strength(name)).to_be_visible()

    def strength(self, name: str) -> Locator:
        """The press that begins a strength of a partner."""
        return self.root.get_by_role("button", name=self.t("threes.add_asset_of", name=name), exact=True)

    def word(self, text: str) -> Locator:
        """A word of the sentence."""
        words = self.root.get_by_role("group", name=self.t("threes.pick_words"), exact=True)
        return words.get_by_role("button", name=text, exact=True)

    def press(self, key: str, name: str) -> Locator:
        return self.root.get_by_role("group", name=self.t(key), exact=True).get_by_role("button", name=name, exact=True)

    def tile(self, key: str, name: str) -> Locator:
        return self.root.get_by_role("group", name=self.t(key), exact=True).locator("label").filter(has_text=name)

    def date(self, key: str, day: int, month: int, year: int) -> None:
        """Typed, but for the month: a tap."""
        group = self.root.get_by_role("group", name=self.t(key), exact=True)
        group.get_by_label(self.t("date.day"), exact=True).fill(str(day))
        group.get_by_label(self.t("date.month"), exact=True).select_option(str(month))
        self.taps += 1
        group.get_by_label(self.t("date.year"), exact=True).fill(str(year))

    def can(self, partner: str, can: str, grade: str, need: str) -> None:
        self.tap(self.strength(partner))
        self.field(self.t("threes.can")).fill(can)
        self.field(self.t("threes.grade")).select_option(label=CONTENT.grade(grade, self.language))
        self.taps += 1
        self.field(self.t("threes.need")).fill(need)

    def activity(self, text: str, way: str, month: int, strength: str, word: str) -> None:
        self.tap(self.button("threes.add_act"))
        self.field(self.t("threes.act")).fill(text)
        self.tap(self.tile("threes.way", CONTENT.way_of(way).label.into(self.language)))
        self.tap(self.tile("threes.act_uses", strength))
        self.date("threes.begins", 12, month, 2570)
        self.field(self.t("threes.owner")).fill("ครูภาษาไทย")
        self.tap(self.tile("threes.act_serves", word))


def no_wider(page: Page) -> bool:
    return bool(page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))


def test_a_plan_by_taps_handed_in_read_and_answered(person):
    page = person("somying", width=360, touch=True)
    work = Plan(page).open()
    work.bring(TEMPLE, HEALTH, SHOP)

    work.taps = 0
    work.field(CONTENT.ask.th).fill(SENTENCE)
    work.tap(work.button("threes.to_words"))
    for text in ("อ่าน", "รู้จัก", "ครู"):
        work.tap(work.word(text))
    for name in (TEMPLE, HEALTH, SHOP):
        work.tap(work.press("threes.with", name))
    work.tap(work.tile("threes.how", CONTENT.how[0].label.th))
    work.date("threes.date", 14, 11, 2569)
    work.field(work.t("threes.people")).fill("๑๔")
    work.can(TEMPLE, "มีศาลากว้าง", "p5", "ที่อ่านให้คนนอกห้องเรียนฟัง")
    work.can(HEALTH, "เดินเยี่ยมบ้านทุกเดือน", "p2", "คนฟังเด็กอ่านที่บ้าน")
    work.can(SHOP, "มีแปลงทดลอง", "m2", "ที่ลองปลูกจริง")
    work.activity("อ่านให้ฟังที่ศาลา", "both", 1, TEMPLE, "อ่าน")
    expect(work.press("threes.act_partners", TEMPLE)).to_have_attribute("aria-pressed", "true")
    work.activity("วันแปลงผัก", "teach_us", 2, SHOP, "ครู")
    # A neighbour joins: one key word of two words.
    work.word("คล่อง").tap()
    expect(work.root.get_by_role("button", name=work.t("threes.word_out", word="อ่านคล่อง"), exact=True)).to_be_visible()
    assert no_wider(page)
    assert work.taps + 2 <= MOST_TAPS
    work.saved().confirm()
    expect(work.receipt).to_be_visible()

    answers = {key: item["v"] for key, item in loaded(page, "threes-start")["rounds"][0]["answers"].items()}
    assert answers["vision"]["people"] == 14
    words = sorted(value["text"] for key, value in answers.items() if key.startswith("word:"))
    assert words == sorted(["อ่านคล่อง", "รู้จัก", "ครู"])
    assert sum(value["on"] for key, value in answers.items() if key.startswith(("use:", "serve:"))) == 4

    trainer = Desk(person("aree", width=1280), kind="threes").open().take(NAME)
    here = f"{trainer.t('threes.comment_here')} {trainer.t('threes.sentence')}"
    trainer.root.get_by_role("button", name=here, exact=True).click()
    editor = trainer.root.get_by_role("group", name=trainer.t.like("desk.comment_on"))
    editor.get_by_label(trainer.t("desk.comment_text"), exact=True).fill("พูดตามได้จริง ชัดมาก")
    editor.get_by_role("button", name=trainer.t("desk.keep"), exact=True).click()
    trainer.comment(f"{SHOP} · มีแปลงทดลอง", "question", "ชั้นไหนจะลองก่อน")
    trainer.comment(trainer.t("threes.item_word", word="ครู"), "suggestion", "ลองบอกว่าใครเป็นครู")
    trainer.result("return", "อีกนิดเดียว").send("return")

    page.reload()
    work.ready()
    for said in ("พูดตามได้จริง ชัดมาก", "ชั้นไหนจะลองก่อน", "ลองบอกว่าใครเป็นครู"):
        expect(work.root.get_by_text(said, exact=True).first).to_be_visible()
    assert no_wider(page)
    work.root.get_by_role("button", name=work.t("threes.edit", name=SHOP), exact=True).tap()
    need = work.field(work.t("threes.need"))
    need.fill("ที่ลองปลูกจริง ม.2/1 ก่อน")
    work.saved().confirm()
    expect(work.receipt).to_be_visible()


def test_by_keyboard_with_threads_between_the_lanes(person):
    page = person("somying", width=1280, language="en")
    work = Plan(page, language="en").open()
    work.bring("Wat Pa Don", "Health volunteers")
    work.field(CONTENT.ask.en).fill(ENGLISH)
    page.keyboard.press("Tab")
    expect(work.button("threes.to_words")).to_be_focused()
    page.keyboard.press("Enter")
    expect(work.word("Our")).to_be_focused()
    for text in ("read", "well"):
        work.word(text).focus()
        page.keyboard.press("Space")
    out = work.root.get_by_role("button", name=work.t("threes.word_out", word="read well"), exact=True)
    expect(out).to_be_visible()
    typed = work.field(work.t("threes.word_typed"))
    typed.fill("know their own home")
    typed.press("Enter")
    expect(typed).to_have_value("")
    work.strength("Wat Pa Don").press("Enter")
    expect(work.field(work.t("threes.can"))).to_be_focused()
    page.keyboard.type("A wide hall")
    work.field(work.t("threes.need")).fill("an audience")
    work.root.get_by_role("button", name=re.compile(f"^{work.t('threes.done')}")).press("Enter")
    expect(work.root.get_by_role("button", name=work.t("threes.edit", name="Wat Pa Don"), exact=True)).to_be_focused()
    work.root.get_by_role("button", name=work.t("threes.add_act"), exact=True).press("Enter")
    expect(work.field(work.t("threes.act"))).to_be_focused()
    page.keyboard.type("Reading at the hall")
    work.tile("threes.act_uses", "Wat Pa Don").get_by_role("checkbox").press("Space")
    work.field(work.t("threes.owner")).fill("Thai teacher")
    # The sentence, a strength and an activity: two threads, and the same in words.
    expect(work.root.locator("svg.ts-threads g")).to_have_count(2)
    card = work.root.get_by_role("listitem").filter(has_text="A wide hall").first
    expect(card.get_by_text(work.t("threes.used_in", acts="Reading at the hall"), exact=True)).to_be_visible()

    # What is missing is said lane by lane, and leads to its field.
    work.send.click()
    missing = work.root.locator(".px-errors").get_by_role("button")
    missing.filter(has_text=work.t("problem.no_dated_act")).click()
    expect(work.root.get_by_label(work.t("date.day"), exact=True).last).to_be_focused()
    work.date("threes.begins", 25, 12, 2026)
    work.press("threes.with", "Wat Pa Don").click()
    work.choose(CONTENT.how[1].label.en)
    assert no_wider(page)
    page.set_viewport_size({"width": 360, "height": 800})
    expect(work.root.locator("svg.ts-threads")).to_have_count(0)
    assert no_wider(page)
    work.saved().confirm()
    expect(work.receipt).to_be_visible()
    expect(work.root.get_by_text(re.compile("Reading at the hall")).first).to_be_visible()

"""Who gives whom what, on a phone by touch: a partner in eleven taps and three lines, handed in, read, commented on at
the line; and the same cells in the heat map of a wide screen."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from partnership_xblock.activities.benefit.content import BenefitContent
from tests.browser.server import loaded
from tests.browser.teacher import Work
from tests.browser.trainer import Desk
from tests.browser.widths import LANGUAGES

pytestmark = pytest.mark.browser
CONTENT = BenefitContent.preset()
NAME = "สมหญิง"
TEMPLE, HEALTH = "วัดป่าดอน", "อสม. หมู่ 4"
TAPS = 11
"""Of one partner: opened, three got, the switch, two given, three of them have happened, on to the next."""


class Benefit(Work):
    """A teacher and what flows between the school and its partners. Every tap is counted."""

    def __init__(self, page: Page, *, language: str = "th"):
        super().__init__(page, "benefit-start", language=language)
        self.taps = 0

    def tap(self, target: Locator) -> None:
        self.taps += 1
        target.tap()

    def label(self, id_: str) -> str:
        return CONTENT.label(id_, self.language)

    def bring(self, *names: str) -> None:
        field = self.field(self.t("benefit.name"))
        for name in names:
            if not field.is_visible():
                self.root.get_by_text(self.t("benefit.add_more"), exact=True).click()
            field.fill(name)
            field.press("Enter")
            expect(self.row(name)).to_be_visible()

    def row(self, name: str) -> Locator:
        """A partner's press: in the list, or in the heat map."""
        opens = re.escape(self.t("benefit.open", name=name))
        return self.root.get_by_role("button", name=re.compile(rf"^({re.escape(name)}|{opens}$)")).first

    def tile(self, key: str, benefit: str) -> Locator:
        asked = self.root.get_by_role("group", name=self.t(key), exact=True)
        return asked.locator("label").filter(has_text=self.label(benefit))

    def happened(self, benefit: str, line: str) -> None:
        """One tap and one line."""
        card = self.root.get_by_role("group", name=self.label(benefit), exact=True)
        self.tap(card.locator("label").filter(has_text=self.t("benefit.state_happened")))
        self.field(f"{self.t('benefit.seen')} {self.label(benefit)}").fill(line)

    def cell(self, name: str, benefit: str, state: str) -> Locator:
        said = self.t("benefit.cell", name=name, benefit=self.label(benefit), state=self.t(f"benefit.state_{state}"))
        return self.root.get_by_role("button", name=said, exact=True)

    def wants(self, benefit: str, step: str) -> None:
        self.field(self.t("benefit.ask_benefit")).select_option(label=self.label(benefit))
        self.field(self.t("benefit.ask_text")).fill(step)


def no_wider(page: Page) -> bool:
    return bool(page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))


def test_a_partner_in_eleven_taps_read_and_commented_on(person):
    page = person("somying", width=360, touch=True)
    work = Benefit(page).open()
    work.bring(TEMPLE, HEALTH)

    work.taps = 0
    work.tap(work.row(TEMPLE))
    for benefit in ("resources", "work", "motivation"):
        work.tap(work.tile("benefit.which_get", benefit))
    work.happened("resources", "ศาลา 3 ครั้ง")
    work.happened("motivation", "ป.3 มาอ่านให้ฟังทุกวันศุกร์ 18 คน")
    work.tap(work.button("benefit.give"))
    for benefit in ("skills", "community"):
        work.tap(work.tile("benefit.which_give", benefit))
    work.happened("community", "กวาดลานวัด 40 คน")
    work.tap(work.button("benefit.next"))
    assert work.taps == TAPS
    expect(work.row(HEALTH)).to_be_focused()
    expect(work.row(HEALTH)).to_have_attribute("aria-expanded", "true")
    assert no_wider(page)

    # The next one has given, and the line is forgotten: the page leads to it.
    work.tap(work.tile("benefit.which_get", "community"))
    card = work.root.get_by_role("group", name=work.label("community"), exact=True)
    work.tap(card.locator("label").filter(has_text=work.t("benefit.state_happened")))
    work.tap(work.button("benefit.done"))
    work.wants("work", "ขอให้ ป.6 ไปดูงานวันเสาร์")
    work.send.click()
    expect(work.root.get_by_role("heading", name=work.t.like("submit.not_ready"))).to_be_visible()
    missing = work.root.locator(".px-errors").get_by_role("button")
    missing.filter(has_text=work.t("problem.seen_missing")).click()
    line = work.field(f"{work.t('benefit.seen')} {work.label('community')}")
    expect(line).to_be_focused()
    line.fill("เยี่ยมบ้านคู่กับครู 42 หลัง")
    assert no_wider(page)

    work.saved().confirm()
    expect(work.receipt).to_be_visible()
    answers = {key: item["v"] for key, item in loaded(page, "benefit-start")["rounds"][0]["answers"].items()}
    states = sorted(f"{key.partition(':')[0]} {value['state']}" for key, value in answers.items() if "seen" in value)
    assert states == ["get expected", *["get happened"] * 3, "give expected", "give happened"]

    trainer = Desk(person("aree", width=1280), kind="benefit").open().take(NAME)
    expect(trainer.root.get_by_text("ป.3 มาอ่านให้ฟังทุกวันศุกร์ 18 คน")).to_be_visible()
    trainer.root.get_by_role("button", name=f"{trainer.t('benefit.comment_here')} {TEMPLE}", exact=True).click()
    editor = trainer.root.get_by_role("group", name=trainer.t("desk.comment_on", place=TEMPLE), exact=True)
    editor.get_by_label(trainer.t("desk.comment_text"), exact=True).fill("เห็นภาพเด็กกับพระอาจารย์เลย")
    editor.get_by_role("button", name=trainer.t("desk.keep"), exact=True).click()
    place = f"{HEALTH} · {trainer.t('benefit.get')}: {work.label('community')}"
    trainer.comment(place, "question", "บ้านไหนบ้างที่เด็กไปด้วย")
    trainer.result("return", "อีกนิดเดียว", "ถาม อสม. ดู").send("return")

    page.reload()
    work.ready()
    for name, said in ((TEMPLE, "เห็นภาพเด็กกับพระอาจารย์เลย"), (HEALTH, "บ้านไหนบ้างที่เด็กไปด้วย")):
        row = work.root.get_by_role("listitem").filter(has=page.get_by_role("button", name=re.compile(f"^{name}")))
        expect(row.get_by_text(said)).to_be_visible()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_heat_map_has_the_same_cells(person, language):
    page = person("somying", width=1280, language=language)
    work = Benefit(page, language=language).open()
    work.bring(TEMPLE, HEALTH)
    work.cell(TEMPLE, "resources", "none").click()
    # A press by the keyboard goes on: the cell stays, its name says what it has become.
    expect(work.cell(TEMPLE, "resources", "expected")).to_be_focused()
    page.keyboard.press("Enter")
    untold = work.t("benefit.cell_untold", name=TEMPLE, benefit=work.label("resources"))
    expect(work.root.get_by_role("button", name=untold, exact=True)).to_be_focused()
    work.button("benefit.give").click()
    work.cell(TEMPLE, "skills", "none").click()
    work.button("benefit.open", name=TEMPLE).click()
    box = work.root.get_by_role("group", name=work.t("benefit.lines_get"), exact=True)
    box.get_by_label(work.label("resources"), exact=True).fill("3 camps")
    expect(work.root.get_by_text(work.t("benefit.say_they_hoped", n=1))).to_be_visible()
    assert no_wider(page)
    page.set_viewport_size({"width": 360, "height": 800})
    expect(work.row(TEMPLE)).to_contain_text(work.t("benefit.get_n", n=1))
    expect(work.root.get_by_role("table")).to_have_count(0)
    work.saved()


def test_the_map_is_changed_with_one_press_or_left(person):
    page = person("farida", width=1280)
    work = Benefit(page).open()

    def directions() -> dict[str, str]:
        items = loaded(page, "benefit-start")["network"]["items"].items()
        return {item["v"]["name"]: item["v"]["direction"] for key, item in items if key.startswith("partner:")}

    before = directions()
    both, other, *_ = [name for name, direction in before.items() if direction == "both"]
    third = next(name for name, direction in before.items() if direction != "both")
    for name in (both, other, third):
        for state in ("none", "expected"):
            work.cell(name, "resources", state).click()
    change = work.root.get_by_role("button", name=f"{work.t('benefit.change_map')} {both}", exact=True)
    change.click()
    work.root.get_by_role("button", name=f"{work.t('benefit.leave_map')} {other}", exact=True).click()
    expect(work.root.get_by_role("button", name=re.compile(f"^{work.t('benefit.change_map')}"))).to_have_count(0)
    work.saved()
    assert directions() == {**before, both: "they_give"}
    page.reload()
    work.ready()
    expect(work.cell(other, "curriculum", "none")).to_be_visible()
    expect(work.root.get_by_role("button", name=re.compile(f"^{work.t('benefit.change_map')}"))).to_have_count(0)

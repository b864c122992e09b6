"""A plan on a phone by touch, from what another activity offers to a calendar in the phone, in twelve taps; and by
keyboard in English to the trainer, who comments at an event and at a number."""

from __future__ import annotations

import re
import secrets
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from partnership_xblock.activities import activity
from partnership_xblock.activities.plan.content import PlanContent
from tests.browser import places
from tests.browser.server import loaded
from tests.browser.teacher import Work
from tests.browser.trainer import Desk

pytestmark = pytest.mark.browser
CONTENT = PlanContent.preset()
NAME = "สมหญิง"
TAPS = 12
"""All offers at once, six duties, two years, a card with its two lines; one is left."""


class Plan(Work):
    """A teacher and her plan. Every tap is counted."""

    def __init__(self, page: Page, *, language: str = "th"):
        super().__init__(page, "plan-start", language=language)
        self.taps = 0

    def tap(self, target: Locator) -> None:
        self.taps += 1
        target.tap()

    def duty(self, id_: str, state: str) -> Locator:
        row = self.root.locator(f'[data-at="duty:{id_}"]')
        return row.locator("label").filter(has_text=re.compile(rf"^{re.escape(self.t(f'plan.state_{state}'))}$"))

    def at(self, path: str) -> Locator:
        return self.root.locator(f'[data-at="{path}"]')

    def event(self, text: str) -> Locator:
        return self.root.locator(".pn-event").filter(has_text=text)

    def edit(self, text: str) -> Locator:
        return self.button("plan.edit_event", text=text)

    def day(self, label: str, day: str, month: int, year: str) -> None:
        group = self.root.get_by_role("group", name=label)
        group.get_by_label(self.t("date.day"), exact=True).fill(day)
        group.get_by_label(self.t("date.month"), exact=True).select_option(str(month))
        group.get_by_label(self.t("date.year"), exact=True).fill(year)

    def number(self, field: str, part: str, year: int) -> Locator:
        label = next(one.label.into(self.language) for one in CONTENT.year_parts if one.id == part)
        shown = year + (543 if self.language == "th" else 0)
        return self.field(self.t("plan.cell", field=self.t(f"plan.{field}"), part=label, year=shown))


def no_wider(page: Page) -> bool:
    return bool(page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))


def hand_in(page: Page, block: str, kind: str) -> list[str]:
    """What that activity's own page would send; gives the texts of its next steps."""
    now = loaded(page, block)
    token = next(cookie["value"] for cookie in page.context.cookies() if cookie["name"] == "csrftoken")

    def post(handler: str, **body: Any) -> Any:
        data = {"person": now["person"], "page": places.usage_key(block), **body}
        answer = page.context.request.post(places.handlers(block) + handler, data=data, headers={"X-CSRFToken": token})
        assert answer.ok, answer.text()
        return answer.json()

    example = activity(kind).finished("th")
    changes = [
        {"doc": doc, "key": key, "v": value, "base": 0}
        for doc in ("answers", "network")
        for key, value in example[doc].items()
    ]
    saved = post("save_draft", changes=changes)
    post("submit", token=secrets.token_hex(8), revision=saved["revision"])
    return [value["text"] for key, value in example["answers"].items() if key.startswith("step:")]


def test_twelve_taps_to_a_calendar_in_the_phone(person):
    page = person("somying", width=360, touch=True)
    steps = hand_in(page, "aar-start", "aar")
    work = Plan(page)
    work.open()
    work.tap(work.button("offer.use_all", n=len(steps)))
    for id_ in ("run", "outside", "bodies", "report", "property"):
        work.tap(work.duty(id_, "doing"))
    work.tap(work.duty("other", "none"))
    for label, year in (("plan.first", "2568"), ("plan.last", "๒๕๗๓")):
        work.taps += 1
        work.field(work.t(label)).fill(year)
    expect(work.root.get_by_text(work.t("plan.counted", range="2568–2573", n=6))).to_be_visible()
    work.tap(work.button("plan.add_first_cue"))
    work.field(work.t("plan.when")).fill("นัดประชุมหลายฝ่าย")
    work.taps += 1
    work.field(work.t("plan.will")).fill("ถามวันว่างของทุกฝ่ายก่อน")
    assert work.taps <= TAPS
    assert no_wider(page)

    # A step that had no day waits for one, at the top of the calendar.
    answers = {key: item["v"] for key, item in loaded(page, "aar-start")["rounds"][0]["answers"].items()}
    undated = [value["text"] for key, value in answers.items() if key.startswith("step:") and not value["date"]]
    for text in undated:
        work.edit(text).tap()
        work.day(work.t("plan.date"), "12", 1, "2570")
        work.button("plan.done").tap()
        expect(work.edit(text)).to_be_focused()
    work.saved()

    # The phone's calendar takes them from a real address, with a name that says nobody's.
    with page.expect_download() as download:
        work.button("plan.save_file").tap()
    assert download.value.suggested_filename == "partnership-plan.ics"
    text = download.value.path().read_bytes().decode()
    assert text.count("BEGIN:VEVENT") == len(steps)
    assert "\r\nDTSTART;VALUE=DATE:20" in text
    work.button("plan.copy_text").tap()
    expect(work.root.locator('[data-at="file"] textarea')).to_have_value(re.compile(steps[0][:20]))

    # A paper calls it a plan of five years: told at once, mended in one tap.
    work.field(work.t("plan.called")).fill("5")
    differs = work.t("plan.differ", range="2568–2573", n=6)
    expect(work.root.get_by_role("heading", name=differs, exact=True)).to_be_visible()
    work.button("plan.end_at", end=2572).tap()
    expect(work.root.get_by_text(work.t("plan.counted", range="2568–2572", n=5))).to_be_visible()
    work.number("target", "grow", 2027).fill("๑,๒๐๐.๕๐")
    work.number("target", "grow", 2028).focus()
    expect(work.number("target", "grow", 2027)).to_have_value("1,200.50")
    assert no_wider(page)
    work.saved().confirm()
    expect(work.receipt).to_be_visible()
    handed = {key: item["v"] for key, item in loaded(page, "plan-start")["rounds"][0]["answers"].items()}
    assert handed["range"] == {"first": 2025, "last": 2029, "kind": "fiscal", "called": 5}
    assert handed["cell:grow.2027"]["target"] == "1200.50"
    assert all(value["source"] for key, value in handed.items() if key.startswith("event:"))


def test_by_keyboard_in_english_to_the_trainer_and_back(person):
    page = person("somying", width=1280, language="en")
    work = Plan(page, language="en")
    work.open()
    line = work.field(work.t("plan.add_event"))
    for text in ("First day of eye tests", "Sum up the year"):
        line.fill(text)
        page.keyboard.press("Enter")
        expect(work.event(text)).to_be_visible()
        expect(line).to_be_focused()
    for text, day, month, year in (("First day of eye tests", "20", 3, "2027"), ("Sum up the year", "1", 9, "2027")):
        work.edit(text).focus()
        page.keyboard.press("Enter")
        work.day(work.t("plan.date"), day, month, year)
        work.field(work.t("plan.owner")).fill("Head of academic work")
        work.button("plan.done").press("Enter")
        expect(work.edit(text)).to_be_focused()
    expect(work.event("First day of eye tests").get_by_text(work.t("plan.day_weekend", day="Saturday"))).to_be_visible()
    for duty in CONTENT.duties:
        # The group's arrow keys choose, as in every list of radios.
        work.at(f"duty:{duty.id}").get_by_role("radio").nth(1).check()
    work.field(work.t("plan.first")).fill("2025")
    work.field(work.t("plan.last")).fill("2027")
    work.number("target", "aim", 2027).fill("twelve")
    work.number("target", "aim", 2026).fill("20")
    work.send.click()
    expect(work.root.get_by_role("heading", name=work.t("submit.not_ready", n=1))).to_be_visible()
    work.root.locator(".px-errors").get_by_role("button").filter(has_text=work.t("problem.number_wrong")).click()
    wrong = work.number("target", "aim", 2027)
    expect(wrong).to_be_focused()
    expect(wrong).to_have_value("twelve")
    wrong.fill("22.5")
    work.saved().confirm()
    expect(work.receipt).to_be_visible()

    trainer = Desk(person("aree", width=1280, language="en"), kind="plan", language="en").open().take(NAME)
    expect(trainer.root.get_by_text(trainer.t("plan.counted", range="2025–2027", n=3))).to_be_visible()
    trainer.root.get_by_role("button", name=f"{trainer.t('plan.comment_here')} First day of eye tests").click()
    editor = trainer.root.get_by_role("group", name=re.compile("First day of eye tests")).last
    editor.get_by_label(trainer.t("desk.comment_text"), exact=True).fill("A Saturday: have you asked them?")
    editor.get_by_role("button", name=trainer.t("desk.keep"), exact=True).click()
    expect(trainer.root.get_by_text("A Saturday: have you asked them?").first).to_be_visible()
    trainer.root.locator('[data-at="cell:aim.2027"] button').click()
    editor = trainer.root.get_by_role("group", name=re.compile("2027")).last
    editor.get_by_label(trainer.t("desk.comment_text"), exact=True).fill("Where does 22.5 come from?")
    editor.get_by_role("button", name=trainer.t("desk.keep"), exact=True).click()
    trainer.result("return", "Nearly there", "Say where the number comes from").send("return")

    page.reload()
    work.ready()
    for said in ("A Saturday: have you asked them?", "Where does 22.5 come from?"):
        expect(work.root.get_by_text(said).first).to_be_visible()

"""Levels on a phone, by touch: a partner in nine taps, handed in, read, and commented on at the partner."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.ladder import CONTENT, FITS, SPLIT, Ladder
from tests.browser.server import loaded
from tests.browser.trainer import Desk

pytestmark = pytest.mark.browser
NAME = "สมหญิง"
TEMPLE, HEALTH = "วัดป่าดอน", "อสม. หมู่ 4"
TAPS = 9
"""Of one partner: opened, five answers, the level, the aim, its day."""


def no_wider(page: Page) -> bool:
    return bool(page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))


def test_a_partner_in_nine_taps_read_and_commented_on(person):
    page = person("somying", width=360, touch=True)
    work = Ladder(page).open()
    work.bring(TEMPLE, HEALTH)

    work.taps = 0
    work.press("ladder.open", name=TEMPLE)
    assert work.root.get_by_role("radio").count() == 0, "answers are buttons: an arrow key must not answer"
    work.answer(FITS)
    expect(work.root.get_by_text(work.t("ladder.points_to", n=4, of=5), exact=True)).to_be_visible()
    work.press("ladder.take")
    work.choose_level("ladder.target", "participation")
    assert work.taps == TAPS - 1, "a partner that stays where it is costs one less"
    assert no_wider(page)

    # The next is not suggested: she chooses, and sets an aim.
    work.taps = 0
    work.press("ladder.open", name=HEALTH)
    work.answer(SPLIT)
    expect(work.root.get_by_role("heading", name=work.t("ladder.nearest"))).to_be_visible()
    work.choose_level("ladder.nearest", "cooperation")
    work.choose_level("ladder.target", "collaboration")
    work.tap(work.root.get_by_role("button", name=CONTENT.dates[0].label.into("th"), exact=True))
    assert work.taps == TAPS
    work.field(work.t("ladder.step") + " " + work.t("field.optional")).fill("ตั้งทีมเยี่ยมบ้าน ฝ่ายละสองคน")
    work.press("ladder.close", name=HEALTH)
    assert no_wider(page)

    work.saved().confirm()
    expect(work.receipt).to_be_visible()
    answers = {key: item["v"] for key, item in loaded(page, "ladder-start")["rounds"][0]["answers"].items()}
    levels = {value["level"]: value for key, value in answers.items() if key.startswith("stand:")}
    assert set(levels) == {"participation", "cooperation"}
    assert re.fullmatch(r"\d{4}-(10-10|03-31)", levels["cooperation"]["date"])

    trainer = Desk(person("aree", width=1280), kind="ladder").open().take(NAME)
    expect(trainer.root.get_by_text(trainer.t("ladder.own_choice")).first).to_be_visible()
    expect(trainer.root.get_by_text(trainer.t("ladder.behind"), exact=True)).to_be_visible()
    trainer.root.get_by_role("button", name=f"{trainer.t('ladder.comment_here')} {HEALTH}", exact=True).click()
    editor = trainer.root.get_by_role("group", name=trainer.t("desk.comment_on", place=HEALTH), exact=True)
    editor.get_by_label(trainer.t("desk.comment_text"), exact=True).fill("ครั้งล่าสุดใครเป็นคนนัดก่อน")
    editor.get_by_role("button", name=trainer.t("desk.keep"), exact=True).click()
    trainer.result("return", "อีกนิดเดียว", "ถาม อสม. ดู").send("return")

    page.reload()
    work.ready()
    opener = page.get_by_role("button", name=work.t("ladder.open", name=HEALTH), exact=True)
    row = work.root.get_by_role("listitem").filter(has=opener)
    expect(row.get_by_text("ครั้งล่าสุดใครเป็นคนนัดก่อน")).to_be_visible()


def test_what_is_missing_leads_to_the_partner_that_lacks_it(person):
    page = person("somying", width=1280, language="en")
    work = Ladder(page, language="en").open()
    work.bring(TEMPLE)
    work.button("ladder.open", name=TEMPLE).click()
    question = CONTENT.asked[0]
    work.root.get_by_role("button", name=question.answers[0].label.into("en"), exact=True).click()
    work.button("ladder.close", name=TEMPLE).click()
    work.send.click()
    expect(work.root.get_by_role("heading", name=work.t.like("submit.not_ready"))).to_be_visible()
    missing = work.root.locator(".px-errors").get_by_role("button")
    missing.filter(has_text=work.t("problem.saw_missing", n=4)).click()
    expect(
        work.root.get_by_role("group", name=re.compile(re.escape(CONTENT.asked[1].label.into("en"))))
    ).to_be_visible()
    expect(work.button("ladder.close", name=TEMPLE)).to_be_visible()


def test_a_question_is_answered_by_the_keyboard_and_the_focus_goes_on(person):
    page = person("somying", width=1280)
    work = Ladder(page).open()
    work.bring(TEMPLE)
    work.button("ladder.open", name=TEMPLE).focus()
    page.keyboard.press("Enter")
    expect(work.root.get_by_role("heading", name=TEMPLE)).to_be_focused()
    # The button to close it, then the first answer.
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    expect(
        work.root.get_by_role("button", name=CONTENT.asked[0].answers[0].label.into("th"), exact=True)
    ).to_be_focused()
    page.keyboard.press("Enter")
    for question in CONTENT.asked[1:]:
        expect(work.root.locator(":focus")).to_contain_text(question.label.into("th"))
        page.keyboard.press("Tab")
        page.keyboard.press("Enter")
    expect(work.root.locator("h4:focus")).to_be_visible()
    expect(work.button("ladder.see_answers")).to_be_visible()


def test_a_level_far_from_the_earlier_waves_asks_for_a_word_where_both_stand_side_by_side(person):
    page = person("buakaew", width=360, touch=True)
    work = Ladder(page, "ladder-again").open()
    t = work.t
    expect(work.root.get_by_text(t.like("wave.from"))).to_be_visible()
    work.press("ladder.open", name=HEALTH)
    work.press("ladder.see_answers")
    for question, id_ in zip(CONTENT.asked, FITS, strict=True):
        work.root.get_by_role("button", name=re.compile(re.escape(f" {question.short.th} "))).click()
        label = next(one.label.th for one in question.answers if one.id == id_)
        work.root.get_by_role("button", name=label, exact=True).click()
    work.press("ladder.take")
    work.press("ladder.close", name=HEALTH)
    work.saved()

    work.root.get_by_text(t("wave.title"), exact=True).click()
    asks = work.button("ladder.jump", name=HEALTH, n=3)
    expect(asks).to_be_visible()
    assert asks.bounding_box()["height"] >= 44
    assert no_wider(page)
    asks.tap()
    why = work.field(t("ladder.why") + " " + t("field.optional"))
    expect(why).to_be_focused()
    why.fill("ปีนี้นั่งวางแผนด้วยกันทุกเดือน")
    work.saved()
    expect(asks).to_have_count(0)
    expect(work.root.get_by_text(t.like("wave.moved", about=HEALTH))).to_be_visible()

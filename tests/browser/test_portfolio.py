"""`portfolio` from an empty page to handing in, and a filled one to the trainer and back until it is accepted: on a
phone and on a wide screen."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from partnership_xblock.activities.portfolio.content import PortfolioContent
from partnership_xblock.activities.portfolio.review import RUBRIC
from tests.browser import pdf
from tests.browser.server import loaded
from tests.browser.teacher import Work
from tests.browser.trainer import Desk
from tests.browser.widths import IN_BOTH

pytestmark = pytest.mark.browser
CONTENT = PortfolioContent.preset()
ASKED = "เห็นครั้งแรกตอนไหน"
MORE = "วันแรกที่เห็นคือวันพฤหัสก่อนปิดเทอม"
WRITTEN = "เด็กที่ไม่เคยยกมือ อ่านให้ปู่ฟังจนจบเล่ม"


@pytest.mark.parametrize(("language", "width"), IN_BOTH)
def test_from_empty_to_handed_in(person, language, width):
    page = person("somying", width=width, language=language, touch=width == 360)
    work = Work(page, "portfolio-start", language=language).open()
    work.send.click()
    expect(work.root.get_by_role("button", name=CONTENT.questions[0].label.into(language)).first).to_be_visible()
    # What is missing leads to its place, and opens the part it is in.
    question = CONTENT.questions[0].label.into(language)
    work.root.get_by_role("button", name=question).first.click()
    work.field(question).fill(WRITTEN)
    work.saved().confirm()
    expect(work.receipt).to_be_visible()
    page.reload()
    work.ready()
    expect(work.root.get_by_text(WRITTEN, exact=True)).to_be_visible()
    answers = loaded(page, "portfolio-start")["rounds"][0]["answers"]
    assert answers[f"look:{CONTENT.questions[0].id}"]["v"] == {"text": WRITTEN}
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")


@pytest.mark.parametrize(("language", "width"), IN_BOTH)
def test_a_filled_one_to_the_trainer_and_back(person, language, width):
    """Her course's work is there; the draft is printed; a comment brings it back, and the next round is accepted."""
    page = person("buakaew", width=width, language=language, touch=width == 360)
    work = Work(page, "portfolio-start", language=language).open()
    question = CONTENT.questions[0].label.into(language)
    steps = work.root.locator("[data-at='pick:steps']")
    expect(steps).to_be_visible()
    # What is not in it yet says where to go.
    expect(work.root.locator(".po-missing").get_by_role("link").first).to_have_attribute(
        "href", re.compile("aar-start")
    )
    begin = work.root.locator(".po-missing").nth(1)
    expect(begin).to_contain_text(work.t("portfolio.unbegun"))
    expect(begin.get_by_role("link")).to_have_count(5)
    expect(begin).to_contain_text(work.t("portfolio.unbegun_more", n="1"))
    steps.locator("summary").first.click()
    expect(steps.locator("[data-at^='step:']").first).to_be_visible()
    for step in steps.locator("[data-at^='step:']").all():
        step.get_by_role("radio", name=work.t("portfolio.done_yes"), exact=True).check(force=True)
    reflect = work.root.locator("[data-at='pick:reflect']")
    reflect.locator("summary").first.click()
    work.field(question).fill(WRITTEN)
    work.saved()

    with page.context.expect_page() as opened:
        work.root.get_by_role("link", name=work.t("paper.draft"), exact=True).click()
    paper = opened.value
    expect(paper.get_by_text(WRITTEN)).to_be_visible()
    sheets = pdf.pages(paper.pdf(prefer_css_page_size=True))
    draft = {"th": "ฉบับร่าง", "en": "Draft of"}[language]
    told = ["".join(line.text for line in sheet).replace("\u00a0", " ") for sheet in sheets]
    assert all(draft in one for one in told), "at the foot of every sheet"
    assert not re.search("ลงชื่อ|Signed", "".join(told)), "a draft is not signed"
    paper.close()

    work.confirm()
    expect(work.receipt).to_be_visible()
    # What was handed in shows what the course tells, also when it is opened anew.
    page.reload()
    work.ready()
    expect(work.root.get_by_role("heading", name=label_of("steps", language))).to_be_visible()
    public_id = loaded(page, "portfolio-start")["submission"]["public_id"]

    trainer = person("aree", width=width, language=language)
    desk = Desk(trainer, kind="portfolio", language=language).take_up(public_id)
    expect(desk.root.get_by_role("heading", name=label_of("steps", language))).to_be_visible()
    desk.comment(question, "question", ASKED)
    assert trainer.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
    desk.result("return", "เล่าอีกนิด", "เล่าตอนที่เห็นครั้งแรก").send("return")

    page.reload()
    work.ready().stands_at("revising")
    expect(work.root.get_by_text(ASKED).first).to_be_visible()
    work.root.locator("[data-at='pick:reflect'] summary").first.click()
    work.field(question).fill(f"{WRITTEN} {MORE}")
    work.saved().confirm()
    expect(work.receipt).to_be_visible()

    desk.take_up(public_id)
    expect(desk.root.get_by_text(MORE).first).to_be_visible()
    for criterion in RUBRIC:
        desk.mark(criterion.label.into(language), 3, 4)
    desk.result("accept", "อ่านแล้วเห็นทั้งปี").send("accept")
    page.reload()
    work.ready().stands_at("accepted")
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")


def label_of(part, language):
    return next(one.label.into(language) for one in CONTENT.parts if one.id == part)

"""The module card on a small phone: whole before she begins, her title alone once she has; and where to go on."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.browser import places
from tests.browser.teacher import Work
from tests.browser.widths import LANGUAGES

pytestmark = pytest.mark.browser

TITLE = "แผนที่ภาคีของโรงเรียนเรา"
PROPOSAL = {"th": "ข้อเสนอโครงการ", "en": "Project proposal"}
FACTS = (
    "ระดับพื้นฐาน · Upskill ทำเรื่องเดิมให้เก่งขึ้น",
    "ประมาณ 30 นาที · นับให้ 1 ชั่วโมง",
    "การทำงานเป็นทีม · การสื่อสารและรู้เท่าทันสื่อ",
    "ใช้ประกอบ วPA 2.4",
)


def test_the_card_is_whole_before_she_begins_and_folds_to_its_title_after(person):
    page = person("somying", width=360, height=740)
    work = Work(page, "map-start").open()
    for fact in FACTS:
        expect(work.root.get_by_text(fact, exact=True)).to_be_visible()
    told = work.root.get_by_text(work.t.like("head.finished"))
    expect(told).to_be_visible()
    assert int(re.search(r"\d+", told.inner_text())[0]) % 5 == 0
    head = work.root.get_by_role("heading", level=2, name=TITLE)
    expect(head.get_by_role("button")).to_have_count(0)
    work.add("วัดป่าดอน").saved()
    expect(work.root.get_by_text(FACTS[0])).to_be_visible()  # nothing folds under her hands

    work.open()
    fold = head.get_by_role("button", name=TITLE, exact=True)
    expect(fold).to_have_attribute("aria-expanded", "false")
    for fact in FACTS:
        expect(work.root.get_by_text(fact)).to_have_count(0)
    work.stands_at("draft")
    assert fold.bounding_box()["height"] >= 44
    assert work.root.locator(".px-state").bounding_box()["y"] < fold.bounding_box()["y"] + 120
    fold.focus()
    page.keyboard.press("Enter")
    expect(fold).to_have_attribute("aria-expanded", "true")
    expect(fold).to_be_focused()
    for fact in FACTS:
        expect(work.root.get_by_text(fact)).to_be_visible()
    page.keyboard.press("Space")
    expect(work.root.get_by_text(FACTS[0])).to_have_count(0)
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")


def test_on_a_wide_page_nothing_folds(person):
    work = Work(person("farida", width=1280), "map-start").open()
    expect(work.root.get_by_text(FACTS[0])).to_be_visible()
    expect(work.root.get_by_role("heading", level=2, name=TITLE).get_by_role("button")).to_have_count(0)


@pytest.mark.parametrize("language", LANGUAGES)
def test_handed_in_work_leads_on_to_what_shares_a_competency(person, language):
    page = person("farida", width=360, language=language)
    work = Work(page, "map-start", language=language).open()
    expect(work.root.get_by_role("heading", level=2).get_by_role("button")).to_have_attribute("aria-expanded", "false")
    expect(work.root.get_by_role("heading", name=work.t("related.title"))).to_be_visible()
    links = work.root.locator(".px-related").get_by_role("link")
    expect(links).to_have_count(3)
    assert all(link.bounding_box()["height"] >= 44 for link in links.all())
    assert len({link.get_attribute("href") for link in links.all()}) == 3
    links.filter(has_text=PROPOSAL[language]).click()
    page.wait_for_url(f"**{places.unit('proposal')}*")

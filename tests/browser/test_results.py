"""A trainer sees how a lesson's questions were answered, on a phone, and what she sees is what its file says."""

from __future__ import annotations

import csv
import re
from io import StringIO
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser import places
from tests.browser.axe import violations
from tests.browser.trainer import Desk
from tests.browser.widths import each_width

pytestmark = pytest.mark.browser


def opened(person, language="th", **device):
    """From the queue to the lesson's results, as a thumb goes."""
    page = person("aree", language=language, **device)
    desk = Desk(page, kind="lesson", language=language).open()
    desk.root.get_by_role("link", name=desk.t("results.title"), exact=True).click()
    link = desk.root.get_by_role("list", name=desk.t("results.list")).get_by_role("link").first
    title = link.locator("b").inner_text()
    link.click()
    expect(desk.root.get_by_role("heading", level=1)).to_have_text(title if language == "th" else re.compile("."))
    expect(desk.root.get_by_text(desk.t.like("results.started"))).to_be_visible()
    return page, desk


def test_what_to_talk_about_next_time_is_found_on_a_phone(person):
    page, desk = opened(person, width=360, touch=True)
    t, root = desk.t, desk.root
    expect(root.get_by_role("heading", level=1)).to_be_focused()
    expect(root.get_by_role("heading", name=t("results.first"))).to_be_visible()
    for details in root.locator("details").all():
        details.locator("> summary").click()
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    assert root.locator(".pd-rq").count() == 5
    with page.expect_download() as download:
        desk.button("results.download").click()
    text = Path(download.value.path()).read_text(encoding="utf-8-sig")
    lines = list(csv.DictReader(StringIO(text)))
    assert len({line["คำถาม"] for line in lines}) == 5
    for line in lines:
        question = root.locator(".pd-rq").filter(has=page.get_by_role("heading", name=line["คำถาม"]))
        counts = {"tried": line["ตอบ (คน)"], "first": line["ตรงในครั้งแรก (คน)"], "ever": line["เคยตรง (คน)"]}
        expect(question.get_by_text(t.like("results.counts", **counts))).to_be_visible()
        if question.locator(".pd-bars").count():
            label = re.compile(rf"^–?\s*{re.escape(line['ตัวเลือก'])}\s*({re.escape(t('results.key'))})?\s*\d")
            option = question.locator(".pd-bars li").filter(has_text=label)
            expect(option.locator("b")).to_have_text(t("results.people", n=int(line["เลือกในครั้งแรก (คน)"])))
    page.go_back()
    expect(root.get_by_role("list", name=t("results.list"))).to_be_visible()


def test_its_address_opens_it(person):
    page, desk = opened(person)
    address, told = page.url, desk.root.get_by_text(desk.t.like("results.started")).inner_text()
    assert "block=" in address
    page.goto(address)
    expect(desk.root.get_by_text(told, exact=True)).to_be_visible()


@pytest.mark.parametrize("language", ["th", "en"])
def test_nobody_is_kept_out(person, language):
    page, desk = opened(person, language)
    for details in desk.root.locator("details").all():
        details.locator("> summary").click()
    wrong = {width: found for width in each_width(page) if (found := violations(page, colours=language == "th"))}
    assert wrong == {}
    page.goto(f"{places.DESK}results/")
    expect(desk.root.get_by_role("list", name=desk.t("results.list"))).to_be_visible()
    wrong = {width: found for width in each_width(page) if (found := violations(page, colours=False))}
    assert wrong == {}

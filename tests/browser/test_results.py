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
from tests.browser.widths import LANGUAGES, each_width

pytestmark = pytest.mark.browser


LESSON = {"th": "บทเรียน", "en": "Lesson"}
YEARS_END = "ระดับของการทำงานด้วยกันปลายปี"


def listed(person, language="th", **device):
    """From the queue to the list of activities with an overview, as a thumb goes."""
    page = person("aree", language=language, **device)
    desk = Desk(page, kind="lesson", language=language).open()
    desk.root.get_by_role("link", name=desk.t("results.title"), exact=True).click()
    return page, desk, desk.root.get_by_role("list", name=desk.t("results.list")).get_by_role("link")


def opened(person, language="th", **device):
    """The lesson's results."""
    page, desk, links = listed(person, language, **device)
    link = links.filter(has_text=LESSON[language]).first
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


@pytest.mark.parametrize("language", LANGUAGES)
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


def test_where_partners_stand_and_moved_is_seen_on_a_phone(person):
    """The table's sums are the bars' numbers or less, and the file has the numbers of both."""
    page, desk, links = listed(person, width=360, touch=True)
    links.filter(has_text=YEARS_END).click()
    root = desk.root
    table = root.get_by_role("table", name="จากระดับไหนไประดับไหน")
    expect(table.get_by_role("row")).to_have_count(1 + 4 + 1)
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    bars = [int(one.inner_text()) for one in root.locator(".pd-wave:not(.pd-was) > .px-num").all()]
    cells = [[cell.inner_text() for cell in row.locator("td").all()] for row in table.locator("tbody tr").all()]
    assert [sum(int(line[column] or 0) for line in cells) for column in range(4)] == bars
    assert sum(bars) > 50
    with page.expect_download() as download:
        desk.button("results.download").click()
    lines = list(csv.DictReader(StringIO(Path(download.value.path()).read_text(encoding="utf-8-sig"))))
    now = [int(line["จำนวน"]) for line in lines if line["รอบก่อน"] == "" and line["เรื่อง"] == "ภาคีอยู่ระดับไหนกันบ้าง"]
    assert now == bars
    root.get_by_text(desk.t("results.table")).click()
    twin = root.get_by_role("table", name="ภาคีอยู่ระดับไหนกันบ้าง")
    assert [int(row.locator("td").first.inner_text()) for row in twin.locator("tbody tr").all()] == bars
    wrong = {width: found for width in each_width(page) if (found := violations(page))}
    assert wrong == {}


def test_work_with_more_hope_than_happened_is_listed_alone(person):
    page = person("aree")
    desk = Desk(page, kind="benefit").open()
    kind = desk.root.get_by_role("search").get_by_label(desk.t("desk.kind"), exact=True)
    kind.select_option(label="ให้และรับ")
    expect(page).to_have_url(re.compile("kind=benefit"))
    rows = desk.root.get_by_role("table", name=desk.t("desk.list")).locator("tbody tr")
    expect(rows.filter(has_text="ให้และรับ").first).to_be_visible()
    every = rows.count()
    kind.select_option(label="ให้และรับ: หวังมากกว่าเกิด")
    expect(page).to_have_url(re.compile("only=hopes"))
    expect(rows).not_to_have_count(every)
    few = rows.count()
    assert 0 < few < every
    page.reload()
    expect(rows).to_have_count(few)
    expect(kind).to_have_value("benefit/hopes")

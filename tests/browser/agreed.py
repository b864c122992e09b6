"""The one place for what a teacher does to agree on something with two partners."""

from __future__ import annotations

import re

from playwright.sync_api import Locator, Page, expect

from partnership_xblock.activities.agreement.content import AgreementContent
from tests.browser.proposal import no_wider
from tests.browser.server import loaded
from tests.browser.teacher import Work


def agree(page: Page, language: str, *, gives: dict[str, str], title: str) -> None:
    """Three parties: the school (its name empty) and two partners. Each gives something by a day."""
    _, group, temple = gives
    work = Work(page, "agreement-start", language=language)
    work.open()
    content = AgreementContent.preset()

    def at(path: str) -> Locator:
        return work.root.locator(f'[data-at="{path}"]').first

    def write(path: str, text: str) -> None:
        at(path).locator("input, textarea").first.fill(text)

    def day(path: str, day: int, month: int, year: int) -> None:
        group = at(path)
        group.get_by_label(work.t("date.day"), exact=True).fill(str(day))
        group.get_by_label(work.t("date.month"), exact=True).select_option(str(month))
        group.get_by_label(work.t("date.year"), exact=True).fill(str(year + (543 if language == "th" else 0)))

    for name in (group, temple):
        work.root.get_by_role("button", name=name, exact=True).click()
    form = content.form("mou")
    assert form is not None
    at("about#form").locator("label").filter(has_text=form.label.into(language)).click()
    write("about#title", title)
    write("about#aim", "ลดสีเคมีและให้นักเรียนรู้จักต้นไม้ในตำบล")
    work.saved()
    there = loaded(page, "agreement-start")
    names = {key: item["v"]["name"] for key, item in there["network"]["items"].items() if key.startswith("partner:")}
    parties = {
        names[f"partner:{item['v']['partner']}"] if item["v"].get("partner") else "": key.removeprefix("party:")
        for key, item in there["answers"]["items"].items()
        if key.startswith("party:") and not item.get("gone")
    }
    parties.setdefault("", "us")
    assert set(parties) == set(gives), "three parties"

    def unfold(id_: str) -> None:
        topic = content.topic(id_)
        assert topic is not None
        work.root.get_by_role("button", name=re.compile(rf"^\d\. {re.escape(topic.label.into(language))}")).click()

    unfold("knowledge")
    # The cells stand in the order of the parties: the school first, then as they were taken.
    for place, name in enumerate(gives):
        key = f"give:knowledge.{parties[name]}"
        expect(at(f"{key}#text").locator("textarea")).to_be_visible()
        write(f"{key}#text", gives[name])
        day(f"{key}#by", 12 + place, 1, 2027)
        write(f"{key}#follow", "ครูวิทยาศาสตร์")
        work.button("agreement.next").click()
    # What is put there for all is the same: one of them leads.
    unfold("care")
    at("row:care").locator(".ag-lead label").filter(has_text=group).click()
    for position, party in zip(
        ("ผู้อำนวยการโรงเรียน", "ประธานกลุ่ม", "เจ้าอาวาส"), (parties[""], parties[group], parties[temple]), strict=True
    ):
        write(f"party:{party}#signer", position)
        write(f"group:{party}#lead", "ครูวิชาการ" if party == parties[""] else position)
    day("term#start", 1, 12, 2026)
    day("term#end", 31, 3, 2028)
    day("term#review", 30, 9, 2027)
    work.saved().confirm()
    expect(work.receipt).to_be_visible()
    assert no_wider(page)

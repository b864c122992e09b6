"""A whole workshop goes in on a phone and comes out of the round as it was: 6, 6, 8 and 3 notes, 9, 8, and 5 steps."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect

from partnership_xblock.activities import activity
from tests.browser.server import loaded, submission_of
from tests.browser.teacher import Work

pytestmark = pytest.mark.browser
WORKSHOP = json.loads((Path(__file__).parents[1] / "golden" / "aar" / "workshop.json").read_text(encoding="utf-8"))
CONTENT = activity("aar").Content.preset()
MONTHS = ("ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค.")


def of(prefix: str, items: dict[str, Any]) -> dict[str, Any]:
    found = {key.partition(":")[2]: value for key, value in items.items() if key.startswith(prefix)}
    return dict(sorted(found.items(), key=lambda pair: pair[1].get("order", 0)))


def said(items: dict[str, Any]) -> dict[str, Any]:
    """What was said, without the ids a device makes up."""
    notes, steps = of("note:", items), of("step:", items)
    return {
        "meeting": {**items["meeting"], "people": {group: n for group, n in items["meeting"]["people"].items() if n}},
        "notes": [(one["question"], one["group"], one["text"]) for one in notes.values()],
        "steps": [(one["text"], one["responsible"], one["date"], one["partner"]) for one in steps.values()],
        "links": sorted(
            (notes[one["note"]]["text"], steps[one["step"]]["text"]) for one in of("link:", items).values()
        ),
    }


def date(work: Work, within: Any, iso: str) -> None:
    """Day, month, and the year as one counts in Thailand."""
    year, month, day = iso.split("-")
    within.get_by_label(work.t("date.day"), exact=True).fill(str(int(day)))
    within.get_by_label(work.t("date.month"), exact=True).select_option(label=MONTHS[int(month) - 1])
    within.get_by_label(work.t("date.year"), exact=True).fill(str(int(year) + 543))


def write_meeting(work: Work, meeting: dict[str, Any]) -> None:
    t = work.t
    work.choose(t(f"aar.heard_{meeting['heard']}"))
    date(work, work.root.get_by_role("group", name=t("aar.date")), meeting["date"])
    work.field(t("aar.place")).fill(meeting["place"])
    people = work.root.get_by_role("group", name=t("aar.people"))
    for group in CONTENT.heard:
        if meeting["people"].get(group.id):
            people.get_by_label(group.label.th, exact=True).fill(str(meeting["people"][group.id]))
    work.field(t("aar.role")).fill(meeting["role"])


def paste_notes(work: Work, question: Any, group: Any, lines: Iterable[str]) -> None:
    """Opens the group, and pastes what was written down elsewhere: a line is a note."""
    label = f"{question.label.th} · {group.label.th}" if group else question.label.th
    cell = work.root.get_by_role("group", name=label, exact=True)
    if group and not cell.is_visible():
        work.root.locator("summary").filter(has_text=group.label.th).first.click()
    cell.get_by_role("button", name=work.t("aar.add_note")).click()
    note = cell.get_by_label(work.t("aar.note"), exact=True)
    expect(note).to_be_focused()
    work.page.keyboard.insert_text("\n".join(f"{n}. {line}" for n, line in enumerate(lines, 1)))
    expect(note).to_have_value("")
    cell.get_by_role("button", name=work.t("aar.done"), exact=True).click()


def write_step(work: Work, step: dict[str, Any], because: list[str]) -> None:
    t = work.t
    work.button("aar.add_step").click()
    card = work.root.get_by_role("group", name=t("aar.step"), exact=True)
    card.get_by_label(t("aar.step"), exact=True).fill(step["text"])
    for text in because:
        card.get_by_role("checkbox", name=text).check()
    card.get_by_label(t("aar.responsible"), exact=True).fill(step["responsible"])
    if step["date"]:
        date(work, card, step["date"])
    card.get_by_role("button", name=t("aar.done"), exact=True).click()


def test_a_whole_workshop_goes_in_on_a_phone_and_comes_out_of_the_round(person):
    page = person("somying", width=360, height=740, touch=True)
    work = Work(page, "aar-start").open()
    write_meeting(work, WORKSHOP["meeting"])
    notes = of("note:", WORKSHOP)
    for question in CONTENT.asked:
        for group in CONTENT.heard if question.split else (None,):
            mine = [
                one["text"]
                for one in notes.values()
                if one["question"] == question.id and one["group"] == (group.id if group else "")
            ]
            paste_notes(work, question, group, mine)
    links = of("link:", WORKSHOP).values()
    for key, step in of("step:", WORKSHOP).items():
        write_step(work, step, [notes[one["note"]]["text"] for one in links if one["step"] == key])
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
    work.saved().confirm("ช่วยดูว่าข้อไหนเริ่มได้ก่อน")
    expect(work.receipt).to_be_visible()

    wanted = said(WORKSHOP)
    assert [len(wanted["notes"]), len(wanted["steps"]), len(wanted["links"])] == [40, 5, 8]
    handed = loaded(page, "aar-start")
    assert said({key: item["v"] for key, item in handed["rounds"][0]["answers"].items()}) == wanted
    detail = submission_of(person("aree"), handed["submission"]["public_id"])
    assert said({key: item["v"] for key, item in detail["rounds"][0]["answers"].items()}) == wanted
    assert detail["rounds"][0]["note"] == "ช่วยดูว่าข้อไหนเริ่มได้ก่อน"

    page.goto(handed["rounds"][0]["print_url"])
    expect(page.get_by_text(wanted["notes"][-1][2]).first).to_be_visible()
    paper = page.locator("main").inner_text() if page.locator("main").count() else page.locator("body").inner_text()
    missing = [text for _, _, text in wanted["notes"] if text not in paper]
    assert missing == [], "every note is on the paper"
    assert [text for text, *_ in wanted["steps"] if text not in paper] == []


def test_a_year_with_five_digits_is_told_and_not_taken(person):
    work = Work(person("somying", width=360), "aar-start").open()
    work.choose(work.t("aar.heard_meeting"))
    group = work.root.get_by_role("group", name=work.t("aar.date"))
    group.get_by_label(work.t("date.day"), exact=True).fill("16")
    group.get_by_label(work.t("date.month"), exact=True).select_option(index=11)
    group.get_by_label(work.t("date.year"), exact=True).fill("25688")
    work.field(work.t("aar.place")).focus()
    told = work.root.get_by_text(work.t.like("date.year_digits", n=5))
    expect(told).to_be_visible()
    group.get_by_label(work.t("date.year"), exact=True).fill("๒๕๖๘")
    expect(told).to_have_count(0)
    work.saved()
    assert loaded(work.page, "aar-start")["answers"]["items"]["meeting"]["v"]["date"] == "2025-11-16"

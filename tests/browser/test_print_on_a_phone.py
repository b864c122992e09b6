"""The printed page as a phone shows it: every kind can be read at 360 px, and paper stays paper."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser import places
from tests.browser.teacher import Work

pytestmark = pytest.mark.browser
SIZES = """() => ({
  wide: document.documentElement.scrollWidth,
  cells: [...document.querySelectorAll('.pp-sheet tbody :is(td, th)')]
    .filter(cell => cell.getClientRects().length && cell.innerText.trim().length > 12)
    .map(cell => [Math.round(cell.getBoundingClientRect().width), cell.innerText.trim()])
    .filter(([width]) => width < 200),
  drawings: [...document.querySelectorAll('.pp-sheet figure > svg')].filter(svg => svg.getClientRects().length)
    .map(svg => Math.round(svg.getBoundingClientRect().width)),
})"""
NAMED = """() => [...document.querySelectorAll('.pp-sheet tbody td')].filter(cell => cell.innerText.trim())
  .filter(cell => cell.getBoundingClientRect().width > 100)
  .filter(cell => !/\\p{L}/u.test(getComputedStyle(cell, '::before').content)).map(cell => cell.innerText)"""


def printed(page, kind: str) -> str:
    """The address of a round of this kind on paper, as the desk gives it."""
    found = page.context.request.get(f"{places.API}courses/{places.COURSE}/submissions/", params={"kind": kind}).json()
    rounds = [
        one["print_url"]
        for row in found["rows"][:6]
        for one in page.context.request.get(f"{places.API}submissions/{row['public_id']}/").json()["rounds"]
    ]
    return rounds[0]


@pytest.mark.parametrize("kind", ["map", "aar", "strength"])
def test_rows_are_cards_on_a_phone_and_rows_on_paper(person, kind):
    page = person("aree", width=360, height=740, touch=True)
    page.goto(printed(page, kind))
    expect(page.locator(".pp-sheet tbody tr").first).to_be_visible()
    page.wait_for_load_state("networkidle")
    seen = page.evaluate(SIZES)
    assert seen["wide"] <= 360
    assert seen["cells"] == [], "no column is a letter wide"
    assert [width for width in seen["drawings"] if width < 280] == [], "a drawing is as wide as the page"
    assert page.evaluate(NAMED) == [], "what a cell is about is said in it"
    page.emulate_media(media="print")
    page.set_viewport_size({"width": 794, "height": 1123})
    table = page.locator(".pp-sheet table").first
    assert table.evaluate("one => getComputedStyle(one).display") == "table"
    assert table.locator("td").first.evaluate("one => getComputedStyle(one).display") == "table-cell"


def test_tone_marks_of_a_placeholder_are_whole_under_a_focus_ring(person):
    page = person("somying", width=360, height=740, touch=True)
    field = Work(page, "map-start").open().root.locator("input[placeholder]").first
    field.focus()
    assert field.evaluate("one => getComputedStyle(one, '::placeholder').overflowY") == "visible"

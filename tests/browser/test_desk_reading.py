"""What a trainer must see of the work at her desk, on a wide screen and on a phone."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser import places

pytestmark = pytest.mark.browser


def first_of(page, kind):
    page.goto(f"{places.DESK}?state=all&kind={kind}")
    page.goto(str(page.locator(".pd-open").first.get_attribute("href")))
    expect(page.locator(".pd-work")).to_be_visible()


def test_the_board_of_a_reflection_is_a_board_beside_which_nothing_stands(person):
    page = person("aree")
    first_of(page, "aar")
    board = page.locator(".px-aar-board").first
    expect(board).to_be_visible()
    assert board.evaluate("board => board.getBoundingClientRect().width") > 900
    assert page.evaluate("document.documentElement.scrollWidth") <= 1280


@pytest.mark.parametrize("width", [1280, 360])
def test_how_often_they_meet_is_told_of_each_partner(person, width):
    page = person("aree", width=width)
    first_of(page, "map")
    often = page.locator(".pd-work td.pm-often:not(:has(.pm-unsaid))")
    expect(often.first).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= width

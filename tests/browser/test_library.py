"""An author keeps an activity in a content library: through another runtime, in frames, with handlers by address."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.browser import places
from tests.browser.words import Words

pytestmark = pytest.mark.browser

MAP = "lb:DemoSchool:ACTIVITIES:partnership:map"
EVIL = 'ภาคี</script><script>document.title="taken"</script>'


@pytest.mark.parametrize("width", [1280, 360])
def test_an_author_changes_it_and_the_preview_shows_it(person, width):
    t = Words("th", "map")
    page = person("pranee", width=width)
    page.goto(f"{places.STUDIO}library/{MAP}/")
    frame = page.frame_locator("iframe")
    frame.get_by_label(t("studio.display_name"), exact=True).fill(EVIL)
    frame.get_by_role("button", name=t("studio.save")).click()
    expect(page.locator("[data-saved]")).to_be_visible()

    page.goto(f"{places.STUDIO}library/")
    shown = page.frame_locator(f"iframe[src*='{MAP}']")
    expect(shown.get_by_role("heading", level=2).first).to_have_text(EVIL)
    expect(shown.get_by_text(t("studio.preview"))).to_be_visible()
    assert page.title() != "taken"


def test_cancel_leads_back_to_the_list(person):
    page = person("pranee")
    page.goto(f"{places.STUDIO}library/{MAP}/")
    page.frame_locator("iframe").get_by_role("button", name=Words("th", "map")("studio.cancel")).click()
    expect(page).to_have_url(re.compile(r"/studio/library/$"))

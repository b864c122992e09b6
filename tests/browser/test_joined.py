"""A partner that is in the network under two names: asked about, joined by a press, followed by other activities."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.server import loaded, posted
from tests.browser.teacher import Work

pytestmark = pytest.mark.browser


def stands(page: Page) -> dict[str, str]:
    """What a ladder's page says of partners, by the partner's name."""
    shown = loaded(page, "ladder-start")
    network, answers = (shown[name]["items"] for name in ("network", "answers"))
    names = {key[8:]: item["v"]["name"] for key, item in network.items() if key[:8] == "partner:"}
    return {names[key[6:]]: item["v"]["level"] for key, item in answers.items() if key[:6] == "stand:"}


@pytest.mark.parametrize(("width", "language"), [(360, "th"), pytest.param(1280, "en", marks=pytest.mark.looks)])
def test_joined_and_made_two_again(person, width, language):
    page = person("somying", width=width, language=language)
    work = Work(page, "map-start", language=language).open()
    work.add("นาขนวน", "วัดป่าดอน", "โรงเรียนบ้านนาขนวน").saved()
    t = work.t
    # A level of the one that will go, said in another activity.
    Work(page, "ladder-start", language=language).open()
    items = loaded(page, "ladder-start")["network"]["items"]
    gone = next(key[8:] for key, item in items.items() if item["v"].get("name") == "นาขนวน")
    said = {"doc": "answers", "key": f"stand:{gone}", "v": {"level": "owner"}, "base": 0}
    posted(page, "ladder-start", "save_draft", changes=[said])
    assert stands(page) == {"นาขนวน": "owner"}

    work.open()
    asked = work.root.get_by_role("group", name=t("map.same_ask", a="นาขนวน", b="โรงเรียนบ้านนาขนวน"), exact=True)
    expect(asked).to_be_visible()
    for button in asked.get_by_role("button").all():
        assert button.bounding_box()["height"] >= 44
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
    asked.get_by_role("button", name=t("map.same_join", name="โรงเรียนบ้านนาขนวน"), exact=True).click()
    told = work.root.get_by_text(t("map.same_joined", gone="นาขนวน", name="โรงเรียนบ้านนาขนวน"), exact=True)
    expect(told).to_be_visible()
    expect(asked).to_have_count(0)
    work.saved()
    assert stands(page) == {"โรงเรียนบ้านนาขนวน": "owner"}

    # Also on another day.
    work.open()
    expect(told).to_be_visible()
    work.root.get_by_role("button", name=t("map.same_undo"), exact=False).click()
    expect(told).to_have_count(0)
    expect(asked).to_have_count(0)
    work.saved()
    assert stands(page) == {"นาขนวน": "owner"}

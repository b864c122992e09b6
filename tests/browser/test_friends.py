"""A warm beginning: three partners, where each belongs, one reason, and the button says done. Nobody marks it."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from partnership_xblock.activities.friends.content import FriendsContent
from tests.browser.teacher import Work
from tests.browser.widths import LANGUAGES

pytestmark = pytest.mark.browser

NAMES = ("วัดป่าดอน", "อบต. ห้วยผักกูด", "ร้านค้าหน้าโรงเรียน")


@pytest.mark.parametrize("language", LANGUAGES)
def test_from_nothing_to_done_and_back(person, language):
    page = person("somying", width=360, language=language)
    work = Work(page, "friends-start", language=language).open()
    kinds = [kind.short.into(language) for kind in FriendsContent.preset().kinds]
    name = work.field(work.t("friends.name"))
    for partner in NAMES:
        name.fill(partner)
        name.press("Enter")
        expect(name).to_have_value("")
    for at, partner in enumerate(NAMES):
        tiles = work.root.get_by_role("group", name=work.t("friends.kind_of", name=partner))
        tiles.get_by_role("checkbox", name=kinds[at]).check()
    work.field(work.t("friends.because_asked")).fill("ช่วยกันมาหลายปี")
    work.saved()
    work.button("submit.done").click()
    expect(work.root.get_by_role("heading", name=work.t("receipt.done"))).to_be_visible()
    work.stands_at("done")
    page.reload()
    work.ready()
    for partner in NAMES:
        expect(work.root.get_by_role("rowheader", name=partner)).to_be_visible()
    expect(work.root.get_by_text("ช่วยกันมาหลายปี").first).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")

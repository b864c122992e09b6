"""Two activities on one page: one network, one queue, no conflict with oneself."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser import places
from tests.browser.teacher import Work
from tests.browser.widths import IN_BOTH

pytestmark = pytest.mark.browser


def two(page, language="th"):
    """The page of the course with the map and the rating of the year's end, in its frame."""
    page.goto(places.unit("again"))
    expect(page.frame_locator("iframe.frame").locator(".partnership-xblock h2")).to_have_count(2)
    frame = page.frames[1]
    return (
        Work(page, "map-again", language=language, frame=frame).ready(),
        Work(page, "strength-again", language=language, frame=frame, place=1).ready(),
    )


@pytest.mark.parametrize(("language", "width"), IN_BOTH)
def test_a_partner_of_one_is_at_once_in_the_other(person, language, width):
    page = person("somying", language=language, width=width)
    map_, rating = two(page, language)
    chooser = rating.field(rating.t("strength.with_partner") + " " + rating.t("field.optional"))
    map_.add("วัดป่าดอน")
    expect(chooser.get_by_role("option", name="วัดป่าดอน")).to_have_count(1)
    map_.edit("วัดป่าดอน").get_by_label(map_.t("map.name"), exact=True).fill("วัดป่าดอนใต้")
    expect(chooser.get_by_role("option", name="วัดป่าดอนใต้")).to_have_count(1)
    chooser.select_option(label="วัดป่าดอนใต้")
    rating.field(rating.t("strength.why")).fill("อยากเริ่มจากที่ใกล้ที่สุด")
    map_.saved()
    rating.saved()
    for work in (map_, rating):
        expect(work.root.get_by_role("heading", name=work.t("conflict.title"))).to_have_count(0)
    _, again = two(person("somying", language=language), language)
    expect(again.field(again.t("strength.why"))).to_have_value("อยากเริ่มจากที่ใกล้ที่สุด")
    chosen = again.field(again.t("strength.with_partner") + " " + again.t("field.optional"))
    expect(chosen.locator("option:checked")).to_have_text("วัดป่าดอนใต้")
    Work(person("somying"), "map-start").open().has("วัดป่าดอนใต้")


def test_both_share_one_queue_and_one_line_each_tells_the_truth(person):
    page = person("somying")
    map_, rating = two(page)
    page.context.set_offline(True)
    map_.add("วัดป่าดอน", "ร้านป้าน้อย")
    rating.field(rating.t("strength.why")).fill("ใกล้ที่สุด")
    map_.says("device", n=3)
    rating.says("device", n=3)
    saves = []
    page.on("request", lambda request: saves.append(request) if request.url.endswith("/save_draft") else None)
    page.context.set_offline(False)
    map_.saved()
    rating.saved()
    assert len(saves) <= 2, "one request for each block at the most: the network goes with the first"
    _, again = two(person("somying"))
    expect(again.field(again.t("strength.why"))).to_have_value("ใกล้ที่สุด")
    Work(person("somying"), "map-start").open().has("วัดป่าดอน", "ร้านป้าน้อย")

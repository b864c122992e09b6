"""What a page costs: one request for it, none to the server until the first save but one for what other activities
offer, a kind's code only where it is."""

from __future__ import annotations

import re

import pytest

from tests.browser.teacher import Work

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("block", ["map-start", "strength-start", "aar-start"])
def test_one_page_request_then_none_until_the_first_save(person, block):
    page = person("somying")
    asked, offers = [], []

    def note(request):
        of_offers = request.method == "POST" and (request.post_data_json or {}).get("part") == "offers"
        (offers if of_offers else asked).append((request.method, request.url))

    page.on("request", note)
    work = Work(page, block).open()
    page.wait_for_load_state("networkidle")
    pages = [url for _, url in asked if "/handler/" in url or "/api/" in url or "/xblock/block-v1" in url]
    assert len(pages) == 1, pages
    assert all(method == "GET" for method, _ in asked)

    kind = block.partition("-")[0]
    files = {url.rpartition("/")[2].partition("?")[0] for _, url in asked if re.search(r"\.(js|css)(\?|$)", url)}
    code = {name for name in files if name.startswith("kind-")}
    assert code == {f"kind-{kind}.js", f"kind-{kind}.css"}, "a kind's code only where that kind is, and by its address"
    assert {"core.js", "core.css"} <= files
    inline = page.locator("script:not([src])").evaluate_all("all => all.map(one => one.textContent.length)")
    assert max(inline, default=0) < 1000

    asked.clear()
    if kind == "map":
        work.add("วัดป่าดอน")
    elif kind == "strength":
        work.field(work.t("strength.why")).fill("ใกล้ที่สุด")
    else:
        work.choose(work.t("aar.heard_talks"))
    work.saved()
    assert [url.rpartition("/")[2] for method, url in asked if method == "POST"] == ["save_draft"]
    assert len(offers) <= (kind != "map"), "a map takes nothing from other activities"

"""An older round and the example come when they are opened; what came stays readable, what does not come says so."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.teacher import Work, made_map
from tests.browser.trainer import Desk

pytestmark = pytest.mark.browser
BLOCK = "map-start"
NAME = "สมหญิง"


def returned_twice(person, page):
    """Her work after two rounds and two answers."""
    work = made_map(Work(page, BLOCK).open()).saved().confirm("รอบแรกค่ะ")
    for partner, note in (("สหกรณ์บ้านดอน", "รอบสองค่ะ"), ("", "")):
        expect(work.receipt).to_be_visible()
        Desk(person("aree")).open().take(NAME).result("return", "เพิ่มอีกนิด", "เล่าอีกหนึ่งประโยค").send("return")
        work.open()
        if partner:
            work.add(partner).saved().confirm(note)
    return work


def test_an_older_round_is_fetched_when_it_is_opened_and_stays(person):
    page = person("somying")
    work = returned_twice(person, page)
    rounds = work.root.get_by_role("group", name=work.t("round.choose"))
    asked = []
    page.on("request", lambda request: asked.append(request.post_data_json) if "/load" in request.url else None)

    page.context.set_offline(True)
    rounds.get_by_role("button", name=work.t("round.n", n=1)).click()
    expect(work.root.get_by_text(work.t("part.failed"))).to_be_visible()
    expect(work.send).to_be_visible()
    page.context.set_offline(False)
    work.button("page.again").click()
    expect(work.root.get_by_text(work.t.like("round.frozen", n=1))).to_be_visible()
    expect(work.root.get_by_text("สหกรณ์บ้านดอน")).to_have_count(0)

    page.context.set_offline(True)
    for n, name in ((3, "round.now"), (1, "round.n"), (2, "round.n")):
        rounds.get_by_role("button", name=work.t(name, n=n)).click()
        expect(work.root.get_by_text(work.t("part.failed"))).to_have_count(0)
    expect(work.root.get_by_text(work.t.like("round.frozen", n=2))).to_be_visible()
    assert [one["part"] for one in asked] == [asked[0]["part"]] * 2, "one that failed, one that came"


def test_the_example_is_fetched_when_it_is_looked_at(person):
    page = person("somying")
    work = Work(page, BLOCK).open()
    page.route("**/load", lambda route: route.abort())
    work.button("example.open").click()
    example = work.root.get_by_role("group", name=work.t("example.title"))
    expect(example.get_by_role("alert")).to_have_text(work.t("part.failed"))
    page.unroute("**/load")
    example.get_by_role("button", name=work.t("page.again")).click()
    expect(example.get_by_role("table").first).to_be_visible()
    page.context.set_offline(True)
    work.button("example.close").click()
    work.button("example.open").click()
    expect(example.get_by_role("table").first).to_be_visible()

"""The server answers that it failed: nothing is taken as final, and all is sent soon after it is well again."""

from __future__ import annotations

import json

import pytest
from playwright.sync_api import Page, Route, expect

from tests.browser.teacher import HOW, Work

pytestmark = pytest.mark.browser
OURS = {"error": {"code": "unknown", "message": "Something went wrong on our side.", "params": {}}, "problems": []}
ANSWERS = {
    "our own error": (500, OURS),
    "busy": (503, {**OURS, "error": {**OURS["error"], "code": "busy"}}),
    "a proxy's": (502, {"message": "upstream"}),
}


def fail(page: Page, status: int, body: object, times: int | None = None) -> None:
    """Saves are answered so; `times` of them, or until `page.unroute_all()`."""

    def answer(route: Route) -> None:
        route.fulfill(status=status, body=json.dumps(body), content_type="application/json")

    page.route("**/save_draft", answer, **({} if times is None else {"times": times}))


@pytest.mark.parametrize("how", ANSWERS)
def test_what_was_written_meanwhile_is_sent_by_itself(person, how):
    page = person("somying")
    work = Work(page, "map-start").open().add("วัดป่าดอน").saved()
    fail(page, *ANSWERS[how], times=2)
    work.add("อบต.ดอนตะวัน")
    work.says("device", n=1)
    expect(work.root.get_by_role("heading", name=work.t("offline.unreachable"))).to_be_visible()
    work.saved()
    Work(person("somying"), "map-start").open().has("วัดป่าดอน", "อบต.ดอนตะวัน")


def test_after_a_longer_outage_going_on_writing_or_coming_back_sends_at_once(person):
    page = person("somying")
    work = Work(page, "map-start").open().add("วัดป่าดอน").saved()
    tries = []
    page.on("request", lambda request: tries.append(1) if request.url.endswith("/save_draft") else None)
    fail(page, *ANSWERS["our own error"])
    work.add("อบต.ดอนตะวัน")
    work.says("device", n=1)
    while len(tries) < 3:
        page.wait_for_timeout(200)
    page.unroute_all()
    work.field(HOW["th"]).fill("ฝากผู้ใหญ่บ้านไว้")
    work.saved()

    fail(page, *ANSWERS["busy"])
    work.add("ร้านป้าน้อย")
    work.says("device", n=1)
    page.unroute_all()
    page.evaluate("window.dispatchEvent(new Event('focus'))")
    work.saved()
    other = Work(person("somying"), "map-start").open()
    other.has("วัดป่าดอน", "อบต.ดอนตะวัน", "ร้านป้าน้อย")
    expect(other.field(HOW["th"])).to_have_value("ฝากผู้ใหญ่บ้านไว้")

"""One teacher's way through everything a page and a server say to each other, for pages and servers of two releases.

Her map is laid before. She saves; another device of hers writes the same text, and she chooses; it writes again just
before she hands in, and she looks and hands in again; she takes it back.
"""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import expect

from tests.browser.teacher import HOW, WHY, Work, made_map

BLOCK = "map-start"
WROTE, WROTE_ELSEWHERE = "ทำด้วยกันมาสองปีแล้ว", "เพราะอยู่ติดกัน"
STEPS = ("save_draft", "save_draft", "save_draft", "submit", "load", "submit", "withdraw")
"""The handlers that are called on the way, in this order."""


def lay(work: Work) -> None:
    made_map(work.open()).saved()


def write_elsewhere(work: Work) -> None:
    """The other device: the same text."""
    work.open().field(WHY["th"]).fill(WROTE_ELSEWHERE)
    work.saved()


def add_elsewhere(work: Work) -> None:
    """The other device: one more partner."""
    work.add("สหกรณ์บ้านดอน").saved()


def go(work: Work, first: Callable[[], None], second: Callable[[], None]) -> None:
    """`first` and `second`: what the other device does meanwhile."""
    work.field(HOW["th"]).fill("ฝากผู้ใหญ่บ้านและ อสม.")
    work.saved()
    first()
    work.field(WHY["th"]).fill(WROTE)
    work.says("conflict", n=1)
    panel = work.root.get_by_role("region", name=work.t("conflict.title"))
    expect(panel.get_by_text(WROTE_ELSEWHERE)).to_be_visible()
    expect(panel.get_by_text(WROTE)).to_be_visible()
    panel.get_by_role("button", name=work.t("conflict.use_mine")).first.click()
    work.saved()
    expect(work.field(WHY["th"])).to_have_value(WROTE)
    second()
    work.confirm("ดูเส้นถึงวัด")
    expect(work.root.get_by_text(work.t("submit.stale"))).to_be_visible()
    expect(work.root.get_by_role("rowheader").filter(has_text="สหกรณ์บ้านดอน")).to_be_visible()
    work.confirm("ดูเส้นถึงวัด")
    expect(work.receipt).to_be_visible()
    expect(work.root.get_by_text("ดูเส้นถึงวัด")).to_be_visible()
    work.button("withdraw.button").click()
    group = work.root.get_by_role("group", name=work.t("withdraw.button"))
    group.get_by_role("button", name=work.t("withdraw.button")).click()
    expect(work.send).to_be_visible()
    expect(work.field(WHY["th"])).to_have_value(WROTE)
    work.saved()

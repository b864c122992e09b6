"""A teacher writes without internet, and closes the page: what her device keeps then, and what a page makes of it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from playwright.sync_api import Page, expect

from tests.browser.server import loaded
from tests.browser.teacher import HOW, WHY, Work
from tests.upgrade.exchange import starting_with

BLOCK = "map-start"
MODULE = Path(__file__).with_name("device.mjs")
PARTNERS = ("อบต.ดอนตะวัน", "ร้านป้าน้อย 🛒")
HANDED_OVER = "ฝากผู้ใหญ่บ้านไว้ 𠮷"
LET_GO = "ที่เขียนไว้บนเครื่องนี้"


def _call(page: Page, function: str, argument: object = None) -> Any:
    code = MODULE.read_text(encoding="utf-8").replace("export ", "")
    return page.evaluate(f"async (argument) => {{ {code}\n return await {function}(argument); }}", argument)


def write(work: Work, elsewhere: Work) -> Any:
    """New partners, a text, and her version of a text that another device had written: all of it is still here."""
    work.open()
    elsewhere.open().field(WHY["th"]).fill("ที่เขียนไว้บนอีกเครื่อง")
    elsewhere.saved()
    work.field(WHY["th"]).fill(LET_GO)
    work.says("conflict", n=1)
    work.page.context.set_offline(True)
    work.button("conflict.use_theirs").click()
    work.add(*PARTNERS)
    work.field(HOW["th"]).fill(HANDED_OVER)
    work.says("device", n=3)
    work.kept(2)
    return _call(work.page, "keptOnDevice")


def put(page: Page, kept: Any) -> None:
    """Onto a new device, from a page of the same site that shows no activity. Person and key are those of the kept
    device: a demo of another release may name its people otherwise, and its secret may be another."""
    person, _, _course = kept["who"].partition("|")
    page.goto("/demo/ready/")
    own = loaded(page, BLOCK)["person"]
    _call(page, "putOnDevice", json.loads(json.dumps(kept["device"]).replace(person, own)))
    starting_with(page, BLOCK, lambda start: {**start, "device_key": kept["key"]})


def is_sent(work: Work, other: Work) -> None:
    """The page finds it, shows it and sends it; `other`, her next device, reads it from the server."""
    work.open()
    work.has(*PARTNERS)
    work.says("sent", n=3)
    expect(work.field(HOW["th"])).to_have_value(HANDED_OVER)
    work.root.get_by_text(work.t("device.title")).click()
    work.button("versions.title").click()
    expect(work.root.get_by_role("listitem").filter(has_text=LET_GO)).to_be_visible()
    work.kept(0)
    other.open().has(*PARTNERS)
    expect(other.field(HOW["th"])).to_have_value(HANDED_OVER)

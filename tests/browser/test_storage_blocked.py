"""A browser that keeps nothing (private mode, blocked storage): the line says so, and all her words can be copied."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.teacher import Work

pytestmark = pytest.mark.browser
BLOCKED = {
    "refuses": "indexedDB.open = () => { throw new DOMException('denied', 'SecurityError'); };",
    "is not there": "Object.defineProperty(window, 'indexedDB', { get: () => undefined });",
}


@pytest.mark.parametrize(("how", "language"), [("refuses", "th"), ("is not there", "en")])
def test_nothing_can_be_kept_and_the_line_says_so(person, how, language):
    page = person("somying", width=360, language=language)
    page.context.add_init_script(BLOCKED[how])
    work = Work(page, "map-start", language=language).open().add("วัดป่าดอน").saved()
    page.context.set_offline(True)
    work.add("อบต.ดอนตะวัน", "ร้านป้าน้อย")
    work.says("memory", n=2)
    expect(work.root.get_by_text(work.t("offline.memory"))).to_be_visible()
    work.button("save.copy").click()
    text = work.root.get_by_role("textbox", name=work.t("copy.by_hand")).or_(
        work.root.get_by_role("textbox", name=work.t("copy.copied"))
    )
    for name in ("วัดป่าดอน", "อบต.ดอนตะวัน", "ร้านป้าน้อย"):
        assert name in text.input_value()
    page.context.set_offline(False)
    work.saved()
    Work(person("somying"), "map-start").open().has("วัดป่าดอน", "อบต.ดอนตะวัน", "ร้านป้าน้อย")


def test_leaving_with_unsent_words_asks_first(person):
    page = person("somying")
    page.context.add_init_script(BLOCKED["refuses"])
    work = Work(page, "map-start").open().add("วัดป่าดอน").saved()
    page.context.set_offline(True)
    work.add("ร้านป้าน้อย")
    work.says("memory", n=1)
    with page.expect_event("dialog") as asked:
        page.close(run_before_unload=True)
    assert asked.value.type == "beforeunload"
    asked.value.dismiss()
    page.context.set_offline(False)
    work.saved()

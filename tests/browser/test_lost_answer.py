"""The server is killed between doing what was asked and saying so: everything happened once, and the line is true."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.losing import lose_answers
from tests.browser.server import loaded
from tests.browser.teacher import Work, made_map

pytestmark = pytest.mark.browser


def test_a_save_whose_answer_is_lost_is_one_revision(person):
    page = person("somying")
    work = Work(page, "map-start").open().add("วัดป่าดอน").saved()
    before = loaded(page)["network"]["revision"]
    lose_answers(page, "save_draft")
    work.add("อบต.ดอนตะวัน")
    work.says("device", n=1)
    lose_answers(page, "save_draft", 0)
    work.button("offline.try").click()
    work.saved()
    now = loaded(page)["network"]
    assert now["revision"] == before + 1, "the save that was lost is there, and the second try added nothing"
    assert sorted(item["v"]["name"] for key, item in now["items"].items() if key.startswith("partner:")) == [
        "วัดป่าดอน",
        "อบต.ดอนตะวัน",
    ]
    work.has("วัดป่าดอน", "อบต.ดอนตะวัน")
    expect(work.root.get_by_role("heading", name=work.t("conflict.title"))).to_have_count(0)


def test_typing_goes_on_after_a_lost_answer_without_a_conflict(person):
    page = person("somying")
    work = Work(page, "map-start").open().add("วัดป่าดอน").saved()
    editor = work.edit("วัดป่าดอน")
    role = editor.get_by_label(work.t("map.contact_role"), exact=True)
    lose_answers(page, "save_draft")
    role.fill("เจ้าอาวาส")
    work.says("device", n=1)
    role.fill("เจ้าอาวาสและกรรมการวัด")
    lose_answers(page, "save_draft", 0)
    work.button("offline.try").click()
    work.saved()
    other = Work(person("somying"), "map-start").open()
    expect(other.edit("วัดป่าดอน").get_by_label(work.t("map.contact_role"), exact=True)).to_have_value(
        "เจ้าอาวาสและกรรมการวัด"
    )
    expect(work.root.get_by_role("heading", name=work.t("conflict.title"))).to_have_count(0)


def test_handing_in_whose_answer_is_lost_is_one_round(person):
    page = person("somying")
    work = made_map(Work(page, "map-start").open()).saved()
    lose_answers(page, "submit$")
    work.confirm("ดูเส้นถึงวัด")
    expect(work.root.get_by_text(work.t("submit.unsure"))).to_be_visible()
    expect(work.receipt).to_have_count(0)
    lose_answers(page, "submit$", 0)
    asked = work.root.get_by_role("group", name=work.t("submit.confirm"))
    asked.get_by_role("button", name=work.t("submit.send")).click()
    expect(work.receipt).to_be_visible()
    rounds = loaded(page)["rounds"]
    assert [(one["number"], one["withdrawn"], one["note"]) for one in rounds] == [(1, False, "ดูเส้นถึงวัด")]

"""The whole way: a teacher maps and hands in, her trainer returns it, she goes on, and it is accepted."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from partnership_xblock.activities import activity
from tests.browser import places
from tests.browser.server import loaded, log_lines
from tests.browser.teacher import Work, made_map
from tests.browser.trainer import Desk
from tests.browser.widths import IN_BOTH

pytestmark = pytest.mark.browser
RUBRIC = activity("map").rubric
NAME = "สมหญิง"
QUESTION = "เจอกันบ่อยแค่ไหน และเคยชวนทำอะไรด้วยกันบ้าง"
PRAISE = "เห็นครบทั้งรัฐและร้านค้า"
OVERALL = "เหลือจุดเดียว เติมแล้วส่งกลับมาได้เลย"
TODO = "เล่าเรื่องวัดเพิ่มหนึ่งประโยค"
REPLY = "ปีที่แล้วทำค่ายธรรมะด้วยกัน"


@pytest.mark.parametrize(("language", "width"), IN_BOTH)
def test_from_an_empty_map_to_acceptance(person, language, width):
    page = person("somying", width=width, language=language)
    work = Work(page, "map-start", language=language).open()
    t = work.t

    # What is missing is said before anything is sent.
    work.add("วัดป่าดอน").send.click()
    expect(work.root.get_by_role("heading", name=t.like("submit.not_ready"))).to_be_focused()
    work.stands_at("draft")
    made_map(work, ("อบต.ดอนตะวัน", "ร้านป้าน้อย")).saved().confirm("ช่วยดูเส้นถึงวัด")
    expect(work.receipt).to_be_visible()
    work.stands_at("submitted")
    expect(work.root.get_by_role("textbox")).to_have_count(0)
    expect(work.root.get_by_text("ช่วยดูเส้นถึงวัด")).to_be_visible()
    number = loaded(page)["submission"]["receipt"]
    expect(work.root.get_by_text(number)).to_be_visible()

    # The trainer finds it, takes it, comments and returns.
    trainer = person("aree", language=language)
    desk = Desk(trainer, language=language).open().take(NAME)
    expect(desk.root.get_by_text("ช่วยดูเส้นถึงวัด")).to_be_visible()
    work.open()
    work.stands_at("in_review")
    expect(work.button("withdraw.button")).to_have_count(0)
    desk.comment("วัดป่าดอน", "question", QUESTION)
    desk.comment(t("comment.whole"), "strength", PRAISE)
    work.open()
    expect(work.root.get_by_text(QUESTION)).to_have_count(0)
    desk.result("return", OVERALL, TODO).send("return")

    # The teacher meets it: banner, checklist, each comment at its place.
    work.open()
    expect(work.root.get_by_role("heading", name=t("feedback.returned", n=1))).to_be_visible()
    expect(work.root.get_by_text(OVERALL)).to_be_visible()
    work.stands_at("revising")
    comment = work.root.get_by_role("article", name=t("comment.number", n=1))
    expect(comment).to_contain_text(QUESTION)
    in_the_list = work.root.get_by_role("table", name=t("map.caption")).get_by_role("article")
    expect(in_the_list).to_have_count(1)
    expect(work.root.get_by_role("article", name=t("comment.number", n=2))).to_contain_text(PRAISE)
    comment.get_by_role("button", name=t("comment.reply"), exact=True).click()
    comment.get_by_role("textbox").fill(REPLY)
    comment.get_by_role("button", name=t("comment.done"), exact=True).click()
    work.root.get_by_role("checkbox", name=TODO).check()
    editor = work.edit("วัดป่าดอน")
    editor.get_by_label(t("map.together"), exact=True).fill("ค่ายธรรมะทุกปี")
    work.close_editor()
    work.add("กลุ่มทอผ้าหมู่ 4").saved()

    # The earlier round can be read, and nothing of it changes.
    rounds = work.root.get_by_role("group", name=t("round.choose"))
    rounds.get_by_role("button", name=t("round.n", n=1)).click()
    expect(work.root.get_by_text(t.like("round.frozen", n=1))).to_be_visible()
    expect(work.root.get_by_text("กลุ่มทอผ้าหมู่ 4")).to_have_count(0)
    rounds.get_by_role("button", name=t("round.now", n=2)).click()
    expect(work.root.get_by_text("กลุ่มทอผ้าหมู่ 4").first).to_be_visible()
    work.confirm()
    expect(work.receipt).to_be_visible()

    # The trainer reads both rounds side by side, sees the reply, marks and accepts.
    desk.open().take(NAME)
    expect(desk.root.get_by_text(REPLY).first).to_be_visible()
    desk.button("desk.beside").click()
    for at in (1, 2):
        expect(desk.root.get_by_role("heading", name=t.like("desk.handed_in", n=at))).to_be_visible()
    desk.button("round.n", n=2).click()
    for criterion, points in zip(RUBRIC, (4, 3.5, 4), strict=True):
        desk.mark(criterion.label.into(language), points, criterion.points)
    desk.result("accept", "ขอบคุณที่เล่าเพิ่ม").send("accept")

    # She sees it, with the marks her author shows.
    work.open()
    expect(work.root.get_by_role("heading", name=t("feedback.accepted"))).to_be_visible()
    expect(work.root.get_by_text("ขอบคุณที่เล่าเพิ่ม")).to_be_visible()
    work.stands_at("accepted")
    marks = work.root.get_by_role("table", name=t("marks.title"))
    expect(marks.get_by_role("row").last).to_contain_text(t("marks.of", points="11.5", possible=12))

    # Grade, completion, one mail each time with a link and nothing of anyone, events.
    admin = person("methee")
    grade = log_lines(admin, "grade").splitlines()[0]
    assert NAME in grade
    assert "11.5" in grade
    assert "9.58" in grade
    assert NAME in log_lines(admin, "completion").splitlines()[0]
    events = log_lines(admin, "event").splitlines()
    handed_in = [line for line in events if NAME in line and ".submitted " in line]
    assert [f"round {at}" in line for line, at in zip(handed_in, (2, 1), strict=True)] == [True, True]
    assert [verb for verb in (".returned ", ".accepted ") if not any(verb in line for line in events[:16])] == []
    everything = "\n".join(events)
    assert not [words for words in (QUESTION, OVERALL, TODO, REPLY, "ป่าดอน") if words in everything]
    mails = log_lines(admin, "mail")
    assert mails.count(NAME) >= 2
    written = admin.locator("details.mail")
    for place in (0, 1):
        mail = written.nth(place).text_content()
        assert "/partnership/work/" in mail
        assert not [words for words in (QUESTION, PRAISE, OVERALL, TODO, REPLY, "วัดป่าดอน") if words in mail]

    # Those who run the course put other points in the gradebook: she reads what counts, on her page and by mail.
    admin.goto(places.GRADEBOOK)
    form = admin.locator("form:has(select[name=learner])")
    somying = form.locator("select[name=learner] option").filter(has_text=NAME).first.get_attribute("value")
    form.locator("select[name=learner]").select_option(somying)
    form.locator("select[name=block]").select_option("map-start")
    form.locator("input[name=score]").fill("2.5")
    form.locator("button[value=override]").click()
    work.open()
    told = t("points.staff_weighted", points="2.5", possible=12, weighted="2.08", weight=10)
    expect(work.root.get_by_text(told)).to_be_visible()
    expect(marks.get_by_role("row").last).to_contain_text(t("marks.of", points="2.5", possible=12))
    expect(marks.get_by_role("row").nth(-2)).to_contain_text(t("marks.of", points="11.5", possible=12))
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), "nothing is wider than the screen"
    work.root.get_by_text(told).scroll_into_view_if_needed()
    assert NAME in log_lines(admin, "mail").splitlines()[0]
    mail = admin.locator("details.mail").first.text_content()
    assert "2.5 " in mail
    assert "2.08 " in mail


def test_a_result_can_be_taken_back_until_the_teacher_opens_it(person):
    work = made_map(Work(person("somying"), "map-start").open()).saved().confirm()
    expect(work.receipt).to_be_visible()
    desk = Desk(person("aree")).open().take(NAME)
    desk.result("return", OVERALL, TODO).send("return")
    desk.button("desk.take_back").click()
    desk.root.get_by_role("group", name=desk.t("desk.take_back")).get_by_role("button").first.click()
    expect(desk.root.get_by_label(desk.t("desk.overall"), exact=True)).to_have_value(OVERALL)
    work.open()
    work.stands_at("in_review")
    desk.send("return")
    work.open()
    work.stands_at("revising")
    desk.page.reload()
    expect(desk.button("desk.take_back")).to_have_count(0)


def test_withdrawn_until_somebody_reads(person):
    work = made_map(Work(person("somying"), "map-start").open()).saved().confirm()
    expect(work.receipt).to_be_visible()
    work.button("withdraw.button").click()
    work.root.get_by_role("group", name=work.t("withdraw.button")).get_by_role("button").first.click()
    expect(work.send).to_be_visible()
    work.has("วัดป่าดอน", "อบต.ดอนตะวัน", "ร้านป้าน้อย")
    work.confirm()
    expect(work.receipt).to_be_visible()
    Desk(person("aree")).open().take(NAME)
    work.button("withdraw.button").click()
    work.root.get_by_role("group", name=work.t("withdraw.button")).get_by_role("button").first.click()
    expect(work.root.get_by_role("alert").filter(has_text=work.t("withdraw.refused"))).to_be_visible()
    expect(work.root.get_by_text(work.t("receipt.reading"))).to_be_visible()
    work.stands_at("in_review")


def test_somebody_elses_work_is_said_to_be_read(person):
    made_map(Work(person("somying"), "map-start").open()).saved().confirm()
    Desk(person("aree")).open().take(NAME)
    other = Desk(person("pranee")).open()
    row = other.find(NAME)
    expect(row).to_contain_text(other.t("desk.taken"))
    row.get_by_role("link").click()
    expect(other.root.get_by_text(other.t.like("desk.held"))).to_be_visible()
    expect(other.root.get_by_label(other.t("desk.overall"), exact=True)).to_have_count(0)

"""A term in the life of a teacher, on a phone and in Thai: a lesson, its sentence used in the rating, partners and
their levels, three meetings logged without a signal, hours certified while the log goes on, and the levels again."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from partnership_xblock.activities.plc.content import RESULTS
from tests.browser.ladder import FITS, SPLIT, Ladder
from tests.browser.lesson import Learner
from tests.browser.log import Log, say_hours, set_up
from tests.browser.offered import Offered
from tests.browser.rating import rate
from tests.browser.server import loaded
from tests.browser.trainer import Desk

pytestmark = pytest.mark.browser
SENTENCE = "เดือนหน้าจะขอคุยกับพระอาจารย์และ อสม. สิบนาที หลังอ่านหนังสือวันศุกร์สุดท้าย"
LEVELS = ((2, 5), (3, 4), (2, 5), ("unknown", 4), (1, 3), (3, 3), (2, 4))
TEMPLE, HEALTH = "วัดป่าดอน", "อสม. หมู่ 4"
ASKED = "ครั้งนี้ใครเป็นคนเปิดห้องเรียน"
ANSWERED = "ครู ป.4 เปิด คนอื่นนั่งดู"


def no_wider(page: Page) -> None:
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")


def test_a_term_in_the_life_of_a_teacher(person: Callable[..., Page]) -> None:
    page = person("somying", width=360, touch=True)
    the_lesson(page)
    its_sentence_in_the_rating(page)
    partners_and_their_levels(page)
    log = three_meetings_without_a_signal(page, person)
    read_while_the_log_goes_on(log, person)
    the_levels_again(page)


def the_lesson(page: Page) -> None:
    learner = Learner(page)
    learner.open()
    learner.tap(learner.button("lesson.start"))
    learner.next()
    learner.next()
    learner.right("day")
    learner.next()
    learner.next()
    learner.right("is24")
    learner.next()
    learner.right("level", "pairs", "hall")
    learner.next("lesson.to_last")
    learner.finish(SENTENCE)
    no_wider(page)


def its_sentence_in_the_rating(page: Page) -> None:
    work = Offered(page, "strength-start").reach()
    work.press("offer.use", SENTENCE)
    why = work.field(work.t("strength.why"))
    expect(why).to_have_value(SENTENCE)
    rate(work, LEVELS)
    work.field(work.t("strength.priority_indicator")).select_option(index=1)
    expect(why).to_have_value(SENTENCE)
    work.field(work.t("strength.first_step")).fill("ชวนกรรมการสถานศึกษาคุยหนึ่งชั่วโมง")
    no_wider(page)
    work.saved().confirm()
    expect(work.receipt).to_be_visible()
    round_ = loaded(page, "strength-start")["rounds"][0]["answers"]
    assert round_["priority"]["v"]["why"] == SENTENCE
    assert [item["v"]["state"] for key, item in round_.items() if key.startswith("offer:")] == ["taken"]


def partners_and_their_levels(page: Page) -> None:
    work = Ladder(page).open()
    work.bring(TEMPLE, HEALTH)
    work.press("ladder.open", name=TEMPLE)
    work.answer(FITS)
    work.press("ladder.take")
    work.choose_level("ladder.target", "participation")
    work.press("ladder.open", name=HEALTH)
    work.answer(SPLIT)
    work.choose_level("ladder.nearest", "cooperation")
    work.choose_level("ladder.target", "collaboration")
    work.press("ladder.close", name=HEALTH)
    work.saved().confirm()
    expect(work.receipt).to_be_visible()


def three_meetings_without_a_signal(page: Page, person: Callable[..., Page]) -> Log:
    log = Log(page)
    log.open()
    page.context.set_offline(True)
    set_up(log)
    log.press("plc.first")
    log.meeting("เลือกเรื่องที่ ป.4 ติดที่สุด", usual=False)
    log.press("plc.new")
    log.meeting("เปิดห้องเรียน: แผนผังเรื่อง", tried=log.option(RESULTS[0]))
    log.press("plc.new")
    log.press("plc.follow", time="16:30", n=2)
    log.meeting("อ่านงานเด็กด้วยกัน", tried=log.option(RESULTS[1]))
    for n in (1, 2, 3):
        expect(log.row(n)).to_contain_text("1 ชม. 30 นาที")
    expect(log.send).to_be_disabled()
    no_wider(page)
    log.typed_kept()
    elsewhere = person("somying")
    elsewhere.goto("/")
    assert loaded(elsewhere, "plc-start")["answers"]["items"] == {}
    page.context.set_offline(False)
    log.saved().confirm()
    expect(log.root.get_by_text(log.t.like("plc.log_sent", n=1))).to_be_visible()
    return log


def read_while_the_log_goes_on(log: Log, person: Callable[..., Page]) -> None:
    """Two meetings certified and one asked about; the teacher writes the fourth down meanwhile, and it is not lost."""
    t = log.t
    desk = Desk(person("aree", width=1280), kind="plc").open()
    desk.take_up(loaded(log.page, "plc-start")["submission"]["public_id"])
    say_hours(desk, certified=(2, 3), asked=(1,))
    desk.comment(t("plc.session_n", n=1), "question", ASKED)
    hours = t("plc.certify_of", yes=2, n=3, hours="3 ชม.")
    expect(desk.root.get_by_text(hours, exact=True)).to_be_visible()

    log.press("plc.new")
    log.press("plc.follow", time="16:30", n=2)
    log.press("plc.follow", time="18:00", n=3)
    log.meeting("ดูผลรอบแรก", tried=log.option(RESULTS[0]))
    log.saved()
    log.open()
    expect(log.root.get_by_text(t("plc.log_reading", n=1))).to_be_visible()
    expect(log.row(4)).to_contain_text("1 ชม. 30 นาที")
    desk.result("return", "สองครั้งรับรองแล้ว เหลือถามครั้งเดียว").send("return")

    log.open()
    for n, stands in ((1, "plc.asked"), (2, "plc.sure"), (3, "plc.sure"), (4, "plc.waiting")):
        expect(log.row(n)).to_contain_text(t(stands))
    log.tap(log.row(1).get_by_role("button").first)
    comment = log.root.get_by_role("article").filter(has_text=ASKED)
    comment.get_by_role("button", name=t("comment.reply"), exact=True).tap()
    comment.get_by_role("textbox").fill(ANSWERED)
    no_wider(log.page)
    log.saved().confirm()
    expect(log.root.get_by_text(t.like("plc.log_sent", n=2))).to_be_visible()
    now = loaded(log.page, "plc-start")
    assert sorted(one["state"] for one in now["certificates"].values()) == ["ask", "yes", "yes"]
    newest = max(now["rounds"], key=lambda one: one["number"])
    assert sum(key.startswith("session:") for key in newest["answers"]) == 4
    assert [item["v"]["text"] for key, item in newest["answers"].items() if key.startswith("reply:")] == [ANSWERED]


def the_levels_again(page: Page) -> None:
    """The second wave opens with the first; one partner moves a level, and the page says which and how."""
    work = Ladder(page, "ladder-again")
    work.open()
    t = work.t
    expect(work.root.get_by_text(t.like("wave.from"))).to_be_visible()
    assert loaded(page, "ladder-again")["answers"]["items"] == {}
    work.press("ladder.open", name=HEALTH)
    work.choose_level("ladder.nearest", "collaboration")
    work.press("ladder.close", name=HEALTH)
    work.saved()
    work.tap(work.root.get_by_text(t("wave.title"), exact=True))
    reached = t("ladder.reached", level=work.level("collaboration"))
    moved = t("wave.moved", about=HEALTH, was=work.level("cooperation"), **{"is": reached})
    expect(work.root.get_by_text(moved, exact=True)).to_be_visible()
    expect(work.root.get_by_text(t("wave.same", n=1), exact=True)).to_be_visible()
    no_wider(page)
    work.confirm()
    expect(work.receipt).to_be_visible()
    answers = loaded(page, "ladder-again")["rounds"][0]["answers"]
    levels = sorted(item["v"]["level"] for key, item in answers.items() if key.startswith("stand:"))
    assert levels == ["collaboration", "participation"]

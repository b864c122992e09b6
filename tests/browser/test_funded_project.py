"""From a network to an agreement to a funded project: two partners on a map, an agreement of three parties, a proposal
that takes what was agreed, is pitched before two scorers, sent back once, approved with a smaller sum and closed; and a
plan that takes it all. At the end a portfolio brings it together, with how strong the network was and is and the hours
of the circle, and prints five pages. The teacher on a phone by touch, two trainers at wide desks.
"""

from __future__ import annotations

import re
import secrets
from itertools import chain
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from partnership_xblock.activities import activity
from partnership_xblock.activities.map.content import MapContent
from partnership_xblock.activities.plan.content import PlanContent
from partnership_xblock.activities.portfolio.review import RUBRIC
from tests.browser import portfolio
from tests.browser.agreed import agree
from tests.browser.axe import violations
from tests.browser.offered import Offered
from tests.browser.portfolio import LOOKS_BACK, STATEMENTS, Portfolio, printed
from tests.browser.proposal import BLOCK, CONTENT, Reader, Teacher, Way, no_wider
from tests.browser.server import loaded, posted
from tests.browser.teacher import Work
from tests.browser.trainer import Desk

pytestmark = [pytest.mark.browser, pytest.mark.looks]
GROUP, TEMPLE = "กลุ่มทอผ้าห้วยผักกูด", "วัดป่าดอน"
PROBLEM = "กลุ่มทอผ้าซื้อสีเคมีปีละราว 18,000 บาท ตามสมุดบัญชีกลุ่ม"
AGREED = "ย้อมสีจากเปลือกไม้ 12 ชนิดกับนักเรียน"
LETS = "ให้เก็บเปลือกไม้ในป่าวัด"
FOLLOW = "กลุ่มทอผ้ารับงานต่อ นักเรียนชุมนุมย้อมช่วยทดสอบสีเดือนละครั้ง"
LOW = {"need": 4, "partners": 3, "doable": 2, "measure": 1, "lasting": 2}
LINE, COMMENT = "เส้นด้ายฝ้าย", "ค่าเส้นด้ายลดได้ไหม ลองถามกลุ่มทอผ้า"
MAP = MapContent.preset()
CLOSE = {choice.id: choice.label for choice in MAP.qualities}
OFTEN = {choice.id: choice.label for choice in MAP.frequencies}
THEN, NOW = (CLOSE["thin"], OFTEN["termly"]), (CLOSE["strong"], OFTEN["monthly"])
AGREED_ON = "สีจากต้นไม้ ผ้าของชุมชน"
HAPPENED, DID = "ไปได้ครึ่งชั้น อีกครึ่งรอหลังเกี่ยวข้าว", "ถามราคาจากกลุ่มทอผ้าแล้ว ลดลงได้เกือบพันบาท"
PAST = "พานักเรียนดูการย้อมที่บ้านกลุ่มทอผ้า"
FIRST_STEP = "ติดกระดานข่าวกลุ่มทอผ้าไว้หน้าโรงเรียน"
GREW = {
    "activities": (4, "นักเรียนย้อมผ้ากับกลุ่มทอผ้าทุกเดือน ตั้งแต่เดือนพฤศจิกายน"),
    "information": (3, "กระดานข่าวหน้าโรงเรียนมีคนแวะอ่านทุกเย็น"),
}
NEXT_STEP = "ให้นักเรียนเขียนข่าวบนกระดานเองเดือนละครั้ง"
LATER = "รอเปิดภาคเรียน ครูภาษาไทยรับไปชวนชั้น ป.5"
TOLD = "ติดแล้ว ผู้ปกครองแวะอ่านตอนมารับลูก"


def test_from_a_network_to_a_funded_project(person):
    """Each kind on its way is told in English, and on a wide screen, by a story of its own."""
    language, touch = "th", True
    page = person("somying", width=360, language=language, touch=touch)
    Work(page, "map-start", language=language).open().add(GROUP, TEMPLE).saved()
    agree(page, language, gives={"": "พานักเรียนไปเรียนย้อมผ้า", GROUP: AGREED, TEMPLE: LETS}, title=AGREED_ON)

    teacher = Teacher(page, language=language, touch=touch)
    teacher.open()
    _begin(teacher)
    public_id = teacher.public_id
    reader = Reader(person("aree", language=language), language=language)
    second = Reader(person("methee", language=language), language=language)
    reader.passes(public_id, "write", "pass")

    teacher.told("write", "pass")
    _with_what_was_agreed(teacher)
    _pitched(reader, second, public_id)
    teacher.told("pitch", "pass")
    expect(teacher.root.get_by_role("heading", name=teacher.t("proposal.sheets"))).to_be_visible()
    assert violations(page) == []
    _sent_back_once(teacher, reader, public_id)
    _sent_on_and_approved(teacher, reader, public_id)

    teacher.root.locator("[data-at='result'] input").first.fill("5")
    teacher.fill("proposal.follow", FOLLOW)
    teacher.day("proposal.follow_date", "2027-05-17")
    teacher.hand_in()
    reader.closes(public_id)
    teacher.told("run", "close")
    assert teacher.taps <= 48, teacher.taps
    _planned(page, language)
    _gathered(page, language, touch)
    _read_and_accepted(page, person("aree", language=language), language)


def _mapped(page: Page, block: str, language: str) -> None:
    """A map handed in; at the year's end a partner is closer and comes more often."""
    work = Work(page, block, language=language).open()
    work.edit(GROUP)
    for choice in NOW if block == "map-again" else THEN:
        work.choose(choice.into(language), within=work.editor(GROUP))
    work.close_editor()
    few = work.field(work.t("map.few_label"))
    if not few.is_visible():
        work.root.get_by_text(work.t.like("map.few")).click()
    few.fill("โรงเรียนเล็ก เริ่มจากสองรายที่ทำงานด้วยกันจริง")
    work.answer(GROUP, "ทอผ้าย้อมสีธรรมชาติเป็น และอยู่ใกล้โรงเรียน", "นัดคุยหลังประชุมกลุ่ม").saved().confirm()
    expect(work.receipt).to_be_visible()


def _begin(teacher: Teacher) -> None:
    """Stage 1: both partners are there to be chosen."""
    teacher.fill("proposal.title", "สีจากต้นไม้ในโรงเรียน")
    teacher.fill("proposal.problem", PROBLEM)
    teacher.fill("proposal.mentor", "อาจารย์ภาควิชาเคมี")
    for name, does in ((GROUP, "ย้อม ทอ และบอกว่าสีไหนขายได้"), (TEMPLE, "ให้เก็บเปลือกไม้")):
        teacher.root.get_by_label(teacher.t("proposal.choose_partner")).first.select_option(label=name)
        teacher.fill("proposal.does_of", does, name=name)
        teacher.taps += 1
    _draft_on_paper(teacher)
    teacher.hand_in()


def _draft_on_paper(teacher: Teacher) -> None:
    """To be talked over with the mentor: marked a draft, with nothing to sign."""
    with teacher.page.context.expect_page() as opened:
        teacher.root.get_by_role("link", name=teacher.t("paper.draft")).click()
    paper = opened.value
    expect(paper.locator(".pp-draft")).to_be_visible()
    expect(paper.get_by_text(PROBLEM)).to_be_visible()
    expect(paper.locator(".pr-signs")).to_be_hidden()
    paper.close()


def _with_what_was_agreed(teacher: Teacher) -> None:
    """Stage 2: what a partner gives by a day is an activity, with its day and who follows it up."""
    offers = Offered(teacher.page, BLOCK, language=teacher.language)
    offers.near('[data-at="title"]').whole()
    offers.press("offer.use", AGREED)
    teacher.taps += 1
    teacher.fill("proposal.place", "ต.ห้วยผักกูด")
    teacher.fill("proposal.people", "นักเรียน ป.4–ป.6")
    teacher.indicator()
    teacher.line(LINE, "๑๕", "365.75", "5,486.25")
    teacher.day("proposal.pitch_date", "2026-12-01")
    teacher.fill("proposal.pitch_place", "ห้องประชุมเขตพื้นที่")
    teacher.hand_in()
    (step,) = (
        item["v"]
        for key, item in loaded(teacher.page, BLOCK)["rounds"][0]["answers"].items()
        if key.startswith("activity:")
    )
    assert (step["text"], step["date"], step["owner"]) == (AGREED, "2027-01-13", "ครูวิทยาศาสตร์")
    assert step["partner"], "the partner who gives it"


def _pitched(reader: Reader, second: Reader, public_id: str) -> None:
    """The second scores without the claim; the first sees that sheet after sending the own one, and not before. What is
    filled in and not sent is there again when the page is."""
    language = reader.language
    second.looks_at(public_id).scores(LOW)
    reader.take_up(public_id)
    other = reader.root.get_by_role("columnheader", name=reader.t("desk.sheet_of", n=1))
    expect(other).to_have_count(0)
    reader.gives({"need": 4, "partners": 3, "doable": 2})
    reader.says_kept()
    reader.page.reload()
    marked = reader.root.get_by_role("group", name=CONTENT.scored[2].label.into(language))
    expect(marked.get_by_role("radio", name=reader.t("marks.of", points=2, possible="4"), exact=True)).to_be_checked()
    expect(other).to_have_count(0)
    reader.scores({"measure": 3, "lasting": 2})
    expect(other).to_be_visible()
    measure = CONTENT.scored[3].label.into(language)
    expect(reader.root.get_by_text(reader.t("desk.sheet_talk", name=measure, n=2))).to_be_visible()
    agreed = reader.root.get_by_role("group", name=reader.t("desk.agreed"))
    two = reader.t("marks.of", points=2, possible="4")
    agreed.get_by_role("group", name=measure).get_by_role("radio", name=two, exact=True).check()
    assert violations(reader.page) == []
    reader.decides("pitch", "pass")


def _sent_back_once(teacher: Teacher, reader: Reader, public_id: str) -> None:
    teacher.hand_in()
    reader.take_up(public_id)
    place = reader.root.get_by_label(reader.t("desk.new_about"), exact=True).get_by_role("option").filter(has_text=LINE)
    reader.comment((place.first.text_content() or "").strip(), "question", COMMENT)
    reader.decides("revise", "back")
    teacher.told("revise", "back")
    teacher.tap("proposal.edit_of", name=LINE)
    teacher.fill("proposal.price", "๓๐๐.๕๐")
    teacher.tap("proposal.done")
    teacher.hand_in()
    reader.take_up(public_id)
    less = reader.t("proposal.less", n="978.75")
    changed = reader.t(
        "proposal.changed_sum",
        name=reader.t("proposal.source_ask"),
        before="5,486.25",
        after="4,507.50",
        difference=less,
    )
    expect(reader.root.get_by_text(changed, exact=True).first).to_be_visible()
    reader.decides("revise", "pass")


def _sent_on_and_approved(teacher: Teacher, reader: Reader, public_id: str) -> None:
    """More than was asked for is told at the field; a smaller sum is approved."""
    teacher.told("revise", "pass")
    teacher.fill("proposal.sent_to", "หน่วยภูมิภาค")
    teacher.day("proposal.sent_date", "2026-12-08")
    teacher.hand_in()
    reader.passes(public_id, "region", "pass")
    teacher.told("region", "pass")
    teacher.hand_in()
    reader.take_up(public_id)
    approve = Way("approve", "approved", reader.language)
    reader.root.get_by_role("radio", name=re.compile(f"^{re.escape(approve.label)}")).check()
    reader.root.get_by_label(reader.t("desk.gate_amount")).fill("5,000")
    expect(reader.root.get_by_text(reader.t("problem.amount_over", most="4,507.50"))).to_be_visible()
    reader.decides("approve", "approved", amount="๔,๐๐๐")
    teacher.told("approve", "approved")
    expect(teacher.root.get_by_text(teacher.t("proposal.approved_amount", n="4,000.00")).first).to_be_visible()
    assert violations(teacher.page) == []


def _planned(page: Page, language: str) -> None:
    """The plan is offered the days that were agreed and what goes on after the project, and holds them."""
    plan = Offered(page, "plan-start", language=language)
    plan.open()
    plan.near(".pn-event, [data-at^='duty:']").whole()
    for text in (AGREED, FOLLOW):
        expect(plan.row(text).first).to_be_visible()
    rows = plan.card.get_by_role("listitem").count()
    plan.button("offer.use_all", n=rows).click()
    for text in (AGREED, FOLLOW, LETS):
        expect(plan.root.locator(".pn-event").filter(has_text=text).first).to_be_visible()
    plan.saved()
    assert no_wider(page)
    assert violations(page) == []
    events = [
        item["v"] for key, item in loaded(page, "plan-start")["answers"]["items"].items() if key.startswith("event:")
    ]
    assert {"2027-01-13", "2027-05-17"} <= {one["date"] for one in events}
    assert all(one["source"] for one in events)
    # Six duties and who sees to it, as its own page would send it; one event is over.
    there = loaded(page, "plan-start")["answers"]["items"]
    changes = [
        {"doc": "answers", "key": key, "v": {**item["v"], "owner": "ครูวิชาการ"}, "base": item["r"]}
        for key, item in there.items()
        if key.startswith("event:")
    ]
    over = {"text": PAST, "date": "2026-06-15", "owner": "ครูวิชาการ"}
    new = {"event:past": over, **{f"duty:{one.id}": {"state": "doing"} for one in PlanContent.preset().asked}}
    changes += _new(new)
    _handed_in(page, "plan-start", changes)


def _new(values: dict[str, dict[str, Any]]) -> list[dict[str, Any]]:
    return [{"doc": "answers", "key": key, "v": value, "base": 0} for key, value in values.items()]


def _handed_in(page: Page, block: str, changes: list[dict[str, Any]]) -> None:
    """As the block's own page would send it; that page has a story of its own."""
    saved = posted(page, block, "save_draft", changes=changes)
    posted(page, block, "submit", token=secrets.token_hex(8), revision=saved["revision"])


def _rated(page: Page, language: str) -> None:
    """How strong the network is, and what comes first; at the year's end again, with what was seen where it grew."""
    answers = activity("strength").example(language)["answers"]
    answers["priority"] = {**answers["priority"], "partner": "", "first_step": FIRST_STEP}
    _handed_in(page, "strength-start", _new(answers))
    for indicator, (now, seen) in GREW.items():
        answers[f"rating:{indicator}"] = {**answers[f"rating:{indicator}"], "now": now, "evidence": seen}
    answers["priority"] = {**answers["priority"], "first_step": NEXT_STEP}
    _handed_in(page, "strength-again", _new(answers))


def _met(page: Page, language: str) -> None:
    """The circle's meetings of the term, logged; no partner came to one."""
    answers = activity("plc").example(language)["answers"]
    there = {key: {**item, "partners": []} if "partners" in item else item for key, item in answers.items()}
    _handed_in(page, "plc-start", _new(there))


def _gathered(page: Page, language: str, touch: bool) -> None:
    """What was handed in stands in the portfolio; she leaves some of it out, answers the rest, and hands in. Five
    sheets are printed, no heading alone at the foot of one, and how close a partner is stands on none."""
    for block in ("map-start", "map-again"):
        _mapped(page, block, language)
    _rated(page, language)
    _met(page, language)
    work = Portfolio(page, language=language, touch=touch)
    work.open()
    work.unfold("network")
    expect(work.row("network", AGREED_ON)).to_contain_text(TEMPLE)
    closer, oftener = (label.into(language) for label in NOW)
    expect(work.row("network", closer)).to_contain_text(work.t("portfolio.lock"))
    work.leave_out("network", oftener)
    work.unfold("steps")
    work.done(PAST, "partly", HAPPENED)
    work.done(FIRST_STEP, "partly", TOLD)
    work.done(NEXT_STEP, "no", LATER)
    work.unfold("feedback")
    work.did(COMMENT, DID)
    work.unfold("wpa")
    for code, columns in STATEMENTS.items():
        work.states(code, *columns)
    work.unfold("reflect")
    work.looks_back(*LOOKS_BACK)
    assert no_wider(page)
    assert violations(page) == []
    work.saved().confirm()
    expect(work.receipt).to_be_visible()

    there = loaded(page, portfolio.BLOCK)["rounds"][0]
    page.goto(there["print_url"])
    for text in (*LOOKS_BACK, *chain(*STATEMENTS.values())):
        expect(page.get_by_text(text)).to_be_visible()
    assert no_wider(page)
    sheets = printed(page)
    assert len(sheets) == 5, len(sheets)
    assert portfolio.alone(sheets, language) == []
    whole = re.sub(r"\s", "", "".join(chain(*sheets)))
    # Of what stands in columns the beginning: their lines are beside each other.
    written = [measure[:12] for _, _, measure in STATEMENTS.values()]
    steps = (PAST, HAPPENED, FIRST_STEP, TOLD, NEXT_STEP, LATER)
    for text in (AGREED_ON, *steps, COMMENT, DID, *written, *LOOKS_BACK):
        assert re.sub(r"\s", "", text) in whole, text
    # Neither of them was asked whether its own name may stand there.
    for sector, name in (("community", GROUP), ("faith", TEMPLE)):
        (words,) = (one.label for one in portfolio.CONTENT.called if one.sector == sector)
        alias = words.into(language).replace("{faith}", "")
        assert re.sub(r"\s", "", alias) in whole, alias
        assert re.sub(r"\s", "", name) not in whole, name
    for label in (*CLOSE.values(), NOW[1]):
        assert re.sub(r"\s", "", label.into(language)) not in whole, "how close they are, and what was left out"


def _read_and_accepted(page: Page, trainer: Page, language: str) -> None:
    desk = Desk(trainer, kind="portfolio", language=language)
    desk.take_up(loaded(page, portfolio.BLOCK)["submission"]["public_id"])
    expect(desk.root.get_by_text(LOOKS_BACK[0])).to_be_visible()
    expect(desk.root.get_by_text(desk.t("portfolio.lock")).first).to_be_visible()
    for line in RUBRIC:
        desk.mark(line.label.into(language), 4, 4)
    desk.result("accept", "อ่านแล้วเห็นภาพ").send("accept")
    assert loaded(page, portfolio.BLOCK)["submission"]["status"] == "accepted"

"""From a network to an agreement to a funded project: two partners on a map, an agreement of three parties, a proposal
that takes what was agreed, is pitched before two scorers, sent back once, approved with a smaller sum and closed; and a
plan that takes it all. The teacher on a phone by touch, two trainers at wide desks.

The portfolio's printed pages go on from here: at the end everything it asks for is handed in (`test_portfolio…`).
"""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from partnership_xblock.activities.agreement.content import AgreementContent
from tests.browser.axe import violations
from tests.browser.offered import Offered
from tests.browser.proposal import BLOCK, CONTENT, Reader, Teacher, Way, no_wider
from tests.browser.server import loaded
from tests.browser.teacher import Work

pytestmark = pytest.mark.browser
GROUP, TEMPLE = "กลุ่มทอผ้าห้วยผักกูด", "วัดป่าดอน"
PROBLEM = "กลุ่มทอผ้าซื้อสีเคมีปีละราว 18,000 บาท ตามสมุดบัญชีกลุ่ม"
AGREED = "ย้อมสีจากเปลือกไม้ 12 ชนิดกับนักเรียน"
FOLLOW = "กลุ่มทอผ้ารับงานต่อ นักเรียนชุมนุมย้อมช่วยทดสอบสีเดือนละครั้ง"
LOW = {"need": 4, "partners": 3, "doable": 2, "measure": 1, "lasting": 2}
LOOKS = pytest.mark.looks


@pytest.mark.parametrize(
    ("language", "width"),
    [("th", 360), pytest.param("th", 1280, marks=LOOKS), pytest.param("en", 1280, marks=LOOKS)],
)
def test_from_a_network_to_a_funded_project(person, language, width):
    touch = width < 1000
    page = person("somying", width=width, language=language, touch=touch)
    Work(page, "map-start", language=language).open().add(GROUP, TEMPLE).saved()
    _agree(page, language)

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


def _agree(page: Page, language: str) -> None:
    """Three parties: the school and both partners. Each gives something by a day."""
    work = Work(page, "agreement-start", language=language)
    work.open()
    content = AgreementContent.preset()

    def at(path: str) -> Locator:
        return work.root.locator(f'[data-at="{path}"]').first

    def write(path: str, text: str) -> None:
        at(path).locator("input, textarea").first.fill(text)

    def day(path: str, day: int, month: int, year: int) -> None:
        group = at(path)
        group.get_by_label(work.t("date.day"), exact=True).fill(str(day))
        group.get_by_label(work.t("date.month"), exact=True).select_option(str(month))
        group.get_by_label(work.t("date.year"), exact=True).fill(str(year + (543 if language == "th" else 0)))

    for name in (GROUP, TEMPLE):
        work.root.get_by_role("button", name=name, exact=True).click()
    form = content.form("mou")
    assert form is not None
    at("about#form").locator("label").filter(has_text=form.label.into(language)).click()
    write("about#title", "สีจากต้นไม้ ผ้าของชุมชน")
    write("about#aim", "ลดสีเคมีและให้นักเรียนรู้จักต้นไม้ในตำบล")
    work.saved()
    there = loaded(page, "agreement-start")
    names = {key: item["v"]["name"] for key, item in there["network"]["items"].items() if key.startswith("partner:")}
    parties = {
        names[f"partner:{item['v']['partner']}"] if item["v"].get("partner") else "": key.removeprefix("party:")
        for key, item in there["answers"]["items"].items()
        if key.startswith("party:") and not item.get("gone")
    }
    parties.setdefault("", "us")
    assert set(parties) == {"", GROUP, TEMPLE}, "three parties"

    def unfold(id_: str) -> None:
        topic = content.topic(id_)
        assert topic is not None
        work.root.get_by_role("button", name=re.compile(rf"^\d\. {re.escape(topic.label.into(language))}")).click()

    unfold("knowledge")
    gives = {"": "พานักเรียนไปเรียนย้อมผ้า", GROUP: AGREED, TEMPLE: "ให้เก็บเปลือกไม้ในป่าวัด"}
    # The cells stand in the order of the parties: the school first, then as they were taken.
    for place, name in enumerate(("", GROUP, TEMPLE)):
        key = f"give:knowledge.{parties[name]}"
        expect(at(f"{key}#text").locator("textarea")).to_be_visible()
        write(f"{key}#text", gives[name])
        day(f"{key}#by", 12 + place, 1, 2027)
        write(f"{key}#follow", "ครูวิทยาศาสตร์")
        work.button("agreement.next").click()
    # What is put there for all is the same: one of them leads.
    unfold("care")
    at("row:care").locator(".ag-lead label").filter(has_text=GROUP).click()
    for position, party in zip(
        ("ผู้อำนวยการโรงเรียน", "ประธานกลุ่ม", "เจ้าอาวาส"), (parties[""], parties[GROUP], parties[TEMPLE]), strict=True
    ):
        write(f"party:{party}#signer", position)
        write(f"group:{party}#lead", "ครูวิชาการ" if party == parties[""] else position)
    day("term#start", 1, 12, 2026)
    day("term#end", 31, 3, 2028)
    day("term#review", 30, 9, 2027)
    work.saved().confirm()
    expect(work.receipt).to_be_visible()
    assert no_wider(page)


def _begin(teacher: Teacher) -> None:
    """Stage 1: both partners are there to be chosen."""
    teacher.fill("proposal.title", "สีจากต้นไม้ในโรงเรียน")
    teacher.fill("proposal.problem", PROBLEM)
    teacher.fill("proposal.mentor", "อาจารย์ภาควิชาเคมี")
    for name, does in ((GROUP, "ย้อม ทอ และบอกว่าสีไหนขายได้"), (TEMPLE, "ให้เก็บเปลือกไม้")):
        teacher.root.get_by_label(teacher.t("proposal.choose_partner")).first.select_option(label=name)
        teacher.fill("proposal.does_of", does, name=name)
        teacher.taps += 1
    teacher.hand_in()


def _with_what_was_agreed(teacher: Teacher) -> None:
    """Stage 2: what a partner gives by a day is an activity, with its day and who follows it up."""
    offers = Offered(teacher.page, BLOCK, language=teacher.language)
    offers.near('[data-at="title"]').whole()
    offers.press("offer.use", AGREED)
    teacher.taps += 1
    teacher.fill("proposal.place", "ต.ห้วยผักกูด")
    teacher.fill("proposal.people", "นักเรียน ป.4–ป.6")
    teacher.indicator()
    teacher.line("เส้นด้ายฝ้าย", "๑๕", "365.75", "5,486.25")
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
    reader.passes(public_id, "revise", "back", "ค่าเส้นด้ายลดได้ไหม ลองถามกลุ่มทอผ้า")
    teacher.told("revise", "back")
    teacher.tap("proposal.edit_of", name="เส้นด้ายฝ้าย")
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
    for text in (AGREED, FOLLOW, "ให้เก็บเปลือกไม้ในป่าวัด"):
        expect(plan.root.locator(".pn-event").filter(has_text=text).first).to_be_visible()
    plan.saved()
    assert no_wider(page)
    assert violations(page) == []
    events = [
        item["v"] for key, item in loaded(page, "plan-start")["answers"]["items"].items() if key.startswith("event:")
    ]
    assert {"2027-01-13", "2027-05-17"} <= {one["date"] for one in events}
    assert all(one["source"] for one in events)

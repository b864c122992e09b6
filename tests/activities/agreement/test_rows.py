"""The export rows of `agreement`: every cell by row and party, in the order of the page; nothing private."""

from __future__ import annotations

from partnership_xblock.activities.agreement import AGREEMENT
from partnership_xblock.activities.agreement.content import AgreementContent
from tests.fakes.sheets import sheet

PRESET = AgreementContent.preset()
NETWORK = {"context": {"name": "โรงเรียนบ้านดอน"}, "partner:a": {"name": "วัดป่าดอน"}}


def rows_of(answers, network=NETWORK, content=PRESET, language="th"):
    return AGREEMENT.results.rows(sheet(answers, network, content), language)


def short(rows):
    return [(row.item, row.about, row.field, row.value) for row in rows]


def test_cells_by_row_and_party_in_the_order_of_the_page():
    answers = {
        "give:care.us": {"text": "ดูแล", "by": "2027-01-09", "follow": "ครู"},
        "give:people.a": {"text": "มาสองคน"},
        "give:people.us": {"text": "จัดคิว"},
        "party:a": {"partner": "a", "order": 1},
    }
    assert short(rows_of(answers)) == [
        ("party:a", "วัดป่าดอน", "ภาคี", "วัดป่าดอน"),
        ("give:people.us", "คนและการประสานงาน · โรงเรียนบ้านดอน", "ให้", "จัดคิว"),
        ("give:people.a", "คนและการประสานงาน · วัดป่าดอน", "ให้", "มาสองคน"),
        ("give:care.us", "การดูแลและติดตาม · โรงเรียนบ้านดอน", "ให้", "ดูแล"),
        ("give:care.us", "การดูแลและติดตาม · โรงเรียนบ้านดอน", "ภายใน", "2027-01-09"),
        ("give:care.us", "การดูแลและติดตาม · โรงเรียนบ้านดอน", "ใครติดตาม", "ครู"),
    ]


def test_nothing_is_private_and_partners_are_named():
    example = AGREEMENT.example("th")
    rows = rows_of(example["answers"], example["network"])
    assert not any(row.private or row.identifies for row in rows)
    (cell,) = (row for row in rows if row.item == "give:means.clinic000001" and row.field == "ให้")
    assert (cell.partners, cell.asked) == (("partner:clinic000001",), (("means", "งบประมาณ สถานที่ และสิ่งของ"),))


def test_what_is_no_longer_part_of_it_is_exported_all_the_same():
    answers = {
        "give:gone.us": {"text": "เรื่องเก่า"},
        "give:people.left": {"text": "ของฝ่ายที่ออกไป"},
        "row:people": {"off": True},
        "row:own1": {"label": "ความปลอดภัย", "order": 2},
    }
    found = short(rows_of(answers))
    assert ("give:gone.us", "gone · โรงเรียนบ้านดอน", "ให้", "เรื่องเก่า") in found
    assert ("give:people.left", "คนและการประสานงาน · left", "ให้", "ของฝ่ายที่ออกไป") in found
    assert ("row:people", "คนและการประสานงาน", "เอาออก", "ใช่") in found
    assert ("row:own1", "ความปลอดภัย", "เรื่อง", "ความปลอดภัย") in found


def test_group_dates_states_and_what_is_ready():
    answers = {
        "party:a": {"partner": "a"},
        "group:a": {"lead": "เจ้าอาวาส"},
        "member:m1": {"party": "a", "role": "มรรคนายก", "duty": "จัดสถานที่", "order": 1},
        "lead:care": {"party": "a"},
        "ready:order.a": {"state": "doing", "text": "รอประชุม"},
        "term": {"start": "2026-12-01", "review": "2027-05-01"},
        "state:agreed": {"date": "2026-11-20", "who": "ผู้อำนวยการ", "note": "ที่ศาลา"},
    }
    assert short(rows_of(answers, language="en"))[1:] == [
        ("lead:care", "Oversight and follow-up", "leads", "วัดป่าดอน"),
        ("group:a", "working group · วัดป่าดอน", "coordinator", "เจ้าอาวาส"),
        ("member:m1", "working group · วัดป่าดอน", "in the group", "มรรคนายก"),
        ("member:m1", "working group · วัดป่าดอน", "does", "จัดสถานที่"),
        ("ready:order.a", "วัดป่าดอน", "An order names the working group", "On the way"),
        ("ready:order.a", "วัดป่าดอน", "An order names the working group · note", "รอประชุม"),
        ("term", "term", "start", "2026-12-01"),
        ("term", "term", "review", "2027-05-01"),
        ("state:agreed", "Agreed", "date", "2026-11-20"),
        ("state:agreed", "Agreed", "by whom", "ผู้อำนวยการ"),
        ("state:agreed", "Agreed", "note", "ที่ศาลา"),
    ]


def test_nothing_for_an_empty_page():
    assert rows_of({}, {}) == []

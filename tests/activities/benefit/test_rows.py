"""The export rows of `benefit`: seen from the school, both directions, with what nobody sees left out."""

from __future__ import annotations

import json

import pytest

from partnership_xblock.activities.benefit import BENEFIT
from partnership_xblock.activities.benefit.content import BenefitContent
from tests.fakes.sheets import sheet

PRESET = BenefitContent.preset()


def rows(answers, network, language="th", content=PRESET):
    return BENEFIT.results.rows(sheet(answers, network, content), language)


def cells(answers, network, language="th", content=PRESET):
    return [(row.item, row.about, row.field, row.value) for row in rows(answers, network, language, content)]


def test_a_partner_of_the_example():
    work = BENEFIT.example("th")
    temple = [cell[2:] for cell in cells(work["answers"], work["network"]) if cell[1] == "วัดโพธิ์ศรีดอน"]
    assert temple == [
        ("ภาคีให้เรา: ของและทุน", "เกิดขึ้นแล้ว"),
        ("ภาคีให้เรา: ของและทุน · เห็นจาก", "ให้ใช้ศาลาจัดค่ายอ่าน 3 ครั้ง"),
        ("ภาคีให้เรา: กิจกรรมพิเศษ", "เกิดขึ้นแล้ว"),
        ("ภาคีให้เรา: กิจกรรมพิเศษ · เห็นจาก", "ร่วมเป็นเจ้าภาพวันอ่านหนังสือ"),
        ("ภาคีให้เรา: รู้จักคนกว้าง", "คาดหวัง"),
        ("ภาคีให้เรา: อยากเรียน", "เกิดขึ้นแล้ว"),
        ("ภาคีให้เรา: อยากเรียน · เห็นจาก", "ป.3 มาอ่านให้พระอาจารย์ฟังทุกวันศุกร์ 18 คน"),
        ("เราให้ภาคี: กิจกรรมพิเศษ", "เกิดขึ้นแล้ว"),
        ("เราให้ภาคี: กิจกรรมพิเศษ · เห็นจาก", "ช่วยงานบุญเดือนสิบ"),
        ("เราให้ภาคี: ใกล้ชุมชน", "เกิดขึ้นแล้ว"),
        ("เราให้ภาคี: ใกล้ชุมชน · เห็นจาก", "เด็ก 40 คนช่วยกวาดลานวัดก่อนวันพระ"),
    ]


def test_the_two_answers_name_their_partner():
    work = BENEFIT.example("en")
    ask = [row for row in rows(work["answers"], work["network"], "en") if row.item == "ask"]
    assert [(row.field, row.value) for row in ask][:2] == [
        ("benefit", "Real work"),
        ("partner", "Don Tawan weavers' group"),
    ]
    assert [row.field for row in ask] == ["benefit", "partner", "begins with", "by"]
    assert {row.partners for row in ask} == {("partner:weavinggrp01",)}


@pytest.mark.parametrize(
    ("language", "words"), [("th", ("ภาคีให้เรา", "เราให้ภาคี")), ("en", ("the partner gives us", "we give the partner"))]
)
def test_directions_are_seen_from_the_school(language, words):
    work = BENEFIT.example(language)
    for row in rows(work["answers"], work["network"], language):
        if row.item.startswith(("get:", "give:")):
            assert row.field.startswith(words[row.item.startswith("give:")])
            assert row.partners == (f"partner:{row.item.partition(':')[2].partition('.')[0]}",)


def test_an_author_s_words_are_told_from_a_learner_s():
    given = rows({"get:a.work": {"state": "expected"}, "get:a.merger": {"state": "expected"}}, {})
    assert [row.asked for row in given] == [(("work", "ลองทำงานจริง"),), ()]


def test_what_the_author_removed_stands_under_its_id_and_removed_partners_last():
    network = {"partner:b": {"name": "ข", "order": 1}, "partner:a": {"name": "ก", "order": 2}}
    answers = {f"get:{id_}.merger": {"state": "happened", "seen": "รวมกัน"} for id_ in "xab"}
    found = cells(answers, network)
    assert [cell[1] for cell in found] == ["ข", "ข", "ก", "ก", "", ""]
    assert found[0][2:] == ("ภาคีให้เรา: merger", "เกิดขึ้นแล้ว")


def test_a_line_that_is_kept_is_a_row_and_what_nobody_sees_is_none():
    answers = {
        "get:a.work": {"state": "", "seen": "ดูงาน 2 ครั้ง"},
        "give:a.work": {"state": "", "seen": " \u200b"},
        "ask": {},
        "back": {},
    }
    assert [value for *_, value in cells(answers, {"partner:a": {"name": "ก"}})] == ["ดูงาน 2 ครั้ง"]


def test_no_figure_holds_a_word_of_the_teacher_s():
    work = BENEFIT.example("th")
    figures = json.dumps(BENEFIT.results.summary(sheet(work["answers"], work["network"], PRESET)), ensure_ascii=False)
    assert "วัด" not in figures
    assert "ศาลา" not in figures

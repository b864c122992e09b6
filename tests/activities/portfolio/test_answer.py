"""The items that can be saved in `portfolio`, its export rows, figures and drafts, and what each reader gets."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from pydantic import ValidationError

from partnership_xblock.activities.portfolio import PORTFOLIO
from partnership_xblock.activities.portfolio.chosen import chosen
from partnership_xblock.activities.portfolio.content import PortfolioContent
from partnership_xblock.activities.portfolio.drafts import draft, statement_year, year_of_code
from partnership_xblock.activities.record import Piece, Record, in_words, listed, phrase, ref_of
from tests.fakes.sheets import sheet, sheet_of_case

PRESET = PortfolioContent.preset()
CASES = json.loads((Path(__file__).parents[2] / "golden" / "portfolio" / "cases.json").read_text(encoding="utf-8"))
WHOLE = next(case for case in CASES if case["name"].startswith("steps answered"))


def own(case, **answers):
    content = PRESET if case["content"] == "preset" else PortfolioContent.from_author(case["content"])
    return sheet_of_case(content, {**case, "answers": {**case["answers"], **answers}})


@pytest.mark.parametrize(
    ("key", "value", "code"),
    [
        ("pick", {}, "unknown_item"),
        ("pick:network", {"inside": "yes"}, "wrong_shape"),
        ("step:1a2b3c4d.1.step:a", {"done": "perhaps"}, "wrong_shape"),
        ("step:1a2b3c4d.1.a", {"text": "ก" * 301}, "too_long"),
        ("wpa:2.4", {"year": 2570}, "unknown_field"),
        ("alias:p1", {"told": "9 ธ.ค. 2569"}, "not_a_date"),
        ("share", {"names": "some"}, "wrong_shape"),
        ("share:p1", {}, "unknown_item"),
    ],
)
def test_refused(key, value, code):
    assert [problem.code for problem in PORTFOLIO.item_problems(key, value)] == [code]


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_summary(case):
    assert PORTFOLIO.results.summary(own(case)) == case["facts"]


def test_figures_of_the_desk():
    found = PORTFOLIO.results.figures(PORTFOLIO.results.summary(own(WHOLE)))
    assert [(one["label"].rpartition("_")[2], one["value"]) for one in found] == [
        ("parts", "5/5"),
        ("steps", "1/2"),
        ("feedback", "3/3"),
        ("wpa", "2/2"),
    ]


def test_a_row_for_each_choice_and_own_words_are_private():
    rows = PORTFOLIO.results.rows(
        own(WHOLE, **{"alias:p1": {"name": "กลุ่มในชุมชน", "told": ""}, "share": {"licence": "by"}}), "th"
    )
    cells = {(row.item, row.field): (row.value, row.private) for row in rows}
    assert cells["step:1a2b3c4d.1.b", "ทำแล้วหรือยัง"] == ("ทำบางส่วน", False)
    assert cells["step:1a2b3c4d.1.b", "เกิดอะไรขึ้น"] == ("ได้กับวัด", True)
    assert cells["wpa:2.4", "ผลลัพธ์"] == ("ตรวจสายตา 214 คน", True)
    assert cells["look:self", "คำตอบ"] == ("เขาอยากช่วย", True)
    assert cells["share", "สัญญาอนุญาต"] == ("ใช้ต่อได้ บอกที่มา", False)
    assert next(row for row in rows if row.item == "alias:p1").partners == ("partner:p1",)


def test_what_nobody_sees_is_no_row():
    empty = sheet({"look:self": {"text": " \u200b\n"}}, {}, PRESET)
    assert not PORTFOLIO.results.rows(empty, "th")


def test_the_parts_are_fixed_and_something_is_asked():
    parts = [part.model_dump() for part in PRESET.parts]
    for rows in (parts[:7], [*parts[:7], {**parts[0]}], [{**part, "hidden": True} for part in parts]):
        with pytest.raises(ValidationError):
            PortfolioContent.from_author({"parts": rows})


def entries_for(audience, **answers):
    work = own(WHOLE, **answers)
    return {part.id: part for part in chosen(work, work.record, audience, "th")}


def test_quality_is_for_the_teacher_and_the_trainer():
    for audience, there in (("self", True), ("trainer", True), ("circle", False)):
        sorts = {entry.sort for entry in entries_for(audience)["network"].entries}
        assert ("quality" in sorts) is there, audience


def test_the_circle_gets_partners_as_ids_and_not_who_wrote_a_comment():
    (moved,) = entries_for("circle")["network"].entries
    assert (moved.who, [piece.text for piece in moved.line if piece.partner]) == (("p1",), [""])
    assert in_words(moved.line, {"p1": "กลุ่มในชุมชน"}).startswith("กลุ่มในชุมชน จาก")
    assert {entry.by for entry in entries_for("circle")["feedback"].entries} == {""}


def test_what_is_left_out_is_in_no_part():
    gone = {"drop:1a2b3c4d.1.a": {"out": True}, "pick:wpa": {"inside": False}}
    parts = entries_for("self", **gone)
    assert [entry.ref for entry in parts["steps"].entries] == ["1a2b3c4d.1.b"]
    assert "wpa" not in parts
    assert parts["steps"].entries[0].done == "partly"
    assert in_words(parts["steps"].entries[0].note, {}) == "ได้กับวัด"


def test_a_draft_is_of_one_fiscal_year_with_the_names_of_now():
    work = own(WHOLE)
    assert draft(work, "2.4", {}) == {"task": "ร่วมกับภาคี 11 ราย", "result": "ภาคีขยับระดับ 2 ราย", "measure": ""}
    older = replace(work.record.entries[-3], year=2026, ref="x.1.y")
    record = replace(work.record, entries=(*work.record.entries, older))
    assert draft(replace(work, gathered=record), "2.4", {})["task"] == "ร่วมกับภาคี 11 ราย"


def test_without_evidence_there_is_no_year():
    work = replace(own(WHOLE), gathered=Record())
    assert (statement_year(work), year_of_code(work, "2.4")) == (0, 0)


def test_what_several_activities_tell_of_one_thing_stands_in_lines():
    """One after the other they would read as one sentence that says nothing, in English above all."""
    work = own(WHOLE)
    (first,) = (one for one in work.record.of("wpa") if one.facts == {"code": "2.4", "column": "task"})
    more = replace(first, ref="x.1.y", line=(Piece("ทำข้อตกลง 1 ฉบับ"),))
    record = replace(work.record, entries=(*work.record.entries, more))
    assert draft(replace(work, gathered=record), "2.4", {})["task"] == "ร่วมกับภาคี 11 ราย\nทำข้อตกลง 1 ฉบับ"


def test_sentences_of_words_and_partners():
    temple, shop = Piece("วัด", "p1"), Piece("ร้าน", "p2")
    words = phrase("ร่วมกับ {n} ราย: {partners}", n=2, partners=listed([temple, shop], "th"))
    assert in_words(words, {}) == "ร่วมกับ 2 ราย: วัด และร้าน"
    assert in_words(words, {"p2": "ร้านค้าในชุมชน"}) == "ร่วมกับ 2 ราย: วัด และร้านค้าในชุมชน"
    assert ref_of("block-v1:a+b+c+type@x+block@y", 2, "step.1").split(".")[1:] == ["2", "step", "1"]

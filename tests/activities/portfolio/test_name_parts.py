"""A part of a name that is not to be told is shown to the teacher before it is shared, and never replaced unasked."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from partnership_xblock.activities.record import Piece, said
from tests.activities.portfolio.test_sharing import LOOK, OUTSIDE, PARTNERS, SHOP, TEMPLE, codes, entry, of, text_of

SOMCHAI, RICE = "dddddddddddd", "eeeeeeeeeeee"
MORE = {
    SOMCHAI: {"name": "นายสมชาย ใจดี", "sector": "community"},
    RICE: {"name": "โรงเรียนบ้านหนองบัว", "sector": "school"},
}
ADDED = {f"partner:{id_}": value for id_, value in MORE.items()}
AROUND = replace(OUTSIDE, partners={**PARTNERS, **MORE})


def looked(text: str, *entries: Any, **answers: Any) -> Any:
    written = {"look:pupils": {"text": text}, **{key.replace("__", ":"): value for key, value in answers.items()}}
    return of(written, *entries, outside=AROUND, **ADDED)


@pytest.mark.parametrize(
    ("text", "part", "name", "mended"),
    [
        ("คุณสมชายมาช่วย", "คุณสมชาย", "นายสมชาย ใจดี", "กลุ่มในชุมชนมาช่วย"),
        ("ฝากให้สมชายดู", "สมชาย", "นายสมชาย ใจดี", "ฝากให้กลุ่มในชุมชนดู"),
        ("ลุงสมชาย ใจดีมาก", "ลุงสมชาย", "นายสมชาย ใจดี", "กลุ่มในชุมชน ใจดีมาก"),
        ("เด็กหนองบัวมา", "หนองบัว", "โรงเรียนบ้านหนองบัว", "เด็กโรงเรียนใกล้เคียงมา"),
        ("ชาวโพธิ์ศรีดอน", "โพธิ์ศรีดอน", "วัดโพธิ์ศรีดอน", "ชาววัดในหมู่บ้าน"),
    ],
)
def test_is_shown_with_the_text_as_it_would_be(text, part, name, mended):
    found = looked(text)
    assert codes(found) == [("look:pupils#text", "name_part")]
    (problem,) = found.problems
    assert (problem.params, problem.blocking) == ({"part": part, "name": name}, False)
    assert found.against == ()
    assert [(fix.path, fix.text) for fix in found.fixes] == [("look:pupils#text", mended)]
    assert text in text_of(found), "not replaced unasked"


@pytest.mark.parametrize("text", ["เขาใจดี", "โรงเรียนในชุมชน", "ร้านเกษตร", "ที่บ้าน", "วัดผล"])
def test_an_ordinary_word_is_none(text):
    assert codes(looked(text)) == []


def test_a_whole_name_comes_first():
    found = looked("นายสมชาย ใจดี กับสมชาย")
    assert codes(found) == [("look:pupils#text", "name_in_text")]
    assert codes(looked(found.fixes[0].text)) == [("look:pupils#text", "name_part")]


def test_every_part_in_a_text_is_shown_once():
    found = looked("สมชายกับเด็กหนองบัวไปหาสมชาย")
    assert found.problems[0].params == {"part": "สมชาย”, “หนองบัว", "name": "นายสมชาย ใจดี · โรงเรียนบ้านหนองบัว"}
    assert found.fixes[0].text == "กลุ่มในชุมชนกับเด็กโรงเรียนใกล้เคียงไปหากลุ่มในชุมชน"


def test_of_two_names_neither_is_chosen():
    """The school's and the teacher's own family name are the same: which is meant is hers to say."""
    found = looked("ชาวดอนตะวันกับสมชาย")
    assert found.problems[0].params == {
        "part": "ดอนตะวัน”, “สมชาย", "name": "โรงเรียนบ้านดอนตะวัน · อารีย์ ดอนตะวัน · นายสมชาย ใจดี",
    }  # fmt: skip
    assert found.fixes[0].text == "ชาวดอนตะวันกับกลุ่มในชุมชน"
    assert looked("ชาวดอนตะวัน").fixes == ()


def test_in_a_name_that_may_be_told_there_is_none():
    with_hers = {"share": {"names": "alias", "me": True, "licence": "by"}}
    assert codes(looked("ที่โรงเรียนบ้านดอนตะวัน", **with_hers)) == []
    agreed = {f"alias:{RICE}": {"real": True, "told": "2027-03-01", "how": "คุยแล้ว"}}
    real = {"share": {"names": "real", "me": False, "licence": "by"}}
    assert codes(of({"look:pupils": {"text": "กับโรงเรียนบ้านหนองบัว"}, **real, **agreed}, outside=AROUND, **ADDED)) == []


def test_an_alias_with_a_part_of_its_own_name():
    found = of({**LOOK, f"alias:{TEMPLE}": {"name": "วัดแถวโพธิ์ศรีดอน"}})
    assert codes(found) == [(f"alias:{TEMPLE}#name", "name_part")]


def test_what_was_handed_in_elsewhere_is_shown_and_can_be_left_out():
    level = entry("level", "levels", head=said(Piece("ร้านเกษตรรุ่งเรือง", SHOP)), line=said("จาก ก เป็น ข"),
                  note=said("เพราะคุณสมชายนัดเอง"))  # fmt: skip
    found = looked("เด็กอ่านจนจบเล่ม", level)
    assert [(one.path, one.code, one.params["part"]) for one in found.problems] == [
        (f"drop:{level.ref}", "name_part", "คุณสมชาย")
    ]
    assert found.fixes == ()
    assert "คุณสมชายนัดเอง" in text_of(found)
    assert codes(looked("เด็กอ่านจนจบเล่ม", level, **{f"drop__{level.ref}": {"out": True}})) == []


def test_a_partners_name_in_the_record_is_no_text():
    line = entry("added", "network", line=said("เพิ่ม ", Piece("โรงเรียนบ้านหนองบัว", RICE)))
    assert codes(looked("เด็กอ่านจนจบเล่ม", line)) == []


def test_what_a_trainer_wrote_does_not_leave_and_is_not_looked_at():
    comment = entry("comment", "feedback", "0badc0de.1.comment.c", line=said("ถามคุณสมชายหรือยัง"))
    assert codes(looked("เด็กอ่านจนจบเล่ม", comment)) == []
    asked = looked("เด็กอ่านจนจบเล่ม", comment, **{f"did__{comment.ref}": {"text": "ถามสมชายแล้ว"}})
    assert codes(asked) == [(f"did:{comment.ref}#text", "name_part")]

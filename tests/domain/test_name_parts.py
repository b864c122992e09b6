"""Parts of a name that tell who is meant are found, and ordinary words are no parts."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from partnership_xblock.domain import name_parts
from partnership_xblock.domain.name_parts import part_places, parts
from partnership_xblock.domain.thai.folding import bare

NAMES = (
    "นายสมชาย ใจดี", "วัดบ้านนาขนวน", "โรงเรียนบ้านหนองบัว", "Mr. Somchai Jaidee", "กลุ่มทอผ้าห้วยผักกูด", "นางแดง",
    "บริษัท ทุ่งทอง จำกัด", "Green Valley Farm", "อบต. ตะโละมานิ",
)  # fmt: skip
THAI = st.text(st.sampled_from("กขคงจชดตนบปผพมยรลวสหอะาำเแโใไ์่้๊ิีึืุู. "), max_size=30)


def found(text: str, name: str) -> list[str]:
    return [text[start:end] for part in parts(name) for start, end in part_places(text, part)]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("นายสมชาย ใจดี", ["สมชาย", "ใจดี"]),
        ("วัดบ้านนาขนวน", ["นาขนวน"]),
        ("โรงเรียนบ้านหนองบัว", ["หนองบัว"]),
        ("Mr. Somchai Jaidee", ["Somchai", "Jaidee"]),
        ("อบต. ดอนตะวัน", ["ดอนตะวัน"]),
        ("บริษัท ทุ่งทอง จำกัด", ["ทุ่งทอง"]),
        ("กลุ่มทอผ้าไหมบ้านหนองบัว", ["หนองบัว"]),
        ("สภาเด็กและเยาวชนตำบลหนองแวง", ["หนองแวง"]),
        ("สำนักงานวัฒนธรรมจังหวัดยโสธร", ["ยโสธร"]),
        ("มัสยิดตะโละมานิ", ["ตะโละมานิ"]),
        ("ดรุณีการช่าง จำกัด", ["ดรุณีการช่าง"]),
        ("กลุ่มอนุรักษ์ป่าดงมัน", ["อนุรักษ์ป่าดงมัน"]),
        ("วัดแม่สายฝน", ["แม่สายฝน"]),
        ("ผอ.วิไล แก้วใส", ["วิไล", "แก้วใส"]),
    ],
)
def test_what_tells_who_is_meant(name, expected):
    assert [part.text for part in parts(name)] == expected


@pytest.mark.parametrize(
    "name",
    [
        "ชุมชน", "โรงเรียน", "ปราชญ์ชาวบ้าน", "เครือข่ายผู้ปกครอง ป.4–ป.6", "อสม. หมู่ 4", "ผู้ใหญ่บ้าน หมู่ 2", "นายกสมาคม",
        "คลินิกเทคโนโลยี มหาวิทยาลัยในจังหวัด", "กลุ่มแม่บ้านทอผ้า", "ชมรมคุณธรรม", "ตลาดนัดวันพุธ", "สำนักงานเกษตรอำเภอ",
        "คณะกรรมการสถานศึกษา", "The Weavers' group", "Village School Board", "หมอ", "นายนายนาย", " . ", "",
        # The whole of a name is looked for as such.
        "สมชาย", "ทุ่งทอง",
    ],
)  # fmt: skip
def test_what_tells_nobody(name):
    assert parts(name) == ()


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("นายสมชาย ใจดี", "คุณสมชายมาช่วย", ["คุณสมชาย"]),
        ("นายสมชาย ใจดี", "ฝากให้สมชายดู", ["สมชาย"]),
        ("นายสมชาย ใจดี", "สม\u200bชายมา", ["สม\u200bชาย"]),
        ("นายสมชาย ใจดี", "พี่ใจดีช่วย", ["พี่ใจดี"]),
        ("วัดบ้านนาขนวน", "ชาวนาขนวนมา", ["นาขนวน"]),
        ("วัดบ้านนาขนวน", "ไปวัด นาขนวน", ["วัด นาขนวน"]),
        ("โรงเรียนบ้านหนองบัว", "เด็กหนองบัว", ["หนองบัว"]),
        ("Mr. Somchai Jaidee", "with khun somchai", ["somchai"]),
        ("Mr. Somchai Jaidee", "Mr.Somchai's shop", ["Mr.Somchai"]),
        ("Green Valley Farm", "at Green Valley", ["Green", "Valley"]),
        ("นางแดง", "ป้าแดงมา แล้ว แดง ก็กลับ", ["ป้าแดง", "แดง"]),
    ],
)
def test_found(name, text, expected):
    assert found(text, name) == expected


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("นายสมชาย ใจดี", "เขาใจดีมาก"),
        ("นางแดง", "ผ้าสีแดง"),
        ("นางแดง", "แสดงในงาน"),
        ("Mr. Somchai Jaidee", "Somchaiya"),
        ("Green Valley Farm", "a green shirt in the valley"),
        ("โรงเรียนบ้านหนองบัว", "โรงเรียนของชุมชนและบ้าน"),
        ("อบต. ตะโละมานิ", "ประชุมที่ ต. กับ อบต."),
    ],
)
def test_not_found(name, text):
    assert found(text, name) == []


@given(THAI, st.sampled_from(NAMES), THAI)
@example("เมตตา", "นายสมชาย ใจดี", "")
def test_each_part_of_a_name_is_found_wherever_it_is_put(before, name, after):
    """By itself each is; and a place holds its part, with nothing but a title before it."""
    for part in parts(name):
        text = f"{before} {part.text} {after}"
        spans = part_places(text, part)
        assert any(start <= len(before) + 1 < end for start, end in spans), (text, part)
        assert all(bare(text[start:end]).endswith(bare(part.text)) for start, end in spans)
        assert all(0 <= start < end <= len(text) for start, end in spans)


KINDS = st.lists(
    st.sampled_from((*name_parts._PEOPLE, *name_parts._KINDS, *name_parts._ORDINARY)), min_size=1, max_size=4
)


@given(KINDS)
def test_titles_and_kinds_alone_are_no_part(words):
    assert parts(" ".join(words)) == ()


# Bare, a mark that stood on the colon stands on the letter before it.
@example("¼R:¸", "")
@given(st.text(max_size=60), st.text(max_size=120))
def test_of_any_text_nothing_is_found_that_is_not_there(name, text):
    for part in parts(name):
        assert part.text in name
        assert bare(part.text) != bare(name)
        assert all(bare(part.text) in bare(text[start:end]) for start, end in part_places(text, part))

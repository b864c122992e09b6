"""A name is found in whatever spelling, and only itself."""

from __future__ import annotations

import pytest

from partnership_xblock.domain.names_inside import places, replaced, school_names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("วันนี้ไปวัดโพธิ์ศรีดอนกับเด็ก", "วัดโพธิ์ศรีดอน"),
        ("วันนี้ไป วัด โพธิ์ศรี\u200bดอน", "วัดโพธิ์ศรีดอน"),
        ("คุยกับ อบต.ดอนตะวัน แล้ว", "อบต. ดอนตะวัน"),
        ("คุยกับ อบต ดอนตะวัน แล้ว", "อบต. ดอนตะวัน"),
        ("อสม.หมู่๔ มาช่วย", "อสม. หมู่ 4"),
        ("อสม. “หมู่ 4”", "อสม. หมู่ 4"),
        ("โรงสี น\u0e4d\u0e49าแพร่", "โรงสีน้ำแพร่"),
        ("with ANN’s Shop today", "Ann's shop"),
        ("the N.G.O. came", "NGO"),
    ],
)
def test_found(text, name):
    ((start, end),) = places(text, name)
    from partnership_xblock.domain.thai.folding import bare

    assert bare(text[start:end]) == bare(name)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("อสม. หมู่ 40", "อสม. หมู่ 4"),
        ("we planned it", "Ann"),
        ("วัดโพธิ์", "วัดโพธิ์ศรีดอน"),
        ("ไม่มีใคร", ""),
        ("", "วัด"),
        ("อะไร", " . "),
    ],
)
def test_not_found(text, name):
    assert places(text, name) == []


def test_a_number_after_a_space_is_another():
    assert places("หมู่ 4 2 คน", "หมู่ 4")


def test_every_place_is_replaced_and_the_rest_stays():
    text = "วัดโพธิ์ศรีดอน ให้ศาลา  วัด\u200bโพธิ์ศรีดอนให้หนังสือ"
    assert replaced(text, "วัดโพธิ์ศรีดอน", "วัดในหมู่บ้าน") == "วัดในหมู่บ้าน ให้ศาลา  วัดในหมู่บ้านให้หนังสือ"
    assert replaced("ไม่มี", "วัดโพธิ์ศรีดอน", "x") == "ไม่มี"


def test_a_very_long_text_takes_no_longer_than_its_length():
    assert len(places("วัดโพธิ์ศรีดอน " * 300, "วัดโพธิ์ศรีดอน")) == 300


def test_a_school_is_known_without_the_word_for_it():
    assert school_names("โรงเรียนบ้านดอนตะวัน") == ("โรงเรียนบ้านดอนตะวัน", "บ้านดอนตะวัน")
    assert school_names("ร.ร.บ้านดอนตะวัน") == ("ร.ร.บ้านดอนตะวัน", "บ้านดอนตะวัน")
    assert school_names("Ban Don School") == ("Ban Don School", "Ban Don")
    assert school_names("โรงเรียนอนุบาล") == ("โรงเรียนอนุบาล",)
    assert school_names("") == ()

"""Sentences that were read aloud to teachers and found wanting: how each is said now."""

from __future__ import annotations

import pytest

from partnership_xblock.activities.friends.words import WORDS as FRIENDS
from partnership_xblock.activities.map.words import WORDS as MAP
from partnership_xblock.domain.vocabulary import QUALITIES
from partnership_xblock.wording import learner, print_, problems, spoken, studio

TH = spoken("th", FRIENDS, MAP, studio.WORDS, print_.WORDS, problems.WORDS, learner.WORDS)


@pytest.mark.parametrize(
    ("key", "params", "sentence"),
    [
        ("map.story", {}, "เพราะอะไรจึงเป็นแบบนี้"),
        ("print.director", {"school": "โรงเรียนบ้านนา"}, "ผู้อำนวยการโรงเรียนบ้านนา"),
        ("print.director_of", {"school": "บ้านห้วยผักกูด"}, "ผู้อำนวยการโรงเรียนบ้านห้วยผักกูด"),
        ("fact.both_ways", {"n": 3}, "ให้และรับ 3 ราย"),
        ("fact.we_give_one", {}, "เราให้ฝ่ายเดียว 1 ราย"),
        ("fact.strained_one", {}, "ยังไม่ราบรื่น 1 ราย"),
        ("fact.thin_one", {}, "ยังห่าง 1 ราย"),
        ("fact.pillar_empty", {"pillar": "บ้านและโรงเรียน"}, "ยังไม่มีภาคีด้านบ้านและโรงเรียน ในชุมชนนึกถึงใครได้บ้าง"),
        ("map.well_connected", {"partners": "วัดป่า และ รพ.สต.", "n": 2}, "วัดป่า และ รพ.สต. รู้จักภาคีอื่นมากที่สุด รายละ 2 ราย"),
        ("map.delete_none", {}, "ลบภาคีนี้ (กู้คืนได้)"),
        ("map.paper_direction", {}, "ใครให้ใคร"),
        ("map.paper_frequency", {}, "พบกัน"),
        ("back.last", {"at": "เมื่อวาน", "what": "วัดป่า"}, "ครั้งก่อน เมื่อวาน แก้ล่าสุดที่ วัดป่า"),
        ("date.year_digits", {"n": 3, "year": 2569, "two": "69"}, "ปี พ.ศ. ที่ใส่มี 3 หลัก ลองใส่ 2569 หรือ 69"),
        ("friends.both", {"a": "ร่วมอุดมการณ์", "b": "ร่วมมือ"}, "ร่วมอุดมการณ์และร่วมมือ"),
        ("studio.privacy.help", {"default": "…"}, "แสดงก่อนครูเริ่มทำ เว้นว่างไว้เพื่อใช้ข้อความนี้: …"),
    ],
)
def test_in_thai(key, params, sentence):
    assert TH[key].format(**params) == sentence


def test_a_relation_is_strong_and_not_closed():
    assert next(one.label.en for one in QUALITIES if one.id == "strong") == "Strong"


def test_no_sentence_names_a_year_that_passes():
    text = [key for key, words in TH.items() if key.startswith("date.") and ("256" in words or "68" in words)]
    assert text == []

"""The export rows of `ladder`: every answer in words, and no number for a level."""

from __future__ import annotations

import json

import pytest

from partnership_xblock.activities.ladder import LADDER
from partnership_xblock.activities.ladder.content import LadderContent
from tests.fakes.sheets import sheet

PRESET = LadderContent.preset()


def rows(answers, network, language="th", content=PRESET):
    return LADDER.results.rows(sheet(answers, network, content), language)


def cells(answers, network, language="th", content=PRESET):
    return [(row.item, row.about, row.field, row.value) for row in rows(answers, network, language, content)]


def test_a_partner_of_the_example():
    work = LADDER.example("th")
    temple = [cell[2:] for cell in cells(work["answers"], work["network"]) if cell[1] == "วัดโพธิ์ศรีดอน"]
    assert temple == [
        ("เจ้าของงาน", "ทีมร่วมที่มีคนของทั้งสองฝ่าย"),
        ("ความต่อเนื่อง", "เป็นครั้ง ๆ เมื่อมีการขอ"),
        ("การเรียนรู้", "นั่งถอดบทเรียนด้วยกัน แล้วเอาไปใช้รอบต่อไป"),
        ("การตัดสินใจ", "ทุกฝ่ายมาคิดแผนใหม่ด้วยกัน"),
        ("คำพูด", "“งานนี้ของเรา เราภูมิใจ”"),
        ("คำตอบชี้ไปที่", "การมีส่วนร่วม 3, ความร่วมมือ 1, การทำงานร่วมกัน 1"),
        ("แนะนำ", "การมีส่วนร่วม"),
        ("ระดับตอนนี้", "การมีส่วนร่วม"),
        ("เพราะ", "กรรมการวัดมาร่วมวางแผนค่ายอ่านทั้งปี และนั่งถอดบทเรียนกับเรา"),
        ("อยากให้เป็น", "การมีส่วนร่วม"),
    ]


def test_asked_and_not_sure_are_said_in_words():
    work = LADDER.example("en")
    school = dict(cell[2:] for cell in cells(work["answers"], work["network"], "en") if "Non Sung" in cell[1])
    assert (school["suggested"], school["What they say"], school["by"]) == ("ask", "not sure", "2027-03-31")


@pytest.mark.parametrize("language", ["th", "en"])
def test_every_row_is_of_one_partner(language):
    work = LADDER.example(language)
    for row in rows(work["answers"], work["network"], language):
        assert row.partners == (f"partner:{row.item.partition(':')[2]}",)
        assert not row.private


def test_a_question_is_told_from_a_learner_s_words():
    given = rows({"saw:a": {"answers": {"owner": "host"}}}, {})
    assert [row.asked for row in given] == [(("owner", "ครั้งล่าสุด งานนี้เริ่มจากใคร"),), ()]


def test_what_the_author_removed_stands_under_its_id():
    answers = {
        "saw:a": {"answers": {"owner": "of_old", "trust": "much"}},
        "stand:a": {"level": "merger", "target": "participation"},
    }
    assert [(field, value) for *_, field, value in cells(answers, {})] == [
        ("เจ้าของงาน", "of_old"),
        ("trust", "much"),
        ("ระดับตอนนี้", "merger"),
        ("อยากให้เป็น", "การมีส่วนร่วม"),
    ]


def test_partners_stand_in_the_network_s_order_and_removed_ones_last():
    network = {"partner:b": {"name": "ข", "order": 1}, "partner:a": {"name": "ก", "order": 2}}
    answers = {f"stand:{id_}": {"level": "cooperation"} for id_ in "xab"}
    assert [cell[:2] for cell in cells(answers, network)] == [("stand:b", "ข"), ("stand:a", "ก"), ("stand:x", "")]


def test_what_nobody_sees_is_no_row():
    assert cells({"saw:a": {"answers": {}}, "stand:a": {"why": " \u200b"}}, {"partner:a": {"name": "ก"}}) == []


def test_no_figure_holds_a_word_of_hers():
    work = LADDER.example("th")
    figures = json.dumps(LADDER.results.summary(sheet(work["answers"], work["network"], PRESET)), ensure_ascii=False)
    assert "วัด" not in figures
    assert "mean" not in figures

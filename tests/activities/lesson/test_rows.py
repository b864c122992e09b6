"""A lesson as rows of an export, and as figures for the trainer."""

from __future__ import annotations

import json

from partnership_xblock.activities.lesson import LESSON
from tests.activities.lesson.made import lesson, match, multiple, network, order, pairs, picks, single, tries
from tests.fakes.sheets import sheet

CONTENT = lesson(single(), multiple(), match(), order(), network())
ANSWERS = {
    "seen:one": {"done": True},
    "seen:older": {"done": True},
    "seen:c": {"done": False},
    **tries("s", picks("a"), picks("b")),
    **tries("m", picks("b", "gone", "a")),
    **tries("p", pairs(l1="c1", l2="c3", l3="gone")),
    **tries("o", picks("y", "x", "z", "w")),
    **tries("n", pairs(f1="yes", f2="no", verdict="yes")),
    **tries("older", picks("x"), pairs(f="yes")),
    "draft:s": picks("b"),
    "draft:m": picks("c"),
    "take": {"text": "ประโยคของเรา", "partner": "p1"},
}
NETWORK = {"partner:p1": {"name": "วัดโพธิ์ศรีดอน"}}


def rows(language="th", answers=ANSWERS):
    return LESSON.results.rows(sheet(answers, NETWORK, CONTENT), language)


def test_one_row_for_each_thing_in_the_lesson_s_order():
    assert [(row.item, row.field, row.value) for row in rows()] == [
        ("seen:one", "การ์ด", "อ่านแล้ว"),
        ("seen:older", "การ์ด", "อ่านแล้ว"),
        ("try:s.1", "ครั้งที่ 1", "a"),
        ("try:s.1", "คะแนน", "0"),
        ("try:s.2", "ครั้งที่ 2", "b"),
        ("try:s.2", "คะแนน", "2"),
        ("try:m.1", "ครั้งที่ 1", "a; b; gone"),
        ("try:m.1", "คะแนน", "2"),
        ("draft:m", "เลือกไว้ ยังไม่ได้ตรวจ", "c"),
        ("try:p.1", "ครั้งที่ 1", "l1 → c1; l2 → c3; l3 → gone"),
        ("try:p.1", "คะแนน", "0.5"),
        ("try:o.1", "ครั้งที่ 1", "1. y; 2. x; 3. z; 4. w"),
        ("try:o.1", "คะแนน", "1"),
        ("try:n.1", "ครั้งที่ 1", "f1 → มี; f2 → ยังไม่มี; สรุป → เป็นเครือข่าย"),
        ("try:n.1", "คะแนน", "0.5"),
        ("try:older.1", "ครั้งที่ 1", "x"),
        ("try:older.2", "ครั้งที่ 2", "f → มี"),
        ("take", "หนึ่งประโยค", "ประโยคของเรา"),
        ("take", "เกี่ยวกับภาคี", "วัดโพธิ์ศรีดอน"),
    ]


def test_her_sentence_leaves_in_identified_exports_only():
    assert [row.field for row in rows() if row.private] == ["หนึ่งประโยค"]
    assert [row.partners for row in rows() if row.partners] == [("partner:p1",)]


def test_words_follow_the_language_and_asked_names_what_an_author_wrote():
    cells = {(row.item, row.field): row for row in rows("en")}
    assert cells["try:n.1", "try 1"].value == "f1 → yes; f2 → not yet; conclusion → a network"
    assert cells["try:s.1", "try 1"].asked == (("s", "?"),)
    assert cells["try:older.1", "try 1"].asked == ()
    assert cells["try:older.1", "try 1"].about == "older"


def test_a_question_that_is_hidden_keeps_its_rows_without_points():
    content = lesson(single())
    hidden = content.cards[1].model_copy(update={"hidden": True})
    less = content.model_copy(update={"cards": (content.cards[0], hidden, content.cards[2])})
    cells = LESSON.results.rows(sheet(tries("s", picks("a")), {}, less), "en")
    assert [(row.field, row.value) for row in cells] == [("try 1", "a")]


def test_figures_of_the_finished_example():
    example = LESSON.finished("th")
    summary = LESSON.results.summary(sheet(example["answers"], example["network"], LESSON.example_content))
    assert summary == {
        "cards": 7,
        "seen": 7,
        "questions": 5,
        "tried": 5,
        "points": 9.5,
        "of": 10,
        "first_right": 1,
        "left": 1,
        "first": {"day": 2, "is24": 1.5, "level": 0, "hall": 1, "pairs": 1},
        "best": {"day": 2, "is24": 2, "level": 2, "hall": 2, "pairs": 1.5},
        "tries": {"day": 1, "is24": 2, "level": 2, "hall": 2, "pairs": 2},
        "first_picks": {
            "day": ["do"],
            "is24": [
                "fair.no",
                "flat.no",
                "goal.no",
                "joint.no",
                "learning.no",
                "parties.yes",
                "verdict.no",
                "willing.no",
            ],
            "level": ["monthly"],
            "hall": ["willing", "learning"],
            "pairs": ["again.learning", "same.goal", "time.joint", "whole.fair"],
        },
        "done": True,
    }
    assert [(one["label"], one["value"]) for one in LESSON.results.figures(summary)] == [
        ("lesson.figure_points", "9.5/10"),
        ("lesson.figure_first", "1/5"),
        ("lesson.figure_left", "1"),
    ]
    assert json.loads(json.dumps(summary)) == summary


def test_figures_of_an_empty_page_and_without_a_limit():
    summary = LESSON.results.summary(sheet({}, {}, lesson(single(), tries=0)))
    assert (summary["points"], summary["of"], summary["tried"], summary["left"], summary["done"]) == (
        0,
        2,
        0,
        None,
        False,
    )
    assert [one["value"] for one in LESSON.results.figures(summary)] == ["0/2", "0/1"]


def test_a_page_s_example_tells_no_answer():
    for preset in LESSON.presets:
        shown = LESSON.example_for(preset.content, "th")
        assert set(shown["answers"]) == {*(f"seen:{card.id}" for card in preset.content.offered), "take"}
        assert shown["answers"]["take"]["text"] == preset.content.sentence.example.th
        assert shown["network"] == {}
    assert not any(key.startswith(("try:", "draft:")) for key in LESSON.example("th")["answers"])

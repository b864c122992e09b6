"""The six lessons: whole, in both languages, and with as many things in each list as the field counts."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest

from partnership_xblock.activities.lesson import LESSON
from partnership_xblock.activities.lesson.content import LessonContent, loaded
from partnership_xblock.domain.text import Text
from partnership_xblock.domain.thai import graphemes
from tests.conformance.declared import texts_of

EACH = pytest.mark.parametrize("preset", LESSON.presets, ids=lambda one: one.id)
OPENS_WITH_A_VERDICT = re.compile(r"(right|wrong|correct|yes|no)\b[,.!: ]*(?=[,.!:])", re.IGNORECASE)
THAI = re.compile("[\u0e00-\u0e7f]")

LISTS = {
    "benefits": {"sectors": 4, "forms": 4, "benefits": 10},
    "network": {"features": 7, "moments": 3, "circles": 4},
    "threes": {"pillars": 3, "purposes": 4, "threes": 3},
    "levels": {"levels": 4},
    "anatomy": {"components": 5, "anatomy": 9},
    "road": {"road": 5, "rows": 4, "lanes": 3},
}
"""Sectors a partner may come from, forms of working, benefits · features of a network, moments of doing it together,
groups of schools' networks · the pillars, purposes of a network, 3S · levels of collaboration · components and features
of a collaboration · steps from an agreement to a plan, rows of an agreement, ways of growing skills."""

GOES = {
    "benefits": ("map", "benefit", "plan"),
    "network": ("strength", "anatomy", "plan"),
    "threes": ("threes", "map"),
    "levels": ("ladder", "plan"),
    "anatomy": ("anatomy", "agreement"),
    "road": ("agreement", "plan"),
}
WITH_KINDS = {
    "threes": ["vision", "synergy", "school"],
    "components": ["plan", "information", "action", "review", "record"],
    "anatomy": ["rules", "goal", "formal", "lead", "long", "whole", "risk", "means", "talk"],
    "rows": ["knowledge", "people", "means", "care"],
    "levels": ["coordination", "cooperation", "collaboration", "participation"],
}
"""Lists whose ids are those of the kinds a lesson prepares for."""


@EACH
def test_lists_are_as_long_as_the_field_s(preset):
    lists = preset.content.lists
    assert {name: len(items) for name, items in lists.items()} == LISTS[preset.id]
    for name, items in lists.items():
        if name in WITH_KINDS:
            assert [item.id for item in items] == WITH_KINDS[name]


@EACH
def test_five_questions_ten_points_three_tries_and_minutes_that_add_up(preset):
    content = preset.content
    assert [question.points for question in content.questions] == [2] * 5
    assert content.tries == 3
    assert content.minutes == sum(card.minutes for card in content.offered)
    assert 6 <= len(content.offered) <= 8
    assert content.offered[-1] is content.sentence
    assert content.sentence.goes == GOES[preset.id]
    assert content.wpa[0] == "3.1"
    assert content.competencies


@EACH
def test_all_that_is_shown_is_said_in_both_languages(preset):
    for at, text in texts_of(preset.content):
        hidden_film = ".cards[film]" in f".{at}"
        assert hidden_film or (text.th.strip() and text.en.strip()) or text == Text(), at
        assert not THAI.search(text.en), at
        assert '"' not in text.th, f"{at}: Thai marks a quotation with “ ”"
        assert "  " not in text.th + text.en, at


@EACH
def test_every_answer_is_explained_and_no_explanation_gives_itself_away(preset):
    """One that begins with right or wrong names the key before it is earned."""
    for card in preset.content.cards:
        for question in card.asked:
            for words in explained(question):
                assert words.th.strip(), question.id
                assert not words.th.startswith(("ถูก", "ผิด", "ไม่ใช่", "ใช่")), words.th
                assert not OPENS_WITH_A_VERDICT.match(words.en), words.en


def explained(question):
    if question.type in ("single", "multiple"):
        return [option.why for option in question.options]
    if question.type == "match":
        return [line.why for line in question.lines]
    return [question.why] if question.type == "order" else list(question.why.values())


@EACH
def test_nothing_is_shown_in_the_order_of_what_is_right(preset):
    for question in preset.content.questions:
        if question.type == "order":
            shown = tuple(item.id for item in question.items)
            assert shown not in (question.key, question.key[::-1])
        if question.type == "match":
            assert [choice.id for choice in question.choices] != [line.key for line in question.lines]


@EACH
def test_the_right_one_is_not_always_in_one_place(preset):
    places = [
        next(place for place, option in enumerate(question.options) if option.right)
        for question in preset.content.questions
        if question.type == "single"
    ]
    assert len(places) < 2 or len(set(places)) > 1


@EACH
def test_a_sentence_given_as_an_example_fits_its_field(preset):
    sentence = preset.content.sentence
    for words in (sentence.example.th, sentence.example.en):
        assert 20 < graphemes.count(words) <= 300


def test_words_of_the_field_are_the_agreed_ones():
    words = " ".join(text.th for preset in LESSON.presets for _, text in texts_of(preset.content))
    for word in ("หัวข้อ", "เทอม", "ซ้อนกัน", "ก้าวต่อไป", "ถูกต้อง", "ชวนพระ", "ช่วยขาย", "ขั้นที่"):
        assert word not in words, word
    english = " ".join(text.en for preset in LESSON.presets for _, text in texts_of(preset.content))
    assert "correct" not in english.lower()


def test_a_block_names_its_preset_and_its_own_fields_stand_over_it():
    assert LessonContent.from_author({}) == loaded("benefits") == LESSON.presets[0].content
    assert LessonContent.from_author({"preset": "road"}) == loaded("road")
    assert LessonContent.from_author({"preset": "unheard"}) == loaded("benefits")
    own = LessonContent.from_author({"preset": "road", "tries": 1, "gains": [], "lead": {"th": "", "en": ""}})
    assert (own.tries, own.gains, own.lead, own.title) == (1, (), Text(), loaded("road").title)
    assert own.cards == loaded("road").cards
    with pytest.raises(KeyError):
        loaded("../network")


def test_a_process_starts_without_them():
    """And the module that knows every kind can be asked for all that is said of this one."""
    script = (
        "import partnership_xblock.activities as a; from partnership_xblock.activities.lesson import content; "
        "kind = a.activity('lesson'); [one.label for one in kind.presets]; kind.secrets; kind.words; kind.own_card; "
        "print(content.loaded.cache_info().currsize)"
    )
    process = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert process.stdout.strip() == "0"

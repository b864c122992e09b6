"""Which questions are marked anew after an author's change: those of another key or other points, and no others."""

from __future__ import annotations

from copy import deepcopy

import pytest

from partnership_xblock.activities import ACTIVITIES, activity
from partnership_xblock.activities.editing import examined, marked_anew, preset_content, whole

LESSON = activity("lesson")
EVERY = [(preset.id, card["id"], question["id"])
         for preset in LESSON.presets
         for card in whole(preset.content)["cards"]
         for question in card.get("questions", ())]  # fmt: skip


def question(raw, card, id_):
    cards = {one["id"]: one for one in raw["cards"]}
    return next(one for one in cards[card]["questions"] if one["id"] == id_)


def counted(id_):
    return "key_corrected", {"n": 12, "id": id_}


def told(preset, edit, card, id_):
    before = preset_content(LESSON, preset)
    raw = deepcopy(whole(before))
    edit(question(raw, card, id_))
    now = LESSON.Content.model_validate(raw)
    return [(one.path, one.params, one.blocking) for one in marked_anew(LESSON, before, now, counted)]


def other_key(one):
    """Another right answer; of a question about the own network, other points."""
    if one["type"] == "single":
        right = [option["right"] for option in one["options"]]
        for option, is_ in zip(one["options"], [right[-1], *right[:-1]], strict=True):
            option["right"] = is_
    elif one["type"] == "multiple":
        one["options"][0]["right"] = not one["options"][0]["right"]
    elif one["type"] == "match":
        keys = [line["key"] for line in one["lines"]]
        for line, key in zip(one["lines"], [keys[-1], *keys[:-1]], strict=True):
            line["key"] = key
    elif one["type"] == "order":
        one["key"].reverse()
    else:
        one["points"] += 0.5


@pytest.mark.parametrize(("preset", "card", "id_"), EVERY)
def test_another_key_is_told_at_the_question(preset, card, id_):
    path = f"content/cards/{card}/questions/{id_}"
    assert told(preset, other_key, card, id_) == [(path, {"n": 12, "id": id_}, False)]


def in_other_words(one):
    for thing in (one, *one.get("options", ()), *one.get("lines", ())):
        for name, value in thing.items():
            if isinstance(value, dict) and value.keys() == {"th", "en"}:
                thing[name] = {"th": "คำอื่น", "en": "Other words"}


@pytest.mark.parametrize(("preset", "card", "id_"), EVERY)
def test_other_words_are_not(preset, card, id_):
    assert told(preset, in_other_words, card, id_) == []


def multiple():
    return next(way for way in EVERY if question(whole(preset_content(LESSON, way[0])), *way[1:])["type"] == "multiple")


def test_what_is_hidden_is_marked_as_before():
    preset, *way = multiple()
    assert told(preset, lambda one: one["options"][0].update(hidden=True), *way) == []


def test_a_new_option_counts_where_it_is_right():
    preset, *way = multiple()

    def add(right):
        return lambda one: one["options"].append({**one["options"][0], "id": "n1", "right": right})

    assert told(preset, add(False), *way) == []
    assert len(told(preset, add(True), *way)) == 1


@pytest.mark.parametrize("kind", [one for one in ACTIVITIES if one.marks is None], ids=lambda one: one.kind)
def test_kinds_that_mark_nothing_tell_nothing(kind):
    content, _ = examined(kind, whole(kind.presets[0].content))
    assert list(marked_anew(kind, content, content, counted)) == []


def test_the_tries_of_a_question_are_known_by_their_keys():
    keys = ("try:day.1", "try:day.2", "try:is24.1", "draft:day", "seen:day", "take", "try:day", "try:day.x")
    assert list(LESSON.tries_of(keys)) == ["day", "day", "is24"]


@pytest.mark.parametrize("kind", ACTIVITIES, ids=lambda one: one.kind)
def test_what_is_marked_has_tries(kind):
    assert (kind.tries_of is None) is (kind.marks is None)

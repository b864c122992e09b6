"""Facts that hold of every kind."""

from __future__ import annotations

import re

import pytest

from partnership_xblock.activities import ACTIVITIES, activity
from partnership_xblock.domain.network import validate_network_item
from partnership_xblock.domain.text import Text, localized

KINDS = pytest.mark.parametrize("kind", ACTIVITIES, ids=[kind.kind for kind in ACTIVITIES])


def test_a_kind_is_found_by_its_id():
    assert [activity(kind.kind) for kind in ACTIVITIES] == list(ACTIVITIES)
    with pytest.raises(KeyError):
        activity("unheard")


@KINDS
def test_both_languages_are_complete(kind):
    texts = [
        kind.label,
        kind.title,
        kind.instructions,
        *kind.starters,
        *texts_of(kind.Content.preset()),
        *texts_of(list(kind.rubric)),
    ]
    assert all(bool(text.th) == bool(text.en) for text in texts)
    assert all((kind.label.th, kind.title.th, kind.instructions.th))


def texts_of(value) -> list[Text]:
    if isinstance(value, Text):
        return [value]
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, (list, tuple)):
        return [text for item in value for text in texts_of(item)]
    fields = getattr(type(value), "model_fields", {})
    return [text for name in fields for text in texts_of(getattr(value, name))]


@KINDS
def test_the_example_can_be_saved_and_handed_in(kind):
    content = kind.Content.preset()
    for language in ("th", "en"):
        example = kind.example(language)
        for key, value in example["network"].items():
            assert validate_network_item(key, value) == []
        for key, value in example["answers"].items():
            assert kind.validate_item(key, value, content) == []
        found = kind.problems(example["answers"], example["network"], content, kind.minimum)
        assert [problem for problem in found if problem.blocking] == []


@KINDS
def test_an_empty_document_is_answered_by_every_function(kind):
    content = kind.Content.preset()
    kind.problems({}, {}, content, kind.minimum)
    kind.figures(kind.summary({}, {}, content))
    assert kind.rows({}, {}, content, "th") == []
    assert kind.referred_partners({}) == frozenset()
    assert kind.validate_item("unheard", {}, content) != []


@KINDS
def test_replies_and_ticks_belong_to_every_kind(kind):
    content = kind.Content.preset()
    assert kind.validate_item("reply:c1", {"text": "ค่ะ", "done": True}, content) == []
    assert kind.validate_item("todo:t1", {"done": True}, content) == []


@KINDS
def test_content_reaches_the_page_as_json(kind):
    preset = kind.Content.preset()
    assert kind.Content.from_author({}) == preset
    assert kind.Content.from_author(preset.model_dump(mode="json")) == preset
    assert isinstance(localized(preset, "th"), dict)


@KINDS
def test_a_trainer_finds_six_starters_and_a_rubric(kind):
    if kind.needs_trainer:
        assert len(kind.starters) == 6
        assert len(kind.rubric) >= 3
        assert len({line.id for line in kind.rubric}) == len(kind.rubric)
        assert all(len(line.levels) == 4 for line in kind.rubric)


@KINDS
def test_its_words_have_keys_of_one_form(kind):
    assert all(re.fullmatch(r"[a-z][a-z0-9_]*(\.[a-z0-9_]+)*", key) for key in kind.words)
    assert all(words.strip() for words in kind.words.values())


@KINDS
def test_indicators_offered_are_among_those_chosen(kind):
    example = kind.example("th")
    assert set(kind.offered_wpa(example["answers"], kind.wpa)) <= set(kind.wpa)

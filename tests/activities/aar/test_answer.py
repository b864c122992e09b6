"""The shapes of what a teacher fills in in a review, and what the work may be used for."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from partnership_xblock.activities.aar import AAR
from partnership_xblock.activities.aar.content import FOUR_QUESTIONS, AarContent
from partnership_xblock.activities.aar.rules import is_person
from tests.fakes.sheets import sheet

PRESET = AarContent.preset()
FILLED = {"date": "2026-11-14", "place": "ศาลาวัด", "heard": "meeting", "role": "ผู้จดบันทึก", "people": {"teachers": 5}}


def codes(key: str, value: dict) -> list[str]:
    return [problem.code for problem in AAR.item_problems(key, value)]


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("meeting", FILLED),
        ("meeting", {"people": {"pupils": None, "removed": 3}}),
        ("note:a", {"question": "removed", "group": "", "text": "ก" * 141}),
        ("link:a.b", {"note": "a", "step": "b"}),
        ("reply:c", {"text": "ค่ะ", "done": True}),
    ],
)
def test_kept(key, value):
    assert codes(key, value) == []


@pytest.mark.parametrize(
    ("key", "value", "code"),
    [
        ("meeting", {"heard": "dream"}, "wrong_shape"),
        ("meeting", {"people": {"pupils": -1}}, "wrong_shape"),
        ("meeting", {"people": {"pupils": "สาม"}}, "wrong_shape"),
        ("meeting", {"date": "14 พ.ย. 2569"}, "not_a_date"),
        ("note:a", {"text": "ก" * 4001}, "too_long"),
        ("note:a", {"author": "x"}, "unknown_field"),
        ("note", {}, "unknown_item"),
    ],
)
def test_refused(key, value, code):
    assert code in codes(key, value)


@pytest.mark.parametrize("gap", ["date", "place", "role", "heard"])
def test_indicator_of_exchange_needs_the_whole_card(gap):
    assert AAR.offered_wpa(sheet({"meeting": FILLED}, {}, AarContent()), ("2.4", "3.2")) == ("2.4", "3.2")
    assert AAR.offered_wpa(sheet({"meeting": {**FILLED, gap: ""}}, {}, AarContent()), ("2.4", "3.2")) == ("2.4",)


@pytest.mark.parametrize("change", [{"heard": "guess"}, {"people": {}}, {"people": {"teachers": 0}}])
def test_a_guess_or_nobody_is_no_exchange(change):
    assert AAR.offered_wpa(sheet({"meeting": {**FILLED, **change}}, {}, AarContent()), ("3.2",)) == ()


def test_partners_of_next_steps_are_referred_to():
    answers = {"step:a": {"partner": "p1"}, "step:b": {"text": "คุย"}, "step:c": {"partner": "p2"}}
    assert AAR.partners_in(answers) == {"p1", "p2"}


@pytest.mark.parametrize("voice", ["นายสมชาย", "  นางสาว ก", "น.ส.ดารา", "ด.ช.เอ", "คุณมานี", "Mr. Smith", "miss Lee"])
def test_persons(voice):
    assert is_person(voice)


@pytest.mark.parametrize(
    "voice", ["", "ครู ป.5", "นายก อบต.", "นายอำเภอ", "คุณครู", "คุณพ่อคุณแม่ ป.1", "ผู้ปกครอง", "Missionary", "นาย"]
)
def test_groups_and_positions(voice):
    assert not is_person(voice)


def test_the_second_preset_asks_the_four_questions():
    content = AarContent.four_questions()
    assert content.questions == FOUR_QUESTIONS
    assert len(content.questions) == 3  # the fourth is the step cards
    assert content.difficult == {"short"}
    assert content.steps.th
    assert AarContent.from_author(content.model_dump()) == content


def test_ids_are_used_once():
    row = {"id": "a", "label": {"th": "ก", "en": "A"}}
    with pytest.raises(ValidationError):
        AarContent.from_author({"groups": [row, row]})

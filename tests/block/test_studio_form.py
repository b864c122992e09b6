"""Studio's form: presets stay unset, every problem at its field, the kind locked after the first answer."""

from __future__ import annotations

from dataclasses import replace

import pytest

from partnership_xblock.activities import ACTIVITIES, activity
from partnership_xblock.activities.block_settings import DEFAULTS
from partnership_xblock.api import Refused
from partnership_xblock.block_parts.studio_form import Form
from partnership_xblock.domain.module_card import LEVELS
from partnership_xblock.domain.wpa import INDICATORS
from partnership_xblock.wording.studio import WORDS
from tests.block.test_olx import new_block

pytestmark = pytest.mark.django_db


@pytest.fixture
def form():
    return Form(block=new_block(), locked=False, language="th")


def problems_of(form, **changes):
    with pytest.raises(Refused) as caught:
        form.check({**form.values(), **changes})
    assert (caught.value.code, caught.value.status) == ("invalid", 422)
    return {problem.path: (problem.code, dict(problem.params)) for problem in caught.value.problems}


def test_an_untouched_form_is_right_and_sets_no_preset(form):
    form.apply(form.check(form.values()))
    block = form.block
    assert not block.fields["minimum"].is_set_on(block)
    assert not block.fields["wpa"].is_set_on(block)
    assert form.values()["minimum"] == activity("map").minimum


def test_what_is_entered_is_kept(form):
    form.apply(
        form.check(
            {
                **form.values(),
                "display_name": "  เครือข่ายของเรา ",
                "weight": 2.5,
                "minimum": 5,
                "wpa": ["3.2", "2.4", "2.4"],
                "grading": "none",
                "answer_days": 7,
                "privacy": "เห็นเฉพาะพี่เลี้ยง",
            }
        )
    )
    block = form.block
    assert (block.display_name, block.weight, block.minimum) == ("เครือข่ายของเรา", 2.5, 5)
    assert (block.wpa, block.grading, block.answer_days) == (["2.4", "3.2"], "none", 7)
    assert form.values()["privacy"] == "เห็นเฉพาะพี่เลี้ยง"


CARD = {
    "minutes": 25,
    "level": "basic",
    "hours": 1.5,
    "lane": "up",
    "competencies": ["thinking", "teamwork", "thinking"],
    "competency": "",
}


def test_the_module_card_is_kept_and_taken_back(form):
    untouched = form.values()
    form.apply(form.check({**untouched, **CARD}))
    block = form.block
    assert (block.minutes, block.level, block.hours, block.lane) == (25, "basic", 1.5, "up")
    assert block.competencies == ["teamwork", "thinking"]
    assert form.values() == {**untouched, **CARD, "competencies": ["teamwork", "thinking"]}
    form.apply(form.check(untouched))
    assert not [name for name in ("level", "hours", "competencies") if block.fields[name].is_set_on(block)]
    assert (block.minutes, block.lane) == (None, "")


def test_a_kinds_own_card_is_a_preset_like_any_other(form, monkeypatch):
    from partnership_xblock.block_parts import info, studio_form

    own = replace(activity("map"), level="middle", hours=2, competencies=("thinking",))
    for module in (info, studio_form):
        monkeypatch.setattr(module, "activity", lambda _kind: own)
    monkeypatch.setattr(studio_form, "kind_of", lambda _block: own)
    values = form.values()
    assert (values["level"], values["hours"], values["competencies"]) == ("middle", 2, ["thinking"])
    form.apply(form.check(values))
    assert not form.block.fields["level"].is_set_on(form.block)
    form.apply(form.check({**values, "level": "", "hours": None, "competencies": []}))
    assert (form.values()["level"], form.values()["hours"], form.values()["competencies"]) == ("", None, [])


def test_older_words_of_an_author_stay_until_she_takes_others(form):
    form.block.level, form.block.competency = "สำหรับครูใหม่", "อ่านแผนที่"
    form.block.competencies = ["of a newer release"]
    assert form.choices()["level"][-1] == {"value": "สำหรับครูใหม่", "label": "สำหรับครูใหม่"}
    form.apply(form.check(form.values()))
    assert (form.block.level, form.block.competency) == ("สำหรับครูใหม่", "อ่านแผนที่")
    assert form.block.competencies == ["of a newer release"]
    form.apply(form.check({**form.values(), "level": "advanced", "competency": "", "competencies": []}))
    assert len(form.choices()["level"]) == 1 + len(LEVELS)


def test_a_form_of_the_release_before_leaves_the_card_as_it_is(form):
    form.apply(form.check({**form.values(), **CARD}))
    older = {name: value for name, value in form.values().items() if name not in CARD}
    form.apply(form.check({**older, "minimum": 7}))
    assert (form.block.minimum, form.block.minutes, form.block.level, form.block.hours) == (7, 25, "basic", 1.5)
    assert (form.block.lane, form.block.competencies) == ("up", ["teamwork", "thinking"])


def test_going_back_to_the_preset_unsets_the_field(form):
    preset = form.values()["minimum"]
    form.apply(form.check({**form.values(), "minimum": preset + 2}))
    form.apply(form.check({**form.values(), "minimum": preset}))
    assert not form.block.fields["minimum"].is_set_on(form.block)


def test_all_problems_at_once_each_at_its_field(form):
    assert problems_of(
        form,
        display_name="ก" * 201,
        weight="มาก",
        minimum=-1,
        answer_days=0,
        grading="peer",
        privacy=None,
    ) == {
        "display_name": ("too_long", {"max": 200}),
        "weight": ("number", {}),
        "minimum": ("too_small", {"min": 0}),
        "answer_days": ("too_small", {"min": 1}),
        "grading": ("choice", {}),
        "privacy": ("choice", {}),
    }


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"weight": 2.3}, ("half_points", {})),
        ({"weight": 1001}, ("too_large", {"max": 1000})),
        ({"weight": float("nan")}, ("number", {})),
        ({"minimum": 2.5}, ("whole_number", {})),
        ({"minimum": None}, ("whole_number", {})),
        ({"wpa": ["9.9"]}, ("choice", {})),
        ({"hours": 1.3}, ("half_hours", {})),
        ({"hours": -1}, ("too_small", {"min": 0})),
        ({"hours": "มาก"}, ("number", {})),
        ({"hours": 1001}, ("too_large", {"max": 1000})),
        ({"minutes": 0}, ("too_small", {"min": 1})),
        ({"minutes": 2.5}, ("whole_number", {})),
        ({"lane": "sideways"}, ("choice", {})),
        ({"series": "ป" * 41}, ("too_long", {"max": 40})),
        ({"series": "ปี\0"}, ("bad_character", {})),
        ({"competencies": ["flying"]}, ("choice", {})),
        ({"level": "ก" * 1001}, ("too_long", {"max": 1000})),
        ({"kind": "unheard_of"}, ("choice", {})),
        ({"instructions": "ก\0"}, ("bad_character", {})),
        ({"privacy": "ก\ud83d"}, ("bad_character", {})),
        ({"wpa": ["\ud83d"]}, ("choice", {})),
    ],
)
def test_one_problem(form, changes, problem):
    assert problems_of(form, **changes) == {next(iter(changes)): problem}


def test_a_series_is_kept_without_the_spaces_around_it(form):
    form.apply(form.check({**form.values(), "series": "  ปลายปี "}))
    assert form.block.series == form.values()["series"] == "ปลายปี"
    older = {name: value for name, value in form.values().items() if name != "series"}
    form.apply(form.check(older))
    assert form.block.series == "ปลายปี", "the form of an earlier release does not know it"


def test_a_series_is_asked_for_where_it_has_an_effect(form):
    asked = {one["value"]: one["waves"] for one in form.choices()["kind"]}
    assert asked == {kind.kind: kind.waves is not None for kind in ACTIVITIES}
    assert len(set(asked.values())) == 2


def test_a_missing_title_is_told(form):
    values = form.values()
    del values["display_name"]
    with pytest.raises(Refused) as caught:
        form.check(values)
    assert [(one.path, one.code) for one in caught.value.problems] == [("display_name", "missing")]


@pytest.mark.parametrize("name", [*DEFAULTS])
def test_a_setting_that_is_not_sent_stays_as_it_is(form, name):
    other = {str: "up", bool: False, int: 7, float: 2.5, tuple: ["thinking"]}
    entered = {"grading": "completion", "wpa": ["2.4"], "hours": 2.5, "weight": 2.5, "minutes": 7, "answer_days": 7}
    entered = {name: other[type(default)] for name, default in DEFAULTS.items() if default is not None} | entered
    form.apply(form.check({**form.values(), **entered}))
    before = form.values()
    assert {one: before[one] for one in entered} == entered
    form.apply(form.check({one: value for one, value in before.items() if one != name}))
    assert form.values() == before


def test_an_unknown_field_is_the_pages_fault(form):
    with pytest.raises(Refused) as caught:
        form.check({**form.values(), "content": {"x": 1}})
    assert caught.value.code == "bad_request"


def test_the_kind_is_locked_once_somebody_has_answered(form):
    locked = Form(block=form.block, locked=True, language="th")
    assert locked.data()["locked"] == ["kind", "preset"]
    locked.check(locked.values())
    other = next((kind.kind for kind in ACTIVITIES if kind.kind != form.block.kind), None)
    if other is not None:
        assert problems_of(locked, kind=other) == {"kind": ("kind_locked", {})}


def test_invisible_characters_from_a_word_processor_cannot_break_an_export(form):
    form.apply(form.check({**form.values(), "instructions": "บรรทัดหนึ่ง\x0bบรรทัดสอง\r\nสาม\x07"}))
    assert form.block.instructions == "บรรทัดหนึ่ง\nบรรทัดสอง\nสาม"


def test_every_code_has_words(form):
    codes = {
        "missing",
        "too_long",
        "number",
        "whole_number",
        "too_small",
        "too_large",
        "half_points",
        "choice",
        "bad_character",
        "kind_locked",
    }
    assert {f"problem.{code}" for code in codes} <= WORDS.keys()


def test_choices_are_complete_in_both_languages():
    for language in ("th", "en"):
        data = Form(block=new_block(), locked=False, language=language).data()
        assert [one["value"] for one in data["choices"]["kind"]] == [kind.kind for kind in ACTIVITIES]
        assert [one["value"] for one in data["choices"]["wpa"]] == list(INDICATORS)
        assert all(one["label"] for choice in data["choices"].values() for one in choice)
        assert "{default}" not in data["words"]["studio.privacy.help"]
        assert "{trainer}" not in data["words"]["studio.privacy.help"]


def test_the_fifteen_indicators():
    assert len(INDICATORS) == 15
    assert all(text.th and text.en for text in INDICATORS.values())


def form_of(kind, *, locked=False, **fields):
    block = new_block()
    block.kind = kind
    for name, value in fields.items():
        setattr(block, name, value)
    return Form(block=block, locked=locked, language="th")


def test_how_points_are_given_is_the_blocks_own(form):
    assert (form.values()["grading"], form.values()["needs_trainer"]) == ("trainer", True)
    form.apply(form.check({**form.values(), "needs_trainer": False, "grading": "completion"}))
    assert (form.block.needs_trainer, form.block.grading) == (False, "completion")
    assert form.block.max_score() == 1
    form.apply(form.check({**form.values(), "needs_trainer": True, "grading": "trainer"}))
    assert not form.block.fields["needs_trainer"].is_set_on(form.block)
    assert not form.block.fields["grading"].is_set_on(form.block)


@pytest.mark.parametrize(
    ("kind", "changes"),
    [
        ("map", {"grading": "rule"}),
        ("map", {"grading": "both"}),
        ("map", {"needs_trainer": False, "grading": "trainer"}),
        ("friends", {"grading": "trainer"}),
    ],
)
def test_a_way_of_giving_points_that_the_kind_has_not_is_told(kind, changes):
    assert problems_of(form_of(kind), **changes) == {"grading": ("choice", {})}


def test_what_an_earlier_release_stored_for_a_kind_without_a_trainer_is_no_points():
    form = form_of("friends", grading="trainer")
    assert form.values()["grading"] == "none"
    form.apply(form.check(form.values()))
    assert not form.block.has_score


def test_the_form_of_an_earlier_release_leaves_the_new_settings_as_they_are():
    form = form_of("aar", needs_trainer=False, grading="completion", content={"preset": "four"})
    values = {name: value for name, value in form.values().items() if name not in ("preset", "needs_trainer")}
    form.apply(form.check(values))
    assert (form.block.needs_trainer, form.block.content) == (False, {"preset": "four"})


def test_the_form_of_an_earlier_release_may_choose_a_kind_without_its_way_of_giving_points():
    form = form_of("map")
    values = {name: value for name, value in form.values().items() if name not in ("preset", "needs_trainer")}
    form.apply(form.check({**values, "kind": "friends", "grading": "trainer"}))
    assert (form.block.kind, form.values()["grading"], form.values()["needs_trainer"]) == ("friends", "none", False)


def test_another_preset_brings_its_questions():
    form = form_of("aar")
    assert form.values()["preset"] == "meeting"
    form.apply(form.check({**form.values(), "preset": "four"}))
    assert form.block.content == {"preset": "four"}
    found = activity("aar").Content.from_author(form.block.content)
    assert [question.id for question in found.questions] == ["expected", "beyond", "short"]
    assert form.values()["preset"] == "four"


def test_the_preset_stays_once_somebody_has_answered():
    assert problems_of(form_of("aar", locked=True), preset="four") == {"preset": ("kind_locked", {})}
    assert problems_of(form_of("aar"), preset="unheard") == {"preset": ("choice", {})}


def test_a_kind_that_is_not_installed_stays_once_somebody_has_answered():
    form = form_of("unheard_of", locked=True)
    form.apply(form.check({**form.values(), "display_name": "ชื่อใหม่"}))
    assert (form.block.kind, form.block.display_name) == ("unheard_of", "ชื่อใหม่")
    with pytest.raises(Refused) as caught:
        form.check(form.values(), content=True)
    assert [(one.path, one.code) for one in caught.value.problems] == [("kind", "kind_locked")]

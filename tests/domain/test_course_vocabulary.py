"""A course's lists: bounds, whole parts, and what of them stands in a content."""

from __future__ import annotations

import json
from typing import get_args

import pytest
from pydantic import ValidationError

from partnership_xblock.activities import ACTIVITIES
from partnership_xblock.domain.course_vocabulary import (
    EVERYWHERE,
    NONE,
    CardLists,
    CourseVocabulary,
    PartnerLists,
    WayLists,
    YearLists,
    over,
    renamed,
)
from partnership_xblock.domain.module_card import COMPETENCIES, LEVELS
from partnership_xblock.domain.text import Text
from partnership_xblock.domain.vocabulary import Choice
from partnership_xblock.domain.ways import Level

WHOLE = CourseVocabulary(partners=PartnerLists(), year=YearLists(), ways=WayLists(), card=CardLists())


def test_it_comes_back_from_json():
    text = json.dumps(WHOLE.model_dump(mode="json"), ensure_ascii=False)
    assert CourseVocabulary.model_validate(json.loads(text)) == WHOLE
    assert len(text.encode()) < 16 * 1024


def test_the_presets_of_a_course_are_those_of_the_kinds():
    for kind in ACTIVITIES:
        content = kind.presets[0].content.model_dump(mode="json")
        names = content.keys() & EVERYWHERE
        assert over(content, WHOLE, names) == content, kind.kind


@pytest.mark.parametrize("kind", ACTIVITIES, ids=lambda kind: kind.kind)
def test_a_field_of_such_a_name_is_of_the_same_type_wherever_it_is(kind):
    parts = {**PartnerLists.model_fields, **YearLists.model_fields, **WayLists.model_fields}
    for name in kind.Content.model_fields.keys() & EVERYWHERE:
        here, course = kind.Content.model_fields[name].annotation, parts[name].annotation
        assert (here, get_args(here)) == (course, get_args(course)), f"{kind.kind}.{name} is the course's"


def test_only_adopted_parts_stand_in_a_content_and_only_where_it_has_them():
    content = {"sectors": "own", "goal_hours": "own", "layout": "own"}
    assert over(content, None, {"sectors"}) == over(content, NONE, {"sectors"}) == content
    some = over(content, CourseVocabulary(year=YearLists(goal_hours=7)), {"sectors", "goal_hours", "layout"})
    assert some == {**content, "goal_hours": 7}
    assert over({}, WHOLE, {"layout"}) == {}


def test_a_part_that_cannot_be_read_is_nobodys_and_the_others_stay():
    raw = WHOLE.model_dump(mode="json")
    kept = CourseVocabulary.from_kept({**raw, "partners": {"sectors": "?"}, "of_a_newer_release": 1})
    assert (kept.partners, kept.year, kept.card) == (None, WHOLE.year, WHOLE.card)


def test_a_card_of_its_own_replaces_the_list():
    assert (NONE.levels, NONE.competencies) == (LEVELS, COMPETENCIES)
    own = CourseVocabulary(card=CardLists(levels=(Choice(id="x", label=Text(th="ก")),), competencies=()))
    assert (list(own.levels), own.competencies) == (["x"], {})


def test_a_side_that_is_not_there_is_named():
    with pytest.raises(ValidationError) as caught:
        PartnerLists(pillars=PartnerLists().pillars[:2])
    assert caught.value.errors()[0]["ctx"]["at"] == "sectors.2.pillar"


OURS = WayLists(
    levels=(
        Level(id="cooperation", label=Text(th="ช่วยกัน", en="Helping"), sentence=Text(th="ช่วยเป็นครั้ง ๆ")),
        Level(id="ours", label=Text(th="ของเรา", en="Ours"), hidden=True),
    )
)


def test_a_way_of_working_needs_a_name_and_no_more():
    with pytest.raises(ValidationError) as caught:
        WayLists(levels=(OURS.levels[0], Level(id="x", label=Text(th=" "))))
    assert caught.value.errors()[0]["ctx"]["at"] == "levels.1.label"
    with pytest.raises(ValidationError) as caught:
        WayLists(levels=(OURS.levels[0], Level(id="x", label=Text(th="ก"), sentence=Text(th="ก" * 401))))
    assert caught.value.errors()[0]["ctx"] == {"at": "levels.1.sentence", "max_length": 400}


def test_a_text_that_tells_of_the_ways_has_the_courses_words_for_those_it_names():
    lists = {
        "levels": [
            {
                "id": "cooperation",
                "label": {"th": "ความร่วมมือ", "en": ""},
                "say": {"th": "เดิม", "en": ""},
                "mark": "home",
            },
            {"id": "participation", "label": {"th": "การมีส่วนร่วม", "en": ""}},
        ],
        "others": [{"id": "cooperation", "label": {"th": "อื่น", "en": ""}}],
    }
    told = renamed(lists, CourseVocabulary(ways=OURS))
    assert told["levels"] == [
        {
            "id": "cooperation",
            "label": {"th": "ช่วยกัน", "en": "Helping"},
            "say": {"th": "ช่วยเป็นครั้ง ๆ", "en": ""},
            "mark": "home",
        },
        lists["levels"][1],
    ]
    assert told["others"] == lists["others"]
    assert renamed(lists, None) == renamed(lists, NONE) == lists
    assert renamed({"levels": "?", "x": [7]}, CourseVocabulary(ways=OURS)) == {"levels": "?", "x": [7]}

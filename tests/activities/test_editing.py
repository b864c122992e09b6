"""What an author writes: checked at its place, stored as what differs, and safe for answers that are there."""

from __future__ import annotations

from copy import deepcopy

import pytest

from partnership_xblock.activities import ACTIVITIES, activity
from partnership_xblock.activities.editing import LONGEST, MOST, examined, kept, preset_content, stored, whole
from partnership_xblock.domain.course_vocabulary import CourseVocabulary, PartnerLists, WayLists
from partnership_xblock.domain.problem import Problem
from partnership_xblock.domain.vocabulary import SECTORS
from tests.fakes.vocabulary import GROWERS

EVERY_PRESET = [(kind, preset.id) for kind in ACTIVITIES for preset in kind.presets]
NAMES = [f"{kind.kind}-{preset}" for kind, preset in EVERY_PRESET]


def of(kind, preset=""):
    return deepcopy(whole(preset_content(activity(kind), preset)))


def problems(kind, raw):
    return {(one.path, one.code) for one in examined(activity(kind), raw)[1]}


@pytest.mark.parametrize(("kind", "preset"), EVERY_PRESET, ids=NAMES)
def test_a_preset_as_it_is_has_no_problem_and_is_stored_by_its_name(kind, preset):
    content, found = examined(kind, whole(preset_content(kind, preset)))
    assert found == []
    assert stored(kind, preset, content, {}) == ({} if preset == kind.presets[0].id else {"preset": preset})


@pytest.mark.parametrize(("kind", "preset"), EVERY_PRESET, ids=NAMES)
def test_what_is_stored_is_read_back_as_it_was_written(kind, preset):
    raw = whole(preset_content(kind, preset))
    for items in raw.values():
        if isinstance(items, list) and items and isinstance(items[0], dict) and "label" in items[0]:
            items[0]["label"] = {"th": "คำใหม่", "en": ""}
    content, found = examined(kind, raw)
    assert found == []
    kept_in_block = stored(kind, preset, content, {})
    assert whole(kind.Content.from_author(kept_in_block)) == whole(content)


def level_that_nothing_points_to(raw, level="participation"):
    """Every answer that pointed to it points to another."""
    other = next(one["id"] for one in raw["levels"] if one["id"] != level)
    for question in raw["questions"]:
        for answer in question["answers"]:
            answer["level"] = other if answer["level"] == level else answer["level"]
    return raw


def test_a_level_that_can_never_be_suggested_is_told_at_its_place():
    raw = of("ladder")
    level = raw["levels"][-1]["id"]
    level_that_nothing_points_to(raw, level)
    (told,) = examined(activity("ladder"), raw)[1]
    n = len(raw["questions"])
    assert (told.path, told.code, told.blocking) == (f"content/levels/{level}", "level_never", False)
    assert told.params == {"n": 0, "of": n, "needed": n // 2 + 1}
    raw["levels"][-1]["hidden"] = True
    assert examined(activity("ladder"), raw)[1] == []


def test_half_of_the_questions_are_too_few_and_one_more_is_enough():
    raw = of("ladder")
    level, asked = raw["levels"][0]["id"], raw["questions"][:4]
    for question in raw["questions"][4:]:
        question["hidden"] = True
    for question in asked[:2]:
        for answer in question["answers"]:
            answer["hidden"] = answer["level"] == level
    assert (f"content/levels/{level}", "level_never") in problems("ladder", raw)
    for answer in asked[0]["answers"]:
        answer["hidden"] = False
    assert (f"content/levels/{level}", "level_never") not in problems("ladder", raw)


def test_where_the_levels_are_the_courses_it_is_told_at_the_questions():
    raw = of("ladder")
    level = raw["levels"][-1]["id"]
    shared = CourseVocabulary(ways=WayLists())
    assert examined(activity("ladder"), raw, shared)[1] == []
    (told,) = examined(activity("ladder"), level_that_nothing_points_to(raw, level), shared)[1]
    assert (told.path, told.code, told.params, told.blocking) == ("content/questions", "levels_never", {"n": 1}, False)


def test_a_course_that_ends_before_the_pitch_asks_for_no_sheets():
    raw = {**of("proposal"), "last": "write"}
    assert problems("proposal", raw) == {("content/scorers", "pitch_never")}
    assert problems("proposal", {**raw, "last": "pitch"}) == set()


def test_fields_that_are_left_and_fields_of_another_release_stay_as_they_were():
    before = {"questions": [{"id": "q", "label": {"th": "ถาม"}}], "of_2030": {"x": 1}}
    raw = whole(activity("aar").Content.from_author(before))
    raw["steps"] = {"th": "ต่อไป", "en": ""}
    content, _ = examined(activity("aar"), raw)
    assert stored(activity("aar"), "meeting", content, before) == {**before, "steps": {"th": "ต่อไป", "en": ""}}


def test_a_field_that_does_not_fit_stays_until_the_author_writes_another():
    aar = activity("aar")
    before = {"questions": [{"id": "q", "label": {"th": "ถาม"}}, {"id": "bad"}], "steps": {"th": "ก", "en": ""}}
    raw = whole(aar.Content.from_kept(before))
    raw["steps"] = {"th": "ต่อไป", "en": ""}
    content, _ = examined(aar, raw)
    assert stored(aar, "meeting", content, before) == {**before, "steps": {"th": "ต่อไป", "en": ""}}
    raw["questions"][0]["label"] = {"th": "ใหม่", "en": ""}
    content, _ = examined(aar, raw)
    assert stored(aar, "meeting", content, before)["questions"] == raw["questions"]


def test_what_fits_only_together_stays_whole_and_over_its_own_preset():
    lesson = activity("lesson")
    list_card = {"id": "x", "kind": "list", "title": {"th": "ก", "en": ""}, "list": "nowhere", "minutes": 1}
    before = {"preset": "network", "cards": [list_card, *of("lesson", "network")["cards"]]}
    now = lesson.Content.from_kept(before)
    assert now == preset_content(lesson, "network")
    content, _ = examined(lesson, {**whole(now), "tries": 2})
    assert stored(lesson, "network", content, before) == {**before, "tries": 2}


def test_the_name_of_a_preset_that_is_gone_stays():
    before = {"preset": "gone", "trust": True}
    content, _ = examined(activity("map"), whole(activity("map").Content.from_kept(before)))
    assert stored(activity("map"), activity("map").presets[0].id, content, before) == before


def test_each_problem_is_at_its_part():
    raw = of("aar")
    raw["questions"][1]["label"] = {"th": " ", "en": ""}
    raw["groups"][2]["id"] = raw["groups"][0]["id"]
    assert problems("aar", raw) == {
        ("content/questions/help/label", "text_missing"),
        ("content/groups/pupils", "id_twice"),
    }


def test_a_hidden_question_may_be_empty_but_not_all_may_be_hidden():
    raw = of("aar")
    raw["questions"][1] |= {"label": {"th": "", "en": ""}, "hidden": True}
    assert problems("aar", raw) == set()
    for question in raw["questions"]:
        question["hidden"] = True
    assert problems("aar", raw) == {("content/questions", "all_hidden")}


def test_lists_and_texts_have_bounds():
    raw = of("aar")
    raw["questions"] = []
    raw["groups"] *= 2
    assert problems("aar", raw) >= {("content/questions", "too_few"), ("content/groups", "too_many")}
    raw = of("aar")
    raw["steps"]["th"] = "ก" * (LONGEST + 1)
    assert problems("aar", raw) == {("content/steps", "text_too_long")}
    raw = of("map")
    raw["provinces"] = [{"th": "ก", "en": ""}] * (MOST + 1)
    assert problems("map", raw) == {("content/provinces", "too_many")}


def test_a_character_that_no_database_keeps_is_named_where_it_is():
    raw = of("aar")
    raw["questions"][0]["label"]["th"] = "ก\0"
    assert problems("aar", raw) == {("content/questions/picture/label/th", "bad_character")}


def test_a_reference_to_nothing_is_found():
    raw = of("ladder")
    raw["questions"][0]["answers"][0]["level"] = "nowhere"
    question, answer = raw["questions"][0]["id"], raw["questions"][0]["answers"][0]["id"]
    assert (f"content/questions/{question}/answers/{answer}/level", "reference_unknown") in problems("ladder", raw)


def test_a_field_that_the_kind_does_not_have_is_the_pages_fault():
    with pytest.raises(ValueError, match="does not have"):
        examined(activity("aar"), {**of("aar"), "colour": "red"})


class TestLesson:
    @pytest.fixture
    def raw(self):
        return of("lesson")

    @pytest.fixture
    def asked(self, raw):
        """A question with options, and the way to it."""
        return next(
            (question, f"content/cards/{card['id']}/questions/{question['id']}")
            for card in raw["cards"]
            for question in card.get("questions", ())
            if question["type"] == "single"
        )

    def test_a_question_without_a_key(self, raw, asked):
        question, path = asked
        for option in question["options"]:
            option["right"] = False
        assert (path, "right_missing") in problems("lesson", raw)

    def test_a_question_for_no_points_is_told_of_and_kept(self, raw, asked):
        question, path = asked
        question["points"] = 0
        content, found = examined(activity("lesson"), raw)
        assert content is not None
        assert found == [Problem(f"{path}/points", "points_zero", blocking=False)]

    def test_points_are_halves(self, raw, asked):
        question, path = asked
        question["points"] = 1.3
        assert problems("lesson", raw) == {(f"{path}/points", "half_points")}

    def test_the_same_question_twice(self, raw, asked):
        question, _ = asked
        card = {"id": "again", "title": {"th": "อีกที", "en": ""}, "minutes": 1, "hidden": False, "kind": "check"}
        raw["cards"][1] = {**card, "questions": [deepcopy(question)]}
        assert (f"content/cards/again/questions/{question['id']}", "id_twice") in problems("lesson", raw)

    def test_pictures_and_links(self, raw):
        common = {"minutes": 1, "hidden": False, "title": {"th": "ก", "en": ""}}
        raw["cards"][1:3] = [
            {"id": "pic", "kind": "picture", "url": "/static/a.png", **common},
            {"id": "vid", "kind": "video", "url": "http://a.example/", **common},
        ]
        found = problems("lesson", raw)
        assert {("content/cards/pic", "alt_missing"), ("content/cards/vid/url", "url_not_https")} <= found


class TestAfterAnswers:
    def test_what_may_have_been_chosen_is_hidden_and_not_lost(self):
        before, after = of("aar"), of("aar")
        gone = after["questions"].pop(0)
        assert kept(activity("aar"), before, after)["questions"] == [{**gone, "hidden": True}, *after["questions"]]

    def test_also_inside_of_other_things(self):
        before, after = of("ladder"), of("ladder")
        gone = after["questions"][0]["answers"].pop()
        assert kept(activity("ladder"), before, after)["questions"][0]["answers"][-1] == {**gone, "hidden": True}
        lesson = of("lesson")
        name = next(iter(lesson["lists"]))
        before = deepcopy(lesson)
        gone = lesson["lists"][name].pop()
        assert kept(activity("lesson"), before, lesson)["lists"][name][-1] == {**gone, "hidden": True}

    @pytest.mark.parametrize(("kind", "preset"), EVERY_PRESET, ids=NAMES)
    def test_what_was_not_touched_is_as_it_was(self, kind, preset):
        raw = whole(preset_content(kind, preset))
        assert kept(kind, raw, deepcopy(raw)) == raw


def test_what_is_hidden_again_stands_after_what_it_came_after():
    before = of("map")
    first, second, third, fourth, *rest = before["forms"]
    now = {**before, "forms": [*rest, second]}
    ids = [(one["id"], one["hidden"]) for one in kept(activity("map"), before, now)["forms"]]
    expected = [(first, True), *((one, False) for one in rest), (second, False), (third, True), (fourth, True)]
    assert ids == [(one["id"], hidden) for one, hidden in expected]


class TestWithTheCoursesLists:
    COURSES = CourseVocabulary(partners=PartnerLists(sectors=(SECTORS[0], GROWERS)))

    def found(self, raw):
        return {(one.path, one.code, one.blocking) for one in examined(activity("map"), raw, self.COURSES)[1]}

    def test_a_reference_may_be_to_the_courses_and_is_advised_against_where_it_is_only_to_the_contents_own(self):
        raw = of("map")
        raw["usual"] = [{**raw["usual"][0], "id": sector, "sector": sector} for sector in ("growers", "state", "none")]
        raw["usual"].append({**raw["usual"][0], "id": "own", "sector": SECTORS[0].id})
        assert self.found(raw) == {
            ("content/usual/state/sector", "reference_unknown", False),
            ("content/usual/none/sector", "reference_unknown", True),
        }

    def test_the_contents_own_lists_refer_to_each_other(self):
        raw = of("map")
        raw["usual"] = []
        raw["pillars"].append({**raw["pillars"][0], "id": "ours"})
        raw["sectors"][0]["pillar"] = "ours"
        assert self.found(raw) == set()


@pytest.mark.parametrize(("kind", "path"), [("plc", "content/terms/t1/end"), ("ladder", "content/dates/{id}/days/0")])
def test_a_day_that_no_year_has_is_said_at_its_place(kind, path):
    """Nobody could reach it."""
    found = activity(kind)
    raw = whole(preset_content(found, ""))
    if kind == "plc":
        raw["terms"][0]["end"] = "02-30"
    else:
        raw["dates"][0]["days"][0] = "02-30"
        path = path.format(id=raw["dates"][0]["id"])
    content, problems = examined(found, raw)
    assert content is None
    assert [(one.path, one.code) for one in problems] == [(path, "day_never")]


def test_the_last_day_of_february_is_one_of_some_years():
    raw = whole(preset_content(activity("plc"), ""))
    raw["terms"][0]["end"] = "02-29"
    assert examined(activity("plc"), raw)[0] is not None

"""The gallery: a block whose kind nobody has chosen offers all of them, and one press makes it complete."""

from __future__ import annotations

import pytest
from django.utils import translation

from partnership_xblock.activities import ACTIVITIES, KINDS
from partnership_xblock.activities.introduction import AIMS
from partnership_xblock.block_parts.gallery import gallery, is_new
from partnership_xblock.block_parts.studio_form import Form
from partnership_xblock.wording.gallery import WORDS
from tests.block.test_olx import new_block
from tests.fakes.courseware import init_args

pytestmark = pytest.mark.django_db


def address(kind):
    return f"/static/{kind}.svg"


def form_of(block, language="th"):
    return Form(block=block, locked=False, language=language)


class TestWhatItSays:
    @pytest.mark.parametrize("language", ["th", "en"])
    def test_each_kind_in_the_readers_language(self, language):
        said = gallery(language, address)
        assert {card["value"] for card in said["kinds"]} == set(KINDS)
        for kind in ACTIVITIES:
            card = next(one for one in said["kinds"] if one["value"] == kind.kind)
            told = kind.introduction
            assert (card["teacher"], card["trainer"]) == (told.teacher.into(language), told.trainer.into(language))
            assert (card["picture"], card["read"]) == (address(kind.kind), kind.needs_trainer)

    def test_kinds_of_one_aim_stand_together_and_only_their_aims_can_be_looked_for(self):
        said = gallery("en", address)
        aims = [card["aim"] for card in said["kinds"]]
        assert aims == sorted(aims, key=list(AIMS).index)
        assert [one["value"] for one in said["aims"]] == list(dict.fromkeys(aims))

    @pytest.mark.parametrize("kind", ACTIVITIES, ids=lambda kind: kind.kind)
    def test_a_kind_is_introduced_in_both_languages(self, kind):
        told = kind.introduction
        texts = [text for one in (told.teacher, told.trainer) for text in (one.th, one.en)]
        assert all(0 < len(text) <= 120 for text in texts)


class TestWhoseKindIsNotChosen:
    def test_a_block_as_studio_makes_it(self):
        assert is_new(new_block())

    def test_not_after_its_form_was_saved_once(self):
        block = new_block()
        form = form_of(block)
        form.apply(form.check(form.values()))
        block.save()
        assert not is_new(block)

    @pytest.mark.parametrize(
        ("name", "value"), [("content", {"preset": "standard"}), ("minutes", 20), ("wpa", ["2.4"]), ("weight", 5)]
    )
    def test_not_one_in_which_an_author_set_something(self, name, value):
        block = new_block()
        setattr(block, name, value)
        block.save()
        assert not is_new(block)

    def test_not_one_whose_file_has_what_could_not_be_read(self):
        block = new_block()
        block.unread = {"elements": ["<content>x</content>"]}
        block.save()
        assert not is_new(block)

    def test_a_title_is_given_by_studio(self):
        block = new_block()
        block.display_name = "Partner map"
        block.save()
        assert is_new(block)

    def test_its_page_has_the_gallery_with_its_words(self, course, people):
        course.fields.pop("kind", None)
        data = init_args(course.studio_view(people["staff"]))
        assert {card["value"] for card in data["gallery"]["kinds"]} == set(KINDS)
        assert WORDS.keys() <= data["words"].keys()
        assert data["gallery"]["kinds"][0]["picture"].endswith("partnership_xblock/pictures/map.svg")

    def test_another_page_has_neither(self, course, people):
        course.fields["kind"] = "aar"
        data = init_args(course.studio_view(people["staff"]))
        assert "gallery" not in data
        assert not WORDS.keys() & data["words"].keys()


@pytest.mark.parametrize("kind", ACTIVITIES, ids=lambda kind: kind.kind)
def test_what_one_press_sends_makes_a_complete_activity(kind):
    preset = kind.presets[-1]
    block = new_block()
    with translation.override("th"):
        form = form_of(block)
        form.apply(form.check({"kind": kind.kind, "preset": preset.id, "display_name": ""}))
    values = form.values()
    assert (values["kind"], values["preset"]) == (kind.kind, preset.id)
    assert (values["needs_trainer"], values["grading"]) == (kind.needs_trainer, kind.grading)
    assert values["minimum"] == kind.minimum
    assert block.display_name
    assert form.check(values)

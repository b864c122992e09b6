"""Every setting is a field of the block, part of what services know, of a round, and of Studio's form."""

from __future__ import annotations

from dataclasses import fields

import pytest
from xblock.fields import Float, Integer, List, Scope, String

from partnership_xblock.activities import NEW_KIND, activity
from partnership_xblock.activities.block_settings import DEFAULTS, OF_THE_KIND
from partnership_xblock.api import BlockInfo
from partnership_xblock.block import PartnershipXBlock
from partnership_xblock.block_parts.fields import YesNoOrUnset
from partnership_xblock.block_parts.studio_form import Form
from partnership_xblock.wording.studio import WORDS
from tests.block.test_olx import new_block
from tests.fakes.course import block_info


@pytest.mark.parametrize("name", [*DEFAULTS])
class TestEach:
    def test_is_a_field_of_the_course(self, name):
        field = PartnershipXBlock.fields[name]
        assert (field.name, field.scope) == (name, Scope.settings)
        # Unset, what is the kind's reads as nothing: so it is taken from a content library into a course.
        default = None if name in OF_THE_KIND else DEFAULTS[name]
        assert field.default == (list(default) if isinstance(default, tuple) else default)

    def test_is_in_the_form_with_its_words(self, name):
        assert name in Form(block=new_block(), locked=False, language="th").values()
        assert f"studio.{name}" in WORDS

    def test_is_kept_with_a_round(self, name):
        block = block_info(NEW_KIND, **{name: DEFAULTS[name]})
        again = BlockInfo.from_json(block.to_json(), block.content)
        assert getattr(again, name) == DEFAULTS[name]

    def test_what_a_round_did_not_keep_is_as_nobody_set_it(self, name):
        block = block_info(NEW_KIND)
        kept = {one: value for one, value in block.to_json().items() if one != name}
        wanted = getattr(activity(NEW_KIND), name) if name == "needs_trainer" else DEFAULTS[name]
        assert getattr(BlockInfo.from_json(kept, block.content), name) == wanted


@pytest.mark.parametrize(
    ("name", "type_"),
    [
        ("privacy", String), ("grading", String), ("needs_trainer", YesNoOrUnset), ("rubric_shown", YesNoOrUnset),
        ("minimum", Integer), ("answer_days", Integer), ("weight", Float), ("wpa", List),
    ],
)  # fmt: skip
def test_a_field_is_of_its_settings_type(name, type_):
    assert type(PartnershipXBlock.fields[name]) is type_


def test_a_kind_has_a_preset_for_what_follows_it():
    assert DEFAULTS.keys() & {one.name for one in fields(activity(NEW_KIND))} >= OF_THE_KIND

"""What is taken from a content library into a course, and what is pasted, is the same activity.

The platform sets every field of the course's block, to what the library's block reads, set or not
(cms/lib/xblock/upstream_sync_block.py, `_update_non_customizable_fields`).
"""

from __future__ import annotations

import pytest
from lxml import etree
from xblock.fields import Scope, ScopeIds
from xblock.runtime import DictKeyValueStore, KvsFieldData
from xblock.test.tools import TestRuntime

from partnership_xblock.activities import ACTIVITIES
from partnership_xblock.block import PartnershipXBlock
from partnership_xblock.block_parts.olx import not_read
from partnership_xblock.block_parts.studio_form import Form
from tests.block.test_olx import USAGE, exported, imported

pytestmark = pytest.mark.django_db
KINDS = pytest.mark.parametrize("kind", [kind.kind for kind in ACTIVITIES])
OWN = '<partnership kind="{}" needs_trainer="true" grading="none" minimum="0"><wpa is="list"/></partnership>'


class Course:
    """A course's block over a store: each `block` is loaded anew."""

    def __init__(self):
        self.data = KvsFieldData(DictKeyValueStore())

    @property
    def block(self):
        runtime = TestRuntime(services={"field-data": self.data})
        scopes = ScopeIds(None, "partnership", USAGE, USAGE)
        return runtime.construct_xblock_from_class(PartnershipXBlock, scopes)

    def take(self, library_block):
        """The platform leaves the points to each course."""
        block = self.block
        for name, field in type(block).fields.items():
            if field.scope in (Scope.settings, Scope.content) and name != "weight":
                setattr(block, name, getattr(library_block, name))
        block.save()
        return self.block


def settings(block):
    return Form(block=block, locked=False, language="th").values()


@KINDS
@pytest.mark.parametrize("olx", ['<partnership kind="{}" display_name="ก"/>', OWN], ids=["untouched", "own"])
def test_its_settings_are_the_librarys(kind, olx):
    library_block = imported(olx.format(kind))
    taken = Course().take(library_block)
    assert settings(taken) == settings(library_block)
    assert (taken.has_score, taken.max_score()) == (library_block.has_score, library_block.max_score())
    again = imported(exported(taken))
    assert settings(again) == settings(library_block)
    assert (not_read(again), again.unread, exported(again)) == ((), {}, exported(taken))


def test_what_an_author_chose_against_the_kind_stays():
    chosen = settings(Course().take(imported(OWN.format("lesson"))))
    assert (chosen["needs_trainer"], chosen["grading"], chosen["wpa"]) == (True, "none", [])
    assert settings(Course().take(imported(OWN.format("map"))))["minimum"] == 0


def test_an_update_that_gives_a_setting_back_to_the_kind_is_followed():
    course = Course()
    assert settings(course.take(imported('<partnership kind="map" minimum="9"/>')))["minimum"] == 9
    assert settings(course.take(imported('<partnership kind="map"/>')))["minimum"] == 3


@pytest.mark.parametrize("name", ["copied_from_block", "copied_from_version"])
def test_where_a_copy_came_from_is_the_platforms(name):
    """Studio writes it on what is copied, each time anew (openedx/core/lib/xblock_serializer/block_serializer.py); a
    runtime that has no such field would else have it in the block's files for good."""
    pasted = imported(f'<partnership kind="map" {name}="7" season="2570"/>')
    assert pasted.unread == {"attributes": {"season": "2570"}}
    assert etree.fromstring(exported(pasted)).get(name) is None

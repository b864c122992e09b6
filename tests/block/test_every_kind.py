"""Every kind of activity goes the whole way through the block: preview, open, write, hand in, take back, OLX."""

from __future__ import annotations

from importlib.resources import files

import pytest

from partnership_xblock.activities import ACTIVITIES, activity
from partnership_xblock.block_parts.info import block_info
from partnership_xblock.block_parts.studio_form import Form
from tests.block.test_olx import exported, imported, new_block
from tests.fakes.course import content_of_example
from tests.fakes.courseware import USAGE, Courseware, init_args
from tests.fakes.writing import course_of, hand_in, signed

pytestmark = pytest.mark.django_db

KINDS = pytest.mark.parametrize("kind", [one.kind for one in ACTIVITIES])


@KINDS
def test_the_preview_shows_its_example(platform, people, kind):
    page = init_args(course_of(platform, kind).studio_view(people["staff"], "author_view"))
    assert (page["mode"], page["block"]["kind"]) == ("preview", kind)
    assert page["answers"]["items"] or page["network"]["items"]


@KINDS
def test_the_page_names_its_own_files(platform, people, kind):
    fragment = course_of(platform, kind).page(people["teacher"])
    addresses = [resource.data for resource in fragment.resources if resource.kind == "url"]
    assert [address for address in addresses if "kind-" in address] == [
        f"/static/xblock/resources/partnership_xblock/partnership_xblock/css/kind-{kind}.css",
        f"/static/xblock/resources/partnership_xblock/partnership_xblock/js/kind-{kind}.js",
    ]


@KINDS
def test_the_page_is_given_the_address_of_every_file_that_comes_later(platform, people, kind):
    """By the host, which alone knows the name (with its hash) a file is served under."""
    later = init_args(course_of(platform, kind).page(people["teacher"]))["later"]
    served = files("partnership_xblock") / "static" / "partnership_xblock"
    # Files of the kind are those that bear its name, and those it says it asks for; what is offered by others is shown
    # by files of their own, where a kind wants any.
    offered = {"offers.js", "offers.css"} if activity(kind).wants else set()
    own = {f"more-{kind}.js", f"more-{kind}.css", *activity(kind).later, *offered}
    names = ("more.js", "more.css", *sorted(own))
    built = [name for name in names if (served / name.rpartition(".")[2] / name).is_file()]
    assert later == {
        name: f"/static/xblock/resources/partnership_xblock/partnership_xblock/{name.rpartition('.')[2]}/{name}"
        for name in built
    }


@KINDS
def test_its_example_can_be_handed_in_and_taken_back(platform, people, kind):
    fields = {"kind": kind, "content": content_of_example(kind)}
    course, teacher = Courseware(platform, fields=fields), people["teacher"]
    page = hand_in(course, teacher, kind)
    assert page["submission"]["receipt"]
    assert platform.completions == {(teacher.pk, str(USAGE)): 1.0}
    assert course.handler(teacher, "withdraw", signed(teacher.pk)).body["submission"]["status"] == "draft"


@KINDS
@pytest.mark.parametrize("language", ["th", "en"])
def test_nobody_is_promised_a_reader_the_kind_does_not_have(kind, language):
    block = new_block()
    block.kind = kind
    trainer = "พี่เลี้ยง" if language == "th" else "mentor"
    line = block_info(block, language).privacy
    help_text = Form(block=block, locked=False, language=language).data()["words"]["studio.privacy.help"]
    assert line in help_text
    assert (trainer in line) == activity(kind).needs_trainer
    assert "{trainer}" not in line


@KINDS
def test_it_survives_export_and_import(kind):
    block = new_block()
    block.kind = kind
    assert imported(exported(block)).kind == kind

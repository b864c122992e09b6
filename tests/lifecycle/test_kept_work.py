"""What was handed in stays readable at the desk, on paper and in files, whatever becomes of the block it was given in.

Nothing here asks for the block: the desk reads rounds, which hold the block and its content as they were.
"""

from __future__ import annotations

from dataclasses import replace

import pytest

from partnership_xblock import api
from partnership_xblock.activities import ACTIVITIES, activity
from partnership_xblock.domain.scoring import Criterion
from partnership_xblock.domain.text import Text
from partnership_xblock.models import ContentVersion, Round, Submission

pytestmark = pytest.mark.django_db

RENAMED = {
    "sectors": [
        {"id": "home", "pillar": "home", "mark": "home", "label": {"th": "ชื่อใหม่ของบ้าน", "en": "Home, renamed"}},
    ],
    "questions": [],
}


def changed(block, **fields):
    """The same block after its author, or an import, has changed it."""
    return replace(block, content=RENAMED, title="ชื่อใหม่", weight=99.0, trainer_title="คนอื่น", **fields)


def everything(desk, public_id, user_id):
    """All that is shown of a submission, at every place."""
    detail = desk.detail(public_id)
    paper = api.round_for_print(
        user_id=user_id, public_id=detail.rounds[0].public_id, language="th", thai_digits=False, words={}
    )
    return {
        "queue": [row.model_dump() for row in desk.queue(state="all").rows if row.public_id == public_id],
        "detail": detail.model_dump(),
        "paper": paper.model_dump(),
        "file": [line for line in desk.export(state="all", identified=True) if line[0] == public_id],
    }


@pytest.fixture
def work_of(open_for, page):
    """A map or any kind, handed in."""

    def build(kind):
        one = page if kind == "map" else open_for(kind=kind, name=f"{kind}1")
        one.save_example()
        return one, one.submit().submission.public_id

    return build


@pytest.mark.parametrize("kind", [one.kind for one in ACTIVITIES if one.needs_trainer])
def test_another_rubric_title_weight_and_content_change_nothing_of_it(desk, work_of, kind, open_for):
    teacher, public_id = work_of(kind)
    before = everything(desk, public_id, teacher.user)
    other = Criterion(id="other", label=Text(th="เกณฑ์ใหม่", en="New"), points=1)
    later = {"title": "ชื่อใหม่", "weight": 99.0, "rubric": (other,), "trainer_title": "คนอื่น", "minimum": 0}
    # Somebody else hands in under the new settings; the first one only looks.
    newcomer = open_for(kind=kind, name=str(teacher.block.usage_key.block_id), **later)
    newcomer.save_example()
    newcomer.submit()
    teacher.block = newcomer.block
    teacher.open()
    assert everything(desk, public_id, teacher.user) == before


def test_list_items_that_were_renamed_or_removed_read_as_they_did(desk, page, handed_in):
    before = everything(desk, handed_in, page.user)
    page.block = changed(page.block)
    shown = page.open()
    # Handed in, she too sees her round with its own questions; a new draft would get the new ones.
    assert shown.content == page.open().content
    assert "ชื่อใหม่ของบ้าน" not in str(shown.content)
    assert everything(desk, handed_in, page.user) == before


def test_a_next_round_has_the_new_content_and_the_first_keeps_its_own(desk, page, handed_in):
    first = desk.detail(handed_in).content
    desk.give_back(handed_in)
    page.block = changed(page.block)
    page.save_example()
    page.submit()
    detail = desk.detail(handed_in)
    assert detail.content != first
    assert [one.content for one in detail.rounds][-1] == first
    assert ContentVersion.objects.count() == 2


def test_a_decision_gives_the_points_of_the_rubric_it_was_handed_in_under(
    desk, page, handed_in, host, django_capture_on_commit_callbacks
):
    page.block = changed(page.block, rubric=())
    with django_capture_on_commit_callbacks(execute=True):
        desk.accept(handed_in)
    (grade,) = host.grades
    assert (grade.possible, grade.weight) == (sum(line.points for line in activity("map").rubric), None)


class TestOtherReleases:
    """Rounds of an older or newer release beside this code: read, with what is known."""

    def test_a_block_kept_with_fewer_or_more_fields(self, desk, page, handed_in):
        row = Round.objects.get()
        kept = {name: row.block[name] for name in ("usage_key", "course_key", "kind", "graded", "rubric", "weight")}
        Round.objects.update(block={**kept, "season": 2570})
        shown = everything(desk, handed_in, page.user)
        assert shown["detail"]["block"]["title"] == activity("map").title.th
        assert shown["paper"]["block"]["minimum"] == 0

    def test_content_that_does_not_fit_any_longer_is_still_read_out(self, desk, page, handed_in):
        before = desk.export(state="all", identified=True)
        content = ContentVersion.objects.get().content
        ContentVersion.objects.update(content={**content, "season": 2570, "frequencies": [{"id": "old"}], "trust": 7})
        after = desk.export(state="all", identified=True)
        assert [line[-1] for line in after] == [line[-1] for line in before]
        assert desk.detail(handed_in).rounds

    def test_a_kind_that_is_not_installed_is_named_and_not_opened(self, desk, page, handed_in, open_for):
        other = open_for(name="map2")
        other.save_example()
        known = other.submit().submission.public_id
        Submission.objects.filter(public_id=handed_in).update(kind="season")
        row = Round.objects.get(submission__public_id=handed_in)
        Round.objects.filter(pk=row.pk).update(block={**row.block, "kind": "season"})
        rows = {row.public_id: row for row in desk.queue(state="all").rows}
        assert (rows[handed_in].kind_label, set(rows)) == ("season", {handed_in, known})
        lines = {line[0] for line in desk.export(state="all")[1:]}
        assert lines == {handed_in, known}
        with pytest.raises(api.Refused, match="unknown_kind"):
            desk.detail(handed_in)
        with pytest.raises(api.Refused, match="unknown_kind"):
            api.round_for_print(user_id=page.user, public_id=row.public_id, language="th", thai_digits=False, words={})

    @pytest.mark.parametrize("kind", [one.kind for one in ACTIVITIES])
    def test_an_authors_content_of_another_release_is_used_with_what_is_known(self, kind):
        model = activity(kind).Content
        whole = model.preset().model_dump(mode="json")
        assert model.from_author({**whole, "season": {"a": [1]}}) == model.preset()
        nested = next((name for name, value in whole.items() if isinstance(value, list) and value), None)
        if nested is not None and isinstance(whole[nested][0], dict):
            rows = [{**row, "later": "x"} for row in whole[nested]]
            assert model.from_author({**whole, nested: rows, "season": 1}) == model.preset()
            assert rows[0]["later"] == "x"
        assert model.from_kept({**whole, "season": 1, next(iter(whole)): object()}) == model.preset()

    def test_what_an_author_wrote_wrongly_is_still_told(self):
        with pytest.raises(ValueError, match="layout"):
            activity("map").Content.from_author({"layout": "nowhere", "season": 1})

"""What a published release has written is found by today's code, in whole, and can be gone on with.

The database of each release that is kept is loaded beside the tests' own (once for this file), migrated and asked as
people ask. On MariaDB and PostgreSQL (`tools/databases.py`) it is their own dump.
"""

from __future__ import annotations

import copy
import csv
import io
import zipfile
from datetime import datetime
from pathlib import Path

import pytest

from partnership_xblock import api
from partnership_xblock.activities import activity
from partnership_xblock.exports.csv import BOM
from tests.fakes.course import change
from tests.upgrade import seen
from tests.upgrade.course import Kept
from tests.upgrade.database import loaded, migrate
from tests.upgrade.olx import exported, fields_of, imported
from tests.upgrade.releases import releases

KINDS = sorted({kind for one in releases() for kind in one.kinds()})
"""Of all releases; an older one need not have had each of them."""
ROOT = Path(__file__).resolve().parents[2]
IN_ARCHIVE = (ROOT / "PKG-INFO").exists()

pytestmark = [
    pytest.mark.skipif(IN_ARCHIVE, reason="a source archive does not carry what is kept of releases"),
    pytest.mark.django_db,
]


@pytest.fixture(scope="module", params=releases(), ids=lambda release: release.number)
def release(request):
    return request.param


@pytest.fixture(scope="module")
def manifest(release):
    return release.json("manifest")


@pytest.fixture(scope="module")
def migrated(release, manifest, tmp_path_factory, django_db_setup, django_db_blocker):
    """The release's database in the place of the tests' own. Each test undoes what it does in it."""
    with django_db_blocker.unblock(), loaded(release, tmp_path_factory.mktemp("release")):
        assert seen.differences(manifest["tables"], seen.tables(), "tables") == [], "the dump is not whole"
        migrate()
        yield


@pytest.fixture
def kept(release, manifest, migrated, db):
    return Kept(release, datetime.fromisoformat(manifest["now"]))


def works(manifest, **wanted):
    """`(username, usage key)` of work that is so."""
    found = [key.split(" ", 1) for key, one in manifest["work"].items() if wanted.items() <= one.items()]
    assert found, wanted
    return found


def of_kind(kept, found, kind):
    if kind not in kept.release.kinds():
        pytest.skip(f"{kept.release.number} had no {kind}")
    return [(name, key) for name, key in found if kept.info(key).kind == kind]


def test_the_first_release_is_kept():
    assert "0.1" in [one.number for one in releases()]


@pytest.mark.slow
class TestSeen:
    def test_every_trainer_finds_what_she_found(self, kept, manifest):
        now = {course: seen.of_desk(kept, course) for course in manifest["desk"]}
        assert seen.differences(manifest["desk"], now) == []

    def test_every_teacher_finds_what_she_left(self, kept, manifest):
        now = {key: seen.of_teacher(kept, *key.split(" ", 1)) for key in manifest["work"]}
        assert seen.differences(manifest["work"], now) == []

    def test_the_queue_lists_each_of_them_once(self, kept, manifest):
        for course, told in manifest["desk"].items():
            desk, page = kept.desk(course), kept.desk(course).queue(state="all")
            listed = [row.public_id for row in page.rows]
            while page.next:
                page = desk.queue(state="all", cursor=page.next)
                listed += [row.public_id for row in page.rows]
            assert sorted(listed) == sorted(told)

    def test_a_changed_digit_would_be_seen(self, kept, manifest):
        told = copy.deepcopy(manifest["work"])
        name, one = next(iter(told.items()))
        now = {name: seen.of_teacher(kept, *name.split(" ", 1))}
        assert seen.differences({name: one}, now) == []
        revision, found = one["answers"]
        one["answers"] = [revision, ("0" if found[0] != "0" else "1") + found[1:]]
        assert len(seen.differences({name: one}, now)) == 1

    @pytest.mark.parametrize("kind", KINDS)
    def test_it_holds_every_state(self, kept, manifest, kind):
        """A release's data proves only what it holds."""
        mine = [manifest["work"][" ".join(work)] for work in of_kind(kept, works(manifest), kind)]
        stories = {key.partition(" ")[0].partition("-")[2] for key in manifest["work"] if key.startswith(f"{kind}-")}
        wanted = {"draft", "accepted"} | (
            {"submitted", "in_review", "returned"} if activity(kind).needs_trainer else set()
        )
        assert {one["status"] for one in mine} >= wanted
        assert {"late", "withdrawn", "deleted", "reworded", "removed"} <= stories
        assert any(one["versions"] for one in mine)
        assert any(one["mode"] == "scratch" for one in mine)
        assert any("late" in line for one in mine for line in one["rounds"])

    def test_it_holds_every_move(self, kept, manifest):
        told = [one for course in manifest["desk"].values() for one in course.values()]
        verbs = {verb for one in told for verb in one["history"]}
        assert verbs >= {"submit", "claim", "withdraw", "return", "accept", "take_back", "override", "rescore"}
        assert verbs & {"reopen_kept", "reopen_zero", "reopen"}
        assert {one["grade"][2] for one in told if one["grade"]} >= {"sent", "frozen", "failed"}


class TestGoingOn:
    @pytest.mark.parametrize("kind", KINDS)
    def test_a_draft_is_finished_handed_in_and_decided(self, kept, manifest, kind):
        name, key = of_kind(kept, works(manifest, status="draft", mode="work", receipt=""), kind)[0]
        page = kept.page(name, key)
        finish(page)
        after = page.submit()
        assert after.rounds[0].number == 1
        decide(kept, page, after)

    @pytest.mark.parametrize("kind", [kind for kind in KINDS if activity(kind).needs_trainer])
    def test_returned_work_is_answered_and_accepted(self, kept, manifest, kind):
        name, key = of_kind(kept, works(manifest, status="returned", mode="work"), kind)[0]
        page = kept.page(name, key)
        before = page.open()
        comment = before.rounds[0].feedback.comments[0].id
        page.save(change("answers", f"reply:{comment}", {"text": "เติมแล้ว", "done": True}))
        finish(page)
        after = page.submit()
        assert after.rounds[0].number > before.rounds[0].number
        decide(kept, page, after)

    @pytest.mark.parametrize("kind", KINDS)
    def test_what_was_handed_in_is_taken_back(self, kept, manifest, kind):
        status = "submitted" if activity(kind).needs_trainer else "accepted"
        name, key = of_kind(kept, works(manifest, status=status, mode="work"), kind)[0]
        assert kept.page(name, key).withdraw().submission.status in ("draft", "returned")

    def test_what_a_trainer_had_begun_to_write_she_sends(self, kept, manifest):
        desk = kept.desk()
        mine = [key for key, one in manifest["desk"][str(desk.course)].items() if one["claim"] == "mine"]
        assert len(mine) >= 3
        for public_id in mine:
            assert desk.detail(public_id).review.items["comment:d1"].v["text"] == "ลองเล่าเพิ่มอีกนิด"
            assert desk.decide(public_id, "return").detail.row.status == "returned"


def finish(page):
    """Fills in the kind's finished example over what is there; keeps what else there is."""
    shown = page.open()
    example = activity(page.block.kind).example("th")
    own = OWN.get(page.block.kind, {})
    changes = [
        change(doc, key, value, shown_items[key].r if key in shown_items else 0)
        for doc, values, shown_items in (
            ("network", example["network"], shown.network.items),
            ("answers", {**example["answers"], **own}, shown.answers.items),
        )
        for key, value in values.items()
    ]
    assert page.save(*changes).conflicts == []


OWN = {
    "strength": {"rating:telling": {"now": 2, "wanted": 4, "evidence": "เล่าให้ฟัง"}},
    "aar": {"note:ownnote00001": {"question": "picture", "group": "alumni", "text": "อยากกลับมาช่วย", "order": 12}},
}
"""What the author of the kept course asks for beside the kind's own questions."""


def decide(kept, page, after):
    if activity(page.block.kind).needs_trainer:
        desk = kept.desk()
        assert desk.accept(after.submission.public_id).detail.row.status == "accepted"
    assert page.open().submission.status == "accepted"


class TestTakenOut:
    def test_a_prepared_file_is_fetched_byte_for_byte(self, kept, manifest):
        reader = kept.desk().reader()
        assert manifest["files"]
        for public_id, told in manifest["files"].items():
            fetched = api.fetch_file(reader=reader, public_id=public_id)
            content = b"".join(fetched.parts)
            assert (len(content), seen.digest(content)) == (fetched.size, told)
            with zipfile.ZipFile(io.BytesIO(content)) as archive:
                assert archive.testzip() is None

    def test_its_list_is_the_one_exported_now(self, kept, manifest):
        reader = kept.desk().reader()
        (public_id,) = manifest["files"]
        with zipfile.ZipFile(io.BytesIO(b"".join(api.fetch_file(reader=reader, public_id=public_id).parts))) as archive:
            (name,) = archive.namelist()
            was = archive.read(name).decode()
        assert_all_of_it_is_there(rows_of(was), kept.desk().export(identified=True, state="returned"))

    def test_the_csv_has_every_column_and_row_it_had(self, kept, release):
        assert_all_of_it_is_there(rows_of(release.text("export.csv")), seen.csv_rows(kept))


def rows_of(text):
    return list(csv.reader(io.StringIO(text.removeprefix(BOM), newline="")))


TIMES = {"ส่งเมื่อ", "ตัดสินเมื่อ", "Handed in", "Decided"}
"""Columns whose moment is promised, not the zone it is written in."""


def assert_all_of_it_is_there(was, now):
    """Every column under its name, and every submission's lines in their order. A later release may add columns and
    lines. Which submission comes first is no release's promise: a list is read along its index (decision 0036)."""
    (head, *_), (head_now, *_) = was, now
    assert set(head) <= set(head_now)
    places = [head_now.index(name) for name in head]
    before, after = by_submission(was), by_submission([[row[place] for place in places] for row in now])
    assert before.keys() == after.keys()
    for submission, lines in before.items():
        rest = iter(after[submission])
        missing = [line for line in lines if line not in rest]
        assert missing == [], submission


def by_submission(rows):
    head, *lines = rows
    found = {}
    for line in lines:
        cells = [instant(cell) if name in TIMES else cell for name, cell in zip(head, line, strict=True)]
        found.setdefault(line[0], []).append(cells)
    return found


def instant(cell):
    return datetime.fromisoformat(cell) if cell else None


class TestOlx:
    def test_every_block_comes_in_and_goes_out_the_same(self, release, manifest):
        files = release.olx()
        assert set(files) == set(manifest["fields"])
        for name, text in files.items():
            block = imported(text, usage_of(name))
            assert seen.digest(fields_of(block)) == manifest["fields"][name], name
            written = exported(block)
            again = imported(written, usage_of(name))
            assert seen.digest(fields_of(again)) == manifest["fields"][name], name
            assert exported(again) == written, name

    def test_what_authors_wrote_is_understood(self, release):
        edited = {}
        for name, text in release.olx().items():
            block = imported(text, usage_of(name))
            content = activity(block.kind).Content.from_author(block.content)
            for language in ("th", "en"):
                assert all(asked.into(language) for asked in content.asks), name
            if block.content:
                edited[block.kind] = content
        assert set(edited) == release.kinds()


def usage_of(name):
    from demo.course import COURSE_KEY

    return COURSE_KEY.make_usage_key("partnership", name)

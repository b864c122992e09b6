"""Somebody who was written about asks to be forgotten: her name is nowhere in the course, and all else is."""

from __future__ import annotations

from collections import Counter
from functools import cache
from io import BytesIO, StringIO
from zipfile import ZipFile

import pytest
from django.core.management import CommandError, call_command
from django.db import connection

from partnership_xblock import api
from partnership_xblock.activities import KINDS
from partnership_xblock.domain import redaction
from partnership_xblock.domain.redaction import BLANK
from partnership_xblock.models import PurgeRecord
from partnership_xblock.repositories.redaction import TABLES
from tests.fakes import dump
from tests.fakes.course import COURSE, change
from tests.privacy.story import PARTNER, tell

KEY = str(COURSE)


def carried_off(story):
    """What the teacher's bundle and a trainer's file of the course hold."""
    to = BytesIO()
    api.write_bundle(user_id=story.page.user, to=to)
    with ZipFile(to) as archive:
        bundle = [archive.read(name).decode() for name in archive.namelist()]
    return "\n".join([*bundle, *(",".join(row) for row in story.desk.export(identified=True))])


def of_each_kind_a_few(words):
    """One that goes and one that stays. A server keeps each kind's items in the same columns: that every one of them is
    found is asked once, on SQLite."""
    seen = Counter()
    for what in words:
        seen[what.partition(" ")[0]] += 1
        if what.partition(" ")[0] not in KINDS or seen[what.partition(" ")[0]] <= 2:
            yield what


@pytest.mark.slow
@pytest.mark.django_db(transaction=True)
def test_every_text_can_be_blanked_and_nothing_else_is(host, monkeypatch):
    """Each of the story's words in turn: so every column somebody writes in is known to the table of columns."""
    # Some hundred words are looked for in the same texts: each is folded once here, four fifths of the time.
    monkeypatch.setattr(redaction, "fold", cache(redaction.fold))
    story = tell(host)
    words = {**story.hers, **story.sent, "unsent": story.unsent, "reason": story.reason}
    del words["cohort"]  # the host's word for her group, not a text of anyone
    if connection.vendor != "sqlite":
        words = {what: words[what] for what in of_each_kind_a_few(words)}
    reports = {what: api.name_report(course_key=KEY, name=word) for what, word in words.items()}
    assert all(reports.values()), reports
    assert {table for report in reports.values() for table in report} == {table.name for table in TABLES}
    gone = [words.pop(what) for what in list(words)[::2]]
    for word in gone:
        assert api.forget_name(course_key=KEY, name=word)
    text = dump.database()
    carried = carried_off(story)
    assert not [word for word in gone if word in text or word in carried]
    assert not [word for word in words.values() if word not in text]
    of_kinds = {name: word for name, word in words.items() if name.partition(" ")[0] in KINDS}
    assert {name.partition(" ")[0] for name, word in of_kinds.items() if word in carried} == set(KINDS)
    assert not [name for name, word in of_kinds.items() if word not in carried]


@pytest.mark.django_db
def test_work_goes_on_afterwards(page, desk, handed_in):
    desk.give_back(handed_in, "ชวนนายสมชาย ใจดี คุยอีกครั้ง")
    stale = page.open()
    page.save(change("network", PARTNER, {"name": "นายสมชาย ใจดี", "sector": "community"}))
    before = page.open()
    api.forget_name(course_key=KEY, name="นายสมชาย ใจดี")
    after = page.open()
    assert after.network.items[PARTNER].v["name"] == BLANK
    assert after.network.revision == before.network.revision + 1
    assert after.rounds[0].feedback is not None
    assert after.rounds[0].feedback.comments[0].text == f"ชวน{BLANK} คุยอีกครั้ง"
    # A page that still shows it is told of the change like of any other: it does not come back unseen.
    seen = before.network.items[PARTNER]
    answer = page.save(change("network", PARTNER, {**seen.v, "together": "ประชุม"}, seen.r))
    assert [one.key for one in answer.conflicts] == [PARTNER]
    assert stale.network.revision < after.network.revision
    page.submit()


@pytest.mark.django_db(transaction=True)
def test_the_command_looks_first_and_keeps_no_name(page, handed_in):
    def run(*more):
        out = StringIO()
        call_command("partnership_forget_name", "--course", KEY, "--name", " วัดโพธิ์ศรีดอน ", *more, stdout=out)
        return out.getvalue()

    told = run()
    assert told.startswith("Found in:")
    assert "Nothing has been changed" in told
    assert not PurgeRecord.objects.exists()
    told = run("--yes", "--ticket", "DPO-9")
    assert told.startswith("Blanked in:")
    record = PurgeRecord.objects.get()
    assert (record.cause, record.ticket, record.course_key) == ("name", "DPO-9", KEY)
    assert record.changed["Round"] == 1
    assert "วัดโพธิ์ศรีดอน" not in dump.database()
    with pytest.raises(CommandError, match="too many words"):
        call_command("partnership_forget_name", "--course", KEY, "--name", "กก")
    with pytest.raises(CommandError, match="Not a course key"):
        call_command("partnership_forget_name", "--course", "x", "--name", "กกก")


@pytest.mark.django_db
def test_every_spelling_that_looks_alike_is_found_and_blanked(page):
    """Sara am of two characters, and one of no width inside: what a keyboard and a copied page make."""
    first, second = "\u0e25\u0e4d\u0e32\u0e14\u0e27\u0e19", "\u0e25\u0e33\u200b\u0e14\u0e27\u0e19"
    page.save(change("network", PARTNER, {"name": f"ยาย{first}", "together": f"คุยกับ{second} ทุกเดือน"}))
    assert api.name_report(course_key=KEY, name="ลำดวน")["Network"] == 1
    assert api.forget_name(course_key=KEY, name="ลำดวน")["Network"] == 1
    kept = page.open().network.items[PARTNER].v
    assert (kept["name"], kept["together"]) == (f"ยาย{BLANK}", f"คุยกับ{BLANK} ทุกเดือน")
    assert not api.name_report(course_key=KEY, name="ลำดวน")


@pytest.mark.django_db
def test_a_folded_copy_is_blanked_however_the_name_is_spelled(page, desk, handed_in, host, open_for):
    """A list is found by school and teacher, without spaces and in one spelling: nobody stands there either."""
    host.site.profiles[page.user] = "สมหญิง น้ำใส"
    other = open_for()
    other.save_example()
    api.refold()
    # Sara am as two characters, and one space more.
    assert api.name_report(course_key=KEY, name="สมหญิง  น\u0e4d\u0e49าใส") == {"SearchLine": 1}
    assert desk.queue(q="น้ำใส").rows
    assert api.forget_name(course_key=KEY, name="สมหญิง  น\u0e4d\u0e49าใส") == {"SearchLine": 1}
    assert not desk.queue(q="น้ำใส").rows
    assert desk.queue().rows

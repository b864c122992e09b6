"""Our own pages: the desk, the export, a round for paper."""

from __future__ import annotations

import csv
import json
import re
from io import StringIO

import pytest

from partnership_xblock.activities import ACTIVITIES
from partnership_xblock.models import ExportRecord
from partnership_xblock.services.wire.desk import DeskPage, PrintPage
from tests.activities.lesson.made import options, picks, raw, single, text, tries
from tests.fakes.course import COURSE, new_user, of_values
from tests.fakes.sql import own_queries

pytestmark = pytest.mark.django_db
REVIEW = f"/partnership/courses/{COURSE}/review/"
EXPORT = f"/partnership/courses/{COURSE}/export/"


def data_of(answer):
    match = re.search(r'id="partnership-data">(.*?)</script>', answer.content.decode(), re.DOTALL)
    return json.loads(match.group(1))


def test_queue_comes_with_its_page(client_of, desk, handed_in):
    client = client_of(desk.user)
    with own_queries() as queries:
        answer = client.get(REVIEW)
    page = DeskPage.model_validate(data_of(answer))
    assert [row.public_id for row in page.queue.rows] == [handed_in]
    assert page.detail is None
    assert len(queries) <= 5
    assert "csrftoken" in answer.cookies
    assert "no-store" in answer.headers["Cache-Control"]


def test_groups_stand_in_the_order_of_a_thai_dictionary(client_of, desk, host, handed_in):
    for number, name in enumerate(["อีสาน", "เหนือ", "ใต้", "กลาง"], start=1):
        host.site.put_in_cohort(number, name, COURSE)
    page = data_of(client_of(desk.user).get(REVIEW))
    assert page["groups"] == ["กลาง", "ใต้", "เหนือ", "อีสาน"]


def test_one_submission_comes_with_its_page(client_of, desk, handed_in):
    client = client_of(desk.user)
    with own_queries() as queries:
        page = DeskPage.model_validate(data_of(client.get(f"{REVIEW}{handed_in}/")))
    assert page.detail.row.public_id == handed_in
    assert page.queue is None
    assert len(queries) <= 5


class TestResults:
    @pytest.fixture
    def block(self, open_for):
        content = raw(single())
        for _ in range(5):
            page = open_for(kind="lesson", name="lesson1", content=content)
            page.save(*of_values("answers", tries("s", picks("b"))))
        return str(page.block.usage_key)

    def test_the_way_is_shown_where_somebody_has_begun(self, client_of, desk, handed_in, request):
        client = client_of(desk.user)
        assert "results" not in data_of(client.get(REVIEW))["urls"]
        request.getfixturevalue("block")
        assert data_of(client_of(desk.user).get(REVIEW))["urls"]["results"] == f"{REVIEW}results/"

    def test_the_page_asks_for_them_itself(self, client_of, desk, block):
        client = client_of(desk.user)
        with own_queries() as queries:
            page = DeskPage.model_validate(data_of(client.get(f"{REVIEW}results/", {"block": block})))
        assert (page.queue, page.detail) == (None, None)
        assert len(queries) == 1

    def test_as_a_file(self, client_of, desk, block):
        answer = client_of(desk.user).post(EXPORT, {"rows": "results", "block": block})
        written = b"".join(answer.streaming_content).decode()
        lines = list(csv.reader(StringIO(written.removeprefix("\ufeff"))))
        assert [line[2:6] for line in lines[1:]] == [["a", "0", "0", "0"], ["b", "1", "5", "5"], ["c", "0", "0", "0"]]
        assert re.fullmatch(r'attachment; filename="partnership-results-[0-9-]+\.csv"', answer["Content-Disposition"])
        assert ExportRecord.objects.get().rows == 3

    def test_no_cell_is_a_formula(self, client_of, desk, open_for):
        content = raw(single(ask=text("=1+1"), options=options("a", "b", right="b", label=text("=2+2"))))
        for _ in range(5):
            page = open_for(kind="lesson", name="lesson1", content=content)
            page.save(*of_values("answers", tries("s", picks("b"))))
        answer = client_of(desk.user).post(EXPORT, {"rows": "results", "block": str(page.block.usage_key)})
        row = list(csv.reader(StringIO(b"".join(answer.streaming_content).decode())))[1]
        assert row[1:3] == ["'=1+1", "'=2+2"]

    def test_a_file_of_nothing_is_refused_and_not_written_down(self, client_of, desk, block):
        client = client_of(desk.user)
        assert client.post(EXPORT, {"rows": "results"}).status_code == 400
        assert client.post(EXPORT, {"rows": "results", "block": "nobody"}).status_code == 404
        assert ExportRecord.objects.count() == 0


def test_filters_in_the_address_hold_and_nonsense_is_ignored(client_of, desk, handed_in):
    client = client_of(desk.user)
    assert data_of(client.get(f"{REVIEW}?state=accepted"))["queue"]["rows"] == []
    assert len(data_of(client.get(f"{REVIEW}?state=nonsense"))["queue"]["rows"]) == 1


def test_text_cannot_leave_the_script_element(client_of, desk, page, handed_in):
    desk.give_back(handed_in, "</script><script>alert(1)</script> & <!-- \u2028")
    answer = client_of(desk.user).get(f"{REVIEW}{handed_in}/")
    assert b"<script>alert(1)" not in answer.content
    assert "alert(1)" in json.dumps(data_of(answer))


@pytest.mark.parametrize("method", ["get", "post"])
def test_who_is_no_trainer_is_told_or_sent_to_log_in(client_of, open_for, handed_in, method):
    paths = [REVIEW, f"{REVIEW}{handed_in}/"] if method == "get" else [EXPORT]
    for path in paths:
        for user in (open_for().user, new_user()):
            answer = getattr(client_of(user), method)(path)
            assert answer.status_code == 403
            assert b"partnership-data" not in answer.content
        anonymous = getattr(client_of(None), method)(path)
        assert anonymous.status_code == (302 if method == "get" else 401)
    assert ExportRecord.objects.count() == 0


def test_the_list_as_a_file(client_of, desk, handed_in):
    answer = client_of(desk.user).post(EXPORT, {"state": "all"})
    assert answer.streaming
    assert answer.headers["Content-Type"] == "text/csv; charset=utf-8"
    text = b"".join(answer.streaming_content).decode("utf-8-sig")
    assert {line[0] for line in csv.reader(StringIO(text, newline=""))} == {"รหัสงาน", handed_in}
    assert ExportRecord.objects.get().identified is False


def test_an_export_is_asked_for_and_not_followed(client_of, desk):
    assert client_of(desk.user).get(EXPORT).status_code == 405


def test_a_table_with_one_line_a_teacher(client_of, desk, handed_in):
    answer = client_of(desk.user).post(EXPORT, {"state": "all", "rows": "teachers"})
    text = b"".join(answer.streaming_content).decode()
    assert "partnership-teachers-2026" in answer.headers["Content-Disposition"]
    assert len(text.strip().splitlines()) == 2


def test_a_round_for_paper(client_of, page, desk, handed_in):
    public_id = page.open().rounds[0].public_id
    path = f"/partnership/rounds/{public_id}/print/"
    for user in (page.user, desk.user):
        shown = PrintPage.model_validate(data_of(client_of(user).get(f"{path}?digits=thai")))
        assert shown.round.public_id == public_id
        assert shown.thai_digits
    assert client_of(new_user()).get(path).status_code == 403
    assert client_of(None).get(path).status_code == 302


def test_pages_are_given_the_addresses_of_files_that_come_later(client_of, page, desk, handed_in, monkeypatch):
    """By the storage, which alone knows a file's name of today."""
    monkeypatch.setattr(
        "django.templatetags.static.StaticNode.handle_simple", staticmethod(lambda name: f"/hashed/{name}?1a2b")
    )
    paper = ("more-map.js", "more-map.css", "drawing-worker.js")
    every = [name for kind in ACTIVITIES for name in kind.later]
    round_id = page.open().rounds[0].public_id
    for path, names in ((REVIEW, every), (f"/partnership/rounds/{round_id}/print/", paper)):
        later = {name: f"/hashed/partnership_xblock/{name.rpartition('.')[2]}/{name}?1a2b" for name in names}
        given = data_of(client_of(desk.user).get(path))["later"]
        assert later.items() <= given.items()
        assert all(
            re.fullmatch(r"/hashed/partnership_xblock/(js|css|words)/\S+\?1a2b", each) for each in given.values()
        )


def test_verbs_bring_their_own_transactions():
    """The platform wraps each request in one; inside it a deadlock could not be tried again."""
    from django.db import DEFAULT_DB_ALIAS
    from django.urls import get_resolver

    def views(patterns):
        for pattern in patterns:
            yield from views(pattern.url_patterns) if hasattr(pattern, "url_patterns") else [pattern]

    ours = [one for one in views(get_resolver("partnership_xblock.urls").url_patterns) if one.name != "schema"]
    assert len(ours) == 27
    assert all(DEFAULT_DB_ALIAS in getattr(one.callback, "_non_atomic_requests", ()) for one in ours)

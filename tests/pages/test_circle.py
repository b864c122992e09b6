"""What teachers of a course read of colleagues: as themselves, while they are enrolled, and until it is withdrawn."""

from __future__ import annotations

import re

import pytest
from django.contrib.auth import get_user_model
from django.utils import timezone, translation

from partnership_xblock import api
from partnership_xblock.host.protocol import Masquerade
from partnership_xblock.models import Network, SharedWork, Submission
from partnership_xblock.repositories import shared as repository
from tests.fakes.course import COURSE, change, new_user
from tests.fakes.sql import own_queries
from tests.services.learner.test_sharing import ask, folder, publish, write

__all__ = ["folder"]

pytestmark = pytest.mark.django_db
LIST = f"/partnership/courses/{COURSE}/shared/"
ONE = f"{LIST}1/"
PREVIEW = "/partnership/drafts/{}/shared/"


@pytest.fixture
def shared(folder):
    publish(folder)
    return folder


@pytest.fixture
def colleague(host, client_of):
    """Another teacher of the course, with a browser."""

    def build(*, trainer=False, enrolled=True):
        person = new_user()
        if enrolled or trainer:
            host.enrol(person, COURSE, trainer=trainer)
        return client_of(person), person

    return build


def body(client, path=ONE, status=200):
    answer = client.get(path)
    assert answer.status_code == status, answer.content.decode()
    assert "no-store" in answer.headers["Cache-Control"]
    return answer.content.decode()


@pytest.mark.parametrize("trainer", [False, True])
def test_a_colleague_and_a_trainer_read_it_without_names(shared, colleague, trainer):
    client, _ = colleague(trainer=trainer)
    for page in (body(client, LIST), body(client)):
        assert "ครูโรงเรียนขยายโอกาส ภาคตะวันออกเฉียงเหนือ" in page
        assert "บันทึกที่ 1" in page
        assert "สงวนสิทธิ์" in page
        assert '<meta name="robots" content="noindex">' in page
        assert not any(word in page for word in ("อารีย์", "ดอนตะวัน", "โพธิ์ศรี", "ลับเรื่อง"))
    one = body(client)
    assert "เด็กอ่านจนจบเล่ม" in one
    assert "เรียกคืนไม่ได้" in one, "what withdrawing cannot do is said"


def test_with_her_name_where_she_said_so(folder, colleague):
    choices = {"share": {"names": "alias", "me": True, "licence": "by"}}
    looked = ask(folder, choices=choices)
    ask(folder, "publish", token="token-one", digest=looked.digest, choices=choices)
    client, _ = colleague()
    page = body(client)
    assert "อารีย์ ดอนตะวัน" in page
    assert "โรงเรียนบ้านดอนตะวัน" in page
    assert "CC BY" in page


def test_who_left_the_course_gets_nothing(shared, colleague, host):
    client, person = colleague()
    assert "เด็กอ่าน" in body(client)
    host.leave(person, COURSE)
    for path in (LIST, ONE):
        assert "เด็กอ่าน" not in body(client, path, 403)


def test_nobody_else(shared, colleague, client_of):
    stranger, _ = colleague(enrolled=False)
    for path in (LIST, ONE):
        assert "เด็กอ่าน" not in body(stranger, path, 403)
    visitor = client_of(None)
    for path in (LIST, ONE):
        answer = visitor.get(path)
        assert (answer.status_code, answer.content) == (302, b"")


def test_nobody_who_masquerades(shared, colleague, host):
    client, _ = colleague(trainer=True)
    host.masked = Masquerade(learner_id=None)
    for path in (LIST, ONE):
        assert "เด็กอ่าน" not in body(client, path, 403)


def test_withdrawn_it_is_gone_at_once_and_its_number_stays_empty(shared, colleague):
    client, _ = colleague()
    ask(shared, "withdraw")
    gone = body(client, ONE, 410)
    assert "เด็กอ่าน" not in gone
    assert "ถอน" in gone
    assert "บันทึกที่ 1" not in body(client, LIST)
    assert "ยังไม่มี" in body(client, LIST)


class TestHerOwn:
    """Leaving a course closes its blocks: what she shared must not be out of her reach."""

    def test_after_leaving_she_reads_it_and_withdraws_it(self, shared, colleague, client_of, host):
        host.leave(shared.user, COURSE)
        hers = client_of(shared.user)
        assert "เด็กอ่าน" not in body(hers, LIST, 403), "what others shared is not hers"
        page = body(hers)
        assert "เด็กอ่านจนจบเล่ม" in page
        assert "นี่คือบันทึกของครูเอง" in page
        assert "pd-back" not in page, "no way to what is closed to her"
        answer = hers.post(ONE)
        assert (answer.status_code, answer.headers["Cache-Control"].count("no-store")) == (200, 1)
        assert "ถอนบันทึก" in answer.content.decode()
        assert SharedWork.objects.get().body == {}
        body(hers, ONE, 410)
        reader, _ = colleague()
        body(reader, ONE, 410)

    def test_twice_is_once(self, shared, client_of):
        hers = client_of(shared.user)
        assert 'class="pd-back"' in hers.get(ONE).content.decode()
        with own_queries() as queries:
            assert hers.post(ONE).status_code == 200
        assert len(queries) <= 6, queries
        assert hers.post(ONE).status_code == 200
        assert SharedWork.objects.get().revision == 2

    def test_nobody_else_withdraws_it(self, shared, colleague, client_of, host):
        for options in ({}, {"trainer": True}, {"enrolled": False}):
            client, _ = colleague(**options)
            assert client.post(ONE).status_code == 403, options
            assert 'method="post"' not in client.get(ONE).content.decode()
        assert client_of(None).post(ONE).status_code == 401
        host.masked = Masquerade(learner_id=shared.user)
        assert client_of(shared.user).post(ONE).status_code == 403
        assert SharedWork.objects.get().withdrawn_at is None

    def test_only_from_our_own_page(self, shared, client_of, host):
        client = client_of(shared.user, csrf=True)
        assert client.post(ONE).status_code == 403
        page = client.get(ONE).content.decode()
        token = re.search(r'name="csrfmiddlewaretoken" value="(\w+)"', page).group(1)
        assert client.post(ONE, {"csrfmiddlewaretoken": token}).status_code == 200
        assert SharedWork.objects.get().withdrawn_at == host.clock

    def test_a_number_nobody_has(self, shared, client_of):
        assert client_of(shared.user).post(f"{LIST}7/").status_code == 403
        shared.host.leave(shared.user, COURSE)
        assert client_of(shared.user).get(f"{LIST}7/").status_code == 403


def test_with_the_account_it_is_gone(shared, colleague):
    client, _ = colleague()
    api.erase_person(user_id=shared.user)
    body(client, ONE, 404)


@pytest.mark.parametrize("number", ["2", "9999999999", "0", "-1", "1.0", "01"])
def test_no_such_number(shared, colleague, number):
    client, _ = colleague()
    assert client.get(f"{LIST}{number}/").status_code == 404


def test_nothing_of_another_course(shared, colleague, host):
    client, person = colleague(enrolled=False)
    elsewhere = "course-v1:Krabi+PX102+2569"
    host.enrol(person, type(COURSE).from_string(elsewhere))
    page = body(client, f"/partnership/courses/{elsewhere}/shared/")
    assert "บันทึกที่ 1" not in page
    body(client, f"/partnership/courses/{elsewhere}/shared/1/", 404)


def test_words_of_hers_are_never_markup(folder, colleague):
    folder.save(change("answers", "look:self", {"text": "<script>alert(1)</script>"}))
    publish(folder)
    client, _ = colleague()
    assert "<script>" not in body(client)
    assert "&lt;script&gt;" in body(client)


def test_in_english_the_page_and_in_her_language_the_work(shared, colleague):
    client, _ = colleague()
    with translation.override("en"):
        page = body(client)
    assert "Record 1" in page
    assert '<section class="px-card" lang="th">' in page


class TestPages:
    @pytest.fixture
    def many(self, db):
        """Forty-five records of as many teachers; every third is withdrawn."""
        now = timezone.now()
        users = get_user_model().objects.bulk_create([get_user_model()(username=f"many{n}") for n in range(45)])
        for number, user in enumerate(users, 1):
            network = Network.objects.create(learner_id=user.pk, course_key=str(COURSE))
            work = Submission.objects.create(
                usage_key="u", course_key=str(COURSE), learner_id=user.pk, network=network, kind="portfolio",
                created_at=now,
            )  # fmt: skip
            SharedWork.objects.create(
                submission=work, course_key=str(COURSE), number=number, shared_at=now,
                withdrawn_at=now if number % 3 == 0 else None,
                head={"title": "แฟ้ม", "by": "ครู", "parts": [], "licence": {}}, body={"parts": []},
            )  # fmt: skip

    def test_twenty_a_page_the_newest_first(self, many, colleague):
        client, _ = colleague()
        first = body(client, LIST)
        shown = [n for n in range(45, 0, -1) if f"บันทึกที่ {n}<" in first]
        assert shown == [n for n in range(45, 0, -1) if n % 3][:20]
        assert f"?below={shown[-1]}" in first
        second = body(client, f"{LIST}?below={shown[-1]}")
        rest = [n for n in range(45, 0, -1) if f"บันทึกที่ {n}<" in second]
        assert rest == [n for n in range(45, 0, -1) if n % 3][20:]
        assert "?below=" not in second

    @pytest.mark.parametrize("below", ["", "x", "-4", "9" * 30, "๕", "1e3"])
    def test_any_address_is_answered(self, many, colleague, below):
        client, _ = colleague()
        body(client, f"{LIST}?below={below}")

    def test_one_query_however_many_and_no_body_is_read(self, many, colleague):
        client, _ = colleague()
        with own_queries() as queries:
            body(client, LIST)
        (only,) = queries
        assert '"body"' not in only
        assert f"LIMIT {repository.PAGE + 1}" in only

    def test_one_record_is_one_query(self, many, colleague):
        client, _ = colleague()
        with own_queries() as queries:
            body(client)
        assert len(queries) == 1


class TestPreview:
    def test_is_hers_alone_and_says_that_nothing_is_shared(self, folder, client_of, host, colleague):
        host.blocks[folder.block.usage_key] = None
        path = PREVIEW.format(folder.block.usage_key)
        client, _ = colleague()
        assert client.get(path).status_code == 404
        visitor = client_of(None).get(path)
        assert visitor.status_code == 302


def test_a_second_teacher_has_the_next_number(shared, open_for, colleague):
    other = open_for(kind="portfolio", name="folder")
    write(other)
    publish(other)
    client, _ = colleague()
    page = body(client, LIST)
    assert page.index("บันทึกที่ 2") < page.index("บันทึกที่ 1")

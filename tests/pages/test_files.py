"""The page of prepared files."""

from __future__ import annotations

import zipfile
from io import BytesIO

import pytest

from partnership_xblock.domain.prepared import AVAILABLE, SIGN_OF_LIFE
from partnership_xblock.models import PreparedFile
from partnership_xblock.wording import say
from partnership_xblock.wording.review import WORDS
from tests.fakes.course import COURSE, new_user
from tests.fakes.sql import own_queries
from tests.fakes.worker import platform_worker

pytestmark = pytest.mark.django_db
EXPORT = f"/partnership/courses/{COURSE}/export/"
FILES = f"/partnership/courses/{COURSE}/files/"


@pytest.fixture
def worker(settings):
    settings.PARTNERSHIP_EXPORT_FILE_FROM = 1
    with platform_worker() as result:
        yield result


@pytest.fixture
def asked_for(worker, client_of, desk, handed_in, django_capture_on_commit_callbacks):
    """A trainer's browser that has asked for the whole list."""
    client = client_of(desk.user)
    with django_capture_on_commit_callbacks(execute=True):
        answer = client.post(EXPORT, {"state": "all", "identified": "1"})
    assert (answer.status_code, answer.url) == (303, FILES)
    return client


def shown(client):
    answer = client.get(FILES)
    assert answer.status_code == 200
    assert "no-store" in answer.headers["Cache-Control"]
    return answer.content.decode()


def test_without_a_file_it_says_where_one_is_asked_for(worker, client_of, desk):
    """In the words that stand there."""
    page = shown(client_of(desk.user))
    assert f"“{say(WORDS['desk.export'], 'th')}”" in page
    assert 'class="pd-back"' in page, "as large as a finger, as on every page of the desk"


def test_each_state_is_a_sentence(asked_for, worker, host):
    assert "รอคิวอยู่" in shown(asked_for)
    PreparedFile.objects.update(state="running")
    assert "กำลังนับงาน" in shown(asked_for)
    PreparedFile.objects.update(done=1200, total=24000)
    assert "1,200 จาก 24,000" in shown(asked_for)
    assert '<progress aria-hidden="true" max="24000" value="1200">' in shown(asked_for)
    host.clock += 2 * SIGN_OF_LIFE
    assert "ทำไฟล์ไม่สำเร็จ" in shown(asked_for)


def test_ready_it_is_fetched_and_after_a_day_it_is_gone(asked_for, worker, host):
    worker.work()
    page = shown(asked_for)
    assert "21 พ.ย. 2569 10:00 น." in page
    path = f"{FILES}{PreparedFile.objects.get().public_id}/"
    assert f'href="{PreparedFile.objects.get().public_id}/"' in page
    answer = asked_for.get(path)
    content = b"".join(answer.streaming_content)
    assert answer.headers["Content-Type"] == "application/zip"
    assert answer.headers["Content-Length"] == str(len(content))
    assert "attachment" in answer.headers["Content-Disposition"]
    assert zipfile.ZipFile(BytesIO(content)).testzip() is None
    host.clock += AVAILABLE
    gone = asked_for.get(path)
    assert gone.status_code == 410
    assert "ลบ" in gone.content.decode()
    assert "ลบแล้ว" in shown(asked_for)


def test_before_it_is_made_it_is_not_there_yet(asked_for):
    answer = asked_for.get(f"{FILES}{PreparedFile.objects.get().public_id}/")
    assert answer.status_code == 409


def test_only_who_asked_gets_it(asked_for, worker, client_of, desk_for, page):
    worker.work()
    path = f"{FILES}{PreparedFile.objects.get().public_id}/"
    for user, status in ((desk_for().user, 404), (page.user, 403), (new_user(), 403), (None, 302)):
        assert client_of(user).get(path).status_code == status


def test_nobody_asked_for_anything(worker, client_of, desk):
    client = client_of(desk.user)
    with own_queries() as queries:
        assert "ยังไม่ได้ขอไฟล์" in shown(client)
    assert len(queries) <= 2


def test_english_says_it_too(asked_for):
    answer = asked_for.get(FILES, headers={"Accept-Language": "en"})
    assert answer.status_code == 200


def test_the_desk_shows_the_way_only_where_files_are_prepared(client_of, desk, handed_in):
    client = client_of(desk.user)
    review = f"/partnership/courses/{COURSE}/review/"
    assert FILES not in client.get(review).content.decode()
    with platform_worker():
        assert FILES in client.get(review).content.decode()

"""What Studio's form only reads and tries is asked at addresses of our own: they store nothing."""

from __future__ import annotations

import pytest

from partnership_xblock.block import PartnershipXBlock
from partnership_xblock.block_parts.read_address import READS
from tests.block.test_content_form import Author
from tests.fakes.courseware import COURSE, USAGE
from tests.fakes.people import AUTHORS, STRANGERS, TEACHERS
from tests.fakes.vocabulary import WITH_GROWERS, lists

NAMES = ("content", "try", "vocabulary", "rubrics", "stored")
SAVES = {"save", "view"}
"""Of Studio's, the handler that saves, and the view that is no handler."""


@pytest.fixture(autouse=True)
def _mounted(settings):
    settings.ROOT_URLCONF = "tests.access.urls"


@pytest.fixture
def author(course, people):
    return Author(course, people["staff"])


@pytest.fixture
def body(author):
    content = author.content()["content"]
    kind = {"kind": "map", "preset": ""}
    return {"content": kind, "try": {**kind, "content": content}, "vocabulary": {}, "rubrics": {}, "stored": {}}


@pytest.fixture
def saved_by_another(author, people):
    """Another author saves a text while this author's request is under way."""

    def save():
        other = Author(author.course, people["instructor"])
        content = other.content()["content"]
        content["questions"][0]["label"]["th"] = "ของอีกคน"
        assert other.save(content).status == 200

    return save


def text_saved(author):
    return author.course.fields.get("content", {}).get("questions", [{"label": {"th": ""}}])[0]["label"]["th"]


def test_every_handler_of_studio_that_only_reads_has_an_address():
    of_studio = {name.removeprefix("studio_") for name in dir(PartnershipXBlock) if name.startswith("studio_")}
    assert set(NAMES) == set(READS) == of_studio - SAVES


@pytest.mark.parametrize("name", NAMES)
def test_what_another_author_saved_meanwhile_stays(author, body, saved_by_another, name):
    path = author.open["reads"] + f"{name}/"
    assert author.course.studio_read(author.user, path, body[name], meanwhile=saved_by_another).status == 200
    assert text_saved(author) == "ของอีกคน"


@pytest.mark.parametrize("name", NAMES)
def test_what_a_handler_only_read_undoes_nothing_either(author, body, saved_by_another, name):
    """Studio throws away what a handler made of a version that is no longer the course's (decision 0084)."""
    handler = f"studio_{name}"
    answer = author.course.studio_handler(author.user, handler, body[name], meanwhile=saved_by_another)
    assert answer.status == 200
    assert text_saved(author) == "ของอีกคน"


@pytest.mark.parametrize("name", NAMES)
def test_the_answer_is_the_handlers(author, body, name):
    read = author.course.studio_read(author.user, author.open["reads"] + f"{name}/", body[name])
    assert read.body == author.ask(f"studio_{name}", **body[name]).body
    assert "no-store" in read.headers["Cache-Control"]


def test_a_draft_is_read_as_it_was_saved_last(author):
    content = author.content()["content"]
    content["trust"] = True
    author.save(content)
    path = author.open["reads"] + "content/"
    assert author.course.studio_read(author.user, path, {"kind": "map", "preset": ""}).body["content"]["trust"] is True


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("who", ["anonymous", *STRANGERS, *TEACHERS, "limited_staff"])
def test_only_authors_of_the_course_are_answered(course, people, author, body, name, who):
    assert who not in AUTHORS
    answer = course.studio_read(people[who], author.open["reads"] + f"{name}/", body[name])
    assert (answer.status, answer.code) == ((401, "login_required") if who == "anonymous" else (403, "not_allowed"))


@pytest.mark.parametrize("name", NAMES)
def test_the_site_asks_for_its_token(course, author, body, name, settings):
    settings.MIDDLEWARE = [*settings.MIDDLEWARE, "django.middleware.csrf.CsrfViewMiddleware"]
    path = author.open["reads"] + f"{name}/"
    answer = course.studio_read(author.user, path, body[name], enforce_csrf_checks=True)
    assert (answer.status, answer.body) == (403, None)
    token = "t" * 32
    given = {"enforce_csrf_checks": True, "headers": {"X-CSRFToken": token, "Cookie": f"csrftoken={token}"}}
    assert course.studio_read(author.user, path, body[name], **given).status == 200


def test_blocks_of_elsewhere_and_of_other_types_are_not_read(course, author, people):
    for key in (
        str(USAGE).replace("partnership", "problem"),
        "lb:PLC:ACTS:partnership:map1",
        "no-key",
    ):
        answer = course.studio_read(author.user, f"/partnership/studio/{key}/content/", {"kind": "map", "preset": ""})
        assert (answer.status, answer.code) == (404, "not_found"), key
    foreign = str(USAGE).replace(str(COURSE.run), "2570")
    answer = course.studio_read(author.user, f"/partnership/studio/{foreign}/content/", {"kind": "map", "preset": ""})
    assert (answer.status, answer.code) == (403, "not_allowed")


def test_a_block_that_is_gone(course, author):
    course.platform.published.discard(str(USAGE))
    course.platform.outline.clear()
    answer = course.studio_read(author.user, author.open["reads"] + "content/", {"kind": "map", "preset": ""})
    assert (answer.status, answer.code) == (404, "not_found")


def test_nothing_is_saved_here(course, author):
    answer = course.studio_read(
        author.user, author.open["reads"] + "vocabulary/", {"lists": lists(partners=WITH_GROWERS), "seen": 0}
    )
    assert (answer.status, answer.code) == (400, "bad_request")
    assert author.course.fields == {}


def test_a_request_that_is_too_large_is_refused_in_words(course, author):
    body = b'{"kind": "map", "preset": "", "content": {"x": "' + b"a" * (3 * 2**20) + b'"}}'
    answer = course.studio_read(author.user, author.open["reads"] + "try/", body)
    assert (answer.status, answer.code) == (413, "too_large")


def test_without_such_addresses_the_form_asks_the_handlers(course, people, settings):
    settings.ROOT_URLCONF = "partnership_xblock.urls"
    assert Author(course, people["staff"]).open["reads"] == ""

"""The access table, rows of the pages and the REST API: every address of ours, for every column."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, unquote

import pytest
from django.test import Client, RequestFactory
from django.urls import get_resolver, resolve

from partnership_xblock import api
from partnership_xblock.host import current_host
from partnership_xblock.models import Submission
from partnership_xblock.services.records.mail_off import off_url
from tests.access.conftest import MARK
from tests.access.kept import kept
from tests.fakes.courseware import COURSE, USAGE
from tests.fakes.looking import look_as
from tests.fakes.people import ELSEWHERE, STRANGERS, TEACHERS, TRAINERS
from tests.fakes.plain_site import Plain
from tests.fakes.writing import signed

COURSE_URL = f"/partnership/courses/{COURSE}"
API = "/partnership/api/v1"


@dataclass(frozen=True)
class Endpoint:
    """One method of one address. `page`: answered in HTML, and a visitor is led to the login."""

    name: str
    method: str
    path: str
    page: bool = False
    body: Any = None
    done: tuple[int, ...] = (200,)
    """What a trainer of the course may get: some moves need a claim first."""


DESK = (
    Endpoint("review", "get", f"{COURSE_URL}/review/", page=True),
    Endpoint("review-results", "get", f"{COURSE_URL}/review/results/", page=True),
    Endpoint("review-one", "get", f"{COURSE_URL}/review/{{submission}}/", page=True),
    Endpoint("export", "post", f"{COURSE_URL}/export/", page=True),
    Endpoint("files", "get", f"{COURSE_URL}/files/", page=True),
    Endpoint("file", "get", f"{COURSE_URL}/files/{'0' * 32}/", page=True, done=(404,)),
    Endpoint("v1:submissions", "get", f"{API}/courses/{COURSE}/submissions/"),
    Endpoint("v1:absent", "get", f"{API}/courses/{COURSE}/absent/"),
    Endpoint("v1:results", "get", f"{API}/courses/{COURSE}/results/"),
    Endpoint(
        "v1:block-results", "get", f"{API}/courses/{COURSE}/results/block/?block={quote(str(USAGE))}", done=(404,),
    ),
    Endpoint("v1:reminders", "post", f"{API}/courses/{COURSE}/reminders/", body={}),
    Endpoint("v1:daily-mail", "post", f"{API}/courses/{COURSE}/daily-mail/", body={"rhythm": "off"}),
    Endpoint("v1:submission", "get", f"{API}/submissions/{{submission}}/"),
    Endpoint("v1:claim", "post", f"{API}/submissions/{{submission}}/claim/", body={}),
    Endpoint("v1:release", "post", f"{API}/submissions/{{submission}}/release/", body={}, done=(409,)),
    Endpoint("v1:review", "patch", f"{API}/submissions/{{submission}}/review/", body={"changes": []}, done=(409,)),
    Endpoint("v1:score", "post", f"{API}/submissions/{{submission}}/score/", body={"round": "0" * 32}, done=(409,)),
    Endpoint(
        "v1:decision", "post", f"{API}/submissions/{{submission}}/decision/",
        body={"decision": "accept", "round": "0" * 32, "revision": 0}, done=(409,),
    ),
    Endpoint("v1:take-back", "post", f"{API}/submissions/{{submission}}/take-back/", body={}, done=(409,)),
    Endpoint("v1:reopen", "post", f"{API}/submissions/{{submission}}/reopen/", body={"reason": "ขอเพิ่ม"}, done=(409,)),
)  # fmt: skip
PRINT = Endpoint("print", "get", "/partnership/rounds/{round}/print/", page=True)
DRAFT = Endpoint("print-draft", "get", f"/partnership/drafts/{USAGE}/print/", page=True)
CIRCLE = (
    Endpoint("circle", "get", f"{COURSE_URL}/shared/", page=True),
    Endpoint("shared", "get", f"{COURSE_URL}/shared/1/", page=True, done=(404,)),
)
UNSHARE = Endpoint("shared", "post", f"{COURSE_URL}/shared/1/", page=True)
PREVIEW = Endpoint("shared-preview", "get", f"/partnership/drafts/{USAGE}/shared/", page=True)
WORK = Endpoint("work", "get", "/partnership/work/{submission}/", page=True)
OFF = Endpoint("mail-off", "get", "/partnership/mail-off/{token}/", page=True)
SCHEMA = Endpoint("v1:schema", "get", f"{API}/schema/")


@pytest.fixture(scope="module")
def begun(rows):
    """Her submission's and round's public ids, and all that is kept."""
    (submission,), (round_,) = rows["Submission"], rows["Round"]
    return {"submission": submission["public_id"], "round": round_["public_id"], "kept": rows}


@pytest.fixture
def work(begun, settings):
    settings.ROOT_URLCONF = "tests.access.urls"
    settings.LOGIN_URL = "/login"
    return dict(begun)


def ask(endpoint, work, user, **client_options):
    client = Client(**client_options)
    if user is not None:
        client.force_login(user, backend="django.contrib.auth.backends.ModelBackend")
    return sent(client, endpoint, work, user)


def sent(client, endpoint, work, user):
    """The request itself, signed as whoever is logged in."""
    path = endpoint.path.format(**work)
    if endpoint.body is None:
        return getattr(client, endpoint.method)(path)
    person = api.person_token(user_id=user.pk, course_key=COURSE) if user is not None else "x"
    body = json.dumps({"person": person, **endpoint.body})
    return getattr(client, endpoint.method)(path, body, content_type="application/json")


def text_of(response):
    content = b"".join(response.streaming_content) if response.streaming else response.content
    return content.decode()


def by_name(endpoints):
    return pytest.mark.parametrize("endpoint", endpoints, ids=lambda one: f"{one.method} {one.name}")


def test_every_address_is_in_this_table(work):
    """A new address must be given its row."""

    def names(resolver, prefix=""):
        for pattern in resolver.url_patterns:
            if hasattr(pattern, "url_patterns"):
                space = f"{prefix}{pattern.namespace}:" if pattern.namespace else prefix
                yield from names(pattern, space)
            else:
                yield f"{prefix}{pattern.name}"

    ours = {name.removeprefix("partnership_xblock:") for name in names(get_resolver()) if name != "login"}
    ours.remove("partnership_studio:read")  # its row is in `tests/block/test_reading.py`
    assert ours == {one.name for one in (*DESK, *CIRCLE, PREVIEW, PRINT, DRAFT, WORK, OFF, SCHEMA)}


@pytest.mark.parametrize("name", [None, "outsider", "teacher", "staff"])
def test_who_has_the_link_of_a_mail_needs_no_login_and_sees_nothing(people, work, name):
    """`tests/services/desk/test_remind.py` says what it does."""
    token = off_url("remind", people.id("teacher")).rstrip("/").rpartition("/")[2]
    user = None if name is None else people[name]
    response = ask(OFF, {**work, "token": token}, user)
    assert response.status_code == 200
    assert MARK not in text_of(response)
    assert ask(OFF, {**work, "token": token[:-1] + "~"}, user).status_code == 404
    assert ask(OFF, {**work, "token": "remind.1.x"}, user).status_code == 404
    assert kept() == work["kept"]


class TestCircle:
    """What is in it, and for how long anybody reads it, is in `tests/pages/test_circle.py`."""

    @by_name((*CIRCLE, PREVIEW))
    def test_anonymous(self, work, endpoint):
        response = ask(endpoint, work, None)
        assert response.status_code == 302
        assert unquote(response.url).startswith(current_host().page_url("/login?next=/partnership/"))

    @by_name(CIRCLE)
    @pytest.mark.parametrize("name", STRANGERS)
    def test_who_is_not_in_the_course(self, people, work, name, endpoint):
        assert ask(endpoint, work, people[name]).status_code == 403

    @by_name(CIRCLE)
    @pytest.mark.parametrize("name", [*TEACHERS, *TRAINERS])
    def test_teachers_and_trainers_of_the_course(self, people, work, name, endpoint):
        response = ask(endpoint, work, people[name])
        assert response.status_code in endpoint.done
        assert MARK not in text_of(response), "nothing of hers was shared"

    @pytest.mark.parametrize("name", [*STRANGERS, *TEACHERS, *TRAINERS])
    def test_a_map_has_no_preview_for_anybody(self, course, people, work, name):
        course.platform.modulestore = course.bound
        response = ask(PREVIEW, work, people[name])
        assert response.status_code in (403, 404)
        assert MARK not in text_of(response)

    @pytest.mark.parametrize("name", [None, *STRANGERS, *TEACHERS, *TRAINERS])
    def test_nobody_withdraws_what_is_not_hers(self, people, work, name):
        response = ask(UNSHARE, work, None if name is None else people[name])
        assert response.status_code == (401 if name is None else 403)

    @by_name((*CIRCLE, PREVIEW, UNSHARE))
    def test_nothing_is_written(self, course, people, work, endpoint):
        course.platform.modulestore = course.bound
        ask(endpoint, work, people["teacher"])
        assert kept() == work["kept"]


class TestDesk:
    @by_name(DESK)
    def test_anonymous(self, work, endpoint):
        response = ask(endpoint, work, None)
        if endpoint.page and endpoint.method == "get":
            assert response.status_code == 302
            assert unquote(response.url).startswith(current_host().page_url("/login?next=/partnership/"))
        else:
            assert response.status_code == 401
        assert MARK not in text_of(response)
        assert kept() == work["kept"]

    @by_name(DESK)
    @pytest.mark.parametrize("name", [*STRANGERS, *TEACHERS])
    def test_everybody_but_trainers_of_this_course(self, people, work, name, endpoint):
        response = ask(endpoint, work, people[name])
        assert response.status_code in (403, 404)
        if not endpoint.page:
            assert response.json()["error"]["message"]
        assert MARK not in text_of(response)
        assert kept() == work["kept"]

    @by_name(DESK)
    @pytest.mark.parametrize("name", TRAINERS)
    def test_trainers(self, people, work, name, endpoint):
        response = ask(endpoint, work, people[name])
        assert response.status_code in endpoint.done, text_of(response)

    def test_a_trainer_of_another_course_has_a_desk_of_her_own_without_this_work(self, people, work):
        elsewhere = Endpoint("queue", "get", f"{API}/courses/{ELSEWHERE}/submissions/")
        response = ask(elsewhere, work, people["foreign_staff"])
        assert response.status_code == 200
        assert work["submission"] not in text_of(response)

    @pytest.mark.parametrize("name", ["foreign_staff", "foreign_author"])
    def test_not_even_through_the_address_of_her_own_course(self, people, work, name):
        own = Endpoint("one", "get", f"/partnership/courses/{ELSEWHERE}/review/{work['submission']}/", page=True)
        response = ask(own, work, people[name])
        assert response.status_code in (403, 404)
        assert MARK not in text_of(response)

    @by_name([one for one in DESK if one.method in ("post", "patch") and not one.page])
    def test_a_session_needs_its_csrf_token(self, people, work, endpoint):
        """The export is a plain Django view: there the site's CsrfViewMiddleware asks for it."""
        response = ask(endpoint, work, people["staff"], enforce_csrf_checks=True)
        assert response.status_code == 403
        assert kept() == work["kept"]

    def test_nobody_acts_under_a_session_the_page_was_not_opened_in(self, people, work):
        client = Client()
        client.force_login(people["instructor"])
        token = api.person_token(user_id=people.id("staff"), course_key=COURSE)
        response = client.post(
            f"{API}/submissions/{work['submission']}/claim/", {"person": token}, content_type="application/json"
        )
        assert (response.status_code, response.json()["error"]["code"]) == (403, "other_person")
        assert kept() == work["kept"]

    @by_name(DESK)
    def test_looking_as_a_learner_the_desk_is_the_real_persons(self, people, work, endpoint):
        """The choice lives in the session, and our pages do not ask for it (host-behaviour.md 2.8)."""
        client = Client()
        client.force_login(people["limited_staff"])
        session = client.session
        session["masquerade_settings"] = {str(COURSE): {"role": "student", "user_name": "teacher"}}
        session.save()
        response = sent(client, endpoint, work, people["limited_staff"])
        assert response.status_code in endpoint.done, text_of(response)

    def test_even_where_the_request_has_become_the_learners(self, course, people, work):
        """As in a page that renders a block (courseware/views/views.py, render_xblock): she carries who is behind."""
        if isinstance(course.platform, Plain):
            return  # a plain site leaves the request to the person at the keyboard
        for path, expected in ((DESK[0].path, 200), (PRINT.path.format(**work), 200)):
            request = RequestFactory().get(path)
            request.user, request.session = people["staff"], {}
            request.user = look_as(request, COURSE, people["other_teacher"])
            assert request.user.pk == people.id("other_teacher")
            found = resolve(path)
            assert found.func(request, *found.args, **found.kwargs).status_code == expected


class TestResults:
    """Where there is something to see, which in the table above there is not."""

    LESSON = str(USAGE.course_key.make_usage_key("partnership", "lesson"))
    ONE = Endpoint("v1:block-results", "get", f"{API}/courses/{COURSE}/results/block/?block={quote(LESSON)}")
    FILE = f"{COURSE_URL}/export/"

    @pytest.fixture(autouse=True)
    def _answered(self, people, work, monkeypatch):
        monkeypatch.setattr("partnership_xblock.domain.suppression.FEWEST", 1)
        now = current_host().now()
        Submission.objects.create(
            usage_key=self.LESSON,
            course_key=str(COURSE),
            learner_id=people.id("teacher"),
            network=Submission.objects.get().network,
            kind="lesson",
            status="accepted",
            draft={"take": {"v": {"text": MARK, "partner": ""}, "r": 1}},
            created_at=now,
            last_saved_at=now,
        )

    @pytest.mark.parametrize("name", TRAINERS)
    def test_trainers(self, people, work, name):
        found = ask(self.ONE, work, people[name]).json()
        assert (found["analysis"]["started"], found["analysis"]["sentences"]) == (1, [MARK])

    @pytest.mark.parametrize("name", [None, *STRANGERS, *TEACHERS])
    def test_nobody_else(self, people, work, name):
        user = None if name is None else people[name]
        client = Client()
        if user is not None:
            client.force_login(user, backend="django.contrib.auth.backends.ModelBackend")
        for response in (
            ask(self.ONE, work, user),
            client.post(self.FILE, {"rows": "results", "block": self.LESSON}),
            client.get(f"{COURSE_URL}/review/results/", {"block": self.LESSON}),
        ):
            assert response.status_code in (302, 401, 403, 404)
            assert MARK not in text_of(response)

    def test_not_through_the_address_of_another_course(self, people, work):
        elsewhere = Endpoint(
            "other", "get", f"{API}/courses/{ELSEWHERE}/results/block/?block={quote(self.LESSON)}", done=(404,)
        )
        response = ask(elsewhere, work, people["foreign_staff"])
        assert (response.status_code, response.json()["error"]["code"]) == (404, "not_found")


class TestPrint:
    def test_anonymous(self, work):
        response = ask(PRINT, work, None)
        assert (response.status_code, response.url.split("?")[0]) == (302, current_host().page_url("/login"))

    @pytest.mark.parametrize("name", ["teacher", *TRAINERS])
    def test_own_and_this_courses(self, people, work, name):
        response = ask(PRINT, work, people[name])
        assert response.status_code == 200
        assert MARK in text_of(response)

    @pytest.mark.parametrize("name", ["beta", "other_teacher", *STRANGERS])
    def test_nobody_elses(self, people, work, name):
        response = ask(PRINT, work, people[name])
        assert response.status_code in (403, 404)
        assert MARK not in text_of(response)
        assert kept() == work["kept"]


class TestLinkOfAMail:
    def test_anonymous(self, work):
        response = ask(WORK, work, None)
        assert (response.status_code, response.url.split("?")[0]) == (302, current_host().page_url("/login"))

    def test_it_leads_on_to_the_block(self, people, work):
        response = ask(WORK, work, people["teacher"])
        assert (response.status_code, response.url) == (302, current_host().block_url(USAGE))
        assert response.url.endswith(str(USAGE))
        assert kept() == work["kept"]

    def test_where_the_block_was_deleted_to_her_work_on_paper(self, course, people, work):
        course.platform.remove(USAGE)
        response = ask(WORK, work, people["teacher"])
        assert response.url == current_host().page_url(f"/partnership/rounds/{work['round']}/print/")

    def test_not_to_a_round_that_was_taken_back(self, course, people, work):
        course.handler(people["teacher"], "withdraw", signed(people.id("teacher")))
        course.platform.remove(USAGE)
        assert ask(WORK, work, people["teacher"]).status_code == 404

    @pytest.mark.parametrize("name", ["beta", "other_teacher", *STRANGERS, *TRAINERS])
    def test_nobody_elses(self, people, work, name):
        assert ask(WORK, work, people[name]).status_code == 404
        assert kept() == work["kept"]


class TestSchema:
    @pytest.mark.parametrize("name", ["anonymous", "teacher"])
    def test_it_lists_our_addresses_and_nobodys_data(self, people, work, name):
        response = ask(SCHEMA, work, people[name])
        assert response.status_code == 200
        text = text_of(response)
        assert "/partnership/api/v1/courses/{course_key}/submissions/" in text
        assert "/login" not in text
        assert MARK not in text

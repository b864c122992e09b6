"""The REST API of the desk: what it answers, whom it refuses, how refusals look."""

from __future__ import annotations

import json
from io import BytesIO

import pytest

from partnership_xblock.domain import wire
from partnership_xblock.domain.errors import Refused
from partnership_xblock.models import Review, Submission
from partnership_xblock.rest_api.v1.base import Bounded
from partnership_xblock.rest_api.v1.urls import BuiltOnce
from partnership_xblock.services.wire.desk import Decided, DeskDetail, QueuePage, ReviewSaved
from partnership_xblock.services.wire.results import BlockOptions, BlockResults
from partnership_xblock.services.wire.shapes import ErrorShape
from tests.activities.lesson.made import picks, raw, single, tries
from tests.fakes.course import COURSE, new_user, of_values
from tests.fakes.desk import standing

pytestmark = pytest.mark.django_db
API = "/partnership/api/v1/"


def url(public_id, move=""):
    return f"{API}submissions/{public_id}/{move}"


def send(client, method, path, body=None):
    return getattr(client, method)(path, data=body or {}, content_type="application/json")


@pytest.fixture
def trainer(client_of, desk, handed_in):
    """Comes after the teacher has handed in: the host knows one person at the keyboard."""
    return client_of(desk.user)


def test_the_whole_way(trainer, desk, handed_in):
    page = QueuePage.model_validate(trainer.get(f"{API}courses/{COURSE}/submissions/").json())
    assert [row.public_id for row in page.rows] == [handed_in]
    person = {"person": desk.person}
    detail = DeskDetail.model_validate(send(trainer, "post", url(handed_in, "claim/"), person).json())
    changes = [{"key": f"mark:{line.id}", "v": {"points": line.points}, "base": 0} for line in detail.rubric]
    saved = ReviewSaved.model_validate(
        send(trainer, "patch", url(handed_in, "review/"), {**person, "changes": changes}).json()
    )
    decided = Decided.model_validate(
        send(
            trainer,
            "post",
            url(handed_in, "decision/"),
            {**person, "decision": "accept", "round": standing(detail), "revision": saved.revision},
        ).json()
    )
    assert decided.detail.row.status == "accepted"
    assert send(trainer, "post", url(handed_in, "take-back/"), person).json()["row"]["status"] == "in_review"
    assert send(trainer, "post", url(handed_in, "release/"), person).json()["row"]["status"] == "submitted"


def test_a_conflict_answers_both_versions(trainer, desk, handed_in):
    desk.claim(handed_in)
    body = {"person": desk.person}

    def comment(text, base):
        return {"key": "comment:c1", "v": {"anchor": "whole", "type": "question", "text": text}, "base": base}

    for text, base, status in (("ก", 0, 200), ("ข", 1, 200), ("ค", 1, 409)):
        answer = send(trainer, "patch", url(handed_in, "review/"), {**body, "changes": [comment(text, base)]})
        assert answer.status_code == status
    (conflict,) = ReviewSaved.model_validate(answer.json()).conflicts
    assert (conflict.mine.v["text"], conflict.theirs.v["text"]) == ("ค", "ข")


@pytest.mark.parametrize("text", ["half \ud83d", "nul \x00"], ids=["half", "nul"])
def test_what_no_database_keeps_is_told_at_its_comment(trainer, desk, handed_in, text):
    desk.claim(handed_in)

    def save(value, *, base=0, gone=False):
        change = {"key": "comment:c1", "v": value, "base": base, "gone": gone}
        body = json.dumps({"person": desk.person, "changes": [change]})
        return trainer.patch(url(handed_in, "review/"), data=body, content_type="application/json")

    words = {"anchor": "whole", "type": "question", "text": text}
    for value, path in ((words, "comment:c1#text"), ({text: "x"}, "comment:c1")):
        refused = save(value)
        assert (refused.status_code, refused.json()["error"]["code"]) == (422, "invalid")
        assert [one["path"] for one in refused.json()["problems"]] == [path]
    assert save({**words, "text": "ก"}).status_code == 200
    assert save({**words, "text": "ข"}, base=1).status_code == 200
    removed = save(words, base=1, gone=True)
    assert (removed.status_code, removed.json()["conflicts"][0]["mine"]["v"]) == (409, {})


def moves(public_id):
    yield "get", f"{API}courses/{COURSE}/submissions/", None
    yield "get", url(public_id), None
    for move in ("claim/", "release/", "take-back/"):
        yield "post", url(public_id, move), {"person": "x"}
    yield "post", url(public_id, "reopen/"), {"person": "x", "reason": "ขอเพิ่ม"}
    yield "post", url(public_id, "decision/"), {"person": "x", "decision": "accept", "round": "0" * 32, "revision": 0}
    yield "patch", url(public_id, "review/"), {"person": "x", "changes": []}


def test_only_trainers_of_the_course_come_in(client_of, open_for, host, handed_in):
    elsewhere = new_user()
    host.enrol(elsewhere, COURSE.replace(run="2570"), trainer=True)
    before = Submission.objects.values().get()
    for user, code in ((None, "login_required"), (open_for().user, "not_allowed"), (elsewhere, "not_allowed")):
        client = client_of(user)
        for method, path, body in moves(handed_in):
            answer = send(client, method, path, body)
            refused = ErrorShape.model_validate(answer.json())
            assert (refused.error.code, answer.status_code) == (code, 401 if user is None else 403), path
            assert refused.error.message
    assert Submission.objects.values().get() == before
    assert Review.objects.count() == 0


def test_a_session_that_became_anothers_writes_nothing(client_of, desk, desk_for, handed_in):
    other = client_of(desk_for().user)
    for method, path, body in moves(handed_in):
        if body is None:
            continue
        answer = send(other, method, path, {**body, "person": desk.person})
        assert answer.json()["error"]["code"] == "other_person", path
    assert Submission.objects.get().status == "submitted"


def test_a_session_needs_its_csrf_token(client_of, desk, handed_in):
    client = client_of(desk.user, csrf=True)
    answer = send(client, "post", url(handed_in, "claim/"), {"person": desk.person})
    assert answer.status_code == 403
    assert answer.json()["error"]["code"] == "login_required", "not for lack of a role"
    assert Submission.objects.get().status == "submitted"


@pytest.mark.parametrize(
    ("body", "status"), [("{not json", 400), ('{"person": 5}', 400), ('{"person": "x", "more": 1}', 400)]
)
def test_what_is_not_understood_is_refused_without_repeating_it(trainer, handed_in, body, status):
    answer = trainer.post(url(handed_in, "claim/"), data=body, content_type="application/json")
    assert answer.status_code == status
    assert answer.json()["error"]["code"] == "bad_request"
    assert "more" not in answer.json()["error"]["message"]


@pytest.mark.parametrize("opening", ["[", '{"a":'])
def test_json_deeper_than_anything_of_ours_is_refused(trainer, handed_in, opening):
    for levels in (50, 100_000):
        answer = trainer.post(url(handed_in, "claim/"), data=opening * levels, content_type="application/json")
        assert (answer.status_code, answer.json()["error"]["code"]) == (400, "bad_request")


@pytest.mark.parametrize("what", ['{"person": "\\ud83d"}', '{"person": "\\u0000"}', '{"person": NaN}'])
def test_a_name_that_is_nobodys_is_refused(trainer, handed_in, what):
    answer = trainer.post(url(handed_in, "claim/"), data=what, content_type="application/json")
    assert (answer.status_code, answer.json()["error"]["code"]) == (400, "bad_request")


def test_a_form_is_refused_with_a_code(trainer, handed_in):
    answer = trainer.post(url(handed_in, "claim/"), {"person": "x"})
    assert (answer.status_code, answer.json()["error"]["code"]) == (415, "bad_request")
    broken = trainer.post(url(handed_in, "claim/"), data=b"--x", content_type="multipart/form-data; boundary=")
    assert broken.json()["error"]["code"] == "bad_request"


def test_too_much_is_refused_before_any_of_it_is_read(trainer, handed_in, settings, monkeypatch):
    """The platform sets no limit of its own (`DATA_UPLOAD_MAX_MEMORY_SIZE = None`)."""
    settings.DATA_UPLOAD_MAX_MEMORY_SIZE = None
    read = []
    monkeypatch.setattr(wire, "read", lambda body: read.append(len(body)) or {})
    body = b" " * (wire.LIMIT + 1)
    for sent_as in ("application/json", "application/x-www-form-urlencoded"):
        answer = trainer.post(url(handed_in, "claim/"), data=body, content_type=sent_as)
        refused = ErrorShape.model_validate(answer.json()).error
        assert (answer.status_code, refused.code) == (413, "too_large")
        assert refused.params == {"size": len(body), "limit": wire.LIMIT}
    assert read == []


def test_too_much_without_a_length(handed_in):
    """As a server of today's kind (ASGI) gives it: the stream ends where it ends."""
    with pytest.raises(Refused) as refused:
        Bounded().parse(BytesIO(b" " * (wire.LIMIT + 1)))
    assert refused.value.code == "too_large"


def test_the_answer_is_json_whatever_is_asked_for(trainer, handed_in):
    for asked in (
        {"headers": {"accept": "text/html"}},
        {"headers": {"accept": "x"}},
        {"query_params": {"format": "xml"}},
    ):
        answer = trainer.get(url(handed_in), **asked)
        assert (answer.status_code, answer.headers["Content-Type"]) == (200, "application/json")


@pytest.mark.parametrize("csrf", [False, True])
def test_who_is_no_trainer_learns_nothing_of_what_a_valid_request_is(client_of, open_for, handed_in, csrf):
    """Nor by the check of the CSRF token, which looks for a form in the body where a request has one."""
    stranger = client_of(open_for().user, csrf=csrf)
    stranger.cookies["csrftoken"] = token = "c" * 32
    for method, path, _body in moves(handed_in):
        if method == "get":
            assert stranger.get(f"{path}?state=nonsense&cursor=x").status_code == 403
            continue
        for body, sent_as in (
            ("{not json", "application/json"),
            ("{}", "application/json"),
            ('{"person": "x", "more": 1}', "application/json"),
            ("[" * 1000, "application/json"),
            (b"\xfd\xda", "application/json"),
            (b"--x", "multipart/form-data; boundary=x"),
            ("x", "text/plain"),
            ("a=b", "application/x-www-form-urlencoded"),
        ):
            headers = {"x-csrftoken": token}
            answer = getattr(stranger, method)(path, data=body, content_type=sent_as, headers=headers)
            assert (answer.status_code, answer.json()["error"]["code"]) == (403, "not_allowed"), (path, body)


def test_characters_no_database_keeps_are_refused(trainer, handed_in):
    listed = trainer.get(f"{API}courses/{COURSE}/submissions/?q=%00")
    assert listed.status_code == 400


def test_unknown_work_and_unknown_courses_are_not_found(trainer):
    assert trainer.get(url("0" * 32)).json()["error"]["code"] == "not_found"
    assert trainer.get(f"{API}courses/course-v1:a+b+c/submissions/").status_code == 403
    assert trainer.get(f"{API}courses/{COURSE}/submissions/?state=nonsense").status_code == 400


def test_words_follow_the_persons_language(client_of, open_for, handed_in, settings):
    settings.MIDDLEWARE = [*settings.MIDDLEWARE, "django.middleware.locale.LocaleMiddleware"]
    client = client_of(open_for().user)
    thai, english = (
        client.get(url(handed_in), headers={"accept-language": language}).json()["error"]["message"]
        for language in ("th", "en")
    )
    assert thai != english
    assert english == "This is only for those who run the course."


def test_the_schema_is_built_once_whatever_language_is_asked_for(client_of, monkeypatch):
    built = []
    monkeypatch.setattr(BuiltOnce, "_built", None)
    monkeypatch.setattr(BuiltOnce, "parse", lambda *_args, **_named: built.append(1) or {})
    for language in ("th", "en", "made-up-1", "made-up-2"):
        assert client_of(None).get(f"{API}schema/", {"lang": language}).status_code == 200
    assert len(built) == 1


def test_schema_lists_our_paths_and_no_others(client_of):
    answer = client_of(None).get(f"{API}schema/", headers={"accept": "application/vnd.oai.openapi+json"})
    schema = answer.json()
    assert all(path.startswith("/partnership/api/v1/") for path in schema["paths"])
    assert len(schema["paths"]) == 14
    assert {"DeskDetail", "ErrorShape", "QueuePage"} <= set(schema["components"]["schemas"])
    for path in schema["paths"].values():
        for operation in (path[verb] for verb in ("get", "post", "patch") if verb in path):
            assert {"401", "403"} <= set(operation["responses"])


class TestResults:
    """`tests/services/desk/test_block_results.py` counts; here is how it is asked for."""

    @pytest.fixture
    def block(self, open_for):
        content = raw(single())
        for n in range(5):
            page = open_for(kind="lesson", name="lesson1", content=content)
            page.save(*of_values("answers", tries("s", picks("b" if n else "a"))))
        return str(page.block.usage_key)

    def ask(self, client, **query):
        return client.get(f"{API}courses/{COURSE}/results/block/", query)

    def test_the_list_and_one(self, client_of, desk, block):
        client = client_of(desk.user)
        listed = BlockOptions.model_validate(client.get(f"{API}courses/{COURSE}/results/").json())
        assert [one.block for one in listed.blocks] == [block]
        answer = self.ask(client, block=block)
        result = BlockResults.model_validate(answer.json())
        assert (result.analysis.started, result.analysis.questions[0].first_right) == (5, 4)
        assert "no-store" in answer.headers["Cache-Control"]

    def test_only_trainers_of_the_course(self, client_of, open_for, host, block):
        elsewhere = new_user()
        host.enrol(elsewhere, COURSE.replace(run="2570"), trainer=True)
        for user, status in ((None, 401), (open_for().user, 403), (elsewhere, 403)):
            client = client_of(user)
            for answer in (client.get(f"{API}courses/{COURSE}/results/"), self.ask(client, block=block)):
                assert answer.status_code == status
                assert "started" not in answer.content.decode()

    def test_another_courses_block_is_not_found_there(self, client_of, open_for, host, block):
        elsewhere = COURSE.replace(run="2570")
        trainer = new_user()
        host.enrol(trainer, elsewhere, trainer=True)
        answer = client_of(trainer).get(f"{API}courses/{elsewhere}/results/block/", {"block": block})
        assert answer.json()["error"]["code"] == "not_found"

    @pytest.mark.parametrize("query", [{}, {"block": ""}, {"block": "x" * 256}, {"block": "\0"}])
    def test_what_is_not_understood(self, client_of, desk, query):
        answer = self.ask(client_of(desk.user), **query)
        assert (answer.status_code, answer.json()["error"]["code"]) == (400, "bad_request")

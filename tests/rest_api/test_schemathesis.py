"""The REST API as its schema describes it, asked by schemathesis: of a trainer, a teacher and a stranger, over WSGI.

A few requests each time; PARTNERSHIP_FUZZ_EXAMPLES for more (`.ci/run` asks for some minutes)."""

from __future__ import annotations

import pytest
import schemathesis
import yaml
from django.conf import settings as django_settings
from django.core.handlers.wsgi import WSGIHandler
from django.test import Client
from django.urls import is_valid_path
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.errors import FlakyStrategyDefinition
from schemathesis import GenerationMode, checks
from schemathesis.generation.feedback import NO_FEEDBACK

from partnership_xblock import api
from partnership_xblock.models import Review, Round, Submission
from tests.fakes.courseware import COURSE
from tests.fakes.writing import hand_in
from tests.fuzz.conftest import course, people, platform, scene
from tests.fuzz.nasty import fuzzed
from tools.openapi import schema as written

__all__ = ["course", "people", "platform", "scene"]

CHECKED = [
    checks.not_a_server_error,
    checks.status_code_conformance,
    checks.content_type_conformance,
    checks.response_headers_conformance,
    checks.response_schema_conformance,
    checks.negative_data_rejection,
    checks.unsupported_method,
]
# In C: in Python it costs a second of every process that only collects tests.
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
SCHEMA = schemathesis.openapi.from_dict(yaml.load(written(), Loader=LOADER))
SCHEMA.app = WSGIHandler()
OPERATIONS = {found.ok().definition.raw["operationId"]: found.ok() for found in SCHEMA.get_all_operations()}
CSRF = "c" * 32
TRIES = 4


@pytest.fixture
def handed_in(course, people, settings):
    settings.ROOT_URLCONF = "tests.fakes.urls"
    hand_in(course, people["teacher"])
    course.platform.request = None
    return Submission.objects.get()


def cookies_of(user):
    client = Client()
    client.force_login(user, backend="django.contrib.auth.backends.ModelBackend")
    return {
        django_settings.SESSION_COOKIE_NAME: client.cookies[django_settings.SESSION_COOKIE_NAME].value,
        django_settings.CSRF_COOKIE_NAME: CSRF,
    }


def at_home(case, draw, user, submission):
    """What no schema can know: a submission there is, a course there is, and the token of who asks."""
    if "public_id" in case.path_parameters:
        case.path_parameters["public_id"] = draw(st.sampled_from([submission.public_id] * 4 + ["0" * 32]))
    if "course_key" in case.path_parameters:
        case.path_parameters["course_key"] = str(COURSE)
    if isinstance(case.body, dict) and draw(st.integers(0, 4)):
        case.body["person"] = api.person_token(user_id=user.pk, course_key=COURSE)
        if "changes" in case.body and draw(st.booleans()):
            case.body["changes"] = [{"key": "overall", "v": {"text": "ก"}, "base": draw(st.integers(0, 3))}]
        if "round" in case.body and draw(st.booleans()):
            case.body["round"] = Round.objects.get().public_id
            if "revision" in case.body:
                case.body["revision"] = Review.objects.values_list("revision", flat=True).first() or 0


def test_every_operation_is_asked():
    assert len(OPERATIONS) == 14


@pytest.mark.slow
@pytest.mark.hypothesis  # what it finds by itself are tests that `given` stands on
@pytest.mark.parametrize("name", ["staff", "teacher", "outsider"])
@pytest.mark.parametrize("operation", OPERATIONS)
def test_as_the_schema_says(handed_in, people, operation, name):
    @fuzzed
    @given(data=st.data())
    def asked(data):
        ask(data, OPERATIONS[operation], people[name], handed_in)

    # Hypothesis now and then finds that schemathesis' own strategies of wrong bodies do not draw the same again (4.20):
    # nothing that we answered. Begun anew then; what we answer wrong is raised as it is.
    for begun_anew in range(TRIES):
        try:
            asked()
        except FlakyStrategyDefinition:
            if begun_anew == TRIES - 1:
                raise
        else:
            return


def ask(data, operation, user, handed_in):
    """One request as the schema allows it, or as it forbids it, and whether the answer is one that the schema names."""
    mode = data.draw(st.sampled_from(list(GenerationMode)))
    case = data.draw(operation.as_strategy(generation_mode=mode, feedback=NO_FEEDBACK))
    if mode.is_positive:
        at_home(case, data.draw, user, handed_in)
    if user.username == "staff" and data.draw(st.booleans()):
        Submission.objects.filter(pk=handed_in.pk, status="submitted").update(
            status="in_review", claimed_by=user.pk, claimed_until="2100-01-01T00:00:00Z"
        )
    asked = CHECKED
    if not is_valid_path(case.formatted_path):
        # A path that no route takes is the site's to answer, not ours; nothing is wrong with what stands in it now.
        at_home(case, data.draw, user, handed_in)
        asked = [check for check in CHECKED if check is not checks.negative_data_rejection]
    response = case.call(headers={"X-CSRFToken": CSRF}, cookies=cookies_of(user))
    case.validate_response(response, checks=asked)

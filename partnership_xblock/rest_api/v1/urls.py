"""The addresses of the REST API, and its schema, which lists these and none of the platform's."""

from __future__ import annotations

from typing import Any, ClassVar

from django.urls import include, path, re_path
from drf_spectacular.generators import SchemaGenerator
from drf_spectacular.views import SpectacularAPIView
from rest_framework import permissions

from partnership_xblock.host.caches import kept_by_nobody

from . import views

app_name = "v1"

COURSE = r"(?P<course_key>[^/+]+(?:/|\+)[^/+]+(?:/|\+)[^/?]+)"
SUBMISSION = r"submissions/(?P<public_id>[0-9a-f]{32})"

endpoints = [
    re_path(rf"^courses/{COURSE}/submissions/$", views.Submissions.as_view(), name="submissions"),
    re_path(rf"^courses/{COURSE}/absent/$", views.Absent.as_view(), name="absent"),
    re_path(rf"^courses/{COURSE}/reminders/$", views.Reminders.as_view(), name="reminders"),
    re_path(rf"^courses/{COURSE}/results/$", views.Results.as_view(), name="results"),
    re_path(rf"^courses/{COURSE}/results/block/$", views.ResultsOfBlock.as_view(), name="block-results"),
    re_path(rf"^courses/{COURSE}/daily-mail/$", views.DailyMail.as_view(), name="daily-mail"),
    re_path(rf"^{SUBMISSION}/$", views.SubmissionDetail.as_view(), name="submission"),
    re_path(rf"^{SUBMISSION}/claim/$", views.Claim.as_view(), name="claim"),
    re_path(rf"^{SUBMISSION}/release/$", views.Release.as_view(), name="release"),
    re_path(rf"^{SUBMISSION}/review/$", views.ReviewDraft.as_view(), name="review"),
    re_path(rf"^{SUBMISSION}/score/$", views.Score.as_view(), name="score"),
    re_path(rf"^{SUBMISSION}/decision/$", views.Decision.as_view(), name="decision"),
    re_path(rf"^{SUBMISSION}/take-back/$", views.TakeBack.as_view(), name="take-back"),
    re_path(rf"^{SUBMISSION}/reopen/$", views.Reopen.as_view(), name="reopen"),
]

SCHEMA_SETTINGS = {
    "TITLE": "partnership_xblock: the trainer's desk",
    "DESCRIPTION": "Reading, answering and deciding what teachers handed in. Every refusal has the body `ErrorShape`.",
    "VERSION": "1.0.0",
    "SERVERS": [],
    "PREPROCESSING_HOOKS": [],
    "POSTPROCESSING_HOOKS": ["drf_spectacular.hooks.postprocess_schema_enums"],
    "SCHEMA_PATH_PREFIX": r"/partnership/api/v1",
    "SCHEMA_PATH_PREFIX_TRIM": False,
}
"""Our own, whatever the platform set for its schema."""


class BuiltOnce(SchemaGenerator):
    """Builds the schema once a process: it takes a quarter of a second, and anyone may ask for it. There is one for all
    languages: its words are English, and `?lang=` takes whatever a visitor writes."""

    _built: ClassVar[dict[str, Any] | None] = None

    def get_schema(self, request: Any = None, public: bool = False) -> dict[str, Any]:  # noqa: FBT001, FBT002 (theirs)
        """The OpenAPI document, the same for everybody, whatever the request: all endpoints are shown."""
        if BuiltOnce._built is None:
            BuiltOnce._built = super().get_schema(request, public)  # type: ignore[no-untyped-call]
        return BuiltOnce._built


class Schema(SpectacularAPIView):
    """The schema of these endpoints. It tells nothing about anyone, so anyone may read it."""

    authentication_classes = ()
    permission_classes = (permissions.AllowAny,)
    schema = None
    serve_public = True
    generator_class = BuiltOnce
    custom_settings = SCHEMA_SETTINGS


urlpatterns = [
    *endpoints,
    path(
        "schema/",
        kept_by_nobody(Schema.as_view(urlconf=[re_path(r"^partnership/api/v1/", include(endpoints))])),
        name="schema",
    ),
]

"""The gradebook's page: points of the cohort, and the platform's tools for one teacher's work."""

from __future__ import annotations

from typing import Any

from django.contrib.auth import get_user_model
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from opaque_keys import InvalidKeyError
from opaque_keys.edx.keys import UsageKey

from demo import course, instructor
from demo.models import AuthoredFields, StudentModule
from demo.platform.gradebook import weighted
from demo.platform.staff_tools import OUTCOMES
from demo.tables import PLATFORM
from demo.words import language, localized_person, words

ACTS = ("rescore", "rescore_higher", "override", "reset", "delete")
SHOWN = 40


def gradebook(request: HttpRequest) -> HttpResponse:
    user: Any = request.user
    if not user.is_authenticated or not PLATFORM.is_instructor(user.pk, course.COURSE_KEY):
        return render(request, "demo/gradebook.html", {"refused": True}, status=403)
    if request.method == "POST":
        return _act(request)
    chosen = request.GET.get("learner", ""), request.GET.get("block", "")
    outcome = request.GET.get("done", "")
    return render(
        request,
        "demo/gradebook.html",
        {
            "learners": [(str(one.pk), localized_person(one), str(one.pk) == chosen[0]) for one in _learners()],
            "blocks": [(one.id, one.title.into(language()), one.id == chosen[1]) for one in course.blocks()],
            "acts": [(act, words(f"act_{act}")) for act in ACTS],
            "done": words(f"done_{outcome}") if outcome in OUTCOMES else "",
            "lines": _lines(),
        },
    )


def _act(request: HttpRequest) -> HttpResponse:
    learner = _learners().filter(pk=_number(request.POST.get("learner", ""))).first()
    block = next((one for one in course.blocks() if one.id == request.POST.get("block")), None)
    if learner is None or block is None:
        raise Http404
    outcome = _done(request.POST.get("act", ""), learner, block.usage_key, request)
    return redirect(f"{reverse('demo:gradebook')}?learner={learner.pk}&block={block.id}&done={outcome}")


def _done(act: str, learner: Any, usage_key: UsageKey, request: HttpRequest) -> str:
    if act == "override":
        try:
            score = float(request.POST.get("score", ""))
        except ValueError:
            return "out_of_range"
        return instructor.override(learner, usage_key, score)
    if act == "reset":
        return instructor.reset_attempts(learner, usage_key)
    if act == "delete":
        return instructor.delete_state(learner, usage_key, request.user)
    if act in ("rescore", "rescore_higher"):
        return instructor.rescore(learner, usage_key, only_if_higher=act == "rescore_higher")
    raise Http404


def _number(text: str) -> int:
    return int(text) if text.isdecimal() else 0


def _learners() -> Any:
    """Enrolled teachers, personas first."""
    return (
        get_user_model()
        .objects.filter(enrolment__course_key=str(course.COURSE_KEY))
        .select_related("demo_profile")
        .order_by("pk")
    )


def _lines() -> list[dict[str, str]]:
    rows = StudentModule.objects.filter(course_key=str(course.COURSE_KEY), grade__isnull=False)
    newest = list(rows.select_related("student__demo_profile").order_by("-modified", "-pk")[:SHOWN])
    weights = dict(AuthoredFields.objects.values_list("usage_key", "fields__weight"))
    return [
        {
            "who": localized_person(row.student),
            "where": _title(row.usage_key),
            "points": f"{row.grade:g} / {row.max_grade:g}",
            "book": _weighted(row, weights.get(row.usage_key)),
        }
        for row in newest
    ]


def _weighted(row: StudentModule, weight: float | None) -> str:
    earned, possible = weighted(row.grade or 0.0, row.max_grade or 0.0, weight)
    return f"{round(earned, 2):g} / {possible:g}"


def _title(usage_key: str) -> str:
    try:
        block = course.block(UsageKey.from_string(usage_key))
    except InvalidKeyError:
        return usage_key
    return block.title.into(language()) if block else usage_key

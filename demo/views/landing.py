"""The first page: what this is, who one can be, and the course with real states."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.csrf import ensure_csrf_cookie

from demo import course
from demo.states import desk_path, outline_rows, overview, persona_cards


@ensure_csrf_cookie
def landing(request: HttpRequest) -> HttpResponse:
    context = {
        "cards": persona_cards(request.user),
        "rows": outline_rows(request.user),
        "overview": overview(request.user),
        "first_unit": reverse("demo:unit", args=[course.COURSE_KEY, course.FIRST_LOOK]),
        "desk": desk_path(),
    }
    return render(request, "demo/landing.html", context)

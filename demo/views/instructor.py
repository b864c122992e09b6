"""The instructor dashboard: the tabs that the platform's filter gives, to be clicked.

As the LMS does it since Verawood (serializers_v2.py, get_tabs): a tab of its own first, then whatever plugins add.
"""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.contrib.auth.views import redirect_to_login
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from opaque_keys.edx.keys import CourseKey
from openedx_filters.learning.filters import InstructorDashboardTabsRequested

from demo import course
from demo.tables import PLATFORM
from demo.words import words


def dashboard(request: HttpRequest, course_key: CourseKey) -> HttpResponse:
    """For the course's staff; the platform answers everybody else with 404."""
    if not request.user.is_authenticated:
        return redirect_to_login(request.get_full_path(), settings.LOGIN_URL)
    if course_key != course.COURSE_KEY or not PLATFORM.is_trainer(request.user.pk, course_key):
        raise Http404
    return render(request, "demo/instructor.html", {"tabs": tabs_of(request, course_key)})


def tabs_of(request: HttpRequest, course_key: CourseKey) -> list[dict[str, Any]]:
    """`{tab_id, title, url, sort_order}` each, in the order of their numbers."""
    own = {"tab_id": "course_info", "title": words("instructor_info"), "url": request.path, "sort_order": 10}
    tabs, _user, _key = InstructorDashboardTabsRequested.run_filter(
        tabs=[own], user=request.user, course_key=course_key
    )
    return sorted(tabs or [], key=lambda tab: int(tab["sort_order"]))

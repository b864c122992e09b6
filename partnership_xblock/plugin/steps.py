"""Steps in the platform's filters that add the trainers' desk to both instructor dashboards.

Imported by the filters' own runner alone (`OPEN_EDX_FILTERS_CONFIG` names the classes): without openedx-filters nothing
reads this module. A step never breaks the dashboard: after any error in here it stays as it was.
"""

from __future__ import annotations

import logging
from typing import Any, Final

from django.db import transaction
from opaque_keys.edx.keys import CourseKey
from openedx_filters import PipelineStep

from partnership_xblock import api
from partnership_xblock.host import current_host
from partnership_xblock.host.request import language_of_request

log = logging.getLogger(__name__)

SECTION: Final = "partnership"
"""The section's key, its template's name, and the tab's id."""
AFTER_OPEN_RESPONSES: Final = 75
"""The platform's own tabs are at tens: open responses at 70, certificates at 80 (serializers_v2.py, get_tabs)."""


class AddReviewSection(PipelineStep):
    """A section of the dashboard that the LMS renders (instructor_dashboard.py, instructor_dashboard_2).

    The reader is the person at the keyboard: the context does not name the user.
    """

    def run_filter(self, context: dict[str, Any], template_name: str) -> dict[str, Any]:
        """`context["sections"]` gets one more: key, name, and the data for its template (a Mako file of ours)."""
        sections: list[dict[str, Any]] = context.get("sections") or []
        course_key = getattr(context.get("course"), "id", None)
        tab = _tab(None, course_key) if _is_new(sections, "section_key") else None
        if tab is not None:
            section = {
                "section_key": SECTION,
                "section_display_name": tab.title,
                "template_path_prefix": "/partnership_xblock/instructor_dashboard/",
                "course_id": str(course_key),
                "about": tab.about,
                "open": tab.open,
                "review_url": tab.url,
            }
            context = {**context, "sections": [*sections, section]}
        return {"context": context, "template_name": template_name}


class AddReviewTab(PipelineStep):
    """A tab of the dashboard since Verawood, which fetches its tabs (serializers_v2.py, get_tabs)."""

    def run_filter(self, tabs: list[dict[str, Any]], user: Any, course_key: CourseKey) -> dict[str, Any]:
        """`tabs` gets one more: `{tab_id, title, url, sort_order}`."""
        tab = _tab(getattr(user, "pk", None), course_key) if user and _is_new(tabs, "tab_id") else None
        if tab is not None:
            ours = {"tab_id": SECTION, "title": tab.title, "url": tab.url, "sort_order": AFTER_OPEN_RESPONSES}
            tabs = [*tabs, ours]
        return {"tabs": tabs, "user": user, "course_key": course_key}


def _is_new(entries: list[dict[str, Any]], key: str) -> bool:
    return all(entry.get(key) != SECTION for entry in entries)


def _tab(user_id: int | None, course_key: Any) -> api.ReviewTab | None:
    """The tab, or None after any error: the log names the place, without the data."""
    if not isinstance(course_key, CourseKey):
        return None
    try:
        # A savepoint: a database error in here leaves the dashboard's own transaction usable.
        with transaction.atomic():
            return api.review_tab(
                user_id=current_host().real_user_id(None) if user_id is None else user_id,
                course_key=course_key,
                language=language_of_request(),
            )
    except Exception as error:  # noqa: BLE001 (the dashboard is not ours to break)
        log.error("no tab for %s: %s", course_key, type(error).__name__)  # noqa: TRY400 (a traceback may quote people)
        return None

"""The demo's addresses. Those of blocks and handlers are the platform's own; plugins add theirs."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.contrib import admin
from django.urls import include, path, register_converter

from demo import plugins
from demo.converters import CourseKeyConverter, LibraryUsageKeyConverter, UsageKeyConverter
from demo.views import (
    course,
    gradebook,
    handlers,
    health,
    instructor,
    landing,
    library,
    log,
    persons,
    resources,
    studio,
    testing,
    xblock,
)

register_converter(CourseKeyConverter, "course")
register_converter(UsageKeyConverter, "usage")
register_converter(LibraryUsageKeyConverter, "library_usage")

demo: list[Any] = [
    path("", landing.landing, name="landing"),
    path("login/", persons.login_page, name="login"),
    path("logout", persons.log_out, name="logout"),
    path("demo/person/", persons.switch, name="switch"),
    path("demo/language/", persons.language, name="language"),
    path("demo/gradebook/", gradebook.gradebook, name="gradebook"),
    path("demo/log/", log.log, name="log"),
    path("demo/log/lines/", log.lines, name="log_lines"),
    path("demo/health/", health.health, name="health"),
    path("demo/ready/", health.ready, name="ready"),
    # As in the LMS.
    path("courses/<course:course_key>/", course.outline, name="outline"),
    path("courses/<course:course_key>/unit/<slug:unit_id>/", course.unit, name="unit"),
    path("courses/<course:course_key>/jump_to/<usage:usage_key>", course.jump_to, name="jump_to"),
    path("courses/<course:course_key>/instructor/", instructor.dashboard, name="instructor"),
    path("courses/<course:course_key>/masquerade", course.masquerade, name="masquerade"),
    path("courses/<course:course_key>/xblock/<usage:usage_key>/handler/<slug:name>", handlers.handler, name="handler"),
    path("courses/<course:course_key>/xblock/<usage:usage_key>/handler/<slug:name>/<path:suffix>", handlers.handler),
    path(
        "courses/<course:course_key>/xblock/<usage:usage_key>/handler_noauth/<slug:name>",
        handlers.handler_noauth,
        name="handler_noauth",
    ),
    path(
        "courses/<course:course_key>/xblock/<usage:usage_key>/handler_noauth/<slug:name>/<path:suffix>",
        handlers.handler_noauth,
    ),
    path("xblock/resource/<slug:block_type>/<path:uri>", resources.resource, name="resource"),
    path("xblock/<usage:usage_key>", xblock.render_xblock, name="render_xblock"),
    # As in Studio.
    path("studio/", studio.listing, name="studio"),
    path("studio/add/", studio.add, name="studio_add"),
    path("studio/undo/<usage:usage_key>/", studio.undo, name="studio_undo"),
    path("studio/library/", library.listing, name="library"),
    path("studio/library/<library_usage:usage_key>/", library.edit, name="library_edit"),
    # As the platform has them for content libraries, alike in LMS and Studio.
    path("xblocks/v2/<library_usage:usage_key>/embed/<slug:view>/", library.frame, name="library_frame"),
    path(
        "api/xblock/v2/xblocks/<library_usage:usage_key>/handler/<int:user_id>-<slug:token>/<slug:name>/",
        library.handler,
        name="library_handler",
    ),
    path("studio/edit/<usage:usage_key>/", studio.edit, name="studio_edit"),
    path("studio/view/<usage:usage_key>/<slug:view>", studio.frame, name="studio_frame"),
    path("xblock/<usage:usage_key>/handler/<slug:name>", handlers.studio_handler, name="studio_handler"),
    path("xblock/<usage:usage_key>/handler/<slug:name>/<path:suffix>", handlers.studio_handler),
    path("preview/xblock/<usage:usage_key>/handler/<slug:name>", handlers.preview_handler, name="preview_handler"),
    path("preview/xblock/<usage:usage_key>/handler/<slug:name>/<path:suffix>", handlers.preview_handler),
]
if settings.DEMO_TESTING:
    demo += [
        path("demo/testing/drop-answers/", testing.drop_answers, name="drop_answers"),
        path("demo/testing/writes/", testing.writes, name="writes"),
    ]

urlpatterns = [
    path("admin/", admin.site.urls),
    path("", include((demo, "demo"), namespace="demo")),
    *plugins.urls(),
]

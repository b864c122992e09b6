"""The one place for what Django's admin shows: where work stands, for whoever runs the site. Nothing is changed here,
and nobody's words or names are shown; documents are read in the activity and at the desk, where access is checked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib import admin
from django.db.models import Model
from django.http import HttpRequest

from .models import ContentVersion, ExportRecord, PreparedFile, StateEvent, Submission

if TYPE_CHECKING:
    _ModelAdmin = admin.ModelAdmin[Model]
else:
    _ModelAdmin = admin.ModelAdmin


class ReadOnly(_ModelAdmin):
    """A table to look at. The columns of a list are also all there is of a row. (Unused arguments are Django's.)"""

    ordering = ("-id",)
    # Counting a large table for every page would read all of it.
    show_full_result_count = False
    list_per_page = 50

    def get_fields(self, request: HttpRequest, obj: Model | None = None) -> tuple[str, ...]:  # noqa: ARG002
        return tuple(str(column) for column in self.get_list_display(request))

    def has_add_permission(self, request: HttpRequest) -> bool:  # noqa: ARG002
        return False

    def has_change_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:  # noqa: ARG002
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:  # noqa: ARG002
        return False


@admin.register(Submission)
class SubmissionAdmin(ReadOnly):
    list_display = (
        "public_id", "course_key", "usage_key", "kind", "status", "round_count", "submitted_at", "decided_at",
        "scratch", "grade_delivery", "grade_tried_at",
    )  # fmt: skip
    list_filter = ("kind", "status", "grade_delivery", "scratch")
    search_fields = ("=public_id", "=course_key", "=usage_key")


@admin.register(StateEvent)
class StateEventAdmin(ReadOnly):
    list_display = ("at", "verb", "from_status", "to_status", "submission", "round")
    list_filter = ("verb",)
    list_select_related = ("submission", "round")
    search_fields = ("=submission__public_id",)


@admin.register(ContentVersion)
class ContentVersionAdmin(ReadOnly):
    list_display = ("hash", "kind", "created_at")
    list_filter = ("kind",)


@admin.register(ExportRecord)
class ExportRecordAdmin(ReadOnly):
    list_display = ("at", "course_key", "actor_id", "identified", "rows")
    list_filter = ("identified",)
    search_fields = ("=course_key",)


@admin.register(PreparedFile)
class PreparedFileAdmin(ReadOnly):
    list_display = ("public_id", "state", "done", "total", "size", "alive_at", "expires_at")
    list_filter = ("state",)
    search_fields = ("=public_id",)

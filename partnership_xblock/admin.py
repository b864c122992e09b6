"""The one place for what Django's admin shows: where work stands, for whoever runs the site. Nothing is changed here
but how long a course keeps its work, and nobody's words or names are shown; documents are read in the activity and at
the desk, where access is checked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib import admin
from django.core.exceptions import ValidationError
from django.db.models import Model
from django.forms import ModelForm
from django.http import HttpRequest
from opaque_keys import InvalidKeyError
from opaque_keys.edx.keys import CourseKey

from .models import ContentVersion, ExportRecord, PurgeRecord, Retention, StateEvent, Submission

if TYPE_CHECKING:
    _ModelAdmin = admin.ModelAdmin[Model]
    _RetentionForm = ModelForm[Retention]
else:
    _ModelAdmin = admin.ModelAdmin
    _RetentionForm = ModelForm


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


@admin.register(PurgeRecord)
class PurgeRecordAdmin(ReadOnly):
    list_display = ("at", "cause", "course_key", "months", "cutoff", "deleted", "changed", "ticket", "finished_at")
    list_filter = ("cause",)
    search_fields = ("=course_key", "=ticket")


class RetentionForm(_RetentionForm):
    """A rule for a course that could exist: a mistyped key would keep everything of the course that was meant."""

    class Meta:
        model = Retention
        fields = ("course_key", "months")
        help_texts = {
            "course_key": "For example course-v1:Org+Course+Run",
            "months": "Counted from the end of the course and a person's last work in it, whichever is later. "
            "Empty: this course keeps its work for ever, whatever the site's setting says.",
        }

    def clean_course_key(self) -> str:
        key = str(self.cleaned_data["course_key"]).strip()
        try:
            return str(CourseKey.from_string(key))
        except InvalidKeyError:
            raise ValidationError("Not a course key. Copy it from the course's address.") from None


@admin.register(Retention)
class RetentionAdmin(_ModelAdmin):
    """The one thing that is set here. Who set it, Django's own log of the admin keeps."""

    form = RetentionForm  # type: ignore[assignment]
    list_display = ("course_key", "months")
    search_fields = ("course_key",)
    ordering = ("course_key",)

"""Django's admin for site operators: where work is, without its content.

No words or names of people are shown, nor even read from the database; documents are read in the activity and at the
desk, where access is checked. Rows are never changed here except a course's retention rule. Two actions exist for a
submission, each a verb of `api`: release its claim, send its grade again.

Every process of the platform imports its admin, and most never show it: the modules that a page needs are imported with
the page.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.contrib import admin, messages
from django.core.exceptions import ValidationError
from django.db.models import Model, Q, QuerySet
from django.forms import ModelForm
from django.http import HttpRequest

from .domain.submission import Status
from .models import (
    ContentVersion,
    CourseVocabulary,
    ExportRecord,
    PreparedFile,
    PurgeRecord,
    Retention,
    Round,
    SharedWork,
    StateEvent,
    Submission,
)

if TYPE_CHECKING:
    from . import api

    _ModelAdmin = admin.ModelAdmin[Any]
    _Inline = admin.TabularInline[Any, Any]
    _RetentionForm = ModelForm[Retention]
else:
    _ModelAdmin = admin.ModelAdmin
    _Inline = admin.TabularInline
    _RetentionForm = ModelForm

MAY_SUPPORT = "partnership_xblock.change_submission"
"""The permission that both actions need. Rows are read-only all the same."""


class _ViewOnly:
    """Nothing is added, changed or deleted. (Unused arguments are Django's.)"""

    def has_add_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:  # noqa: ARG002
        return False

    def has_change_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:  # noqa: ARG002
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:  # noqa: ARG002
        return False


class ReadOnly(_ViewOnly, _ModelAdmin):
    """A read-only table. The columns of a list are all there is of a row, unless `fields` says more."""

    ordering = ("-id",)
    # Counting a large table for every page would read all of it.
    show_full_result_count = False
    list_per_page = 50
    read: tuple[str, ...] = ()
    """The columns that are read from the database, of the row and of those it refers to."""

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        return super().get_queryset(request).only(*self.read)

    def get_fields(self, request: HttpRequest, obj: Model | None = None) -> tuple[str, ...]:  # noqa: ARG002
        return tuple(str(column) for column in self.fields or self.get_list_display(request))


class KnownValuesFilter(admin.SimpleListFilter):
    """A filter by values that are known beforehand. Django's own would read the whole table to find them."""

    values: tuple[str, ...] = ()

    def known(self) -> tuple[str, ...]:
        return self.values

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, str]]:  # noqa: ARG002
        return [(value, value) for value in self.known()]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:  # noqa: ARG002
        return queryset.filter(**{str(self.parameter_name): self.value()}) if self.value() else queryset


class KindFilter(KnownValuesFilter):
    title = parameter_name = "kind"

    def known(self) -> tuple[str, ...]:
        from .activities import ACTIVITIES

        return tuple(kind.kind for kind in ACTIVITIES)


class StatusFilter(KnownValuesFilter):
    title = parameter_name = "status"
    values = tuple(str(status) for status in Status)


class DeliveryFilter(KnownValuesFilter):
    title, parameter_name = "grade delivery", "grade_delivery"
    values = ("pending", "sent", "failed", "frozen")


class VerbFilter(KnownValuesFilter):
    title = parameter_name = "verb"
    values = ("submit", "withdraw", "claim", "release", "return", "accept", "take_back", "reopen")


class SubmissionInline(_ViewOnly, _Inline):
    """Rows that are part of a submission's page: they are visible to the people who may see the submission."""

    extra = 0

    def has_view_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:  # noqa: ARG002
        return request.user.has_perm("partnership_xblock.view_submission")


class RoundsOfSubmission(SubmissionInline):
    """The rounds, and the outcome of each."""

    model = Round
    fields = ("number", "public_id", "receipt", "submitted_at", "withdrawn", "decision", "decided_at")
    readonly_fields = fields
    ordering = ("-number",)
    verbose_name_plural = "rounds"

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        read = ("submission", "number", "public_id", "submitted_at", "withdrawn")
        of_review = ("review__decision", "review__decided_at", "review__state")
        return super().get_queryset(request).select_related("review").only(*read, *of_review)

    def receipt(self, row: Round) -> str:
        from . import api

        return api.receipt_number(row.pk, row.submitted_at)

    def decision(self, row: Round) -> str:
        return row.review.decision if row.review is not None else ""

    def decided_at(self, row: Round) -> Any:
        return row.review.decided_at if row.review is not None else None


class EventsOfSubmission(SubmissionInline):
    """Who moved the submission, and when. Trainers' reasons are for trainers only."""

    model = StateEvent
    fields = ("at", "verb", "from_status", "to_status", "by_account")
    readonly_fields = fields
    ordering = ("-at", "-id")
    verbose_name_plural = "events"

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        return super().get_queryset(request).only("submission", "at", "verb", "from_status", "to_status", "actor")

    def by_account(self, row: StateEvent) -> int | None:
        return row.actor_id


@admin.register(Submission)
class SubmissionAdmin(ReadOnly):
    """Searched by its public id, a receipt's number (PX-2569-000127), its course or its block."""

    read = (
        "public_id", "course_key", "usage_key", "kind", "status", "round_count", "created_at", "last_saved_at",
        "submitted_at", "decided_at", "decision_seen_at", "scratch", "learner", "claimed_by", "claimed_until",
        "grade_delivery", "grade_earned", "grade_possible", "grade_weight", "grade_tried_at",
    )  # fmt: skip
    list_display = (
        "public_id", "course_key", "usage_key", "kind", "status", "round_count", "submitted_at", "decided_at",
        "claimed_until", "grade_delivery", "grade_tried_at", "scratch",
    )  # fmt: skip
    fields = (
        "public_id", "course_key", "usage_key", "kind", "scratch", "by_account", "status", "round_count",
        "created_at", "last_saved_at", "submitted_at", "decided_at", "decision_seen_at",
        "reading_account", "claimed_until",
        "grade_delivery", "grade_earned", "grade_possible", "grade_weight", "grade_tried_at",
    )  # fmt: skip
    list_filter = (KindFilter, StatusFilter, DeliveryFilter, "scratch")
    search_fields = ("=public_id", "=course_key", "=usage_key")
    search_help_text = "A public id, a receipt's number, or the key of a course or block."
    inlines = (RoundsOfSubmission, EventsOfSubmission)
    actions = ("free_claim", "resend_grade")

    @admin.display(description="learner (account id)")
    def by_account(self, row: Submission) -> int:
        return row.learner_id

    @admin.display(description="being read by (account id)")
    def reading_account(self, row: Submission) -> int | None:
        return row.claimed_by_id

    def get_search_results(
        self, request: HttpRequest, queryset: QuerySet[Any], search_term: str
    ) -> tuple[QuerySet[Any], bool]:
        from . import api

        round_id = api.round_of_receipt(search_term)
        if round_id is None:
            return super().get_search_results(request, queryset, search_term)
        return queryset.filter(Q(pk__in=Round.objects.filter(pk=round_id).values("submission_id"))), False

    def has_support_permission(self, request: HttpRequest) -> bool:
        """Called by Django for every action that names `support`."""
        return request.user.has_perm(MAY_SUPPORT)

    @admin.action(permissions=["support"], description="Free from the claim of whoever is reading")
    def free_claim(self, request: HttpRequest, queryset: QuerySet[Any]) -> None:
        from . import api

        freed = 0
        for public_id in queryset.values_list("public_id", flat=True):
            try:
                api.free_claim(public_id=public_id, user_id=int(request.user.pk or 0))
                freed += 1
            except api.Refused as refused:
                self._refused(request, public_id, refused)
        if freed:
            self.message_user(request, f"Given back to the queue: {freed}.", messages.SUCCESS)

    @admin.action(permissions=["support"], description="Send the grade again")
    def resend_grade(self, request: HttpRequest, queryset: QuerySet[Any]) -> None:
        from . import api

        for public_id in queryset.values_list("public_id", flat=True):
            try:
                outcome = api.resend_grade(public_id=public_id)
            except api.Refused as refused:
                self._refused(request, public_id, refused)
            else:
                level = messages.SUCCESS if outcome == "sent" else messages.WARNING
                self.message_user(request, f"Submission {public_id}: {outcome or 'has no grade'}.", level)

    def _refused(self, request: HttpRequest, public_id: str, refused: api.Refused) -> None:
        from . import api

        sentence = api.error_shape(refused=refused, language="en").error.message
        self.message_user(request, f"Submission {public_id}: {sentence}", messages.WARNING)


@admin.register(StateEvent)
class StateEventAdmin(ReadOnly):
    read = (
        "at", "verb", "from_status", "to_status", "submission__public_id", "submission__kind",
        "round__public_id", "round__number",
    )  # fmt: skip
    list_display = ("at", "verb", "from_status", "to_status", "submission", "round")
    list_filter = (VerbFilter,)
    list_select_related = ("submission", "round")
    search_fields = ("=submission__public_id",)


@admin.register(ContentVersion)
class ContentVersionAdmin(ReadOnly):
    read = ("hash", "kind", "created_at")
    list_display = ("hash", "kind", "created_at")
    list_filter = (KindFilter,)


@admin.register(CourseVocabulary)
class CourseVocabularyAdmin(ReadOnly):
    """Its lists are edited in Studio, and are not read here."""

    read = ("course_key", "revision", "saved_at", "saved_in", "in_force", "in_force_at")
    list_display = ("course_key", "revision", "saved_at", "in_force", "in_force_at")
    search_fields = ("=course_key",)


@admin.register(SharedWork)
class SharedWorkAdmin(ReadOnly):
    """Which numbers a course has, without a text of them, nor whose they are."""

    read = ("course_key", "number", "licence", "names", "named", "revision", "shared_at", "withdrawn_at")
    list_display = ("course_key", "number", "licence", "names", "named", "revision", "shared_at", "withdrawn_at")
    search_fields = ("=course_key",)


@admin.register(ExportRecord)
class ExportRecordAdmin(ReadOnly):
    read = ("at", "course_key", "actor", "identified", "rows")
    list_display = ("at", "course_key", "actor_id", "identified", "rows")
    list_filter = ("identified",)
    search_fields = ("=course_key",)


@admin.register(PreparedFile)
class PreparedFileAdmin(ReadOnly):
    list_display = ("public_id", "state", "done", "total", "size", "alive_at", "expires_at")
    list_filter = ("state",)
    search_fields = ("=public_id",)


@admin.register(PurgeRecord)
class PurgeRecordAdmin(ReadOnly):
    list_display = ("at", "cause", "course_key", "months", "cutoff", "deleted", "changed", "ticket", "finished_at")
    list_filter = ("cause",)
    search_fields = ("=course_key", "=ticket")


class RetentionForm(_RetentionForm):
    """A rule for a course that could exist: a mistyped key would keep everything of the intended course."""

    class Meta:
        model = Retention
        fields = ("course_key", "months")
        help_texts = {
            "course_key": "For example course-v1:Org+Course+Run",
            "months": "Counted from the end of the course and a person's last work in it, whichever is later. "
            "Empty: this course keeps its work for ever, whatever the site's setting says.",
        }

    def clean_course_key(self) -> str:
        from opaque_keys import InvalidKeyError
        from opaque_keys.edx.keys import CourseKey

        key = str(self.cleaned_data["course_key"]).strip()
        try:
            return str(CourseKey.from_string(key))
        except InvalidKeyError:
            raise ValidationError("Not a course key. Copy it from the course's address.") from None


@admin.register(Retention)
class RetentionAdmin(_ModelAdmin):
    """The only rows that can be edited here. Django's own log of the admin records by whom."""

    form = RetentionForm
    list_display = ("course_key", "months")
    search_fields = ("course_key",)
    ordering = ("course_key",)

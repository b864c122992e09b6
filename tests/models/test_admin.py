"""The admin shows where work stands, and nobody's words."""

from __future__ import annotations

import pytest
from django.contrib import admin
from django.contrib.auth import get_user_model
from django.test import RequestFactory

from partnership_xblock.admin import RetentionForm
from partnership_xblock.models import ContentVersion, ExportRecord, PurgeRecord, Retention, StateEvent, Submission

PERSONAL = {
    "learner",
    "draft",
    "school",
    "province",
    "group",
    "title",
    "claimed_by",
    "decided_by",
    "reason",
    "actor",
    "content",
}


@pytest.fixture
def request_of_superuser(db):
    request = RequestFactory().get("/admin/")
    request.user = get_user_model().objects.create_superuser("root")
    return request


@pytest.mark.parametrize("model", [Submission, StateEvent, ContentVersion, ExportRecord, PurgeRecord])
def test_rows_are_read_only_and_without_personal_columns(model, request_of_superuser):
    shown = admin.site._registry[model]
    assert not set(shown.get_fields(request_of_superuser)) & PERSONAL
    assert not shown.has_change_permission(request_of_superuser)
    assert not shown.has_delete_permission(request_of_superuser)
    assert not shown.has_add_permission(request_of_superuser)
    assert shown.has_view_permission(request_of_superuser)


@pytest.mark.parametrize("model", [Submission, StateEvent, ContentVersion, ExportRecord, PurgeRecord])
def test_columns_exist(model):
    """Django checks them at start."""
    assert admin.site._registry[model].check() == []


def test_how_long_a_course_keeps_its_work_is_set_here(request_of_superuser):
    shown = admin.site._registry[Retention]
    assert shown.check() == []
    assert shown.has_change_permission(request_of_superuser)
    form = shown.get_form(request_of_superuser)({"course_key": " course-v1:Krabi+PX101+2569 ", "months": ""})
    assert form.is_valid(), form.errors
    row = form.save()
    assert (row.course_key, row.months) == ("course-v1:Krabi+PX101+2569", None)


@pytest.mark.parametrize("key", ["nonsense", "", "course-v1:Krabi+PX101"])
def test_a_mistyped_course_is_refused(key, db):
    assert "course_key" in RetentionForm({"course_key": key, "months": "12"}).errors

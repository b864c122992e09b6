"""Studio: the list of blocks as authors see them, and the form of one."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.clickjacking import xframe_options_sameorigin
from django.views.decorators.csrf import ensure_csrf_cookie
from django.views.decorators.http import require_POST
from opaque_keys.edx.keys import UsageKey

from demo import added, course
from demo.models import AuthoredFields
from demo.published import publish
from demo.runtime.load import NoSuchBlockError, preview_block, studio_block
from demo.tables import PLATFORM
from demo.views.handlers import LISTS
from demo.views.xblock import parts
from demo.words import language
from partnership_xblock import api


def listing(request: HttpRequest) -> HttpResponse:
    if not request.user.is_authenticated:
        return redirect_to_login(request.get_full_path(), settings.LOGIN_URL)
    if not PLATFORM.can_write_studio(request.user.pk, course.COURSE_KEY):
        return render(request, "demo/studio_refused.html", status=403)
    waiting = added.section([block for block in added.added() if not block.kind])
    sections = [*course.sections(), *([waiting] if waiting.units else [])]
    context = {"sections": [(one.title, _blocks(one)) for one in sections], "full": len(added.added()) >= added.MOST}
    return render(request, "demo/studio.html", context)


@require_POST
def add(request: HttpRequest) -> HttpResponse:
    """Adds an activity and opens its editor, where its kind is chosen."""
    if not request.user.is_authenticated:
        return redirect_to_login(reverse("demo:studio"), settings.LOGIN_URL)
    if not PLATFORM.can_write_studio(request.user.pk, course.COURSE_KEY):
        return render(request, "demo/studio_refused.html", status=403)
    key = added.add()
    return redirect("demo:studio") if key is None else redirect("demo:studio_edit", key)


def _blocks(section: course.Section) -> list[tuple[course.Block, str]]:
    """Each with the name that is stored: Studio knows no other."""
    blocks = [block for unit in section.units for block in unit.blocks]
    rows = AuthoredFields.objects.filter(usage_key__in=[str(block.usage_key) for block in blocks])
    named = {row.usage_key: row.fields.get("display_name", "") for row in rows}
    return [(block, named.get(str(block.usage_key), "") or block.title.into(language())) for block in blocks]


def edit(request: HttpRequest, usage_key: UsageKey) -> HttpResponse:
    if not request.user.is_authenticated:
        return redirect_to_login(request.get_full_path(), settings.LOGIN_URL)
    block = course.block(usage_key) or next((one for one in added.added() if one.usage_key == usage_key), None)
    if block is None:
        raise Http404
    if not PLATFORM.can_write_studio(request.user.pk, usage_key.course_key):
        return render(request, "demo/studio_refused.html", status=403)
    saved = AuthoredFields.objects.filter(usage_key=str(usage_key), before__isnull=False).exists()
    context = {"activity": block, "unit": course.unit_of(usage_key), "saved": saved}
    return render(request, "demo/studio_edit.html", context)


@require_POST
def undo(request: HttpRequest, usage_key: UsageKey) -> HttpResponse:
    """Takes the last save back: the activity is as it was before it."""
    if not request.user.is_authenticated:
        return redirect_to_login(reverse("demo:studio"), settings.LOGIN_URL)
    if not PLATFORM.can_write_studio(request.user.pk, usage_key.course_key):
        return render(request, "demo/studio_refused.html", status=403)
    with transaction.atomic():
        row = AuthoredFields.objects.select_for_update().filter(usage_key=str(usage_key), before__isnull=False).first()
        if row is not None:
            AuthoredFields.objects.filter(pk=row.pk).update(fields=_as_before(row, usage_key), before=None)
    publish(usage_key.course_key)
    return redirect("demo:studio_edit", usage_key)


def _as_before(row: AuthoredFields, usage_key: UsageKey) -> dict[str, Any]:
    """The fields before the last save. The course's lists are saved once more as they were: a revision is never taken
    back. Lists that were saved in another activity since stay."""
    now, before = row.fields.get(LISTS), dict(row.before or {})
    if now == before.get(LISTS):
        return before
    form = api.vocabulary_form(course_key=usage_key.course_key, here=usage_key, blocks=())
    if now is None or form.revision != now["revision"]:
        return {**before, LISTS: now}
    were = (before.get(LISTS) or {}).get("lists", {})
    copy = api.save_vocabulary(course_key=usage_key.course_key, here=usage_key, lists=were, seen=form.revision)
    return {**before, LISTS: copy}


@xframe_options_sameorigin
@ensure_csrf_cookie
def frame(request: HttpRequest, usage_key: UsageKey, view: str) -> HttpResponse:
    """`author_view` through the preview runtime, `studio_view` through the editor's: their services differ. `?window`:
    the editing window is as large as Studio makes it, else as high as its content."""
    if not request.user.is_authenticated:
        return redirect_to_login(request.get_full_path(), settings.LOGIN_URL)
    if not PLATFORM.can_write_studio(request.user.pk, usage_key.course_key):
        raise PermissionDenied
    load = {"author_view": preview_block, "studio_view": studio_block}.get(view)
    if load is None:
        raise Http404
    try:
        block = load(request, usage_key)
    except NoSuchBlockError as error:
        raise Http404 from error
    fragment = block.render(view, {})
    page = "demo/studio_preview.html" if view == "author_view" else "demo/studio_editor.html"
    return render(request, page, {**parts(fragment), "embedded": True, "window": "window" in request.GET})

"""The LMS's page of one block or one unit, as the course page shows it in a frame (2.8, 2.12)."""

from __future__ import annotations

from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.html import format_html, format_html_join
from django.utils.safestring import mark_safe
from django.views.decorators.clickjacking import xframe_options_exempt
from django.views.decorators.csrf import ensure_csrf_cookie
from opaque_keys.edx.keys import UsageKey
from web_fragments.fragment import Fragment
from xblock.core import XBlock

from demo import course, masquerade
from demo.runtime.load import NoSuchBlockError, lms_block
from demo.tables import PLATFORM
from demo.words import words

VIEWS = ("student_view", "public_view")


@transaction.non_atomic_requests
@xframe_options_exempt
@ensure_csrf_cookie
def render_xblock(request: HttpRequest, usage_key: UsageKey) -> HttpResponse:
    """`?view=public_view` is for people who are not logged in; the other view asks for enrolment. Who may not see it
    gets a 404, never the way to the login."""
    view = request.GET.get("view", "student_view")
    unit = course.unit_of(usage_key)
    if view not in VIEWS or unit is None:
        raise Http404
    user = request.user
    if not user.is_authenticated and view == "student_view":
        raise Http404
    key = usage_key.course_key
    if user.is_authenticated and not (PLATFORM.is_enrolled(user.pk, key) or PLATFORM.is_trainer(user.pk, key)):
        raise Http404
    in_unit = usage_key == unit.usage_key
    keys = [block.usage_key for block in unit.blocks] if in_unit else [usage_key]
    page = Fragment()
    contents = []
    for block_key in keys:
        try:
            block = lms_block(request, block_key)
        except NoSuchBlockError as error:
            raise Http404 from error
        fragment = _view(request, block, view)
        page.add_fragment_resources(fragment)
        contents.append((block_key, mark_safe(fragment.content)))  # noqa: S308 - a block's own markup
    page.add_content(_vertical(contents, view) if in_unit else contents[0][1])
    return render(request, "demo/xblock.html", {**parts(page), "embedded": embedded(request)})


def _vertical(contents: list[tuple[UsageKey, str]], view: str) -> str:
    """A unit's blocks in the elements the platform puts around them: its styles go by these
    (lms/templates/vert_module.html)."""
    row = '<div class="vert vert-{}" data-id="{}">{}</div>'
    rows = format_html_join("", row, ((place, key, content) for place, (key, content) in enumerate(contents)))
    return format_html(
        '<div class="xblock xblock-{0} xblock-{0}-vertical"><div class="vert-mod">{1}</div></div>', view, rows
    )


def _view(request: HttpRequest, block: XBlock, view: str) -> Fragment:
    """The view itself, or the platform's sentence instead of it while staff look as one learner."""
    user = masquerade.acting_user(request, block.scope_ids.usage_id.course_key)
    if user is not request.user and not getattr(block, "show_in_read_only_mode", False):
        return Fragment(f'<p class="notice">{words("read_only_mode")}</p>')
    fragment: Fragment = block.render(view, {"masquerade": user is not request.user})
    return fragment


def embedded(request: HttpRequest) -> bool:
    """Whether our own course page holds this one: only then it tells its height and opens links outside."""
    referer = request.headers.get("Referer", "")
    return referer.startswith(request.build_absolute_uri("/"))


def parts(page: Fragment) -> dict[str, str]:
    """A fragment's head, body and foot, as trusted markup of installed blocks."""
    return {
        "head": mark_safe(page.head_html()),  # noqa: S308 - a block's own markup
        "body": mark_safe(page.body_html()),  # noqa: S308 - a block's own markup
        "foot": mark_safe(page.foot_html()),  # noqa: S308 - a block's own markup
    }

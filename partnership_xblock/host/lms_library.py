"""Permission to edit in content libraries (v2)."""

from __future__ import annotations

from django.conf import settings
from django.core.exceptions import ObjectDoesNotExist, PermissionDenied
from opaque_keys.edx.locator import LibraryLocatorV2

from partnership_xblock.host.lms_people import load_user


def can_edit(user_id: int, library_key: LibraryLocatorV2) -> bool:
    """The library's own permission, as its runtime checks before it saves (content_libraries/library_context.py,
    `can_edit_block`). The platform shows the editor to everybody with read access (xblock/rest_api/views.py,
    `embed_block_view`), so it must be checked here.

    Never in the LMS: it has the published version only and fails on saving (host-behaviour.md 2.14). The platform's
    permissions distinguish LMS and Studio in the same way (content_libraries/permissions.py, `is_studio_request`).
    """
    if getattr(settings, "SERVICE_VARIANT", "") != "cms":
        return False
    try:
        from openedx.core.djangoapps.content_libraries import api, permissions
    except ImportError:
        return False
    user = load_user(user_id)
    if user is None or not user.is_active:
        return False
    try:
        api.require_permission_for_library_key(library_key, user, permissions.CAN_EDIT_THIS_CONTENT_LIBRARY)
    except (PermissionDenied, ObjectDoesNotExist):  # no permission, or no such library
        return False
    return True

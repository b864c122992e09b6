"""openedx/core/djangoapps/content_libraries/api/libraries.py: who may do what with a library."""

from django.core.exceptions import ObjectDoesNotExist, PermissionDenied
from fake_platform import PLATFORM

from .permissions import LEVELS


class ContentLibraryNotFound(ObjectDoesNotExist):
    """api/exceptions.py: `ContentLibraryNotFound = ContentLibrary.DoesNotExist`."""


def require_permission_for_library_key(library_key, user, permission):
    """Raises PermissionDenied or ContentLibraryNotFound. Global staff may everything; both need an active account
    (permissions.py, `is_global_staff`, `is_user_active`)."""
    grants = PLATFORM.libraries.get(str(library_key))
    if grants is None:
        raise ContentLibraryNotFound
    if not user.is_active or not (user.is_staff or grants.get(user.pk) in LEVELS[permission]):
        raise PermissionDenied

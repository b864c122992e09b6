"""crum (django-crum 0.7.9, __init__.py and signals.py): the current request and user, per thread.

`request.user` decides, also after `render_xblock` replaced it by the learner of a masquerade (courseware/views); a user
set by `impersonate` goes before it. Without a request, and for one without a user, None.
"""

from contextlib import contextmanager

from fake_platform import PLATFORM


def get_current_request():
    return PLATFORM.request


def get_current_user():
    if PLATFORM.impersonated is not False:
        return PLATFORM.impersonated
    return getattr(PLATFORM.request, "user", None)


@contextmanager
def impersonate(user=None):
    """Also sets the request's own user (signals.py, _set_current_user_on_request)."""
    before = PLATFORM.impersonated, getattr(PLATFORM.request, "user", None)
    PLATFORM.impersonated = user
    if PLATFORM.request:
        PLATFORM.request.user = user
    try:
        yield user
    finally:
        PLATFORM.impersonated = before[0]
        if PLATFORM.request:
            PLATFORM.request.user = before[1]

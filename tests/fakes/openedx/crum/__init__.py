"""crum: the current request and user, per thread. `request.user` decides, also after `render_xblock` replaced it by
the learner of a masquerade (courseware/views/views.py, render_xblock)."""

from fake_platform import PLATFORM


def get_current_request():
    return PLATFORM.request


def get_current_user():
    return getattr(PLATFORM.request, "user", None)

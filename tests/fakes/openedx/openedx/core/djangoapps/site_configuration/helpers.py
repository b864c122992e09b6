"""openedx/core/djangoapps/site_configuration/helpers.py."""

from fake_platform import PLATFORM


def get_value(val_name, default=None, **kwargs):
    return PLATFORM.site.get(val_name, default)

"""openedx/core/djangoapps/user_api/models.py: preferences are text by (user, key)."""

from fake_platform import PLATFORM


class UserPreference:
    @classmethod
    def get_value(cls, user, preference_key, default=None):
        return PLATFORM.preferences.get((getattr(user, "pk", user), preference_key), default)

"""xmodule/modulestore/__init__.py"""


class ModuleStoreEnum:
    class UserID:
        """Who changes a course when nobody is at the keyboard."""

        system = -4

    class RevisionOption:
        published_only = "rev-opt-published-only"

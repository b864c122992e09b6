"""xmodule/modulestore/django.py: the store of courses; the LMS sees the published branch, Studio the draft."""

from django.dispatch import Signal
from fake_platform import PLATFORM

from xmodule.modulestore import ModuleStoreEnum

COURSE_PUBLISHED = Signal()
"""`SignalHandler.send`: by `send_robust`, at the end of the operation that changed the published branch."""


class Store:
    """xmodule/modulestore/mixed.py and split_mongo/split.py."""

    def make_course_usage_key(self, course_key):
        return course_key.make_usage_key("course", "course")

    def has_item(self, usage_key):
        """False where the course or the block within it does not exist; no error."""
        return PLATFORM.has_block(usage_key)

    def get_item(self, usage_key):
        """ItemNotFoundError is a LookupError of the platform's own."""
        if not self.has_item(usage_key):
            raise LookupError(usage_key)
        draft = PLATFORM.drafts.get(usage_key)
        if draft is not None:
            return draft()
        return PLATFORM.modulestore(None)

    def get_items(self, course_key, revision=None, qualifiers=None):
        """Of the published branch: the fake's blocks, as they are when they are asked."""
        assert revision == ModuleStoreEnum.RevisionOption.published_only
        assert qualifiers == {"category": "partnership"}
        return PLATFORM.course_blocks(course_key)

    def update_item(self, xblock, user_id):
        """A new version of the draft, by somebody."""
        xblock.save()
        PLATFORM.updated.append((str(xblock.scope_ids.usage_id), user_id))


def modulestore():
    return Store()

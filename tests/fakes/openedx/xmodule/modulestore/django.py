"""xmodule/modulestore/django.py: the store of courses; the LMS sees the published branch, Studio the draft."""

from fake_platform import PLATFORM


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
        return PLATFORM.modulestore(None)

    def update_item(self, xblock, user_id):
        """A new version of the draft, by somebody."""
        xblock.save()
        PLATFORM.updated.append((str(xblock.scope_ids.usage_id), user_id))


def modulestore():
    return Store()

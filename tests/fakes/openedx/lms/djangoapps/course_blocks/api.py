"""lms/djangoapps/course_blocks/api.py: a course as one person finds it, without what she may not see."""

from fake_platform import PLATFORM


class Structure:
    """openedx/core/djangoapps/content/block_structure/block_structure.py."""

    def __init__(self, keys):
        self.keys = keys

    def topological_traversal(self):
        yield from self.keys

    def get_xblock_field(self, usage_key, field_name, default=None):
        """Fields that were collected for all blocks; a section's `hide_from_toc` is inherited by what is in it."""
        if field_name == "hide_from_toc":
            return True if usage_key in PLATFORM.off_contents else default
        assert field_name == "display_name"
        return PLATFORM.outline.get(usage_key, default)

    def get_transformer_block_field(self, usage_key, transformer, key, default=None):
        """Raises nothing for a block of which nothing was collected."""
        assert (transformer.name(), key) == ("blocks_api:student_view", "student_view_data")
        return PLATFORM.view_data.get(usage_key, default)


def get_course_blocks(user, starting_block_usage_key):
    """Raises what the store raises where the course is not there."""
    course = starting_block_usage_key.course_key
    if str(course) not in PLATFORM.courses:
        raise LookupError(starting_block_usage_key)
    return Structure(PLATFORM.found(course))

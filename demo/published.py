"""What follows when a course is published. The demo has no drafts of blocks: each save in its Studio is published."""

from __future__ import annotations

from opaque_keys.edx.keys import CourseKey

from demo import course
from demo.runtime.load import unbound_block, unbound_blocks
from partnership_xblock import api


def publish(course_key: CourseKey) -> None:
    """As `course_published` (plugin/authoring.py) on the platform."""
    keys = [block.usage_key for block in course.blocks() if block.usage_key.course_key == course_key]
    api.follow_series(course_key=course_key, published=lambda: {key: unbound_block(key).series for key in keys})
    api.follow_vocabulary(course_key=course_key, copies=api.copies_in(course_key, unbound_blocks(keys)))

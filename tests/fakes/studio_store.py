"""How Studio's store keeps one version of a course: what a request read at its start, and whether that is still so at
its end (split_mongo/mongo_connection.py; measured, decision 0084)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from edx_django_utils.cache import RequestCache

from tests.fakes.plain_site import Plain

if TYPE_CHECKING:
    from tests.fakes.courseware import Courseware


def index_of(platform: Any) -> int:
    """The version that is stored now; a site that is no platform has none."""
    return 0 if isinstance(platform, Plain) else int(platform.index)


@contextmanager
def one_request(course: Courseware, index: int) -> Iterator[Callable[[], int]]:
    """A request of Studio that has read this version into its cache. The function tells which version it goes by."""
    platform, seen = course.platform, RequestCache("course_index_cache")
    if isinstance(platform, Plain):
        yield lambda: 0
        return

    def load() -> Any:
        runtime = course.runtime
        try:
            return course.block(None)
        finally:
            course.runtime = runtime

    def read() -> int:
        cached = seen.get_cached_response("index")
        return int(cached.value) if cached.is_found else int(platform.index)

    seen.set("index", index)
    platform.drafts[course.usage_key] = load
    try:
        yield read
    finally:
        del platform.drafts[course.usage_key]
        seen.clear()

"""Are the trainers' pages and the REST API mounted?"""

from __future__ import annotations

from collections.abc import Iterator

from django.urls import NoReverseMatch, reverse

from partnership_xblock.host.lms_parts import in_studio

from .question import Finding, Question

EXAMPLE = "course-v1:A+B+C"


def ask() -> Iterator[Finding]:
    if in_studio():
        yield Finding("ok", "This is Studio, which mounts no page of ours.")
        return
    try:
        path = reverse("partnership_xblock:review", args=[EXAMPLE])
    except NoReverseMatch:
        yield Finding(
            "error",
            "The trainers' pages are not mounted.",
            "The plugin was not loaded: install the package into the LMS's own environment and restart the LMS.",
        )
        return
    if path != f"/partnership/courses/{EXAMPLE}/review/":
        yield Finding(
            "error",
            f"The trainers' pages are mounted at {path}, but every link leads to /partnership/….",
            "Leave it to the plugin loader to mount them; do not include partnership_xblock.urls by hand.",
        )
    else:
        yield Finding("ok", "The trainers' pages are at /partnership/….")


QUESTION = Question(name="pages", ask=ask)

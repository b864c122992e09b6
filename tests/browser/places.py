"""The one place for the addresses the stories go to, on the seeded demo."""

from __future__ import annotations

COURSE = "course-v1:DemoSchool+PARTNERS+2569"
DESK = f"/partnership/courses/{COURSE}/review/"
API = "/partnership/api/v1/"
LOG = "/demo/log/"
GRADEBOOK = "/demo/gradebook/"
STUDIO = "/studio/"
READY = "/demo/ready/"


def usage_key(block: str) -> str:
    """`map-start`, `strength-start`, `aar-start`, `map-again`, `strength-again` or `ladder-again`."""
    return f"block-v1:DemoSchool+PARTNERS+2569+type@partnership+block@{block}"


def block(name: str) -> str:
    """A block alone on its page, as the platform's apps show it."""
    return f"/xblock/{usage_key(name)}"


def unit(name: str) -> str:
    """A page of the course: its blocks in a frame."""
    return f"/courses/{COURSE}/unit/{name}/"


def handlers(block_name: str) -> str:
    return f"/courses/{COURSE}/xblock/{usage_key(block_name)}/handler/"


def studio_form(block_name: str) -> str:
    return f"{STUDIO}edit/{usage_key(block_name)}/"


def studio_frame(block_name: str) -> str:
    return f"{STUDIO}view/{usage_key(block_name)}/studio_view"

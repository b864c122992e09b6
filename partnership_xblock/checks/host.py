"""Which host adapter is used for people and courses, and which parts of the platform does it find?"""

from __future__ import annotations

from collections.abc import Iterator

from partnership_xblock.domain.errors import Refused
from partnership_xblock.host import LMS_HOST, current_host, host_path
from partnership_xblock.host.lms_parts import missing

from .question import Finding, Question


def ask() -> Iterator[Finding]:
    path = host_path()
    try:
        current_host()
    except Refused as refused:
        yield Finding(
            "error",
            f"PARTNERSHIP_HOST is “{path}”, which cannot be used: {refused.__cause__}",
            f"On Open edX remove the setting: its default is “{LMS_HOST}”. Until then our pages only say so.",
        )
        return
    yield Finding("ok", f"The host adapter is {path}.")
    if path != LMS_HOST:
        return
    for purpose, module in missing().items():
        yield Finding(
            "warning",
            f"The platform has no module “{module}” here, so {purpose}.",
            "Is this process the LMS or Studio? If it is, this release is not one of those in the README's table.",
        )


QUESTION = Question(name="host", ask=ask, cheap=True)

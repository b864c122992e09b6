"""Does the app speak Thai, and may people choose it?"""

from __future__ import annotations

from collections.abc import Iterator

from django.conf import settings

from partnership_xblock.wording import say
from partnership_xblock.wording.catalogues import BUNDLED
from partnership_xblock.wording.review import TAB

from .question import Finding, Question


def ask() -> Iterator[Finding]:
    message = TAB["tab.title"]
    missing = [name for name in ("django.mo", "text.mo") if not (BUNDLED / "th" / "LC_MESSAGES" / name).is_file()]
    if missing or say(message, "th") == message:
        yield Finding(
            "error",
            f"The Thai catalogue is missing or empty ({', '.join(missing) or 'django.mo'} below {BUNDLED}).",
            "Install the released package: its catalogues are compiled.",
        )
    elif not any(code.partition("-")[0] == "th" for code, _name in settings.LANGUAGES):
        yield Finding(
            "warning",
            "Thai is not among the site's LANGUAGES, so nobody can choose it; the activity then speaks English.",
            "Add ('th', 'ไทย') to LANGUAGES and release it in the dark language configuration.",
        )
    else:
        yield Finding("ok", "Thai is compiled and can be chosen.")


QUESTION = Question(name="catalogues", ask=ask)

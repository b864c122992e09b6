"""The one place where stories take words from the catalogues by their keys: changed wording breaks no story.

t = Words("th", "map")
t("map.added", n=2, all=5)        # as a person reads it
t.like("save.saved")              # a pattern: whatever stands for {at}
"""

from __future__ import annotations

import re

from partnership_xblock.activities import activity
from partnership_xblock.wording import (
    circle,
    gallery,
    learner,
    offers,
    print_,
    problems,
    review,
    save,
    say,
    spoken,
    studio,
    visitor,
    vocabulary,
    waves,
)

PLACE = re.compile(r"\{(\w+)\}")


class Words:
    def __init__(self, language: str, kind: str) -> None:
        own = activity(kind).words
        self.language = language
        self._words = spoken(
            language,
            learner.WORDS,
            save.WORDS,
            problems.WORDS,
            review.WORDS,
            print_.WORDS,
            studio.WORDS,
            gallery.WORDS,
            vocabulary.WORDS,
            visitor.WORDS,
            waves.WORDS,
            offers.WORDS,
            circle.WORDS,
            own,
        )
        self._fixed = {"trainer": say(studio.TRAINER, language)}

    def _template(self, key: str, n: object) -> str:
        return self._words[f"{key}_one"] if n == 1 and f"{key}_one" in self._words else self._words[key]

    def __call__(self, key: str, **params: object) -> str:
        known = {**self._fixed, **{name: str(value) for name, value in params.items()}}
        return PLACE.sub(lambda found: known[found[1]], self._template(key, params.get("n")))

    def like(self, key: str, **params: object) -> re.Pattern[str]:
        """What is not given may be anything."""
        known = {**self._fixed, **{name: str(value) for name, value in params.items()}}
        parts = PLACE.split(self._template(key, params.get("n")))
        # Every second part is the name of a placeholder.
        texts = [re.escape(part) for part in parts[::2]]
        filled = [re.escape(known[name]) if name in known else ".+?" for name in parts[1::2]]
        whole = "".join(text + fill for text, fill in zip(texts, [*filled, ""], strict=True))
        return re.compile(f"^{whole}$", re.DOTALL)

"""The keys of the words that Python sends to the front-end, so that an unknown key fails to compile there."""

from __future__ import annotations

from collections.abc import Mapping

from partnership_xblock.wording import (
    gallery,
    learner,
    offers,
    print_,
    problems,
    review,
    save,
    studio,
    visitor,
    vocabulary,
    waves,
)

TABLES: Mapping[str, Mapping[str, str]] = {
    "LearnerWord": learner.WORDS,
    "SaveWord": save.WORDS,
    "ProblemWord": problems.WORDS,
    "VisitorWord": visitor.WORDS,
    "WaveWord": waves.WORDS,
    "OfferWord": offers.WORDS,
    "DeskWord": review.WORDS,
    "PrintWord": print_.WORDS,
    "StudioWord": studio.WORDS,
    "GalleryWord": gallery.WORDS,
    "VocabularyWord": vocabulary.WORDS,
}
"""Name of the type → the words of one module. frontend/kind.ts says which page gets which."""


def keys(words: Mapping[str, str]) -> list[str]:
    """The keys of words, sorted, without `key_one`, the singular of `key`."""
    return sorted(key for key in words if not (key.endswith("_one") and key.removesuffix("_one") in words))


def tables() -> dict[str, list[str]]:
    return {name: keys(words) for name, words in TABLES.items()}

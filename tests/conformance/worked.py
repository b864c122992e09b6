"""What a kind does with work: its example can be handed in, nothing written is lost on the way to an export, figures
hold no text, and every function has an answer for an empty page."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path
from typing import Any

from partnership_xblock.activities.activity import Activity
from partnership_xblock.domain.item import text_fields
from partnership_xblock.domain.network import validate_network_item
from tests.conformance.declared import home
from tests.fakes.sentinels import without_a_word
from tests.fakes.sheets import sheet

ID = re.compile(r"[A-Za-z0-9_-]*|\d\d:\d\d")
THAI_LETTERS = re.compile(r"[\u0e00-\u0e7f]+")
LOOKS_ONLY = {"order", "layout"}
"""Fields that say where something stands or how it is drawn: no export asks for them."""


def example_can_be_handed_in(kind: Activity[Any], _root: Path) -> Iterator[str]:
    content = kind.example_content
    for language in ("th", "en"):
        example = kind.finished(language)
        wrong = [one for key, value in example["network"].items() for one in validate_network_item(key, value)]
        wrong += [one for key, value in example["answers"].items() for one in kind.item_problems(key, value)]
        output = kind.check(sheet(example["answers"], example["network"], content, kind.minimum))
        for problem in [*wrong, *(one for one in output if one.blocking)]:
            yield f"{home(kind)}/example.py ({language}): {problem.code} at {problem.path}"
        if not example["answers"] and not example["network"]:
            yield f"{home(kind)}/example.py ({language}): nothing in it"


def example_is_all_in_one_language(kind: Activity[Any], _root: Path) -> Iterator[str]:
    thai, english = kind.finished("th"), kind.finished("en")
    for (doc, first), (_, second) in zip(thai.items(), english.items(), strict=True):
        if set(first) != set(second):
            yield f"{home(kind)}/example.py: {doc} differ between Thai and English: {sorted(set(first) ^ set(second))}"
    if match := THAI_LETTERS.search(json.dumps(english, ensure_ascii=False)):
        yield f"{home(kind)}/example.py (en): {match[0]!r} is Thai"


def an_empty_page_has_an_answer(kind: Activity[Any], _root: Path) -> Iterator[str]:
    content = kind.Content.preset()
    kind.check(sheet({}, {}, content, kind.minimum))
    kind.results.figures(kind.results.summary(sheet({}, {}, content)))
    if kind.results.rows(sheet({}, {}, content), "th"):
        yield f"{home(kind)}/rows.py: rows for an empty page"
    if kind.partners_in({}):
        yield f"{home(kind)}/answer.py: partners referred to by an empty page"


def rows_lose_nothing(kind: Activity[Any], _root: Path) -> Iterator[str]:
    content, answers, network, texts = marked(kind)
    rows = kind.results.rows(sheet(answers, network, content), "th")
    read = {row.value for row in rows}
    for at, text in texts["answers"].items():
        if text not in read:
            yield f"{home(kind)}/rows.py: what is written in {at} is in no row"
    for key, value in answers.items():
        for field, written in value.items():
            less = {**answers, key: {name: other for name, other in value.items() if name != field}}
            if written and field not in LOOKS_ONLY and kind.results.rows(sheet(less, network, content), "th") == rows:
                yield f"{home(kind)}/rows.py: {key}#{field} of the example changes no row"


def figures_hold_no_text(kind: Activity[Any], _root: Path) -> Iterator[str]:
    content, answers, network, texts = marked(kind)
    summary = kind.results.summary(sheet(answers, network, content))
    output = json.dumps([summary, kind.results.figures(summary)], ensure_ascii=False)
    for part in texts.values():
        for at, text in part.items():
            if text in output:
                yield f"{home(kind)}/summary.py: what is written in {at} is in the figures"


def indicators_are_those_chosen(kind: Activity[Any], _root: Path) -> Iterator[str]:
    example = kind.finished("th")
    offered = kind.offered_wpa(sheet(example["answers"], example["network"], kind.example_content), kind.wpa)
    if not set(offered) <= set(kind.wpa):
        yield f"{home(kind)}: offers indicators that nobody chose: {sorted(set(offered) - set(kind.wpa))}"


def figures_have_words(kind: Activity[Any], _root: Path) -> Iterator[str]:
    example = kind.finished("th")
    for figure in kind.results.figures(
        kind.results.summary(sheet(example["answers"], example["network"], kind.example_content))
    ):
        for key in (figure["label"], figure["hint"]):
            if key and key not in kind.words:
                yield f"{home(kind)}/words.py: no words for {key}, which the desk shows"


def texts_are_looked_for(kind: Activity[Any], _root: Path) -> Iterator[str]:
    """In tests/privacy: whatever a teacher may write is there before a purge, and nowhere after."""
    if not any(text_fields(family.model) for family in kind.items):
        yield f"{home(kind)}/answer.py: no text a person writes, so that nothing of it is looked for after a purge"
    for at in without_a_word(kind):
        yield f"{home(kind)}/example.py: no item with {at}, so that it is not looked for after a purge"


def marked(kind: Activity[Any]) -> tuple[Any, dict[str, Any], dict[str, Any], dict[str, dict[str, str]]]:
    """Content, answers and network of the example, in which every text somebody wrote is like no other; and where
    each stands."""
    example = deepcopy(kind.finished("th"))
    texts: dict[str, dict[str, str]] = {"answers": {}, "network": {}}
    for doc, items in (("answers", example["answers"]), ("network", example["network"])):
        for key, value in items.items():
            for field, written in value.items():
                if isinstance(written, str) and not ID.fullmatch(written):
                    value[field] = texts[doc][f"{key}#{field}"] = f"{written} z{len(texts[doc])}z"
    return kind.example_content, example["answers"], example["network"], texts


CHECKS = (
    example_can_be_handed_in,
    example_is_all_in_one_language,
    an_empty_page_has_an_answer,
    rows_lose_nothing,
    figures_hold_no_text,
    figures_have_words,
    indicators_are_those_chosen,
    texts_are_looked_for,
)

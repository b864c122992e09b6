"""Checks a block's criteria and sentences as an author wrote them: every problem at its place in the editor."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any

from pydantic import ValidationError

from partnership_xblock.activities import editing
from partnership_xblock.activities.assessment import Assessment
from partnership_xblock.activities.editing import ROOT
from partnership_xblock.activities.schema import Say, Schema, model_schema
from partnership_xblock.domain.problem import Problem
from partnership_xblock.domain.text import storable


def assessment_schema(language: str, say: Say) -> Schema:
    """The schema of both fields, as that of a kind's content."""
    return model_schema(Assessment, language, say)


def examined(raw: Mapping[str, Any]) -> tuple[Assessment | None, list[Problem]]:
    """Both fields as an author sent them, and what is wrong with them. None where a trainer could not mark by them.
    Raises ValueError for fields that there are not."""
    bad = [Problem(path, "bad_character") for path, text in editing.texts(raw, ROOT) if not storable(text)]
    if bad:
        return None, bad
    found, problems = None, list(_looked_at(raw))
    try:
        found = Assessment.model_validate(dict(raw))
    except ValidationError as error:
        problems += editing.refused(error, raw)
    told = list({problem.path: problem for problem in reversed(problems)}.values())[::-1]
    return (None if told else found), told


def kept(before: Mapping[str, Any], now: Mapping[str, Any]) -> dict[str, Any]:
    """The fields with criteria that the author took out after the first answer: hidden, so that no id is used anew."""
    schema = _schema()
    return {
        name: editing.kept_field(schema, schema["properties"][name], before.get(name), value)
        for name, value in now.items()
    }


@lru_cache(maxsize=1)
def _schema() -> Schema:
    """Without words, of which only the rules for lists are read here."""
    return assessment_schema("en", lambda message, _language: message)


def _looked_at(raw: Mapping[str, Any]) -> Iterator[Problem]:
    """What no model sees: an empty criterion or level, one id twice, points that do not rise, points for nothing."""
    rubric = [line for line in _list(raw.get("rubric")) if isinstance(line, dict)]
    shown = [line for line in rubric if not line.get("hidden")]
    if "rubric" in raw and not shown:
        yield Problem(f"{ROOT}/rubric", "rubric_empty")
    ids: set[str] = set()
    for line in rubric:
        here = f"{ROOT}/rubric/{line.get('id', '')}"
        if line.get("id") in ids:
            yield Problem(here, "id_twice")
        ids.add(str(line.get("id", "")))
        if not line.get("hidden"):
            yield from _of_criterion(line, here)


def _of_criterion(line: Mapping[str, Any], here: str) -> Iterator[Problem]:
    if not _said(line.get("label")):
        yield Problem(f"{here}/label", "text_missing")
    levels = [level for level in _list(line.get("levels")) if isinstance(level, dict)]
    if not levels:
        yield Problem(f"{here}/levels", "levels_missing")
    before: float | None = None
    for at, level in enumerate(levels):
        if not _said(level.get("text")):
            yield Problem(f"{here}/levels/{at}/text", "text_missing")
        points = level.get("points")
        if not isinstance(points, (int, float)):
            continue  # the model says what is wrong with it
        if before is not None and points <= before:
            yield Problem(f"{here}/levels/{at}/points", "levels_not_rising", {"than": f"{before:g}"})
        elif at == len(levels) - 1 and points == 0:
            yield Problem(f"{here}/levels/{at}/points", "criterion_zero")
        before = points


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _said(text: Any) -> bool:
    return isinstance(text, dict) and any(isinstance(words, str) and words.strip() for words in text.values())

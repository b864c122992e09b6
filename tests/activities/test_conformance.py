"""Every kind is whole: what one lacks is told in full, with the place where it belongs."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated, Literal

import pytest

from partnership_xblock.activities import ACTIVITIES, KINDS, activity
from partnership_xblock.activities.activity import Family, Row
from partnership_xblock.activities.lesson.answer import Seen, Take
from partnership_xblock.activities.strength.content import StrengthContent
from partnership_xblock.domain.problem import Problem
from partnership_xblock.domain.text import Text
from partnership_xblock.domain.titled import Titled
from tests.conformance.missing import missing

EACH = pytest.mark.parametrize("kind", ACTIVITIES, ids=KINDS)


def test_a_kind_is_found_by_the_name_of_its_folder():
    assert [kind.kind for kind in ACTIVITIES] == list(KINDS)
    assert [activity(kind.kind) for kind in ACTIVITIES] == list(ACTIVITIES)
    with pytest.raises(KeyError):
        activity("unheard")


@EACH
def test_nothing_is_missing(kind):
    if problems := missing(kind):
        pytest.fail("\n  ".join([f"{kind.kind}: {len(problems)} things to do", *problems]), pytrace=False)


# --- what is missing is found -------------------------------------------------------------------------------------

FRIENDS, STRENGTH = activity("friends"), activity("strength")


def test_all_that_is_not_there_is_told_at_once(tmp_path):
    assert missing(FRIENDS, tmp_path) == [
        "frontend/activities/friends/index.ts: registers no kind, so that the page has no view to edit or to read",
        "frontend/activities/friends/edit.tsx: missing (the view to edit)",
        "frontend/activities/friends/read.tsx: missing (the view to read)",
        "frontend/activities/friends/rules.ts: missing (the rules)",
        "frontend/activities/friends/picture.svg: missing (the drawing an author chooses by)",
        "frontend/activities/friends/golden.test.ts: does not run tests/golden/friends/cases.json",
        "tests/golden/friends/preset.json: is not what content.py says (python tools/presets.py friends)",
        "tests/golden/friends/cases.json: no golden case, or two of one name",
        *(
            f"tests/golden/friends/cases.json: no case in which problem.{code} is told"
            for code in ("friend_because", "friend_missing", "friends_few", "friends_none")
        ),
        "tests/activities/friends/: no test of what can be saved and of its rows",
        "tests/browser/test_friends.py: no story opens it in a browser",
        "demo/seed/answers/friends.py: no sample work",
        "README.md: no line for **friends** in the table of kinds",
        "static/partnership_xblock/js/kind-friends.js: not built (make build)",
    ]


HOME = "partnership_xblock/activities/strength"


RESULTS = STRENGTH.results


def results(**change):
    return {"results": replace(RESULTS, **change)}


class Bare(StrengthContent):
    more: Text = Text()
    level: Annotated[Literal["low", "high"], Titled("Areas", choices={"low": "Never translated"})] = "low"
    one: Annotated[str, Titled("Areas", of="lists")] = ""


def _broken(*_arguments):
    raise RuntimeError("no answer")


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"title": Text(en="Strength")}, f"{HOME}/__init__.py: title has no Thai"),
        ({"starters": (*STRENGTH.starters[:5], Text(th="ก"))}, f"{HOME}/__init__.py: starters: [5] has no English"),
        ({"starters": ()}, f"{HOME}: 0 starters for a trainer's comment; six are offered"),
        (
            {"rubric": STRENGTH.rubric[:2]},
            f"{HOME}: 2 criteria in the rubric; three or more, each with an id of its own",
        ),
        (
            {"rubric": tuple(line.model_copy(update={"levels": line.levels[:3]}) for line in STRENGTH.rubric)},
            f"{HOME}: criterion 'priority' has 3 levels; four are shown",
        ),
        (
            {"words": {**STRENGTH.words, "strength.new": "Never translated"}},
            "partnership_xblock/conf/locale/th: no Thai for 'Never translated' (make messages, then write it there)",
        ),
        (
            {"words": {key: text for key, text in STRENGTH.words.items() if key != "problem.now_missing"}},
            f"{HOME}/words.py: no words for problem.now_missing",
        ),
        (
            {"words": {key: text for key, text in STRENGTH.words.items() if key != "strength.figure_leading"}},
            f"{HOME}/words.py: no words for strength.figure_leading, which the desk shows",
        ),
        (
            {"check": lambda _: [Problem("whole", "never_done")]},
            f"{HOME}/example.py (en): never_done at whole",
        ),
        ({"example": lambda _: {"answers": {}, "network": {}}}, f"{HOME}/example.py (th): nothing in it"),
        (
            {"example": lambda _: {"answers": {"scope": {"text": "ก"}}, "network": {}}},
            f"{HOME}/example.py (en): 'ก' is Thai",
        ),
        (
            results(rows=lambda *given: [row for row in RESULTS.rows(*given) if row.field != "ภายในวันที่"]),
            f"{HOME}/rows.py: priority#date of the example changes no row",
        ),
        (
            results(rows=lambda *given: [row for row in RESULTS.rows(*given) if row.item != "priority"]),
            f"{HOME}/rows.py: what is written in priority#why is in no row",
        ),
        (results(rows=lambda *_: [Row("whole", "", "", "1")]), f"{HOME}/rows.py: rows for an empty page"),
        (
            results(summary=lambda sheet: sheet.answers, figures=lambda _: []),
            f"{HOME}/summary.py: what is written in priority#why is in the figures",
        ),
        ({"Content": Bare}, f"{HOME}/content.py: more has no title (Titled)"),
        ({"Content": Bare}, f"{HOME}/content.py: level has no words for 'high' (Titled: choices)"),
        ({"Content": Bare}, f"{HOME}/content.py: one holds ids of 'lists', which stands neither beside nor above it"),
        (
            {"Content": Bare},
            "partnership_xblock/conf/locale/th: no Thai for 'Never translated' (make messages, then write it there)",
        ),
        ({"offered_wpa": lambda *_: ("9.9",)}, f"{HOME}: offers indicators that nobody chose: ['9.9']"),
        (
            {"items": (*STRENGTH.items, Family(key="wish:", model=Take))},
            f"{HOME}/example.py: no item with wish:#text, so that it is not looked for after a purge",
        ),
        (
            {"items": (Family(key="seen:", model=Seen),)},
            f"{HOME}/answer.py: no text a person writes, so that nothing of it is looked for after a purge",
        ),
        (results(summary=_broken), f"{HOME}/: figures hold no text: RuntimeError: no answer"),
    ],
)
def test_what_a_kind_does_not_do_is_told(change, told):
    assert told in missing(replace(STRENGTH, **change))


def test_a_kind_without_a_place_in_the_course_and_with_marks_is_told(tmp_path):
    folder = tmp_path / "frontend" / "activities" / "unheard"
    folder.mkdir(parents=True)
    (folder / "read.tsx").write_text("// make kind wrote this: the drawing\n", encoding="utf-8")
    (folder / "unheard.css").write_text("/* make kind wrote this: colours */\n", encoding="utf-8")
    row = "| kind | a |\n|---|---|\n| **unheard** | does <!-- make kind wrote this: what it does --> |\n"
    (tmp_path / "README.md").write_text(row, encoding="utf-8")
    problems = missing(replace(FRIENDS, kind="unheard"), tmp_path)
    assert problems[-3:] == [
        "frontend/activities/unheard/read.tsx: still the generator's: the drawing",
        "frontend/activities/unheard/unheard.css: still the generator's: colours",
        "README.md: still the generator's: what it does",
    ]
    assert (
        "demo/course.py: no place in SECTIONS (until then it stands in the last part, under its own title)" in problems
    )

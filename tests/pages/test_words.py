"""The desk and a round on paper take their words from a built file; with it not one is missing."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from django.utils import translation

from partnership_xblock.activities import ACTIVITIES, activity
from partnership_xblock.wording import built, problems, review, spoken
from partnership_xblock.wording.page import ALWAYS, desk_tables, print_tables
from tests.pages.test_pages import REVIEW, data_of

pytestmark = pytest.mark.django_db
KINDS_VIEWS = Path(__file__).parents[2] / "frontend" / "activities"


def filled(answer, name):
    """The page's words as its script fills them in, and those that travelled; the file is added before core.js."""
    page, file = data_of(answer), built.read(name)
    assert page["files"] == [{"name": name, "digest": file.digest}]
    html = answer.content.decode()
    assert 0 < html.index(f"words/{name}.js") < html.index("js/core.js")
    return {**file.words, **page["words"]}, page["words"]


@pytest.mark.parametrize("language", ["th", "en"])
def test_the_desk(client_of, desk, handed_in, language):
    with translation.override(language):
        answer = client_of(desk.user).get(REVIEW)
    words, own = filled(answer, f"{language}-desk")
    assert words == spoken(language, *desk_tables(kind.words for kind in ACTIVITIES))
    assert set(own) == set(ALWAYS)


def test_the_desk_is_not_told_what_a_kind_still_misses():
    desk, own = spoken("th", *desk_tables(kind.words for kind in ACTIVITIES)), activity("strength").words
    missing = [key for key in own if key.startswith(("problem.", "strength.ready_"))]
    assert [key for key in own if key not in desk] == missing != []
    assert {key for key in desk if key.startswith("problem.")} <= spoken("th", problems.WORDS, review.WORDS).keys()


def test_what_stands_beside_the_button_is_said_nowhere_else():
    """The desk has not these words: a read view that says one would show its key."""
    sources = [path for path in KINDS_VIEWS.rglob("*.ts*") if ".test." not in path.name and ".gen." not in path.name]
    said = {path.name for path in sources if re.search(r"\w\.ready_", path.read_text(encoding="utf-8"))}
    assert said == {"ready.ts", "tell.ts"}


def test_a_round_on_paper(client_of, page, desk, handed_in):
    printed = page.open().rounds[0].print_url
    answer = client_of(page.user).get(printed.partition("lms.test")[2] or printed)
    words, own = filled(answer, "th-map")
    wanted = spoken("th", *print_tables(activity("map").words))
    assert {key: words[key] for key in wanted} == wanted
    assert "print.failed" in own, "what only paper says travels with it"
    assert len(own) < 60

"""The desk and a round on paper take their words from built files; with them not one is missing."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from django.utils import translation

from partnership_xblock.activities import ACTIVITIES, activity
from partnership_xblock.wording import built, problems, review, spoken
from partnership_xblock.wording.page import ALWAYS, DESK_TABLES, desk_words, print_tables
from tests.pages.test_pages import REVIEW, data_of

pytestmark = pytest.mark.django_db
KIND_SCRIPT = re.compile(r'<script src="[^"]*js/kind-(\w+)\.js">')
KINDS_VIEWS = Path(__file__).parents[2] / "frontend" / "activities"


def filled(answer, *names):
    """The page's words as its script fills them in, and those that travelled; the files are added before core.js."""
    page, files = data_of(answer), [built.read(name) for name in names]
    assert page["files"] == [named(file) for file in files]
    html, words = answer.content.decode(), page["words"]
    for file in files:
        assert 0 < html.index(f"words/{file.name}.js") < html.index("js/core.js")
        words = {**file.words, **words}
    return words, page["words"]


def named(file):
    return {"name": file.name, "digest": file.digest}


LANGUAGES = pytest.mark.parametrize("language", ["th", "en"])
KINDS = [kind.kind for kind in ACTIVITIES]


@LANGUAGES
def test_the_desk(client_of, desk, handed_in, language):
    with translation.override(language):
        answer = client_of(desk.user).get(REVIEW)
    words, own = filled(answer, f"{language}-desk")
    assert words == spoken(language, *DESK_TABLES)
    assert set(own) == set(ALWAYS)


@LANGUAGES
def test_work_at_the_desk_comes_with_the_words_and_code_of_its_kind(client_of, desk, handed_in, language):
    with translation.override(language):
        answer = client_of(desk.user).get(f"{REVIEW}{handed_in}/")
    words, own = filled(answer, f"{language}-desk", f"{language}-desk-map")
    assert words == spoken(language, desk_words(activity("map").words), *DESK_TABLES)
    assert set(own) == set(ALWAYS)
    assert KIND_SCRIPT.findall(answer.content.decode()) == ["map"]


@LANGUAGES
def test_a_list_at_the_desk_names_the_files_of_every_kind_and_loads_none(client_of, desk, handed_in, language):
    with translation.override(language):
        answer = client_of(desk.user).get(REVIEW)
    page = data_of(answer)
    assert page["kind_files"] == {kind: named(built.read(f"{language}-desk-{kind}")) for kind in KINDS}
    files = [name for kind in KINDS for name in (f"kind-{kind}.js", f"kind-{kind}.css", f"{language}-desk-{kind}.js")]
    assert all(page["later"][name].rpartition("/")[2] == name for name in files)
    assert KIND_SCRIPT.findall(answer.content.decode()) == []


def test_words_of_a_kind_without_a_file_travel_with_the_page(client_of, desk, handed_in, monkeypatch, read_anew):
    whole = built.read
    monkeypatch.setattr(built, "read", lambda name: None if name.endswith("-desk-map") else whole(name))
    page = data_of(client_of(desk.user).get(f"{REVIEW}{handed_in}/"))
    assert "map" not in page["kind_files"]
    assert spoken(page["language"], desk_words(activity("map").words)).items() <= page["words"].items()
    assert page["later"]["kind-map.js"]


@pytest.fixture
def read_anew():
    """What was read before is not used, and what is read here is not used afterwards."""
    built._cached.cache_clear()
    yield
    built._cached.cache_clear()


def test_the_desk_is_not_told_what_a_kind_still_misses():
    own = activity("strength").words
    desk = spoken("th", desk_words(own), *DESK_TABLES)
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

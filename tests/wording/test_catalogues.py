"""Which languages there are, which one a request is answered in, and whose translation wins: the site's or ours."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from partnership_xblock.host.atlas import atlas_folder
from partnership_xblock.host.request import language_of_request
from partnership_xblock.wording import say
from partnership_xblock.wording.catalogues import direction, language_for, languages, read_before_ours
from tests.fakes.catalogue import put


@pytest.fixture
def atlas(tmp_path, settings):
    """The platform's folder of pulled catalogues for this package, read before ours while the test runs."""
    settings.REPO_ROOT = tmp_path
    folder = tmp_path / "conf" / "plugins-locale" / "xblock.v1" / "partnership_xblock"
    folder.mkdir(parents=True)

    def read():
        read_before_ours(atlas_folder())

    yield SimpleNamespace(folder=folder, read=read)
    read_before_ours(None)


def test_the_package_speaks_thai_and_english():
    assert languages() == {"th", "en"}
    assert (say("Save", "th"), say("Save", "en")) == ("บันทึก", "Save")


def test_without_a_pulled_catalogue_there_is_no_folder(settings, tmp_path):
    assert atlas_folder() is None
    settings.REPO_ROOT = tmp_path
    assert atlas_folder() is None


def test_a_pulled_word_wins_and_its_gaps_are_filled_by_ours(atlas):
    put(atlas.folder, "th", {"Save": "เก็บไว้"})
    atlas.read()
    assert (say("Save", "th"), say("Cancel", "th")) == ("เก็บไว้", "ยกเลิก")


def test_a_community_adds_a_language_without_a_line_of_code(atlas, settings):
    put(atlas.folder, "fr", {"Save": "Enregistrer"})
    put(atlas.folder, "pt_BR", {"Save": "Salvar"})
    atlas.read()
    assert languages() == {"th", "en", "fr", "pt-br"}
    assert [language_for([name]) for name in ("fr", "fr-ca", "pt-br", "pt")] == ["fr", "fr", "pt-br", "en"]
    assert (say("Save", "fr"), say("Cancel", "fr")) == ("Enregistrer", "Cancel")


@pytest.mark.parametrize(
    ("wanted", "chosen"),
    [(["th"], "th"), (["th-th"], "th"), (["EN_GB"], "en"), (["fr", "th"], "th"), ([None, ""], "en"), (["fr"], "en")],
)
def test_the_first_language_with_a_catalogue_is_chosen(wanted, chosen):
    assert language_for(wanted) == chosen


@pytest.mark.parametrize(
    ("active", "site", "chosen"),
    [("en", "th", "en"), ("th", "en", "th"), ("fr", "th", "th"), ("fr", "en", "en"), (None, "th", "th")],
)
def test_a_request_is_answered_in_its_language_or_the_sites(monkeypatch, settings, active, site, chosen):
    monkeypatch.setattr("partnership_xblock.host.request.get_language", lambda: active)
    settings.LANGUAGE_CODE = site
    assert language_of_request() == chosen


@pytest.mark.parametrize(("language", "expected"), [("th", "ltr"), ("en", "ltr"), ("ar", "rtl"), ("fa-ir", "rtl")])
def test_a_language_says_which_way_it_is_written(language, expected):
    assert direction(language) == expected

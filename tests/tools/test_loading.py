"""A process that only starts loads next to nothing of ours; whatever it loads too much is named."""

from __future__ import annotations

import loading
import pytest

from partnership_xblock.activities import KINDS


@pytest.fixture(scope="module")
def started():
    return loading.probe(with_us=True)


def test_what_does_the_work_is_not_loaded_when_a_process_starts(started):
    modules = loading.ours(started["start"]["modules"])
    assert "partnership_xblock.admin" in modules, "the admin is found by every process"
    assert "partnership_xblock.plugin.tasks" in modules, "Celery's task is known from the start"
    assert loading.too_early(modules) == []
    assert len(modules) <= loading.MOST_AT_START


def test_it_is_loaded_with_the_first_page(started):
    assert "partnership_xblock.services.learner.open_page" in started["pages"]["modules"]
    assert loading.of_others(started["pages"]["modules"], []) == []


def test_no_kind_is_loaded_before_a_block_of_it_is_asked_for(started):
    loaded = [name for moment in started.values() for name in moment["modules"]]
    kinds = [f"{loading.OURS}.activities.{kind}" for kind in KINDS]
    assert [name for name in kinds if name in loaded] == []


def test_too_early_and_foreign_modules_are_named():
    names = ["partnership_xblock", "partnership_xblock.admin", "partnership_xblock.services.learner.page"]
    early = loading.too_early(names)
    assert early == ["partnership_xblock.services.learner.page"]
    result = ["json", "pandas.core", "pydantic.main", "rest_framework.x", "sqlite3"]
    assert loading.of_others(result, ["yaml"]) == ["pandas"]

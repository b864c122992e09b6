"""What is added to settings of others is added once, and nothing of theirs is lost."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from partnership_xblock.settings.extended import STEPS, TEMPLATES, extend, with_step

OURS = "ours.Step"


@pytest.mark.parametrize(
    ("configured", "expected"),
    [
        (None, [OURS]),
        ([], [OURS]),
        ({}, {"pipeline": [OURS]}),
        ("theirs.Step", ["theirs.Step", OURS]),
        (["theirs.Step"], ["theirs.Step", OURS]),
        (
            {"pipeline": ["theirs.Step"], "fail_silently": False, "log_level": "debug"},
            {"pipeline": ["theirs.Step", OURS], "fail_silently": False, "log_level": "debug"},
        ),
        ({"fail_silently": False, "pipeline": None}, {"fail_silently": False, "pipeline": [OURS]}),
        ([OURS, "theirs.Step"], [OURS, "theirs.Step"]),
    ],
)
def test_a_step_joins_the_pipeline_in_each_of_its_forms(configured, expected):
    assert with_step(configured, OURS) == expected
    assert with_step(with_step(configured, OURS), OURS) == expected


def test_nothing_of_others_is_lost_and_nothing_is_there_twice():
    name = next(iter(STEPS))
    settings = SimpleNamespace(
        OPEN_EDX_FILTERS_CONFIG={"other.filter": ["x.Step"], name: {"fail_silently": False, "pipeline": ["x.Step"]}},
        MAKO_TEMPLATE_DIRS_BASE=["/theme"],
        LIBRARY_ENABLED_BLOCKS=("problem",),
    )
    extend(settings)
    extend(settings)
    assert settings.OPEN_EDX_FILTERS_CONFIG["other.filter"] == ["x.Step"]
    assert settings.OPEN_EDX_FILTERS_CONFIG[name] == {"fail_silently": False, "pipeline": ["x.Step", STEPS[name]]}
    assert settings.MAKO_TEMPLATE_DIRS_BASE == ["/theme", TEMPLATES]
    assert settings.LIBRARY_ENABLED_BLOCKS == ["problem", "partnership"]


def test_what_an_operator_named_herself_stays_where_she_put_it():
    settings = SimpleNamespace(LIBRARY_ENABLED_BLOCKS=["partnership", "problem"])
    extend(settings)
    assert settings.LIBRARY_ENABLED_BLOCKS == ["partnership", "problem"]


def test_what_the_process_has_not_is_not_made_up():
    """The LMS has no list for libraries; a plain site has no Mako."""
    settings = SimpleNamespace(OPEN_EDX_FILTERS_CONFIG=None)
    extend(settings)
    assert set(vars(settings)) == {"OPEN_EDX_FILTERS_CONFIG"}
    assert set(settings.OPEN_EDX_FILTERS_CONFIG) == set(STEPS)


def test_the_templates_folder_is_the_one_with_our_section():
    assert (TEMPLATES / "partnership_xblock" / "instructor_dashboard" / "partnership.html").is_file()

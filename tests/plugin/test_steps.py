"""Our steps in the real filters' pipeline: the way to the desk for those who may review, and nobody else."""

from __future__ import annotations

import subprocess
import sys
from types import SimpleNamespace

import pytest
from django.contrib.auth import get_user_model
from django.contrib.auth.models import AnonymousUser
from django.utils import translation
from mako.lookup import TemplateLookup
from openedx_filters.learning.filters import InstructorDashboardRenderStarted, InstructorDashboardTabsRequested

from partnership_xblock.settings.extended import STEPS, TEMPLATES
from tests.fakes.course import COURSE, new_user
from tests.fakes.sql import own_queries

pytestmark = pytest.mark.django_db

COURSE_INFO = {"tab_id": "course_info", "title": "Course Info", "url": "/instructor/x", "sort_order": 10}
DESK = "https://lms.test/partnership/courses/course-v1:Krabi+PX101+2569/review/"


@pytest.fixture(autouse=True)
def _thai(filters):
    with translation.override("th"):
        yield


def tabs_of(user_id, course=COURSE):
    user = get_user_model().objects.get(pk=user_id) if user_id else AnonymousUser()
    tabs, values, key = InstructorDashboardTabsRequested.run_filter(tabs=[COURSE_INFO], user=user, course_key=course)
    assert tabs[0] == COURSE_INFO
    assert (values, key) == (user, course)
    return tabs[1:]


def section_of(host, user_id, course=COURSE):
    host.actor_id = user_id
    before = {"course": SimpleNamespace(id=course), "sections": [{"section_key": "course_info"}], "other": 1}
    context, template = InstructorDashboardRenderStarted.run_filter(context=before, template_name="dashboard.html")
    assert (template, context["other"], context["sections"][0]) == ("dashboard.html", 1, {"section_key": "course_info"})
    return context["sections"][1:]


def test_a_trainer_gets_a_tab_with_an_absolute_address(desk, handed_in):
    (tab,) = tabs_of(desk.user)
    assert tab == {"tab_id": "partnership", "title": "งานความร่วมมือ", "url": DESK, "sort_order": 75}


def test_its_title_is_in_the_persons_language(desk, handed_in):
    with translation.override("en"):
        assert tabs_of(desk.user)[0]["title"] == "Partnership work"


def test_a_trainer_gets_a_section_in_the_older_dashboard(desk, host, handed_in):
    (section,) = section_of(host, desk.user)
    assert (section["section_key"], section["section_display_name"]) == ("partnership", "งานความร่วมมือ")
    assert section["review_url"] == DESK


def test_the_section_is_drawn_by_the_include_of_the_platforms_template(desk, host, handed_in):
    """The very line of lms/templates/instructor/instructor_dashboard_2/instructor_dashboard_2.html, through a lookup
    made as common/djangoapps/edxmako/paths.py makes it."""
    lookup = TemplateLookup(
        directories=[str(TEMPLATES)],
        input_encoding="utf-8",
        output_encoding="utf-8",
        default_filters=["decode.utf8"],
        encoding_errors="replace",
    )
    lookup.put_string(
        "/dashboard.html",
        "% for section_data in sections:\n"
        "<%include file=\"${ section_data.get('template_path_prefix', '') }${ section_data['section_key'] }.html\""
        ' args="section_data=section_data" />\n'
        "% endfor\n",
    )
    (section,) = section_of(host, desk.user)
    section["about"] += " <b>&"
    drawn = lookup.get_template("/dashboard.html").render(sections=[section]).decode()
    assert f'href="{DESK}"' in drawn
    assert "เปิดงานที่รออ่าน" in drawn
    assert "&lt;b&gt;&amp;" in drawn


def test_nobody_else_gets_one(page, host, open_for, handed_in, monkeypatch):
    monkeypatch.setattr(host, "can_write_studio", lambda user_id, course_key: user_id == page.user)
    for person in (page.user, new_user(), None):
        assert tabs_of(person) == []
        assert section_of(host, person) == []


def test_a_trainer_of_another_course_gets_none(desk, host, page, handed_in):
    stranger = new_user()
    host.enrol(stranger, page.block.course_key.replace(run="other"), trainer=True)
    assert tabs_of(stranger) == []


def test_where_nobody_has_begun_there_is_none_and_no_role_is_asked_for(desk, host, monkeypatch):
    monkeypatch.setattr(host, "standing", lambda *_: pytest.fail("asked"), raising=False)
    with own_queries() as queries:
        assert tabs_of(desk.user) == []
    assert len(queries) == 1


def test_a_trial_of_staff_is_a_beginning(open_for):
    trainer = open_for(trainer=True)
    trainer.save_example()
    assert len(tabs_of(trainer.user)) == 1


def test_one_query_of_our_own_however_much_there_is(desk, open_for, handed_in):
    counts = []
    for _ in range(3):
        with own_queries() as queries:
            assert tabs_of(desk.user)
        counts.append(len(queries))
        more = open_for()
        more.save_example()
        more.submit()
    assert counts == [1, 1, 1]


def test_asked_twice_it_is_there_once(desk, handed_in, settings):
    for name, step in STEPS.items():
        settings.OPEN_EDX_FILTERS_CONFIG[name] = [step, step]
    assert len(tabs_of(desk.user)) == 1


def test_without_an_address_of_the_site_there_is_none(desk, host, handed_in, monkeypatch):
    """A path alone would be taken for a page of the dashboard's own."""
    monkeypatch.setattr(host, "page_url", lambda path: path, raising=False)
    assert tabs_of(desk.user) == []


@pytest.mark.parametrize("broken", ["no.such.Host", "builtins.NotImplementedError"])
def test_an_error_of_ours_leaves_the_dashboard_as_it_was(desk, host, handed_in, settings, broken, caplog):
    for name, step in STEPS.items():
        settings.OPEN_EDX_FILTERS_CONFIG[name] = {"pipeline": [step], "fail_silently": False}
    settings.PARTNERSHIP_HOST = broken
    assert tabs_of(desk.user) == []
    assert section_of(host, desk.user) == []
    assert "no tab for" in caplog.text


def test_a_context_without_a_course_is_left_alone():
    given = {"sections": []}
    context, _ = InstructorDashboardRenderStarted.run_filter(context=given, template_name="x")
    assert context == given


@pytest.mark.slow
def test_nothing_of_the_app_needs_the_filters_to_be_installed():
    """All that a process loads at its start, with openedx-filters hidden."""
    code = (
        "import sys; sys.modules['openedx_filters'] = None\n"
        "import django; django.setup()\n"
        "import partnership_xblock.block, partnership_xblock.urls, partnership_xblock.admin\n"
        "from django.core.management import call_command; call_command('check')\n"
        "assert 'partnership_xblock.plugin.steps' not in sys.modules"
    )
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", code], env=_environment(), capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


def _environment():
    import os
    from pathlib import Path

    root = str(Path(__file__).resolve().parents[2])
    return {**os.environ, "DJANGO_SETTINGS_MODULE": "tests.settings", "PYTHONPATH": root}

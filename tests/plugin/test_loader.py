"""The platform's own plugin loader (edx-django-utils) finds and applies what we declare, in LMS and Studio."""

from __future__ import annotations

import sys
from types import ModuleType

import pytest
from django.apps import apps
from django.test import override_settings
from django.urls import Resolver404, resolve, reverse
from edx_django_utils.plugins import add_plugins, connect_plugin_receivers, get_plugin_apps, get_plugin_url_patterns

from partnership_xblock.apps import PartnershipConfig
from partnership_xblock.host import LMS_HOST
from partnership_xblock.settings.extended import STEPS, TEMPLATES
from tests.fakes.platform import fake_platform

LMS, STUDIO = PROJECTS = ("lms.djangoapp", "cms.djangoapp")
"""openedx/core/djangoapps/plugins/constants.py, ProjectType."""
REVIEW = "/partnership/courses/course-v1:Krabi+PX101+2569/review/"


@pytest.fixture
def project():
    """A settings module as the platform's are: importable by its path."""
    made = ModuleType("platform_settings_for_a_test")
    made.MAKO_TEMPLATE_DIRS_BASE = ["/platform/lms/templates"]
    made.LIBRARY_ENABLED_BLOCKS = ["problem", "video"]
    made.OPEN_EDX_FILTERS_CONFIG = {}
    sys.modules[made.__name__] = made
    yield made
    del sys.modules[made.__name__]


@pytest.mark.parametrize("kind", PROJECTS)
def test_the_app_is_found_and_can_be_installed(kind):
    (ours,) = [name for name in get_plugin_apps(kind) if "partnership" in name]
    assert ours == "partnership_xblock.apps.PartnershipConfig"
    assert type(apps.get_app_config("partnership_xblock")) is PartnershipConfig


def test_addresses_are_mounted_in_the_lms_where_links_lead():
    urls = ModuleType("platform_urls_for_a_test")
    urls.urlpatterns = get_plugin_url_patterns(LMS)
    with override_settings(ROOT_URLCONF=urls):
        assert resolve(REVIEW).namespace == "partnership_xblock"
        assert reverse("partnership_xblock:review", args=["course-v1:Krabi+PX101+2569"]) == REVIEW


def test_studio_mounts_what_its_form_reads_and_nothing_of_the_lms():
    urls = ModuleType("studio_urls_for_a_test")
    urls.urlpatterns = get_plugin_url_patterns(STUDIO)
    key = "block-v1:Krabi+PX101+2569+type@partnership+block@map"
    with override_settings(ROOT_URLCONF=urls):
        path = reverse("partnership_studio:read", args=[key, "try"])
        assert (path, resolve(path).namespace) == (f"/partnership/studio/{key}/try/", "partnership_studio")
        with pytest.raises(Resolver404):
            resolve(REVIEW)


@pytest.mark.parametrize("kind", PROJECTS)
def test_settings_of_a_production_process(project, kind):
    """common.py of the platform, then its production.py: which reads a file, derives templates, asks plugins again."""
    add_plugins(project.__name__, kind, "common")
    project.ENV_TOKENS = {"LIBRARY_ENABLED_BLOCKS": ["lti_consumer"]}
    project.LIBRARY_ENABLED_BLOCKS = ["lti_consumer"]
    engine = {"DIRS": project.MAKO_TEMPLATE_DIRS_BASE}
    add_plugins(project.__name__, kind, "production")
    assert project.PARTNERSHIP_HOST == LMS_HOST
    assert project.LIBRARY_ENABLED_BLOCKS == ["lti_consumer", "partnership"]
    assert {name: list(result) for name, result in project.OPEN_EDX_FILTERS_CONFIG.items()} == {
        name: [step] for name, step in STEPS.items()
    }
    assert engine["DIRS"] == ["/platform/lms/templates", TEMPLATES]


@pytest.mark.parametrize("kind", PROJECTS)
def test_settings_of_the_platforms_own_tests(project, kind):
    add_plugins(project.__name__, kind, "common")
    add_plugins(project.__name__, kind, "test")
    assert project.LIBRARY_ENABLED_BLOCKS == ["problem", "video", "partnership"]


@pytest.mark.parametrize("kind", PROJECTS)
def test_every_receiver_that_is_declared_is_connected(kind):
    """Their signals are the platform's: the fake has those that are used, under the platform's own paths."""
    declared = PartnershipConfig.plugin_app.get("signals_config", {}).get(kind, {}).get("receivers", [])
    with fake_platform():
        connect_plugin_receivers(kind)
        from django.utils.module_loading import import_string

        for receiver in declared:
            assert import_string(receiver["signal_path"]).receivers, receiver

"""What the platform's plugin loader reads: urls for the LMS only, settings for both (host-behaviour.md 2.15)."""

from __future__ import annotations

from importlib import import_module
from types import SimpleNamespace

import pytest

from partnership_xblock.apps import PartnershipConfig
from partnership_xblock.host import LMS_HOST, current_host
from partnership_xblock.host.lms import LmsHost
from partnership_xblock.settings import common, production

PLUGIN = PartnershipConfig.plugin_app


def test_only_the_lms_mounts_our_addresses():
    assert set(PLUGIN["url_config"]) == {"lms.djangoapp"}
    config = PLUGIN["url_config"]["lms.djangoapp"]
    assert (config["namespace"], config["regex"]) == ("partnership_xblock", r"^partnership/")
    assert import_module(f"partnership_xblock.{config['relative_path']}").urlpatterns


@pytest.mark.parametrize("project", ["lms.djangoapp", "cms.djangoapp"])
@pytest.mark.parametrize("kind", ["common", "production", "test"])
def test_settings_of_every_kind_can_be_loaded(project, kind):
    path = PLUGIN["settings_config"][project][kind]["relative_path"]
    settings = SimpleNamespace(PARTNERSHIP_HOST="x", PARTNERSHIP_RETENTION_MONTHS=None)
    import_module(f"partnership_xblock.{path}").plugin_settings(settings)


def test_the_lms_is_the_host_unless_an_operator_says_otherwise():
    settings = SimpleNamespace()
    common.plugin_settings(settings)
    assert settings.PARTNERSHIP_HOST == LMS_HOST
    production.plugin_settings(settings)
    assert settings.PARTNERSHIP_HOST == LMS_HOST
    settings.ENV_TOKENS = {"PARTNERSHIP_HOST": "elsewhere.Host"}
    production.plugin_settings(settings)
    common.plugin_settings(settings)
    assert settings.PARTNERSHIP_HOST == "elsewhere.Host"


def test_work_is_kept_unless_an_operator_says_for_how_long():
    settings = SimpleNamespace()
    common.plugin_settings(settings)
    assert settings.PARTNERSHIP_RETENTION_MONTHS is None
    settings.ENV_TOKENS = {"PARTNERSHIP_RETENTION_MONTHS": 24}
    production.plugin_settings(settings)
    common.plugin_settings(settings)
    assert settings.PARTNERSHIP_RETENTION_MONTHS == 24


def test_the_host_is_the_one_named(settings):
    settings.PARTNERSHIP_HOST = LMS_HOST
    assert isinstance(current_host(), LmsHost)
    assert current_host() is current_host()
    del settings.PARTNERSHIP_HOST
    assert isinstance(current_host(), LmsHost)
    settings.PARTNERSHIP_HOST = "no.such.Host"
    with pytest.raises(ImportError):
        current_host()

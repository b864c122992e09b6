"""What the platform's plugin loader reads: urls for the LMS only, settings for both (host-behaviour.md 2.15)."""

from __future__ import annotations

import sys
from importlib import import_module
from importlib.util import find_spec
from types import SimpleNamespace

import pytest
from django.apps import apps

from partnership_xblock import host
from partnership_xblock.apps import PartnershipConfig
from partnership_xblock.domain.errors import Refused
from partnership_xblock.host import LMS_HOST, current_host
from partnership_xblock.host.lms import LmsHost
from partnership_xblock.plugin.statements import register_transformers
from partnership_xblock.settings import common, production

PLUGIN = PartnershipConfig.plugin_app


@pytest.mark.parametrize(
    ("project", "namespace"), [("lms.djangoapp", "partnership_xblock"), ("cms.djangoapp", "partnership_studio")]
)
def test_each_process_mounts_its_own_addresses(project, namespace):
    config = PLUGIN["url_config"][project]
    assert (config["namespace"], config["regex"]) == (namespace, r"^partnership/")
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


def test_how_many_saves_are_told_is_an_operators_choice():
    settings = SimpleNamespace()
    common.plugin_settings(settings)
    assert settings.PARTNERSHIP_SAVED_EVENT_EVERY == 20
    settings.PARTNERSHIP_SAVED_EVENT_EVERY = 3
    common.plugin_settings(settings)
    assert settings.PARTNERSHIP_SAVED_EVENT_EVERY == 3


@pytest.mark.skipif(find_spec("event_routing_backends") is not None, reason="it is here: tests/aspects looks at it")
def test_without_event_routing_backends_no_list_is_made():
    settings = SimpleNamespace()
    common.plugin_settings(settings)
    assert not [name for name in vars(settings) if name.startswith("EVENT_TRACKING")]
    register_transformers()
    assert "partnership_xblock.plugin.statements.xapi" not in sys.modules


def test_an_unexpected_event_routing_backends_is_logged_and_the_site_starts(monkeypatch, caplog):
    monkeypatch.setattr(apps, "is_installed", lambda name: name == "event_routing_backends")
    monkeypatch.setitem(sys.modules, "event_routing_backends", None)
    monkeypatch.delitem(sys.modules, "partnership_xblock.plugin.statements.xapi", raising=False)
    register_transformers()
    assert "will not become statements" in caplog.text


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


@pytest.mark.parametrize(
    "path", ["no.such.Host", "partnership_xblock.host.lms.NoSuch", "nonsense", "builtins.open", ""]
)
def test_a_setting_that_names_nothing_usable_is_a_refusal_with_the_reason_in_the_log(settings, path, caplog):
    settings.PARTNERSHIP_HOST = path
    with pytest.raises(Refused) as refused:
        current_host()
    assert (refused.value.code, refused.value.status) == ("misconfigured", 503)
    assert f"PARTNERSHIP_HOST = {path!r}" in caplog.text


def test_a_site_of_its_own_that_does_not_exist_is_one_too(settings):
    settings.PARTNERSHIP_HOST = "partnership_xblock.host.standalone.StandaloneHost"
    settings.PARTNERSHIP_SITE = "no.such.Site"
    host._host.cache_clear()
    with pytest.raises(Refused):
        current_host()

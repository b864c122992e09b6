"""Whether a browser gets our files, with Django's own finders and storages."""

from __future__ import annotations

import pytest
from django.conf import settings as django_settings
from django.contrib.staticfiles.storage import staticfiles_storage
from django.core.management import call_command
from django.test.signals import setting_changed

from partnership_xblock.checks import static_files
from tests.checks.asked import levels, told

STORAGES = (
    "django.contrib.staticfiles.storage.StaticFilesStorage",
    "django.contrib.staticfiles.storage.ManifestStaticFilesStorage",
)


@pytest.fixture
def site(settings, tmp_path):
    """A site with static files, in production."""

    def build(storage=STORAGES[0]):
        settings.STATIC_URL, settings.STATIC_ROOT, settings.DEBUG = "/static/", str(tmp_path / "static"), False
        settings.STORAGES = {**django_settings.STORAGES, "staticfiles": {"BACKEND": storage}}
        forget()

    yield build
    forget()


def forget():
    """Django keeps the storage it made first."""
    setting_changed.send(sender=None, setting="STORAGES", value=None, enter=True)
    staticfiles_storage._wrapped = __import__("django.utils.functional", fromlist=["empty"]).empty


@pytest.mark.parametrize("storage", STORAGES)
def test_collected_or_not(site, settings, storage):
    settings.INSTALLED_APPS = [*settings.INSTALLED_APPS, "django.contrib.staticfiles"]
    site(storage)
    assert levels(static_files.QUESTION) == ["error"]
    assert "collectstatic" in told(static_files.QUESTION)
    call_command("collectstatic", interactive=False, verbosity=0)
    assert levels(static_files.QUESTION) == ["ok"]


def test_the_platform_serves_the_block_from_a_place_of_its_own(site, settings, tmp_path):
    settings.INSTALLED_APPS = [*settings.INSTALLED_APPS, "django.contrib.staticfiles"]
    site()
    call_command("collectstatic", interactive=False, verbosity=0)
    settings.STATICFILES_FINDERS = [*settings.STATICFILES_FINDERS, "tests.checks.xblock_pipeline.XBlockPipelineFinder"]
    assert levels(static_files.QUESTION) == ["error"]
    assert "xblock/resources/partnership_xblock/partnership_xblock/js/core.js" in told(static_files.QUESTION)
    call_command("collectstatic", interactive=False, verbosity=0)
    assert levels(static_files.QUESTION) == ["ok"]


def test_while_developing_the_package_is_enough(site, settings):
    site()
    settings.DEBUG = True
    assert levels(static_files.QUESTION) == ["ok"]


def test_a_package_that_arrived_without_its_files(site, monkeypatch):
    site()
    monkeypatch.setattr(static_files.finders, "find", lambda _name: None)
    assert levels(static_files.QUESTION) == ["error"]
    assert "core.js" in told(static_files.QUESTION)

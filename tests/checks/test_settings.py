"""Questions that settings answer: host, dashboard, libraries, catalogues, time zones, mail, the root address, pages."""

from __future__ import annotations

import sys

import pytest

from partnership_xblock.checks import catalogues, dashboard, host, libraries, mail, pages, root_address, time_zones
from partnership_xblock.host import LMS_HOST
from partnership_xblock.host.lms_parts import PARTS
from partnership_xblock.settings.extended import STEPS, TEMPLATES, extend
from tests.checks.asked import levels, told
from tests.fakes.platform import NAMES


class TestHost:
    def test_which(self):
        assert levels(host.QUESTION) == ["ok"]
        assert "tests.fakes.host.RecordingHost" in told(host.QUESTION)

    def test_a_wrong_one_is_told_with_its_reason_and_the_right_one(self, settings):
        settings.PARTNERSHIP_HOST = "no.such.Host"
        assert levels(host.QUESTION) == ["error"]
        assert "No module named 'no'" in told(host.QUESTION)
        assert LMS_HOST in told(host.QUESTION)

    def test_on_the_platform_all_is_there(self, settings, platform):
        settings.PARTNERSHIP_HOST = LMS_HOST
        assert levels(host.QUESTION) == ["ok"]

    def test_what_follows_from_a_part_that_is_missing(self, settings, platform, monkeypatch):
        settings.PARTNERSHIP_HOST = LMS_HOST
        monkeypatch.setitem(sys.modules, "completion", None)
        assert levels(host.QUESTION) == ["ok", "warning"]
        assert "nothing is marked as done" in told(host.QUESTION)

    def test_off_the_platform_each_part_is_named(self, settings, monkeypatch):
        below = [name for name in sys.modules if name.partition(".")[0] in NAMES]
        for name in {*NAMES, *below}:
            monkeypatch.setitem(sys.modules, name, None)
        settings.PARTNERSHIP_HOST = LMS_HOST
        assert levels(host.QUESTION) == ["ok", *["warning"] * len(PARTS)]


class TestDashboard:
    @pytest.fixture(autouse=True)
    def _extended(self, settings):
        settings.MAKO_TEMPLATE_DIRS_BASE = []
        extend(settings)

    def test_in_both(self):
        assert levels(dashboard.QUESTION) == ["ok"]

    @pytest.mark.parametrize("form", [[], "theirs.Step", {"pipeline": ["theirs.Step"]}, None])
    def test_a_pipeline_that_lost_our_step(self, settings, form):
        name = next(iter(STEPS))
        settings.OPEN_EDX_FILTERS_CONFIG = {**settings.OPEN_EDX_FILTERS_CONFIG, name: form}
        assert levels(dashboard.QUESTION) == ["warning"]
        assert name in told(dashboard.QUESTION)

    def test_a_template_that_would_not_be_found(self, settings):
        settings.MAKO_TEMPLATE_DIRS_BASE = ["/theirs"]
        assert levels(dashboard.QUESTION) == ["error"]
        assert str(TEMPLATES) in told(dashboard.QUESTION)

    def test_without_the_filters(self, monkeypatch):
        monkeypatch.setattr(dashboard, "find_spec", lambda _name: None)
        assert levels(dashboard.QUESTION) == ["warning"]

    def test_a_site_of_another_kind_has_none_and_the_platform_that_lost_all_is_told(self, settings):
        settings.OPEN_EDX_FILTERS_CONFIG = {}
        assert levels(dashboard.QUESTION) == ["ok"]
        settings.PARTNERSHIP_HOST = LMS_HOST
        assert levels(dashboard.QUESTION) == ["warning", "warning"]

    def test_studio_has_none(self, settings):
        settings.ROOT_URLCONF, settings.OPEN_EDX_FILTERS_CONFIG = "cms.urls", {}
        assert levels(dashboard.QUESTION) == ["ok"]


class TestLibraries:
    @pytest.mark.parametrize(("allowed", "level"), [(["partnership"], "ok"), (["problem"], "warning"), (None, "ok")])
    def test_where_there_is_a_list_it_names_the_activity(self, settings, allowed, level):
        settings.LIBRARY_ENABLED_BLOCKS = allowed
        assert levels(libraries.QUESTION) == [level]


class TestCatalogues:
    def test_thai_is_compiled_and_can_be_chosen(self):
        assert levels(catalogues.QUESTION) == ["ok"]

    def test_nobody_can_choose_it(self, settings):
        settings.LANGUAGES = [("en", "English")]
        assert levels(catalogues.QUESTION) == ["warning"]

    def test_the_compiled_files_are_not_there(self, monkeypatch, tmp_path):
        monkeypatch.setattr(catalogues, "BUNDLED", tmp_path)
        assert levels(catalogues.QUESTION) == ["error"]
        assert "django.mo, text.mo" in told(catalogues.QUESTION)


class TestTimeZones:
    def test_as_it_should_be(self):
        assert levels(time_zones.QUESTION) == ["ok"]

    def test_without_zones(self, settings):
        settings.USE_TZ = False
        assert levels(time_zones.QUESTION) == ["error"]

    def test_a_machine_that_knows_no_thailand(self, monkeypatch):
        monkeypatch.setattr(time_zones, "THAILAND", "Asia/Nowhere")
        assert levels(time_zones.QUESTION) == ["error"]


class TestMail:
    @pytest.mark.parametrize(
        ("backend", "sender", "expected"),
        [
            ("django.core.mail.backends.smtp.EmailBackend", "plc@school.ac.th", ["ok"]),
            ("django.core.mail.backends.smtp.EmailBackend", "webmaster@localhost", ["warning"]),
            ("django.core.mail.backends.smtp.EmailBackend", "PLC <registration@example.com>", ["warning"]),
            ("django.core.mail.backends.console.EmailBackend", "plc@school.ac.th", ["warning"]),
            ("django.core.mail.backends.dummy.EmailBackend", "webmaster@localhost", ["warning", "warning"]),
        ],
    )
    def test_from_whom_and_whether(self, settings, backend, sender, expected):
        settings.EMAIL_BACKEND, settings.DEFAULT_FROM_EMAIL = backend, sender
        assert levels(mail.QUESTION) == expected


class TestRootAddress:
    @pytest.mark.parametrize(
        ("root", "expected"),
        [
            ("https://lms.school.ac.th", "ok"),
            ("http://localhost:8000", "ok"),
            ("http://lms.school.ac.th", "warning"),
            ("", "error"),
            ("lms.school.ac.th", "error"),
        ],
    )
    def test_of_the_platform(self, settings, platform, root, expected):
        settings.PARTNERSHIP_HOST, settings.LMS_ROOT_URL = LMS_HOST, root
        assert levels(root_address.QUESTION) == [expected]


class TestPages:
    def test_mounted(self):
        assert levels(pages.QUESTION) == ["ok"]

    def test_not_mounted(self, settings):
        settings.ROOT_URLCONF = "tests.checks.urls_without"
        assert levels(pages.QUESTION) == ["error"]

    def test_mounted_where_no_link_leads(self, settings):
        settings.ROOT_URLCONF = "tests.checks.urls_elsewhere"
        assert levels(pages.QUESTION) == ["error"]
        assert "/elsewhere/" in told(pages.QUESTION)

    def test_studio_mounts_none(self, settings):
        settings.ROOT_URLCONF = "cms.urls"
        assert levels(pages.QUESTION) == ["ok"]

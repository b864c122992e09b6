"""Plugins are mounted from their entry points, as the platform does it, and only in the part that is theirs."""

from __future__ import annotations

import ast
from pathlib import Path

from django.urls import resolve, reverse

import demo
from demo import course, plugins
from demo.states import desk_path

HERE = Path(demo.__file__).parent


def test_urls_come_from_the_plugin_itself():
    assert reverse("partnership_xblock:review", args=[str(course.COURSE_KEY)]) == desk_path()
    assert resolve(desk_path()).namespace == "partnership_xblock"


def test_settings_come_from_the_plugin_itself(settings):
    configs = plugins.app_configs()
    assert "partnership_xblock.apps.PartnershipConfig" in configs
    assert set(configs) <= set(settings.INSTALLED_APPS)


def test_an_operators_own_host_is_kept(settings):
    assert settings.PARTNERSHIP_HOST.endswith("StandaloneHost")


def test_neither_settings_nor_urls_name_the_plugin():
    for name in ("settings.py", "urls.py", "plugins.py"):
        modules = {
            alias
            for node in ast.walk(ast.parse((HERE / name).read_text()))
            if isinstance(node, ast.ImportFrom)
            for alias in [node.module or ""]
        }
        assert not any(module.startswith("partnership_xblock") for module in modules), name


def test_the_package_does_not_know_the_demo():
    package = HERE.parent / "partnership_xblock"
    for path in package.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            names = [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            names += [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            assert not any(name == "demo" or name.startswith("demo.") for name in names), path

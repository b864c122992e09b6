"""Mounts plugin apps from their entry points, as the platform's own plugin loader does.

Nothing here names this project's package: what is installed and has an `lms.djangoapp` entry point is mounted
(host-behaviour.md 2.15). The demo is LMS and Studio in one process: apps and settings are the LMS's, addresses those of
both.
"""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from importlib.metadata import entry_points
from typing import Any

from django.urls import include, re_path

GROUP = "lms.djangoapp"
STUDIO = "cms.djangoapp"


def app_configs() -> list[str]:
    """Dotted paths of the plugins' app configs, for INSTALLED_APPS."""
    return [f"{entry.module}.{entry.attr}" for entry in sorted(entry_points(group=GROUP))]


def plugin_apps() -> Iterator[tuple[str, dict[str, Any]]]:
    """Each plugin's module and its `plugin_app` dictionary."""
    for entry in sorted(entry_points(group=GROUP)):
        config = getattr(import_module(entry.module), entry.attr)
        yield config.name, getattr(config, "plugin_app", {})


def apply_settings(settings: Any, kinds: tuple[str, ...]) -> None:
    """Let each plugin add its settings: `plugin_settings(settings)` of the module named for each kind, in order."""
    for name, plugin in plugin_apps():
        project = plugin.get("settings_config", {}).get(GROUP, {})
        for kind in kinds:
            if kind not in project:
                continue
            module = import_module(f"{name}.{project[kind].get('relative_path', 'settings')}")
            module.plugin_settings(settings)


def urls() -> list[Any]:
    """What each plugin's `url_config` asks for: prefix, namespace and module."""
    patterns = []
    wanted = [(name, plugin.get("url_config", {})) for name, plugin in plugin_apps()]
    for name, url_config in (
        (name, urls[group]) for name, urls in wanted for group in (GROUP, STUDIO) if group in urls
    ):
        module = f"{name}.{url_config.get('relative_path', 'urls')}"
        namespace = url_config["namespace"]
        app_name = url_config.get("app_name") or namespace
        patterns.append(re_path(url_config.get("regex", ""), include((module, app_name), namespace=namespace)))
    return patterns

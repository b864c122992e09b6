"""The one place where Django and the platform's plugin loader learn about this app."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from django.apps import AppConfig

_SETTINGS = {kind: {"relative_path": f"settings.{kind}"} for kind in ("common", "production", "test")}


class PartnershipConfig(AppConfig):
    """The Django app; the label prefixes its tables."""

    name = "partnership_xblock"
    label = "partnership_xblock"
    verbose_name = "Partnership"
    default_auto_field = "django.db.models.BigAutoField"

    # Read by edx_django_utils.plugins (host-behaviour.md 2.15). Studio shares the database and mounts no url of ours.
    plugin_app: dict[str, Any] = {
        "url_config": {
            "lms.djangoapp": {"namespace": "partnership_xblock", "regex": r"^partnership/", "relative_path": "urls"},
        },
        "settings_config": {"lms.djangoapp": _SETTINGS, "cms.djangoapp": _SETTINGS},
    }

    def ready(self) -> None:
        # Celery looks for tasks in <app>.tasks only.
        import_module("partnership_xblock.plugin.tasks")

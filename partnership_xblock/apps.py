"""The one place where Django and the platform's plugin loader learn about this app."""

from __future__ import annotations

from typing import Any

from django.apps import AppConfig

from partnership_xblock.plugin.statements import register_transformers

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
        """What other apps must be loaded for: statements of our events, and Django's own `check` about our set-up."""
        from partnership_xblock.checks import system  # noqa: PLC0415 (apps are not loaded before)

        register_transformers()
        system.register()

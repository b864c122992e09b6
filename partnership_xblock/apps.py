"""The one place where Django and the platform's plugin loader learn about this app."""

from __future__ import annotations

from typing import Any

from django.apps import AppConfig

from partnership_xblock.host.atlas import atlas_folder
from partnership_xblock.wording.catalogues import read_before_ours

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
        """Settings are whole now: words may come from where the platform pulls them."""
        read_before_ours(atlas_folder())

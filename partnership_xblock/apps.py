"""The Django app, with its settings for the platform's plugin loader."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from django.apps import AppConfig
from django.conf import settings
from django.db.models.signals import pre_delete

from partnership_xblock.host.atlas import atlas_folder
from partnership_xblock.plugin.statements import register_transformers
from partnership_xblock.wording.catalogues import read_before_ours

_RETIREMENT = "openedx.core.djangoapps.user_api.accounts.signals"
_SETTINGS = {kind: {"relative_path": f"settings.{kind}"} for kind in ("common", "production", "test")}


class PartnershipConfig(AppConfig):
    """The Django app; the label prefixes its tables."""

    name = "partnership_xblock"
    label = "partnership_xblock"
    verbose_name = "Partnership"
    default_auto_field = "django.db.models.BigAutoField"

    # Read by edx_django_utils.plugins (host-behaviour.md 2.15). Each process mounts its own addresses.
    plugin_app: dict[str, Any] = {
        "url_config": {
            "lms.djangoapp": {"namespace": "partnership_xblock", "regex": r"^partnership/", "relative_path": "urls"},
            "cms.djangoapp": {
                "namespace": "partnership_studio",
                "regex": r"^partnership/",
                "relative_path": "studio_urls",
            },
        },
        "settings_config": {"lms.djangoapp": _SETTINGS, "cms.djangoapp": _SETTINGS},
        "signals_config": {
            "lms.djangoapp": {
                "relative_path": "plugin.retirement",
                # The last two steps of the LMS's pipeline. A site may have left one of them out; adding one twice does
                # no harm.
                "receivers": [
                    {"receiver_func_name": "user_retired", "signal_path": f"{_RETIREMENT}.USER_RETIRE_LMS_MISC"},
                    {"receiver_func_name": "user_retired", "signal_path": f"{_RETIREMENT}.USER_RETIRE_LMS_CRITICAL"},
                ],
            },
            "cms.djangoapp": {
                "relative_path": "plugin.authoring",
                "receivers": [
                    {
                        "receiver_func_name": "block_made",
                        "signal_path": "openedx_events.content_authoring.signals.XBLOCK_CREATED",
                    },
                    {
                        "receiver_func_name": "course_published",
                        "signal_path": "xmodule.modulestore.django.COURSE_PUBLISHED",
                    },
                ],
            },
        },
    }

    def ready(self) -> None:
        """Runs once settings and apps are loaded: catalogues may come from where the platform pulls them; statements of
        our events need other apps loaded; Django's own `check` gets our checks; and deletions of accounts are handled,
        in the LMS, in Studio, and on a site that has neither."""
        from partnership_xblock.checks import system  # noqa: PLC0415 -- models are loaded now
        from partnership_xblock.plugin.retirement import account_deleted  # noqa: PLC0415 -- the same

        read_before_ours(atlas_folder())
        register_transformers()
        system.register()
        pre_delete.connect(
            account_deleted, sender=settings.AUTH_USER_MODEL, dispatch_uid="partnership_xblock.account_deleted"
        )
        # Celery looks for tasks in <app>.tasks only.
        import_module("partnership_xblock.plugin.tasks")

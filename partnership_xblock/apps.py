"""The one place where Django and the platform's plugin loader learn about this app."""

from __future__ import annotations

from django.apps import AppConfig


class PartnershipConfig(AppConfig):
    """The Django app; the label prefixes its tables."""

    name = "partnership_xblock"
    label = "partnership_xblock"
    verbose_name = "Partnership"
    default_auto_field = "django.db.models.BigAutoField"

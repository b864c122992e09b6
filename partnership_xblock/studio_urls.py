"""Addresses of what Studio's form only reads, below `/partnership/`; the plugin loader mounts them in Studio only."""

from __future__ import annotations

from django.urls import re_path

from partnership_xblock.pages.studio import read

app_name = "partnership_studio"

urlpatterns = [
    re_path(r"^studio/(?P<usage_key>[^/]+)/(?P<name>content|try|vocabulary)/$", read, name="read"),
]

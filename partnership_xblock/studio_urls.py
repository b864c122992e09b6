"""Addresses of what Studio's form only reads, below `/partnership/`; the plugin loader mounts them in Studio only."""

from __future__ import annotations

from django.urls import re_path

from partnership_xblock.block_parts.read_address import READS
from partnership_xblock.pages.studio import read

app_name = "partnership_studio"

urlpatterns = [
    re_path(rf"^studio/(?P<usage_key>[^/]+)/(?P<name>{'|'.join(READS)})/$", read, name="read"),
]

"""A site that mounts our addresses by hand, and elsewhere."""

from __future__ import annotations

from django.urls import include, path

urlpatterns = [path("elsewhere/", include("partnership_xblock.urls", namespace="partnership_xblock"))]

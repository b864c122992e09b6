"""A site on which no plugin was loaded."""

from __future__ import annotations

urlpatterns: list[object] = []

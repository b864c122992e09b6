"""What every answer of ours tells the caches it meets: it is one person's, and none may keep it. Without a word a
browser keeps what it likes on its disk, where the next person at a shared computer can read it after the logout."""

from __future__ import annotations

from typing import Final

from django.views.decorators.cache import cache_control

KEPT_BY_NOBODY: Final = "private, no-store"
"""The header `Cache-Control`."""

kept_by_nobody = cache_control(private=True, no_store=True)
"""The same for all that a Django view answers: refusals and redirects, too. The outermost decorator of a view."""

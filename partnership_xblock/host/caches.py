"""Tells caches not to store any of our answers, since each is one person's.

Without the header a browser may store an answer on its disk, where the next person at a shared computer can read it
after the logout."""

from __future__ import annotations

from typing import Final

from django.views.decorators.cache import cache_control

NO_STORE: Final = "private, no-store"
"""The header `Cache-Control`."""

kept_by_nobody = cache_control(private=True, no_store=True)
"""The same header for all answers of a Django view: refusals and redirects, too. The outermost decorator of a view."""

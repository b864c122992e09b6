"""How long anything outside is waited for: a server that takes the call and says nothing must not hold a request."""

from __future__ import annotations

from typing import Final

SECONDS: Final = 5
"""For each answer of a mail server or broker."""

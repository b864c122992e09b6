"""The time limit for outside servers: one that accepts a connection and stays silent must not block a request."""

from __future__ import annotations

from typing import Final

SECONDS: Final = 5
"""Seconds for each answer of a mail server or broker."""

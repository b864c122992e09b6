"""What somebody is called who is not here any longer."""

from __future__ import annotations

from typing import Final

from partnership_xblock.domain.text import N_

TRAINER_LEFT: Final = N_("A {trainer} who has left")
"""Whoever wrote a feedback; `{trainer}` is what the course calls her."""
PERSON_LEFT: Final = N_("Somebody who has left")

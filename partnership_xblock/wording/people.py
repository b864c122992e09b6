"""Names for people who are no longer here."""

from __future__ import annotations

from typing import Final

from partnership_xblock.domain.text import N_

TRAINER_LEFT: Final = N_("A {trainer} who has left")
"""The writer of a feedback whose account is gone; `{trainer}` is the course's word for trainers."""
PERSON_LEFT: Final = N_("Somebody who has left")

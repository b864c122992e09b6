"""Seeds the demo: people, course and a term's work, the same every time but for the moment."""

from __future__ import annotations

import gc
import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from random import Random

from django.core.management import call_command
from django.test import override_settings

from demo import mail
from demo.models import SeedMark
from demo.seed.base import lay_course, make_personas, make_teachers
from demo.seed.personas import persona_steps
from demo.seed.plan import by_day, teacher_steps
from demo.seed.play import Player
from demo.seed.teachers import teachers

SEED = 2569
TRAINER = "aree"
SECOND = "methee"
"""Who scores beside the trainer."""


def version() -> str:
    """Names the sample by what it is made from: the course, its people and their work."""
    folder = Path(__file__).resolve().parent
    sources = [folder.parent / "course.py", folder.parent / "persons.py", *sorted(folder.rglob("*.py"))]
    return hashlib.sha256(b"".join(source.read_bytes() for source in sources)).hexdigest()[:16]


@contextmanager
def _quickly() -> Iterator[None]:
    """Meanwhile no query is noted for debugging, and no memory is searched for what may be freed: a seventh of the
    time."""
    collects = gc.isenabled()
    gc.disable()
    try:
        with override_settings(DEBUG=False):
            yield
    finally:
        if collects:
            gc.enable()


def sow(anchor: datetime | None = None) -> bool:
    """Seed the demo; False where it was seeded before. `anchor`: the moment waiting times count from.

    A demo that was seeded with an older sample is emptied first: its blocks may be others, and its work with them.
    """
    if SeedMark.objects.filter(version=version()).exists():
        return False
    if SeedMark.objects.exists():
        call_command("flush", interactive=False, verbosity=0)
    moment = (anchor or datetime.now(UTC)).replace(second=0, microsecond=0)
    rng = Random(SEED)
    lay_course(moment)
    everybody = teachers(rng)
    users = {**make_personas(), **make_teachers(everybody)}
    player = Player(users, users[TRAINER], users[SECOND])
    steps = [*persona_steps(rng, player, moment), *teacher_steps(rng, player, everybody, moment)]
    with mail.quietly(), _quickly():
        for step in by_day(steps, moment):
            step.act(step.at)
    SeedMark.objects.create(version=version(), anchor=moment)
    return True

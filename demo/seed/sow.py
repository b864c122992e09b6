"""The one place that seeds the demo: people, course and a term's work, the same every time but for the moment."""

from __future__ import annotations

from datetime import UTC, datetime
from random import Random

from demo import mail
from demo.models import SeedMark
from demo.seed.base import lay_course, make_personas, make_teachers
from demo.seed.personas import persona_steps
from demo.seed.plan import by_day, teacher_steps
from demo.seed.play import Player
from demo.seed.teachers import teachers

VERSION = "1"
SEED = 2569
TRAINER = "aree"


def sow(anchor: datetime | None = None) -> bool:
    """Seed an empty demo; False where it was seeded before. `anchor`: the moment waiting times count from."""
    if SeedMark.objects.filter(version=VERSION).exists():
        return False
    moment = (anchor or datetime.now(UTC)).replace(second=0, microsecond=0)
    rng = Random(SEED)
    lay_course(moment)
    everybody = teachers(rng)
    users = {**make_personas(), **make_teachers(everybody)}
    player = Player(users, users[TRAINER])
    steps = [*persona_steps(rng, player, moment), *teacher_steps(rng, player, everybody, moment)]
    with mail.quietly():
        for step in by_day(steps, moment):
            step.act(step.at)
    SeedMark.objects.create(version=VERSION, anchor=moment)
    return True

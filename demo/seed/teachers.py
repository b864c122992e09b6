"""Generates the teachers: name, school, region, faith, and how much of a network they have."""

from __future__ import annotations

from dataclasses import dataclass, replace
from random import Random

from demo.seed.regions import (
    FAMILIES,
    MEN,
    MUSLIM_FAMILIES,
    MUSLIM_MEN,
    MUSLIM_WOMEN,
    REGIONS,
    WOMEN,
    Faith,
    Region,
)

COUNT = 64
"""Sixty who work in every activity, and four who have not begun."""
SIZES = (3, 4, 5, 6, 7, 8, 9, 9, 10, 11, 12, 14, 16, 20, 26)
"""Partners in a network; one teacher in all has the largest (`LARGEST`)."""
LARGEST = 40


@dataclass(frozen=True, slots=True)
class Teacher:
    """A made-up teacher and her school."""

    username: str
    first_name: str
    last_name: str
    cohort: str
    school: str
    village: str
    nearby: str
    province: str
    office: str
    faith: Faith
    school_type: str
    grades: tuple[str, str]
    villages: tuple[int, int]
    """In the tambon, and served by the school."""
    partners: int
    role_only: bool
    """She writes roles where others write organisations."""


def teachers(rng: Random) -> list[Teacher]:
    """The same for the same seed, spread over the regions."""
    made = [_teacher(rng, index) for index in range(COUNT)]
    largest = max(made, key=lambda teacher: teacher.partners)
    place = made.index(largest)
    made[place] = replace(largest, partners=LARGEST, school_type="extended", grades=("k2", "m3"))
    return made


def _teacher(rng: Random, index: int) -> Teacher:
    region = REGIONS[index % len(REGIONS)]
    village = region.villages[index // len(REGIONS) % len(region.villages)]
    nearby = rng.choice([name for name in region.villages if name != village])
    place = rng.randrange(len(region.provinces))
    faith = _faith(rng, region)
    first, last = _name(rng, muslim=faith == "mosque" and rng.random() < 0.75)
    small = rng.random() < 0.3
    school_type = "primary" if small else rng.choice(("primary", "primary", "extended", "extended", "secondary"))
    tambon = rng.randint(5, 15)
    return Teacher(
        username=f"teacher{index + 1:02d}",
        first_name=f"ครู{first}",
        last_name=last,
        cohort=region.cohort,
        school=f"โรงเรียนบ้าน{village}",
        village=village,
        nearby=nearby,
        province=region.provinces[place],
        office=region.offices[place],
        faith=faith,
        school_type=school_type,
        grades={"primary": ("k2", "p6"), "extended": ("k2", "m3"), "secondary": ("m1", "m6")}[school_type],
        villages=(tambon, rng.randint(1, min(6, tambon))),
        partners=rng.choice(SIZES[:6]) if small else rng.choice(SIZES[4:]),
        role_only=rng.random() < 0.12,
    )


def _faith(rng: Random, region: Region) -> Faith:
    drawn = rng.random()
    if drawn < region.mosque_share:
        return "mosque"
    return "church" if drawn < region.mosque_share + region.church_share else "temple"


def _name(rng: Random, *, muslim: bool) -> tuple[str, str]:
    woman = rng.random() < 0.75
    if muslim:
        return rng.choice(MUSLIM_WOMEN if woman else MUSLIM_MEN), rng.choice(MUSLIM_FAMILIES)
    return rng.choice(WOMEN if woman else MEN), rng.choice(FAMILIES)

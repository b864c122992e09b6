"""Sample teachers' answers about one tie: most features told with an example, some parts open, few papers."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random
from typing import Any, Final

from demo.seed.answers.tie import EXAMPLES, PARTS, REASONS, TITLES
from demo.seed.items import Items
from demo.seed.networks import partner_ids
from partnership_xblock.activities.anatomy.answer import FIELDS
from partnership_xblock.activities.anatomy.content import NONE, AnatomyContent

APART: Final = True
"""Drawn from a source of its own (demo/seed/answers/__init__.py)."""

WRITTEN: Final = timedelta(days=40)
"""So long before the day of the sample the first work is handed in: a paper is older than that."""

CLOSE: Final = ("yes", "yes", "yes", "partly", "partly", "no", "unsure")
LOOSE: Final = ("yes", "partly", "partly", "no", "no", "unsure")


def write(rng: Random, network: Items, day: date) -> Items:
    content = AnatomyContent.preset()
    both = [id_ for id_ in partner_ids(network) if network[f"partner:{id_}"].get("direction") == "both"]
    partner = rng.choice(both or partner_ids(network))
    drawn = rng.choice((CLOSE, CLOSE, LOOSE))
    items: Items = {"subject": {"partner": partner}}
    items |= {f"feature:{partner}.{one.id}": _feature(rng, one.id, rng.choice(drawn)) for one in content.asked}
    sure = rng.choice((0.5, 0.8, 0.95))
    items |= {f"part:{partner}.{id_}": _part(rng, id_, sure) for id_ in PARTS}
    items[f"record:{partner}"] = _record(rng, day, 0.35)
    return items


def again(rng: Random, earlier: Items, day: date) -> Items:
    """The same partner at the year's end: a third of the features moved, either way; parts were filled, and some have a
    paper now."""
    items = dict(earlier)
    for key, value in earlier.items():
        family, _, rest = key.partition(":")
        _, _, id_ = rest.partition(".")
        if family == "feature" and rng.random() < 0.35:
            items[key] = _feature(rng, id_, rng.choice(CLOSE))
        elif family == "part" and rng.random() < 0.5:
            items[key] = _part(rng, id_, 1)
        elif family == "record" and value["form"] == NONE:
            items[key] = _record(rng, day, 0.5)
    return items


def _feature(rng: Random, feature: str, answer: str) -> dict[str, Any]:
    lines = EXAMPLES[feature].get(answer, ("",))
    # Who answers partly may leave the line empty.
    return {"answer": answer, "example": "" if answer == "partly" and rng.random() < 0.2 else rng.choice(lines)}


def _part(rng: Random, part: str, sure: float) -> dict[str, str]:
    filled = 4 if rng.random() < sure else rng.choice((0, 1, 2, 3))
    return {
        name: text if n < filled else ""
        for n, (name, text) in enumerate(zip(FIELDS, rng.choice(PARTS[part]), strict=True))
    }


def _record(rng: Random, day: date, chance: float) -> dict[str, str]:
    if rng.random() >= chance:
        return {"form": NONE, "date": "", "title": "", "reason": rng.choice(REASONS)}
    on = (day - WRITTEN - timedelta(days=rng.randint(5, 400))).isoformat()
    papers = [one.id for one in AnatomyContent.preset().papers]
    return {"form": rng.choice(papers), "date": on, "title": rng.choice(TITLES), "reason": ""}

"""Generates the list in docs/events.md from the events and one example of each.

python tools/events.py           write it
python tools/events.py --check   say whether it is up to date; write nothing
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from partnership_xblock.events import EVENTS
from partnership_xblock.events.event import Event, described
from partnership_xblock.plugin.statements.vocabulary import ABOUT, HELD_BACK, TERMS

TARGET = ROOT / "docs" / "events.md"
GOLDEN = ROOT / "tests" / "golden" / "events"
BEGIN, END = "<!-- made by tools/events.py -->\n", "<!-- to here -->\n"


def section(event: type[Event]) -> str:
    """One event: when, its fields, an example, its names in the standards."""
    term = TERMS[event]
    rows = "\n".join(
        f"| `{one.name}` | {one.kind} | {one.meaning} | {_kept_in(one.name)} |" for one in described(event)
    )
    golden = json.loads((GOLDEN / f"{event.NAME.partition('.')[2]}.json").read_text(encoding="utf-8"))
    example = json.dumps(golden["raw"]["data"])
    return (
        f"### {event.NAME}\n\n"
        f"When {event.WHEN}. xAPI verb `{term.verb}`; Caliper {term.caliper_type}, {term.caliper_action}.\n\n"
        f"| field | kind | meaning | in a statement |\n|---|---|---|---|\n{rows}\n\n"
        f"```json\n{example}\n```\n"
    )


def _kept_in(field: str) -> str:
    if field == "usage_key":
        return "the object"
    if field in HELD_BACK:
        return "no"
    return "context" if field in ABOUT else "result"


def with_list(page: str) -> str:
    """The page with a new list. Raises ValueError where the marks are missing."""
    head, rest = page.split(BEGIN)
    _, tail = rest.split(END)
    return head + BEGIN + "\n" + "\n".join(section(event) for event in EVENTS) + "\n" + END + tail


def main(arguments: list[str]) -> int:
    page = TARGET.read_text(encoding="utf-8")
    if "--check" not in arguments:
        TARGET.write_text(with_list(page), encoding="utf-8")
        print(f"wrote {TARGET.relative_to(ROOT)}")
    elif with_list(page) != page:
        print("docs/events.md is not what the events say: run `python tools/events.py` and commit it")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

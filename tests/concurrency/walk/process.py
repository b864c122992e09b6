"""One process of the walk. For each line it reads, `{"acts": 50, "seconds": 6}`, it acts until either is over, writes
down what was answered, and says "still".

python tests/concurrency/walk/process.py '{"seed": 1, "worker": 0, ...}'
"""

from __future__ import annotations

import json
import os
import sys
import time
from dataclasses import asdict
from pathlib import Path
from random import Random
from typing import Any

ROOT = Path(__file__).resolve().parents[3]


def main(told: dict[str, Any]) -> None:
    sys.path.insert(0, str(ROOT))
    os.environ["DJANGO_SETTINGS_MODULE"] = "tests.settings"
    import django
    from django.conf import settings

    settings.PARTNERSHIP_HOST = "tests.concurrency.walk.told.WalkHost"
    settings.DATABASES["default"]["NAME"] = told["database"]
    django.setup()
    from partnership_xblock.host import current_host
    from tests.concurrency.walk.people import Walker

    host: Any = current_host()
    type(host).trainers = frozenset(told["trainers"])
    type(host).slowness = Random(f"slow {told['seed']} {told['worker']}")
    chance = Random(f"acts {told['seed']} {told['worker']}")
    walker = Walker(host, told["learners"], told["trainers"], chance)
    number = 0
    with Path(told["journal"]).open("w", encoding="utf-8") as journal:
        for leg in map(json.loads, sys.stdin):
            last, end = number + leg["acts"], time.monotonic() + leg["seconds"]
            while number < last and time.monotonic() < end:
                number += 1
                journal.write(json.dumps(one_act(walker, f"{told['worker']:02d}{number:010d}")) + "\n")
            journal.flush()
            print("still", flush=True)


def one_act(walker: Any, number: str) -> dict[str, Any]:
    """What was done, when, and how it was answered."""
    from partnership_xblock import api

    act = walker.choose()
    started, answer = time.monotonic(), "done"
    try:
        walker.step(number, act)
    except api.Refused as refused:
        answer = refused.code
    except LookupError:
        answer = "nothing to do"
    except Exception as error:  # noqa: BLE001 (told on: it would have been a 500)
        answer = f"500 {type(error).__name__}: {str(error)[:300]}"
    return {**asdict(act), "started": started, "ended": time.monotonic(), "answer": answer}


if __name__ == "__main__":
    main(json.loads(sys.argv[1]))

"""The one place for events about a submission's moves."""

from __future__ import annotations

from typing import Any, Final

PREFIX: Final = "partnership_xblock.submission"


def name_of(verb: str) -> str:
    """`partnership_xblock.submission.submit`, and so on for every verb of the state table."""
    return f"{PREFIX}.{verb}"


def fields(*, usage_key: str, kind: str, submission: str, round_number: int, **counts: int) -> dict[str, Any]:
    """What every such event says. `submission` is its public id."""
    return {"usage_key": usage_key, "kind": kind, "submission": submission, "round": round_number, **counts}

"""Reads answers about a partner that was joined to another as answers about that other one (decision 0079).

Nothing is rewritten: what is stored stays as it was written, so that joining can be undone.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from partnership_xblock.domain.network import SameItem

SAME = "same:"


def joined(network: Mapping[str, Mapping[str, Any]]) -> dict[str, str]:
    """Of a network's present items: the id of each partner that was joined to another → that other's id, where the
    first is removed and the second is there. A chain is followed to its end."""
    into = {
        key[len(SAME) :]: target
        for key, value in network.items()
        if key.startswith(SAME) and (target := value.get("into", SameItem().into))
    }
    ends = ((partner, _end(partner, into, network)) for partner in into if f"partner:{partner}" not in network)
    return {partner: end for partner, end in ends if end}


def _end(partner: str, into: Mapping[str, str], network: Mapping[str, Any]) -> str:
    """The first partner of the chain that is there; empty for none, and where a chain runs in a circle."""
    seen = {partner}
    while (partner := into.get(partner, "")) and partner not in seen:
        if f"partner:{partner}" in network:
            return partner
        seen.add(partner)
    return ""
